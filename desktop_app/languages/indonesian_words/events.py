"""Indonesian words that trigger an event."""

from desktop_app.languages.grammar.events import EventWords
from desktop_app.languages.grammar.phrases import phrases

EVENTS = EventWords(
    triggers=(
        (
            "clash",
            phrases(
                "bentrokan, bentrok, baku tembak, kontak tembak, kontak senjata, pertempuran, bertempur, kerusuhan, kericuhan, duel artileri, baku pukul, tawuran, bertukar api, adu tembak"
            ),
        ),
        (
            "attack",
            phrases(
                """serangan, serangan udara, serangan rudal, serangan bom, menyerang, diserang, penyerangan, penembakan, menembaki, ditembaki, pengeboman, mengebom, dibom,
                membombardir, bom bunuh diri, bom mobil, penyergapan, menyergap, penculikan, menculik, diculik, penyanderaan, menyandera, disandera, pembunuhan, membunuh,
                dibunuh, pembantaian, pengepungan, mengepung, menyerbu, penyerbuan, melepaskan tembakan, menembak jatuh, penganiayaan, dianiaya, dipukuli, mengeroyok,
                dikeroyok, ditikam, menikam, pemerkosaan, penyusupan, meledakkan, invasi, agresi, provokasi, perampokan, kekerasan bersenjata, penyiksaan"""
            ),
        ),
        ("ceasefire", phrases("gencatan senjata, jeda kemanusiaan, jeda pertempuran")),
        (
            "war",
            phrases(
                "perang, berperang, perang saudara, konflik bersenjata, konflik, pemberontakan, agresi militer, perang dunia"
            ),
        ),
        (
            "agreement",
            phrases(
                "kesepakatan, sepakat, menyepakati, disepakati, perjanjian, perjanjian damai, meneken, diteken, menandatangani, ditandatangani, penandatanganan, nota kesepahaman, kerja sama, menyetujui"
            ),
        ),
        (
            "accident",
            phrases(
                "kecelakaan, tabrakan, menabrak, ditabrak, terbalik, karam, tenggelam, tergelincir, ledakan, meledak, runtuh, ambruk, musibah, terguling, kandas, jatuhnya, insiden, anjlok dari rel, tertabrak"
            ),
        ),
        ("earthquake", phrases("gempa, gempa bumi, gempa susulan, lindu")),
        ("flood", phrases("banjir, banjir bandang, banjir rob, meluap, terendam")),
        ("fire", phrases("kebakaran, terbakar, kebakaran hutan, kebakaran hutan dan lahan, karhutla")),
        ("eruption", phrases("erupsi, meletus, letusan, awan panas")),
        ("outbreak", phrases("wabah, pandemi, epidemi, keracunan, kejadian luar biasa, klb, terinfeksi")),
        (
            "protest",
            phrases(
                "unjuk rasa, demonstrasi, berunjuk rasa, protes, aksi damai, pawai, demo, turun ke jalan, memblokade, aksi massa"
            ),
        ),
        (
            "election",
            phrases(
                "pemilu, pemilihan umum, pilkada, pilpres, pemungutan suara, pemungutan suara ulang, pemilihan presiden, referendum"
            ),
        ),
        (
            "trial",
            phrases(
                "sidang, persidangan, vonis, divonis, memvonis, putusan, pleidoi, gugatan, menggugat, digugat, banding, mengajukan banding, diadili, didakwa, tuntutan, disidangkan, praperadilan"
            ),
        ),
        (
            "arrest",
            phrases(
                "menangkap, ditangkap, penangkapan, menahan, ditahan, penahanan, diamankan, meringkus, diringkus, membekuk, dibekuk, menciduk, diciduk, operasi tangkap tangan"
            ),
        ),
        (
            "meeting",
            phrases(
                "pertemuan, bertemu, menemui, ktt, perundingan, berunding, rapat, bersidang, konferensi tingkat tinggi, sidang darurat, musyawarah, munas, mediasi, negosiasi, dialog, konsultasi, pembicaraan damai, rapat dewan gubernur"
            ),
        ),
        (
            "call",
            phrases(
                "menelepon, ditelepon, percakapan telepon, pembicaraan telepon, melalui telepon, panggilan telepon"
            ),
        ),
        (
            "visit",
            phrases(
                "kunjungan, mengunjungi, berkunjung, meninjau, lawatan, bertolak, kunjungan kerja, peninjauan, melawat"
            ),
        ),
        (
            "announcement",
            phrases(
                "mengumumkan, diumumkan, pengumuman, deklarasi, mendeklarasikan, konferensi pers, memproklamasikan"
            ),
        ),
        (
            "sanction",
            phrases(
                "sanksi, menjatuhkan sanksi, mengusir, pengusiran, denda, didenda, embargo, membekukan, mencabut izin, menyegel, disegel, mencekal"
            ),
        ),
        (
            "appointment",
            phrases(
                "pelantikan, melantik, dilantik, pengangkatan, mengangkatnya, perombakan kabinet, reshuffle, menunjuk, ditunjuk"
            ),
        ),
        (
            "resignation",
            phrases("mundur, mengundurkan diri, pengunduran diri, lengser, letakkan jabatan, meletakkan jabatan"),
        ),
        ("strike", phrases("mogok, pemogokan, mogok kerja, mogok makan, mogok nasional")),
        (
            "rescue",
            phrases(
                "pencarian, menyelamatkan, diselamatkan, penyelamatan, operasi pencarian, operasi penyelamatan, dicari, menyisir, ditolong"
            ),
        ),
        ("evacuation", phrases("mengungsi, dievakuasi, mengevakuasi, evakuasi, diungsikan, pengungsian, dipindahkan")),
        (
            "deployment",
            phrases(
                "mengerahkan, dikerahkan, pengerahan, menempatkan, penempatan, penambahan pasukan, mengirim pasukan, mengirim, diterjunkan, patroli, operasi militer"
            ),
        ),
        ("match", phrases("pertandingan, laga, final, semifinal, menekuk, mengalahkan, menang atas, takluk")),
        ("report", phrases("laporan, survei, merilis laporan, temuan")),
        (
            "decision",
            phrases(
                "memutuskan, keputusan, menetapkan, ditetapkan, mencabut, dicabut, mengesahkan, disahkan, membatalkan, menunda, penundaan, ditunda, mengabulkan, memveto, veto, memerintahkan, memperpanjang, menutup, ditutup, menaikkan, memangkas"
            ),
        ),
        (
            "other",
            phrases(
                """kudeta, peluncuran, meluncurkan, uji coba, longsor, tanah longsor, topan, badai, puting beliung, kenaikan, pembebasan, dibebaskan, penyitaan, menyita, disita,
                menyerahkan diri, kabur, melarikan diri, dimakamkan, penggeledahan, menggeledah, penyelidikan, suap, korupsi, penyelundupan, pendudukan, menduduki, diduduki,
                blokade, pemulangan, sengketa, ketegangan, perselisihan, pelecehan, pencurian, penipuan, demobilisasi, latihan perang, latihan gabungan, memanggil, pemeriksaan"""
            ),
        ),
    ),
    planned=phrases("akan, bakal, hendak, berencana, direncanakan, dijadwalkan, rencananya, mau, segera, berjanji"),
    negated=phrases("tidak, tak, belum, bukan, batal, gagal, tanpa"),
    hypothetical=phrases(
        "jika, bila, kalau, apabila, seandainya, andai, mungkin, berpotensi, ancaman, kemungkinan, mencegah, menghindari, mengancam"
    ),
    never=phrases("perang melawan, konflik kepentingan, protes keras, dalam sidang, kerja sama dengan"),
    clitics=("nya",),
)
