"""A screen of its own for one program, with a keyboard, a mouse and a camera (Xvfb, openbox, xdotool, ImageMagick)."""

import os
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

TOOLS = ("Xvfb", "openbox", "xdotool", "import", "convert")
_PATIENCE = 90.0  # seconds that something on the screen is waited for
_CARET = 6_000  # bits of a picture that a caret changes


def missing() -> list[str]:
    """The tools that are not installed here."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


class Screen:
    """A screen of `size` pixels with a window manager; what is started on it ends with it."""

    def __init__(self, *, size: tuple[int, int], surroundings: dict[str, str]) -> None:
        self.size = size
        reading, writing = os.pipe()
        self._running = [
            subprocess.Popen(
                ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size[0]}x{size[1]}x24", "-nolisten", "tcp"],
                pass_fds=(writing,), stderr=subprocess.DEVNULL,
            )
        ]  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as answer:
            self._surroundings = {**os.environ, **surroundings, "DISPLAY": f":{answer.readline().strip()}"}
        self.start(["openbox"])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for process in reversed(self._running):
            process.terminate()
            process.wait()

    def start(self, command: Sequence[str]) -> None:
        """Start a program on the screen."""
        self._running.append(
            subprocess.Popen(command, env=self._surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        )

    def do(self, *words: str) -> str:
        """Let xdotool do something; what it answers."""
        done = subprocess.run(["xdotool", *words], env=self._surroundings, capture_output=True, text=True)
        return done.stdout.strip()

    def press(self, *keys: str, pause: float = 0.25) -> None:
        """Press keys one after the other, by their X names."""
        for key in keys:
            self.do("key", "--clearmodifiers", key)
            time.sleep(pause)

    def type(self, words: str) -> None:
        """Type words."""
        self.do("type", "--delay", "25", words)
        time.sleep(0.3)

    def click(self, x: float, y: float, *, times: int = 1) -> None:
        """Click at a place, in parts of the screen."""
        self.do("mousemove", *self._pixels(x, y), "click", "--repeat", str(times), "--delay", "60", "1")
        time.sleep(0.3)

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Drag the mouse from one place to another, in parts of the screen."""
        self.do("mousemove", *self._pixels(*start), "mousedown", "1")
        for step in range(1, 6):
            place = [first + (last - first) * step / 5 for first, last in zip(start, end, strict=True)]
            self.do("mousemove", *self._pixels(*place))
            time.sleep(0.05)
        self.do("mouseup", "1")
        time.sleep(0.3)

    def wait_for_window(self, name: str) -> None:
        """Wait until a window with these words in its title is there. Raises TimeoutError."""
        end = time.monotonic() + _PATIENCE
        while not self.do("search", "--onlyvisible", "--name", name):
            if time.monotonic() > end:
                raise TimeoutError(f"no window named {name}")
            time.sleep(0.2)

    def settle(self, folder: Path) -> None:
        """Wait until no more than a blinking caret has changed on the screen for a while."""
        end, before, same = time.monotonic() + _PATIENCE, 0, 0
        while same < 2 and time.monotonic() < end:
            now = int.from_bytes(self._picture(folder / "settling.ppm", width=0).read_bytes())
            before, same = now, same + 1 if (now ^ before).bit_count() < _CARET else 0
            time.sleep(0.3)
        (folder / "settling.ppm").unlink(missing_ok=True)

    def photograph(self, file: Path, *, width: int) -> None:
        """Keep what is on the screen as a picture of `width` pixels and few colours, which is small."""
        self._picture(file, width=width)

    def _picture(self, file: Path, *, width: int) -> Path:
        smaller = ["-resize", f"{width}x", "+dither", "-colors", "64"] if width else []
        command = ["import", "-window", "root", *smaller, f"PNG8:{file}" if width else str(file)]
        subprocess.run(command, env=self._surroundings, check=True, capture_output=True)
        return file

    def _pixels(self, x: float, y: float) -> tuple[str, str]:
        return str(round(x * self.size[0])), str(round(y * self.size[1]))
