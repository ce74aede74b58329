"""The day of what an article reports."""

from desktop_app.extraction.days import day_of, main_day
from tests.extraction.drafts import drafted


def test_a_day_of_the_opening_outweighs_one_named_later() -> None:
    text = "Gudang terbakar pada Senin.\n\nApi padam.\n\nRapat digelar pada Minggu."
    assert main_day(drafted(text)) == "2022-03-14"


def test_the_day_of_publication_is_mostly_when_something_was_said() -> None:
    text = "Pada Rabu polisi memberi keterangan.\n\nGudang terbakar pada Senin."
    assert main_day(drafted(text)) == "2022-03-14"


def test_what_is_to_come_is_not_the_day_of_the_article() -> None:
    assert main_day(drafted("Rapat akan digelar pada 20 April 2022.")) is None


def test_a_text_without_days_has_none() -> None:
    assert main_day(drafted("Gudang terbakar.")) is None


def test_an_interval_stays_and_a_clock_time_goes() -> None:
    assert (day_of("2022-03-14T05:30"), day_of("2022-03-14/2022-03-16")) == ("2022-03-14", "2022-03-14/2022-03-16")
