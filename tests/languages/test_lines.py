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


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Lihat pula: Infografik Upah Pemagang", "related"),
        ("Lanjutkan membaca setelah iklan berikut", "advert"),
        ("BONUS DEPOSIT 100% KLIK DI SINI!!!", "advert"),
        ("Dapatkan notifikasi berita: unduh aplikasi kami", "advert"),
        ("Dengarkan podcast Katadata di aplikasi kesayanganmu", "advert"),
        ("Share 14 | Tweet | Print", "navigation"),
        ("This live blog is now closed. You can read our full report here.", "navigation"),
        ("Story by Abena Frimpong | Business desk", "byline"),
        ("*) Diolah dari berbagai kantor berita oleh Desk Mancanegara", "byline"),
        ("Petugas menyuntik anjing di Oenino, Sabtu (9/9). WARTA TIMOR/Y. BANA", "caption"),
        ("Ice coats a truck early Wednesday. (Jed Aho / Twin Ports Herald)", "caption"),
        ("Lusaka/Brazzaville, 7 February 2024", "dateline"),
        ("Olahraga | Senin, 22 Agustus 2016 07:14 WITA", "dateline"),
        ("Ikuti terus perkembangan sidang itu, kata hakim kepada pengunjung.", "paragraph"),
        ("Get out of the building now, the officer shouted.", "paragraph"),
        ("Desk itu patah, kata guru kelas lima itu.", "paragraph"),
        ("Desa | Korban", "paragraph"),
        ("DW Indonesia | hp/yf (rtr, dpa)", "byline"),
        ("CNN Indonesia/AFP", "byline"),
        ("As of 28 March 2022, 18:00", "dateline"),
        ("Kembali ke indeks Mancanegara", "navigation"),
    ],
)
def test_furniture_is_told_from_prose_that_begins_like_it(line, kind):
    assert kind_of(line) == kind


def test_short_lines_behind_the_last_sentence_are_not_the_articles():
    text = "Banjir surut\nAir surut.\nWarga pulang.\nJalan dibuka.\nMercy Okoth, BBC News, Nairobi\n"
    assert [block.kind for block in blocks_of(text)] == [*["paragraph"] * 4, "navigation"]


@pytest.mark.parametrize("tail", ["- pompa ditambah", "2. jalan dibuka"])
def test_a_list_at_the_end_and_a_text_without_full_stops_stay(tail):
    assert blocks_of(f"Air surut.\nWarga pulang.\nMereka meminta.\n{tail}")[-1].kind == "paragraph"
    assert blocks_of("satu\ndua\ntiga\nempat")[-1].kind == "paragraph"
