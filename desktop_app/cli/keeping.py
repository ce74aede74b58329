"""Commands that keep a library safe: check, backup, restore."""

commands = ()
