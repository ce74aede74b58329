"""Errors of the world, each with a remedy. Anything else that is raised is a bug and reaches the crash report."""


class KlipingError(Exception):
    """Something the user can act on: `message` says what and where, `remedy` what to do."""

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class UsageError(KlipingError):
    """The request itself is wrong: an unknown format, a date that is none. Exit status 2."""


class ReadingError(KlipingError):
    """A file cannot be read as an article."""


class LibraryError(KlipingError):
    """The library cannot be opened, read or written."""


class ConflictError(LibraryError):
    """A record was changed elsewhere since it was read; nothing was written."""


class DamageError(LibraryError):
    """The file of the library is damaged or is none; a backup is to be restored."""


class ExtractionError(KlipingError):
    """The facts of a revision could not be extracted."""


class ExportError(KlipingError):
    """An export cannot be made or written."""


class ExistsError(ExportError):
    """A file is there already, and nothing says that it may be replaced."""


class ImportingError(KlipingError):
    """Annotations from elsewhere cannot be imported."""
