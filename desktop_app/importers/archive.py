"""ZIP files from elsewhere, opened in memory within limits. Nothing is unpacked to the disk, no name is a path."""

import io
import zipfile
import zlib

from desktop_app.errors import ImportingError

MOST_MEMBERS = 10_000
MOST_BYTES = 256 * 2**20  # unpacked, of all members together
_ENCRYPTED = 0x1
_BROKEN = "Export it again in the program it comes from."


class Archive:
    """The members of a ZIP by their names. Raises ImportingError for what is none, or hides too much."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            members = self._zip.infolist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
            raise ImportingError("This is not a ZIP file.", remedy=_BROKEN) from error
        if len(members) > MOST_MEMBERS:
            raise ImportingError(f"There are {len(members):,} files in it.", remedy="Split it into parts.")
        self._left = MOST_BYTES
        self._members = {member.filename: member for member in members}
        self._folded = {name.lower(): name for name in self._members}

    @property
    def names(self) -> tuple[str, ...]:
        """The members' names as they are written."""
        return tuple(self._members)

    def find(self, name: str) -> str | None:
        """The member of that name; capitals do not matter, since programs write Sources/ and sources/."""
        return name if name in self._members else self._folded.get(name.lower())

    def read(self, name: str) -> bytes:
        """The bytes of a member. Raises ImportingError if it is missing, protected, damaged or too large."""
        member = self._members.get(name)
        if member is None:
            raise ImportingError(f"{name} is missing in it.", remedy=_BROKEN)
        if member.flag_bits & _ENCRYPTED:
            raise ImportingError("It is protected by a password.", remedy="Export it without one.")
        try:
            with self._zip.open(member) as file:
                data = file.read(self._left + 1)  # what is declared need not be what is there
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, zlib.error) as error:
            raise ImportingError(f"{name} is damaged in it.", remedy=_BROKEN) from error
        self._left -= len(data)
        if self._left < 0:
            raise ImportingError(f"It unpacks to more than {MOST_BYTES >> 20} MB.", remedy="Split it into parts.")
        return data
