"""The corpus of tests/corpus: articles come in whole, without what stood around them, with title, author and time."""

import pytest

from tests.corpus import samples
from tests.corpus.programs import kliping
from tests.corpus.scoring import scored

PAGES = list(samples.pages())
DOCUMENTS = list(samples.documents())


def wrong(sample) -> list[str]:
    return scored([sample], kliping).wrong


@pytest.mark.parametrize("sample", PAGES, ids=lambda sample: sample.name)
def test_a_page_gives_its_article_and_its_source(sample):
    assert wrong(sample) == []


@pytest.mark.parametrize("sample", DOCUMENTS, ids=lambda sample: sample.name)
def test_a_document_gives_its_article_and_its_source(sample):
    assert wrong(sample) == []


def test_pdfs_in_one_to_three_columns_are_read_in_order(qapp):
    score = scored(samples.printed_by_qt(), kliping)
    assert score.wrong == []


def test_the_corpus_has_the_files_it_should():
    names = {sample.name for sample in (*PAGES, *DOCUMENTS)}
    assert len(names) >= 50
