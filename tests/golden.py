"""Golden files: what an exporter or a reader wrote, kept beside the tests and compared byte for byte.

`KLIPING_REWRITE_GOLDEN=1 pytest tests/exporters tests/readers` writes them anew; look at what changed.
"""

import os
from pathlib import Path


def matches(path: Path, content: bytes) -> bool:
    """Whether the file holds exactly `content`; with the switch it is made to."""
    if os.environ.get("KLIPING_REWRITE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return path.read_bytes() == content
