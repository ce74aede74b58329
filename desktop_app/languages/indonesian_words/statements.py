"""Indonesian words of saying: roots that follow a quote, verbs that lead in what is said, and the words around them."""

from desktop_app.domain.facts import Act
from desktop_app.languages.grammar.statements import Cue, Frame, StatementWords

_INVERTED: dict[Act, str] = {
    "assert": (
        "kata ujar tutur ucap jelas imbuh tambah ungkap papar terang beber sebut lanjut cetus cuit tulis kenang "
        "seloroh tukas timpal balas jawab aku klaim lapor cerita kisah tegas tandas sambung urai rinci catat bilang canda "
        "celetuk teriak bisik gumam komentar sahut pungkas nilai dalih kelakar tegur hitung simpul tekan tutupnya "
        "kutip lontar beber ingat info umum beritahu demikian tukil ulas kekeh ceplos pekik celoteh sela gurau "
        "argumen curhat dengus desis hardik bentak wanti-wanti terka batin ralat"
    ),
    "express": "keluh gerutu harap sesal puji sedih kecam kritik syukur canda ratap doa sungut cibir ledek semprot omel sembur sentak "
    "isak rintih sambat sanjung umpat maki ejek",
    "deny": "bantah sanggah elak tampik tepis sangkal kilah bela kelit",
    "accuse": "tuduh tuding protes kritik sindir sergah duga",
    "request": "pinta imbau ajak desak seru saran usul pesan tantang minta perintah mohon",
    "threaten": "ancam gertak",
    "promise": "janji ikrar sumpah",
    "question": "tanya",
}
_ACTIVE: dict[Act, str] = {
    "assert": (
        "mengatakan menyatakan menyebut menyebutkan mengungkapkan mengungkap menjelaskan menuturkan menerangkan memaparkan "
        "menyampaikan menambahkan menegaskan mengakui mengaku mengklaim mengeklaim melaporkan mengabarkan mencatat "
        "memperkirakan menaksir menilai mengumumkan mengingatkan memperingatkan memastikan mengonfirmasi mengkonfirmasi "
        "membenarkan menyimpulkan meyakini menganggap memandang memprediksi meramalkan memprakirakan menulis "
        "menuliskan mencuit berkata bilang bercerita berkisah mengisahkan menceritakan berpendapat berargumen beralasan "
        "berdalih bersikeras bersikukuh berkukuh berkeras berujar bertutur berseloroh menekankan "
        "menggarisbawahi merinci memerinci merincikan membeberkan mengemukakan menginformasikan memberitahu memberitahukan "
        "mengisyaratkan menunjukkan menghitung mendata mengenang menjawab mewanti-wanti berkomentar menandaskan "
        "mengutarakan mendeklarasikan meralat menyatakannya menyebutnya memperkenalkan memproyeksikan mengestimasi "
        "mengindikasikan menyiratkan mengklarifikasi meluruskan menimpali menyela berbisik membisikkan berteriak menyiarkan "
        "mengaitkan menggambarkan melukiskan mendefinisikan ngomong ngaku menyitir melontarkan mendeklarasi menengarai "
        "mensinyalir menyinyalir memercayai mempercayai mempertahankan memuat merilis mencantumkan mengantongi membukukan "
        "menghimpun mendokumentasikan menyodorkan memberitakan mewartakan mengabari berargumentasi berasumsi berpandangan "
        "berpendirian beranggapan berkeyakinan berspekulasi berteori berdalil bergumam berceloteh bergurau berkelakar "
        "bercanda memekik menukas menyahut mencontohkan mengibaratkan mengumpamakan mengandaikan menganalogikan mengilustrasikan "
        "mengistilahkan menamai menamakan menjuluki membocorkan mengingat mengulangi membandingkan menyinggung mengutip memprakirakan "
        "mengestimasikan mengkalkulasi mentaksir ngotot optimistis optimis pesimistis pesimis yakin"
    ),
    "express": (
        "mengecam mengutuk menyambut menyesalkan menyayangkan berharap mengkritik mengritik memuji mengapresiasi "
        "mengkhawatirkan menyuarakan mengucapkan mengharapkan mengeluhkan mengeluh memprihatinkan menyoroti mencemaskan "
        "mendukung bersyukur berkeluh menggerutu mengomel mencibir mencemooh mengejek mencela menyanjung menyokong memaklumi "
        "menyayangkan mencaci memaki mengumpat menyesali khawatir skeptis kesal"
    ),
    "deny": (
        "membantah menyangkal menepis menampik menyanggah mengelak memungkiri menafikan meragukan mementahkan menolak menangkis mengingkari menyangsikan berkelit berkilah "
        "mengoreksi menertawakan"
    ),
    "promise": (
        "berjanji menjanjikan menawarkan menjamin bersumpah berkomitmen bertekad menyanggupi bersedia menawari berikrar bernazar berniat"
    ),
    "threaten": "mengancam menggertak mengultimatum",
    "question": "mempertanyakan bertanya menanyakan",
    "accuse": "memprotes mempersoalkan mengadukan menyindir menduga mencurigai",
}
_REQUEST = (
    "meminta minta mendesak menuntut mengimbau menghimbau menyerukan menyeru memerintahkan memohon mengajak mengusulkan "
    "menyarankan merekomendasikan menganjurkan menyuruh melarang menginstruksikan mengizinkan menasihati memperingatkan mendorong mengarahkan "
    "memintakan menagih menantang menghendaki menginginkan berpesan berseru mengamanatkan mempersilakan menyilakan "
    "mewanti-wanti"
)
_ACCUSE = "menuduh menuding menyalahkan mendakwa menyangka menunjuk mencap melabeli memfitnah mengecap menuduhkan"
_NEGATIONS = ("tidak", "tak", "belum")
_NEGATED: dict[Act, str] = {
    "assert": "menampik membantah menyangkal memungkiri menepis menafikan",
    "deny": "membenarkan mengakui sependapat percaya",
    "express": "menyarankan keberatan berkeberatan setuju terima yakin mempermasalahkan mempersoalkan",
}
_PHRASES: dict[Act, str] = {
    "assert": "memberi keterangan,memberi kesaksian,memberikan kesaksian,memberi alasan,memberi isyarat,memberi sinyal,demikian bunyi,"
    "demikian isi,demikian pernyataan,demikian keterangan,demikian penjelasan,demikian data,demikian catatan,demikian laporan,begitu "
    "pengakuan,begitu cerita,begitu penjelasan,begitu kata",
    "deny": "membela diri,cuci tangan",
    "threaten": "memberi ultimatum,melayangkan ultimatum",
    "accuse": "menimpakan kesalahan,melempar kesalahan,melemparkan kesalahan",
}
_PASSIVE: dict[Act, str] = {
    "deny": (
        "dibantah ditampik disangkal ditepis dinafikan disanggah diragukan ditolak dimentahkan disangsikan ditertawakan "
        "diluruskan dipungkiri ditangkis dipatahkan dibantahkan dikoreksi diralat dielakkan dipertanyakan"
    ),
    "assert": (
        "diakui dibenarkan dikonfirmasi ditegaskan disampaikan diungkapkan dikatakan diklaim dinyatakan dijelaskan diumumkan "
        "dikemukakan dituturkan dipaparkan diterangkan dibeberkan diungkap diingatkan diperingatkan dinilai dirilis "
        "diamini dicatat diceritakan ditulis ditambahkan"
    ),
    "express": (
        "disesalkan dikecam dikritik disambut disayangkan dikutuk dipuji diapresiasi ditentang dicibir dicemooh "
        "disyukuri disoroti dikeluhkan dicela dikecewakan dirisaukan dikhawatirkan disokong ditertawai"
    ),
    "accuse": "diprotes dipersoalkan dipermasalahkan digugat diadukan disangkakan didakwakan dituduhkan dituduh dituding",
    "promise": "dijanjikan ditawarkan disodorkan dijamin disanggupi",
    "request": "diminta dituntut didesak diserukan diusulkan disarankan direkomendasikan dimohonkan diperintahkan",
}
_AGENTLESS: dict[Act, str] = {
    "assert": "dilaporkan dikabarkan disebut disebut-sebut disebutkan diperkirakan diyakini diramalkan ditaksir dikatakan diklaim konon diprediksi",
    "accuse": "dituduh dituding didakwa disangka diduga",
    "request": "diminta diimbau didesak",
}
_ACCORDING = "menurut menurutnya berdasarkan versi"

