"""Who says what, by rules alone."""

from datetime import date

import pytest

from desktop_app.domain.facts import Statement
from desktop_app.extraction.engine import extract
from desktop_app.languages import language_for


def said(text: str, language: str = "id") -> list[Statement]:
    return list(extract(text, language=language_for(language), published=date(2022, 3, 16)).statements)


@pytest.mark.parametrize(
    ("text", "language", "speaker", "content"),
    [
        ("Kementerian Pertahanan Kenya mengatakan bahwa air surut.", "id", "Kementerian Pertahanan Kenya", "air surut"),
        ("“Jembatan itu runtuh,” kata Bupati Rahmat Hidayat.", "id", "Bupati Rahmat Hidayat", "Jembatan itu runtuh"),
        ("Menurut Rahmat Hidayat, jembatan itu runtuh.", "id", "Rahmat Hidayat", "jembatan itu runtuh"),
        ("Kenya meminta Somalia untuk membuka perbatasan.", "id", "Kenya", "membuka perbatasan"),
        ("Mayor Ann Lee said that the bridge had collapsed.", "en", "Mayor Ann Lee", "the bridge had collapsed"),
        ("“The bridge fell before dawn,” said Ann Lee.", "en", "Ann Lee", "The bridge fell before dawn"),
    ],
)  # fmt: skip
def test_a_speaker_and_the_words_said_are_found(text, language, speaker, content):
    found = said(text, language)
    assert [(s.speaker and s.speaker.text, s.content[0].text) for s in found] == [(speaker, content)]


def test_a_clitic_is_cue_and_speaker_in_one_and_means_who_spoke_before():
    found = said("Rahmat Hidayat mengatakan bahwa air surut. “Kami masih berjaga di tepi sungai,” ujarnya.")
    assert found[1].speaker is not None and found[1].cue is not None
    assert found[1].speaker.text == found[1].cue.text == "ujarnya"
    assert found[0].speaker is not None and found[1].speaker.entities == found[0].speaker.entities


def test_a_request_says_to_whom():
    text = "Kenya meminta Somalia untuk membuka perbatasan."
    sheet = extract(text, language=language_for("id"), published=date(2022, 3, 16))
    somalia = next(entity.id for entity in sheet.entities if entity.country == "SO")
    assert sheet.statements[0].act == "request" and sheet.statements[0].recipients == (somalia,)


def test_quoted_words_are_direct_and_half_quoted_ones_mixed():
    direct = said("“Jembatan itu runtuh tadi malam,” kata Rahmat Hidayat.")[0].mode
    mixed = said("Rahmat Hidayat mengatakan bahwa jembatan itu “sudah lama rapuh”.")[0].mode
    assert (direct, mixed) == ("direct", "mixed")


def test_a_word_of_saying_that_is_not_said_says_nothing():
    assert said("Rahmat Hidayat enggan mengatakan bahwa jembatan itu runtuh.") == []


def test_unbalanced_quote_marks_break_nothing():
    text = "“Jembatan itu “runtuh, kata Rahmat Hidayat. ” ” “"
    assert all(text[c.start : c.end] == c.text for s in said(text) for c in s.content)


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("BPSN: Dua Jembatan Runtuh di Nairobi", "BPSN", "Dua Jembatan Runtuh di Nairobi"),
        ("Kenya dan Somalia sepakat. BPSN: “Dua jembatan runtuh semalam.”", "BPSN", "Dua jembatan runtuh semalam"),
    ],
)
def test_a_colon_in_a_headline_or_before_a_quote_lets_somebody_speak(text, speaker, content):
    found = said(text)[-1]
    assert (found.speaker and found.speaker.text, found.cue, found.content[0].text) == (speaker, None, content)


def test_the_place_in_a_dateline_does_not_speak():
    found = said("NAIROBI, Kenya (AP) - Bupati Rahmat Hidayat mengatakan bahwa air surut.")
    assert [s.speaker and s.speaker.text for s in found] == ["Bupati Rahmat Hidayat"]


