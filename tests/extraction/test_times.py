"""Times are found and counted from the day of publication."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.extraction import times
from desktop_app.extraction.tagger import Reading, Tag
from tests.extraction.drafts import drafted

# expression in its sentence, language, words found, value; published on Wednesday 16 March 2022
RESOLVED = [
    ("Rapat itu digelar pada hari Rabu.", "id", "Rabu", "2022-03-16"),
    ("Gedung itu runtuh pada Senin malam.", "id", "Senin malam", "2022-03-14"),
    ("Gedung itu runtuh pada Selasa (15/3/2022).", "id", "Selasa (15/3/2022)", "2022-03-15"),
    ("Jalan itu ditutup sejak kemarin.", "id", "kemarin", "2022-03-15"),
    ("Mereka bertemu pekan lalu.", "id", "pekan lalu", "2022-03-07/2022-03-13"),
    ("Harga naik bulan lalu.", "id", "bulan lalu", "2022-02"),
    ("Harga naik tahun lalu.", "id", "tahun lalu", "2021"),
    ("Banjir terjadi Maret lalu.", "id", "Maret lalu", "2021-03"),
    ("Banjir terjadi pada 5 Januari 2019.", "id", "5 Januari 2019", "2019-01-05"),
    ("Kapal itu tenggelam setelah berlayar enam jam.", "id", "enam jam", "PT6H"),
    ("Gencatan senjata berlaku tiga pekan.", "id", "tiga pekan", "P3W"),
    ("Perang itu berlangsung puluhan tahun.", "id", "puluhan tahun", None),
    ("Selasa pukul 04.30 WIB gempa mengguncang kota itu.", "id", "Selasa pukul 04.30 WIB", "2022-03-15T04:30"),
    ("Jalan ditutup mulai Jumat.", "id", "Jumat", "2022-03-18"),
    ("Jalan ditutup sejak Jumat dan akan dibuka besok.", "id", "Jumat", "2022-03-11"),
    ("Laba naik pada kuartal III 2021.", "id", "kuartal III 2021", "2021-07/2021-09"),
    ("Ekspor turun pada semester pertama tahun lalu.", "id", "semester pertama tahun lalu", "2021-01/2021-06"),
    ("Rekaman itu berdurasi 3 menit 20 detik.", "id", "3 menit 20 detik", "PT200S"),
    ("Ia dihukum dua tahun enam bulan penjara.", "id", "dua tahun enam bulan", "P30M"),
    ("Warga diberi waktu 2x24 jam.", "id", "2x24 jam", "P2D"),
    ("Gedung itu runtuh pada Senin. Tengah malam api padam.", "id", "Tengah malam", "2022-03-15T00:00"),
    ("Pabrik libur saat Idulfitri.", "id", "Idulfitri", "2022-05-02"),
    ("Arus padat pada H-3.", "id", "H-3", "2022-04-29"),
    ("The tower fell a day after the quake.", "en", "a day", "P1D"),
    ("Gedung itu runtuh pada 2019. Pasar terbakar tahun berikutnya.", "id", "tahun berikutnya", "2020"),
    ("Kapal karam Maret 2018. Dua bulan kemudian nakhoda dihukum.", "id", "Dua bulan kemudian", "2018-05"),
    ("Kapal karam Senin (14/3). Pukul 09.15 WITA tim tiba.", "id", "Pukul 09.15 WITA", "2022-03-14T09:15"),
    ("BANDUNG (15/3) - Pasar tutup.", "id", "15/3", "2022-03-15"),
    ("SELASA - Pasar tutup.", "id", "SELASA", "2022-03-15"),
    ("Kapal itu milik perusahaan yang berdiri pada 2105.", "id", "2105", "2105"),
    ("Shots rang out at 10:20 a.m. (0320 GMT) on Monday.", "en", "10:20 a.m.", "2022-03-14T10:20"),
    ("Shots rang out at 10:20 a.m. (0320 GMT) on Monday.", "en", "0320 GMT", "2022-03-14T03:20"),
    ("Shots rang out at 2 am (2300 GMT) on Monday.", "en", "2300 GMT", "2022-03-13T23:00"),
    ("Profit rose in the third quarter of 2021.", "en", "the third quarter of 2021", "2021-07/2021-09"),
    ("The bridge fell on Monday. It was cleared by midnight.", "en", "midnight", "2022-03-15T00:00"),
    ("The mill reopened after Easter.", "en", "Easter", "2022-04-17"),
    ("The ferry sank in 1975. On 6 November the owner fled.", "en", "6 November", "1975-11-06"),
    ("The bridge fell on Monday.", "en", "Monday", "2022-03-14"),
    ("They met last week.", "en", "last week", "2022-03-07/2022-03-13"),
    ("Prices rose last month.", "en", "last month", "2022-02"),
    ("The ferry sank on March 3, 2020.", "en", "March 3, 2020", "2020-03-03"),
    ("The ferry sank on 3 March 2020.", "en", "3 March 2020", "2020-03-03"),
    ("The truce held for two weeks.", "en", "two weeks", "P2W"),
    ("Jalan itu ditutup sejak Mei.", "id", "Mei", "2021-05"),
    ("Persediaan beras cukup sampai Agustus.", "id", "Agustus", "2022-08"),
    ("Upacara dimulai pukul 09.00 Senin (14/3).", "id", "pukul 09.00", "2022-03-14T09:00"),
    ("Upacara dimulai pukul 09.00 Senin (14/3).", "id", "Senin (14/3)", "2022-03-14"),
    ("The roof fell at 14:35 hrs on Sunday 6 March 2022.", "en", "Sunday 6 March 2022", "2022-03-06"),
    ("Badai melanda pulau itu akhir pekan.", "id", "akhir pekan", "2022-03-12/2022-03-13"),
    ("Pasar malam akan digelar akhir pekan.", "id", "akhir pekan", "2022-03-19/2022-03-20"),
    ("The king abdicated in May 1991 and left the following January.", "en", "following January", "1992-01"),
    ("Kapal itu berlabuh antara pukul 8.15 dan 9.40 pagi.", "id", "9.40 pagi", "2022-03-16T09:40"),
    ("The pact of 1975 lapsed. Talks failed last month, and on 6 January he left.", "en", "6 January", "2022-01-06"),
    ("BMKG memprediksi hujan lebat turun Jumat.", "id", "Jumat", "2022-03-18"),
    ("Gedung itu runtuh pada Senin (14/3) menjelang fajar.", "id", "Senin (14/3) menjelang fajar", "2022-03-14"),
    ("Gedung itu runtuh Senin tengah hari.", "id", "Senin tengah hari", "2022-03-14"),
    ("Pasar terbakar pukul setengah empat sore.", "id", "pukul setengah empat sore", "2022-03-16T15:30"),
    ("Rapat akan digelar Jumat lusa.", "id", "Jumat lusa", "2022-03-18"),
    ("Rapat digelar Kamis pekan silam.", "id", "Kamis pekan silam", "2022-03-10"),
    ("Tiga orang dibebaskan tadi pagi.", "id", "tadi pagi", "2022-03-16"),
    ("Tiga orang dibebaskan tadi malam.", "id", "tadi malam", "2022-03-15"),
    ("Kapal karam Senin. Esok paginya tim tiba.", "id", "Esok paginya", "2022-03-15"),
    ("Kapal karam Senin. Angka itu mengoreksi data malam sebelumnya.", "id", "malam sebelumnya", "2022-03-13"),
    ("Jalan itu ditutup sampai Jumat.", "id", "Jumat", "2022-03-18"),
    ("Hingga Senin, 12 orang dirawat.", "id", "Senin", "2022-03-14"),
    ("Uang harus kembali paling lambat Jumat.", "id", "Jumat", "2022-03-18"),
    ("Warga membersihkan lumpur sejak musim panas lalu.", "id", "musim panas lalu", "2021-06/2021-08"),
    ("Kapal itu berlayar seratus dua puluh lima hari.", "id", "seratus dua puluh lima hari", "P125D"),
    ("Mesin itu dipakai 1.200 jam.", "id", "1.200 jam", "PT1200H"),
    ("Pompa mati seperempat jam.", "id", "seperempat jam", "PT15M"),
    ("Mahasiswa menunggu satu semester.", "id", "satu semester", "P6M"),
    ("Pabrik itu tutup sejam kemudian.", "id", "sejam kemudian", None),
    ("Pabrik itu dibangun pada tahun 1970-an.", "id", "tahun 1970-an", "197X"),
    ("Ketua diganti antara 2015 dan 2019.", "id", "2015 dan 2019", "2015/2019"),
    ("Pameran berlangsung 12-14 Maret 2022.", "id", "12-14 Maret 2022", "2022-03-12/2022-03-14"),
    ("Pemilu digelar 12 dan 19 Februari.", "id", "12", "2022-02-12"),
    ("Tol putus Sabtu (12/3) hingga Senin (14/3).", "id", "Sabtu (12/3) hingga Senin (14/3)", "2022-03-12/2022-03-14"),
    ("Harga gula naik menjelang Ramadan 1443 H.", "id", "Ramadan 1443 H", "2022-04-03/2022-05-01"),
    ("Toko tutup saat Nyepi.", "id", "Nyepi", "2022-03-03"),
    ("08.10 – Presiden tiba di ibu kota.", "id", "08.10", "2022-03-16T08:10"),
    ("16.15 WIB: Jalan tol dibuka.", "id", "16.15 WIB", "2022-03-16T16:15"),
    ("08:10 Bridge closed", "en", "08:10", "2022-03-16T08:10"),
    ("Soldiers left before dusk on Saturday.", "en", "dusk on Saturday", "2022-03-12"),
    ("The mill burned at around 7am on Monday.", "en", "around 7am on Monday", "2022-03-14T07:00"),
    ("The plane vanished at 1:37 p.m. Monday, 16 minutes later.", "en", "1:37 p.m. Monday", "2022-03-14T13:37"),
    ("She had not eaten since Tuesday noon.", "en", "Tuesday noon", "2022-03-15T12:00"),
    ("The league resumes on Friday week.", "en", "Friday week", "2022-03-25"),
    ("The envoy will arrive the day after tomorrow.", "en", "the day after tomorrow", "2022-03-18"),
    ("The mill closed in the fall of 2020.", "en", "the fall of 2020", "2020-09/2020-11"),
    ("The batteries were stolen last winter.", "en", "last winter", "2021-12/2022-02"),
    ("The unrest began in late 2016.", "en", "late 2016", "2016"),
    ("Prices will ease by end-December.", "en", "end-December", "2022-12"),
    ("Crews will return the coming weekend.", "en", "the coming weekend", "2022-03-19/2022-03-20"),
    ("The gate was shut for an hour and a half.", "en", "an hour and a half", "PT90M"),
    ("The gate was shut for two and a half years.", "en", "two and a half years", "P30M"),
    ("The siege lasted twenty-five days.", "en", "twenty-five days", "P25D"),
    ("The tour runs 5–11 APRIL 2022.", "en", "5–11 APRIL 2022", "2022-04-05/2022-04-11"),
    ("The fair ran from March 3 to 6.", "en", "March 3 to 6", "2022-03-03/2022-03-06"),
    ("The mill lost money in the three months to Dec 31.", "en", "three months to Dec 31", "2021-10/2021-12"),
    ("The mill opened in the early 1970s.", "en", "the early 1970s", "197X"),
    ("The law of 2021/22 was repealed.", "en", "2021/22", "2021/2022"),
    ("The mill opened between 1980 and 1987.", "en", "1980 and 1987", "1980/1987"),
    ("Five officers died this quarter.", "en", "this quarter", "2022-01/2022-03"),
    ("The ferry sank on Saturday. Divers left the day before.", "en", "the day before", "2022-03-11"),
    ("Shops close on Easter Monday.", "en", "Easter Monday", "2022-04-18"),
    ("The trip fell on the Spring bank holiday.", "en", "Spring bank holiday", "2022-05-30"),
    ("They met a fortnight ago.", "en", "a fortnight ago", "2022-03-02"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "words", "value"), RESOLVED)
def test_an_expression_has_its_value(text: str, language: str, words: str, value: str | None) -> None:
    found = {time.text.removeprefix("hari "): time.value for time in drafted(text, language=language).times}
    assert words in found
    assert found[words] == value


@pytest.mark.parametrize(
    "text",
    [
        "Kini warga sudah pulang.",
        "Saat ini jalan ditutup.",
        "Pria berusia 41 tahun itu pergi.",
        "Perempuan 41 tahun itu pergi.",
        "Kadir, 41 tahun, pergi.",
        "Anaknya baru 16 tahun.",
        "Dua anak berusia 9 dan 12 tahun hilang.",
        "Kabar itu dikutip Lusa dan RTP.",
        "Pungutan itu tak sejalan dengan Resolusi 1701.",
        "Peraturan Nomor 2 Tahun 2024 dicabut.",
    ],
)
def test_now_and_ages_are_no_times(text: str) -> None:
    assert drafted(text).times == []


def test_the_day_of_a_saying_is_not_the_day_of_what_follows() -> None:
    text = "Kapal karam pada Senin. “Ombak tinggi,” kata nakhoda kepada wartawan, Selasa. Pukul 09.15 tim tiba."
    found = {time.text: time.value for time in drafted(text).times}
    assert found["Pukul 09.15"] == "2022-03-14T09:15"


def read_times(text: str, words: str, *, language: str = "id") -> dict[str, str | None]:
    """The times of a text of which a tagger read only those words as one."""
    draft = drafted(text, language=language)
    start = text.index(words)
    draft.reading, draft.times = Reading([Tag(start, start + len(words), "time", "time", 0.9)], []), []
    times.run(draft)
    return {time.text: time.value for time in draft.times}


def test_a_part_of_a_day_is_the_day_told_where_the_tagger_reads_a_time() -> None:
    assert read_times("Kapal karam Senin. Ketika malam tiba, tim pulang.", "malam")["malam"] == "2022-03-14"


def test_a_part_of_a_day_is_no_time_without_a_tagger() -> None:
    assert drafted("Pedagang pasar malam pulang.").times == []


def test_a_day_that_counts_from_nothing_lasts_where_the_tagger_reads_a_time() -> None:
    assert read_times("The truce collapsed within a day.", "a day", language="en") == {"a day": "P1D"}


def test_what_only_the_tagger_takes_for_a_time_is_none() -> None:
    assert read_times("Untuk ketiga kalinya kapal itu karam.", "ketiga") == {}


def test_without_a_day_of_publication_only_full_dates_have_a_value() -> None:
    draft = drafted("Kapal karam pada Senin, 3 Maret 2020. Tim tiba pada Rabu.")
    draft.published, draft.times = None, []
    times.run(draft)
    assert [time.value for time in draft.times] == ["2020-03-03", None]


def test_a_weekday_that_contradicts_its_date_is_reported() -> None:
    draft = drafted("Kapal itu karam pada Rabu (15/3/2022).")
    assert [finding.code for finding in draft.findings] == ["weekday_contradicts_date"]


def test_a_weekday_that_agrees_with_its_date_is_not_reported() -> None:
    assert drafted("Kapal itu karam pada Selasa (15/3/2022).").findings == []


PIECES = st.sampled_from([
    "Rabu", "pukul 99.99", "31 Februari 2022", "(17/13)", "lalu", "Mei", "sehari", "0/0/0000", "last", "Friday",
    "p.m.", "12", "Rp", "juta", "tewas", "dan", ",", "\n", "😀", "سبعة", "9999", "-", "sejak", "a", "three",
])  # fmt: skip


@pytest.mark.parametrize("language", ["id", "en"])
@given(pieces=st.lists(PIECES, max_size=25))
def test_every_span_holds_its_words_in_any_text(language: str, pieces: list[str]) -> None:
    draft = drafted(" ".join(pieces), language=language)
    for fact in [*draft.times, *draft.numbers, *[c.evidence for c in draft.counts]]:
        assert draft.text[fact.start : fact.end] == fact.text != ""


@pytest.mark.parametrize("language", ["id", "en"])
@given(text=st.text(max_size=200))
def test_no_text_is_too_strange(language: str, text: str) -> None:
    draft = drafted(text, language=language)
    assert all(text[time.start : time.end] == time.text for time in draft.times)


def test_a_stamp_of_a_live_report_that_is_later_by_half_a_day_is_of_the_day_before() -> None:
    text = "00.40 – Jalan dibuka.\n\n23.55 – Jalan ditutup.\n\n21.10 – Hujan turun."
    values = [time.value for time in drafted(text, language="id").times]
    assert values == ["2022-03-16T00:40", "2022-03-15T23:55", "2022-03-15T21:10"]


def test_a_leading_word_that_the_tagger_leaves_out_stays_out() -> None:
    assert read_times("The trial lasted over two days.", "two days", language="en") == {"two days": "P2D"}


def test_a_bare_season_dates_only_behind_a_word_that_dates() -> None:
    assert not drafted("She will deliver her autumn statement.", language="en").times
    assert [time.value for time in drafted("She was ill in autumn.", language="en").times] == ["2021-09/2021-11"]
