"""A library that cannot be opened because it is damaged: its newest good backup is offered before anything else."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from desktop_app.errors import DamageError, KlipingError
from desktop_app.gui.keeping import words
from desktop_app.gui.speech import said, sentence
from desktop_app.store import backup, rotation


def rescue(path: Path, error: DamageError) -> bool:
    """Offer the backup; True when it is in place and the library can be opened again."""
    found = rotation.newest_good(path)
    if found is None:
        return False
    translate = QCoreApplication.translate
    answer = QMessageBox.question(
        None,
        "Kliping",
        sentence(error.message)
        + "\n\n"
        + translate(
            "Rescue", "There is a good backup of {when}. Put it in place? The damaged file is kept beside it."
        ).format(when=words.moment(found.made.isoformat())),
    )
    return answer == QMessageBox.StandardButton.Yes and restored(found.path, path)


def restored(source: Path, path: Path) -> bool:
    """Put the backup in place; False, and a message, when it cannot be."""
    try:
        backup.restore(source, path)
    except KlipingError as error:
        QMessageBox.critical(None, "Kliping", said(error))
        return False
    return True
