"""Whole files in, whole files out: only ordinary files are read, and an output is replaced at one stroke."""

import contextlib
import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from desktop_app.errors import ExportError, ReadingError

LARGEST_FILE = 64 * 2**20  # bytes

_READING_REMEDIES = {
    errno.ENOENT: ("There is no file {}.", "Check the name."),
    errno.EACCES: ("{} may not be read.", "Change its permissions, or copy it to a folder of your own."),
    errno.ELOOP: ("{} is a link that leads to itself.", "Choose the file it was meant for."),
    errno.ENAMETOOLONG: ("The name {} is too long.", "Check the name."),
}
_WRITING_REMEDIES = {
    errno.ENOENT: "Make the folder first.",
    errno.ENOTDIR: "Choose a folder.",
    errno.EACCES: "Choose a folder you may write to.",
    errno.EPERM: "Choose a folder you may write to.",
    errno.EROFS: "Choose a folder on a disk that can be written to.",
    errno.ENOSPC: "Free some space, then try again.",
    errno.EDQUOT: "Free some of your quota, then try again.",
    errno.EISDIR: "Choose a name for a file in it.",
    errno.ENAMETOOLONG: "Choose a shorter name.",
}


def file_bytes(path: Path) -> bytes:
    """The bytes of an ordinary file of at most LARGEST_FILE. Raises ReadingError, also for folders and devices."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise ReadingError(f"{_shown(path)} is a folder.", remedy="Choose a file in it.")
        if not stat.S_ISREG(mode):  # a pipe or a terminal would be waited for, /dev/zero never ends
            raise ReadingError(f"{_shown(path)} is a device or a pipe.", remedy="Choose an ordinary file.")
        with path.open("rb") as file:
            return stream_bytes(file, name=_shown(path))
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        code = error.errno if isinstance(error, OSError) else None
        message, remedy = _READING_REMEDIES.get(code or 0, ("{} cannot be read.", f"The system says: {error}."))
        raise ReadingError(message.format(_shown(path)), remedy=remedy) from error


def stream_bytes(file: BinaryIO, *, name: str) -> bytes:
    """Everything in `file`. Raises ReadingError for nothing and for more than LARGEST_FILE."""
    data = file.read(LARGEST_FILE + 1)
    if not data:
        raise ReadingError(f"{name} is empty.", remedy="Choose another file.")
    if len(data) > LARGEST_FILE:
        raise ReadingError(f"{name} is larger than {LARGEST_FILE >> 20} MB.", remedy="Split it into parts.")
    return data


def save_atomically(path: str | os.PathLike[str], data: bytes) -> Path:
    """Write `data` beside `path`, flush it to the disk, then put it in place; a failure leaves the old file as it was.

    A link is followed, a device or pipe written to directly. Raises ExportError.
    """
    target = Path(path)
    try:
        target = target.resolve()
        if target.exists() and not stat.S_ISREG(target.stat().st_mode) and not target.is_dir():
            target.write_bytes(data)
        else:
            _replace(target, data)
    except (OSError, ValueError) as error:
        code = error.errno if isinstance(error, OSError) else None
        remedy = _WRITING_REMEDIES.get(code or 0, "Choose another place.")
        reason = os.strerror(code).lower() if code else str(error)
        raise ExportError(f"{_shown(Path(path))} cannot be written ({reason}).", remedy=remedy) from error
    return Path(path)


def _replace(target: Path, data: bytes) -> None:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    partial = target.with_name(f".{os.urandom(6).hex()}.part")
    try:
        with partial.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            partial.chmod(stat.S_IMODE(target.stat().st_mode))
        partial.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        raise
    _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    """Make the new name durable where folders can be synchronised (not on Windows)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _shown(path: Path) -> str:
    """The path as it can be printed: names need not be UTF-8."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
