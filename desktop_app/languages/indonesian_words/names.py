"""Indonesian words around and inside names."""

from desktop_app.languages.grammar.names import NameWords
from desktop_app.languages.grammar.phrases import phrases

NAMES = NameWords(
    titles=phrases(
        """presiden, wakil presiden, perdana menteri, wakil perdana menteri, deputi perdana menteri, kanselir, raja,
        ratu, sultan, pangeran, putra mahkota, putri, emir, paus, uskup, uskup agung, kardinal, pendeta, pastor,
        romo, kiai, kyai, kh, tgh, purn, ustaz, ustad, ustadz, habib, gus, haji, hajah, h, hj, imam, ayatollah, dalai lama,
        biksu, tengku, tuan guru, datuk, datuk seri, tun, menteri, wakil menteri, menteri luar negeri,
        menteri dalam negeri, menteri pertahanan, menteri keuangan, menteri perdagangan, menteri kesehatan,
        menteri agama, menteri sosial, menteri perhubungan, menteri pertanian, menteri ketenagakerjaan,
        menteri pendidikan, menteri kehakiman, menteri informasi, menteri keamanan, menteri energi, menteri lingkungan hidup, menteri penerangan, menteri perindustrian, menteri pariwisata, menteri transportasi,
        menteri negara, menteri senior, menlu, menhan, mendagri, menkes, menkeu, menag, mendag, mensos, menhub,
        menaker, menko, mensesneg, menpora, menkopolhukam, wamenlu, wamenhan, mendikbud, mentan, menperin,
        menkumham, mensos, seskab, pm, capres, cawapres, gubernur, wakil gubernur, bupati, wakil bupati, wali kota,
        wakil wali kota, walikota, wakil walikota, camat, lurah, kepala desa, kades, penjabat gubernur,
        penjabat bupati, penjabat wali kota, pj gubernur, pj bupati, pj wali kota, ketua rt, ketua rw, kepala dusun,
        ketua, wakil ketua, ketua umum, wakil ketua umum, ketum, sekretaris, sekretaris jenderal, sekjen,
        sekretaris negara, sekretaris daerah, sekda, bendahara, direktur, direktur utama, dirut, direktur jenderal,
        dirjen, direktur eksekutif, direktur operasi, direktur keuangan, wakil direktur, deputi, deputi direktur,
        komisaris, komisioner, kepala, wakil kepala, kepala staf, kepala biro, kepala bidang, kepala dinas,
        kepala badan, kepala kantor, kepala bagian, kepala pelaksana, kepala stasiun, kepala sekolah, plt kepala,
        plt gubernur, plt bupati, pelaksana tugas, koordinator, manajer, manajer umum, general manager, ceo, cfo,
        presiden direktur, pendiri, pemilik, bos, pengusaha, pimpinan, pemimpin, pemimpin tertinggi,
        pemimpin oposisi, tokoh oposisi, anggota, anggota dewan, anggota parlemen, anggota dpr, senator, legislator,
        jaksa, jaksa agung, hakim, hakim agung, hakim ketua, hakim konstitusi, ketua majelis hakim, pengacara,
        kuasa hukum, penasihat hukum, advokat, notaris, terdakwa, tersangka, terpidana, korban, saksi, pelapor,
        terduga, buron, jenderal, letnan jenderal, mayor jenderal, brigadir jenderal, kolonel, letnan kolonel,
        mayor, kapten, letnan, letnan satu, letnan dua, sersan, sersan satu, sersan dua, sersan mayor, kopral,
        prajurit, praka, pratu, prada, serda, sertu, serka, serma, kopda, koptu, laksamana, laksamana muda,
        laksamana madya, laksamana pertama, marsekal, marsekal muda, marsekal madya, marsekal pertama, letjen,
        mayjen, brigjen, kol, letkol, may, kapt, lettu, letda, panglima, panglima tni, pangdam, pangkostrad, kasad,
        kasal, kasau, danrem, dandim, danlanal, danyon, komandan, wakil komandan, komandan korem, komandan kodim,
        jenderal polisi, komjen, irjen, kombes, kombes pol, komisaris besar, komisaris polisi, ajun komisaris,
        ajun komisaris besar, akbp, kompol, akp, iptu, ipda, aiptu, aipda, bripka, brigadir, briptu, bripda, bripol,
        inspektur, kapolri, wakapolri, kapolda, wakapolda, kapolres, wakapolres, kapolresta, kapolrestabes,
        kapolsek, kasat reskrim, kasatreskrim, kasat lantas, kasat narkoba, kasat polair, kabid humas, kadiv humas,
        kepala bidang humas, karopenmas, kabag humas, kasi humas, kanit reskrim, kalapas, kadivpas, kasi penkum,
        dirreskrimum, dirreskrimsus, duta besar, dubes, konsul, konsul jenderal, konjen, kuasa usaha, utusan,
        utusan khusus, juru bicara, jubir, juru runding, perwakilan, wakil, delegasi, atase, penasihat, staf khusus,
        staf ahli, profesor, prof, prof dr, dr, drs, dra, ir, dokter, doktor, dosen, rektor, wakil rektor, dekan,
        guru, guru besar, kepala sekolah, peneliti, ekonom, analis, pengamat, pengamat politik, pakar, ahli,
        epidemiolog, sejarawan, ilmuwan, arkeolog, geolog, sosiolog, psikolog, psikiater, aktivis, relawan,
        wartawan, jurnalis, penulis, penyair, sutradara, aktor, aktris, penyanyi, seniman, pelatih, asisten pelatih,
        manajer tim, kapten tim, kiper, bek, gelandang, striker, penyerang, pemain, wasit, atlet, petinju,
        pebulu tangkis, pembalap, nakhoda, pilot, kopilot, masinis, sopir, pengemudi, kernet, petani, nelayan,
        pedagang, penjual, buruh, warga, mahasiswa, siswa, ibu rumah tangga, perawat, bidan, satpam, montir,
        prakirawan, meteorolog, nyonya, tuan, ibu, bapak, pak, bu, mas, mbak, mbah, bung, saudara, mr, mrs, ms, sir, lord,
        arsitek, pengasuh, ketua delegasi, kepala staf kepresidenan, wakil tetap, sekretaris kabinet, tokoh,
        mawlawi, maulvi, mullah, tan sri, dato, dato seri, datin, puan, syekh, syeikh, tgk, teungku, abuya, ustazah, tuanku,
        patriark, metropolitan, rabi, swami, sayid, sayyid, encik, tokoh adat, sesepuh, juru masak, motoris, sipir, penggembala, tentara, polisi, penyintas, gembong, bos geng,
        kabid, kabag, kasubbag, kasubag, kasi, kasubdit, kasubsi, kanit, kasat, kadis, kadinkes, kadisdik, kadishub, kadinsos, kadispar,
        kadistan, kadisperindag, kajari, kajati, wakajati, kasi intel, kasi intelijen, kasi pidum, kasi pidsus, aspidum, aspidsus, jampidsus,
        jampidum, jamintel, panitera, kapuspenkum, menko polhukam, menko perekonomian, menko pmk, menko pangan, menko marves,
        mendikbudristek, mendikdasmen, mendiktisaintek, menparekraf, menpar, menkominfo, menkomdigi, menpan rb, menlhk, menteri lhk, menkop,
        mendes, menteri esdm, menteri pupr, menteri pu, menteri bumn, menteri atr, menteri lingkungan, menteri imigrasi, menteri hukum,
        wamen, wamenag, wamenkes, wamenkeu, wamenkum, wamendagri, wamendag, wamentan, wamenaker, danlanud, danlantamal, danramil, danyonif,
        danpos, dansatgas, babinsa, bhabinkamtibmas, kapendam, kapuspen, kadispenad, kadispenal, kadispenau, wakapolsek, kasatlantas,
        kasat intelkam, kasat samapta, kasat resnarkoba, kasatresnarkoba, kasat polairud, kasatpolairud, dirlantas, dirresnarkoba,
        dirpolairud, ditreskrimum, karo ops, kabareskrim, kadensus, kabidhumas, kasihumas, kapolresta, kadus, kepala suku, kepala adat,
        pemangku adat, ketua adat, tetua adat, penghulu, wali nagari, keuchik, geuchik, ondoafi, hukum tua, waketum, wasekjen, bendum, ketua harian,
        ketua dewan, ketua fraksi, ketua komisi, ketua tim, ketua panitia, ketua panitia khusus, ketua pansus, ketua yayasan, ketua pengadilan,
        ketua kelompok, wakil direktur utama, direktur medis, direktur teknik, direktur umum, kepala puskesmas, kepala lapas, kepala rutan,
        karutan, kepala syahbandar, kepala bandara, kepala sekolah dasar, kepala seksi, kepala subbagian, kepala unit, kepala satuan,
        kepala divisi, kepala departemen, kepala riset, kepala ekonom, kepala pusat, kepala balai, kepala balai besar, kepala otorita, humas,
        kepala humas, manajer humas, manajer komunikasi, sekretaris perusahaan, corporate secretary, vice president, komisaris utama, presiden komisaris,
        komisaris independen, chief executive officer, managing director, redaktur, pemimpin redaksi, pemred, produser, komedian, musisi,
        vokalis, pemeran, pesepak bola, pesepakbola, petenis, pebasket, pelari, perenang, lifter, pesilat, pegulat, pelatih kepala, presiden klub,
        pebulutangkis, pemandu, pendaki, penyelam, bhikkhu, pandita, pedanda, suster, bruder, frater, mgr, monsinyur, nyai, kiai haji,
        raden, raden mas, kanjeng, epidemiolog, virolog, vulkanolog, seismolog, klimatolog, ahli geologi, ahli hukum, pakar hukum, ahli forensik,
        pengajar, mahasiswi, siswi, santri, kepala rumah tangga, operator, mandor, pekerja, karyawan, kasir, pramugari, mualim, anak buah kapal,
        juru mudi, penambang, peternak, tukang ojek, pengojek, kurir, bendahara umum, juru tulis, mediator, hakim anggota, hakim tunggal,
        jaksa penuntut umum, penuntut umum, penyidik, ajudan, laksda, laksdya, laksma, marsda, marsdya, marsma, brigpol, bharada, bharatu, bharaka, akbp,
        aipda, ipda, kombespol, komjen pol, irjen pol, brigjen pol, jenderal tni, letjen tni, mayjen tni, brigjen tni, mayor inf, kapten inf,
        letkol inf, letkol arm, letkol kav, kolonel inf, mayor laut, letkol laut, kolonel laut, kapten laut, letkol pnb, kolonel pnb"""
    ),
    organisation_heads=phrases(
        """kementerian, kbri, kjri, komite, misi, kesatuan, polairud, ditjen, dirjen, kelompok kriminal bersenjata,
        kkb, opm, kemenlu, departemen, badan, komisi, dewan, majelis, mahkamah, pengadilan, kejaksaan, kepolisian,
        polda, polres, polresta, polrestabes, polsek, polri, mabes, markas, kodam, korem, kodap, kodim, koramil, lanal,
        lantamal, batalyon, batalion, brigade, divisi, satuan, satgas, densus, detasemen, resimen, pasukan, tentara,
        angkatan, garda, lembaga, yayasan, perkumpulan, perhimpunan, persatuan, ikatan, asosiasi, aliansi, serikat,
        konfederasi, federasi, gabungan, organisasi, partai, fraksi, front, gerakan, kelompok, koalisi, forum,
        jaringan, liga, klub, universitas, institut, sekolah, politeknik, akademi, fakultas, pusat, biro,
        direktorat, dinas, kantor, sekretariat, inspektorat, kedutaan, konsulat, perusahaan, pt, cv, bank, grup,
        holding, koperasi, rumah sakit, rs, rsud, rsup, puskesmas, klinik, kantor berita, radio, televisi, harian,
        surat kabar, koran, majalah, situs, stasiun televisi, palang, bulan sabit, uni, perserikatan, parlemen,
        senat, kongres, dprd, dpr, mpr, dpd, kpu, bawaslu, kpk, bpbd, bnpb, bmkg, basarnas, sar, pmi, tni, kejari,
        kejati, lapas, rutan, bea cukai, otoritas, administrasi, pemprov, pemkab, pemkot, pemda, knkt, balai,
        badan sar, tim sar, unicef, lsm, klasis, keuskupan, gereja, pondok pesantren, pesantren, masyarakat, perum,
        perusahaan umum, satpol, brimob, mui, bksda, bbksda, bnn, bnnk, bnnp, bpk, bpkp, bps, bpom, bbpom, bkn, bappeda,
        bapenda, bpn, dinkes, disdik, dishub, dinsos, dispora, disperindag, dlh, dpmptsp, damkar, samsat, satlantas, satreskrim, satresnarkoba,
        ditlantas, ditreskrimum, ditreskrimsus, ditresnarkoba, ditpolairud, satpolairud, pln, pdam, perhutani, kemenag, kanwil, kantah, ksop, kpp,
        bkn, panwaslu, panwascam, pwi, aji, idi, ppni, hmi, pmii, pcnu, pwnu, ldii, gmki, gmni, kammi, spsi, kspi, kspsi, apindo, hipmi, organda,
        aman, jatam, pvmbg, kpai, lpsk, tagana, orari, karang taruna, denpom, pomdam, kejaksaan negeri, kejaksaan tinggi, unit, subdenpom,
        gakkum, polisi militer, imigrasi, kantor imigrasi, syahbandar, otorita, otoritas bandara, airnav, pelni, asdp, pertamina, bulog, satgas,
        posko, tim gabungan, kwarcab, koni, askab, askot, asprov, perbakin, baznas, dekranasda, pkk, mts, sdn, smpn, sman, smkn, mtsn, man, pondok, majelis ulama,
        pengadilan negeri, pengadilan agama, pengadilan tinggi, mahkamah syariah, dpc, dpw, dpp, pdm, pcm, pwm, kadin, kontras, walhi, lbh, komnas, ombudsman, timnas, pb, pbsi, pssi"""
    ),
    organisation_tails=phrases(
        """tbk, fc, united, city, tv, news, agency, press, times, post, group, corp, inc, ltd, llc, bank, university,
        watch, foundation, council, union, airlines, air, party, army, police, ministry, institute, center, centre,
        association, committee, commission"""
    ),
    closed_bodies=phrases(
        """pt, cv, po, ud, bank, universitas, institut, radio, harian, koran, majalah, tabloid, klub, partai, grup, holding,
        stasiun, uni, satgas, tentara, yayasan, gabungan, federasi, wahana, kebun, semen, serikat, tv, hotel, toko, maskapai,
        front, gerakan, mujahidin, cnn, bbc, cnbc, pusat perbelanjaan, perkumpulan, perhimpunan, koalisi, aliansi"""
    ),
    compass=phrases("utara, selatan, timur, barat, tengah, pusat, raya, tenggara, laut, daya"),
    common_heads=phrases(
        """pemerintah, pemerintahan, kementerian luar negeri, kementerian pertahanan, kementerian kesehatan,
        kementerian dalam negeri, kementerian keuangan, kementerian kehakiman, kementerian, kepolisian, angkatan darat, angkatan laut,
        angkatan udara, penjaga pantai, garda nasional, dinas kesehatan, dinas keamanan, badan intelijen,
        bank sentral, parlemen, kejaksaan agung, mahkamah agung, dewan keamanan, badan meteorologi,
        penjaga perbatasan, kedutaan besar, kedutaan, konsulat, dinas pendidikan, dinas sosial, dinas perhubungan, dinas
        pariwisata, dinas pertanian, dinas lingkungan hidup, badan penanggulangan bencana, badan antikorupsi, komisi pemilihan,
        komisi pemilihan umum, mahkamah konstitusi, kantor kejaksaan, kejaksaan, pengadilan tinggi, otoritas penerbangan sipil,
        kementerian perhubungan, kementerian informasi, kementerian transportasi, kementerian luar negeri, kementerian ekonomi,
        kementerian energi, kementerian pendidikan, kementerian penerangan, kementerian dalam negeri, kementerian kehutanan,
        badan pengungsi, badan kesehatan, kantor imigrasi, kepolisian daerah, kepolisian nasional, angkatan bersenjata"""
    ),
    place_heads=phrases(
        """kabupaten, kab, kota, kecamatan, kec, desa, kelurahan, dusun, kampung, nagari, provinsi, prov, pulau,
        kepulauan, gunung, bukit, sungai, kali, danau, selat, laut, teluk, tanjung, pantai, pelabuhan, bandara,
        bandar udara, stasiun, terminal, jalan, jl, jalan tol, tol, gang, distrik, wilayah, negara bagian, daerah,
        kawasan, lembah, semenanjung, samudra, samudera, benua, gurun, hutan, taman, taman nasional, alun-alun,
        lapangan, stadion, gedung, masjid, gereja, kuil, pura, istana, jembatan, bendungan, waduk, pasar, hotel,
        mal, apartemen, perumahan, kompleks, gelora, gor, monumen, tugu, makam, kamp, kabupaten administrasi,
        simpang, perairan, county, prefektur, oblast, tepi, jalur, dataran tinggi, beting, terumbu, karang,
        ibu kota, pos"""
    ),
    law_heads=phrases(
        """undang-undang, uu, ruu, pasal, peraturan, perpres, perppu, perda, permen, kepres, keppres, konvensi,
        traktat, pakta, protokol, piagam, deklarasi, resolusi, perjanjian, kitab undang-undang, kuhp, kuhap, uud,
        qanun, statuta, kode, akta, kesepakatan, konsensus, perkap, nota kesepahaman, komunike, maklumat"""
    ),
    product_heads=phrases(
        """kri, km, kmp, kapal motor, kapal, kn, mv, ka, kereta api, pesawat, boeing, airbus, helikopter, satelit,
        roket, rudal, vaksin, speedboat, feri, drone, jet tempur, uss, hms, hmas, ins, brp, rv, mt, tb, lct, klm, kapal tanker, kapal feri,
        kapal perang, kapal cepat, tongkang, isuzu, honda, yamaha, suzuki, kawasaki, toyota, daihatsu, mitsubishi, hino, nissan, hyundai, wuling, kia, mazda,
        mercedes-benz, cessna, atr, bombardier, embraer, sukhoi, hercules, bell, gripen, f-16, su-35"""
    ),
    joiners=phrases("dan, untuk, of, the, for, de, la, di"),
    person_joiners=phrases("bin, binti, al, el, van, von, der, de, da, dos, del, ibn, ben, abu, alias"),
    person_leads=phrases("i, ni, la, wa, la ode, wa ode, lalu, baiq, gusti, i gusti, ida bagus, ida ayu, bunda"),
    places_after=phrases(
        """di, ke, dari, asal, kota, sekitar, menuju, dekat, antara, perbatasan, wilayah, ibu kota, sepanjang, via,
        seluruh, seantero, utara, selatan, timur, barat, tengah"""
    ),
    places_within=phrases("di, dekat, sekitar, depan, lingkungan, kompleks, kawasan, halaman"),
    nominal_heads=phrases(
        """kubu, pihak, sumber, sipir, tetangga, lelaki, pemudik, kurir, pengunjung, perwira, nakes, tenaga kesehatan, warganet, panpel,
        panitia, pejuang, delegasi, patroli, juru runding, penengah, pendukung, tim, regu, penyelundup, diplomat, penyintas, penambang,
        peziarah, jemaah, jamaah, saksi, utusan, rombongan, pengusaha, investor, sopir, responden, pelayat, guru, pemimpin, ahli, pakar,
        pemuda, komunitas, tetua, tua-tua, tokoh, paramedis, media, perawat, abk, manajemen, maskapai, otoritas, perbankan, penyelenggara,
        pemilih, aktivis, pengamat, pelanggan, penggugat, terlapor, pelapor, orang tua, sanak keluarga, ahli waris, pengelola, produsen,
        tentara, pasukan, prajurit, serdadu, polisi, aparat, petugas, pejabat, warga, penduduk, penghuni, pengungsi,
        korban selamat, pemerintah, junta, oposisi, militer, milisi, militan, pemberontak, teroris, gerilyawan,
        separatis, pengunjuk rasa, demonstran, pedemo, pemrotes, perusuh, massa, mahasiswa, siswa, pelajar, buruh,
        pekerja, karyawan, petani, nelayan, pedagang, wartawan, jurnalis, penyidik, jaksa, hakim, majelis hakim,
        penyelidik, relawan, tim sar, tim penyelamat, regu penyelamat, penumpang, awak, kru, sandera, tahanan,
        narapidana, tersangka, terdakwa, pelaku, penyerang, orang bersenjata, kelompok bersenjata, geng, keluarga,
        kerabat, umat, jemaah, jamaah, pendukung, suporter, penonton, pemain, panitia, delegasi, perwakilan,
        diplomat, pemimpin, anggota, analis, pengamat, ekonom, pakar, peneliti, saksi mata, saksi, penyintas,
        migran, tenaga kesehatan, kementerian luar negeri, kementerian pertahanan, kementerian kesehatan,
        kementerian dalam negeri, kepolisian, kejaksaan, parlemen, pengadilan, otoritas, manajemen, koalisi,
        anak buah, pejuang, penjaga perdamaian"""
    ),
    nominal_modifiers=phrases(
        """para, kedua, semua, sejumlah, beberapa, sekelompok, seorang, pihak, tim, kelompok, ribuan, ratusan, puluhan"""
    ),
    seats=(
        ("Kremlin", "RU"),
        ("Gedung Putih", "US"),
        ("Pentagon", "US"),
        ("Downing Street", "GB"),
        ("Elysee", "FR"),
        ("Istana", "ID"),
        ("Senayan", "ID"),
        ("Blue House", "KR"),
        ("Gedung Biru", "KR"),
        ("Capitol Hill", "US"),
    ),
    places=tuple(
        """Nagorno-Karabakh|Gaza|Jalur Gaza|Tepi Barat|Yerusalem|Donetsk|Luhansk|Donbas|Krimea|Kashmir|Jammu
        |Chechnya|Tibet|Xinjiang|Kurdistan
        |Darfur|Tigray|Sahara Barat|Somaliland|Puntland|Abkhazia|Ossetia Selatan|Transnistria|Eropa|Asia|Afrika
        |Amerika Latin|Amerika Selatan
        |Amerika Utara|Timur Tengah|Asia Tenggara|Asia Tengah|Kaukasus|Balkan|Sahel|Tanduk Afrika|Afrika Barat
        |Afrika Timur|Laut China Selatan
        |Laut Cina Selatan|Laut Merah|Laut Hitam|Laut Jepang|Mediterania|Selat Hormuz|Selat Taiwan|Papua|Papua Barat
        |Papua Tengah|Papua Pegunungan
        |Papua Selatan|Papua Barat Daya|Aceh|Sumatera|Sumatra|Sumatera Utara|Sumatera Barat|Sumatera Selatan|Riau
        |Kepulauan Riau|Jambi|Bengkulu
        |Lampung|Bangka Belitung|Banten|Jawa|Jawa Barat|Jawa Tengah|Jawa Timur|Yogyakarta|DI Yogyakarta|Bali
        |Nusa Tenggara Barat|Nusa Tenggara Timur
        |NTB|NTT|Kalimantan|Kalimantan Barat|Kalimantan Tengah|Kalimantan Selatan|Kalimantan Timur|Kalimantan Utara
        |Sulawesi|Sulawesi Utara
        |Sulawesi Tengah|Sulawesi Selatan|Sulawesi Tenggara|Sulawesi Barat|Gorontalo|Maluku|Maluku Utara|Jabodetabek
        |Sabah|Sarawak|Hong Kong
        |Jabar|Jateng|Jatim|Sumut|Sumbar|Sumsel|Kalbar|Kalteng|Kalsel|Kaltim|Kaltara|Sulut|Sulteng|Sulsel|Sultra
        |Sulbar|Kepri|Babel|Jenewa
        |Wina|Roma|Athena|Lisabon|Warsawa|Bukares|Beograd|Praha|Kopenhagen|Kairo|Damaskus|Teheran|Bagdad|Baghdad
        |Mekah|Makkah|Madinah|Mekkah
        |Yangon|Den Haag|Brussel|New York|Los Angeles|Timur Jauh|Pasifik|Atlantik|Samudra Hindia|Arktik
        |Antartika|Skotlandia|Wales|Inggris Raya""".split("|")
    ),
    never=phrases(
        """senin, selasa, rabu, kamis, jumat, sabtu, minggu, januari, februari, maret, april, mei, juni, juli, agustus,
        september, oktober, november, desember, wib, wita, wit, gmt, rp, covid-19, islam, kristen, katolik, hindu,
        buddha, tuhan, allah, al-quran, natal, ramadan, ramadhan, idulfitri, lebaran, iduladha, paskah, nyepi,
        imlek, pemilu, pilkada, pilpres, ktp, sim, stnk, bbm, ktt, hut, pcr, odp, pdp, apbn, apbd, umkm, bumn, asn,
        pns, phk, thr, ump, umk, mou, igd, ugd, icu, usd, wni, wna, tkp, tps, ham, covid, abk, rapbn,
        rapbd, bor, ceo, cfo, coo, cctv, dna, dpo, dpt, hgu, het, hp, igd, ihsg, ihk, ispa, kk, kdrt, klb, kpr, kur, ktt,
        lng, lpg, mbg, mri, munas, munaslub, muktamar, rakernas, rapimnas, rakornas, musda, muswil, otg, odgj, pdb, phbs,
        pjj, pjr, pkl, pltu, plta, pltn, pltd, pph, ppn, ppkm, psbb, ptm, rdg, rups, rupslb, rt, rw, sd, smp, sma, smk, slb,
        sop, spbu, str, tki, tkw, tv, umr, usg, utbk, wfh, ppdb, snbp, sara, ai, amdal, apd, bansos, blt, pkh, musyawarah nasional,
        sementara, namun, menurut,
        selain, setelah, sebelum, sebelumnya, saat, ketika, pada, dalam, dari, dengan, untuk, karena, jika, kalau,
        meski, meskipun, walau, walaupun, namun, tetapi, tapi, dan, atau, juga, itu, ini, ada, akan, bahwa, kata,
        ujar, menteri, hal, para, kedua, ketiga, pertama, mereka, dia, ia, kami, kita, saya, anda, akibatnya,
        sejauh, sejak, hingga, sampai, berdasarkan, adapun, artinya, lalu, kemudian, padahal, sedangkan, bahkan,
        oleh, tak, tidak, belum, bukan, jangan, sudah, telah, masih, semua, seluruh, setiap, banyak, beberapa,
        sebagian, sebanyak, sekitar, lebih, kurang, paling, hanya, baru, di, ke, yang, sang, si, tim, warga, polisi,
        tentara, pemerintah, bentrokan, gencatan, pertempuran, konflik, ketegangan, korban, kejadian, peristiwa,
        insiden, mengingat, tujuh, dua, tiga, empat, lima, enam, delapan, sembilan, sepuluh, satu, seorang,
        sejumlah, ribuan, ratusan, puluhan, presiden, gubernur, bupati, ketua, kepala, direktur, jaksa, hakim,
        kapolres, kapolda, juru, wakil, pihak, usai, melalui, terkait, demikian, begitu, maka, agar, supaya, sebab,
        selama, seperti, tanpa, tentang, terhadap, antara, bagi, demi, guna, lagi, nanti, kini, sekarang, kemarin,
        besok, tadi, dulu, pernah, mungkin, pasti, memang, justru, malah, apalagi, apakah, apa, siapa, mengapa,
        kenapa, bagaimana, kapan, mana, berapa, betul, benar, ya, yuk, ayo, mari, silakan, terima, selamat, ibu,
        bapak, pak, bu"""
    ),
    demonyms=(),
    territorial_titles=phrases(
        """bupati, wakil bupati, gubernur, wakil gubernur, wali kota, walikota, wakil wali kota, camat, lurah,
        kepala desa, kades, kapolres, kapolresta, kapolrestabes, kapolda, kapolsek, wakapolres, wakapolda, dandim,
        danrem, pangdam, kajari, kajati, uskup, uskup agung, penjabat gubernur, penjabat bupati, penjabat wali kota,
        pj gubernur, pj bupati, pj wali kota, plt gubernur, plt bupati, plt wali kota, wakil walikota, sekda, kapolres metro,
        danlanud, danlanal, wali nagari, keuchik, raja, sultan, emir"""
    ),
    portfolios=phrases(
        """luar, dalam, negeri, darat, laut, udara, hutan, umum, khusus, pidana, perdata, tinggi, pertama, madya,
        pertahanan, keamanan, keuangan, perdagangan, kesehatan, agama, sosial, perhubungan, pertanian, ketenagakerjaan, tenaga,
        kerja, pendidikan, kebudayaan, kehakiman, hukum, informasi, informatika, komunikasi, digital, energi, sumber, daya,
        mineral, lingkungan, hidup, kehutanan, penerangan, perindustrian, industri, pariwisata, ekonomi, kreatif, transportasi,
        koperasi, usaha, kecil, menengah, investasi, hilirisasi, desa, pembangunan, daerah, tertinggal, transmigrasi, agraria,
        tata, ruang, pekerjaan, perumahan, rakyat, permukiman, pemuda, olahraga, perempuan, perlindungan anak, dan anak, perlindungan, kelautan,
        perikanan, budi daya, budidaya, tangkap, pangan, gizi, riset, teknologi, aparatur, pemasyarakatan, imigrasi, pajak, cukai,
        anggaran, perbendaharaan, kependudukan, pencatatan, sipil, penanggulangan, bencana, kedaruratan, logistik, pencegahan,
        kesiapsiagaan, pengendalian, penyakit, pelayanan, medis, keperawatan, operasional, operasi, penindakan, penyidikan,
        penuntutan, intelijen, kriminal, narkoba, lalu lintas, humas, penerangan, hubungan, masyarakat, kelembagaan, strategi,
        kebijakan, moneter, perbankan, statistik, distribusi, produksi, pemasaran, niaga, teknik, perencanaan, personalia,
        kemahasiswaan, akademik, penelitian, pengembangan, pemberdayaan, konservasi, konservasi alam, sumber daya alam, ekosistem, geologi, vulkanologi,
        mitigasi, meteorologi, klimatologi, geofisika, gempa, tsunami, prasarana, sarana, keselamatan, perkeretaapian,
        penerbangan, pelayaran, pelabuhan, jalan, jembatan, air, cipta karya, bina marga, peternakan, perkebunan, tanaman,
        hortikultura, veteriner, karantina, wisata, sejarah, purbakala, museum, pelaksana, pengawas, pembina, kehormatan"""
    ),
    offices=phrases(
        """menteri, wakil, menlu, menhan, mendagri, menkes, menkeu, menag, mendag, mensos, menhub, menaker, menko, mensesneg,
        menpora, menkopolhukam, wamenlu, wamenhan, mendikbud, mentan, menperin, menkumham, seskab, gubernur, bupati, walikota,
        camat, lurah, kades, ketua, ketum, sekretaris, sekjen, sekda, direktur, dirut, kepala, kabid, kabag, kasi, kasubdit,
        kanit, kasat, kasatreskrim, kapolri, wakapolri, kapolda, wakapolda, kapolres, wakapolres, kapolresta, kapolrestabes,
        kapolsek, panglima, pangdam, dandim, danrem, komandan, kadis, kadinkes, kadishub, kadisdik, kajari, kajati, jubir,
        rektor, dekan, presiden, kanselir, akbp, akp, kompol, kombes, iptu, ipda, aiptu, aipda, bripka, brigadir, briptu, bripda, irjen, brigjen,
        komjen, letkol, kolonel, mayor, kapten, letnan, lettu, letda, serka, serda, sertu, serma, peltu, pelda, praka, pratu, kopda, koptu,
        letjen, mayjen, laksamana, laksma, marsma, drs, dra, ustaz, kiai, hakim, jaksa"""
    ),
    pacts=phrases("pakta, traktat, piagam, konvensi, protokol"),
    peoples=phrases("etnis"),
    vessels=phrases(
        "korvet, fregat, kapal, feri, ferry, tanker, trawler, tongkang, tugboat, speedboat, perahu, perusak, tunda, pesiar, kargo, selam"
    ),
    initialled=phrases(
        """inisial, berinisial, tersangka, terdakwa, pelaku, korban, saksi, pelapor, terlapor, remaja, pria, wanita, perempuan, lelaki,
        bocah, anak, pemuda, siswa, siswi, santri, balita, oknum, terduga, residivis, pengedar, kurir, suami, istri"""
    ),
    hospitals=phrases(
        "rs, rsud, rsup, rsu, rsia, rumah sakit, rumah sakit umum, rspad, rst, rs bhayangkara, puskesmas, klinik, rsk, rsj"
    ),
    degrees=phrases(
        """sh, mh, mhum, se, mm, spd, mpd, sip, msi, ssos, skm, mkes, sked, skep, ners, st, mt, sag, mag, lc, ma, phd, msc, mba,
        ssi, spsi, sik, sstp, map, mpa, spi, sp, shut, spt, sfarm, apt, drg, sppd, spa, spb, spog, spp, spjp, spkj, spot, sps,
        spm, spkk, spu, sprad, span, spmk, tht"""
    ),
    not_names=phrases(
        "baku tembak, baku hantam, baku mutu, baku bunuh, batu bara, batu bata, us $, as $, dolar as, dollar as, dolar us"
    ),
    clitics=("nya", "lah", "pun", "kah"),
)
