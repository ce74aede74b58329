"""A library that cannot be opened because it is damaged: its newest good backup is offered before anything else."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from desktop_app.errors import DamageError
from desktop_app.gui.keeping import words
from desktop_app.gui.keeping.errands import Progress, carried_out
from desktop_app.gui.speech import said, sentence
from desktop_app.store import backup, rotation

translate = QCoreApplication.translate


def rescue(path: Path, error: DamageError) -> bool:
    """Offer the backup; True when it is in place and the library can be opened again."""
    looking = translate("Rescue", "Looking for a good backup…")
    found: rotation.Backup | None = carried_out(lambda _: rotation.newest_good(path), looking, can_stop=False).result
    if found is None:
        return False
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
    """Put the backup in place; False, and a message, when it cannot be, or when it was given up."""

    def work(progress: Progress) -> Path | None:
        return backup.restore(source, path, progress=progress)

    errand = carried_out(work, translate("Rescue", "Putting the backup in place…"), can_stop=True)
    if errand.error is not None:
        QMessageBox.critical(None, "Kliping", said(errand.error))
    return errand.result is not None  # where the damaged file is now
