"""The window's part of keeping a library: history, backups, revisions and the review of notes."""
