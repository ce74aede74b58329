"""The places a reader has jumped from, to go back to and forward again."""

from msgspec import Struct

_MOST = 200  # places that are kept


class Place(Struct, frozen=True, kw_only=True):
    """Somewhere in an article: its id, and the first character on display; or a story, by its id."""

    document: str = ""
    position: int = 0
    story: str = ""


class Trail:
    """Places behind and ahead, as a browser keeps them."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    def leave(self, place: Place) -> None:
        """The reader jumps away from here; what was ahead is forgotten."""
        if not self._behind or self._behind[-1] != place:
            self._behind = [*self._behind, place][-_MOST:]
        self._ahead.clear()

    def back(self, here: Place) -> Place | None:
        """The place before, None if there is none; `here` is then ahead."""
        return _move(self._behind, self._ahead, here)

    def forward(self, here: Place) -> Place | None:
        """The place that was gone back from, None if there is none."""
        return _move(self._ahead, self._behind, here)


def _move(from_: list[Place], to: list[Place], here: Place) -> Place | None:
    while from_ and from_[-1] == here:
        from_.pop()
    if not from_:
        return None
    to.append(here)
    return from_.pop()
