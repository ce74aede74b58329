"""The dialogs: export, keys."""