def test_a_second_verb_has_the_speaker_of_the_first():
    found = said("Bupati Rahmat Hidayat mengatakan “air sudah surut” dan meminta warga untuk pulang ke rumah.")
    assert [(s.speaker and s.speaker.text, s.content[0].text) for s in found][-1] == (
        "Bupati Rahmat Hidayat",
        "pulang ke rumah",
    )


def test_a_word_of_saying_may_end_a_text():
    assert said("“Menteri itu sudah pulang” kata")[0].content[0].text == "Menteri itu sudah pulang"


def test_who_speaks_in_a_clause_stands_behind_the_word_that_opens_it():
    found = said("Ketegangan di perbatasan meningkat sejak Mei ketika Kenya mengatakan bahwa air surut.")
    assert [s.speaker and s.speaker.text for s in found] == ["Kenya"]


@pytest.mark.parametrize(
    "text",
    [
        "Rahmat Hidayat mengatakan bahwa Dewi Lestari “menyerang kota dan warga desa.”",
        "Rahmat Hidayat mengatakan bahwa mereka setuju untuk “meneruskan pembicaraan” tentang jalan itu.",
    ],
)
def test_quote_marks_in_what_was_said_stand_in_pairs(text):
    words = said(text)[0].content[0].text
    assert words.count("“") == words.count("”") == 1


def test_a_time_that_closes_what_is_said_is_part_of_it_and_no_day_of_the_saying():
    (statement,) = said("A ferry capsized on the Busira River late on Friday, Mayor Ann Lee said.", "en")
    assert statement.content[-1].text.endswith("late on Friday")
    assert statement.when is None


@pytest.mark.parametrize("behind", ["said.", "said on Monday."])
def test_what_stands_before_an_english_speaker_and_cue_is_said(behind):
    (statement,) = said(f"Ten people died when the bridge fell, Mayor Ann Lee {behind}", "en")
    assert [part.text for part in statement.content] == ["Ten people died when the bridge fell"]


def test_a_feeling_that_is_stated_is_expressed():
    (statement,) = said("Bupati Rahmat Hidayat menyatakan “keprihatinan mendalam” atas banjir itu.")
    assert statement.act == "express"


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("Last year the Kenyan Health Ministry recorded 139 deaths.", "en", 1),
        ("The Kenyan Health Ministry recorded a rise in temperatures.", "en", 0),
        ("Kementerian Kesehatan Kenya merilis lima orang hilang.", "id", 1),
        ("Kementerian Kesehatan Kenya merilis lima lagu.", "id", 0),
    ],
)
def test_a_word_of_counting_says_something_only_with_the_figure_of_a_toll(text, language, count):
    assert len(said(text, language)) == count


@pytest.mark.parametrize(
    ("text", "speaker", "content", "act"),
    [
        ("Tudingan itu dibantah Rahmat Hidayat.", "Rahmat Hidayat", "Tudingan itu", "deny"),
        ("Usul tersebut ditolak mentah-mentah oleh para petani.", "para petani", "Usul tersebut", "express"),
        ("Langkah itu disambut baik oleh Kenya.", "Kenya", "Langkah itu", "express"),
        ("Kenya menawarkan bantuan, tawaran yang disesalkan Somalia.", "Somalia", "tawaran", "express"),
    ],
)
def test_who_answers_stands_behind_a_passive(text, speaker, content, act):
    found = said(text)[-1]
    assert found.speaker is not None
    assert (found.speaker.text, found.content[0].text, found.act) == (speaker, content, act)


def test_a_passive_without_an_agent_has_no_speaker():
    assert all(statement.speaker is None for statement in said("Kabar itu dibantah pada Rabu malam."))


def test_what_is_said_ends_where_the_next_clause_of_saying_begins():
    first, second = said("Kenya menyebut serangan itu biadab dan mendesak Somalia untuk menahan pelakunya.")
    assert (first.content[0].text, second.content[0].text) == ("serangan itu biadab", "menahan pelakunya")
    assert second.speaker is not None and second.speaker.text == "Kenya"


