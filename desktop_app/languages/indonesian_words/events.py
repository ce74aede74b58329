"""Indonesian words that trigger an event."""

from desktop_app.languages.grammar.events import EventWords


def _phrases(text: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in text.replace("\n", ",").split(",") if phrase.strip())


EVENTS = EventWords(
    triggers=(
        (
            "clash",
            _phrases(
                "bentrokan, bentrok, baku tembak, kontak tembak, kontak senjata, pertempuran, bertempur, kerusuhan, kericuhan, duel artileri, baku pukul, tawuran, bertukar api, adu tembak"
            ),
        ),
        (
            "attack",
            _phrases(
                """serangan, serangan udara, serangan rudal, serangan bom, menyerang, diserang, penyerangan, penembakan, menembaki, ditembaki, pengeboman, mengebom, dibom,
                membombardir, bom bunuh diri, bom mobil, penyergapan, menyergap, penculikan, menculik, diculik, penyanderaan, menyandera, disandera, pembunuhan, membunuh,
                dibunuh, pembantaian, pengepungan, mengepung, menyerbu, penyerbuan, melepaskan tembakan, menembak jatuh, penganiayaan, dianiaya, dipukuli, mengeroyok,
                dikeroyok, ditikam, menikam, pemerkosaan, penyusupan, meledakkan, invasi, agresi, provokasi, perampokan, kekerasan bersenjata, penyiksaan"""
            ),
        ),
        ("ceasefire", _phrases("gencatan senjata, jeda kemanusiaan, jeda pertempuran")),
        (
            "war",
            _phrases(
                "perang, berperang, perang saudara, konflik bersenjata, konflik, pemberontakan, agresi militer, perang dunia"
            ),
        ),
        (
            "agreement",
            _phrases(
                "kesepakatan, sepakat, menyepakati, disepakati, perjanjian, perjanjian damai, meneken, diteken, menandatangani, ditandatangani, penandatanganan, nota kesepahaman, kerja sama, menyetujui"
            ),
        ),
        (
            "accident",
            _phrases(
                "kecelakaan, tabrakan, menabrak, ditabrak, terbalik, karam, tenggelam, tergelincir, ledakan, meledak, runtuh, ambruk, musibah, terguling, kandas, jatuhnya, insiden, anjlok dari rel, tertabrak"
            ),
        ),
        ("earthquake", _phrases("gempa, gempa bumi, gempa susulan, lindu")),
        ("flood", _phrases("banjir, banjir bandang, banjir rob, meluap, terendam")),
        ("fire", _phrases("kebakaran, terbakar, kebakaran hutan, kebakaran hutan dan lahan, karhutla")),
        ("eruption", _phrases("erupsi, meletus, letusan, awan panas")),
        ("outbreak", _phrases("wabah, pandemi, epidemi, keracunan, kejadian luar biasa, klb, terinfeksi")),
        (
            "protest",
            _phrases(
                "unjuk rasa, demonstrasi, berunjuk rasa, protes, aksi damai, pawai, demo, turun ke jalan, memblokade, aksi massa"
            ),
        ),
        (
            "election",
            _phrases(
                "pemilu, pemilihan umum, pilkada, pilpres, pemungutan suara, pemungutan suara ulang, pemilihan presiden, referendum"
            ),
        ),
        (
            "trial",
            _phrases(
                "sidang, persidangan, vonis, divonis, memvonis, putusan, pleidoi, gugatan, menggugat, digugat, banding, mengajukan banding, diadili, didakwa, tuntutan, disidangkan, praperadilan"
            ),
        ),
        (
            "arrest",
            _phrases(
                "menangkap, ditangkap, penangkapan, menahan, ditahan, penahanan, diamankan, meringkus, diringkus, membekuk, dibekuk, menciduk, diciduk, operasi tangkap tangan"
            ),
        ),
        (
            "meeting",
            _phrases(
                "pertemuan, bertemu, menemui, ktt, perundingan, berunding, rapat, bersidang, konferensi tingkat tinggi, sidang darurat, musyawarah, munas, mediasi, negosiasi, dialog, konsultasi, pembicaraan damai, rapat dewan gubernur"
            ),
        ),
        (
            "call",
            _phrases(
                "menelepon, ditelepon, percakapan telepon, pembicaraan telepon, melalui telepon, panggilan telepon"
            ),
        ),
        (
            "visit",
            _phrases(
                "kunjungan, mengunjungi, berkunjung, meninjau, lawatan, bertolak, kunjungan kerja, peninjauan, melawat"
            ),
        ),
        (
            "announcement",
            _phrases(
                "mengumumkan, diumumkan, pengumuman, deklarasi, mendeklarasikan, konferensi pers, memproklamasikan"
            ),
        ),
        (
            "sanction",
            _phrases(
                "sanksi, menjatuhkan sanksi, mengusir, pengusiran, denda, didenda, embargo, membekukan, mencabut izin, menyegel, disegel, mencekal"
            ),
        ),
        (
            "appointment",
            _phrases(
                "pelantikan, melantik, dilantik, pengangkatan, mengangkatnya, perombakan kabinet, reshuffle, menunjuk, ditunjuk"
            ),
        ),
        (
            "resignation",
            _phrases("mundur, mengundurkan diri, pengunduran diri, lengser, letakkan jabatan, meletakkan jabatan"),
        ),
        ("strike", _phrases("mogok, pemogokan, mogok kerja, mogok makan, mogok nasional")),
        (
            "rescue",
            _phrases(
                "pencarian, menyelamatkan, diselamatkan, penyelamatan, operasi pencarian, operasi penyelamatan, dicari, menyisir, ditolong"
            ),
        ),
        ("evacuation", _phrases("mengungsi, dievakuasi, mengevakuasi, evakuasi, diungsikan, pengungsian, dipindahkan")),
        (
            "deployment",
            _phrases(
                "mengerahkan, dikerahkan, pengerahan, menempatkan, penempatan, penambahan pasukan, mengirim pasukan, mengirim, diterjunkan, patroli, operasi militer"
            ),
        ),
        ("match", _phrases("pertandingan, laga, final, semifinal, menekuk, mengalahkan, menang atas, takluk")),
        ("report", _phrases("laporan, survei, merilis laporan, temuan")),
        (
            "decision",
            _phrases(
                "memutuskan, keputusan, menetapkan, ditetapkan, mencabut, dicabut, mengesahkan, disahkan, membatalkan, menunda, penundaan, ditunda, mengabulkan, memveto, veto, memerintahkan, memperpanjang, menutup, ditutup, menaikkan, memangkas"
            ),
        ),
        (
            "other",
            _phrases(
                """kudeta, peluncuran, meluncurkan, uji coba, longsor, tanah longsor, topan, badai, puting beliung, kenaikan, pembebasan, dibebaskan, penyitaan, menyita, disita,
                menyerahkan diri, kabur, melarikan diri, dimakamkan, penggeledahan, menggeledah, penyelidikan, suap, korupsi, penyelundupan, pendudukan, menduduki, diduduki,
                blokade, pemulangan, sengketa, ketegangan, perselisihan, pelecehan, pencurian, penipuan, demobilisasi, latihan perang, latihan gabungan, memanggil, pemeriksaan"""
            ),
        ),
    ),
    planned=_phrases("akan, bakal, hendak, berencana, direncanakan, dijadwalkan, rencananya, mau, segera, berjanji"),
    negated=_phrases("tidak, tak, belum, bukan, batal, gagal, tanpa"),
    hypothetical=_phrases(
        "jika, bila, kalau, apabila, seandainya, andai, mungkin, berpotensi, ancaman, kemungkinan, mencegah, menghindari, mengancam"
    ),
    never=_phrases("perang melawan, konflik kepentingan, protes keras, dalam sidang, kerja sama dengan"),
    clitics=("nya",),
)
