"""The guard on Python overrides of Qt's virtual functions.

An exception that leaves such an override ends the process on Python 3.11 (PySide6 6.8 to 6.11: a segmentation fault
in libshiboken, seen from `draw()`, `data()` and `sizeHint()`), so every one of them is guarded.
"""

import sys
from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")


def guarded(default: Any = None) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Report what an override raises to `sys.excepthook` and return `default`, called if it is a type or function."""

    def decorate(override: Callable[P, R]) -> Callable[P, R]:
        @wraps(override)
        def guard(*arguments: P.args, **options: P.kwargs) -> R:
            try:
                return override(*arguments, **options)
            except Exception as error:
                sys.excepthook(type(error), error, error.__traceback__)
                return cast(R, default() if callable(default) else default)

        guard.__guarded__ = True  # type: ignore[attr-defined]
        return guard

    return decorate
