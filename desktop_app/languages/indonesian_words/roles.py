"""Indonesian words of offices, occupations and kinship."""

import re

from desktop_app.languages.grammar.phrases import phrases
from desktop_app.languages.grammar.roles import RoleWords

ROLES = RoleWords(
    heads=phrases(
        """kepala, wakil kepala, ketua, wakil ketua, presiden, direktur, manajer, menteri, wakil menteri, sekretaris, gubernur, bupati,
        wali kota, walikota, camat, lurah, panglima, komandan, wakil komandan, anggota, pejabat, jaksa, hakim, juru bicara, jubir,
        kuasa hukum, penasihat, penasihat hukum, pengacara, pembela, advokat, ahli, pakar, peneliti, pengajar, pengarah, pengawas,
        pengurus, penjaga, penanggung jawab, pemilik, pemimpin, pimpinan, pendiri, pengasuh, pengelola, pemandu, penyelenggara,
        penggagas, pelopor, pelatih, asisten pelatih, arsitek, agen, kiper, bek, gelandang, striker, kapten, wasit, juru runding,
        juru masak, juru kunci, juru kamera, tukang, sopir, pengemudi, kernet, kondektur, masinis, nakhoda, mualim, pilot, kopilot,
        pramugari, awak, anak buah kapal, abk, motoris, kelasi, petugas, staf, karyawan, pegawai, pekerja, buruh, buruh tani,
        petani, nelayan, peternak, pedagang, penjual, juragan, pengusaha, pengrajin, perajin, kontraktor, makelar, calo, kasir,
        pelayan, satpam, sekuriti, montir, teknisi, insinyur, perawat, bidan, dokter, dokter hewan, apoteker, kader, relawan,
        koordinator, koordinator lapangan, moderator, fasilitator, aktivis, pegiat, pengamat, analis, ekonom, sejarawan,
        epidemiolog, virolog, ahli bedah, sosiolog, antropolog, psikolog, vulkanolog, seismolog, meteorolog, arkeolog, prakirawan,
        ilmuwan, guru, guru besar, dosen, rektor, dekan, profesor, mahasiswa, mahasiswi, pelajar, siswa, siswi, santri, imam,
        khatib, pendeta, pastor, uskup, uskup agung, kardinal, biksu, pedanda, penghulu, tetua, sesepuh, tokoh adat,
        tokoh masyarakat, tokoh agama, tokoh pemuda, kepala suku, kepala kampung, kepala dusun, kepala lingkungan, kepala desa,
        ketua rt, ketua rw, bos, bos geng, gembong, dedengkot, pentolan, raja, ratu, pangeran, sultan, emir, kanselir,
        perdana menteri, wakil perdana menteri, pm, duta besar, dubes, konsul, konsul haji, atase, utusan, diplomat, senator,
        legislator, politikus, politisi, kader partai, ketua fraksi, bendahara, sekjen, dirjen, dirut, irjen kementerian, inspektur jenderal kementerian,
        komisaris, komisaris utama, komisioner, deputi, ombudsman, investigator, auditor, notaris, akuntan, panitera, sipir,
        kalapas, karutan, kadivpas, kapolri, wakapolri, kapolda, wakapolda, kapolres, wakapolres, kapolresta, kapolrestabes,
        kapolsek, kasat, kasat reskrim, kasatreskrim, kasat lantas, kasat narkoba, kasat polair, kasatgas, wakasatgas, kabid,
        kabid humas, kabag, kasi, kasubag, kasubdit, kanit, kadis, kadinkes, kasubsi, kapuspen, kadispen, kapendam, danrem, dandim, danlanal, danyon,
        danpos, danki, pangdam, pangkostrad, kasad, kasal, kasau, pj gubernur, atlet, petinju, pebulu tangkis, pembalap, petenis,
        perenang, pelari, pemain, penyerang, penyanyi, aktor, aktris, sutradara, seniman, penulis, penyair, novelis, komedian,
        musisi, pelukis, wartawan, jurnalis, redaktur, pemimpin redaksi, fotografer, tentara, prajurit, polisi, pensiunan, purnawirawan,
        veteran, ibu rumah tangga, pembantu, pengungsi, penggembala, pemulung, penambang, ceo, cfo, coo, chief executive officer,
        head, general manager, managing director, vice president, senior vice president, executive vice president, corporate secretary, mensesneg,
        menko, menlu, menhan, mendagri, menkes, menkeu, menag, mendag, mensos, menhub, menaker, menpora, mentan, mendikbud, menkumham, menteri koordinator, seskab, kasum tni, kasetpres"""
    ),
    coined=re.compile(r"(?:pe(?:n|m|ng|ny|l|r)?|juru|tukang|peng)[a-z]{3,}(?<!an)(?<!ah)"),
    never=phrases(
        """korban, saksi, warga, tersangka, terdakwa, terpidana, terduga, buron, pelapor, pelaku, pelapor, perempuan, pemuda,
        penumpang, penduduk, pemerintah, perwakilan, delegasi, tokoh, peserta, pendukung, pesan, peran, pekan, perang, penuh, perlu,
        pernah, pergi, pesta, petang, pesawat, peluru, penyintas, pengunjuk rasa, penghuni, putri, putra mahkota, penderita,
        petisi, perkara, pertama, persis, percaya, perihal, perut, pedang, penerima, tentara pembebasan, wakil, pengungsi, pemudik, pemohon, penggugat, pemenang, pemilih"""
    ),
    head_first=True,
    ranks=phrases(
        """jenderal, letnan jenderal, mayor jenderal, brigadir jenderal, brigjen, mayjen, letjen, kolonel, letnan kolonel, letkol,
        mayor, kapten, letnan, letnan satu, letnan dua, lettu, letda, sersan, sersan satu, sersan dua, sersan mayor, sersan kepala,
        kopral, kopral satu, kopral dua, prajurit kepala, prajurit satu, praka, pratu, prada, serda, sertu, serka, serma, kopda,
        koptu, kopka, pelda, peltu, laksamana, laksamana muda, laksamana madya, laksamana pertama, komodor, marsekal, marsekal muda,
        marsekal madya, marsekal pertama, jenderal polisi, komisaris jenderal, inspektur jenderal, brigadir jenderal polisi,
        komisaris besar, komisaris besar polisi, ajun komisaris, ajun komisaris besar, ajun komisaris besar polisi,
        ajun komisaris polisi, komisaris polisi, inspektur polisi satu, inspektur polisi dua, komjen, irjen, kombes, akbp, kompol,
        akp, iptu, ipda, aiptu, aipda, bripka, brigadir, brigpol, brigadir polisi, briptu, bripda, bripol, inspektur, superintenden, kapt, kol, may,
        letkol inf, kolonel inf, mayor inf, tentara, prajurit, polisi, pastor, pendeta, profesor, perwira"""
    ),
    honorifics=phrases(
        """dr, drs, dra, ir, h, hj, kh, tgh, haji, hajah, kiai, kyai, ustaz, ustad, ustadz, habib, gus, romo, monsinyur, mgr, pak, bu,
        ibu, bapak, mas, mbak, mbah, bang, bung, kang, teh, om, tante, saudara, tuan, nyonya, sir, dame, lord, mr, mrs, ms, tgk,
        tengku, teuku, datuk, datuk seri, dato, tan sri, tun, puan, raden, andi haji, pol, tni, purn, inf, polisi, purnawirawan, ny,
        yang mulia, sang, si, almarhum, almarhumah, mendiang, tuan guru, daeng, prof, r, md"""
    ),
    modifiers=phrases(
        "mantan, bekas, eks, penjabat, pj, plt, plh, pelaksana tugas, pelaksana harian, wakil, calon, asisten, deputi, pjs"
    ),
    inner=phrases(
        "dan, di, dari, untuk, bidang, asal, pada, bagian, urusan, of, umum, itu, setempat, ini, lembaga itu, sebuah, periode, oposisi, negara, tersebut, sekaligus, for, and, kesehatan, masyarakat, lembaga, perusahaan, kelas, utama"
    ),
    closes=phrases("di, dari, untuk, asal, pada, itu, ini, tersebut, setempat, of, for, periode, sebuah"),
    stops=phrases(
        """yang, oleh, dengan, kepada, lewat, melalui, saat, ketika, sejak, hingga, sampai, bahwa, karena, akibat, namun, tetapi, tapi, adapun,
        sementara, sedangkan, menurut, bagi, yakni, yaitu, ialah, adalah, antara, termasuk, seperti, soal, tentang, terhadap, sebab,
        agar, jika, juga, akan, telah, sudah, belum, tidak, bukan, lalu, kini, pun, bersama, versi, tanpa, atas, atau, serta, bukan, cuma, hanya, masih, jadi, dulu, saya, kami, kita, mereka, dia, ia, para"""
    ),
    verbs=re.compile(
        r"(?!digital|dinas|dire|divisi|distrik|diplo|menteri|meteorolog|mesin|media|medis|berita|terminal|teritorial|terpadu|ternak)(?:me|di|ber|ter)[a-z]{4,}"
    ),
    bridges=phrases(
        """bernama, berinisial, inisial, bernama lengkap, yang bernama, yang menyebut dirinya, yang hanya mau disebut, yang akrab disapa,
        yang biasa dipanggil, yang dikenal sebagai, atas nama, yakni, yaitu"""
    ),
    appositions=phrases(
        """yang juga, yang menjabat, yang menjabat sebagai, yang juga menjabat, yang juga menjabat sebagai, yang merupakan,
        yang juga merupakan, selaku, sebagai, yang bekerja sebagai, yang berprofesi sebagai, kala itu, ketika itu, waktu itu,
        seorang, salah seorang, salah satu, menjadi, yang saat itu menjabat, yang kini menjabat, yang saat ini menjabat, adalah, adalah seorang"""
    ),
    possessives=phrases("nya"),
    joiners=phrases("dan, serta, atau"),
    kin=phrases(
        """istri, suami, ayah, ibu, bapak, ayahanda, ibunda, anak, anak sulung, anak bungsu, anak pertama, anak kedua, putra, putri,
        putra sulung, putri sulung, putra bungsu, putri bungsu, kakak, adik, kakek, nenek, cucu, cucu bungsu, cucu sulung, paman, bibi, sepupu, keponakan, mertua,
        ayah mertua, ibu mertua, menantu, ipar, kakak ipar, adik ipar, tunangan, kekasih, mantan istri, mantan suami, janda, saudara, saudari, kakak kandung, adik kandung, ayah kandung, ibu kandung, saudara kembar"""
    ),
    allies=phrases("sekutu"),
    allied=phrases("bersekutu dengan, yang bersekutu dengan, beraliansi dengan, yang beraliansi dengan"),
    of_allies=phrases(
        "dekat, utama, lama, terdekat, tradisional, setia, kuat, dari, milik, bagi, yang, dulu, dahulu, pernah, menjadi"
    ),
    members=phrases("dari"),
    within=phrases("di, di kawasan, di wilayah, di distrik, di provinsi, di kabupaten, di kecamatan"),
)
