"""Indonesian words that trigger an event."""

from desktop_app.languages.grammar.events import EventWords
from desktop_app.languages.grammar.phrases import phrases
from desktop_app.languages.indonesian_words.happenings import HINTS
from desktop_app.languages.indonesian_words.verbs import forms

EVENTS = EventWords(
    triggers=(
        (
            "clash",
            phrases(
                """bentrokan, bentrok, bentrok fisik, baku tembak, baku hantam, baku pukul, kontak tembak, kontak senjata, pertempuran,
                bertempur, kerusuhan, rusuh, kericuhan, ricuh, duel artileri, duel roket, tawuran, bertukar api, bertukar tembakan, adu tembak,
                adu jotos, saling serang, saling tembak, saling pukul, saling lempar, tembak-menembak, pertikaian, bertikai, perkelahian, berkelahi,
                rentetan tembakan, pelanggaran gencatan senjata, lempar batu, dilempari batu, melempari, bentrok berdarah, pertumpahan darah,
                pelanggaran perbatasan, menyemprotkan meriam air, meriam air, menyenggol"""
            ),
        ),
        (
            "attack",
            phrases(
                """serangan, serangan udara, serangan rudal, serangan roket, serangan serangan drone, serangan siber, serangan balasan, bom, bom truk,
                bom bunuh diri, bom mobil, bom rakitan, melepaskan tembakan, menembak, ditembak, tertembak, menembak mati, ditembak mati,
                ikut menembak, menembak jatuh, melepaskan rudal, meluncurkan rudal ke, tembakan artileri, penembakan, menghujani, dihujani,
                invasi, agresi, provokasi, penyusupan, menyusup, kekerasan bersenjata, pembantaian, genosida, peretasan, meretas, diretas,
                penggerebekan, pemukulan, balas dendam, aksi balasan, menjatuhkan bom, teror, aksi teror, terorisme, peledakan, meledakkan, dibajak,
                pembajakan, membajak, menganiaya, menembakkan gas air mata, merebut, menghancurkan, menyapu"""
            )
            | frozenset(
                forms(
                    """serang bom culik sandera sergap kepung serbu bantai aniaya keroyok tikam tusuk bacok bunuh perkosa rampok siksa gempur
                    bombardir rudapaksa cekik jarah"""
                )
            )
            | frozenset(forms("tembak pukul racun tawan", suffixes="i", noun=False)),
        ),
        (
            "ceasefire",
            phrases(
                "gencatan senjata, jeda kemanusiaan, jeda pertempuran, penghentian permusuhan, penghentian tembak-menembak"
            ),
        ),
        (
            "war",
            phrases(
                """perang, berperang, perang saudara, konflik bersenjata, konflik, pemberontakan, memberontak, agresi militer, perang dunia, angkat senjata,
                pergolakan, perang terbuka, revolusi"""
            ),
        ),
        (
            "agreement",
            phrases(
                """kesepakatan, sepakat, menyepakati, disepakati, bersepakat, perjanjian damai, meneken, diteken, penekenan, menandatangani,
                ditandatangani, penandatanganan, nota kesepahaman, nota kesepakatan, kerja sama, menyetujui, pakta, pakta keamanan, berdamai,
                islah, akuisisi, mengakuisisi, diakuisisi, merger, penggabungan usaha, putaran pendanaan, pendanaan, suntikan dana"""
            ),
        ),
        (
            "accident",
            phrases(
                """kecelakaan, kecelakaan maut, kecelakaan kerja, tabrakan, tabrakan beruntun, menabrak, ditabrak, tertabrak, terbalik, karam, tenggelam,
                tergelincir, ledakan, meledak, runtuh, ambruk, roboh, musibah, terguling, terperosok, terjun ke jurang, masuk jurang, jatuhnya, insiden,
                anjlok dari rel, anjloknya, petaka, tragedi, tersambar, tersetrum, tersengat, terseret arus, berdesakan,
                terinjak, terinjak-injak, desak-desakan, hilang kontak, jatuh ke, pecah ban, rem blong, kebocoran, dihantam"""
            ),
        ),
        (
            "earthquake",
            phrases("gempa, gempa bumi, gempa susulan, gempa tektonik, gempa vulkanik, lindu"),
        ),
        (
            "flood",
            phrases(
                "banjir, banjir bandang, banjir rob, banjir lahar, meluap, terendam, merendam, lahar dingin, lahar, air bah, genangan, tergenang"
            ),
        ),
        (
            "fire",
            phrases(
                """kebakaran, terbakar, kebakaran hutan, kebakaran hutan dan lahan, kebakaran lahan, karhutla, api berkobar, membakar, dibakar, dilalap api,
                ludes terbakar, pembakaran"""
            ),
        ),
        ("eruption", phrases("erupsi, meletus, letusan, awan panas, memuntahkan, guguran lava, hujan abu")),
        (
            "outbreak",
            phrases(
                """wabah, mewabah, pandemi, epidemi, endemi, keracunan, keracunan massal, kejadian luar biasa, klb, terinfeksi, tertular, terjangkit,
                penularan, lonjakan kasus, kasus baru, terpapar"""
            ),
        ),
        (
            "protest",
            phrases(
                """unjuk rasa, demonstrasi, berunjuk rasa, berdemonstrasi, protes, aksi damai, aksi unjuk rasa, pawai, demo, turun ke jalan, memblokade,
                aksi massa, longmars, mimbar bebas, aksi, gelombang protes, mendemo"""
            ),
        ),
        (
            "election",
            phrases(
                """pemilu, pemilihan umum, pilkada, pilpres, pileg, pilgub, pemungutan suara, pemungutan suara ulang, pemilihan presiden, pemilihan kepala daerah,
                pemilihan, pemilihan ulang, referendum, pencoblosan, kemenangan, menang pemilu, terpilih, putaran kedua, penghitungan suara"""
            ),
        ),
        (
            "trial",
            phrases(
                """sidang, persidangan, vonis, divonis, memvonis, pleidoi, gugatan, menggugat, digugat, banding, mengajukan banding, kasasi,
                diadili, mengadili, didakwa, mendakwa, dituntut, disidangkan, praperadilan, pengadilan atas, dihukum, dijatuhi hukuman,
                peninjauan kembali, bersaksi, kesaksian, mendaftarkan gugatan, seret ke pengadilan, diseret ke pengadilan, eksepsi, replik, duplik"""
            ),
        ),
        (
            "arrest",
            phrases(
                """operasi tangkap tangan, ott, jemput paksa, dijemput paksa, menciduk, diciduk, meringkus, diringkus, membekuk, dibekuk, mencokok,
                dicokok, diamankan, mengamankan, tangkap, ditahan, penahanan, menahan, dijebloskan, digelandang, menggelandang, diborgol, penangkapan,
                menangkap, ditangkap, tertangkap, tertangkap tangan, digerebek"""
            ),
        ),
        (
            "meeting",
            phrases(
                """pertemuan, bertemu, menemui, ktt, perundingan, berunding, rapat, rapat koordinasi, bersidang, konferensi tingkat tinggi, sidang darurat,
                musyawarah, munas, muktamar, kongres, rakernas, mediasi, negosiasi, bernegosiasi, dialog, berdialog, konsultasi, pembicaraan damai,
                pembicaraan, rapat dewan gubernur, rdg, pembahasan, audiensi, beraudiensi, silaturahmi, jamuan makan, makan malam, retret,
                pemanggilan, pertemuan bilateral, pertemuan puncak, berkumpul"""
            ),
        ),
        (
            "call",
            phrases(
                """ditelepon, percakapan telepon, pembicaraan telepon, panggilan telepon, bertelepon, berbicara lewat telepon,
                berbicara melalui telepon, pembicaraan melalui telepon"""
            ),
        ),
        (
            "visit",
            phrases(
                """kunjungan, mengunjungi, dikunjungi, berkunjung, meninjau, lawatan, melawat, bertolak ke, kunjungan kerja,
                kunjungan kenegaraan, peninjauan, tiba, kedatangan, menyambangi, mendatangi, bertandang, blusukan, menjenguk, melayat, singgah"""
            ),
        ),
        (
            "announcement",
            phrases(
                """mengumumkan, diumumkan, pengumuman, umumkan, deklarasi, mendeklarasikan, konferensi pers, memproklamasikan, proklamasi,
                mengeluarkan peringatan, peringatan dini, berpidato, rilis, memaklumkan"""
            ),
        ),
        (
            "sanction",
            phrases(
                """sanksi, menjatuhkan sanksi, mengusir, pengusiran, diusir, didenda, embargo, membekukan, dibekukan, pembekuan, mencabut izin,
                pencabutan izin, menyegel, disegel, penyegelan, mencekal, dicekal, pencekalan, skors, diskors, menskors, mendeportasi, larangan terbang,
                larangan, melayangkan surat peringatan, surat peringatan, bea masuk, retaliasi, boikot, memboikot, pemboikotan, hukuman disiplin"""
            ),
        ),
        (
            "appointment",
            phrases(
                """pelantikan, melantik, dilantik, pengangkatan, mengangkatnya, diangkat menjadi, diangkat sebagai, perombakan kabinet, reshuffle,
                ditunjuk, penunjukan, dinobatkan, mengukuhkan, dikukuhkan, pengukuhan, terpilih sebagai, terpilih menjadi, dilantik menjadi, menggantikan, mutasi jabatan"""
            ),
        ),
        (
            "resignation",
            phrases(
                """mengundurkan diri, pengunduran diri, mundur dari, mundur sebagai, lengser, dilengserkan, letakkan jabatan, meletakkan jabatan, pemakzulan,
                dimakzulkan, memakzulkan, melepas jabatan, mundur"""
            ),
        ),
        ("strike", phrases("mogok, pemogokan, mogok kerja, mogok makan, mogok nasional, mogok massal, aksi mogok")),
        (
            "rescue",
            phrases(
                """pencarian, operasi pencarian, operasi penyelamatan, operasi sar, operasi pencarian dan pertolongan, menyisir, penyisiran, ditolong,
                menolong, pertolongan, ditarik keluar, ditarik hidup-hidup, mencari korban, evakuasi korban"""
            )
            | frozenset(forms("selamat", suffixes="kan", noun=True)) - phrases("menyelamat, diselamat"),
        ),
        (
            "evacuation",
            phrases(
                """mengungsi, dievakuasi, mengevakuasi, evakuasi, diungsikan, mengungsikan, pengungsian, dipindahkan, direlokasi, relokasi, pengosongan,
                dikosongkan, mengosongkan, diterbangkan, diselamatkan ke tempat, mengungsikan diri, mencari perlindungan"""
            ),
        ),
        (
            "deployment",
            phrases(
                """mengerahkan, dikerahkan, pengerahan, menempatkan, penempatan, ditempatkan, menambah pasukan, penambahan pasukan, penambahan, mengirim pasukan,
                kirim pasukan, mengirim tim, mengirim, mengirimkan, pengiriman, dikirim, diterjunkan, menerjunkan, menurunkan tim, menurunkan personel,
                diturunkan, patroli, berpatroli, operasi militer, misi perdamaian, pasukan bantuan, menyiagakan, disiagakan, bersiaga, siaga satu, penarikan pasukan,
                menarik pasukan, latihan militer"""
            ),
        ),
        (
            "match",
            phrases(
                """pertandingan, laga, final, semifinal, perempat final, babak final, partai final, menekuk, mengalahkan, dikalahkan, menang atas,
                takluk, menaklukkan, ditaklukkan, menggasak, membekap, mencukur, menumbangkan, kemenangan atas, imbang, bermain imbang, ditahan imbang,
                menjinakkan, menyingkirkan, juara, kejuaraan, unggul"""
            ),
        ),
        (
            "report",
            phrases(
                "laporan, laporan tahunan, survei, jajak pendapat, merilis laporan, penelitian, studi, audit, hasil survei, dirilis"
            ),
        ),
        (
            "decision",
            phrases(
                """memutuskan, diputuskan, keputusan, putusan, menetapkan, ditetapkan, penetapan, mencabut, dicabut, pencabutan, mengesahkan, disahkan, pengesahan,
                membatalkan, dibatalkan, pembatalan, menunda, penundaan, ditunda, mengabulkan, dikabulkan, memveto, veto, diveto, memerintahkan, memperpanjang,
                diperpanjang, penutupan, menaikkan, dinaikkan, memangkas, dipangkas, pemangkasan, menghentikan, dihentikan,
                memberlakukan, diberlakukan, pemberlakuan, mewajibkan, diwajibkan, dilarang, pelarangan, memberhentikan, diberhentikan, pemberhentian,
                memecat, dipecat, pemecatan, disetop, menyetop, meliburkan, diliburkan, mengeluarkan fatwa, fatwa, membubarkan, dibubarkan, pembubaran,
                menggugurkan, meloloskan, mengalihkan, dialihkan, merestui, diketok palu, membatasi, pembatasan, menghapus, dihapus, penghapusan, moratorium,
                menolak permohonan, mosi, digeser, ditutup"""
            ),
        ),
        (
            "other",
            phrases(
                """kudeta, perebutan kekuasaan, digulingkan, menggulingkan, peluncuran, meluncurkan, diluncurkan, uji coba, uji coba rudal, longsor, tanah longsor,
                longsoran, topan, badai, siklon, puting beliung, tsunami, kekeringan, gelombang panas, kenaikan, anjlok, ambrol, melonjak, lonjakan, pembebasan,
                dibebaskan, membebaskan, penyitaan, menyita, disita, menyerahkan diri, menyerahkan, diserahkan, penyerahan, kabur, melarikan diri,
                dimakamkan, pemakaman, dikuburkan, penggeledahan, menggeledah, digeledah, penyelidikan, penyidikan, diselidiki, menyelidiki, suap, korupsi, penyelundupan,
                menyelundupkan, diselundupkan, pendudukan, menduduki, diduduki, blokade, pemulangan, dipulangkan, dideportasi, deportasi, ketegangan,
                perselisihan, pelecehan, pencurian, penipuan, demobilisasi, latihan perang, latihan gabungan, latihan bersama, memanggil, pemeriksaan, memeriksa,
                rekonstruksi, autopsi, diautopsi, vaksinasi, vaksinasi massal, imunisasi massal, pertukaran, pertukaran tahanan, phk, pemutusan hubungan kerja,
                gelombang phk, merumahkan, dirumahkan, menjarah, penjarahan, perusakan, merusak, pembabatan, membabat, penebangan, panen raya,
                arus mudik, perayaan, upacara, peresmian, meresmikan, diresmikan, pembangunan, peletakan batu pertama, lepas landas, mengorbit, melahirkan, lahir, menikah, pernikahan,
                wisuda, dieksekusi, eksekusi, bunuh diri, pemadaman, dimusnahkan, pemusnahan, penggelapan, pencucian uang, pemerasan, memeras, pengejaran, dibuka kembali, intimidasi"""
            ),
        ),
    ),
    hints=HINTS,
    planned=phrases(
        "akan, bakal, hendak, berencana, direncanakan, dijadwalkan, rencananya, mau, segera, berjanji, rencana, ingin, jadwal, mendatang"
    ),
    negated=phrases("tidak, tak, belum, bukan, batal, gagal, tanpa, jangan, menolak, urung, enggan"),
    hypothetical=phrases(
        """jika, bila, kalau, apabila, seandainya, andai, mungkin, berpotensi, ancaman, kemungkinan, mencegah, menghindari, mengancam, potensi, risiko,
        bisa, dapat, antisipasi, mengantisipasi, bersedia, agar, supaya, usul, usulan, mengusulkan, menawarkan, siap, mendesak, menuntut, meminta, menyerukan, seruan, khawatir, harus, mempertimbangkan, minta, andaikata"""
    ),
    alleged=phrases(
        "diduga, terduga, dituduh, dituding, disangka, didakwa, dugaan, konon, dikabarkan, tuduhan, tudingan, mengklaim"
    ),
    never=phrases(
        """perang melawan, perang dingin, konflik kepentingan, protes keras, dalam sidang, kerja sama dengan, bertolak belakang, sidang pleno dpr, mundur ke,
        melalui telepon, sambungan telepon seluler, berkat kerja sama, dalam laporan, dalam laporannya, menurut laporan, laporan warga, badai petir"""
    ),
    clitics=("nya",),
    deeds=r"(me|ber)\w+",
    definite_behind=frozenset("itu ini tersebut tadi".split()),
    prefixes="memper|diper|meng|meny|men|mem|me|di|ter|ber|peng|peny|pen|pem|per|pe|ke",
    endings=("kan", "an", "i"),
    dropped="ptks",
)
