<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Anotasi</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>&amp;Fakta</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Pustaka</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Buka berkas…</translation>
    </message>
    <message>
        <source>Open a fol&amp;der…</source>
        <translation>Buka &amp;folder…</translation>
    </message>
    <message>
        <source>Paste as a &amp;new article</source>
        <translation>&amp;Tempel sebagai artikel baru</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Pratinjau cetak…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>Move the article to the &amp;bin</source>
        <translation>Pindahkan artikel ke tempat &amp;sampah</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Jendela baru</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>&amp;Cari dalam artikel</translation>
    </message>
    <message>
        <source>Copy with its &amp;citation</source>
        <translation>Salin dengan &amp;kutipannya</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>Cari dalam &amp;pustaka</translation>
    </message>
    <message>
        <source>Find a &amp;command or an article…</source>
        <translation>Cari pe&amp;rintah atau artikel…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pre&amp;ferensi…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ke&amp;mbali</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>Ma&amp;ju</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>&amp;Panel berikutnya</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panel sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Fakta</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Sumber</translation>
    </message>
    <message>
        <source>S&amp;tory across its sources</source>
        <translation>&amp;Topik di semua sumbernya</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Perbesar &amp;teks</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Perkecil te&amp;ks</translation>
    </message>
    <message>
        <source>Mark &amp;names</source>
        <translation>Tandai &amp;nama</translation>
    </message>
    <message>
        <source>Mark f&amp;acts</source>
        <translation>Tandai f&amp;akta</translation>
    </message>
    <message>
        <source>Mark n&amp;otes</source>
        <translation>Tandai catata&amp;n</translation>
    </message>
    <message>
        <source>Next &amp;theme</source>
        <translation>T&amp;ema berikutnya</translation>
    </message>
    <message>
        <source>The article al&amp;one</source>
        <translation>&amp;Hanya artikel</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Layar penuh</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Kuning</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Merah muda</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Jingga</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Sorot</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Catatan…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Label…</translation>
    </message>
    <message>
        <source>&amp;Question…</source>
        <translation>Per&amp;tanyaan…</translation>
    </message>
    <message>
        <source>&amp;Link two passages</source>
        <translation>&amp;Hubungkan dua bagian</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Verifikasi…</translation>
    </message>
    <message>
        <source>Highlight all &amp;mentions of the name</source>
        <translation>Sorot semua penyebutan &amp;nama</translation>
    </message>
    <message>
        <source>Move the note to the &amp;bin</source>
        <translation>&amp;Pindahkan catatan ke tempat sampah</translation>
    </message>
    <message>
        <source>Ne&amp;xt note</source>
        <translation>Catatan &amp;berikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous note</source>
        <translation>Catatan s&amp;ebelumnya</translation>
    </message>
    <message>
        <source>&amp;Codebook…</source>
        <translation>B&amp;uku kode…</translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation>Akhir: maju satu kata</translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation>Akhir: mundur satu kata</translation>
    </message>
    <message>
        <source>Begin a word later</source>
        <translation>Awal: maju satu kata</translation>
    </message>
    <message>
        <source>Begin a word earlier</source>
        <translation>Awal: mundur satu kata</translation>
    </message>
    <message>
        <source>&amp;Next name</source>
        <translation>Nama &amp;berikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous name</source>
        <translation>Nama &amp;sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Accept the fact</source>
        <translation>&amp;Terima fakta</translation>
    </message>
    <message>
        <source>&amp;Reject the fact</source>
        <translation>T&amp;olak fakta</translation>
    </message>
    <message>
        <source>&amp;Correct it…</source>
        <translation>&amp;Perbaiki…</translation>
    </message>
    <message>
        <source>&amp;Merge names…</source>
        <translation>&amp;Gabungkan nama…</translation>
    </message>
    <message>
        <source>&amp;Split a mention off…</source>
        <translation>Pisa&amp;hkan penyebutan…</translation>
    </message>
    <message>
        <source>A&amp;dd a fact of the selected words…</source>
        <translation>T&amp;ambah fakta dari kata terpilih…</translation>
    </message>
    <message>
        <source>&amp;Look for facts again</source>
        <translation>&amp;Cari fakta lagi</translation>
    </message>
    <message>
        <source>&amp;New story…</source>
        <translation>&amp;Topik baru…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Riwayat…</translation>
    </message>
    <message>
        <source>Add a &amp;newer text of the article…</source>
        <translation>Tambah &amp;teks artikel yang lebih baru…</translation>
    </message>
    <message>
        <source>Re&amp;view notes on the older text…</source>
        <translation>&amp;Tinjau catatan pada teks lama…</translation>
    </message>
    <message>
        <source>&amp;Similar articles…</source>
        <translation>Artikel &amp;serupa…</translation>
    </message>
    <message>
        <source>&amp;Merge a bundle…</source>
        <translation>&amp;Gabungkan bundel…</translation>
    </message>
    <message>
        <source>Bring in n&amp;otes…</source>
        <translation>Masukkan c&amp;atatan…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Cadangan…</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>&amp;Kosongkan tempat sampah…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tombol</translation>
    </message>
    <message>
        <source>&amp;About Kliping</source>
        <translation>Tent&amp;ang Kliping</translation>
    </message>
    <message>
        <source>&amp;Revisions…</source>
        <translation>R&amp;evisi…</translation>
    </message>
</context>
<context>
    <name>ArrivalsDialog</name>
    <message>
        <source>Notes brought in</source>
        <translation>Catatan yang dimasukkan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Buka artikel</translation>
    </message>
    <message>
        <source>{articles} new articles, {tags} new tags.</source>
        <translation>{articles} artikel baru, {tags} label baru.</translation>
    </message>
    <message>
        <source>Positions are counted in {unit}, a line end as {line_end}: so {whole} of {passages} passages begin and end with words.</source>
        <translation>Posisi dihitung dalam {unit}, akhir baris sebagai {line_end}: dengan begitu {whole} dari {passages} bagian berawal dan berakhir pada kata.</translation>
    </message>
    <message>
        <source>The colour {0} of “{1}” is {2} here.</source>
        <translation>Warna {0} dari “{1}” di sini adalah {2}.</translation>
    </message>
    <message>
        <source>{number} facts that a program found are left out.</source>
        <translation>{number} fakta yang ditemukan program ditinggalkan.</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Ditinggalkan: {what}</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>While it is used, the library is copied every hour. A copy is kept for each hour of a day, each day of a week and each week of a month.
{folder}</source>
        <translation>Selama dipakai, pustaka disalin setiap jam. Satu salinan disimpan untuk tiap jam dalam sehari, tiap hari dalam seminggu, dan tiap minggu dalam sebulan.
{folder}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Simpan salinan…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Pulihkan…</translation>
    </message>
    <message>
        <source>There is no backup yet.

The first is made a minute after the start. “Back up now” makes one at once; “Save a copy…” puts one where you like: a copy on another disk survives the loss of this one.</source>
        <translation>Belum ada cadangan.

Yang pertama dibuat semenit setelah program dimulai. “Cadangkan sekarang” langsung membuat satu; “Simpan salinan…” menaruhnya di tempat pilihan Anda: salinan di cakram lain tetap ada bila cakram ini rusak atau hilang.</translation>
    </message>
    <message>
        <source>Nothing has changed since the newest backup.</source>
        <translation>Tidak ada yang berubah sejak cadangan terbaru.</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Simpan salinan pustaka</translation>
    </message>
    <message>
        <source>Libraries (*.kliping)</source>
        <translation>Pustaka (*.kliping)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Put the backup of {when} in place of the library? What was done since is not in it. The library as it is now is kept beside it.</source>
        <translation>Ganti pustaka dengan cadangan {when}? Yang dikerjakan sesudahnya tidak ada di dalamnya. Pustaka yang sekarang tetap disimpan di sampingnya.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Memulihkan</translation>
    </message>
    <message>
        <source>Given up. The library is as it was.</source>
        <translation>Dibatalkan. Pustaka tetap seperti semula.</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Menyalin pustaka</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Tools</source>
        <translation>Peralatan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Sorot</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message numerus="yes">
        <source>%n notes name no article of the library. Are they on the one on screen?</source>
        <translation>
            <numerusform>%n catatan tidak menyebut artikel dalam pustaka. Apakah catatan itu pada artikel di layar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in notes…</source>
        <translation>Memasukkan catatan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Bring in notes</source>
        <translation>Masukkan catatan</translation>
    </message>
    <message>
        <source>Given up. What files had brought before is here, and can be undone.</source>
        <translation>Dibatalkan. Yang sudah dimasukkan dari berkas sebelumnya ada di sini, dan dapat diurungkan.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Statements by &amp;speaker</source>
        <translation>Pernyataan menurut &amp;penutur</translation>
    </message>
    <message>
        <source>Statements in the &amp;order of the text</source>
        <translation>Pernyataan menurut &amp;urutan teks</translation>
    </message>
    <message>
        <source>Only what &amp;somebody …</source>
        <translation>Hanya yang &amp;seseorang …</translation>
    </message>
    <message>
        <source>Only speech that is &amp;given</source>
        <translation>Hanya ujaran yang &amp;berbentuk</translation>
    </message>
    <message>
        <source>&amp;Rejected facts too</source>
        <translation>Fakta yang &amp;ditolak juga</translation>
    </message>
    <message>
        <source>How s&amp;ure</source>
        <translation>Seberapa &amp;yakin</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Tampilkan &amp;semua</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Semua fakta</translation>
    </message>
    <message>
        <source>{percent} % or more</source>
        <translation>{percent} % atau lebih</translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>Claims of the sources</source>
        <translation>Klaim sumber-sumber</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Codebook</source>
        <translation>Buku kode</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>When to use this tag, and when not</source>
        <translation>Kapan label ini dipakai, dan kapan tidak</translation>
    </message>
    <message>
        <source>No tags yet. Press T on a selection in an article, or make one here.</source>
        <translation>Belum ada label. Tekan T pada pilihan dalam artikel, atau buat di sini.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Baru…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Gabungkan ke…</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Ke teratas</translation>
    </message>
    <message>
        <source>Take it out of the tag it stands below</source>
        <translation>Keluarkan dari label di atasnya</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message numerus="yes">
        <source>used for %n passage(s)</source>
        <translation>
            <numerusform>dipakai pada %n bagian</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Label baru</translation>
    </message>
    <message>
        <source>Put everything tagged “{name}” under</source>
        <translation>Pindahkan semua yang berlabel “{name}” ke</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Gabungkan label</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>A tag needs a name of its own, without a comma.</source>
        <translation>Label perlu nama sendiri, tanpa koma.</translation>
    </message>
    <message>
        <source>To join two tags, merge them.</source>
        <translation>Untuk menyatukan dua label, gabungkan keduanya.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Articles ({known});;All files (*)</source>
        <translation>Artikel ({known});;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Buka artikel</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Buka folder artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin.</source>
        <translation>
            <numerusform>%n artikel dipindahkan ke tempat sampah.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Pilih beberapa kata dahulu.</translation>
    </message>
    <message>
        <source>About Kliping</source>
        <translation>Tentang Kliping</translation>
    </message>
    <message>
        <source>Kliping {version}

