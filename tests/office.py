"""LibreOffice as an independent reader of office files; tests that need it are skipped, saying so, without it."""

import shutil
import subprocess
from pathlib import Path

import pytest

SOFFICE = shutil.which("soffice")
needs_office = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed")


def converted(path: Path, form: str) -> Path:
    """The file as LibreOffice writes it in another form ("docx", "csv"), read and written by a profile of its own."""
    out = path.parent / "converted"
    done = subprocess.run(
        [
            str(SOFFICE), f"-env:UserInstallation={(path.parent / 'profile').as_uri()}", "--headless",
            "--convert-to", form, "--outdir", str(out), str(path),
        ],
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    written = out / f"{path.stem}.{form.partition(':')[0]}"
    assert written.is_file(), done.stderr
    return written
