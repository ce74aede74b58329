"""What was copied from the article, when the program ends."""

import shiboken6
from PySide6.QtGui import QClipboard, QGuiApplication


def keep_copied() -> None:
    """Have Qt hold what was copied: an object made by Python is deleted after Python's end, and that is a crash."""
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        data = clipboard.mimeData(mode)
        if data is not None and shiboken6.createdByPython(data):
            clipboard.setText(data.text(), mode)
