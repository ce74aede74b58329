"""The language of the window: its words, its plural forms, its dates and numbers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop_app import paths
from desktop_app.gui.preferences import language

if TYPE_CHECKING:
    from desktop_app.gui.window import Window
    from desktop_app.settings import Settings

_LOCALES = {"id": "id_ID", "en": "en_GB"}


def speak(settings: "Settings") -> None:
    """Let everything that is made from now on speak the language that was chosen, or the system's.

    English is in the program; of its translation only the plural forms are read.
    """
    code = language(settings)
    application = QCoreApplication.instance()
    assert application is not None
    for old in application.findChildren(QTranslator, "kliping"):
        application.removeTranslator(old)
        old.deleteLater()
    translator = QTranslator(application)
    translator.setObjectName("kliping")
    if translator.load(f"kliping_{code}.qm", str(paths.resources() / "translations")):
        application.installTranslator(translator)
    system = QLocale.system()
    QLocale.setDefault(system if system.name().startswith(code) else QLocale(_LOCALES[code]))


def speak_anew(window: "Window") -> "Window":
    """Change the language of a window that is open: it is made anew where it stands."""
    from desktop_app.gui.windows import replace_window

    speak(window.session.settings)
    return replace_window(window)
