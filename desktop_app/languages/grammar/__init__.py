"""The shapes of a language's words, one for each stage that needs them."""

from desktop_app.languages.grammar.counts import CountWords
from desktop_app.languages.grammar.events import EventWords
from desktop_app.languages.grammar.links import LinkWords
from desktop_app.languages.grammar.names import NameWords
from desktop_app.languages.grammar.numbers import NumberWords
from desktop_app.languages.grammar.roles import RoleWords
from desktop_app.languages.grammar.statements import StatementWords
from desktop_app.languages.grammar.times import TimeWords

__all__ = [
    "CountWords",
    "EventWords",
    "LinkWords",
    "NameWords",
    "NumberWords",
    "RoleWords",
    "StatementWords",
    "TimeWords",
]
