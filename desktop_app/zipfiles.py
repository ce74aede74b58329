"""ZIP files from elsewhere, opened in memory within limits. Nothing is unpacked to the disk, no name is a path."""

import io
import lzma
import zipfile
import zlib
from dataclasses import dataclass
from typing import Literal

_ENCRYPTED = 0x1
_SMALL = 2**20  # bytes; a small member may be as empty as it likes
_DAMAGED = (zipfile.BadZipFile, OSError, ValueError, EOFError, RuntimeError, zlib.error, lzma.LZMAError)

# no_zip: it is none; members: there are too many; missing, encrypted, damaged: the one asked for is;
# member: it says that it is too large; ratio: that it unpacks to far more than it takes; unpacked: it is too large
ZipProblem = Literal["no_zip", "members", "missing", "encrypted", "damaged", "member", "ratio", "unpacked"]


class ZipError(Exception):
    """A ZIP file that is not read any further. `number` is that of its members, or the bytes that one of them says."""

    def __init__(self, problem: ZipProblem, number: int = 0) -> None:
        super().__init__(problem, number)
        self.problem: ZipProblem = problem
        self.number = number


@dataclass(frozen=True, slots=True, kw_only=True)
class ZipLimits:
    """How many members, how many bytes of all that is read and of one member, how many times its size in the file.

    The last two, where there are any, are held against what a member says of itself before it is read.
    """

    members: int
    unpacked: int
    member: int | None = None
    ratio: int | None = None


class ZipMembers:
    """The members of a ZIP file, read one by one. Raises ZipError for what is none, or has too many."""

    def __init__(self, data: bytes, limits: ZipLimits) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            members = self._zip.infolist()
        except _DAMAGED as error:
            raise ZipError("no_zip") from error
        if len(members) > limits.members:
            raise ZipError("members", len(members))
        self._limits, self._left = limits, limits.unpacked
        self._members = {member.filename: member for member in members}

    def __contains__(self, name: object) -> bool:
        return name in self._members

    @property
    def names(self) -> tuple[str, ...]:
        """The members' names as they are written, not to be used as paths."""
        return tuple(self._members)

    def read(self, name: str) -> bytes:
        """The bytes of a member. Raises ZipError if it is missing, encrypted, damaged or too large."""
        member = self._members.get(name)
        if member is None:
            raise ZipError("missing")
        if member.flag_bits & _ENCRYPTED:
            raise ZipError("encrypted")
        self._check(member)
        most = self._left if self._limits.member is None else min(self._left, self._limits.member)
        try:
            with self._zip.open(member) as file:
                data = file.read(most + 1)  # what is declared need not be what is there
        except _DAMAGED as error:
            raise ZipError("damaged") from error
        if len(data) > most:
            raise ZipError("unpacked")
        self._left -= len(data)
        return data

    def _check(self, member: zipfile.ZipInfo) -> None:
        limits, size = self._limits, member.file_size
        if limits.member is not None and size > limits.member:
            raise ZipError("member", size)
        if limits.ratio is not None and size > max(_SMALL, limits.ratio * max(1, member.compress_size)):
            raise ZipError("ratio", size)