_FEELINGS = (
    "keprihatinan", "kekhawatiran", "belasungkawa", "duka", "terima kasih", "kecewa", "prihatin", "menyesal", "penyesalan",
    "mengecam", "kami bangga", "bersyukur", "berharap", "sedih", "khawatir", "dukungan", "simpati", "kekecewaan", "kemarahan",
)  # fmt: skip


def _cues() -> dict[str, Cue]:
    found: dict[str, Cue] = {}

    def add(words: str, frame: Frame, act: Act) -> None:
        for word in words.split():
            found.setdefault(word, Cue(frame, act))

    for act, words in _ACTIVE.items():
        add(words, "active", act)
    add(_REQUEST, "request", "request")
    add(_ACCUSE, "accuse", "accuse")
    for act, words in _AGENTLESS.items():
        add(words, "agentless", act)
    for act, words in _PASSIVE.items():
        add(words, "passive", act)
    add(_ACCORDING, "according", "assert")
    for act, words in _INVERTED.items():
        add(words, "inverted", act)
    for act, words in _NEGATED.items():
        found |= {f"{negation} {word}": Cue("active", act) for negation in _NEGATIONS for word in words.split()}
    for act, words in _PHRASES.items():
        frame: Frame = "request" if act == "request" else "active"
        found |= {
            phrase: Cue("inverted" if phrase.startswith(("demikian", "begitu")) else frame, act)
            for phrase in words.split(",")
        }
    found["memberi tahu"] = found["memberi keterangan"] = Cue("active", "assert")
    found["menyambut baik"] = found["meminta maaf"] = found["menyambut gembira"] = Cue("active", "express")
    found["menurut catatan"] = found["menurut hitungan"] = found["berdasarkan data"] = Cue("according", "assert")
    found["menurut data"] = found["berdasarkan catatan"] = Cue("according", "assert")
    return found