A desktop reading room for news. Everything stays on this computer.</source>
        <translation>Kliping {version}

Ruang baca berita di komputer Anda. Semuanya tetap di komputer ini.</translation>
    </message>
</context>
<context>
    <name>EarlierText</name>
    <message>
        <source>Back to the current text</source>
        <translation>Kembali ke teks yang berlaku</translation>
    </message>
    <message>
        <source>Older text</source>
        <translation>Teks lama</translation>
    </message>
    <message>
        <source>Current text, of {when}.</source>
        <translation>Teks yang berlaku, dari {when}.</translation>
    </message>
    <message>
        <source>Older text, of {when}. It is here to be read: nothing in it can be changed, and its notes stand where they stood.</source>
        <translation>Teks lama, dari {when}. Ini untuk dibaca: tidak ada yang dapat diubah di dalamnya, dan catatannya berada di tempat semula.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Now: {words}</source>
        <translation>Sekarang: {words}</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Choose a fact that can be corrected first.</source>
        <translation>Pilih fakta yang dapat diperbaiki dahulu.</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>Perbaiki nama</translation>
    </message>
    <message>
        <source>Correct the fact</source>
        <translation>Perbaiki fakta</translation>
    </message>
    <message>
        <source>Choose a name under Who or Where first.</source>
        <translation>Pilih nama di bawah Siapa atau Di mana dahulu.</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Sama dengan</translation>
    </message>
    <message>
        <source>{name} is the same as …</source>
        <translation>{name} sama dengan …</translation>
    </message>
    <message>
        <source>Unfold a name and choose one of its mentions first.</source>
        <translation>Buka sebuah nama dan pilih salah satu penyebutannya dahulu.</translation>
    </message>
    <message>
        <source>“{words}” is somebody else</source>
        <translation>“{words}” adalah pihak lain</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>something said</source>
        <translation>pernyataan</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>something that happened</source>
        <translation>peristiwa</translation>
    </message>
    <message>
        <source>New fact: “{words}”</source>
        <translation>Fakta baru: “{words}”</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Ini adalah</translation>
    </message>
    <message>
        <source>There is no other name “{name}” in this article.</source>
        <translation>Tidak ada nama lain “{name}” dalam artikel ini.</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>The preview of this long article is being made…</source>
        <translation>Pratinjau artikel panjang ini sedang dibuat…</translation>
    </message>
    <message>
        <source>What would change in the file; what you wrote in it is kept:</source>
        <translation>Yang akan berubah dalam berkas; tulisan Anda di dalamnya tetap:</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Tidak ada yang akan berubah.</translation>
    </message>
    <message>
        <source>The file is there; what you wrote in it is kept.</source>
        <translation>Berkas sudah ada; tulisan Anda di dalamnya tetap.</translation>
    </message>
    <message>
        <source>The file is there. You will be asked before it is replaced.</source>
        <translation>Berkas sudah ada. Anda akan ditanya sebelum diganti.</translation>
    </message>
    <message>
        <source>The beginning of what will be written:</source>
        <translation>Awal dari yang akan ditulis:</translation>
    </message>
    <message>
        <source>This format can only be read by another program.</source>
        <translation>Format ini hanya dapat dibaca oleh program lain.</translation>
    </message>
    <message>
        <source>{file} Replace what is there?</source>
        <translation>{file} Ganti yang sudah ada?</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>All facts that were found</source>
        <translation>Semua fakta yang ditemukan</translation>
    </message>
    <message>
        <source>Only facts that you accepted</source>
        <translation>Hanya fakta yang Anda terima</translation>
    </message>
    <message>
        <source>No facts</source>
        <translation>Tanpa fakta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Private notes too</source>
        <translation>Catatan pribadi juga</translation>
    </message>
    <message>
        <source>Names of those who wrote notes</source>
        <translation>Nama penulis catatan</translation>
    </message>
    <message>
        <source>Names and paths of files on this computer</source>
        <translation>Nama dan lokasi berkas di komputer ini</translation>
    </message>
    <message>
        <source>A file for each article, in a folder</source>
        <translation>Satu berkas tiap artikel, dalam folder</translation>
    </message>
    <message>
        <source>A manifest of the files, their hashes and what was left out</source>
        <translation>Daftar berkas, hash-nya, dan yang ditinggalkan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message numerus="yes">
        <source>The %n articles that are selected</source>
        <translation>
            <numerusform>%n artikel yang dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Artikel ini</translation>
    </message>
    <message>
        <source>Story: {name}</source>
        <translation>Topik: {name}</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Seluruh pustaka</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Ekspor ke</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>A date is written 2021-11-16, 2021-11 or 2021-05/2021-11.</source>
        <translation>Tanggal ditulis 2021-11-16, 2021-11, atau 2021-05/2021-11.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Nama tidak boleh kosong.</translation>
    </message>
    <message>
        <source>A figure is written 8, 10–12, ≥ 6500 or ≤ 9.</source>
        <translation>Angka ditulis 8, 10–12, ≥ 6500, atau ≤ 9.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>di artikel ini</translation>
    </message>
    <message>
        <source>in every article to come</source>
        <translation>di setiap artikel berikutnya</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Adalah</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Penutur</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Akibat</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Dari pihak</translation>
    </message>
    <message>
        <source>Says who</source>
        <translation>Menurut</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>How real</source>
        <translation>Kenyataan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>2021-11-16, 2021-11, 2021-05/2021-11</source>
        <translation>2021-11-16, 2021-11, 2021-05/2021-11</translation>
    </message>
    <message>
        <source>names, with ; between them</source>
        <translation>nama, dipisah dengan ;</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Agree?</source>
        <translation>Cocok?</translation>
    </message>
    <message>
        <source>No figures or statements to compare.</source>
        <translation>Tidak ada angka atau pernyataan untuk dibandingkan.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Nothing seems off.</source>
        <translation>Tidak ada yang janggal.</translation>
    </message>
    <message>
        <source>{figure} says {claimant}</source>
        <translation>{figure} menurut {claimant}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Nobody is counted here.</source>
        <translation>Tidak ada hitungan orang di sini.</translation>
    </message>
    <message>
        <source>the narrator</source>
        <translation>penulis</translation>
    </message>
    <message>
        <source>says {claimant}</source>
        <translation>menurut {claimant}</translation>
    </message>
    <message>
        <source>{sides}; the total says {claimant}</source>
        <translation>{sides}; totalnya menurut {claimant}</translation>
    </message>
    <message>
        <source>people</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Lini masa</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Terjadi</translation>
    </message>
    <message>
        <source>No events were found.</source>
        <translation>Tidak ada peristiwa yang ditemukan.</translation>
    </message>
    <message>
        <source>in {places}</source>
        <translation>di {places}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tanpa tanggal</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>diperbaiki sendiri</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>ditambah sendiri</translation>
    </message>
    <message>
        <source>not sure: {percent} %</source>
        <translation>tidak pasti: {percent} %</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Lembaga</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Laws and treaties</source>
        <translation>Hukum dan perjanjian</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Karya</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Tidak ada yang disebut.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>No place is named.</source>
        <translation>Tidak ada tempat yang disebut.</translation>
    </message>
    <message>
        <source>of {whole}</source>
        <translation>dari {whole}</translation>
    </message>
    <message>
        <source>also {aliases}</source>
        <translation>juga {aliases}</translation>
    </message>
    <message>
        <source>{role}, {body}</source>
        <translation>{role}, {body}</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dikatakan</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>Tidak ada yang dikutip dalam artikel ini.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>{who} → {whom}</source>
        <translation>{who} → {whom}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>Filter facts</source>
        <translation>Saring fakta</translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation>Tampilkan ▾</translation>
    </message>
    <message>
        <source>Which facts are shown, and in which order</source>
        <translation>Fakta mana yang ditampilkan, dan urutannya</translation>
    </message>
    <message>
        <source>Show • ▾</source>
        <translation>Tampilkan • ▾</translation>
    </message>
    <message>
        <source>Some facts are not shown</source>
        <translation>Beberapa fakta tidak ditampilkan</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Terima (A)</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>Tolak (R)</translation>
    </message>
    <message>
        <source>Correct (C)</source>
        <translation>Perbaiki (C)</translation>
    </message>
    <message>
        <source>Open an article to see its facts.</source>
        <translation>Buka artikel untuk melihat faktanya.</translation>
    </message>
    <message>
        <source>Looking for facts…</source>
        <translation>Mencari fakta…</translation>
    </message>
    <message>
        <source>Found by rules and the learned tagger.</source>
        <translation>Ditemukan oleh aturan dan model terlatih.</translation>
    </message>
    <message>
        <source>Found by rules alone.</source>
        <translation>Ditemukan oleh aturan saja.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Perbaiki…</translation>
    </message>
    <message>
        <source>Merge with another name…</source>
        <translation>Gabungkan dengan nama lain…</translation>
    </message>
    <message>
        <source>Split off as somebody else…</source>
        <translation>Pisahkan sebagai pihak lain…</translation>
    </message>
    <message>
        <source>Take back what was said of it</source>
        <translation>Cabut penilaiannya</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong</source>
        <translation>Ada yang salah</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Salin laporan</translation>
    </message>
    <message>
        <source>Kliping made a mistake and goes on. What was saved is safe. Please send the report below to those who make Kliping.</source>
        <translation>Kliping membuat kesalahan dan tetap berjalan. Yang sudah disimpan aman. Kirimkan laporan di bawah kepada pembuat Kliping.</translation>
    </message>
    <message>
        <source>Kliping was cut off the last time by a mistake of its own. What was saved is safe. Please send the report below to those who make Kliping.</source>
        <translation>Terakhir kali Kliping terhenti karena kesalahannya sendiri. Yang sudah disimpan aman. Kirimkan laporan di bawah kepada pembuat Kliping.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Not on the map: {places}</source>
        <translation>Tidak ada di peta: {places}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Cari dalam artikel</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Hasil sebelumnya</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Hasil berikutnya</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Sorot</translation>
    </message>
    <message>
        <source>Make this hit a highlight (Ctrl+Enter)</source>
        <translation>Jadikan hasil ini sorotan (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Highlight all</source>
        <translation>Sorot semua</translation>
    </message>
    <message>
        <source>Make all hits highlights</source>
        <translation>Jadikan semua hasil sorotan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>{place} of {number}</source>
        <translation>{place} dari {number}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>tidak ditemukan</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Go back to a step, and what was done after it is undone. Going forward does it again.</source>
        <translation>Kembali ke sebuah langkah mengurungkan semua sesudahnya. Maju mengerjakannya lagi.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>The whole library, not only this article</source>
        <translation>Seluruh pustaka, bukan hanya artikel ini</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>Ke langkah ini</translation>
    </message>
    <message>
        <source>Save the audit trail…</source>
        <translation>Simpan jejak audit…</translation>
    </message>
    <message>
        <source>Save the audit trail</source>
        <translation>Simpan jejak audit</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The process that did the task “{name}” ended before it was done.</source>
        <translation>Proses yang mengerjakan tugas “{name}” berakhir sebelum selesai.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, the file may be too large for this computer&apos;s memory.</source>
        <translation>Coba lagi; bila terulang, berkas mungkin terlalu besar untuk memori komputer ini.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>There is one revision only. A changed text of the article can be added as another.</source>
        <translation>Hanya ada satu revisi. Teks artikel yang berubah dapat ditambahkan sebagai revisi lain.</translation>
    </message>
    <message>
        <source>All notes are on the current text.</source>
        <translation>Semua catatan ada pada teks yang sekarang.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Cadangan sudah dipasang.</translation>
    </message>
    <message>
        <source>Bundles (*.kliping-bundle)</source>
        <translation>Bundel (*.kliping-bundle)</translation>
    </message>
    <message>
        <source>Merge a bundle</source>
        <translation>Gabungkan bundel</translation>
    </message>
    <message>
        <source>Merged: {added} new, {updated} updated.</source>
        <translation>Digabungkan: {added} baru, {updated} diperbarui.</translation>
    </message>
    <message>
        <source>Bring in notes</source>
        <translation>Masukkan catatan</translation>
    </message>
    <message>
        <source>Newer text of the article</source>
        <translation>Teks artikel yang lebih baru</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Tempat sampah kosong.</translation>
    </message>
    <message>
        <source>Erase {articles} articles with all their notes, and {notes} notes? This cannot be undone.</source>
        <translation>Hapus {articles} artikel beserta semua catatannya, dan {notes} catatan? Ini tidak dapat diurungkan.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Kosongkan tempat sampah</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Restore a backup: Library, Backups.</source>
        <translation>Pulihkan cadangan: Pustaka, Cadangan.</translation>
    </message>
    <message>
        <source>Save your notes by an export.</source>
        <translation>Selamatkan catatan Anda dengan ekspor.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>Pustaka rusak.</translation>
    </message>
    <message>
        <source>{number} notes were made for an older text of this article.</source>
        <translation>{number} catatan dibuat untuk teks lama artikel ini.</translation>
    </message>
    <message>
        <source>Review them: Library, Review notes.</source>
        <translation>Tinjau: Pustaka, Tinjau catatan.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Buka artikel dahulu.</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Select words with Shift and the arrow keys. Single letters act while reading. Other keys can be chosen in the preferences.</source>
        <translation>Pilih kata dengan Shift dan tombol panah. Huruf tunggal bekerja saat membaca. Tombol lain dapat dipilih di preferensi.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Archived web page</source>
        <translation>Arsip halaman web</translation>
    </message>
    <message>
        <source>Archived web page (Mozilla)</source>
        <translation>Arsip halaman web (Mozilla)</translation>
    </message>
    <message>
        <source>BibLaTeX (LaTeX, Zotero)</source>
        <translation>BibLaTeX (LaTeX, Zotero)</translation>
    </message>
    <message>
        <source>Bundle for another Kliping</source>
        <translation>Bundel untuk Kliping lain</translation>
    </message>
    <message>
        <source>Bundle of another Kliping</source>
        <translation>Bundel dari Kliping lain</translation>
    </message>
    <message>
        <source>CSL-JSON (citations)</source>
        <translation>CSL-JSON (sitasi)</translation>
    </message>
    <message>
        <source>CoNLL-2003 names</source>
        <translation>Nama CoNLL-2003</translation>
    </message>
    <message>
        <source>Codebook as a table (CSV)</source>
        <translation>Buku kode sebagai tabel (CSV)</translation>
    </message>
    <message>
        <source>Counts ledger as a table (CSV)</source>
        <translation>Daftar hitungan sebagai tabel (CSV)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Pengodean</translation>
    </message>
    <message>
        <source>Events as a table (CSV)</source>
        <translation>Peristiwa sebagai tabel (CSV)</translation>
    </message>
    <message>
        <source>FollowTheMoney (Aleph, OpenSanctions)</source>
        <translation>FollowTheMoney (Aleph, OpenSanctions)</translation>
    </message>
    <message>
        <source>Hypothesis annotations (JSON)</source>
        <translation>Anotasi Hypothesis (JSON)</translation>
    </message>
    <message>
        <source>KOReader highlights (JSON, metadata.lua)</source>
        <translation>Sorotan KOReader (JSON, metadata.lua)</translation>
    </message>
    <message>
        <source>Kindle clippings (My Clippings.txt)</source>
        <translation>Kliping Kindle (My Clippings.txt)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lapisan</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Notes as a table (CSV)</source>
        <translation>Catatan sebagai tabel (CSV)</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Teks OpenDocument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Teks polos</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>Buku kode REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Proyek REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project (QualCoder, NVivo, MAXQDA, ATLAS.ti …)</source>
        <translation>Proyek REFI-QDA (QualCoder, NVivo, MAXQDA, ATLAS.ti …)</translation>
    </message>
    <message>
        <source>RIS (Zotero, EndNote)</source>
        <translation>RIS (Zotero, EndNote)</translation>
    </message>
    <message>
        <source>Readwise highlights (CSV)</source>
        <translation>Sorotan Readwise (CSV)</translation>
    </message>
    <message>
        <source>Rich Text Format</source>
        <translation>Rich Text Format</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>Halaman web yang disimpan</translation>
    </message>
    <message>
        <source>Statements as a table (CSV)</source>
        <translation>Pernyataan sebagai tabel (CSV)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Types of names</source>
        <translation>Jenis nama</translation>
    </message>
    <message>
        <source>W3C Web Annotations (JSON-LD)</source>
        <translation>Anotasi Web W3C (JSON-LD)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Halaman web</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3 (INCEpTION)</source>
        <translation>WebAnno TSV 3.3 (INCEpTION)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Dokumen Word</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Buku kerja</translation>
    </message>
    <message>
        <source>Zotero notes (HTML, Markdown)</source>
        <translation>Catatan Zotero (HTML, Markdown)</translation>
    </message>
    <message>
        <source>brat collection</source>
        <translation>Koleksi brat</translation>
    </message>
    <message>
        <source>brat standoff (.ann, or a ZIP with the texts)</source>
        <translation>brat standoff (.ann, atau ZIP dengan teksnya)</translation>
    </message>
    <message>
        <source>spaCy documents (JSON Lines)</source>
        <translation>Dokumen spaCy (JSON Lines)</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>diulangi</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>revisi</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>anotasi</translation>
    </message>
    <message>
        <source>four</source>
        <translation>empat</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nama</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>unknown publisher</source>
        <translation>penerbit tidak diketahui</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tanpa tanggal</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Cari dalam pustaka</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Urutan artikel</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Terakhir ditambah</translation>
    </message>
    <message>
        <source>Published last</source>
        <translation>Terakhir terbit</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Menurut judul</translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation>Menurut penerbit</translation>
    </message>
    <message>
        <source>Compare its sources</source>
        <translation>Bandingkan sumbernya</translation>
    </message>
    <message>
        <source>Show the figures, events and quotes of the story side by side (Alt+4)</source>
        <translation>Tampilkan angka, peristiwa, dan kutipan topik ini berdampingan (Alt+4)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>dalam judul</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>dalam teks</translation>
    </message>
    <message>
        <source>in a note</source>
        <translation>dalam catatan</translation>
    </message>
    <message>
        <source>in the tags</source>
        <translation>dalam label</translation>
    </message>
    <message>
        <source>in the names</source>
        <translation>dalam nama</translation>
    </message>
    <message>
        <source>one of {number} copies</source>
        <translation>satu dari {number} salinan</translation>
    </message>
    <message>
        <source>Nothing was found. Other words, or fewer of them, may help.</source>
        <translation>Tidak ada yang ditemukan. Coba kata lain, atau lebih sedikit kata.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Tempat sampah kosong.</translation>
    </message>
    <message>
        <source>This story is empty.

Drag articles here from the list of all articles.</source>
        <translation>Topik ini kosong.

Seret artikel ke sini dari daftar semua artikel.</translation>
    </message>
    <message>
        <source>No passage has this tag.</source>
        <translation>Tidak ada bagian dengan label ini.</translation>
    </message>
    <message>
        <source>What you open is listed here.</source>
        <translation>Yang Anda buka tercantum di sini.</translation>
    </message>
    <message>
        <source>No articles here yet.

Open a file (Ctrl+O), drop one on the window, or paste a text.</source>
        <translation>Belum ada artikel di sini.

Buka berkas (Ctrl+O), jatuhkan berkas ke jendela, atau tempelkan teks.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Hapus selamanya…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Put into a story</source>
        <translation>Masukkan ke topik</translation>
    </message>
    <message>
        <source>New story…</source>
        <translation>Topik baru…</translation>
    </message>
    <message>
        <source>Take out of this story</source>
        <translation>Keluarkan dari topik ini</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Pindahkan ke tempat sampah</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The article of the other passage is not in this library any more.</source>
        <translation>Artikel kutipan yang lain tidak ada lagi di pustaka ini.</translation>
    </message>
    <message>
        <source>The words stand in an older text of this article.</source>
        <translation>Kata-kata itu ada di teks lama artikel ini.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>{number} km</source>
        <translation>{number} km</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of 1 place</source>
        <translation>Peta 1 tempat</translation>
    </message>
    <message>
        <source>Map of {number} places</source>
        <translation>Peta {number} tempat</translation>
    </message>
    <message>
        <source>country</source>
        <translation>negara</translation>
    </message>
    <message>
        <source>region</source>
        <translation>wilayah</translation>
    </message>
    <message>
        <source>town</source>
        <translation>kota</translation>
    </message>
    <message>
        <source>named once</source>
        <translation>disebut sekali</translation>
    </message>
    <message>
        <source>named {number} times</source>
        <translation>disebut {number} kali</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Perbesar (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Perkecil (−)</translation>
    </message>
    <message>
        <source>Show where most places are (0)</source>
        <translation>Tampilkan sebagian besar tempat (0)</translation>
    </message>
    <message>
        <source>Show all places (Home)</source>
        <translation>Tampilkan semua tempat (Home)</translation>
    </message>
</context>
<context>
    <name>MarkdownField</name>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Your note, in Markdown</source>
        <translation>Catatan Anda, dalam Markdown</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Preview of the note</source>
        <translation>Pratinjau catatan</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) highlighted; Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n bagian disorot; Ctrl+Z mengurungkannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the caret on a name first.</source>
        <translation>Letakkan kursor pada sebuah nama dahulu.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Pilih beberapa kata dahulu.</translation>
    </message>
    <message>
        <source>Now select the other words, here or in another article, or a fact, and press L again. Esc gives up.</source>
        <translation>Sekarang pilih kata yang lain, di sini atau di artikel lain, atau sebuah fakta, lalu tekan L lagi. Esc membatalkan.</translation>
    </message>
    <message>
        <source>No link was made.</source>
        <translation>Tidak ada hubungan yang dibuat.</translation>
    </message>
    <message>
        <source>Put the caret into a highlight first.</source>
        <translation>Letakkan kursor dalam sorotan dahulu.</translation>
    </message>
    <message>
        <source>The note is in the bin; Ctrl+Z brings it back.</source>
        <translation>Catatan ada di tempat sampah; Ctrl+Z mengembalikannya.</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Disalin dengan kutipannya.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>tersimpan</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Tempat sampah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Note of the story</source>
        <translation>Catatan topik</translation>
    </message>
    <message>
        <source>Tag above</source>
        <translation>Label di atasnya</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Pribadi</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>Teks saat ini</translation>
    </message>
    <message>
        <source>By-line</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Diperbarui</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Keandalan</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Kredibilitas</translation>
    </message>
    <message>
        <source>Source note</source>
        <translation>Catatan sumber</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge a bundle</source>
        <translation>Gabungkan bundel</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ambil milik mereka</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Di sini</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>Dalam bundel</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Benturan</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Nothing clashes: no field was changed on both sides in different ways.</source>
        <translation>Tidak ada yang berbenturan: tak satu pun isian diubah di kedua pihak dengan cara berbeda.</translation>
    </message>
    <message>
        <source>From {author}: {added} new records, {updated} updated. Where both sides changed the same field, the newer change is ticked. The merge can be undone.</source>
        <translation>Dari {author}: {added} catatan baru, {updated} diperbarui. Bila kedua pihak mengubah bidang yang sama, perubahan terbaru dicentang. Penggabungan dapat diurungkan.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>seseorang</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Menggabungkan</translation>
    </message>
    <message>
        <source>Given up. Nothing was merged.</source>
        <translation>Dibatalkan. Tidak ada yang digabungkan.</translation>
    </message>
    <message>
        <source>It was merged already: undo takes it back.</source>
        <translation>Bundel sudah tergabung: urungkan untuk menariknya kembali.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>There is no place to go to.</source>
        <translation>Tidak ada tempat tujuan.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Buka artikel dahulu.</translation>
    </message>
    <message>
        <source>F9 or Esc brings the panels back.</source>
        <translation>F9 atau Esc menampilkan panel lagi.</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Tema: {name}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Show the note as it reads (Alt+P)</source>
        <translation>Tampilkan catatan sebagai bacaan (Alt+P)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Checked?</source>
        <translation>Sudah dicek?</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>Alasan status</translation>
    </message>
    <message>
        <source>Why? Who says so, and where?</source>
        <translation>Mengapa? Kata siapa, dan di mana?</translation>
    </message>
    <message>
        <source>Enter saves · Shift+Enter starts a new line · Esc discards</source>
        <translation>Enter menyimpan · Shift+Enter baris baru · Esc membuang</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Select words in the article and press N.</source>
        <translation>Pilih kata dalam artikel dan tekan N.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>tersimpan</translation>
    </message>
    <message>
        <source>This note is not in the library any more.</source>
        <translation>Catatan ini tidak ada lagi dalam pustaka.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>from “{title}”</source>
        <translation>dari “{title}”</translation>
    </message>
    <message>
        <source>to “{title}”</source>
        <translation>ke “{title}”</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Saring catatan</translation>
    </message>
    <message>
        <source>Only notes of a colour</source>
        <translation>Hanya catatan satu warna</translation>
    </message>
    <message>
        <source>any colour</source>
        <translation>semua warna</translation>
    </message>
    <message>
        <source>Only notes of a status</source>
        <translation>Hanya catatan satu status</translation>
    </message>
    <message>
        <source>any status</source>
        <translation>semua status</translation>
    </message>
    <message>
        <source>No note fits the filter.</source>
        <translation>Tidak ada catatan yang cocok dengan saringan.</translation>
    </message>
    <message>
        <source>No notes yet.

Select words in the article, then press H to highlight them, N to write a note, T to tag them. With the keyboard: hold Shift and move with the arrow keys.</source>
        <translation>Belum ada catatan.

Pilih kata dalam artikel, lalu tekan H untuk menyorot, N untuk menulis catatan, T untuk memberi label. Dengan papan ketik: tahan Shift dan geser dengan tombol panah.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Tutup pemberitahuan</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is nothing in this folder that Kliping can read.</source>
        <translation>Tidak ada yang dapat dibaca Kliping di folder ini.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Tidak ada teks untuk ditempel.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) brought in.</source>
        <translation>
            <numerusform>%n artikel dimasukkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were there already.</source>
        <translation>
            <numerusform>%n artikel sudah ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n berkas tidak dapat dibaca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its facts could not be found; F5 tries again.</source>
        <translation>Faktanya tidak dapat dicari; F5 mencoba lagi.</translation>
    </message>
    <message>
        <source>From the watched folder:</source>
        <translation>Dari folder yang dipantau:</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>the record for search engines</source>
        <translation>catatan untuk mesin pencari</translation>
    </message>
    <message>
        <source>the record for social networks</source>
        <translation>catatan untuk media sosial</translation>
    </message>
    <message>
        <source>Dublin Core</source>
        <translation>Dublin Core</translation>
    </message>
    <message>
        <source>the head of the page</source>
        <translation>kepala halaman</translation>
    </message>
    <message>
        <source>the title of the browser&apos;s tab</source>
        <translation>judul tab peramban</translation>
    </message>
    <message>
        <source>the page&apos;s own address</source>
        <translation>alamat halaman itu sendiri</translation>
    </message>
    <message>
        <source>the page&apos;s mark-up</source>
        <translation>markah halaman</translation>
    </message>
    <message>
        <source>what the page shows</source>
        <translation>yang ditampilkan halaman</translation>
    </message>
    <message>
        <source>a lone name under the headline</source>
        <translation>nama yang berdiri sendiri di bawah judul</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>the date in the address</source>
        <translation>tanggal dalam alamat</translation>
    </message>
    <message>
        <source>the browser that saved the page</source>
        <translation>peramban yang menyimpan halaman</translation>
    </message>
    <message>
        <source>the file&apos;s properties</source>
        <translation>properti berkas</translation>
    </message>
    <message>
        <source>the book&apos;s record</source>
        <translation>catatan buku</translation>
    </message>
    <message>
        <source>the head of the message</source>
        <translation>kepala surel</translation>
    </message>
    <message>
        <source>the lines above the text</source>
        <translation>baris-baris di atas teks</translation>
    </message>
    <message>
        <source>the source record beside the file</source>
        <translation>catatan sumber di samping berkas</translation>
    </message>
    <message>
        <source>not as the file has it</source>
        <translation>tidak seperti dalam berkas</translation>
    </message>
    <message>
        <source>a guess, from {places}</source>
        <translation>dugaan, dari {places}</translation>
    </message>
    <message>
        <source>from {places}</source>
        <translation>dari {places}</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>dugaan</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands and articles</source>
        <translation>Perintah dan artikel</translation>
    </message>
    <message>
        <source>A command, or the title of an article</source>
        <translation>Perintah, atau judul artikel</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Tidak ada yang bernama begitu.</translation>
    </message>
    <message>
        <source>story</source>
        <translation>topik</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Tanpa judul</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artikel</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferensi</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Bacaan</translation>
    </message>
    <message>
        <source>Marks and facts</source>
        <translation>Tanda dan fakta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Language and library</source>
        <translation>Bahasa dan pustaka</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Berkait</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Tanpa kait</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> huruf</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>Lebar kolom</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Jarak baris</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>ditampilkan</translation>
    </message>
    <message>
        <source>dimmed</source>
        <translation>diredupkan</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>disembunyikan</translation>
    </message>
    <message>
        <source>Facts that are less sure than this are not listed. 0 lists all of them.</source>
        <translation>Fakta yang kurang pasti dari ini tidak dicantumkan. 0 mencantumkan semuanya.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>Keyakinan terendah</translation>
    </message>
    <message>
        <source>as it shall stand under your notes</source>
        <translation>seperti yang tertera pada catatan Anda</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Lain…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>Libraries (*.kliping)</source>
        <translation>Pustaka (*.kliping)</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>The next start opens {file}.</source>
        <translation>Awal berikutnya membuka {file}.</translation>
    </message>
    <message>
        <source>The preferences cannot be written.</source>
        <translation>Preferensi tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Folder yang dipantau</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Oke</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Nothing is open</source>
        <translation>Tidak ada yang terbuka</translation>
    </message>
    <message>
        <source>Choose an article at the left, open a file (Ctrl+O), or drop one here.</source>
        <translation>Pilih artikel di kiri, buka berkas (Ctrl+O), atau jatuhkan berkas di sini.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Tanpa judul</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Looking for a good backup…</source>
        <translation>Mencari cadangan yang baik…</translation>
    </message>
    <message>
        <source>There is a good backup of {when}. Put it in place? The damaged file is kept beside it.</source>
        <translation>Ada cadangan baik dari {when}. Pasang? Berkas yang rusak disimpan di sampingnya.</translation>
    </message>
    <message>
        <source>Putting the backup in place…</source>
        <translation>Memasang cadangan di tempatnya…</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>the same words</source>
        <translation>kata yang sama</translation>
    </message>
    <message>
        <source>the same words elsewhere</source>
        <translation>kata yang sama di tempat lain</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>changed in substance</source>
        <translation>berubah maknanya</translation>
    </message>
    <message>
        <source>several places</source>
        <translation>beberapa tempat</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>tidak ditemukan</translation>
    </message>
    <message>
        <source>was here already</source>
        <translation>sudah ada di sini</translation>
    </message>
    <message>
        <source>newer than the one here</source>
        <translation>lebih baru dari yang di sini</translation>
    </message>
    <message>
        <source>its article is not here</source>
        <translation>artikelnya tidak ada di sini</translation>
    </message>
    <message>
        <source>number</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>ingkar</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>atribusi</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Notes on the older text</source>
        <translation>Catatan pada teks lama</translation>
    </message>
    <message>
        <source>These notes were made for an older text of the article. Nothing is moved before you accept it, and it can be undone.</source>
        <translation>Catatan ini dibuat untuk teks lama artikel. Tidak ada yang dipindah sebelum Anda setuju, dan dapat diurungkan.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Kata pada catatan</translation>
    </message>
    <message>
        <source>Words now</source>
        <translation>Kata sekarang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Which place is meant</source>
        <translation>Tempat yang dimaksud</translation>
    </message>
    <message>
        <source>Several places have these words. Which is meant?</source>
        <translation>Kata ini ada di beberapa tempat. Mana yang dimaksud?</translation>
    </message>
    <message>
        <source>Accept what is ticked</source>
        <translation>Terima yang dicentang</translation>
    </message>
    <message>
        <source>Tick all that were found</source>
        <translation>Centang semua yang ditemukan</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message>
        <source>Revisions</source>
        <translation>Revisi</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Penting</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Perbedaan</translation>
    </message>
    <message>
        <source>Older revision</source>
        <translation>Revisi lama</translation>
    </message>
    <message>
        <source>Newer revision</source>
        <translation>Revisi baru</translation>
    </message>
    <message>
        <source>Material changes only</source>
        <translation>Hanya perubahan penting</translation>
    </message>
    <message>
        <source>{number}: {when}</source>
        <translation>{number}: {when}</translation>
    </message>
    <message>
        <source>{number} differences, {material} of them material: numbers, negations, names, dates, who says it.</source>
        <translation>{number} perbedaan, {material} di antaranya penting: angka, ingkar, nama, tanggal, siapa yang berkata.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Notes in the older text</source>
        <translation>Catatan pada teks lama</translation>
    </message>
    <message>
        <source>{revision} (current)</source>
        <translation>{revision} (berlaku)</translation>
    </message>
    <message>
        <source>Differences ({number})</source>
        <translation>Perbedaan ({number})</translation>
    </message>
    <message>
        <source>Notes ({number})</source>
        <translation>Catatan ({number})</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Annotate the selection</source>
        <translation>Anotasi pilihan</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&quot;{0}&quot; cannot be &quot;{1}&quot;.</source>
        <translation>&quot;{0}&quot; tidak dapat berisi &quot;{1}&quot;.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; ends like no known format.</source>
        <translation>Akhiran &quot;{0}&quot; bukan akhiran format yang dikenal.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no date.</source>
        <translation>&quot;{0}&quot; bukan tanggal.</translation>
    </message>
    <message>
        <source>A note is on an older revision that is not in the bundle.</source>
        <translation>Ada catatan pada revisi lama yang tidak ada dalam bundel.</translation>
    </message>
    <message>
        <source>Another program has been writing to {path} for too long; nothing was changed.</source>
        <translation>Program lain terlalu lama menulis ke {path}; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Ask for the bundle again.</source>
        <translation>Mintalah bundel itu sekali lagi.</translation>
    </message>
    <message>
        <source>Bring it in again.</source>
        <translation>Bawa masuk sekali lagi.</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it to a folder of your own.</source>
        <translation>Ubah izinnya, atau salin ke folder Anda sendiri.</translation>
    </message>
    <message>
        <source>Change their permissions, or copy the file.</source>
        <translation>Ubah izinnya, atau salin berkasnya.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Periksa izinnya.</translation>
    </message>
    <message>
        <source>Check that its folder is there and that you may write to it.</source>
        <translation>Pastikan foldernya ada dan boleh Anda tulisi.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Periksa diska, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Check the file with brat.</source>
        <translation>Periksa berkas itu dengan brat.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Periksa namanya.</translation>
    </message>
    <message>
        <source>Choose a CoNLL-2003 file.</source>
        <translation>Pilih berkas CoNLL-2003.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Pilih berkas di dalamnya.</translation>
    </message>
    <message>
        <source>Choose a file with a word and its name a line.</source>
        <translation>Pilih berkas dengan satu kata dan namanya per baris.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk that can be written to.</source>
        <translation>Pilih folder pada diska yang dapat ditulisi.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Pilih folder yang boleh Anda tulisi.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Pilih folder.</translation>
    </message>
    <message>
        <source>Choose a name for a file in it.</source>
        <translation>Pilih nama berkas di dalamnya.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Pilih nama yang lebih pendek.</translation>
    </message>
    <message>
        <source>Choose a text file or a saved web page.</source>
        <translation>Pilih berkas teks atau halaman web yang disimpan.</translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation>Pilih berkas biasa.</translation>
    </message>
    <message>
        <source>Choose another backup: see `kliping backups`.</source>
        <translation>Pilih cadangan lain: lihat `kliping backups`.</translation>
    </message>
    <message>
        <source>Choose another file, or paste the article&apos;s text.</source>
        <translation>Pilih berkas lain, atau tempelkan teks artikelnya.</translation>
    </message>
    <message>
        <source>Choose another file, or restore a backup.</source>
        <translation>Pilih berkas lain, atau pulihkan cadangan.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Pilih berkas lain.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Pilih folder lain.</translation>
    </message>
    <message>
        <source>Choose another name, or have it replaced (--force).</source>
        <translation>Pilih nama lain, atau izinkan berkas itu diganti (--force).</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Pilih nama lain.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Pilih tempat lain.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Pilih yang lain.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Pilih salah satu: {0}.</translation>
    </message>
    <message>
        <source>Choose the My Clippings.txt of the device.</source>
        <translation>Pilih My Clippings.txt dari perangkat.</translation>
    </message>
    <message>
        <source>Choose the file it was meant for.</source>
        <translation>Pilih berkas yang dimaksud.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Tutup dahulu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Close other programs that use the library, then save a copy: Library, Backups.</source>
        <translation>Tutup program lain yang memakai pustaka ini, lalu simpan salinan: Pustaka, Cadangan.</translation>
    </message>
    <message>
        <source>Copy the file from the device again.</source>
        <translation>Salin sekali lagi berkas itu dari perangkat.</translation>
    </message>
    <message>
        <source>Correct it, or move it away.</source>
        <translation>Betulkan, atau pindahkan dari situ.</translation>
    </message>
    <message>
        <source>Correct the template, or leave it out.</source>
        <translation>Betulkan templatnya, atau tinggalkan.</translation>
    </message>
    <message>
        <source>Export it again as REFI-QDA project.</source>
        <translation>Ekspor sekali lagi sebagai proyek REFI-QDA.</translation>
    </message>
    <message>
        <source>Export it again in the program it comes from.</source>
        <translation>Ekspor sekali lagi dari program asalnya.</translation>
    </message>
    <message>
        <source>Export it again, or take that file out.</source>
        <translation>Ekspor sekali lagi, atau keluarkan berkas itu.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Ekspor sekali lagi.</translation>
    </message>
    <message>
        <source>Export it without one.</source>
        <translation>Ekspor tanpa kata sandi.</translation>
    </message>
    <message>
        <source>Export the annotations again.</source>
        <translation>Ekspor anotasinya sekali lagi.</translation>
    </message>
    <message>
        <source>Export the highlights again as JSON.</source>
        <translation>Ekspor sorotannya sekali lagi sebagai JSON.</translation>
    </message>
    <message>
        <source>Export the highlights again.</source>
        <translation>Ekspor sorotannya sekali lagi.</translation>
    </message>
    <message>
        <source>Export the highlights from Readwise.</source>
        <translation>Ekspor sorotannya dari Readwise.</translation>
    </message>
    <message>
        <source>Export the note again.</source>
        <translation>Ekspor catatannya sekali lagi.</translation>
    </message>
    <message>
        <source>Export them again as JSON.</source>
        <translation>Ekspor sekali lagi sebagai JSON.</translation>
    </message>
    <message>
        <source>Files with these endings can: {0}.</source>
        <translation>Yang dapat dibaca ialah berkas berakhiran: {0}.</translation>
    </message>
    <message>
        <source>Free some of your quota, then try again.</source>
        <translation>Kosongkan sebagian kuota Anda, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Free some space, then retry.</source>
        <translation>Kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Get the file once more from where it is.</source>
        <translation>Ambil sekali lagi berkas itu dari asalnya.</translation>
    </message>
    <message>
        <source>If you trust it, paste the article&apos;s text instead.</source>
        <translation>Kalau Anda memercayainya, tempelkan teks artikelnya saja.</translation>
    </message>
    <message>
        <source>Import its folders one by one.</source>
        <translation>Impor foldernya satu per satu.</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>Impor berkas itu sekali lagi.</translation>
    </message>
    <message>
        <source>Install text recognition (pip install &apos;kliping[ocr]&apos;), or have another program add the text.</source>
        <translation>Pasang pengenal teks (pip install &apos;kliping[ocr]&apos;), atau tambahkan teksnya dengan program lain.</translation>
    </message>
    <message>
        <source>Install the newer version to bring it in.</source>
        <translation>Pasang versi yang lebih baru untuk memasukkannya.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Pasang versi yang lebih baru untuk membukanya.</translation>
    </message>
    <message>
        <source>Install the program again, or remove the folder.</source>
        <translation>Pasang ulang program ini, atau hapus folder itu.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Pasang ulang program ini.</translation>
    </message>
    <message>
        <source>It is not in UTF-8.</source>
        <translation>Isinya tidak dalam UTF-8.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Berkas itu dilindungi kata sandi.</translation>
    </message>
    <message>
        <source>It may have been removed.</source>
        <translation>Mungkin sudah dihapus.</translation>
    </message>
    <message>
        <source>It unpacks to more than {0} MB.</source>
        <translation>Isinya lebih dari {0} MB setelah dibuka.</translation>
    </message>
    <message>
        <source>It was taken off the list; the step before it is next.</source>
        <translation>Langkah itu dikeluarkan dari daftar; berikutnya langkah sebelum itu.</translation>
    </message>
    <message>
        <source>Its XML declares entities, which REFI-QDA has none of.</source>
        <translation>XML-nya mendeklarasikan entitas, yang tidak ada dalam REFI-QDA.</translation>
    </message>
    <message>
        <source>Its XML is not well-formed ({0}).</source>
        <translation>XML-nya tidak tersusun benar ({0}).</translation>
    </message>
    <message>
        <source>Its kliping.json is damaged.</source>
        <translation>kliping.json di dalamnya rusak.</translation>
    </message>
    <message>
        <source>Its tags are damaged.</source>
        <translation>Tag di dalamnya rusak.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Tinggalkan saja.</translation>
    </message>
    <message>
        <source>Line {0} of the template: {1}.</source>
        <translation>Baris {0} pada templat: {1}.</translation>
    </message>
    <message>
        <source>Look again, then retry.</source>
        <translation>Lihat lagi, lalu coba sekali lagi.</translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <translation>Buat foldernya dahulu.</translation>
    </message>
    <message>
        <source>Make the note by “Add note from annotations”.</source>
        <translation>Buat catatannya lewat “Add note from annotations”.</translation>
    </message>
    <message>
        <source>Move it to another disk.</source>
        <translation>Pindahkan ke diska lain.</translation>
    </message>
    <message>
        <source>Move it to the bin first.</source>
        <translation>Pindahkan ke tempat sampah dahulu.</translation>
    </message>
    <message>
        <source>Move it to the current one, then retry.</source>
        <translation>Pindahkan ke revisi yang sekarang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Name the format to learn what is wrong.</source>
        <translation>Sebutkan formatnya untuk mengetahui apa yang salah.</translation>
    </message>
    <message>
        <source>Name the format, or end it in {0}.</source>
        <translation>Sebutkan formatnya, atau akhiri dengan {0}.</translation>
    </message>
    <message>
        <source>Only what is in the bin can be erased.</source>
        <translation>Hanya isi tempat sampah yang dapat dihapus selamanya.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer and print it to a new PDF.</source>
        <translation>Buka di penampil PDF dan cetak ke PDF baru.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it anew without protection.</source>
        <translation>Buka di program asalnya dan simpan lagi tanpa perlindungan.</translation>
    </message>
    <message>
        <source>Open it where it comes from and paste its text.</source>
        <translation>Buka di tempat asalnya dan tempelkan teksnya.</translation>
    </message>
    <message>
        <source>Open the page in a browser, select the article and paste it.</source>
        <translation>Buka halaman itu di peramban, pilih artikelnya, lalu tempelkan.</translation>
    </message>
    <message>
        <source>Pack the texts with their .ann files.</source>
        <translation>Kemas teksnya bersama berkas .ann-nya.</translation>
    </message>
    <message>
        <source>Put it back in its place, or save a copy of the library: Library, Backups.</source>
        <translation>Kembalikan ke tempatnya, atau simpan salinan pustaka: Pustaka, Cadangan.</translation>
    </message>
    <message>
        <source>Report it with the details, please.</source>
        <translation>Mohon dilaporkan beserta rinciannya.</translation>
    </message>
    <message>
        <source>Restore a backup: kliping restore BACKUP.</source>
        <translation>Pulihkan cadangan: kliping restore CADANGAN.</translation>
    </message>
    <message>
        <source>Restore an older backup.</source>
        <translation>Pulihkan cadangan yang lebih lama.</translation>
    </message>
    <message>
        <source>Save it anew in the program it comes from, or paste the article&apos;s text.</source>
        <translation>Simpan lagi di program asalnya, atau tempelkan teks artikelnya.</translation>
    </message>
    <message>
        <source>Save it in UTF-8.</source>
        <translation>Simpan dalam UTF-8.</translation>
    </message>
    <message>
        <source>Somebody has changed this in the meantime; nothing was written.</source>
        <translation>Ini sudah diubah orang lain sementara itu; tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Something else still needs that, or what it belongs to is gone.</source>
        <translation>Masih ada yang memerlukannya, atau induknya sudah tidak ada.</translation>
    </message>
    <message>
        <source>Something is too large for {path}.</source>
        <translation>Ada yang terlalu besar untuk {path}.</translation>
    </message>
    <message>
        <source>Split it into parts.</source>
        <translation>Bagi menjadi beberapa bagian.</translation>
    </message>
    <message>
        <source>Tag a passage first.</source>
        <translation>Beri tag pada sebuah kutipan dahulu.</translation>
    </message>
    <message>
        <source>That is there already.</source>
        <translation>Itu sudah ada.</translation>
    </message>
    <message>
        <source>The bundle is damaged: {0}.</source>
        <translation>Bundel itu rusak: {0}.</translation>
    </message>
    <message>
        <source>The bundle is of a newer Kliping.</source>
        <translation>Bundel itu dari Kliping yang lebih baru.</translation>
    </message>
    <message>
        <source>The disk with {0} is full; nothing was changed.</source>
        <translation>Diska tempat {0} penuh; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be listed ({1}).</source>
        <translation>Isi folder {0} tidak dapat dilihat ({1}).</translation>
    </message>
    <message>
        <source>The language model in {0} cannot be used ({1}).</source>
        <translation>Model bahasa di {0} tidak dapat dipakai ({1}).</translation>
    </message>
    <message>
        <source>The name {0} is too long.</source>
        <translation>Nama {0} terlalu panjang.</translation>
    </message>
    <message>
        <source>The process that read {0} ended.</source>
        <translation>Proses yang membaca {0} terhenti.</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>Kata sistem: {0}.</translation>
    </message>
    <message>
        <source>The task “{0}” stopped at a mistake in the program ({1}).</source>
        <translation>Tugas “{0}” terhenti oleh kesalahan program ({1}).</translation>
    </message>
    <message>
        <source>There are no annotations (.ann) in it.</source>
        <translation>Tidak ada anotasi (.ann) di dalamnya.</translation>
    </message>
    <message>
        <source>There are no annotations in it.</source>
        <translation>Tidak ada anotasi di dalamnya.</translation>
    </message>
    <message>
        <source>There are no annotations of Hypothesis in it.</source>
        <translation>Tidak ada anotasi Hypothesis di dalamnya.</translation>
    </message>
    <message>
        <source>There are no clippings in it.</source>
        <translation>Tidak ada kliping di dalamnya.</translation>
    </message>
    <message>
        <source>There are no highlights of Zotero in it.</source>
        <translation>Tidak ada sorotan Zotero di dalamnya.</translation>
    </message>
    <message>
        <source>There are no tags to export.</source>
        <translation>Tidak ada tag untuk diekspor.</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>Tidak ada kata di dalamnya.</translation>
    </message>
    <message>
        <source>There are {0} files in it.</source>
        <translation>Ada {0} berkas di dalamnya.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Yang ada: {0}.</translation>
    </message>
    <message>
        <source>There is no backup {0}.</source>
        <translation>Tidak ada cadangan {0}.</translation>
    </message>
    <message>
        <source>There is no column &quot;Highlight&quot; in it.</source>
        <translation>Tidak ada kolom &quot;Highlight&quot; di dalamnya.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Tidak ada berkas {0}.</translation>
    </message>
    <message>
        <source>There is no format &quot;{0}&quot;.</source>
        <translation>Tidak ada format &quot;{0}&quot;.</translation>
    </message>
    <message>
        <source>There is no project (.qde) in it.</source>
        <translation>Tidak ada proyek (.qde) di dalamnya.</translation>
    </message>
    <message>
        <source>There is no reader &quot;{0}&quot;.</source>
        <translation>Tidak ada pembaca &quot;{0}&quot;.</translation>
    </message>
    <message>
        <source>There is no sample in {0}.</source>
        <translation>Tidak ada contoh di {0}.</translation>
    </message>
    <message>
        <source>There is no story &quot;{0}&quot;.</source>
        <translation>Tidak ada cerita &quot;{0}&quot;.</translation>
    </message>
    <message>
        <source>There is no {0} &quot;{1}&quot; in {2}.</source>
        <translation>Tidak ada {0} &quot;{1}&quot; di {2}.</translation>
    </message>
    <message>
        <source>There is nothing at {0}–{1} of its text.</source>
        <translation>Tidak ada apa-apa pada {0}–{1} dalam teksnya.</translation>
    </message>
    <message>
        <source>This is neither JSON nor a metadata file of KOReader.</source>
        <translation>Ini bukan JSON dan bukan berkas metadata KOReader.</translation>
    </message>
    <message>
        <source>This is no CSV in UTF-8.</source>
        <translation>Ini bukan CSV dalam UTF-8.</translation>
    </message>
    <message>
        <source>This is no HTML.</source>
        <translation>Ini bukan HTML.</translation>
    </message>
    <message>
        <source>This is no REFI-QDA file: it holds &lt;{0}&gt;, not &lt;{1}&gt;.</source>
        <translation>Ini bukan berkas REFI-QDA: isinya &lt;{0}&gt;, bukan &lt;{1}&gt;.</translation>
    </message>
    <message>
        <source>This is no annotation Kliping can hold: {0}.</source>
        <translation>Ini bukan anotasi yang dapat disimpan Kliping: {0}.</translation>
    </message>
    <message>
        <source>This is no bundle of Kliping.</source>
        <translation>Ini bukan bundel Kliping.</translation>
    </message>
    <message>
        <source>This is no bundle of Kliping: it has no manifest.</source>
        <translation>Ini bukan bundel Kliping: tidak ada manifesnya.</translation>
    </message>
    <message>
        <source>This is no export of KOReader.</source>
        <translation>Ini bukan hasil ekspor KOReader.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8.</source>
        <translation>Ini bukan teks dalam UTF-8.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Ini bukan JSON.</translation>
    </message>
    <message>
        <source>This is not a ZIP file.</source>
        <translation>Ini bukan berkas ZIP.</translation>
    </message>
    <message>
        <source>This step cannot be {0}: what it changed has been changed otherwise since.</source>
        <translation>Langkah ini tidak dapat {0}: yang diubahnya sudah diubah lagi sejak itu.</translation>
    </message>
    <message>
        <source>Try again, or close the other program.</source>
        <translation>Coba lagi, atau tutup program lain itu.</translation>
    </message>
    <message>
        <source>Try it alone.</source>
        <translation>Coba berkas itu sendiri.</translation>
    </message>
    <message>
        <source>Write it as 2021-11-17.</source>
        <translation>Tulis seperti 2021-11-17.</translation>
    </message>
    <message>
        <source>{0} cannot be made ({1}).</source>
        <translation>{0} tidak dapat dibuat ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1}).</source>
        <translation>{0} tidak dapat dibuka ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} tidak dapat ditulis ({1}).</translation>
    </message>
    <message>
        <source>{0} has more markup than can be read.</source>
        <translation>{0} memuat lebih banyak markah daripada yang dapat dibaca.</translation>
    </message>
    <message>
        <source>{0} has more text than can be read.</source>
        <translation>{0} memuat lebih banyak teks daripada yang dapat dibaca.</translation>
    </message>
    <message>
        <source>{0} has more than {1} files.</source>
        <translation>{0} memuat lebih dari {1} berkas.</translation>
    </message>
    <message>
        <source>{0} has no option &quot;{1}&quot;.</source>
        <translation>{0} tidak punya pilihan &quot;{1}&quot;.</translation>
    </message>
    <message>
        <source>{0} has no original of {1}.</source>
        <translation>{0} tidak menyimpan asli {1}.</translation>
    </message>
    <message>
        <source>{0} has {1} characters of markup; {2} can be read.</source>
        <translation>{0} memuat {1} karakter markah; {2} yang dapat dibaca.</translation>
    </message>
    <message>
        <source>{0} has {1} characters; an article may have {2}.</source>
        <translation>{0} memuat {1} karakter; sebuah artikel boleh memuat {2}.</translation>
    </message>
    <message>
        <source>{0} has {1} pages; {2} can be read.</source>
        <translation>{0} memuat {1} halaman; {2} yang dapat dibaca.</translation>
    </message>
    <message>
        <source>{0} holds no article.</source>
        <translation>{0} tidak memuat artikel.</translation>
    </message>
    <message>
        <source>{0} holds no text.</source>
        <translation>{0} tidak memuat teks.</translation>
    </message>
    <message>
        <source>{0} is a database of another program, not a Kliping library.</source>
        <translation>{0} basis data program lain, bukan pustaka Kliping.</translation>
    </message>
    <message>
        <source>{0} is a device or a pipe.</source>
        <translation>{0} sebuah perangkat atau pipa.</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} sebuah folder.</translation>
    </message>
    <message>
        <source>{0} is a link that leads to itself.</source>
        <translation>{0} tautan yang menuju dirinya sendiri.</translation>
    </message>
    <message>
        <source>{0} is a scan of {1} pages; {2} can be recognised.</source>
        <translation>{0} hasil pindai {1} halaman; {2} yang dapat dikenali.</translation>
    </message>
    <message>
        <source>{0} is a scan: its pages are pictures without text.</source>
        <translation>{0} hasil pindai: halamannya gambar tanpa teks.</translation>
    </message>
    <message>
        <source>{0} is damaged in it.</source>
        <translation>{0} di dalamnya rusak.</translation>
    </message>
    <message>
        <source>{0} is damaged or no PDF.</source>
        <translation>{0} rusak atau bukan PDF.</translation>
    </message>
    <message>
        <source>{0} is damaged or no message.</source>
        <translation>{0} rusak atau bukan surel.</translation>
    </message>
    <message>
        <source>{0} is damaged or not what its name says.</source>
        <translation>{0} rusak atau tidak sesuai namanya.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} rusak.</translation>
    </message>
    <message>
        <source>{0} is damaged: its copy has errors.</source>
        <translation>{0} rusak: salinannya mengandung kesalahan.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} kosong.</translation>
    </message>
    <message>
        <source>{0} is in a format that cannot be read.</source>
        <translation>Format {0} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>{0} is in none of the formats that end like it ({1}).</source>
        <translation>{0} tidak dalam format mana pun yang berakhiran seperti itu ({1}).</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation>{0} lebih besar dari {1} MB.</translation>
    </message>
    <message>
        <source>{0} is missing in it.</source>
        <translation>{0} tidak ada di dalamnya.</translation>
    </message>
    <message>
        <source>{0} is no bundle any more.</source>
        <translation>{0} bukan lagi sebuah bundel.</translation>
    </message>
    <message>
        <source>{0} is no name of a file.</source>
        <translation>{0} bukan nama berkas.</translation>
    </message>
    <message>
        <source>{0} is no source record ({1}).</source>
        <translation>{0} bukan catatan sumber ({1}).</translation>
    </message>
    <message>
        <source>{0} is not Rich Text Format.</source>
        <translation>{0} bukan Rich Text Format.</translation>
    </message>
    <message>
        <source>{0} is not a Kliping library.</source>
        <translation>{0} bukan pustaka Kliping.</translation>
    </message>
    <message>
        <source>{0} is not text.</source>
        <translation>{0} bukan teks.</translation>
    </message>
    <message>
        <source>{0} is open in another program.</source>
        <translation>{0} sedang dibuka program lain.</translation>
    </message>
    <message>
        <source>{0} is protected by a password or a licence, or of an older format.</source>
        <translation>{0} dilindungi kata sandi atau lisensi, atau formatnya lama.</translation>
    </message>
    <message>
        <source>{0} is protected by a password.</source>
        <translation>{0} dilindungi kata sandi.</translation>
    </message>
    <message>
        <source>{0} is the library itself.</source>
        <translation>{0} pustaka itu sendiri.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} sudah ada.</translation>
    </message>
    <message>
        <source>{0} may not be read.</source>
        <translation>{0} tidak boleh dibaca.</translation>
    </message>
    <message>
        <source>{0} was moved, removed or replaced while it was open; nothing was changed.</source>
        <translation>{0} dipindahkan, dihapus atau diganti selagi terbuka; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{0} was removed while the library was open; nothing was changed.</source>
        <translation>{0} dihapus ketika pustaka sedang terbuka; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{0} was written by a newer Kliping than this one.</source>
        <translation>{0} ditulis oleh Kliping yang lebih baru daripada yang ini.</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>{path} tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({reason}).</source>
        <translation>{path} tidak dapat dibaca atau ditulis ({reason}).</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} rusak.</translation>
    </message>
    <message>
        <source>{path} is not a Kliping library.</source>
        <translation>{path} bukan pustaka Kliping.</translation>
    </message>
    <message>
        <source>{path} is too large for this disk.</source>
        <translation>{path} terlalu besar untuk diska ini.</translation>
    </message>
    <message>
        <source>{path} or its folder may not be written to.</source>
        <translation>{path} atau foldernya tidak boleh ditulisi.</translation>
    </message>
    <message>
        <source>“{0}” is no line of a brat file.</source>
        <translation>“{0}” bukan baris berkas brat.</translation>
    </message>
    <message>
        <source>“{0}” names no word in its last column.</source>
        <translation>“{0}” tidak memuat kata pada kolom terakhirnya.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Tidak ada yang dapat diulangi.</translation>
    </message>
