"""The articles of the corpus: invented, in Indonesian and English, with what a reader of files is to find in them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article. A part is (kind, words): paragraph, heading, quote or list; `times` have their zone."""

    key: str
    language: str
    title: str
    byline: str
    publisher: str
    domain: str
    published: str
    updated: str
    section: str
    place: str
    parts: tuple[tuple[str, str], ...]
    caption: str
    related: tuple[str, ...]

    @property
    def address(self) -> str:
        day = self.published[:10].replace("-", "/")
        return f"https://{self.domain}/{self.section.lower()}/{day}/{self.key}"

    @property
    def standfirst(self) -> str:
        """A sentence under the title that is not among the parts."""
        return f"{self.place.title()}: {self.related[0]}; {self.related[1]}."

    @property
    def texts(self) -> list[str]:
        """The words of all parts, in order."""
        return [words for _, words in self.parts]


def _parts(text: str) -> tuple[tuple[str, str], ...]:
    """Lines as parts: "# " begins a heading, "> " a quotation, "- " an item of a list."""
    kinds = {"# ": "heading", "> ": "quote", "- ": "list"}
    lines = [line.strip() for line in text.strip().split("\n") if line.strip()]
    return tuple((kinds[line[:2]], line[2:]) if line[:2] in kinds else ("paragraph", line) for line in lines)


