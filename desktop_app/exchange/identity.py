"""Ids from elsewhere as ours: the same id always gives the same UUID, so that a second import finds the first."""

import uuid

_ELSEWHERE = uuid.UUID("3f2c9a52-70f1-5d0c-9a56-2f6d0c6b1c11")


def own_id(foreign: str) -> str:
    """The id itself if it is a UUID, else one made from it (RFC 9562 §5.5)."""
    try:
        return str(uuid.UUID(foreign))
    except ValueError:
        return str(uuid.uuid5(_ELSEWHERE, foreign))
