"""Lines of a plain text: article, or what a site puts around it."""

import pytest

from desktop_app.languages.lines import blocks_of, kind_of


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Posted By : keluaran hk", "byline"),
        ("Pewarta: Sari Utami", "byline"),
        ("(rst/dmw)", "byline"),
        ("By Jane Roe and John Doe", "byline"),
        ("Baca juga: Lima Cara Merawat Kebun", "related"),
        ("Read more: How the river was tamed", "related"),
        ("ADVERTISEMENT", "advert"),
        ("[Gambas:Video 20detik]", "advert"),
        ("Beranda › Nasional › Hukum", "navigation"),
        ("Sign up for our newsletter", "navigation"),
        ("Warga menyeberangi jembatan darurat. (Foto: Dok. Desa)", "caption"),
        ("Warga membaca juga koran yang terbit pagi itu.", "paragraph"),
        ("By the time the boats came, the pier had gone under.", "paragraph"),
        ("Baca berita itu membuatnya sedih.", "paragraph"),
    ],
)
def test_a_line_is_known_by_what_it_says_of_itself(line, kind):
    assert kind_of(line) == kind


def test_a_long_line_is_prose_whatever_it_begins_with():
    assert kind_of("Sumber: " + "air itu mengalir jauh " * 20) == "paragraph"


def test_blocks_leave_out_the_white_space_around_lines():
    text = "  Satu baris. \n\n\tDua baris.\n"
    assert [text[block.start : block.end] for block in blocks_of(text)] == ["Satu baris.", "Dua baris."]