</context>
<context>
    <name>ShelvesTree</name>
    <message>
        <source>Shelves</source>
        <translation>Rak</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Semua artikel</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Terakhir dibuka</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Tempat sampah</translation>
    </message>
    <message>
        <source>New story…</source>
        <translation>Topik baru…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Dissolve the story</source>
        <translation>Bubarkan topik</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Kosongkan tempat sampah…</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Topik baru</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Erase what is in the bin for good? This cannot be undone.</source>
        <translation>Hapus isi tempat sampah selamanya? Ini tidak dapat diurungkan.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n article(s) with all notes for good? This cannot be undone.</source>
        <translation>
            <numerusform>Hapus %n artikel beserta semua catatan selamanya? Ini tidak dapat diurungkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Kosongkan tempat sampah</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Erasing what is in the bin…</source>
        <translation>Menghapus isi tempat sampah…</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Saring tindakan</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Tindakan dan tombolnya</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Key of the chosen action</source>
        <translation>Tombol tindakan terpilih</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Seperti biasa</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}” already.</source>
        <translation>{key} sudah dipakai “{action}”.</translation>
    </message>
</context>
<context>
    <name>SimilarDialog</name>
    <message>
        <source>Similar articles</source>
        <translation>Artikel serupa</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Persamaan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>copy of one report</source>
        <translation>salinan satu laporan</translation>
    </message>
    <message>
        <source>No other article of the library shares text with this one.</source>
        <translation>Tidak ada artikel lain dalam pustaka yang teksnya sama dengan artikel ini.</translation>
    </message>
    <message>
        <source>{number} articles share text with this one, {copies} of them are copies of one report.</source>
        <translation>{number} artikel berbagi teks dengan artikel ini, {copies} di antaranya salinan satu laporan.</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>2021-11-17</source>
        <translation>2021-11-17</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Keandalan sumber</translation>
    </message>
    <message>
        <source>Credibility of the content</source>
        <translation>Kredibilitas isi</translation>
    </message>
    <message>
        <source>Source note</source>
        <translation>Catatan sumber</translation>
    </message>
    <message>
        <source>What you know about where this text comes from</source>
        <translation>Yang Anda ketahui tentang asal teks ini</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>By-line</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Diperbarui</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Diambil</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>The published date is missing, so dates such as “Tuesday” stay relative.</source>
        <translation>Tanggal terbit tidak ada, jadi tanggal seperti “Selasa” tetap relatif.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>teks tempelan</translation>
    </message>
    <message>
        <source>File: {name}
