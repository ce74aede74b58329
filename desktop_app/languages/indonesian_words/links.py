"""Indonesian words that say how a figure or a statement stands to an earlier one."""

from desktop_app.languages.grammar.links import LinkWords
from desktop_app.languages.grammar.phrases import phrases

LINKS = LinkWords(
    rises=phrases(
        """naik, bertambah, meningkat, melonjak, merangkak, diralat, direvisi, revisi, ralat, koreksi, dikoreksi, diperbarui, terbaru,
        sebelumnya, semula, awalnya, mulanya, lagi, menurun, turun, berkurang, susut, tinggal, terus, sejauh ini"""
    ),
    parts=phrases(
        """termasuk, antaranya, terdiri, yakni, yaitu, masing-masing, lainnya, sisanya, lain, rinciannya, perinciannya, gabungan, total,
        jumlah, seluruhnya, keseluruhan, selebihnya"""
    ),
    contrasts=phrases(
        """namun, tetapi, tapi, sebaliknya, sedangkan, sementara, berbeda, beda, lain, versi, malah, malahan, justru, adapun, padahal, melainkan,
        meski, meskipun, walau, walaupun, kendati, ganti, balik, giliran"""
    ),
    echoes=phrases(
        """tudingan, tuduhan, klaim, kabar, keterangan, angka, pernyataan, versi, dugaan, laporan, isu, rumor, anggapan, hal, cerita,
        hitungan, sangkaan, dakwaan, kritik, temuan, desas-desus, informasi, spekulasi, tudingannya, kesaksian"""
    ),
    negations=phrases(
        "tidak, tak, bukan, belum, tanpa, nol, nihil, hoaks, bohong, fitnah, mengada-ada, jangan, mustahil, keliru, salah"
    ),
    only=phrases("hanya, cuma, cuman, justru, malah, sebenarnya, sesungguhnya, baru"),
    common=phrases(
        """yang, dengan, untuk, dari, pada, dalam, akan, sudah, telah, oleh, karena, mereka, kami, kita, saya, adalah, juga, lebih, hanya,
        tetapi, para, orang, bahwa, atas, saat, dapat, bisa, harus, tidak, bukan, belum, hari, tahun, menjadi, antara, masih, sebagai, kepada, secara, tersebut"""
    ),
)
