import type { Lexicon } from './lexicon.ts';

/** Indonesian and Malay. */
export const ID: Lexicon = {
  lang: 'id',
  party: {
    of: 'dari | oleh | daripada | dengan | di',
    within: 'dan',
  },
  roles: {
    claim:
      'hak cipta | hakcipta | kekayaan intelektual | harta intelek | hak milik intelektual | hak cipta* | hak kekayaan intelektual | hak intelektual',
    right: 'hak',
    reserved: 'dilindungi* | terpelihara* | dipelihara*',
    allRights:
      'semua hak | seluruh hak | segala hak | hak cipta dilindungi | segala hak cipta | semua hak cipta | hakcipta',
    protect: 'dilindungi | terpelihara',
    ownsAfter:
      'dimiliki oleh | hak cipta milik | dimiliki | milik* | dimiliki oleh* | hak milik | kepunyaan* | dipegang oleh | berada pada | hak cipta pada',
    ownsBefore: 'memiliki hak | pemegang hak',
    own: 'pemegang hak | pemilik',
    act: 'pengutipan | dikutip | diulang siar | cetak ulang | salinan | mengutip* | penggandaan* | menggandakan | digandakan | memperbanyak* | diperbanyak* | menyalin* | penyalinan | disalin* | copy paste | menyadur | disadur | menyiarkan* | penyiaran | disiarkan* | menayangkan* | ditayangkan | penayangan | memublikasikan | dipublikasi* | mempublikasi* | publikasi* | menyebar* | disebar* | penyebaran* | penyebarluasan* | mendistribusi* | didistribusi* | distribusi | pendistribusian | membagikan | dibagikan | mengunggah | diunggah | mengunduh | diterbitkan* | menerbitkan* | penerbitan | mencetak | dicetak | pencetakan | memuat | pemuatan | dimuat | mengambil | pengambilan* | menjiplak | reproduksi* | mereproduksi* | direproduksi | mengalihkan | mengeluar ulang | ulang cetak | diulang cetak | mengulang siar | ulang siar | siaran semula | menghantar | diedarkan | mengedarkan | pengedaran | mengulang terbit | dipaparkan | diteruskan | meneruskan',
    use: 'memanfaatkan | crawling | penggunaan* | menggunakan* | digunakan* | pemanfaatan | pemakaian* | memakai | dipakai',
    derive:
      'terjemahan | mengubah* | pengubahan* | diubah* | menerjemah* | penerjemahan | diterjemah* | menyunting* | disunting | penyuntingan | modifikasi* | memodifikasi* | karya turunan | mengedit | meminda | adaptasi',
    store:
      'pangkalan data | basis data | pengindeksan otomatis | crawling | menyimpan* | disimpan* | penyimpanan* | basis data* | scraping | mengindeks | perayapan',
    archive: 'mengarsipkan | pengarsipan | diarsipkan',
    ai: 'kecerdasan buatan | ai | penambangan data | pembelajaran mesin | kecerdasan artifisial | kecerdasan buatan* | model bahasa | melatih | pelatihan | perlombongan data | penambangan teks | penambangan data* | latihan model | machine learning | pembelajaran mesin*',
    sell: 'menjual | dijual | penjualan | diperjualbelikan | perjualbelikan | memperjualbelikan',
    commercial: 'komersial | komersil | iklan',
    ban: 'tidak boleh | tidak diizinkan | tidak diperkenankan | tidak dibenarkan | jangan | dilarang* | larangan | tidak boleh* | tidak diizinkan* | tidak diperbolehkan | tidak diperkenankan* | tidak dibenarkan* | tidak mengizinkan | tidak dapat | diharamkan | ditegah | melarang | tiada bahagian | tidak satu pun | mohon tidak | tidak diberikan',
    not: 'tidak | tiada',
    may: 'dapat | diizinkan | dibenarkan | diperbolehkan | boleh* | bisa',
    allow:
      'boleh dikutip | diperbolehkan* | boleh* | bebas* | gratis* | cuma-cuma | secara percuma | percuma | dipersilakan | silakan | dibenarkan* | diizinkan* | diperkenankan',
    unauth:
      'tanpa izin | tanpa kebenaran | tanpa persetujuan | tanpa izin* | tanpa seizin* | tanpa persetujuan* | tanpa kebenaran* | tanpa keizinan | tanpa ijin | tanpa sepengetahuan',
    only: 'hanya | dengan syarat | asalkan* | dengan syarat* | selama | sepanjang | khusus | terbatas | tertakluk | kecuali*',
    without: 'tanpa | kecuali* | melainkan | sebelum mendapat | selain',
    must: 'sila | dengan mencantumkan | harus* | wajib* | mesti* | dengan mencantumkan* | dengan menyebut* | diwajibkan | mohon* | perlu | asalkan* | dengan syarat* | hendaklah* | perlulah | memerlukan',
    consent: 'izin* | ijin | persetujuan* | kebenaran* | keizinan* | lisensi | seizin* | lesen',
    written: 'tertulis* | bertulis*',
    contract: 'kesepakatan | kontrak* | perjanjian* | kerja sama',
    subscribe: 'langganan | pelanggan* | berlangganan* | klien',
    extent:
      'sebagian atau seluruh | seluruh atau sebagian | sebagian atau seluruhnya | sebagian maupun seluruh | sebagian atau keseluruhan | seluruhnya atau sebagian | mana-mana bahagian | sebagian atau seluruh* | seluruh atau sebagian* | sebagian atau keseluruhan* | sebagian ataupun seluruh* | keseluruhan atau sebagian* | sebagian maupun keseluruhan | baik sebagian maupun | baik seluruh maupun | seluruhnya maupun sebagian | sebahagian atau keseluruhan* | keseluruhan atau sebahagian* | sebahagian atau seluruh* | mana-mana bahagian* | bagian mana pun | sebagian | sepenuhnya atau sebahagian',
    source:
      'menyebutkan sumber | mencantumkan sumber | menyertakan sumber | sumber* | menyebut* sumber* | mencantum* sumber* | menyertakan sumber* | nama penulis | kredit* | atribusi | menyatakan sumber',
    link: 'tautan* | link* | pautan* | hyperlink',
    object:
      'isi | media | artikel* | berita* | konten* | materi* | foto* | gambar* | video* | tulisan* | naskah | informasi* | situs* | laman* | portal* | teks* | karya* | grafis | infografis | bahan* | kandungan* | akhbar | laporan | siaran pers',
    label:
      'perhatian | peringatan | catatan | disclaimer | nota | makluman | hak cipta | pemberitahuan | pemberitahuan hak cipta | ketentuan | syarat penggunaan | notis hak cipta | notis',
    embargo:
      'embargo* | embargo hingga | embargo sampai | tidak untuk disiarkan sebelum | jangan disiarkan sebelum | jangan dipublikasikan sebelum | tidak boleh disiarkan sebelum',
    until: 'hingga | sampai | sebelum | tidak sebelum',
    kill: 'jangan digunakan | jangan dimuat | mohon tidak | dibatalkan* | pembatalan* | ditarik* | penarikan | dicabut* | dihapus* | hapus | menghapus | jangan digunakan* | jangan dimuat* | jangan dipakai | jangan disiarkan | tidak digunakan | mohon tidak* | diabaikan | abaikan | ralat dan cabut | batalkan',
    killObject: 'berita* | foto* | artikel* | naskah* | laporan*',
    please: 'perhatian | mohon* | pelanggan* | redaksi* | redaktur | editor* | para | sila*',
    nobody: 'penulis | redaksi | penerbit | pemilik | pengarang | editor | pemegang hak | pemegang hak cipta',
    kind: 'kantor berita | harian | surat kabar | media | koran | majalah | portal | situs | laman | akhbar',
    report:
      'kata | ujar | menurut | menyatakan | ungkap | jelas | tegas | dilaporkan | memutuskan | berkata | menuturkan | menambahkan* | mengatakan* | menjelaskan | melaporkan | mengumumkan | memperingatkan | menggugat | menuntut | dituntut oleh | meneken | menandatangani | mengesahkan | mengecam | mengkritik | meminta | ungkapnya | ujarnya | katanya | jelasnya | tuturnya | menegaskan* | melarang penyebaran | imbau | mengimbau | membantah | menuding | mengusulkan | berencana | menetapkan | menghukum | divonis | menyebut | tuding | sebut | memerintahkan | menolak | mendesak',
    law: 'undang-undang | kementerian | gugatan | mk | pengadilan* | mahkamah* | hakim* | ruu* | dpr* | polisi* | jaksa* | kejaksaan | pemerintah | kerajaan | menteri* | presiden | bupati | wali kota | gubernur | desa | warga | denda | tersangka | terdakwa | lagu | penyanyi | film | filem | novel | buku | pertandingan | liga | klub | kelab | parlimen* | peguam | pengadilan | hakim | polisi | menteri | jaksa | dpr | mahkamah | undang-undang hak cipta',
    thing:
      'barang | obat* | vaksin | bahan bakar | bensin | solar bersubsidi | senjata | amunisi | bahan peledak | kembang api | petasan | makanan | pangan | daging | ikan | ternak | hewan | satwa | burung | tanaman | benih | kayu | sampah | limbah | kunci | selebaran | spanduk | uang | alkohol | minuman keras | rokok | tembakau | air | tanah | lahan | rumah warga | kendaraan | mobil | pasien | narapidana | anak-anak | anak di bawah | data nasabah | data pelanggan | drone | surat suara | bantuan | sembako | saham | pestisida | darah | jenazah | benda purbakala | lukisan | patung | seragam | pakaian | listrik | pupuk | pasir | tiket | ubat | mercun | bunga api | kenderaan | pesakit | orang tua | siswa | murid | mahasiswa | guru | kelas | ujian | rumah sakit | dokter | resep | keluarga pasien | penyewa | museum | gereja | masjid | makam | bandara | anjing | kucing | ktp | paspor | pemburu | asrama | telepon | pelajar | ibu bapa | hospital',
    mask: 'hak asasi | hak asasi manusia | embargo senjata | embargo minyak | kebijakan privasi | hak anak | hak perempuan | hak setiap | hak pilih | kuki | hak asasi* | hak anak* | hak perempuan* | hak rakyat* | hak semua rakyat | hak warga* | hak pekerja* | hak konsumen | hak siar | hak suara | hak pilih* | surat izin mengemudi | lesen memandu | embargo * senjata',
    'all-rights-reserved':
      'hak cipta dilindungi undang-undang | hak cipta dilindungi | hak cipta terpelihara | semua hak dilindungi | seluruh hak cipta | hakcipta terpelihara | hak cipta dipelihara | segala hak dipelihara | hak cipta dilindungi* | hak cipta terpelihara* | hakcipta terpelihara* | semua hak cipta dilindungi | segala hak cipta dilindungi | hak cipta dipelihara* | semua hak terpelihara | hak terpelihara | seluruh hak dilindungi | semua hak cipta terpelihara',
    'no-republication':
      'dilarang keras mengambil | dilarang mengutip | dilarang memperbanyak | dilarang menyalin | dilarang menyebarluaskan | dilarang mereproduksi',
    'personal-use-only':
      'penggunaan pribadi | kepentingan pribadi | kegunaan peribadi | penggunaan pribadi* | kepentingan pribadi* | kegunaan peribadi* | penggunaan peribadi | untuk pribadi',
    'non-commercial':
      'bukan komersial | nonkomersial* | non-komersial* | non komersial | bukan untuk tujuan komersial | tujuan nonkomersial',
    'legal-action':
      'tindakan hukum | pelanggaran hak cipta | tindakan undang-undang | tindakan hukum* | dituntut* | tuntutan hukum | pelanggaran hak cipta* | melanggar hak cipta | sanksi hukum | sanksi* | pidana | tindakan undang-undang*',
    'used-with-permission':
      'atas izin | seizin | dengan kebenaran | atas izin* | dengan izin | dengan kebenaran* | pertama kali diterbitkan | pertama kali terbit | pertama kali dimuat | dimuat ulang dari | diterbitkan ulang dari',
    'free-to-republish':
      'boleh dikutip | bebas dikutip | boleh dimuat ulang | boleh disebarluaskan | bebas disebarluaskan | bebas dimuat ulang | boleh dimuat | boleh dikutip* | boleh diterbitkan | boleh disebar* | bebas disebar* | bebas digunakan | boleh disalin | boleh diperbanyak | bebas diperbanyak | boleh digunakan secara percuma | gratis dimuat',
    'attribution-required':
      'mencantumkan sumber | menyebutkan sumber | menyebut sumber | mencantumkan sumber* | menyebutkan sumber* | menyebut sumber* | menyertakan sumber* | asal menyebut* | sebut sumber',
    'cc-licence': 'lisensi creative commons',
    'public-domain': 'domain publik | domain umum',
    'no-ai-tdm':
      'pengindeksan otomatis untuk ai | pelatihan ai | pelatihan kecerdasan | melatih model | melatih kecerdasan',
    territory: 'hanya di | khusus di | di luar | tidak untuk digunakan di',
    'rights-contact': 'untuk izin | untuk mendapatkan izin | permohonan izin | izin penggunaan | untuk lisensi',
    'editorial-use-only': 'hanya untuk keperluan editorial | penggunaan editorial',
    'no-sales': 'tidak untuk dijual | dilarang menjual | tidak boleh diperjualbelikan',
    'no-archive': 'tidak untuk diarsipkan',
    'mandatory-credit': 'wajib kredit | wajib mencantumkan sumber',
    'no-derivatives': 'tanpa perubahan | tanpa mengubah',
    ours: 'kami | artikel ini | berita ini | situs ini | konten ini | laman ini | tulisan ini | foto ini | portal ini | wawancara ini | analisis ini',
    picture: 'foto',
    site: 'situs | laman',
    item: 'artikel ini | berita ini',
    credit: 'sumber',
    manner: 'dalam bentuk apa pun | dalam bentuk apapun | dengan cara apa pun',
    others: 'pihak ketiga',
    'subscription-required': 'khusus pelanggan | hanya untuk pelanggan',
    'one-time-use': 'sekali pakai | satu kali penggunaan | hanya sekali',
    'licensed-syndication': 'berdasarkan lisensi dari | didistribusikan oleh | disediakan oleh | dengan lisensi dari',
    'share-alike': 'berbagi serupa',
  },
};