Read by: {reader}
Revision of: {when}
SHA-256: {hash}</source>
        <translation>Berkas: {name}
Dibaca oleh: {reader}
Revisi: {when}
SHA-256: {hash}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>belum tersimpan</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message>
        <source>published date from the source record</source>
        <translation>tanggal terbit dari catatan sumber</translation>
    </message>
    <message>
        <source>no published date: dates stay relative</source>
        <translation>tanpa tanggal terbit: tanggal tetap relatif</translation>
    </message>
    <message>
        <source>looking for facts…</source>
        <translation>mencari fakta…</translation>
    </message>
    <message>
        <source>facts from rules and tagger</source>
        <translation>fakta dari aturan dan model</translation>
    </message>
    <message>
        <source>facts from rules alone</source>
        <translation>fakta dari aturan saja</translation>
    </message>
    <message>
        <source>facts in {seconds} s</source>
        <translation>fakta dalam {seconds} dtk</translation>
    </message>
    <message>
        <source>facts in {seconds} s, from rules alone</source>
        <translation>fakta dalam {seconds} dtk, dari aturan saja</translation>
    </message>
    <message>
        <source>Reading {place} of {number}…</source>
        <translation>Membaca {place} dari {number}…</translation>
    </message>
    <message>
        <source>Reading page {page} of {pages}…</source>
        <translation>Membaca halaman {page} dari {pages}…</translation>
    </message>
    <message>
        <source>watching {name}</source>
        <translation>memantau {name}</translation>
    </message>
    <message>
        <source>What is put into {folder} is brought in.</source>
        <translation>Yang ditaruh di {folder} akan dimasukkan.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Article added</source>
        <translation>Artikel ditambahkan</translation>
    </message>
    <message>
        <source>Article moved to the bin</source>
        <translation>Artikel dipindahkan ke tempat sampah</translation>
    </message>
    <message>
        <source>Article put back</source>
        <translation>Artikel dikembalikan</translation>
    </message>
    <message>
        <source>Source edited</source>
        <translation>Sumber disunting</translation>
    </message>
    <message>
        <source>Story of the article changed</source>
        <translation>Topik artikel diubah</translation>
    </message>
    <message>
        <source>Revision added</source>
        <translation>Revisi ditambahkan</translation>
    </message>
    <message>
        <source>Older revision chosen</source>
        <translation>Revisi lama dipilih</translation>
    </message>
    <message>
        <source>Note made</source>
        <translation>Catatan dibuat</translation>
    </message>
    <message>
        <source>Note edited</source>
        <translation>Catatan disunting</translation>
    </message>
    <message>
        <source>Note moved to the bin</source>
        <translation>Catatan dipindahkan ke tempat sampah</translation>
    </message>
    <message>
        <source>Notes moved to the new text</source>
        <translation>Catatan dipindahkan ke teks baru</translation>
    </message>
    <message>
        <source>Fact judged</source>
        <translation>Fakta dinilai</translation>
    </message>
    <message>
        <source>Judgement withdrawn</source>
        <translation>Penilaian dicabut</translation>
    </message>
    <message>
        <source>Fact corrected</source>
        <translation>Fakta diperbaiki</translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation>Nama diperbaiki</translation>
    </message>
    <message>
        <source>Names merged</source>
        <translation>Nama digabungkan</translation>
    </message>
    <message>
        <source>Name split off</source>
        <translation>Nama dipisahkan</translation>
    </message>
    <message>
        <source>Fact added by hand</source>
        <translation>Fakta ditambah sendiri</translation>
    </message>
    <message>
        <source>Notes imported</source>
        <translation>Catatan diimpor</translation>
    </message>
    <message>
        <source>Tag made</source>
        <translation>Label dibuat</translation>
    </message>
    <message>
        <source>Tag edited</source>
        <translation>Label disunting</translation>
    </message>
    <message>
        <source>Story made</source>
        <translation>Topik dibuat</translation>
    </message>
    <message>
        <source>Story edited</source>
        <translation>Topik disunting</translation>
    </message>
    <message>
        <source>Story dissolved</source>
        <translation>Topik dibubarkan</translation>
    </message>
    <message>
        <source>Bundle merged</source>
        <translation>Bundel digabungkan</translation>
    </message>
    <message>
        <source>Bin emptied</source>
        <translation>Tempat sampah dikosongkan</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>cannot be redone</source>
        <translation>tidak dapat diulangi</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>Choose a story at the left, or drag articles onto Stories to make one.</source>
        <translation>Pilih topik di sebelah kiri, atau seret artikel ke Topik untuk membuatnya.</translation>
    </message>
    <message>
        <source>This story is not in the library any more.</source>
        <translation>Topik ini tidak ada lagi di pustaka.</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>one source alone</source>
        <translation>satu sumber saja</translation>
    </message>
    <message>
        <source>the sources agree</source>
        <translation>sumber-sumber sepakat</translation>
    </message>
    <message>
        <source>later figures</source>
        <translation>angka yang lebih baru</translation>
    </message>
    <message>
        <source>the sources differ</source>
        <translation>sumber-sumber berbeda</translation>
    </message>
    <message>
        <source>of them: {people}</source>
        <translation>di antaranya: {people}</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Siapa yang mengatakan</translation>
    </message>
    <message>
        <source>{number} copies of one report</source>
        <translation>{number} salinan satu laporan</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>unknown publisher</source>
        <translation>penerbit tidak diketahui</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tanpa tanggal</translation>
    </message>
    <message>
        <source>{number} of {whole} sources</source>
        <translation>{number} dari {whole} sumber</translation>
    </message>
