"""Where things are: the user's folders, the resources and the sample articles."""

import os
from pathlib import Path

import platformdirs

APPLICATION = "kliping"
_PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    inside = _PACKAGE / name  # a wheel carries the folder in the package, a checkout beside it
    return inside if inside.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """The folder of icons, translations, themes, tables and models."""
    return _shipped("resources")


def samples() -> Path:
    """The folder of sample articles, each with its provenance beside it."""
    return _shipped("data") / "samples"


def data_folder() -> Path:
    """The user's folder for the library, its backups and the crash log; it need not exist yet."""
    return Path(platformdirs.user_data_path(APPLICATION, appauthor=False))


def settings_file() -> Path:
    """The file of the user's preferences; it need not exist yet."""
    return Path(platformdirs.user_config_path(APPLICATION, appauthor=False)) / "settings.json"


def default_library() -> Path:
    """$KLIPING_LIBRARY, else `library.kliping` in the user's data folder."""
    named = os.environ.get("KLIPING_LIBRARY")
    return Path(named) if named else data_folder() / "library.kliping"
