"""What commands print: one JSON value a line, or words, on terminals of any encoding."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import click
import msgspec

T = TypeVar("T")
_CONTROLS = dict.fromkeys((*range(32), *range(0x7F, 0xA0)), "\ufffd") | dict.fromkeys((9, 10, 13), " ")


def emit(value: Any) -> None:
    """Print a value as one line of JSON; on a terminal that is not UTF-8 with every other character escaped."""
    encoding = (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("-", "")
    line = msgspec.json.encode(value).decode("utf-8")
    say(line if encoding == "utf8" else json.dumps(json.loads(line)))


def say(words: str) -> None:
    """Print one line of words. What the terminal cannot show is escaped, whatever it is."""
    sys.stdout.write(words + "\n")


def complain(words: str) -> None:
    """Print one line on standard error, with the program's name as is usual."""
    sys.stdout.flush()
    sys.stderr.write(f"kliping: {' '.join(words.split())}\n")


def printable(words: str) -> str:
    """Words of an article as one line that cannot steer a terminal."""
    return words.translate(_CONTROLS)


@contextmanager
def progress_bar(label: str) -> Iterator[Callable[[int, int], None]]:
    """A function to be told how many of how many are done, shown as a bar on standard error if that is a terminal."""
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield lambda done, total: None
        return
    with click.progressbar(length=1, label=label, file=sys.stderr) as bar:

        def tell(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        yield tell


def with_progress(items: Iterable[T], *, length: int, label: str) -> Iterator[T]:
    """The items, with a bar on standard error if that is a terminal and there is more than one."""
    if length < 2 or not sys.stderr.isatty() or sys.stdout.isatty():
        yield from items
        return
    with click.progressbar(items, length=length, label=label, file=sys.stderr) as bar:
        yield from bar
