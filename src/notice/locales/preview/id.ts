import type { Locale } from '../../locale.js'

// Verbs know neither number nor gender: "one" and "many" differ where a word is doubled at most.
const ai = {
  first: 'Sistem kecerdasan buatan (AI) {systems} {tasks} teks ini.',
  next: 'Sistem kecerdasan buatan (AI) {systems} {tasks} teks tersebut.'
}
const aiMany = {
  first: 'Beberapa sistem kecerdasan buatan (AI), {systems}, {tasks} teks ini.',
  next: 'Beberapa sistem kecerdasan buatan (AI), {systems}, {tasks} teks tersebut.'
}
const human = {
  first: '{name} {tasks} teks ini.',
  next: '{name} {tasks} teks tersebut.'
}
const humanResponsible = {
  first: '{name} {tasks} teks ini dan bertanggung jawab atas isinya.',
  next: '{name} {tasks} teks tersebut dan bertanggung jawab atas isinya.'
}
const responsible = '{name} bertanggung jawab atas teks ini.'
const partOfHumans = '{name} {tasks} sebagian teks ini: {part}.'
const streaming = '{name} memeriksa teks saat ditampilkan.'
const reviewedFacts = '{name} memeriksa kebenaran isi teks.'
const reviewedLanguage = '{name} memeriksa bahasa teks.'

