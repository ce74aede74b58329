"""Indonesian words for what befell people who are counted."""

from desktop_app.languages.grammar.counts import CountWords


def _phrases(text: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in text.replace("\n", ",").split(",") if phrase.strip())


COUNTS = CountWords(
    states=(
        (
            "killed",
            _phrases(
                """tewas, meninggal, meninggal dunia, gugur, terbunuh, dibunuh, mati, wafat, tak bernyawa, syahid, ditembak mati, dibantai,
                dieksekusi, tenggelam, terpanggang, dipastikan tewas, dinyatakan tewas, dinyatakan meninggal, hangus, kematian, jenazah, mayat, jasad"""
            ),
        ),
        (
            "injured",
            _phrases(
                """terluka, luka, luka-luka, cedera, luka berat, luka ringan, luka bakar, luka tembak, dilukai, kritis, dirawat, patah tulang,
                tertembak, pingsan"""
            ),
        ),
        ("captured", _phrases("disandera, ditawan, diculik, tertangkap, dibawa, menjadi sandera, menjadi tawanan")),
        (
            "arrested",
            _phrases(
                "ditangkap, ditahan, diamankan, dibekuk, diringkus, dicokok, diciduk, digelandang, menjadi tersangka, ditetapkan"
            ),
        ),
        (
            "missing",
            _phrases(
                "hilang, masih hilang, dicari, masih dicari, belum ditemukan, lenyap, belum ketemu, tertimbun, terjebak"
            ),
        ),
        (
            "displaced",
            _phrases("mengungsi, pengungsi, terusir, kehilangan rumah, terlantar, kehilangan tempat tinggal"),
        ),
        (
            "rescued",
            _phrases(
                "selamat, diselamatkan, berhasil diselamatkan, ditemukan selamat, ditemukan hidup, ditarik hidup-hidup, dibebaskan selamat"
            ),
        ),
        (
            "infected",
            _phrases(
                "terinfeksi, positif, tertular, terjangkit, terserang, terkena, keracunan, kasus, suspek, terpapar"
            ),
        ),
        ("evacuated", _phrases("dievakuasi, diungsikan, dipindahkan")),
    ),
    deeds=(
        (
            "killed",
            _phrases(
                "menewaskan, membunuh, merenggut, merenggut nyawa, menghabisi, mematikan, membantai, mengeksekusi, menelan korban, kehilangan, kematian, tewasnya, meninggalnya, gugurnya"
            ),
        ),
        ("injured", _phrases("melukai, mencederai, melukai sedikitnya")),
        ("captured", _phrases("menyandera, menawan, menculik")),
        (
            "arrested",
            _phrases(
                "menangkap, menahan, mengamankan, membekuk, meringkus, menciduk, mencokok, menggelandang, menetapkan, penangkapan"
            ),
        ),
        ("displaced", _phrases("mengusir, memaksa, menampung")),
        ("rescued", _phrases("menyelamatkan, mengevakuasi hidup-hidup")),
        ("infected", _phrases("menginfeksi, menulari, menjangkiti")),
        ("evacuated", _phrases("mengevakuasi, mengungsikan")),
    ),
    tolls=(
        (
            "killed",
            _phrases(
                "korban tewas, korban jiwa, korban meninggal, korban meninggal dunia, jumlah korban tewas, angka kematian, jumlah kematian, tol kematian, yang tewas, yang meninggal"
            ),
        ),
        ("injured", _phrases("korban luka, korban luka-luka, korban cedera, yang terluka, yang luka, yang cedera")),
        ("missing", _phrases("korban hilang, yang hilang")),
        ("displaced", _phrases("jumlah pengungsi, pengungsi mencapai, pengungsi sudah")),
        ("infected", _phrases("jumlah kasus, kasus positif, total kasus")),
    ),
    idle_nouns=_phrases(
        """rumah, bangunan, unit, kendaraan, mobil, motor, kapal, perahu, pesawat, desa, kecamatan, kabupaten, kota, negara, provinsi, kali, lokasi, titik,
        butir, peluru, senjata, barang, ekor, hektare, tahun, bulan, hari, jam, menit, pihak, kubu, sekolah, masjid, gereja, tps, suara, kursi, saham,
        poin, gol, pertandingan, laga, bendera, paket, tiket, lembar, batang, truk, bus, mil, pos, ruas, jembatan, perusahaan, kapal perang"""
    ),
    linkers=_phrases("dan, serta"),
    breaks=_phrases(
        "sementara, sedangkan, namun, tetapi, tapi, ketika, saat, setelah, sebelum, karena, sehingga, akibat, padahal"
    ),
    possessives=("nya", " kami"),
    since=_phrases("sejak, semenjak"),
    others=_phrases("lainnya, sisanya, antaranya, selebihnya, semuanya, seluruhnya, umumnya, jumlahnya"),
    soldiers=_phrases("tentara, prajurit, serdadu, personel, pelaut, anggota"),
    fighters=_phrases("tentara, prajurit, serdadu"),
    forces=_phrases("pertahanan, militer, tentara, angkatan"),
    noun_ends=_phrases("yang, di, dalam, pada, dan, juga, telah, sudah, masih, dilaporkan, dinyatakan"),
    parts=_phrases("di antaranya, di antara"),
)
