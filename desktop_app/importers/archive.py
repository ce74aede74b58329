"""ZIP files of notes, and what is said of those that cannot be read."""

from desktop_app.errors import ImportingError
from desktop_app.zipfiles import ZipError, ZipLimits, ZipMembers

MOST_MEMBERS = 10_000
MOST_BYTES = 256 * 2**20  # unpacked, of all members together
_BROKEN = "Export it again in the program it comes from."


class Archive:
    """The members of a ZIP by their names. Raises ImportingError for what is none, or hides too much."""

    def __init__(self, data: bytes) -> None:
        try:
            self._members = ZipMembers(data, ZipLimits(members=MOST_MEMBERS, unpacked=MOST_BYTES))
        except ZipError as error:
            raise _refusal(error) from error
        self._folded = {name.lower(): name for name in self.names}

    def __contains__(self, name: object) -> bool:
        return name in self._members

    @property
    def names(self) -> tuple[str, ...]:
        """The members' names as they are written."""
        return self._members.names

    def find(self, name: str) -> str | None:
        """The member of that name; capitals do not matter, since programs write Sources/ and sources/."""
        return name if name in self else self._folded.get(name.lower())

    def read(self, name: str) -> bytes:
        """The bytes of a member. Raises ImportingError if it is missing, protected, damaged or too large."""
        try:
            return self._members.read(name)
        except ZipError as error:
            raise _refusal(error, name) from error


def _refusal(error: ZipError, name: str = "") -> ImportingError:
    match error.problem:
        case "members":
            return ImportingError(f"There are {error.number:,} files in it.", remedy="Split it into parts.")
        case "missing":
            return ImportingError(f"{name} is missing in it.", remedy=_BROKEN)
        case "encrypted":
            return ImportingError("It is protected by a password.", remedy="Export it without one.")
        case "damaged":
            return ImportingError(f"{name} is damaged in it.", remedy=_BROKEN)
        case "unpacked":
            return ImportingError(f"It unpacks to more than {MOST_BYTES >> 20} MB.", remedy="Split it into parts.")
        case _:
            return ImportingError("This is not a ZIP file.", remedy=_BROKEN)
