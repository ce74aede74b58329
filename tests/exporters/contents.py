"""What is in an exported file, as text that can be searched and compared."""

import io
import zipfile
from typing import NamedTuple

STATIC = ("theme/", "styles.xml", "thumbnail", "fontTable", "webSettings", "numbering.xml", "stylesWithEffects")


def readable(data: bytes) -> str:
    """The text of a file; of an archive, of all its members but what every file of the format has alike."""
    if not data.startswith(b"PK\x03\x04"):
        return data.decode()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist() if not any(part in name for part in STATIC)}
    return "".join(f"=== {name}\n{data.decode()}\n" for name, data in members.items())


class Golden(NamedTuple):
    """What a golden file is called and holds."""

    name: str
    content: bytes


def golden(name: str, data: bytes) -> Golden:
    """The golden file of an export called `name`: text as it is, an archive as the text of its members."""
    archive = data.startswith(b"PK\x03\x04")
    return Golden(f"{name}.txt", readable(data).encode()) if archive else Golden(name, data)
