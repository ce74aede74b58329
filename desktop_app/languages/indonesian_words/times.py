"""Indonesian words and patterns of time."""

from desktop_app.languages.grammar.times import TimeWords

_CLOCK = (
    r"(?i:pukul|jam) (?P<halved>(?i:setengah) )?(?P<hour>\d{1,2}|(?i:{number}))(?:[.:](?P<minute>\d\d))?(?: (?P<half>{half}))?"
    r"(?: (?P<zone>{zone}))?"
)
_NUMERIC = r"\((?P<nday>\d{1,2})[/-](?P<nmonth>\d{1,2})(?:[/-](?P<nyear>\d{4}|\d\d))?\)"
_NUMERIC_2 = r"\((?P<nday2>\d{1,2})[/-](?P<nmonth2>\d{1,2})(?:[/-](?P<nyear2>\d{4}|\d\d))?\)"
_WRITTEN = r"(?P<day>\d{1,2}) (?P<month>{month})(?: (?P<year>\d{4}))?"
_PART = r"(?i:(?:(?:menjelang|jelang|selepas|lewat|selewat|seusai) )?{part})"
_TO = r"(?: ?[-–] ?| hingga | sampai | s\.d\. | s/d )"
_DAY_PARTS = ("pagi", "siang", "sore", "petang", "malam", "subuh", "dini hari", "tengah hari", "senja")

