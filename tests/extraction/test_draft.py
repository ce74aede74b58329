"""What a draft keeps of its mentions while the stages add to them."""

from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft
from desktop_app.languages import languages


def test_a_group_is_found_by_its_words_though_there_was_none_when_it_was_first_looked_for() -> None:
    draft = Draft(text="Para nelayan pulang.", language=languages["id"], published=None, blocks=())
    assert draft.nominals_of("para nelayan") == []
    draft.nominal(Span(0, 12), "group", found_by="rule:counts.side")
    assert [mention.text for mention in draft.nominals_of("para nelayan")] == ["Para nelayan"]