</context>
<context>
    <name>StoryNote</name>
    <message>
        <source>Note of the story</source>
        <translation>Catatan topik</translation>
    </message>
    <message>
        <source>What you know and what is to be asked, in Markdown. It is exported with the story.</source>
        <translation>Apa yang diketahui dan apa yang harus ditanyakan, dalam Markdown. Ikut diekspor bersama topik.</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>Catatan seperti terbaca</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, and so does leaving the note · Esc discards</source>
        <translation>Ctrl+Enter menyimpan, begitu pula meninggalkan catatan · Esc membatalkan</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>tersimpan</translation>
    </message>
</context>
<context>
    <name>StoryPane</name>
    <message>
        <source>How far the comparison is</source>
        <translation>Kemajuan pembandingan</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Write the story with its articles and notes to a file</source>
        <translation>Tulis topik beserta artikel dan catatannya ke berkas</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Tidak ada yang ditemukan.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>No events were found.</source>
        <translation>Tidak ada peristiwa yang ditemukan.</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Siapa mengatakan apa</translation>
    </message>
    <message>
        <source>Nobody is quoted.</source>
        <translation>Tidak ada yang dikutip.</translation>
    </message>
    <message>
        <source>People, bodies and places</source>
        <translation>Orang, lembaga, dan tempat</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>The story has no articles.</source>
        <translation>Topik ini belum berisi artikel.</translation>
    </message>
    <message>
        <source>Notes on the articles</source>
        <translation>Catatan pada artikel</translation>
    </message>
    <message>
        <source>No notes yet.

