"""The language of the window: its words, its plural forms, its dates and numbers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QTranslator

from desktop_app import paths
from desktop_app.gui.preferences import language

if TYPE_CHECKING:
    from desktop_app.gui.window import Window
    from desktop_app.settings import Settings

_LOCALES = {"id": "id_ID", "en": "en_GB"}
# the buttons of Qt's own dialogs: Qt comes without Indonesian, so ours is given to it
BUTTONS = (
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"), QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"), QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"), QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"), QT_TRANSLATE_NOOP("QPlatformTheme", "Help"),
)  # fmt: skip


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
