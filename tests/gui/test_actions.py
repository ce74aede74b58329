"""The table of actions contradicts itself nowhere."""

from collections import Counter

from PySide6.QtGui import QKeySequence

from desktop_app.gui.actions import actions, menus


def test_every_action_has_an_id_of_its_own(qapp):
    twice = [name for name, count in Counter(action.id for action in actions()).items() if count > 1]
    assert twice == []


def test_no_key_does_two_things(qapp):
    keys = Counter(QKeySequence(key).toString() for action in actions() for key in action.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_stands_in_a_menu_that_is_there(qapp):
    assert {action.menu for action in actions()} <= set(menus())