export const id: Locale = {
  tag: 'id',
  dir: 'ltr',
  isPreview: true,
  name: 'Bahasa Indonesia',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' dan ', or: ' atau ' },
  tasks: { comma: ', ', last: ' dan ' },
  marks: {
    generated: 'Dibuat oleh AI',
    translated: 'Diterjemahkan oleh AI',
    summarized: 'Diringkas oleh AI',
    transcribed: 'Ditranskripsi oleh AI',
    written: 'Ditulis dengan bantuan AI',
    withSummary: 'Dengan ringkasan dari AI',
    illustrated: 'Ilustrasi dibuat dengan AI',
    narrated: 'Dibacakan oleh suara AI',
    checked: 'Diperiksa dengan AI',
    described: 'Deskripsi gambar oleh AI',
    helped: 'Dibantu AI',
    used: 'AI digunakan'
  },
  stop: '.',
  tags: { simulated: 'Simulasi', parody: 'Parodi' },
  ai: { one: ai, many: aiMany },
  together: {
    one: {
      first: '{name} bersama sistem kecerdasan buatan (AI) {systems} {tasks} teks ini.',
      next: '{name} bersama sistem kecerdasan buatan (AI) {systems} {tasks} teks tersebut.'
    },
    many: {
      first: '{name} bersama beberapa sistem kecerdasan buatan (AI), {systems}, {tasks} teks ini.',
      next: '{name} bersama beberapa sistem kecerdasan buatan (AI), {systems}, {tasks} teks tersebut.'
    }
  },
  human: { one: human, many: human },
  humanResponsible: { one: humanResponsible, many: humanResponsible },
  responsible: { one: responsible, many: responsible },
  involved: {
    one: 'Sistem kecerdasan buatan (AI) {systems} ikut digunakan dalam pembuatan teks ini.',
    many: 'Beberapa sistem kecerdasan buatan (AI), {systems}, ikut digunakan dalam pembuatan teks ini.'
  },
  published: 'Teks ini diterbitkan oleh {name}.',
  attributed: {
    one: 'Teks ini terbit atas nama {name}.',
    many: 'Teks ini terbit atas nama {name}.'
  },
  persona: {
    one: 'Ini bukan {name}: sistem kecerdasan buatan (AI) {systems} berbicara dengan nama itu.',
    many: 'Ini bukan {name}: beberapa sistem kecerdasan buatan (AI), {systems}, berbicara dengan nama itu.'
  },
  did: {
    idea: 'memberi ide untuk',
    outline: 'menyusun kerangka',
    research: 'melakukan riset untuk',
    transcription: 'mentranskripsi',
    drafting: 'menulis draf',
    writing: 'menulis',
    summarizing: 'meringkas',
    translation: 'menerjemahkan',
    illustration: 'membuat ilustrasi untuk',
    'image-description': 'menulis deskripsi gambar untuk',
    narration: 'membacakan',
    coding: 'menulis kode untuk',
    editing: 'menyunting',
    revising: 'merevisi',
    'fact-checking': 'memeriksa fakta dalam',
    proofreading: 'mengoreksi ejaan',
    formatting: 'mengatur format',
    reviewing: 'meninjau'
  },
  disclaimers: {
    medical:
      'Informasi kesehatan ini dibuat dengan AI. AI dapat keliru, melewatkan sesuatu atau memakai informasi lama, dan tidak tahu apa pun tentang kesehatan pembaca. AI tidak boleh dipakai untuk mendiagnosis atau mengobati penyakit serius, atau untuk keadaan yang mengancam nyawa dan memerlukan pertolongan segera.',
    financial:
      'Informasi keuangan ini dibuat dengan AI. AI dapat keliru, melewatkan sesuatu atau memakai informasi lama, dan tidak tahu apa pun tentang keuangan pembaca. AI tidak layak menjadi satu-satunya sumber nasihat keuangan.',
    legal:
      'Informasi hukum ini dibuat dengan AI. AI dapat keliru, melewatkan sesuatu atau memakai informasi lama, dan tidak tahu apa pun tentang perkara pembaca. AI tidak layak menjadi satu-satunya sumber nasihat hukum.',
    news: 'Berita ini dibuat dengan AI. AI dapat keliru soal fakta, nama, tanggal dan kutipan, melewatkan sesuatu atau memakai informasi lama.',
    other:
      'AI digunakan di sini. AI dapat keliru, melewatkan sesuatu atau memakai informasi lama.'
  },
  limitations: 'Keterbatasan teks ini yang diketahui: {limitations}',
  research: 'Publikasi penelitian ini memakai keluaran kecerdasan buatan (AI).',
  subsidy: 'Akses ke AI disubsidi oleh {name}.',
  part: {
    systems: {
      one: 'Sistem kecerdasan buatan (AI) {systems} {tasks} sebagian teks ini: {part}.',
      many: 'Beberapa sistem kecerdasan buatan (AI), {systems}, {tasks} sebagian teks ini: {part}.'
    },
    human: { one: partOfHumans, many: partOfHumans }
  },
  unnamedPart: 'bagian mana tidak disebutkan',
  unreviewed: {
    published: 'Tidak ada orang yang meninjau teks ini sebelum diterbitkan.',
    sent: 'Tidak ada orang yang meninjau pesan ini sebelum dikirim.'
  },
  streaming: { one: streaming, many: streaming },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'Dikirim oleh {name}.',
  client: 'Teks ini dibuat untuk {name}.',
  qualified: 'Informasi di dalamnya ditinjau oleh orang yang ahli di bidangnya: {name}.',
  purpose: 'Tujuan penggunaan AI: {purpose}.',
  contact: 'Kontak: {contact}.',
  who: {
    person: 'seseorang',
    people: 'beberapa orang',
    peopleAt: 'beberapa orang di {name}',
    authors: 'para penulis'
  },
  unknown: '(nama tidak diketahui)',
  told: {
    mark: 'Ditulis oleh manusia',
    text: 'AI tidak digunakan, menurut pernyataan {name}.'
  },
  brief: {
    systems: 'AI yang digunakan: {systems}.',
    responsible: 'Penanggung jawab: {name}.',
    persona: 'Ini bukan {name}.'
  },
  byline: 'Atas nama {name}',
  foreword: {
    headings: {
      foreword: 'Kata pengantar',
      introduction: 'Pendahuluan',
      note: 'Tentang teks ini'
    },
    tasks: {
      idea: 'Ide',
      outline: 'Kerangka',
      research: 'Riset',
      transcription: 'Transkripsi',
      drafting: 'Draf',
      writing: 'Penulisan',
      summarizing: 'Ringkasan',
      translation: 'Terjemahan',
      illustration: 'Ilustrasi',
      'image-description': 'Deskripsi gambar',
      narration: 'Pembacaan',
      coding: 'Kode',
      editing: 'Penyuntingan',
      revising: 'Revisi',
      'fact-checking': 'Pemeriksaan fakta',
      proofreading: 'Koreksi ejaan',
      formatting: 'Format',
      reviewing: 'Tinjauan'
    },
    responsibility: 'Tanggung jawab',
    inPart: 'sebagian',
    by: {
      human: '{name}',
      ai: 'kecerdasan buatan (AI), {systems}',
      both: '{name} bersama kecerdasan buatan (AI), {systems}'
    }
  },
  declaration: {
    heading:
      'Pernyataan tentang AI generatif dan teknologi berbantuan AI dalam proses penyiapan naskah',
    used: 'Selama penyiapan karya ini, penulis menggunakan {systems} untuk tujuan berikut: {purpose}.',
    reviewed:
      'Setelah menggunakan alat atau layanan ini, penulis meninjau dan menyunting isinya sesuai kebutuhan dan bertanggung jawab penuh atas isi artikel yang diterbitkan.'
  },
  chat: {
    notice: 'Yang menjawab di sini adalah sistem kecerdasan buatan (AI), bukan manusia.',
    systems: 'Sistem ini berjalan dengan {systems}.',
    responsible: 'Penanggung jawab sistem ini: {name}.',
    reminder:
      'Pengingat: yang menjawab di sini adalah sistem kecerdasan buatan (AI), bukan manusia.',
    break: 'Mungkin sudah waktunya beristirahat.',
    handover: 'Mulai dari sini, yang menulis adalah manusia.',
    changed: 'Sistem AI telah berganti: kini berjalan dengan {systems}.'
  },
  live: {
    livestream: {
      one: 'Siaran langsung ini menampilkan teks yang sedang ditulis oleh sistem kecerdasan buatan (AI) {systems}.',
      many: 'Siaran langsung ini menampilkan teks yang sedang ditulis oleh beberapa sistem kecerdasan buatan (AI): {systems}.'
    },
    demonstration: {
      one: 'Demonstrasi ini menampilkan teks yang ditulis oleh sistem kecerdasan buatan (AI) {systems}.',
      many: 'Demonstrasi ini menampilkan teks yang ditulis oleh beberapa sistem kecerdasan buatan (AI): {systems}.'
    },
    rawModel: 'Keluaran ditampilkan apa adanya, tanpa penyaringan.'
  },
  automated: 'Pesan ini dikirim oleh sistem otomatis.',
  humanClaims: {
    am: '(?:saya|aku)(?: adalah| ini)?',
    amNot: '(?:saya|aku) bukan(?:lah)?',
    between: 'seorang|sebuah|benar-benar|memang|sungguh',
    person: 'manusia|orang|pria|wanita|laki-laki|perempuan',
    machine: 'kecerdasan buatan|ai|chat ?bot|bot|robot|mesin|program|model bahasa'
  }
}