@pytest.mark.parametrize(
    ("text", "language", "speaker", "contents"),
    [
        ("Air, kata Rahmat Hidayat, sudah surut.", "id", "Rahmat Hidayat", ["Air", "sudah surut"]),
        ("Jalan itu, ujarnya, sudah lama rusak.", "id", "ujarnya", ["Jalan itu", "sudah lama rusak"]),
        ("The road is shut, he said, but trains run.", "en", "he", ["The road is shut", "but trains run"]),
    ],
)  # fmt: skip
def test_an_attribution_in_the_middle_splits_what_is_said(text, language, speaker, contents):
    found = said(text, language)[0]
    assert found.speaker is not None and found.speaker.text == speaker
    assert [content.text for content in found.content] == contents


def test_an_attribution_at_the_end_of_a_clause_takes_no_time_or_manner_behind_it():
    assert len(said("Jalan itu rusak, kata Rahmat Hidayat, Rabu malam.")[0].content) == 1


def test_a_headline_that_begins_with_a_quote_says_it_without_a_speaker():
    found = said("“Magang Bukan Perbudakan”, Pasal Upah Dihapus\n\nAir sungai surut pada Rabu pagi.")
    assert [(s.speaker, s.cue, s.content[0].text) for s in found] == [(None, None, "Magang Bukan Perbudakan")]


def test_a_capital_before_the_colon_of_a_headline_speaks():
    found = said("Enam Tentara Gugur, Khartoum: Etiopia Masuk 14 Kilometer\n\nAir sungai surut pada Rabu pagi.")
    assert [s.speaker and s.speaker.text for s in found] == ["Khartoum"]


@pytest.mark.parametrize(
    ("text", "speaker", "act"),
    [
        ("Kenya mengingkari keterlibatan tentaranya.", "Kenya", "deny"),
        ("Kenya tidak mengakui angka itu.", "Kenya", "deny"),
        ("Kenya tidak keberatan upah naik tahun depan.", "Kenya", "express"),
        ("Kenya menghendaki pelucutan senjata.", "Kenya", "request"),
        ("“Air belum surut,” cibir Rahmat Hidayat.", "Rahmat Hidayat", "express"),
        ("Putusan tidak berlaku surut, demikian bunyi surat Rahmat Hidayat.", "surat Rahmat Hidayat", "assert"),
    ],
)
def test_denials_wishes_and_verbs_with_a_negation_are_known(text, speaker, act):
    assert [(s.speaker and s.speaker.text, s.act) for s in said(text)] == [(speaker, act)]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Ann Lee brushed aside the report on the bridge.", "deny"),
        ("Ann Lee reaffirmed that the bridge had fallen.", "assert"),
        ("Ann Lee lambasted the slow rescue of the crew.", "express"),
        ("“The bridge fell,” Ann Lee retorts.", "assert"),
    ],
)
def test_english_verbs_of_saying_are_known_in_all_their_forms(text, act):
    assert [s.act for s in said(text, "en")] == [act]


def test_a_source_that_asks_not_to_be_named_says_nothing():
    assert said("Ann Lee asked not to be named.", "en") == []
    assert said("Rahmat Hidayat meminta namanya dirahasiakan.") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Rahmat Hidayat menolak tuduhan itu.", "deny"),
        ("Rahmat Hidayat menolak usulan itu.", "express"),
        ("“Siapa yang rugi?” kata Rahmat Hidayat.", "question"),
        ("Rahmat Hidayat menyatakan akan memperbaiki jalan itu.", "promise"),
        ("Rahmat Hidayat menyatakan jalan itu rusak.", "assert"),
    ],
)
def test_what_is_said_tells_the_act_of_a_plain_word_of_saying(text, act):
    assert [s.act for s in said(text)] == [act]


def test_whoever_is_quoted_by_somebody_else_speaks():
    found = said("Caihuan Weekly quoted a miner as saying that the alarms had been wrapped in plastic.", "en")
    assert [s.speaker and s.speaker.text for s in found] == ["a miner"]


def test_a_dateline_before_a_dash_does_not_speak():
    found = said("Jakarta, 3 Desember 2014 – Kementerian Perdagangan menyatakan bahwa kertas itu aman.")
    assert [s.speaker and s.speaker.text for s in found] == ["Kementerian Perdagangan"]
