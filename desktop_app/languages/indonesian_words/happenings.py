"""Indonesian words that tell of an event of a type where the tagger reads one."""

from collections.abc import Iterator

from desktop_app.domain.facts import EventType
from desktop_app.languages.grammar.events import hints_of
from desktop_app.languages.indonesian_words.verbs import active


def _family(roots: str) -> Iterator[str]:
    """The common verbs and nouns of each root: lempar, melempari, dilemparkan, terlempar, pelemparan, lemparan."""
    for root in roots.split():
        for suffix in ("", "kan", "i"):
            yield active(root) + suffix
            yield from (f"di{root}{suffix}", f"ter{root}{suffix}", f"memper{root}{suffix}", f"diper{root}{suffix}")
        yield from (root, f"{root}kan", f"{root}an", f"ber{root}", f"ber{root}an")
        yield from (active(root, prefix="pe") + "an", f"per{root}an", f"ke{root}an")


_WORDS: tuple[tuple[EventType, str, str], ...] = (
    (
        "attack",
        """hantam lempar lontar ledak hancur lumpuh bidik berondong todong bajak jambret begal rampas tembak hujan
        gebuk hajar tendang tampar tonjok penggal bekap sergap gerebek tebas serang bom bunuh lukai cederai tewas
        siram sandera culik rudal roket sabotase perkosa cabul rusak pukul keroyok teror sabet rundung sekap bobol
        obrak-abrik gorok sayat celurit golok setrum cambuk gampar tempeleng injak bakar jebol gagah setubuh leceh
        intimidasi persekusi peras palak jarah tikam tusuk tombak panah mutilasi bantai habis eksekusi rebut
        caplok aneksasi invasi agresi intervensi susup provokasi siksa cekik jerat rampok rudapaksa retas kepung
        gempur bombardir aniaya bacok serbu tawan gasak jotos banting cakar gigit terkam jegal hadang ancam zalim
        tindas kejar sembelih lenyap bumihangus dor gilas ganyang berangus blokade incar""",
        """tembakan, roket, rudal, granat, ranjau, mortir, serbuan, gempuran, kekerasan, penyerangan, aksi kekerasan,
        peluru, drone, ofensif, serangan balik, infiltrasi, penyanderaan, penyekapan, perundungan, pembobolan,
        perampasan, penjambretan, pembegalan, merangsek, menyatroni, disatroni, mencelurit, ancaman bom,
        percobaan pembunuhan, pembakaran, kontra-ofensif, ranjau darat, kdrt, kekerasan dalam rumah tangga,
        kekerasan seksual, main hakim sendiri, amuk massa, pencurian dengan kekerasan, pencabulan,
        pelecehan seksual, penyiksaan, bom molotov, serangan artileri, kebrutalan, kebiadaban, kekejaman,
        aksi brutal, pembersihan etnis, kejahatan perang, pengintaian, penghadangan, baku bunuh, perburuan,
        spionase, phishing, ransomware, serangan balasan, serangan darat, penggerebekan, merangsak, menembus,
        memberondong, menyiramkan, mencegat, membidik, mengincar""",
    ),
    (
        "meeting",
        """panggil kumpul temu jumpa undang bahas hadir rembuk lobi hadap jamu diskusi runding rapat sidang damping
        mediasi sua musyawarah sowan debat bicara dialog konsultasi negosiasi audiensi sambut terima silaturahmi
        gelar tatap kopdar koordinasi konsolidasi bincang cengkerama seminar""",
        """forum, sesi, seminar, konferensi, lokakarya, sarasehan, rapat paripurna, rapat pleno, rapat kerja,
        dengar pendapat, tatap muka, konvensi, kongres, mubes, rakor, raker, rakornas, sidang isbat,
        putaran perundingan, tuan rumah, simposium, muktamar, bersua, berembuk, rapim, sidang kabinet,
        sidang umum, rdp, rups, fgd, kuliah umum, debat, jamuan, apel, retret, konsolidasi, silaturahmi,
        halalbihalal, dengar pendapat umum, temu wicara, ktt, munas, rakernas, ratas, pleno, paripurna,
        rapat terbatas, putaran, pembicaraan, perbincangan, pertemuan, empat mata, jamuan makan malam,
        santap malam, makan siang, rdpu, musrenbang, webinar, pelatihan, bimbingan teknis, sosialisasi, wawancara,
        rapat umum, konklaf, pengajian, tabligh akbar, berkoordinasi, temu alumni""",
    ),
    (
        "deployment",
        """kerah terjun sebar siaga kirim hantar tarik tugas patroli mobilisasi buru gelar tempat datang rotasi kuat
        bantu salur distribusi turun jaga kawal sandar layar bawa perkuat tebal intai angkut awas latih operasi
        pasang masuk gerak""",
        """misi, operasi, konvoi, bala bantuan, pasukan tambahan, penarikan, penyebaran, penjagaan, latihan perang,
        operasi militer, penyisiran, pengawalan, mengawal, dikawal, pengamanan, apel, bantuan, penyaluran,
        distribusi, mengirim bantuan, menyalurkan bantuan, diperbantukan, gelar pasukan, latihan militer,
        latihan gabungan, latihan bersama, manuver, operasi gabungan, penebalan, satgas, siaga satu, siaga tempur,
        penarikan mundur, mundur, menarik mundur, ditarik mundur, berjaga, bersiaga, berpatroli, kirim bantuan,
        pengiriman bantuan, posko, mendirikan posko, dapur umum, pengerahan, kapal induk, armada,
        zona larangan terbang""",
    ),
    (
        "evacuation",
        """ungsi pindah angkut lari evakuasi terbang relokasi kosong hambur tinggal jemput tampung eksodus usir kabur
        lindung selamat pulang transmigrasi migrasi singkir""",
        """menyelamatkan diri, meninggalkan rumah, eksodus, berjalan kaki, pemindahan, pulang kampung, berlarian,
        berhamburan, mengamankan diri, pengosongan, repatriasi, berlindung, mencari tempat aman,
        naik ke tempat tinggi, mencari perlindungan, meninggalkan, hijrah, pengungsi, kamp pengungsian,
        dipulangkan, keluar rumah, lari keluar, sterilisasi, disterilkan, tunawisma, kehilangan rumah""",
    ),
    (
        "rescue",
        """keluar angkat gali tolong selamat jangkau cari tarik sisir selam gotong angkut temu evakuasi bantu bebas
        rawat turun kerah pindai identifikasi""",
        """operasi mencari, operasi pembebasan, pembebasan sandera, membebaskan sandera, pencarian, mencari, dicari,
        penggalian, pertolongan pertama, penyelaman, menemukan korban, ditemukan selamat, pencarian korban,
        evakuasi korban, mengangkat jenazah, operasi sar, sar, tim sar, pertolongan, upaya penyelamatan,
        penemuan korban, pengangkatan, ditemukan, ditemukan tewas, ditemukan meninggal, jenazah ditemukan,
        menyisir, dibantu""",
    ),
    (
        "arrest",
        """jemput bekuk ringkus sergap tahan cokok ciduk gerebek gelandang borgol tangkap cegat aman bui kurung
        gulung jaring buru ungkap tersangka sekap""",
        """penggerebekan, dijerat, penetapan tersangka, ditetapkan sebagai tersangka, dibui, buron, tersangka, ott,
        operasi tangkap tangan, tertangkap basah, ditetapkan tersangka, status tersangka, jemput paksa, penahanan,
        dipenjarakan, dijebloskan, mendekam, meringkuk, tahanan kota, tahanan rumah, razia, masuk dpo,
        surat perintah penangkapan""",
    ),
    (
        "eruption",
        "letus muntah erupsi sembur gugur lontar",
        """semburan, guguran, kolom abu, awan panas, lava, lahar, abu vulkanik, letusan freatik, erupsi freatik,
        hujan abu, lontaran, luncuran awan panas, semburan lumpur, aktivitas vulkanik""",
    ),
    (
        "strike",
        "mogok",
        "aksi mogok, berhenti bekerja, berhenti beroperasi, stop operasi, mogok massal, mogok kerja, mogok makan",
    ),
    (
        "clash",
        """hadang semprot dorong amuk ribut cekcok seteru gesek tarung tawur bentrok ricuh rusuh kelahi duel tengkar
        gaduh tikai tempur letus pecah kacau gempur serang lempar adu baku""",
        """tembakan, baku, saling dorong, keributan, adu mulut, kisruh, huru-hara, anarkis, gas air mata,
        kontak tembak, semburan, bentrok massa, perseteruan, berseteru, gesekan, pertarungan, duel, ricuh, rusuh,
        bentrok, saling lempar, amuk massa, pertengkaran, kegaduhan, kekacauan, chaos, perang suku, adu fisik,
        saling ejek, saling bacok, kejar-kejaran, lempar-lemparan, aksi saling lempar, konfrontasi,
        insiden perbatasan, friksi, pergolakan, pertarungan sengit, baku serang""",
    ),
    (
        "announcement",
        """umum nyata maklum rilis siar deklarasi baca terbit publikasi kabar luncur edar ultimatum konfirmasi ungkap
        sampai pidato ingat imbau himbau resmi papar klarifikasi bacakan seru proklamasi tulis cuit unggah jelas
        beber""",
        """pidato, pembacaan, pernyataan, siaran pers, keterangan pers, jumpa pers, peringatan, berpidato, khotbah,
        pengumuman, seruan, maklumat, ultimatum, surat edaran, keterangan, imbauan, peringatan dini, prakiraan,
        peringatan tsunami, konferensi pers, pernyataan bersama, pernyataan resmi, surat terbuka, fatwa, cuitan,
        unggahan, pidato kenegaraan, sambutan, klarifikasi, kabar, kejutan, prakiraan cuaca, peluncuran,
        memperkenalkan""",
    ),
    (
        "agreement",
        """sepakat setuju teken beli ratifikasi damai kontrak investasi tanda mitra gandeng jalin hibah pinjam
        kompromi konsensus komitmen koalisi sinergi ikrar akad mufakat aliansi normal akuisisi merger kolaborasi
        sewa gadai jamin restrukturisasi rekonsiliasi tandatangan paraf adopsi konsorsium""",
        """perjanjian, kerja sama, kontrak, transaksi, perdamaian, konsensus, traktat, ratifikasi, patungan,
        persetujuan, suntikan modal, akad, ikrar, memorandum, rekonsiliasi, pendanaan, mou, nota, kesepahaman,
        kemitraan, bermitra, konsesi, pembelian, divestasi, pinjaman, hibah, utang, restrukturisasi,
        perpanjangan kontrak, transfer, akuisisi saham, aksesi, rujuk, pakta, protokol, tanda tangan,
        menandatangani, ditandatangani, penandatanganan, normalisasi hubungan, hubungan diplomatik,
        pemulihan hubungan, kesepakatan dagang, perjanjian dagang, kerjasama, bekerja sama, nota kesepakatan,
        tukar guling, joint venture, usaha patungan, letter of intent, jual beli, penggabungan, peleburan,
        pembelian saham, pengambilalihan, mengambil alih, aksi korporasi, pencaplokan, penjualan saham,
        menyuntikkan dana""",
    ),
    (
        "visit",
        """datang hadir terbang berangkat mampir tandang kunjung tinjau sambang jenguk singgah tiba tamu transit
        lawat angkat darat ziarah safari inspeksi pulang keliling layat takziah muhibah hampir masuk jelajah labuh
        sandar turun wisata""",
        """ziarah, mendarat, perjalanan, safari, lawatan, keberangkatan, kehadiran, bertolak, inspeksi, sidak,
        inspeksi mendadak, napak tilas, mudik, wisata, berwisata, pelesir, berangkat, kedatangan, ketibaan,
        kepulangan, blusukan, kunjungan kerja, kunjungan kenegaraan, bezuk, membesuk, turun langsung, tur,
        menghadiri, umrah, haji, menunaikan ibadah haji, menginap, transit, tinjauan lapangan""",
    ),
    (
        "election",
        """coblos pilih calon kampanye suara rekapitulasi menang unggul usung pemilu referendum konvensi voting
        daulat deklarasi""",
        """pemungutan, rekapitulasi, hitung cepat, pencalonan, kampanye, pilkades, penghitungan, pemilu susulan,
        penghitungan ulang, pemilih, kemenangan, menang, memenangkan, kongres luar biasa, pilwalkot, pilbup,
        musda, aklamasi, dipilih, memenangi, kekalahan, keunggulan, pemungutan suara, debat capres, real count,
        pilkada serentak, quick count, munas, pileg, pilpres, pilgub, pemilihan ketua, kongres, klb,
        debat kandidat, debat publik, masa tenang, terpilihnya, mengungguli, pemenang, hasil pemilu,
        penetapan calon, pendaftaran calon, hasil suara, perolehan suara, mendulang""",
    ),
    (
        "sanction",
        """denda beku larang cekal skors tegur hukum segel usir diskualifikasi coret blokir sanksi embargo boikot
        cabut isolasi tangguh retaliasi tarif cap peringat deportasi jatuh kena""",
        """denda, tarif, embargo, teguran, kartu merah, pencoretan, pembekuan, tarif impor, bea masuk, pemblokiran,
        skorsing, persona non grata, pengurangan poin, larangan bertanding, pencabutan izin, surat peringatan,
        kartu kuning, daftar hitam, penangguhan, pembekuan aset, larangan bepergian, larangan masuk,
        larangan ekspor, larangan impor, hukuman disiplin, degradasi, penalti, sanksi administratif,
        sanksi ekonomi""",
    ),
    (
        "trial",
        """gugat sidang dakwa tuntut hukum vonis adil saksi pidana limpah eksekusi bui penjara jerat mangkir banding
        kasasi sumpah ekstradisi sengketa pailit bebas dalih bela putus tersangka sangka""",
        """pembacaan tuntutan, pembacaan vonis, pembacaan putusan, menjatuhkan hukuman, memenangkan, tuntutan,
        dakwaan, perkara, hukuman, pembelaan, pledoi, banding, dimejahijaukan, pelimpahan, kurungan, vonis bebas,
        tuntutan hukuman, penuntutan, ganti rugi, kesaksian, eksepsi, duplik, peninjauan kembali, somasi,
        uji materi, judicial review, pleidoi, replik, praperadilan, arbitrase, meja hijau, persidangan,
        sidang perdana, sidang etik, sidang lanjutan, divonis bebas, dihukum mati, hukuman mati, hukuman penjara,
        hukuman seumur hidup, penjara seumur hidup, naik banding, mengajukan kasasi, gugatan perdata,
        berkas perkara, sidang tuntutan, p21, tahap dua, amar putusan, dinyatakan bersalah, menyatakan bersalah,
        terbukti bersalah, mengaku bersalah, mengadili""",
    ),
    (
        "protest",
        """protes demo demonstrasi orasi geruduk unjuk aksi pawai duduk blokade blokir boikot petisi kecam tolak
        kepung kemah kumpul rapat""",
        """long march, mimbar, boikot, petisi, penolakan, aksi duduk, aksi bakar, unjuk rasa, menggeruduk, berorasi,
        aksi damai, somasi, pemblokiran jalan, unjuk keprihatinan, aksi solidaritas, turun ke jalan, mimbar bebas,
        teatrikal, aksi teatrikal, aksi kamisan, bakar ban, membakar ban, berdemo, didemo, memprotes, diprotes,
        massa, demonstran, pembangkangan sipil, arak-arakan, istigasah, aksi protes, tuntutan, penutupan jalan,
        menutup jalan, menyegel, konvoi""",
    ),
    (
        "war",
        "perang invasi konflik gerilya jihad berontak gempur tempur revolusi",
        """agresi, peperangan, konflik, perlawanan, insurgensi, operasi militer khusus, permusuhan, perang gerilya,
        perang sipil, perang dagang""",
    ),
    (
        "outbreak",
        "tular jangkit serang kena infeksi racun rebak wabah endemi pandemi epidemi papar cemar kontaminasi",
        """kasus, tambahan kasus, kasus positif, penyebaran, jatuh sakit, infeksi, diare, demam, sakit, muntah,
        muntah-muntah, kasus suspek, mual, merebak, demam berdarah, dbd, flu burung, kolera, campak, difteri,
        rabies, antraks, leptospirosis, polio, malaria, kasus aktif, kasus konfirmasi, klb, covid-19, flu babi,
        cacar monyet, mpox, hepatitis, tbc, hiv, chikungunya, pneumonia, muntaber, covid, virus, virus corona,
        transmisi lokal, gelombang kedua, terkonfirmasi, terkonfirmasi positif, positif, kluster, klaster,
        penyebaran virus, penyakit, keracunan makanan, kematian unggas, wabah pmk, pmk""",
    ),
    (
        "report",
        """lapor survei teliti kaji riset audit evaluasi rilis publikasi studi terbit temu catat investigasi polling
        telaah ulas ungkap""",
        """temuan, hasil, dokumen, jurnal, kajian, riset, hasil penelitian, indeks, peringkat, sensus, data,
        statistik, proyeksi, studi, makalah, investigasi, laporan, jajak pendapat, buku putih, analisis,
        laporan keuangan, hasil audit, hasil survei, pemeringkatan, rekapitulasi, penelitian, studi kasus""",
    ),
    (
        "resignation",
        "copot mundur undur lengser makzul pecat pensiun henti hengkang tanggal guling letak lepas",
        """pencopotan, melepaskan jabatan, pensiun, turun takhta, meninggalkan jabatan, berhenti, mundurnya,
        turun tahta, purnatugas, purnawirawan, meletakkan jabatan, melepas jabatan, mosi tidak percaya,
        angkat kaki, kejatuhan, pemecatan, undur diri, pengunduran, pemberhentian, impeachment""",
    ),
    (
        "fire",
        "bakar nyala ludes kobar lalap hangus jilat bara asap lahap padam panggang sulut",
        """api, hangus, si jago merah, titik api, titik panas, kebakaran, kobaran, percikan, ludes, asap,
        pembakaran lahan, kepulan asap, kobaran api, karhutla, dilahap, terpanggang, korsleting,
        korsleting listrik, arus pendek, kebakaran besar, kebakaran hebat""",
    ),
    (
        "match",
        """tanding lawan jamu singkir tunduk bungkam lumat laga tampil cetak sabet finis menang main kalah imbang
        seri takluk tekuk gasak bekap cukur gulung benam bantai sikat libas hajar malu lolos laju juara raih rebut
        unggul balap adu tumbang hempas pecundang kandas jungkal telan tahan bobol jebol debut depak hantam
        eliminasi sumbang ungguli pukul hentikan""",
        """gol, menang, kalah, lolos, seri, turnamen, kejuaraan, medali, skor, putaran, bertanding, tersingkir,
        berlaga, adu penalti, penyisihan, kualifikasi, leg pertama, leg kedua, balapan, podium, gelar,
        medali emas, mencetak gol, kekalahan, hasil imbang, partai, pekan, final, semifinal, perempat final,
        babak, babak penyisihan, babak kedua, kompetisi, piala, liga, medali perak, medali perunggu, emas, perak,
        perunggu, poin, penalti, leg, hattrick, comeback, rekor, kick-off, derbi, lomba, perlombaan, adu cepat,
        turun minum, tampil sebagai juara, gelar juara, menutup musim, melaju, mempermalukan,
        menyamakan kedudukan, set, gim, ronde, ko, tko, duel, sea games, asian games, olimpiade, promosi,
        degradasi""",
    ),
    (
        "flood",
        "genang rendam jebol luap banjir bandang rob hanyut terjang sapu pasang",
        """luapan, air naik, air pasang, tanggul jebol, kebanjiran, terisolasi, banjir kiriman, banjir pasang,
        debit air, luapan sungai, luapan air, genangan air, terendam air, banjir lumpur, aliran lumpur, lumpur,
        air bah""",
    ),
    (
        "appointment",
        """ganti angkat tunjuk calon lantik kukuh sumpah promosi tahbis nobat pilih mutasi rotasi reshuffle percaya
        jabat rekrut pimpin nominasi usung daulat""",
        """serah terima jabatan, penggantian, pencalonan, dipercaya, sertijab, pengambilan sumpah, mengambil sumpah,
        naik pangkat, kenaikan pangkat, alih tugas, penobatan, mutasi, rotasi jabatan, suksesi, naik takhta,
        naik tahta, penerus, pengganti, plt, plh, pelaksana tugas, penahbisan, perombakan, kocok ulang, disumpah,
        menjabat, resmi menjabat, didapuk, mendapuk, menakhodai, memimpin, merekrut, terpilih, menunjuk,
        pergantian""",
    ),
    (
        "decision",
        """larang tetap putus tolak restu cabut berhenti pecat copot alih ubah revisi tutup naik turun potong pangkas
        panjang tunda batal hapus sah tertib wajib izin atur batas henti perintah instruksi kabul cekal ketuk
        ketok terap laku kerek gratis bebas hemat langgar lunas amendemen legal nasional alokasi anggar kucur
        subsidi karantina isolasi nonaktif rotasi mutasi ampun rehabilitasi tugas buka setuju arah veto bubar
        gugur lolos tangguh cair longgar ketat sesuai relaksasi tambah kurang ganti rombak bentuk tentu pilih
        adopsi amandemen bekukan hibah lelang sita lockdown serah ambil koreksi patok rekomendasi usul mundur
        percepat gagas canang setop kaji evaluasi normalisasi reformasi keluar""",
        """kebijakan, penolakan, resolusi, dekrit, peraturan, instruksi, perintah, izin, mengizinkan, diizinkan,
        putusan, ketetapan, larangan, penutupan, menutup, memberi izin, mengeluarkan izin, mengetok palu,
        keadaan darurat, darurat militer, status darurat, tanggap darurat, jam malam, amnesti, abolisi, grasi,
        remisi, pengampunan, penghentian, moratorium, surat edaran, maklumat, legalisasi, nasionalisasi,
        penetapan status, vonis, pembekuan, surat keputusan, tarif, aturan, perpanjangan, pembukaan, darurat,
        masa tanggap darurat, status siaga, siaga, psbb, ppkm, insentif, relaksasi, pelonggaran, pengetatan,
        penyesuaian, kenaikan, penurunan, kenaikan tarif, kenaikan harga, suku bunga, keppres, perppu, perpres,
        undang-undang, ketuk palu, diketuk, palu, menerbitkan, diterbitkan, surat perintah, pembatasan,
        hak angket, interpelasi, mandat, penundaan, perubahan, pengalihan, efisiensi, restrukturisasi,
        rehabilitasi, pemulihan status, pembatalan, perizinan, mewajibkan, hukuman, naik status, menaikkan status,
        peningkatan status, penetapan""",
    ),
    (
        "call",
        "telepon hubung telpon kontak",
        """berbicara, panggilan video, sambungan telepon, panggilan telepon, video call, percakapan,
        hubungan telepon, konferensi video, percakapan telepon""",
    ),
    (
        "accident",
        """jatuh tabrak hantam jebak timbun tenggelam hanyut seret balik kandas oleng terjun tumbang amblas timpa
        jepit perosok lempar guling bocor seruduk serempet cebur perangkap gilas pental hempas tubruk celaka
        gelincir selip anjlok ambruk ambrol roboh runtuh rubuh jebol himpit lindas senggol ledak korslet konslet
        setrum sengat sangkut hilang sesat dampar mogok injak sambar sedak gencet banting tumbur kubur longsor
        lepas putus robek patah bakar maut nahas benam terjang bentur libat""",
        """bencana, bencana udara, nahas, hilang, meninggal, rubuh, retak, karam, tertimpa, terkepung, terlindas,
        terpeleset, tersesat, terdampar, kebocoran, mati lemas, bertabrakan, senggolan, bersenggolan, korsleting,
        selip, patah as, mendarat darurat, pendaratan darurat, keracunan gas, menghunjam, terjerembap,
        tersengat listrik, karambol, adu banteng, laka, laka lantas, laka laut, tabrak lari, lakalantas,
        kecelakaan lalu lintas, kecelakaan tunggal, peristiwa, kejadian, malapetaka, tenggelamnya, robohnya,
        runtuhnya, ambruknya, jatuhnya, terbaliknya, tubrukan, rem blong, pecah ban, mati mesin, gagal mesin,
        kehilangan kendali, hilang kendali, keluar jalur, keluar rel, keluar lintasan, kegagalan fungsi, kesetrum,
        keseleo, cedera, terluka, terjatuh, tewas tenggelam, sesak napas, hipotermia, kebocoran gas, ledakan gas,
        ledakan tabung gas, tersambar petir, hanyut, celaka, kecemplung, terhimpit, tergelincir, tergencet""",
    ),
    (
        "ceasefire",
        "gencat",
        """gencatan, jeda, jeda tembak-menembak, deeskalasi, penghentian permusuhan, meletakkan senjata,
        penghentian pertempuran, truce""",
    ),
    (
        "earthquake",
        "gempa guncang getar goyang gerak",
        """guncangan, getaran, lindu, gempa dangkal, gempa darat, gempa laut, gempa kembar, rentetan gempa,
        terguncang, patahan, sesar""",
    ),
    (
        "other",
        """lepas bayar lahir naik turun jatuh buka temu jual curi tipu edar simpan suap palsu bangun bentuk diri
        daftar gabung cerai nikah sumbang salur mulai akhir kuasa lintas seberang halang baik tebang panen gelap
        periksa uji ekspor impor produksi tutup pulang kembali terima beri serah tambang keruk timbun sita geledah
        selidik sidik rekam sebar sadap tukar pindah hina ejek bakar robek injak suntik vaksin rawat operasi biaya
        danai pungut kutip kosong isi kurang tambah rontok pantul kuat lemah merosot ambruk kubur makam kabung
        goda gusur bongkar razia pamer konser tayang seleksi latih renovasi rekrut kremasi selundup judi krisis
        bangkrut pailit olah rusak potong rayakan gelar pasang luncur resmi hilang korup kudeta guling tumbuh
        kontraksi lonjak anjlok ambles tembus rumah rugi kering beli orbit wafat lari kabur hancur fitnah ganggu
        macet lambat raya ingat pentas hadiah anugerah cipta kembang kerja gagas tanam tebar bagi donasi hibah
        galang lelang sewa bor gali eksplorasi cemar tumpah bocor longsor retak erosi kikis punah muncul tampak
        lihat potret viral beredar nista lecehkan tuduh lapor adu ancam blokir hadang bendung cegah pukul mundur
        masuk keluar langgar terobos dirikan lebur pecah pisah merdeka duduk ambil alih bunuh gantung akhiri tewas
        mati gugur pulih sembuh inap cangkok amputasi diagnosis hamil aborsi adopsi wisuda lulus phk kontrak
        perbaiki pugar restorasi sabot padam nyala sambung putus copot cabut nonaktif tingkat dongkrak genjot
        susut menguat inflasi deflasi defisit surplus untung laba setor tarik lunas utang pinjam kredit investasi
        pasok langka tilap cuci taruh mabuk pesta konvoi""",
        """percobaan, upaya, sengketa, perpecahan, berkabung, hari berkabung nasional, hujan, hujan deras,
        cuaca buruk, gelombang tinggi, kekurangan, menguat, melemah, rontok, memantul, jual bersih, beli bersih,
        kebocoran data, dibuka, ditemukan, dijumpai, meminta keterangan, dipanggil, operasi, penemuan, kehilangan,
        kelangkaan, pengadaan, perbaikan, penerimaan, penghargaan, kelahiran, kematian, wafat, meninggal,
        pemberontakan, penggulingan, bersalin, musim haji, puncak haji, pelepasan, melepas, dilepas, berangkat,
        angin kencang, hujan es, hujan lebat, tanah bergerak, pergerakan tanah, abrasi, gelombang pasang,
        kabut asap, gagal panen, kelaparan, krisis, inflasi, deflasi, resesi, penurunan, koreksi, pelemahan,
        penguatan, pemadaman listrik, mati listrik, listrik padam, gangguan, gratifikasi, pungli, penggelapan,
        perdagangan orang, pesta, festival, pameran, konser, parade, karnaval, peringatan, ulang tahun, ibadah,
        misa, reuni, pelatihan, lomba, perilisan, penayangan, uji klinis, transplantasi, persalinan, perkawinan,
        perceraian, revitalisasi, penggusuran, penertiban, pembongkaran, olah tkp, visum, seleksi, pendaftaran,
        penipuan, pencabulan, pelecehan, tindak pidana, bencana, gerhana, panen, libur, liburan, mudik, gejolak,
        gagal bayar, badai, topan, siklon, puting beliung, salju, kekeringan, gelombang panas, cuaca ekstrem,
        tanah longsor, tsunami, upacara, pawai, perayaan, hut, salat, salat id, kremasi, pemakaman, pernikahan,
        kepergian, bunuh diri, korupsi, pencucian uang, penyelundupan, narkoba, peredaran narkoba, pesta narkoba,
        perjudian, judi online, prostitusi, pelanggaran, pelanggaran ham, perselingkuhan, skandal, pemadaman,
        kemacetan, kenaikan harga, peluncuran, uji coba, uji terbang, nobel, anugerah, rekonstruksi, pemeriksaan,
        penyelidikan, penyidikan, interogasi, ziarah, arus balik, panen raya, ekspor perdana, groundbreaking,
        pembangunan, peresmian, soft launching, ipo, melantai, penawaran umum, divestasi, buyback, dividen,
        relokasi pabrik, eksperimen, ekspedisi, pendakian, pelayaran, penerbangan perdana, ketegangan,
        krisis politik, perselisihan, pemutusan hubungan, hubungan diplomatik, transisi, kemerdekaan, pemekaran,
        pembubaran""",
    ),
)

HINTS = hints_of(_WORDS, _family)
