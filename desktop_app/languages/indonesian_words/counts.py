"""Indonesian words for what befell people who are counted."""

from desktop_app.languages.grammar.counts import CountWords
from desktop_app.languages.grammar.phrases import phrases

COUNTS = CountWords(
    states=(
        (
            "killed",
            phrases(
                """tewas, meninggal, meninggal dunia, gugur, terbunuh, dibunuh, mati, wafat, tak bernyawa, syahid, ditembak mati, dibantai,
                dieksekusi, tenggelam, terpanggang, dipastikan tewas, dinyatakan tewas, dinyatakan meninggal, hangus, kematian, jenazah, mayat, jasad"""
            ),
        ),
        (
            "injured",
            phrases(
                """terluka, luka, luka-luka, cedera, luka berat, luka ringan, luka bakar, luka tembak, dilukai, kritis, dirawat, patah tulang,
                tertembak, pingsan"""
            ),
        ),
        ("captured", phrases("disandera, ditawan, diculik, tertangkap, dibawa, menjadi sandera, menjadi tawanan")),
        (
            "arrested",
            phrases(
                "ditangkap, ditahan, diamankan, dibekuk, diringkus, dicokok, diciduk, digelandang, menjadi tersangka, ditetapkan"
            ),
        ),
        (
            "missing",
            phrases(
                "hilang, masih hilang, dicari, masih dicari, belum ditemukan, lenyap, belum ketemu, tertimbun, terjebak"
            ),
        ),
        (
            "displaced",
            phrases("mengungsi, pengungsi, terusir, kehilangan rumah, terlantar, kehilangan tempat tinggal"),
        ),
        (
            "rescued",
            phrases(
                "selamat, diselamatkan, berhasil diselamatkan, ditemukan selamat, ditemukan hidup, ditarik hidup-hidup, dibebaskan selamat"
            ),
        ),
        (
            "infected",
            phrases(
                "terinfeksi, positif, tertular, terjangkit, terserang, terkena, keracunan, kasus, suspek, terpapar"
            ),
        ),
        ("evacuated", phrases("dievakuasi, diungsikan, dipindahkan")),
    ),
    deeds=(
        (
            "killed",
            phrases(
                "menewaskan, membunuh, merenggut, merenggut nyawa, menghabisi, mematikan, membantai, mengeksekusi, menelan korban, kehilangan, kematian, tewasnya, meninggalnya, gugurnya"
            ),
        ),
        ("injured", phrases("melukai, mencederai, melukai sedikitnya")),
        ("captured", phrases("menyandera, menawan, menculik")),
        (
            "arrested",
            phrases(
                "menangkap, menahan, mengamankan, membekuk, meringkus, menciduk, mencokok, menggelandang, menetapkan, penangkapan"
            ),
        ),
        ("displaced", phrases("mengusir, memaksa, menampung")),
        ("rescued", phrases("menyelamatkan, mengevakuasi hidup-hidup")),
        ("infected", phrases("menginfeksi, menulari, menjangkiti")),
        ("evacuated", phrases("mengevakuasi, mengungsikan")),
    ),
    tolls=(
        (
            "killed",
            phrases(
                "korban tewas, korban jiwa, korban meninggal, korban meninggal dunia, jumlah korban tewas, angka kematian, jumlah kematian, tol kematian, yang tewas, yang meninggal"
            ),
        ),
        ("injured", phrases("korban luka, korban luka-luka, korban cedera, yang terluka, yang luka, yang cedera")),
        ("missing", phrases("korban hilang, yang hilang")),
        ("displaced", phrases("jumlah pengungsi, pengungsi mencapai, pengungsi sudah")),
        ("infected", phrases("jumlah kasus, kasus positif, total kasus")),
    ),
    idle_nouns=phrases(
        """rumah, bangunan, unit, kendaraan, mobil, motor, kapal, perahu, pesawat, desa, kecamatan, kabupaten, kota, negara, provinsi, kali, lokasi, titik,
        butir, peluru, senjata, barang, ekor, hektare, tahun, bulan, hari, jam, menit, pihak, kubu, sekolah, masjid, gereja, tps, suara, kursi, saham,
        poin, gol, pertandingan, laga, bendera, paket, tiket, lembar, batang, truk, bus, mil, pos, ruas, jembatan, perusahaan, kapal perang"""
    ),
    linkers=phrases("dan, serta"),
    breaks=phrases(
        "sementara, sedangkan, namun, tetapi, tapi, ketika, saat, setelah, sebelum, karena, sehingga, akibat, padahal"
    ),
    possessives=("nya", " kami"),
    since=phrases("sejak, semenjak"),
    others=phrases("lainnya, sisanya, antaranya, selebihnya, semuanya, seluruhnya, umumnya, jumlahnya"),
    enemies=phrases(
        "musuh, teroris, militan, pemberontak, milisi, gerilyawan, penyerang, geng, penyusup, separatis, lawan, tersangka, pelaku, kkb"
    ),
    soldiers=phrases("tentara, prajurit, serdadu, personel, pelaut, anggota"),
    fighters=phrases("tentara, prajurit, serdadu"),
    forces=phrases("pertahanan, militer, tentara, angkatan"),
    civilians=phrases(
        """sipil, warga, warga sipil, penduduk, masyarakat, anak, anak-anak, bocah, bayi, balita, perempuan, wanita, lansia, pelajar, siswa, mahasiswa, santri,
        guru, petani, nelayan, buruh, pekerja, pedagang, jurnalis, wartawan, penumpang, turis, wisatawan, pendaki, jemaah, pengungsi, pasien, relawan"""
    ),
    noun_ends=phrases("yang, di, dalam, pada, dan, juga, telah, sudah, masih, dilaporkan, dinyatakan"),
    parts=phrases("di antaranya, di antara"),
)