Open an article, select words and press N.</source>
        <translation>Belum ada catatan.

Buka artikel, pilih kata, lalu tekan N.</translation>
    </message>
    <message>
        <source>About the story</source>
        <translation>Tentang topik</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Garis waktu</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dikatakan</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Working note</source>
        <translation>Catatan kerja</translation>
    </message>
    <message>
        <source>Comparing the sources…</source>
        <translation>Membandingkan sumber-sumber…</translation>
    </message>
    <message>
        <source>Nobody is counted in these articles.</source>
        <translation>Tidak ada orang yang dihitung dalam artikel-artikel ini.</translation>
    </message>
    <message>
        <source>This story is empty.

Drag articles onto it in the library at the left.</source>
        <translation>Topik ini kosong.

Seret artikel ke topik ini di pustaka di sebelah kiri.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n sumber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without facts</source>
        <translation>
            <numerusform>%n artikel tanpa fakta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Tags, with commas</source>
        <translation>Label, dipisah koma</translation>
    </message>
    <message>
        <source>Known tags</source>
        <translation>Label yang dikenal</translation>
    </message>
    <message>
        <source>new tag “{name}”</source>
        <translation>label baru “{name}”</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>The standard template</source>
        <translation>Templat baku</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Baru…</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Pilih templat</translation>
    </message>
    <message>
        <source>Write the standard template to a file of yours, to be changed</source>
        <translation>Tulis templat baku ke berkas Anda untuk diubah</translation>
    </message>
    <message>
        <source>A template of your own</source>
        <translation>Templat Anda sendiri</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>published</source>
        <translation>terbit</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Perbesar (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Perkecil (−)</translation>
    </message>
    <message>
        <source>Show when most of it happened (0)</source>
        <translation>Tampilkan sebagian besar waktu kejadian (0)</translation>
    </message>
    <message>
        <source>Show all events (Home)</source>
        <translation>Tampilkan semua peristiwa (Home)</translation>
    </message>
    <message>
        <source>Time line of 1 event</source>
        <translation>Lini masa 1 peristiwa</translation>
    </message>
    <message>
        <source>Time line of {number} events</source>
        <translation>Lini masa {number} peristiwa</translation>
    </message>
</context>
<context>
    <name>WatchField</name>
    <message>
        <source>none: nothing comes in by itself</source>
        <translation>tidak ada: tak ada yang masuk dengan sendirinya</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Folder yang dipantau</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>Tidak memantau folder</translation>
    </message>
    <message>
        <source>A folder to watch</source>
        <translation>Folder untuk dipantau</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>The preferences cannot be written.</source>
        <translation>Preferensi tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>What is put into “{name}” from now on is brought in.</source>
        <translation>Yang ditaruh di “{name}” mulai sekarang akan dimasukkan.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>About the article</source>
        <translation>Tentang artikel</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>person</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>body</source>
        <translation>lembaga</translation>
    </message>
    <message>
        <source>place</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>group</source>
        <translation>kelompok</translation>
    </message>
    <message>
        <source>law or treaty</source>
        <translation>hukum atau perjanjian</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produk</translation>
    </message>
    <message>
        <source>work</source>
        <translation>karya</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Tewas</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Terluka</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Ditangkap lawan</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Displaced</source>
        <translation>Mengungsi</translation>
    </message>
    <message>
        <source>Arrested</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Rescued</source>
        <translation>Diselamatkan</translation>
    </message>
    <message>
        <source>Infected</source>
        <translation>Terinfeksi</translation>
    </message>
    <message>
        <source>Evacuated</source>
        <translation>Dievakuasi</translation>
    </message>
    <message>
        <source>says</source>
        <translation>mengatakan</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>menuduh</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>membantah</translation>
    </message>
    <message>
        <source>asks for</source>
        <translation>meminta</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>berjanji</translation>
    </message>
    <message>
        <source>threatens</source>
        <translation>mengancam</translation>
    </message>
    <message>
        <source>expresses</source>
        <translation>menyatakan</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>bertanya</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>langsung</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>tak langsung</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>dikutip sebagian</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>terjadi</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>diduga</translation>
    </message>
    <message>
        <source>hypothetical</source>
        <translation>pengandaian</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>direncanakan</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>tidak terjadi</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Bentrokan</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Serangan</translation>
    </message>
    <message>
        <source>Ceasefire</source>
        <translation>Gencatan senjata</translation>
    </message>
    <message>
        <source>War</source>
        <translation>Perang</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Perjanjian</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>Kecelakaan</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>Gempa bumi</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Banjir</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Kebakaran</translation>
    </message>
    <message>
        <source>Eruption</source>
        <translation>Letusan</translation>
    </message>
    <message>
        <source>Outbreak</source>
        <translation>Wabah</translation>
    </message>
    <message>
        <source>Protest</source>
        <translation>Unjuk rasa</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Pemilihan</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Sidang</translation>
    </message>
    <message>
        <source>Arrest</source>
        <translation>Penangkapan</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Pertemuan</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Panggilan telepon</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Pengumuman</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanksi</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Penunjukan</translation>
    </message>
    <message>
        <source>Resignation</source>
        <translation>Pengunduran diri</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Mogok</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Penyelamatan</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Evakuasi</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Pengerahan</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Pertandingan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>Disebut dua kali</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>Jumlahnya cocok</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Bertentangan</translation>
    </message>
    <message>
        <source>Later figure</source>
        <translation>Angka lebih baru</translation>
    </message>
    <message>
        <source>member of {other}</source>
        <translation>anggota {other}</translation>
    </message>
    <message>
        <source>ally of {other}</source>
        <translation>sekutu {other}</translation>
    </message>
    <message>
        <source>relative of {other}</source>
        <translation>kerabat {other}</translation>
    </message>
    <message>
        <source>The weekday does not fit the date</source>
        <translation>Hari tidak cocok dengan tanggal</translation>
    </message>
    <message>
        <source>The figures do not add up to the total</source>
        <translation>Angka-angka tidak sesuai dengan jumlahnya</translation>
    </message>
    <message>
        <source>The date lies after the day of publication</source>
        <translation>Tanggalnya sesudah hari terbit</translation>
    </message>
    <message>
        <source>The published date is missing, so dates stay relative</source>
        <translation>Tanggal terbit tidak ada, jadi tanggal tetap relatif</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>belum dicek</translation>
    </message>
    <message>
        <source>corroborated</source>
        <translation>dikuatkan</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>dibantah</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>link</source>
        <translation>hubungan</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pertanyaan</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Kuning</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Merah muda</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Jingga</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>belum dinilai</translation>
    </message>
    <message>
        <source>A · completely reliable</source>
        <translation>A · sepenuhnya andal</translation>
    </message>
    <message>
        <source>B · usually reliable</source>
        <translation>B · biasanya andal</translation>
    </message>
    <message>
        <source>C · fairly reliable</source>
        <translation>C · cukup andal</translation>
    </message>
    <message>
        <source>D · not usually reliable</source>
        <translation>D · biasanya tidak andal</translation>
    </message>
    <message>
        <source>E · unreliable</source>
        <translation>E · tidak andal</translation>
    </message>
    <message>
        <source>F · cannot be judged</source>
        <translation>F · tidak dapat dinilai</translation>
    </message>
    <message>
        <source>1 · confirmed by other sources</source>
        <translation>1 · dibenarkan sumber lain</translation>
    </message>
    <message>
        <source>2 · probably true</source>
        <translation>2 · mungkin besar benar</translation>
    </message>
    <message>
        <source>3 · possibly true</source>
        <translation>3 · mungkin benar</translation>
    </message>
    <message>
        <source>4 · doubtful</source>
        <translation>4 · diragukan</translation>
    </message>
    <message>
        <source>5 · improbable</source>
        <translation>5 · kecil kemungkinannya</translation>
    </message>
    <message>
        <source>6 · cannot be judged</source>
        <translation>6 · tidak dapat dinilai</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>sampai {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sejak {day}</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>sekitar {day}</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
</context>
<context>
    <name>_Lengths</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n tahun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n minggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Exported to {file}</source>
        <translation>Diekspor ke {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written to {folder}</source>
        <translation>
            <numerusform>%n berkas ditulis ke {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private notes</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n catatan pribadi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n fakta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts you did not accept</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n fakta yang tidak Anda terima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n nama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n local paths</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n lokasi lokal</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {what}.</source>
        <translation>Ditinggalkan: {what}.</translation>
    </message>
</context>
</TS>
