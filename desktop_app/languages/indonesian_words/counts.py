"""Indonesian words for what befell people who are counted."""

from desktop_app.languages.grammar.counts import CountWords
from desktop_app.languages.grammar.phrases import phrases

COUNTS = CountWords(
    states=(
        (
            "killed",
            phrases(
                """tewas, meninggal, meninggal dunia, gugur, terbunuh, dibunuh, mati, wafat, tak bernyawa, tidak bernyawa, syahid, ditembak mati,
                dibantai, dieksekusi, dipenggal, tenggelam, terpanggang, dipastikan tewas, dinyatakan tewas, dinyatakan meninggal, hangus, kematian,
                jenazah, mayat, jasad, maut, korban jiwa, kehilangan nyawa, kehilangan nyawanya, mengembuskan napas terakhir,
                menghembuskan napas terakhir, meregang nyawa, bunuh diri, tak tertolong, tidak tertolong, tidak selamat, tak selamat, tertembak mati, nyawa, nyawa melayang, ditembak hingga tewas"""
            ),
        ),
        (
            "injured",
            phrases(
                """terluka, luka, luka-luka, cedera, luka berat, luka ringan, luka bakar, luka tembak, dilukai, kritis, dirawat, patah tulang,
                tertembak, pingsan, memar, lebam, dioperasi, menderita luka, mengalami luka, sesak napas, lecet, gegar otak, dilarikan ke rumah sakit, dilarikan ke rs, menjalani perawatan"""
            ),
        ),
        (
            "captured",
            phrases(
                "disandera, ditawan, diculik, tertangkap, dibawa, menjadi sandera, menjadi tawanan, dijadikan sandera, disekap, tawanan, sandera"
            ),
        ),
        (
            "arrested",
            phrases(
                "ditangkap, ditahan, diamankan, dibekuk, diringkus, dicokok, diciduk, digelandang, dijebloskan, dipenjara, dibui, digiring, terjaring, diborgol, tertangkap tangan"
            ),
        ),
        (
            "missing",
            phrases(
                """hilang, masih hilang, dicari, masih dicari, belum ditemukan, lenyap, belum ketemu, tertimbun, tidak diketahui nasibnya,
                belum diketahui nasibnya, tidak diketahui keberadaannya, belum diketahui keberadaannya, tidak diketahui rimbanya,
                tidak terhitung, hanyut, terseret arus, raib, dalam pencarian, tak diketahui nasibnya, tak diketahui keberadaannya"""
            ),
        ),
        (
            "displaced",
            phrases(
                """mengungsi, pengungsi, terusir, kehilangan rumah, terlantar, telantar, kehilangan tempat tinggal, keluar dari rumah,
                meninggalkan rumah, tergusur, di pengungsian, tinggal di tenda"""
            ),
        ),
        (
            "rescued",
            phrases(
                """selamat, diselamatkan, berhasil diselamatkan, ditemukan selamat, ditemukan hidup, ditarik hidup-hidup, dibebaskan selamat,
                dalam keadaan selamat, dievakuasi dalam keadaan selamat, dievakuasi dengan selamat, dievakuasi selamat, ditolong, terselamatkan"""
            ),
        ),
        (
            "infected",
            phrases(
                "terinfeksi, positif, tertular, terjangkit, terserang, terkena, keracunan, kasus, suspek, terpapar, penderita, mengidap, jatuh sakit, diare, muntah-muntah"
            ),
        ),
        ("evacuated", phrases("dievakuasi, diungsikan, dipindahkan, direlokasi")),
    ),
    deeds=(
        (
            "killed",
            phrases(
                "menewaskan, membunuh, menembak mati, merenggut, merenggut nyawa, menghabisi, mematikan, membantai, mengeksekusi, menelan korban, menelan korban jiwa, memakan korban, memakan korban jiwa, mencabut nyawa, menghilangkan nyawa, kehilangan, kematian, tewasnya, meninggalnya, gugurnya"
            ),
        ),
        ("injured", phrases("melukai, mencederai, melukai sedikitnya, merawat")),
        ("captured", phrases("menyandera, menawan, menculik, menyekap")),
        (
            "arrested",
            phrases(
                "menangkap, menahan, mengamankan, membekuk, meringkus, menciduk, mencokok, menggelandang, menjaring, menggiring, memenjarakan, penangkapan"
            ),
        ),
        ("displaced", phrases("mengusir, memaksa, menampung")),
        ("rescued", phrases("menyelamatkan, mengevakuasi hidup-hidup, menolong")),
        ("infected", phrases("menginfeksi, menulari, menjangkiti")),
        ("evacuated", phrases("mengevakuasi, mengungsikan, memindahkan, merelokasi")),
    ),
    tolls=(
        (
            "killed",
            phrases(
                "korban tewas, korban jiwa, korban meninggal, korban meninggal dunia, jumlah korban tewas, angka kematian, jumlah kematian, tol kematian, mangsa maut, jenazah, mayat, jasad"
            ),
        ),
        ("injured", phrases("korban luka, korban luka-luka, korban cedera")),
        ("missing", phrases("korban hilang")),
        ("displaced", phrases("jumlah pengungsi, pengungsi mencapai, pengungsi sudah")),
        ("infected", phrases("jumlah kasus, kasus positif, total kasus, kasus baru")),
    ),
    idle_nouns=phrases(
        """rumah, bangunan, unit, kendaraan, mobil, motor, kapal, perahu, pesawat, desa, kecamatan, kabupaten, kota, negara, provinsi, kali, lokasi, titik,
        butir, peluru, senjata, barang, ekor, hektare, tahun, bulan, hari, jam, menit, pihak, kubu, sekolah, masjid, gereja, tps, suara, kursi, saham,
        poin, gol, tempat, bagian, sapi, kambing, kerbau, ayam, ikan, lebah, hewan, ternak, pohon, gedung, toko, tim, peristiwa, kejadian, insiden, serangan, kecelakaan, ledakan, tembakan, rudal, bom, drone, laporan, dokumen, partai, halaman, pasal, lantai, lapis, alat, persen, kilometer, meter, kg, ton, liter, dolar, rupiah, pertandingan, laga, bendera, paket, tiket, lembar, batang, truk, bus, mil, pos, ruas, jembatan, perusahaan, kapal perang"""
    ),
    linkers=phrases("dan, serta"),
    breaks=phrases(
        "sementara, sedangkan, namun, tetapi, tapi, ketika, saat, setelah, sebelum, karena, sehingga, akibat, padahal, manakala"
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
    heads=phrases("yang, korban, mangsa"),
    tallies=phrases(
        "jumlah, jumlahnya, angka, angkanya, hitungan, hitungannya, korbannya, tol, total, totalnya, banyaknya"
    ),
    changes=phrases(
        "menjadi, jadi, dari, daripada, ke, kepada, mencapai, sebelumnya, berjumlah, sebanyak, adalah, ada"
    ),
    victims=phrases("korban, mangsa"),
    range_joiners=phrases("sampai, hingga, s.d, s/d, -, –, —, atau"),
    range_leads=phrases("antara, berkisar, kisaran, rentang"),
    ages=phrases("berusia, berumur, usia, umur, usianya, umurnya"),
    years_old=phrases("-tahun"),
    wholes=phrases("dari"),
    people=phrases("orang, jiwa, lainnya, lagi, di, laki-laki, pria, lelaki"),
    pointing=phrases("tersebut, itu, lagi, lain, sisanya, selebihnya"),
    own_sides=phrases(
        "pihak kami, pihaknya, kubu kami, pihak kita, negaranya, barisan kami, kelompok kami, pasukan kami"
    ),
    both_sides=phrases(
        "kedua negara, kedua sisi, kedua belah pihak, kedua pihak, kedua kubu, masing-masing pihak, setiap pihak"
    ),
    idle_phrases=phrases("surat perintah penangkapan, surat penangkapan, surat perintah penahanan, korban selamat"),
    treatments=phrases("dirawat, merawat"),
    cases=phrases("kasus, suspek, jumlah kasus, kasus positif, total kasus, kasus baru"),
    carers=phrases("sakit, rs, rsud, rsup, rsu, puskesmas, klinik"),
    armed=phrases(
        """gerilyawan, kelompok, milisi, militan, pemberontak, teroris, geng, paramiliter, separatis, jihadis, ekstremis, petempur, pejuang,
        kombatan, gembong, sayap, jaringan"""
    ),
    bands=phrases("tentara, pasukan, front, brigade, laskar, milisi, gerakan, mujahidin"),
    citizens=(("wni", "ID"), ("tki", "ID"), ("tkw", "ID")),
    armies=phrases("tni, tentara nasional indonesia"),
    police_forces=phrases("polri, kepolisian negara republik indonesia"),
    home=frozenset({"ID"}),
    losses=phrases("kehilangan"),
    police=phrases("polisi, polwan, polantas"),
    crowds=phrases(
        """demonstran, pedemo, pendemo, pemrotes, pengunjuk rasa, warga binaan, perusuh, mahasiswa, suporter, narapidana, napi, sipir, aktivis, massa, pemogok"""
    ),
    illnesses=phrases(
        """virus, wabah, penyakit, infeksi, terinfeksi, tertular, penularan, menular, positif, suspek, demam, bakteri, kuman, vaksin, keracunan,
        pasien, klb, pandemi, epidemi, covid-19"""
    ),
)
