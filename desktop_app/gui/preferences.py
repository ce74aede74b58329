"""The reader's preferences as the window uses them: read from the settings, given to the parts that follow them."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QLocale

from desktop_app.gui.article import Typography
from desktop_app.gui.moving import LAYERS
from desktop_app.settings import Settings

if TYPE_CHECKING:
    from desktop_app.gui.window import Window

LayerLook = Literal["full", "dimmed", "hidden"]
MEASURES = (40, 110)  # characters of a line, from and to
LEADINGS = (1.1, 2.2)


def typography(settings: Settings) -> Typography:
    """How articles are set."""
    usual = Typography()
    return Typography(
        family=settings.get("family", usual.family),
        size=settings.get("text_size", usual.size),
        measure=settings.get("measure", usual.measure),
        leading=settings.get("leading", usual.leading),
    )


def layer_look(settings: Settings, layer: str) -> LayerLook:
    """How the marks of a layer are shown."""
    look = settings.get(f"layer_{layer}", "full")
    return look if look in ("dimmed", "hidden") else "full"


def show_layers(window: "Window") -> None:
    """Show, dim or hide the layers of marks as the reader wants them."""
    for layer, names in LAYERS.items():
        look = layer_look(window.session.settings, layer)
        window.actions_by_id[f"layer_{layer}"].setChecked(look != "hidden")
        for name in names:
            window.reading.view.set_layer_visible(name, look != "hidden")
            window.reading.view.set_layer_dimmed(name, look == "dimmed")


def language(settings: Settings) -> str:
    """The language of the window, "id" or "en": the one that was chosen, else the system's if it is one of them."""
    chosen = settings.get("language", "")
    if chosen in ("id", "en"):
        return chosen
    system = QLocale.system()
    for name in (system.name(), *system.uiLanguages()):
        if name.replace("-", "_").partition("_")[0] in ("id", "in", "ms"):
            return "id"
        if name.startswith("en"):
            return "en"
    return "en"
