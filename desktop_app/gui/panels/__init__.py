"""The panels beside the article: library, facts, notes, source."""