STATEMENTS = StatementWords(
    cues=_cues(),
    tallying=frozenset(
        "menghitung mencatat mendata merilis mencantumkan mengantongi membukukan menghimpun mendokumentasikan memuat menyodorkan".split()
    ),
    weak=frozenset(
        "merilis mencantumkan mengantongi membukukan menghimpun mendokumentasikan menyodorkan "
        "menunjukkan menghitung mencatat menulis menjawab menemukan memuat menyindir memandang menganggap mendukung menunjuk "
        "menyambut mendorong mengarahkan mempertahankan menggambarkan memperkenalkan menyoroti mengaitkan melontarkan menghitung "
        "mengenang mencurigai mengungkap menyampaikan mengakui mendata menamai menamakan menjuluki membocorkan mengingat mengulangi "
        "membandingkan menyinggung mengutip mewartakan mengejek mencela memaki menyokong memaklumi menyesali mengoreksi mencontohkan "
        "mengibaratkan khawatir kesal skeptis berpandangan".split()
    ),
    clitic="nya",
    connectors=frozenset(("bahwa", "bahwasanya", "bahwasannya", "kalau", "jika")),
    infinitives=frozenset(("untuk", "agar", "supaya")),
    addressing=frozenset(("kepada", "pada", "ke")),
    openers=frozenset(
        "pada di dalam dari sebelum sesudah setelah saat ketika sejak untuk dengan menurut namun sementara selain meski meskipun "
        "walau walaupun jika bila karena akibat usai atas tetapi tapi sedangkan sedang ihwal soal mengenai terkait menanggapi selama "
        "hingga sampai sambil seraya adapun kemudian lalu selanjutnya sebelumnya sebaliknya akan kini kendati begitu oleh bagi "
        "dihubungi ditemui ditanya tak bukan ke seusai sebagai berbicara lewat melalui via hari tahun bulan secara pun belakangan "
        "akhirnya tadi padahal maka bahkan juga dan serta atau melainkan justru semula awalnya seperti berdasarkan dikonfirmasi "
        "hasilnya terpisah karenanya karena itu sontak mulanya".split()
    ),
    auxiliaries=frozenset(
        "juga pula telah sudah kemudian lalu kembali sempat terus pun langsung sebelumnya akhirnya masih tetap turut ikut hanya pernah "
        "sendiri justru bahkan kini lantas segera sekaligus malah selalu berulang kali sekali lagi tadi tegas keras dengan secara "
        "resmi terbuka tertulis terpisah kerap sering buru-buru lebih dulu berkali-kali bersama terang-terangan cepat".split()
    ),
    manner=frozenset(("dalam", "lewat", "melalui", "via", "seusai", "usai", "saat", "ketika", "setelah", "sebelum", "sambil", "seraya")),
    spokesmen=frozenset(("melalui", "lewat", "bersama")),
    conjunctions=frozenset(("ketika", "saat", "setelah", "sesudah", "sebelum", "sejak", "karena")),
    stops=frozenset(
        "saat ketika kepada dalam di pada usai seusai setelah sebelum sambil seraya dengan lewat melalui via seperti dikutip dilansir "
        "mengutip menanggapi merujuk terkait soal mengenai tentang dari ihwal sebelumnya yang lalu kemudian sore pagi siang malam "
        "ditemui dihubungi ketus singkat tegas pelan lirih sinis santai getir menirukan pun lagi tadi menjawab menyinggung mengenang "
        "menambahkan merespons mengacu".split()
    ),
    contrasts=frozenset("sementara sedangkan namun tetapi tapi meski meskipun walaupun walau padahal melainkan kendati".split()),
    additions=frozenset(("dan", "serta", "lalu", "kemudian", "sambil", "seraya", "sekaligus", "atau")),
    joiners=frozenset(("dan", "serta", "maupun")),
    relatives=frozenset(("yang",)),
    barriers=frozenset(
        "untuk agar supaya tidak tak belum enggan akan dapat bisa harus perlu boleh bukan mau ingin hendak mampu bakal tanpa jangan "
        "diminta dengan karena saat usai setelah terus".split()
    ),
    agents=frozenset(("oleh",)),
    negations=frozenset(("tidak", "tak", "belum", "bukan", "enggan", "batal", "urung")),
    bare_agents=True,
    verb_prefixes=("me", "ber", "di"),
    anonymity=frozenset("nama namanya identitas identitasnya dirahasiakan anonim".split()),
    predicates=frozenset(
        "sudah telah akan tidak tak belum bukan masih juga hanya cuma adalah ialah merupakan sebaiknya seharusnya semestinya harus wajib "
        "bisa dapat boleh mesti perlu tetap justru baru sedang tengah sempat pernah malah bahkan lebih kurang sangat terlalu cukup ada "
        "tinggal terus selalu memang bakal mampu layak patut jauh tampak terlihat terjadi terdapat tercatat terbukti tewas hilang "
        "luka aman siap ingin mau masuk keluar datang naik turun jatuh".split()
    ),
    persons=frozenset(("ia", "dia", "beliau", "dirinya")),
    crowds=frozenset(("mereka", "keduanya")),
    individuals=frozenset(("seorang", "sebuah", "salah", "sesosok")),
    determiners=frozenset(("sejumlah", "beberapa", "banyak", "sebagian", "kedua", "semua", "seluruh", "pihak", "sang", "si", "dua", "tiga", "empat", "lima")),
    bodies=frozenset(
        "perusahaan lembaga organisasi kelompok maskapai badan kementerian komisi serikat partai bank klub firma yayasan institusi pihaknya "
        "organisasinya lembaganya partainya perusahaannya kementeriannya mahkamah gerakan koalisi aliansi asosiasi dinas rumah-sakit startup "
        "kantor universitas kampus media harian koran majalah stasiun situs sekolah produsen operator pengelola "
        "perseroan kedutaan koperasi".split()
    ),
    collectives=frozenset(
        "kelompok tim keluarga polisi aparat militer pemerintah oposisi junta koalisi geng milisi massa komunitas delegasi panel rombongan "
        "pasukan kubu pihak media panitia regu patroli manajemen otoritas parlemen tentara warga".split()
    ),
    companies=frozenset("perusahaan maskapai perusahaannya startup produsen operator pengelola firma".split()),
    kinds=frozenset(
        "berita televisi radio harian koran majalah media situs portal kabar partai perusahaan maskapai kelompok organisasi lembaga lsm "
        "aliansi serikat yayasan gerakan koalisi klub bank penerbangan startup rintisan daring regional asasi amal nirlaba kemanusiaan "
        "lingkungan pemeringkat konsultan swadaya advokasi data keamanan tambang energi asuransi sekuritas buruh petani nelayan mahasiswa "
        "bersenjata pemberontak milisi oposisi".split()
    ),
    camps=frozenset("kubu keluarga pendukung loyalis simpatisan massa relawan kerabat pengikut pasukan".split()),
    manners_of_papers=frozenset("tertulis resmi pers bersama terbaru singkat".split()),
    continuing=frozenset("imbuh tambah lanjut sambung".split()),
    documents=frozenset("laporan data pernyataan keterangan catatan survei kajian riset studi analisis pengumuman dokumen rilis siaran".split()),
    pointers=frozenset(("itu", "tersebut", "ini", "sang", "si")),
    denials=(
        "tidak benar", "hoaks", "hoax", "fitnah", "bohong", "tidak pernah", "tak pernah", "tak ada", "tidak ada", "itu bukan",
        "mengada-ada", "omong kosong", "bukan kami", "tuduhan itu", "tuduhan tersebut",
    ),
    promises=("kami akan", "kami pastikan", "kami jamin", "akan kami", "saya akan", "saya janji", "kami siap"),
    requests=("mohon", "tolong", "jangan", "kami minta", "kami meminta", "kami mendesak", "kami memohon", "harap ", "segera "),
    accusations=(
        "bertanggung jawab atas", "sengaja", "pelakunya", "melanggar", "provokasi", "mencuri", "dibohongi", "agresi",
        "kejahatan perang", "menyerang kami",
    ),
    threats=("akan membalas", "akan kami balas", "akan kami", "konsekuensi", "akan menyesal"),
    feelings=_FEELINGS,
    intentions=("akan ", "bakal ", "kami akan ", "pihaknya akan ", "siap "),
    refusals=frozenset(("menolak", "ditolak")),
    proposals=(
        "usul", "tawaran", "permintaan", "gagasan", "rencana", "syarat", "permohonan", "tuntutan", "desakan", "seruan", "ajakan", "mediasi",
        "ide ", "imbauan", "saran", "undangan", "perundingan", "kesepakatan", "gugatan", "anjuran", "himbauan", "ultimatum", "campur tangan",
    ),
    charges=(
        "tuduh", "tuding", "klaim", "kabar", "dakwa", "laporan", "isu ", "anggap", "dugaan", "sangka", "fitnah", "keterangan", "pernyataan",
        "angka", "cerita", "versi", "taksiran",
    ),
)  # fmt: skip
