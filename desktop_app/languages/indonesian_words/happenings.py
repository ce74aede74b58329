"""Indonesian words that tell of an event of a type where the tagger reads one."""

from collections.abc import Iterator

from desktop_app.domain.facts import EventType
from desktop_app.languages.grammar.phrases import phrases
from desktop_app.languages.indonesian_words.verbs import active


def _family(roots: str) -> Iterator[str]:
    """The common verbs and nouns of each root: lempar, melempari, dilemparkan, terlempar, pelemparan, lemparan."""
    for root in roots.split():
        for suffix in ("", "kan", "i"):
            yield active(root) + suffix
            yield f"di{root}{suffix}"
        yield from (root, f"{root}kan", f"{root}an", f"ter{root}", f"ber{root}", active(root, prefix="pe") + "an")


def _words(roots: str, others: str = "") -> frozenset[str]:
    return frozenset(_family(roots)) | phrases(others)


HINTS: tuple[tuple[EventType, frozenset[str]], ...] = (
    (
        "attack",
        _words(
            """hantam lempar lontar ledak hancur lumpuh bidik berondong todong bajak jambret begal rampas tembak hujan gebuk hajar tendang
            tampar tonjok penggal bekap sergap gerebek tebas serang bom bunuh lukai cederai tewas siram sandera culik rudal roket sabotase
            perkosa cabul rusak pukul keroyok teror""",
            "tembakan, roket, rudal, granat, ranjau, mortir, serbuan, gempuran, kekerasan, penyerangan, aksi kekerasan, peluru, drone",
        )
        | _words(
            """sabet rundung sekap bobol obrak-abrik berondong gorok sayat""",
            """ofensif, serangan balik, infiltrasi, penyanderaan, penyekapan, perundungan, pembobolan, perampasan, penjambretan, pembegalan, merangsek, menyatroni,
            disatroni, mencelurit, ancaman bom, percobaan pembunuhan, pembakaran, kontra-ofensif, ranjau darat""",
        ),
    ),
    (
        "decision",
        _words(
            """larang tetap putus tolak restu cabut berhenti pecat copot alih ubah revisi tutup naik turun potong pangkas panjang tunda
            batal hapus sah tertib wajib izin atur batas henti perintah instruksi kabul cekal ketuk ketok terap laku kerek gratis bebas hemat
            langgar lunas""",
            """kebijakan, penolakan, resolusi, dekrit, peraturan, instruksi, perintah, izin, mengizinkan, diizinkan, putusan, ketetapan, larangan,
            penutupan, menutup, memberi izin, mengeluarkan izin, mengetok palu""",
        )
        | _words(
            """amendemen legal nasional alokasi anggar kucur subsidi karantina isolasi nonaktif rotasi mutasi ampun rehabilitasi instruksi tugas""",
            """keadaan darurat, darurat militer, status darurat, tanggap darurat, jam malam, amnesti, abolisi, grasi, remisi, pengampunan, penghentian,
            moratorium, surat edaran, maklumat, legalisasi, nasionalisasi, penetapan status, vonis, pembekuan, surat keputusan, tarif""",
        ),
    ),
    (
        "meeting",
        _words(
            "panggil kumpul temu jumpa undang bahas hadir rembuk lobi hadap jamu diskusi runding rapat sidang damping mediasi",
            """forum, sesi, seminar, konferensi, lokakarya, sarasehan, rapat paripurna, rapat pleno, rapat kerja, dengar pendapat, tatap muka, konvensi,
            kongres, mubes, rakor, raker, rakornas, sidang isbat, putaran perundingan, tuan rumah, simposium, muktamar""",
        )
        | _words(
            """sua musyawarah sowan debat""",
            """bersua, berembuk, rapim, sidang kabinet, sidang umum, rdp, rups, fgd, kuliah umum, debat, jamuan, apel, retret, konsolidasi, silaturahmi, halalbihalal,
            dengar pendapat umum, temu wicara""",
        ),
    ),
    (
        "deployment",
        _words(
            "kerah terjun sebar siaga kirim hantar tarik tugas patroli mobilisasi buru gelar tempat",
            """misi, operasi, konvoi, bala bantuan, pasukan tambahan, penarikan, penyebaran, penjagaan, latihan perang, operasi militer, penyisiran,
            pengawalan, mengawal, dikawal, pengamanan""",
        )
        | _words(
            """datang mobilisasi rotasi kuat bantu salur distribusi sebar""",
            """apel, pengamanan, bantuan, penyaluran, distribusi, mengirim bantuan, menyalurkan bantuan, diperbantukan, gelar pasukan""",
        ),
    ),
    (
        "rescue",
        _words(
            "keluar angkat gali tolong selamat jangkau cari tarik sisir",
            """operasi mencari, operasi pembebasan, pembebasan sandera, membebaskan sandera, pencarian, mencari, dicari, penggalian, pertolongan pertama""",
        )
        | _words(
            """selam gotong angkut temu""",
            """penyelaman, menemukan korban, ditemukan selamat, pencarian korban, evakuasi korban, mengangkat jenazah, operasi sar""",
        ),
    ),
    (
        "arrest",
        _words("jemput bekuk ringkus sergap tahan cokok ciduk gerebek gelandang borgol tangkap")
        | _words(
            """cegat tangkap""",
            """penggerebekan, dijerat, penetapan tersangka, ditetapkan sebagai tersangka, dibui, buron, tersangka""",
        ),
    ),
    (
        "clash",
        _words(
            "hadang semprot dorong amuk ribut cekcok",
            """tembakan, baku, saling dorong, keributan, adu mulut, kisruh, huru-hara, anarkis, gas air mata, kontak tembak, semburan, bentrok massa""",
        )
        | _words(
            """seteru gesek tarung tawur""",
            """perseteruan, berseteru, gesekan, pertarungan, duel, ricuh, rusuh, bentrok, saling lempar, amuk massa""",
        ),
    ),
    (
        "announcement",
        _words(
            "umum nyata maklum rilis siar deklarasi baca terbit publikasi kabar luncur",
            "pidato, pembacaan, pernyataan, siaran pers, keterangan pers, jumpa pers, peringatan, berpidato, khotbah, pengumuman, seruan",
        )
        | _words(
            """edar ultimatum konfirmasi""",
            """maklumat, ultimatum, surat edaran, keterangan, imbauan, peringatan dini, prakiraan, peringatan tsunami""",
        ),
    ),
    (
        "agreement",
        _words(
            "sepakat setuju teken beli ratifikasi damai kontrak investasi tanda",
            """perjanjian, kerja sama, kontrak, transaksi, perdamaian, konsensus, traktat, ratifikasi, patungan, persetujuan, suntikan modal, akad, ikrar,
            memorandum, rekonsiliasi, pendanaan""",
        )
        | _words(
            """mitra gandeng jalin hibah pinjam""",
            """mou, nota, kesepahaman, kemitraan, bermitra, konsesi, pembelian, divestasi, pinjaman, hibah, utang, restrukturisasi, perpanjangan kontrak, transfer,
            akuisisi saham, aksesi, rujuk""",
        ),
    ),
    (
        "evacuation",
        _words(
            "ungsi pindah angkut lari evakuasi terbang relokasi kosong",
            "menyelamatkan diri, meninggalkan rumah, eksodus, berjalan kaki, pemindahan, pulang kampung",
        )
        | _words(
            """hambur""", """berlarian, berhamburan, mengamankan diri, menyelamatkan diri, pengosongan, repatriasi"""
        ),
    ),
    (
        "visit",
        _words(
            "datang hadir terbang berangkat mampir tandang kunjung tinjau sambang jenguk singgah tiba",
            "ziarah, mendarat, perjalanan, safari, lawatan, keberangkatan, kehadiran, bertolak",
        )
        | _words(
            """tamu transit""", """inspeksi, sidak, inspeksi mendadak, napak tilas, mudik, wisata, berwisata, pelesir"""
        ),
    ),
    (
        "election",
        _words(
            "coblos pilih calon kampanye",
            """pemungutan, rekapitulasi, hitung cepat, pencalonan, kampanye, pilkades, penghitungan, pemilu susulan, penghitungan ulang, pemilih, kemenangan,
            menang, memenangkan, kongres luar biasa""",
        )
        | _words(
            """pilih""",
            """pilwalkot, pilbup, musda, aklamasi, dipilih, memenangi, kekalahan, keunggulan, pemungutan suara, debat capres, real count, pilkada serentak""",
        ),
    ),
    (
        "trial",
        _words(
            "gugat sidang dakwa tuntut hukum vonis adil saksi pidana",
            """pembacaan tuntutan, pembacaan vonis, pembacaan putusan, menjatuhkan hukuman, memenangkan, tuntutan, dakwaan, perkara, hukuman,
            pembelaan, pledoi, banding, dimejahijaukan""",
        )
        | _words(
            """limpah eksekusi bui penjara jerat mangkir""",
            """pelimpahan, kurungan, vonis bebas, tuntutan hukuman, penuntutan, ganti rugi, kesaksian, eksepsi, duplik, peninjauan kembali, somasi""",
        ),
    ),
    (
        "protest",
        _words(
            "protes demo demonstrasi orasi",
            "long march, mimbar, boikot, petisi, penolakan, aksi duduk, aksi bakar, unjuk rasa",
        )
        | _words(
            """geruduk orasi""",
            """menggeruduk, berorasi, aksi damai, petisi, somasi, pemblokiran jalan, unjuk keprihatinan, aksi solidaritas""",
        ),
    ),
    ("war", _words("perang invasi", "agresi, peperangan, konflik, perlawanan")),
    (
        "outbreak",
        _words(
            "tular jangkit serang kena infeksi racun",
            """kasus, tambahan kasus, kasus positif, penyebaran, jatuh sakit, infeksi, diare, demam, sakit, muntah, muntah-muntah, kasus suspek, mual""",
        )
        | _words(
            """rebak""",
            """merebak, demam berdarah, dbd, flu burung, kolera, campak, difteri, rabies, antraks, leptospirosis, polio, malaria, kasus aktif, kasus konfirmasi, klb, covid-19""",
        ),
    ),
    (
        "sanction",
        _words(
            "denda beku larang cekal skors tegur hukum segel usir diskualifikasi coret blokir sanksi",
            "denda, tarif, embargo, teguran, kartu merah, pencoretan, pembekuan, tarif impor, bea masuk",
        )
        | _words(
            """blokir denda""",
            """pemblokiran, skorsing, persona non grata, pengurangan poin, larangan bertanding, pencabutan izin, surat peringatan""",
        ),
    ),
    (
        "report",
        _words(
            "lapor survei teliti kaji riset audit evaluasi",
            "temuan, hasil, dokumen, jurnal, kajian, riset, hasil penelitian",
        )
        | _words(
            """rilis publikasi""",
            """indeks, peringkat, sensus, data, statistik, proyeksi, studi, makalah, investigasi""",
        ),
    ),
    (
        "resignation",
        _words("copot mundur", "pencopotan, melepaskan jabatan, pensiun, turun takhta, meninggalkan jabatan, berhenti"),
    ),
    (
        "fire",
        _words("bakar nyala", "api, hangus, si jago merah, titik api, titik panas, kebakaran")
        | _words("""ludes kobar""", """kobaran, percikan, ludes, asap, pembakaran lahan"""),
    ),
    (
        "match",
        _words(
            "tanding lawan jamu singkir",
            "gol, menang, kalah, lolos, seri, turnamen, kejuaraan, medali, skor, putaran, bertanding, tersingkir",
        )
        | _words(
            """tunduk bungkam lumat laga tampil cetak sabet finis menang""",
            """berlaga, adu penalti, penyisihan, kualifikasi, leg pertama, leg kedua, balapan, podium, gelar, medali emas, mencetak gol, kekalahan,
            hasil imbang, partai, pekan""",
        ),
    ),
    (
        "flood",
        _words("genang rendam", "luapan, air naik, air pasang")
        | _words("""jebol luap""", """tanggul jebol, kebanjiran, terisolasi, banjir kiriman, banjir pasang"""),
    ),
    (
        "appointment",
        _words(
            "ganti angkat tunjuk calon lantik kukuh",
            "serah terima jabatan, penggantian, pencalonan, dipercaya, sertijab",
        )
        | _words(
            """sumpah promosi tahbis nobat""",
            """pengambilan sumpah, mengambil sumpah, naik pangkat, kenaikan pangkat, alih tugas, penobatan, mutasi, rotasi jabatan""",
        ),
    ),
    ("call", _words("telepon hubung", "berbicara, panggilan video, sambungan telepon")),
    ("strike", _words("mogok")),
    (
        "accident",
        _words(
            "jatuh tabrak hantam jebak timbun tenggelam hanyut seret balik kandas oleng terjun tumbang amblas timpa jepit perosok lempar guling bocor",
            """bencana, bencana udara, nahas, hilang, meninggal, rubuh, retak, karam, tertimpa, terkepung, terlindas, terpeleset, tersesat, terdampar, kebocoran,
            mati lemas, bertabrakan""",
        )
        | _words(
            """seruduk serempet cebur perangkap gilas pental hempas tubruk""",
            """senggolan, bersenggolan, korsleting, selip, patah as, mendarat darurat, pendaratan darurat, keracunan gas, menghunjam, terjerembap,
            terpeleset, tersengat listrik, karambol, adu banteng""",
        ),
    ),
    ("eruption", _words("letus muntah", "semburan, guguran, kolom abu")),
    (
        "other",
        _words(
            """lepas bayar lahir naik turun jatuh buka temu jual curi tipu edar simpan suap palsu bangun bentuk diri daftar gabung cerai nikah
            sumbang salur mulai akhir kuasa lintas seberang halang baik tebang panen gelap periksa uji ekspor impor produksi tutup pulang
            kembali terima beri serah tambang keruk timbun sita geledah selidik sidik rekam sebar sadap tukar pindah hina ejek bakar robek
            injak suntik vaksin rawat operasi biaya danai pungut kutip kosong isi kurang tambah rontok pantul kuat lemah merosot
            ambruk kubur makam kabung ejek goda""",
            """percobaan, upaya, sengketa, perpecahan, berkabung, hari berkabung nasional, hujan, hujan deras, cuaca buruk, gelombang tinggi, kekurangan,
            menguat, melemah, rontok, memantul, jual bersih, beli bersih, kebocoran data, dibuka, ditemukan, dijumpai, meminta keterangan,
            dipanggil, operasi, penemuan, kehilangan, kelangkaan, pengadaan, perbaikan, penerimaan, penghargaan, kelahiran, kematian, wafat,
            meninggal, pemberontakan, penggulingan, bersalin, musim haji, puncak haji, pelepasan, melepas, dilepas, berangkat""",
        )
        | _words(
            """gusur bongkar razia pamer konser tayang seleksi latih renovasi rekrut kremasi selundup judi krisis bangkrut pailit olah rusak potong
            rayakan gelar pasang""",
            """angin kencang, hujan es, hujan lebat, tanah bergerak, pergerakan tanah, abrasi, gelombang pasang, kabut asap, gagal panen, kelaparan, krisis, inflasi,
            deflasi, resesi, penurunan, koreksi, pelemahan, penguatan, pemadaman listrik, mati listrik, listrik padam, gangguan, gratifikasi, pungli, penggelapan,
            perdagangan orang, pesta, festival, pameran, konser, parade, karnaval, peringatan, ulang tahun, ibadah, misa, reuni, pelatihan, lomba,
            perilisan, penayangan, uji klinis, transplantasi, persalinan, perkawinan, perceraian, revitalisasi, penggusuran, penertiban, pembongkaran,
            olah tkp, visum, seleksi, pendaftaran, penipuan, pencabulan, pelecehan, tindak pidana, bencana, gerhana, panen, libur, liburan, mudik""",
        ),
    ),
)
