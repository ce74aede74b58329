"""A library that cannot be opened because it is damaged: its newest good backup is offered before anything else."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QMessageBox, QProgressDialog

from desktop_app.errors import DamageError
from desktop_app.gui.keeping import words
from desktop_app.gui.keeping.errands import THOUSANDTHS, Errand, Progress, Work
from desktop_app.gui.speech import said, sentence
from desktop_app.store import backup, rotation

_SOON = 400  # milliseconds that nothing is shown
translate = QCoreApplication.translate


def rescue(path: Path, error: DamageError) -> bool:
    """Offer the backup; True when it is in place and the library can be opened again."""
    looking = translate("Rescue", "Looking for a good backup…")
    found: rotation.Backup | None = _sent(lambda _: rotation.newest_good(path), looking, can_stop=False).result
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

    errand = _sent(work, translate("Rescue", "Putting the backup in place…"), can_stop=True)
    if errand.error is not None:
        QMessageBox.critical(None, "Kliping", said(errand.error))
    return errand.result is not None  # where the damaged file is now


def _sent(work: Work, name: str, *, can_stop: bool) -> Errand:
    """Do something in a thread, with a bar on the screen if it takes long; there is no window yet."""
    errand, loop = Errand(work), QEventLoop()
    stop = translate("Rescue", "Cancel") if can_stop else ""
    dialog = QProgressDialog(name, stop, 0, THOUSANDTHS if can_stop else 0)
    dialog.setMinimumDuration(_SOON)
    dialog.setWindowTitle("Kliping")
    dialog.setAutoReset(False)
    errand.progress.connect(dialog.setValue)
    errand.ended.connect(loop.quit)
    dialog.canceled.connect(errand.give_up)
    errand.begin()
    loop.exec()
    dialog.canceled.disconnect(errand.give_up)
    dialog.close()
    dialog.deleteLater()
    return errand