ARTICLES = (
    Article(
        key="dermaga-kayu-teluk-randu-ambruk",
        language="id",
        title="Dermaga Kayu di Teluk Randu Ambruk, Dua Belas Penumpang Tercebur",
        byline="Laras Wening",
        publisher="Warta Rekaan",
        domain="warta-rekaan.example",
        published="2024-05-06T08:15:00+07:00",
        updated="2024-05-06T10:40:00+07:00",
        section="Nusantara",
        place="TELUK RANDU",
        caption="Warga memandangi sisa dermaga kayu di Teluk Randu, Senin. (Foto: Warta Rekaan)",
        related=("Perahu Pengganti Mulai Berlayar dari Muara Lontar", "Anggaran Dermaga Naik Dua Kali Lipat"),
        parts=_parts("""
            Sebuah dermaga kayu di Teluk Randu ambruk pada Senin pagi ketika puluhan warga menunggu perahu pertama menuju Pulau Kenari. Dua belas penumpang tercebur ke laut dan semuanya dapat diselamatkan oleh nelayan setempat.
            Kepala badan penanggulangan bencana setempat, Sarwan, mengatakan dermaga itu roboh sekitar pukul 06.30. Tiang-tiang penyangganya patah setelah semalaman dihantam gelombang setinggi satu setengah meter.
            “Kami sudah memasang garis kuning sejak pekan lalu, tetapi warga tetap lewat karena tidak ada jalan lain,” ujar Sarwan.
            # Dibangun dua puluh tahun lalu
            Dermaga sepanjang 80 meter itu dibangun pada 2004 dan terakhir diperbaiki enam tahun lalu. Catatan dinas perhubungan menunjukkan hampir separuh papannya sudah diganti dengan kayu yang lebih murah.
            Tiga penumpang dirawat di puskesmas karena luka ringan. Seorang anak berusia sembilan tahun mengalami patah lengan dan dirujuk ke rumah sakit di kota.
            > Anak saya memegang pegangan besi itu, lalu semuanya turun begitu saja seperti lantai yang ditarik.
            Pemerintah kabupaten berjanji menyediakan dermaga apung dalam waktu dua pekan. Sementara itu, penumpang dialihkan ke Muara Lontar yang berjarak tujuh kilometer.
            Warga diminta membawa:
            - jaket pelampung sendiri
            - kartu identitas untuk pendataan penumpang
            Wakil warga, Bu Tari, menilai janji itu terlalu sering terdengar. Menurut dia, surat permintaan perbaikan telah dikirim empat kali dan tidak pernah dijawab.
        """),
    ),
    Article(
        key="panen-garam-muara-lontar",
        language="id",
        title="Petambak Muara Lontar Gagal Panen Garam karena Hujan di Tengah Kemarau",
        byline="Gilang Samudra",
        publisher="Kabar Pesisir",
        domain="kabarpesisir.example",
        published="2023-09-14T16:05:00+08:00",
        updated="2023-09-14T16:05:00+08:00",
        section="Ekonomi",
        place="MUARA LONTAR",
        caption="Seorang petambak meratakan lumpur di Muara Lontar. Foto: Gilang Samudra",
        related=("Harga Garam Dapur Naik di Tiga Pasar", "Cuaca Pekan Ini: Awan Tebal di Pesisir"),
        parts=_parts("""
            Sedikitnya 140 petambak di Muara Lontar gagal memanen garam setelah hujan turun tiga hari berturut-turut di tengah musim kemarau. Kerugian mereka ditaksir mencapai Rp 2,3 miliar.
            Ketua kelompok petambak, Mahesa, mengatakan air hujan melarutkan kristal yang seharusnya dipanen pada akhir pekan. Petak yang sudah disiapkan sejak Juli harus dikeringkan dari awal.
            “Kami menghitung hari, bukan menghitung untung,” kata Mahesa ketika ditemui di gudang koperasi yang hampir kosong.
            Menurut data koperasi, produksi tahun ini baru 310 ton atau sepertiga dari tahun lalu. Pembeli dari luar daerah mulai beralih ke garam impor karena pasokan tidak menentu.
            # Asuransi belum menjangkau
            Hanya sebelas petambak yang terdaftar dalam program asuransi usaha kecil. Sebagian besar menolak karena premi harus dibayar di muka, padahal uang baru ada setelah panen.
            Dinas kelautan menyatakan akan membeli sisa garam dengan harga dasar Rp 1.200 per kilogram. Petambak meminta harga itu dinaikkan setidaknya tiga ratus rupiah.
            Badan cuaca memperkirakan hujan berhenti pada akhir September. Sampai saat itu, para petambak bekerja sebagai buruh angkut di pelabuhan dan tukang batu di kota.
        """),
    ),
    Article(
        key="sidang-pengadaan-perahu-sekolah",
        language="id",
        title="Terdakwa Pengadaan Perahu Sekolah Mengaku Menandatangani Kuitansi Kosong",
        byline="Nirmala Puspa",
        publisher="Harian Tirta",
        domain="hariantirta.example",
        published="2025-02-19T19:47:00+07:00",
        updated="2025-02-20T06:10:00+07:00",
        section="Hukum",
        place="KOTA MERBAU",
        caption="Suasana sidang di Pengadilan Kota Merbau. (Dok. Harian Tirta)",
        related=("Jaksa Hadirkan Tiga Saksi Pekan Depan", "Apa Itu Kuitansi Kosong?"),
        parts=_parts("""
            Terdakwa perkara pengadaan perahu sekolah mengaku menandatangani kuitansi kosong atas perintah atasannya. Pengakuan itu disampaikan dalam sidang di Pengadilan Kota Merbau, Rabu.
            Di hadapan majelis hakim, bekas bendahara dinas itu mengatakan ia menandatangani sedikitnya 37 lembar kuitansi tanpa angka. Ia mengaku baru mengetahui jumlahnya ketika diperiksa penyidik.
            “Saya diberi tahu bahwa angkanya akan diisi setelah perahu datang, tetapi perahunya tidak pernah datang,” ujarnya.
            Jaksa mendakwa tiga orang merugikan daerah Rp 4,8 miliar. Dari dua puluh perahu yang dianggarkan, hanya enam yang ditemukan dan empat di antaranya tidak dapat dipakai.
            Penasihat hukum terdakwa meminta hakim menghadirkan kepala dinas sebagai saksi. Permintaan itu belum diputuskan karena majelis ingin mendengar saksi ahli lebih dahulu.
            # Siswa masih menyeberang dengan rakit
            Di Desa Karang Suluh, siswa sekolah dasar masih menyeberang dengan rakit bambu. Kepala sekolah mengatakan jumlah siswa turun dari 64 menjadi 41 dalam dua tahun.
            Sidang dilanjutkan pada Rabu pekan depan dengan agenda pemeriksaan saksi ahli keuangan.
        """),
    ),
    Article(
        key="gempa-lembah-sabut",
        language="id",
        title="Gempa Magnitudo 5,4 Guncang Lembah Sabut, Warga Mengungsi ke Lapangan",
        byline="Bayu Tirtana dan Sekar Ayunda",
        publisher="Berita Nirwana",
        domain="beritanirwana.example",
        published="2022-11-03T05:22:00+09:00",
        updated="2022-11-03T07:55:00+09:00",
        section="Daerah",
        place="Lembah Sabut",
        caption="Tenda darurat berdiri di lapangan Lembah Sabut, Kamis pagi. (Berita Nirwana/Bayu Tirtana)",
        related=("Empat Hal yang Dilakukan Saat Gempa", "Peta Sesar di Lembah Sabut"),
        parts=_parts("""
            Gempa bermagnitudo 5,4 mengguncang Lembah Sabut pada Kamis dini hari. Ratusan warga mengungsi ke lapangan dan belum ada laporan korban jiwa.
            Pusat gempa berada di darat pada kedalaman sebelas kilometer, sekitar 23 kilometer di timur laut Kota Sabut. Getaran dirasakan selama kurang lebih sepuluh detik.
            Kepala desa, Wiryo, menyebut delapan rumah retak dan sebuah musala kehilangan sebagian atapnya. Aliran listrik di tiga dusun padam sejak gempa pertama.
            “Kami tidak berani masuk sebelum petugas memeriksa dinding,” kata Wiryo melalui sambungan telepon.
            Sampai pukul 05.00 tercatat empat gempa susulan, yang terbesar bermagnitudo 3,9. Warga diminta menjauhi tebing di tepi sungai karena tanahnya labil setelah hujan.
            Bantuan berupa tenda dan selimut dijadwalkan tiba pada siang hari. Jalan utama dapat dilewati, tetapi satu jembatan kecil ditutup untuk kendaraan berat.
        """),
    ),
    Article(
        key="vaksin-ternak-bukit-selasih",
        language="id",
        title="Ribuan Sapi di Bukit Selasih Divaksin Setelah Wabah Mulut dan Kuku",
        byline="Danu Pramesti",
        publisher="Suara Ladang",
        domain="suaraladang.example",
        published="2024-08-21T11:30:00+07:00",
        updated="2024-08-22T09:00:00+07:00",
        section="Kesehatan",
        place="BUKIT SELASIH",
        caption="Petugas menyiapkan vaksin di kandang kelompok Bukit Selasih. Foto: Danu Pramesti",
        related=("Pasar Hewan Ditutup Dua Pekan", "Cara Mengenali Gejala pada Ternak"),
        parts=_parts("""
            Sebanyak 6.200 sapi di Bukit Selasih divaksin setelah wabah penyakit mulut dan kuku menyerang empat desa. Vaksinasi dijadwalkan selesai dalam sepuluh hari.
            Dinas peternakan mencatat 214 sapi sakit dan 17 mati sejak awal bulan. Sebagian besar kasus ditemukan di kandang yang berbagi sumber air.
            “Yang sakit dipisahkan, yang sehat divaksin, dan tidak ada yang boleh keluar dari desa,” kata dokter hewan yang memimpin tim, drh. Anjani.
            Peternak mengeluhkan penutupan pasar hewan karena mereka tidak dapat menjual ternak untuk biaya sekolah. Pemerintah menyiapkan bantuan pakan, tetapi baru separuh yang tiba.
            Seorang peternak, Pak Jaka, kehilangan tiga ekor sapi dalam seminggu. Ia mengubur semuanya di belakang kandang setelah disemprot cairan penghilang kuman.
            Tim akan kembali pada akhir bulan untuk suntikan kedua. Setiap sapi yang sudah divaksin diberi anting kuning bernomor.
        """),
    ),
    Article(
        key="ferry-service-grey-harbour",
        language="en",
        title="Ferry Service at Grey Harbour Halted After Engine Room Fire",
        byline="Morgan Ashby",
        publisher="The Invented Courier",
        domain="inventedcourier.example",
        published="2024-03-11T14:20:00+00:00",
        updated="2024-03-11T18:05:00+00:00",
        section="Regional",
        place="GREY HARBOUR",
        caption="Smoke over the ferry terminal on Monday afternoon. Photo: The Invented Courier",
        related=("Islanders Count the Cost of a Week Without Boats", "How Old Is Too Old for a Ferry?"),
        parts=_parts("""
            Ferry service between Grey Harbour and the Larch Islands was halted on Monday after a fire broke out in the engine room of the vessel Pale Heron. All 86 passengers were taken off safely.
            The fire started shortly before noon, some two miles from the pier, according to the harbour office. Crew members closed the room and flooded it with gas before the first lifeboat arrived.
            “It was loud, then dark, then very calm,” said one passenger, a baker who was on her way to a wedding on the larger island.
            The operator said that an inspection in January had found a leaking fuel line, which was replaced the same day. It could not say whether the new line had failed.
            # Second incident in a year
            The Pale Heron, built 31 years ago, lost power for two hours last June. Regulators fined the operator at the time but allowed the vessel to sail with an extra engineer on board.
            > We were promised a new boat three budgets ago, and what we got was a new coat of paint.
            Two crew members were treated for breathing in smoke. Neither was kept in hospital overnight.
            Islanders will be carried by fishing boats until a replacement arrives, the council said:
            - mornings from the north pier
            - evenings from the fish market
            A spokesman for the operator declined to say how long the repair would take. Engineers are expected to open the engine room on Tuesday.
        """),
    ),
    Article(
        key="council-vote-water-meters",
        language="en",
        title="Council Votes 7 to 6 to Delay Water Meters in Upper Fennel",
        byline="Robin Thackett",
        publisher="Fennel Valley Post",
        domain="fennelvalleypost.example",
        published="2023-06-28T21:10:00-04:00",
        updated="2023-06-29T07:30:00-04:00",
        section="Politics",
        place="UPPER FENNEL",
        caption="Residents wait outside the council chamber in Upper Fennel. Photo by Robin Thackett",
        related=("What a Household Would Pay Under the New Rates", "Six Questions About the Old Pipes"),
        parts=_parts("""
            The council of Upper Fennel voted 7 to 6 on Wednesday to delay the introduction of water meters by a year, after a meeting that lasted past ten in the evening.
            Supporters of the delay said that the pipes leak so much that meters would charge residents for water that never reaches them. The waterworks puts the loss at 28 percent.
            “You do not weigh the flour after the mice have been at it,” said councillor Ives, who tabled the motion.
            The mayor, who voted against, warned that the valley had lived through two dry summers and that the reservoir stood at 41 percent. Without meters, she said, nobody would save a drop.
            Opponents of the meters had collected 3,900 signatures, about a third of the town. The clerk threw out 112 of them because they were illegible.
            The delay costs the town a grant of $1.6 million, which has to be spent by the end of the year. The treasurer called the loss regrettable but bearable.
            A new vote is due next spring, after the pipes in the old quarter have been replaced. The contract for that work has yet to be signed.
        """),
    ),
    Article(
        key="trial-bridge-inspector",
        language="en",
        title="Inspector Tells Court He Never Saw the Bridge He Signed For",
        byline="Quinn Halloway and Drew Marsh",
        publisher="Northmoor Ledger",
        domain="northmoorledger.example",
        published="2025-01-15T12:45:00+01:00",
        updated="2025-01-15T17:20:00+01:00",
        section="Courts",
        place="NORTHMOOR",
        caption="The footbridge at Sedge Mill before it fell. Credit: Northmoor Ledger archive",
        related=("A Timeline of the Sedge Mill Collapse", "Widow of Victim Speaks for the First Time"),
        parts=_parts("""
            A former bridge inspector told a court in Northmoor on Wednesday that he had never set foot on the footbridge at Sedge Mill, although his signature stands under three reports on it.
            The bridge fell in the spring of 2022, killing four hikers and injuring nine. Prosecutors say that rust had eaten through two of its six cables.
            “I signed what was put on my desk, forty or fifty a week,” the 58-year-old told the presiding judge.
            His former superior, who is also on trial, denies having ordered him to sign. A lawyer for the superior called the statement a convenient memory.
            An engineer called by the court said that a visit of ten minutes would have been enough to see the damage. She showed photographs that a tourist had taken two years before the collapse.
            # Verdict expected in March
            Both men are charged with negligent killing, which carries up to five years in prison. The county has already paid 2.4 million crowns to the families.
            The trial continues on Friday with the testimony of the tourist who took the photographs.
        """),
    ),
    Article(
        key="clinic-outbreak-willow-bay",
        language="en",
        title="Stomach Illness at Willow Bay Festival Traced to a Single Well",
        byline="Avery Locke",
        publisher="Bay Observer",
        domain="bayobserver.example",
        published="2022-07-19T09:00:00+10:00",
        updated="2022-07-20T08:15:00+10:00",
        section="Health",
        place="WILLOW BAY",
        caption="Festival visitors queue for bottled water at Willow Bay. Photo: Avery Locke",
        related=("Organisers Promise Refunds", "What to Do When You Fall Ill on a Trip"),
        parts=_parts("""
            Health officers have traced an outbreak of stomach illness at the Willow Bay festival to a single well behind the main stage. At least 173 visitors fell ill over the weekend.
            Samples from the well held bacteria at thirty times the permitted level, the district health office said on Tuesday. Two other wells on the grounds were clean.
            “Somebody connected the wrong hose at the worst possible time,” said the head of the office.
            Twenty-one people were taken to hospital and all but three have gone home. The youngest patient is a girl of four, who is in a stable condition.
            The organisers said that the well had been tested in May and that the certificate was available on request. They did not say why it had been opened for drinking water.
            Next year the festival will bring in water by lorry. The price of a ticket is to rise by six dollars to pay for it.
        """),
    ),
    Article(
        key="strike-port-alder",
        language="en",
        title="Dock Workers in Port Alder Walk Out Over Night Shifts",
        byline="Sam Pryce",
        publisher="Alder Business Wire",
        domain="alderwire.example",
        published="2024-10-02T06:50:00+00:00",
        updated="2024-10-02T11:15:00+00:00",
        section="Business",
        place="PORT ALDER",
        caption="Containers stacked at Port Alder on Wednesday. Image: Alder Business Wire",
        related=("Fruit Prices Rise as Ships Wait", "Who Are the Dock Workers of Port Alder?"),
        parts=_parts("""
            Some 1,400 dock workers in Port Alder walked off the job at midnight on Wednesday in a dispute over night shifts, leaving eleven ships at anchor outside the harbour.
            The union demands that nobody over 55 be made to work at night. The port authority has offered to raise the bonus for night work by 8 percent.
            “Money does not give you sleep,” said the leader of the union at the gate, where strikers had lit fires in oil drums.
            The port handles a fifth of the country's fruit and nearly half of its timber. Importers say that bananas will be scarce in shops by the weekend.
            Talks broke down late on Tuesday after fourteen hours. A mediator has invited both sides to a new round on Thursday, and only the authority has accepted so far.
            The last strike at the port, nine years ago, lasted for six days. Analysts put the cost of a longer one at three million a day.
        """),
    ),
)
