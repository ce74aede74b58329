"""Ids and times as they are stored."""

import os
import time
import uuid
from functools import lru_cache


def new_id() -> str:
    """A UUID version 7 (RFC 9562 §5.7): sorts by the millisecond it was made in."""
    moment = time.time_ns() // 1_000_000
    value = (moment & (1 << 48) - 1) << 80 | int.from_bytes(os.urandom(10))
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))


def now() -> str:
    """The present as UTC ISO 8601 to the second: 2021-11-17T08:30:00Z."""
    return _written(int(time.time()))


@lru_cache(maxsize=1)
def _written(seconds: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))