TIMES = TimeWords(
    weekdays=(
        ("Senin",),
        ("Selasa",),
        ("Rabu",),
        ("Kamis",),
        ("Jumat", "Jum'at", "Jumaat"),
        ("Sabtu",),
        ("Minggu", "Ahad"),
    ),
    months=(
        ("Januari", "Jan"),
        ("Februari", "Pebruari", "Feb"),
        ("Maret", "Mar", "Mac"),
        ("April", "Apr"),
        ("Mei", "May"),
        ("Juni", "Jun"),
        ("Juli", "Jul", "Julai"),
        ("Agustus", "Agu", "Ogos"),
        ("September", "Sep", "Sept"),
        ("Oktober", "Okt"),
        ("November", "Nov", "Nopember"),
        ("Desember", "Des", "Disember"),
    ),
    numbers=(
        ("setengah", 0.5),
        ("satu setengah", 1.5),
        ("satu", 1),
        ("dua", 2),
        ("tiga", 3),
        ("empat", 4),
        ("lima", 5),
        ("enam", 6),
        ("tujuh", 7),
        ("delapan", 8),
        ("sembilan", 9),
        ("sepuluh", 10),
        ("sebelas", 11),
        ("tiga belas", 13),
        ("empat belas", 14),
        ("lima belas", 15),
        ("enam belas", 16),
        ("tujuh belas", 17),
        ("delapan belas", 18),
        ("sembilan belas", 19),
        ("seperempat", 0.25),
        ("tiga perempat", 0.75),
        ("dua setengah", 2.5),
        ("tiga setengah", 3.5),
        ("se", 1),
    ),
    tens=(("seratus", 100), ("seribu", 1000)),
    factors=(("puluh", 10), ("ratus", 100), ("ribu", 1000)),
    units=(
        ("detik", "S"),
        ("menit", "MIN"),
        ("jam", "H"),
        ("hari kerja", "D"),
        ("hari", "D"),
        ("malam", "D"),
        ("pekan", "W"),
        ("minggu", "W"),
        ("bulan", "M"),
        ("kuartal", "Q"),
        ("triwulan", "Q"),
        ("caturwulan", "T"),
        ("semester", "HY"),
        ("windu", "WD"),
        ("tahun", "Y"),
        ("dekade", "DE"),
        ("dasawarsa", "DE"),
        ("abad", "C"),
    ),
    relatives=(
        ("lalu", -1),
        ("yang lalu", -1),
        ("silam", -1),
        ("kemarin", -1),
        ("sebelumnya", -1),
        ("ini", 0),
        ("tahun ini", 0),
        ("itu", 0),
        ("depan", 1),
        ("mendatang", 1),
        ("besok", 1),
        ("lusa", 1),
        ("nanti", 1),
        ("berikutnya", 1),
        ("yang akan datang", 1),
    ),
    shifts=(
        ("lalu", -1),
        ("yang lalu", -1),
        ("silam", -1),
        ("terakhir", 0),
        ("lagi", 1),
        ("mendatang", 1),
        ("ke depan", 0),
        ("kemudian", 2),
        ("setelahnya", 2),
        ("berselang", 2),
        ("sebelumnya", -2),
        ("sebelum itu", -2),
        ("sesudahnya", 2),
        ("setelah itu", 2),
    ),
    days=(
        ("hari ini", 0),
        *((f"{part} {word}", day) for part in _DAY_PARTS for word, day in (("ini", 0), ("nanti", 0), ("kemarin", -1))),
        *((f"{part} tadi", -(part == "malam")) for part in _DAY_PARTS),
        *((f"{word} {part}", day) for part in _DAY_PARTS for word, day in (("nanti", 0), ("kemarin", -1))),
        *((f"{word} {part}", 1) for part in _DAY_PARTS for word in ("besok", "esok")),
        *((f"lusa {part}", 2) for part in _DAY_PARTS),
        *((f"tadi {part}", -(part == "malam")) for part in _DAY_PARTS),
        ("semalam", -1),
        ("kemarin", -1),
        ("kemarin lusa", -2),
        ("kemarin dulu", -2),
        ("besok", 1),
        ("esok", 1),
        ("esok hari", 1),
        ("besok lusa", 2),
        ("lusa", 2),
    ),
    parts=(
        "tengah malam",
        "tengah hari",
        "dini hari",
        "pagi hari",
        "siang hari",
        "sore hari",
        "petang hari",
        "malam hari",
        "pagi buta",
        "siang bolong",
        "larut malam",
        "pagi",
        "siang",
        "sore",
        "petang",
        "senja",
        "malam",
        "subuh",
        "fajar",
        "magrib",
        "menjelang malam",
        "menjelang siang",
    ),
    halves=(
        ("pagi", "am"),
        ("dini hari", "am"),
        ("siang", "noon"),
        ("sore", "pm"),
        ("petang", "pm"),
        ("malam", "night"),
    ),
    zones=("WIB", "WITA", "Wita", "WIT", "waktu setempat", "GMT", "UTC"),
    edges=("awal", "tengah", "pertengahan", "akhir", "penghujung"),
    anaphors=(
        "hari yang sama",
        "tanggal yang sama",
        "malam yang sama",
        "hari itu juga",
        "hari itu",
        "hari tersebut",
        "tanggal itu",
        "tanggal tersebut",
        "malam hari",
        *(f"{part} {word}" for part in _DAY_PARTS for word in ("itu", "itu juga", "harinya")),
        *(f"{part}nya" for part in ("malam", "siang", "sore", "petang", "pagi")),
    ),
    next_days=(
        *(f"{word} {part}nya" for word in ("esok", "keesokan", "besok") for part in ("hari", *_DAY_PARTS[:6])),
        *(f"keesokan {part}" for part in ("hari", *_DAY_PARTS[:6])),
        *(f"{part} berikutnya" for part in ("hari", "pagi", "malam")),
    ),
    previous_days=tuple(f"{part} sebelumnya" for part in ("hari", *_DAY_PARTS[:6])),
    vague=(
        "beberapa jam",
        "beberapa hari",
        "beberapa pekan",
        "beberapa minggu",
        "beberapa bulan",
        "beberapa tahun",
        "beberapa dekade",
        "beberapa dasawarsa",
        "beberapa menit",
        "puluhan tahun",
        "ratusan tahun",
        "berhari-hari",
        "berjam-jam",
        "bertahun-tahun",
        "berbulan-bulan",
        "belasan tahun",
        "belasan jam",
        "berminggu-minggu",
        "akhir musim",
    ),
    midnights=("tengah malam",),
    from_last=frozenset("sebelumnya berikutnya itu".split()),
    upcoming=frozenset(),
    codes=frozenset("resolusi nomor no pasal penerbangan bus rute konstitusi akta undang-undang uu".split()),
    seasons=(("musim semi", 3), ("musim panas", 6), ("musim gugur", 9), ("musim rontok", 9), ("musim dingin", 12)),
    soon=frozenset(
        "mulai lambat selambat-lambatnya lama dilanjutkan diteruskan harus jatuh melemah ditunggu sedianya dinanti "
        "berlangsung tenggat".split()
    ),
    since=frozenset("sejak semenjak".split()),
    ended=frozenset("berakhir usai selesai tamat".split()),
    begun=frozenset("sejak semenjak bermula dimulai pecah meletus berkecamuk".split()),
    until=frozenset("hingga sampai".split()),
    extremes=(
        r"ter(?:besar|tinggi|rendah|buruk|parah|kecil|banyak|sedikit|lama|kuat|lemah|dahsyat|keras|berat|mematikan|penting"
        r"|cepat|dalam|panjang)|pertama|paling \w+"
    ),
    year_leads=frozenset(
        "pada tahun sejak semenjak di dalam sampai hingga dari antara sepanjang selama awal akhir pertengahan menjelang sebelum setelah "
        "sesudah mulai per kuartal semester triwulan medio yakni yaitu".split()
    ),
    nth_day=r"\bhari ke-? ?(?P<ordinal>\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)\b",
    ordinals=(
        ("dua", 2),
        ("tiga", 3),
        ("empat", 4),
        ("lima", 5),
        ("enam", 6),
        ("tujuh", 7),
        ("delapan", 8),
        ("sembilan", 9),
        ("sepuluh", 10),
        ("sebelas", 11),
    ),
    from_on=frozenset("mulai sejak terhitung dari dimulai".split()),
    idle=frozenset(("se",)),
    busy_units=frozenset(("pekan",)),
    ages_before=("usia", "umur", "berusia", "berumur", "(", "baru", "bawah"),
    ands=frozenset(("dan", "serta")),
    leads=frozenset(("pada", "hari")),
    ages_after=(" itu", " tersebut"),
    people=frozenset(
        "perempuan wanita pria lelaki laki-laki bocah anak remaja pemuda pemudi kakek nenek ibu bapak guru warga gadis balita janda duda "
        "pelajar siswa mahasiswa tukang sopir petani nelayan pedagang".split()
    ),
    feasts=(
        ("Idulfitri", "eid al-fitr"),
        ("Idul Fitri", "eid al-fitr"),
        ("Lebaran", "eid al-fitr"),
        ("1 Syawal", "eid al-fitr"),
        ("Hari Raya Idul Fitri", "eid al-fitr"),
        ("Hari Raya Idulfitri", "eid al-fitr"),
        ("Iduladha", "eid al-adha"),
        ("Idul Adha", "eid al-adha"),
        ("Hari Raya Kurban", "eid al-adha"),
        ("10 Zulhijah", "eid al-adha"),
        ("Paskah", "easter"),
        ("Jumat Agung", "good friday"),
        ("Kenaikan Isa Almasih", "ascension"),
        ("Pentakosta", "pentecost"),
        ("Minggu Palma", "palm sunday"),
        ("Maulid Nabi", "mawlid"),
        ("Isra Mikraj", "isra"),
        ("Isra Miraj", "isra"),
        ("Tahun Baru Islam", "islamic new year"),
        ("1 Muharram", "islamic new year"),
        ("1 Ramadan", "ramadan"),
        ("Imlek", "lunar new year"),
        ("Tahun Baru Imlek", "lunar new year"),
        ("Nyepi", "nyepi"),
        ("Hari Raya Nyepi", "nyepi"),
        ("Waisak", "vesak"),
        ("Hari Raya Waisak", "vesak"),
    ),
    terms=(
        *(
            (f"{name} {number}", 3 * place + 1, 3)
            for name in ("kuartal", "triwulan")
            for place in range(4)
            for number in (
                ("I", "pertama", "satu", "1"),
                ("II", "kedua", "dua", "2"),
                ("III", "ketiga", "tiga", "3"),
                ("IV", "keempat", "empat", "4"),
            )[place]
        ),
        *(
            (f"{name} {number}", 6 * place + 1, 6)
            for name in ("semester", "paruh")
            for place in range(2)
            for number in (("I", "pertama", "satu", "1"), ("II", "kedua", "dua", "2"))[place]
        ),
        ("caturwulan pertama", 1, 4),
        ("caturwulan kedua", 5, 4),
        ("caturwulan ketiga", 9, 4),
    ),
    future=frozenset(
        "berpotensi potensi meramalkan diramalkan memprakirakan diprakirakan memperkirakan memprediksi diprediksi memperpanjang diperpanjang ditargetkan mengundang sedianya "
        "menjadwalkan merencanakan mengagendakan diagendakan menargetkan ditargetkan menyerukan perpanjang "
        "akan bakal mendatang dijadwalkan direncanakan rencananya berencana besok nanti hendak diperkirakan".split()
    ),
    holidays=(
        ("Natal", 12, 25),
        ("Tahun Baru", 1, 1),
        ("Hari Kemerdekaan", 8, 17),
        ("Hari Pahlawan", 11, 10),
        ("Hari Lahir Pancasila", 6, 1),
        ("Hari Ibu", 12, 22),
        ("Malam Tahun Baru", 12, 31),
        ("Malam Natal", 12, 24),
        ("Hari Natal", 12, 25),
        ("Hari Guru", 11, 25),
        ("Hari Buruh", 5, 1),
        ("Hari Sumpah Pemuda", 10, 28),
        ("Hari Kartini", 4, 21),
        ("Hari Pancasila", 6, 1),
        ("Hari Valentine", 2, 14),
    ),
    patterns=(
        (
            "weekday",
            r"(?:(?i:hari ini|besok|kemarin|lusa),? )?(?:(?i:hari) )?(?P<weekday>{weekday})(?: (?:(?i:itu),? )?(?i:(?P<relative>{relative})))?"
            r"(?: (?i:(?P<week>pekan|minggu) (?P<relative2>{relative})))?(?: "
            + _PART
            + r"(?: (?i:kemarin|tadi|nanti|ini))?)?(?:,? (?:"
            + _NUMERIC
            + "|"
            + _WRITTEN
            + r"))?(?: "
            + _PART
            + r")?(?:,? (?(nday)|(?(day)|(?:(?i:sekitar) )?))"
            + _CLOCK
            + r")?(?: WIB| WITA| WIT)?",
        ),
        ("day_span", r"(?:(?i:hari) )?{weekday} " + _NUMERIC + _TO + r"{weekday} " + _NUMERIC_2),
        ("weekday_itu", r"(?P<weekday>{weekday}) (?i:itu),? " + _WRITTEN),
        ("clock_weekday", _CLOCK + r",? (?P<weekday>{weekday})(?!,? \(?\d)"),
        ("word", r"(?i:(?P<word>{word}))(?:,? " + _NUMERIC + r")?(?: " + _CLOCK + r")?"),
        (
            "written",
            _WRITTEN
            + r"(?: (?i:tahun (?P<relative>lalu|ini|depan)|(?P<relative2>lalu|silam|mendatang|nanti)))?(?: "
            + _PART
            + r")?(?: "
            + _CLOCK
            + r")?",
        ),
        ("written", r"(?P<day>\d{1,2})(?=(?:,? (?:dan|atau|serta)|,) \d{1,2} (?P<month>{month})(?: (?P<year>\d{4}))?)"),
        ("day_range", r"(?P<day>\d{1,2})" + _TO + r"(?P<day2>\d{1,2}) (?P<month>{month})(?: (?P<year>\d{4}))?"),
        ("day_range", r"(?<=[Aa]ntara )(?P<day>\d{1,2}) dan (?P<day2>\d{1,2}) (?P<month>{month})(?: (?P<year>\d{4}))?"),
        (
            "date_range",
            r"(?P<day>\d{1,2}) (?P<month>{month})(?: (?P<year>\d{4}))?(?:[-–]| hingga | sampai | dan )(?P<day2>\d{1,2}) (?P<month2>{month})"
            r"(?: (?P<year2>\d{4}))?",
        ),
        (
            "month_range",
            r"(?P<month>{month})"
            + _TO
            + r"(?P<month2>{month})(?: (?P<year2>\d{4})| (?i:tahun (?P<relative>lalu|ini|depan)))?",
        ),
        (
            "month",
            r"(?:(?i:(?P<edge>{edge})) )?(?:(?i:bulan) )?(?P<month>{month})(?: (?P<year>\d{4})| (?i:tahun (?P<relative2>lalu|ini|depan|berikutnya|sebelumnya))"
            r"| (?i:(?P<relative>lalu|silam|kemarin|mendatang|depan|nanti|ini|tahun ini))|(?= itu\b(?P<told>)))?",
        ),
        (
            "season",
            r"(?:(?i:{edge}) )?(?i:(?P<season>{season}))(?: (?i:(?:tahun )?(?P<relative>{relative}))| (?P<year>\d{4}))?",
        ),
        ("decade", r"(?i:(?:tahun|dekade|era) )?(?P<decade>(?:1[89]|20)\d)0-an"),
        ("decade", r"(?i:tahun|dekade|era) (?P<decade>[3-9]0)-an"),
        ("edge_year", r"(?i:(?P<edge>{edge})) (?:(?i:tahun) )?(?P<year>(?:1[89]|20)\d\d)\b"),
        ("year_range", r"(?<=[Aa]ntara )(?P<year>(?:1[89]|20)\d\d) dan (?P<year2>(?:1[89]|20)\d\d)"),
        ("weekend", r"(?i:akhir pekan(?: (?P<relative>lalu|ini|depan|kemarin))?)"),
        ("edge_period", r"(?i:(?P<edge>{edge}) (?P<unit>tahun|bulan))"),
        (
            "period",
            r"(?:(?i:(?P<edge>{edge})) )?(?i:(?P<unit>tahun|bulan|pekan|minggu|kuartal|triwulan) (?P<relative>{relative}))",
        ),
        ("numeric", r"(?P<nday>\d{1,2})/(?P<nmonth>\d{1,2})/(?P<nyear>\d{4})"),
        ("year_range", r"(?P<year>(?:1[89]|20)\d\d)[-–/](?P<year2>(?:(?:1[89]|20)\d\d|\d\d))"),
        ("year", r"(?:(?i:tahun|thn) )?(?P<year>(?:1[6789]|2[01])\d\d)"),
        (
            "amount",
            r"(?i:(?P<lead>hampir |sekitar |kira-kira |kurang lebih |lebih dari |paling lama |kurang dari |sedikitnya |setidaknya )?"
            r"(?P<number>\d{1,3}(?:\.\d{3})+|\d+(?:[.,]\d+)?|{number}) ?(?P<unit>{unit})(?P<plus> setengah)?(?: (?P<shift>{shift}))?)",
        ),
        ("clock", _CLOCK),
        ("clock", r"(?P<hour>\d{1,2})[.:](?P<minute>\d\d) (?i:(?P<half>{half}))(?: (?P<zone>{zone}))?"),
        ("stamp", r"(?m:^)(?P<hour>[01]?\d|2[0-3])[.:](?P<minute>[0-5]\d)(?: (?P<zone>{zone}))?(?=\s*[-–—|:])"),
        ("bare_clock", r"(?P<hour>[01]?\d|2[0-4])[.:](?P<minute>[0-5]\d)"),
        ("gmt", r"(?P<hour>\d\d)[.:]?(?P<minute>\d\d) (?P<zone>GMT|WIB|WITA|WIT|UTC)"),
        ("anaphor", r"(?i:(?P<anaphor>{anaphor}))"),
        ("next_day", r"(?i:(?P<next>{next_day}))"),
        ("previous_day", r"(?i:(?P<previous>{previous_day}))"),
        ("vague", r"(?i:(?P<vague>{vague}))"),
        ("holiday", r"(?:(?i:hari) )?(?P<holiday>{holiday})"),
        ("feast", r"(?P<feast>{feast})(?: (?P<hijri>\d{4}) H)?"),
        ("fast", r"(?:(?i:bulan) )?(?P<fast>Ramadan|Ramadhan)(?: (?P<hijri>\d{4})(?: H)?)?"),
        ("before_feast", r"H(?P<offset>[-+]\d{1,2})(?:(?: hingga | sampai |[-–])H(?P<offset2>[-+]\d{1,2}))?"),
        (
            "term",
            r"(?i:(?P<term>{term}))(?:[ /](?P<year>\d{4})| (?i:tahun (?P<relative>ini|lalu|depan)))?",
        ),
        ("compound", r"(?i:(?P<number>\d+|{number}) ?(?P<unit>{unit}) (?P<number2>\d+|{number}) (?P<unit2>{unit}))"),
        ("times_hours", r"(?P<number>\d{1,2})[x×](?P<number2>24) (?P<unit>jam)"),
        ("midnight", r"(?i:(?P<midnight>{midnight}))"),
        ("part", r"(?i:{part}(?:nya)?)"),
        ("dateline", r"(?<=\()(?P<nday>\d{1,2})/(?P<nmonth>\d{1,2})(?=\))"),
    ),
)
