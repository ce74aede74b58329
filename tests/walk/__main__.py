"""Walks through the window with real keys and mouse, from the first start to exported notes, and photographs each step.

`python -m tests.walk FOLDER [--look light|dark|indonesian|twice|all] [--width 900]`. Needs Xvfb, openbox, xdotool and
ImageMagick. Nothing of the program is called: only what a person has is used.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.walk.screen import Screen, missing

LOOKS: dict[str, dict[str, str]] = {
    "light": {"theme": "light", "language": "en"},
    "dark": {"theme": "dark", "language": "en"},
    "indonesian": {"theme": "sepia", "language": "id"},
    "twice": {"theme": "light", "language": "en"},
}
_SCREEN = (1440, 900)


def walk(look: str, folder: Path, *, width: int) -> str:
    """Walk once; the pictures are in `folder`. What the exported notes say."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        (home / "config" / "kliping").mkdir(parents=True)
        (home / "Documents").mkdir()
        settings = home / "config" / "kliping" / "settings.json"
        settings.write_text(json.dumps(LOOKS[look]), encoding="utf-8")
        factor = 2 if look == "twice" else 1
        surroundings = {
            "HOME": place,
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_DOCUMENTS_DIR": place,
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": str(factor),
        }
        size = (_SCREEN[0] * factor, _SCREEN[1] * factor)
        with Screen(size=size, surroundings=surroundings) as screen:
            screen.start([sys.executable, "-m", "desktop_app"])
            for number, name in enumerate(_steps(screen, folder), 1):
                screen.settle(folder)
                screen.photograph(folder / f"{number:02}-{name}.png", width=width)
            screen.press("ctrl+q")
        written = sorted(home.rglob("*.md"))
        return written[0].read_text(encoding="utf-8") if written else ""


def _steps(screen: Screen, folder: Path) -> Iterator[str]:
    """Do one thing after the other; a name for the picture after each."""
    for act, name in (
        (_start, "first-start"),
        (_select, "selection"),
        (_write, "note"),
        (_tag, "tag"),
        (_link, "link"),
        (_verify, "verified"),
        (_find, "find"),
        (_facts, "facts"),
        (_ask, "palette"),
        (_keys, "keys"),
        (_prefer, "preferences"),
        (_export, "export"),
        (_finish, "exported"),
    ):
        act(screen, folder)
        yield name


def _start(screen: Screen, folder: Path) -> None:
    screen.wait_for_window("Azerbaijan")
    window = screen.do("search", "--onlyvisible", "--name", "Azerbaijan").splitlines()[0]
    screen.do("windowmove", window, "0", "0")
    screen.do("windowsize", window, "100%", "96%")
    for _ in range(2):  # the facts come while nothing moves
        screen.settle(folder)
        time.sleep(4)


def _select(screen: Screen, folder: Path) -> None:
    """Drag over words of the second paragraph; the bar comes."""
    screen.drag((0.30, 0.435), (0.52, 0.435))


def _write(screen: Screen, folder: Path) -> None:
    screen.press("n")
    screen.type("who counted? **ask Yerevan**")
    screen.press("Return")


def _tag(screen: Screen, folder: Path) -> None:
    """Words are selected with the keyboard alone; a tag is made on the fly."""
    screen.press("ctrl+Home", *["ctrl+shift+Right"] * 3, "t")
    screen.type("korban, perbatasan")
    screen.press("Return")


def _link(screen: Screen, folder: Path) -> None:
    screen.press("ctrl+Home", "Down", *["ctrl+shift+Right"] * 3, "l")
    screen.press("Down", "Down", "Down", *["ctrl+shift+Right"] * 2, "l")
    screen.type("the same seven soldiers")
    screen.press("Return")


def _verify(screen: Screen, folder: Path) -> None:
    screen.press("j", "Escape", "v", "Down", "Down", "Tab")
    screen.type("another ministry says eight")


def _find(screen: Screen, folder: Path) -> None:
    screen.press("Return", "ctrl+f")
    screen.type("gencatan")
    screen.press("ctrl+Return")


def _facts(screen: Screen, folder: Path) -> None:
    screen.press("Escape", "alt+1", "Down", "Down", "Down", "a")


def _ask(screen: Screen, folder: Path) -> None:
    screen.press("ctrl+k")
    screen.type("th")


def _keys(screen: Screen, folder: Path) -> None:
    screen.press("Escape", "F1")


def _prefer(screen: Screen, folder: Path) -> None:
    screen.press("Escape", "ctrl+comma")


def _export(screen: Screen, folder: Path) -> None:
    screen.press("Escape", "ctrl+e", pause=0.6)


def _finish(screen: Screen, folder: Path) -> None:
    screen.press("Return", pause=0.6)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--look", choices=[*LOOKS, "all"], default="all")
    parser.add_argument("--width", type=int, default=900, help="of the pictures, in pixels")
    wanted = parser.parse_args()
    if missing():
        sys.exit(f"These tools are needed: {', '.join(missing())}")
    say: Callable[[str], None] = print
    for look in LOOKS if wanted.look == "all" else [wanted.look]:
        written = walk(look, wanted.folder / look, width=wanted.width)
        say(f"{look}: {len(written)} characters of notes exported")


if __name__ == "__main__":
    main()
