import type { Locale } from '../../locale.js'

// Case endings follow the vowels of a name, so names stand where none is needed: as the subject,
// before a word such as "ile", or behind a colon. Who did something is told by nouns, and verbs fit
// one and several.
const ai = {
  first: 'Bu metnin {tasks} işini yapay zekâ sistemi {systems} yaptı.',
  next: 'Metnin {tasks} işini yapay zekâ sistemi {systems} yaptı.'
}
const aiMany = {
  first: 'Bu metnin {tasks} işini yapay zekâ sistemleri {systems} yaptı.',
  next: 'Metnin {tasks} işini yapay zekâ sistemleri {systems} yaptı.'
}
const human = {
  first: 'Bu metnin {tasks} işini {name} yaptı.',
  next: 'Metnin {tasks} işini {name} yaptı.'
}
const humanResponsible = {
  first: 'Bu metnin {tasks} işini {name} yaptı ve metnin sorumluluğunu üstlendi.',
  next: 'Metnin {tasks} işini {name} yaptı ve metnin sorumluluğunu üstlendi.'
}
const responsible = 'Metinden sorumlu: {name}.'
const partOfHumans = 'Bu metnin bir bölümünün ({part}) {tasks} işini {name} yaptı.'
const streaming = 'Metin yayımlanırken {name} tarafından kontrol ediliyor.'
const reviewedFacts = 'Metindeki bilgiler {name} tarafından kontrol edildi.'
const reviewedLanguage = 'Metnin dili {name} tarafından kontrol edildi.'

export const tr: Locale = {
  tag: 'tr',
  dir: 'ltr',
  isPreview: true,
  name: 'Türkçe',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' ve ', or: ' veya ' },
  tasks: { comma: ', ', last: ' ve ' },
  marks: {
    generated: 'Yapay zekâ ile üretildi',
    translated: 'Yapay zekâ çevirisi',
    summarized: 'Yapay zekâ özeti',
    transcribed: 'Yapay zekâ ile yazıya döküldü',
    written: 'Yapay zekâ desteğiyle yazıldı',
    withSummary: 'Yapay zekâ özeti içerir',
    illustrated: 'Görseller yapay zekâ ile hazırlandı',
    narrated: 'Yapay zekâ sesiyle okundu',
    checked: 'Yapay zekâ ile kontrol edildi',
    described: 'Görsel açıklamaları yapay zekâ ile yazıldı',
    helped: 'Yapay zekâ yardımıyla',
    used: 'Yapay zekâ kullanıldı'
  },
  stop: '.',
  tags: { simulated: 'Simülasyon', parody: 'Parodi' },
  ai: { one: ai, many: aiMany },
  together: {
    one: {
      first: 'Bu metnin {tasks} işini {name} ile yapay zekâ sistemi {systems} birlikte yaptı.',
      next: 'Metnin {tasks} işini {name} ile yapay zekâ sistemi {systems} birlikte yaptı.'
    },
    many: {
      first: 'Bu metnin {tasks} işini {name} ile yapay zekâ sistemleri {systems} birlikte yaptı.',
      next: 'Metnin {tasks} işini {name} ile yapay zekâ sistemleri {systems} birlikte yaptı.'
    }
  },
  human: { one: human, many: human },
  humanResponsible: { one: humanResponsible, many: humanResponsible },
  responsible: { one: responsible, many: responsible },
  involved: {
    one: 'Bu metnin hazırlanmasında yapay zekâ sistemi {systems} kullanıldı.',
    many: 'Bu metnin hazırlanmasında yapay zekâ sistemleri {systems} kullanıldı.'
  },
  published: 'Yayımlayan: {name}.',
  attributed: {
    one: 'Metin şu adla yayımlanıyor: {name}.',
    many: 'Metin şu adla yayımlanıyor: {name}.'
  },
  persona: {
    one: 'Bu sözler {name} adlı kişiye ait değildir: bu adla yapay zekâ sistemi {systems} konuşuyor.',
    many: 'Bu sözler {name} adlı kişiye ait değildir: bu adla yapay zekâ sistemleri {systems} konuşuyor.'
  },
  did: {
    idea: 'fikir bulma',
    outline: 'ana hatlarını çıkarma',
    research: 'araştırma',
    transcription: 'yazıya dökme',
    drafting: 'ilk taslağını yazma',
    writing: 'yazma',
    summarizing: 'özetleme',
    translation: 'çeviri',
    illustration: 'görsellerini hazırlama',
    'image-description': 'görsel açıklamalarını yazma',
    narration: 'seslendirme',
    coding: 'kodlarını yazma',
    editing: 'düzenleme',
    revising: 'elden geçirme',
    'fact-checking': 'bilgi doğrulama',
    proofreading: 'düzelti',
    formatting: 'biçimlendirme',
    reviewing: 'inceleme'
  },
  disclaimers: {
    medical:
      'Bu sağlık bilgileri yapay zekâ ile hazırlandı. Yapay zekâ yanılabilir, bir şeyleri atlayabilir veya güncel olmayabilir; okurun kendi sağlığı hakkında hiçbir şey bilmez. Ciddi hastalıkların teşhisinde veya tedavisinde ve acil müdahale gerektiren hayati durumlarda asla kullanılmamalıdır.',
    financial:
      'Bu finansal bilgiler yapay zekâ ile hazırlandı. Yapay zekâ yanılabilir, bir şeyleri atlayabilir veya güncel olmayabilir; okurun kendi mali durumu hakkında hiçbir şey bilmez. Finansal tavsiye için tek kaynak olmamalıdır.',
    legal:
      'Bu hukuki bilgiler yapay zekâ ile hazırlandı. Yapay zekâ yanılabilir, bir şeyleri atlayabilir veya güncel olmayabilir; okurun kendi davası hakkında hiçbir şey bilmez. Hukuki tavsiye için tek kaynak olmamalıdır.',
    news: 'Bu haber yapay zekâ ile hazırlandı. Yapay zekâ olgularda, adlarda, tarihlerde ve alıntılarda yanılabilir, bir şeyleri atlayabilir veya güncel olmayabilir.',
    other:
      'Burada yapay zekâ kullanıldı. Yapay zekâ yanılabilir, bir şeyleri atlayabilir veya güncel olmayabilir.'
  },
  limitations: 'Bu metnin bilinen sınırları: {limitations}',
  research: 'Bu araştırma yayınında yapay zekâ çıktıları kullanıldı.',
  subsidy: 'Yapay zekâya erişim için mali destek veren: {name}.',
  part: {
    systems: {
      one: 'Bu metnin bir bölümünün ({part}) {tasks} işini yapay zekâ sistemi {systems} yaptı.',
      many: 'Bu metnin bir bölümünün ({part}) {tasks} işini yapay zekâ sistemleri {systems} yaptı.'
    },
    human: { one: partOfHumans, many: partOfHumans }
  },
  unnamedPart: 'hangi bölüm olduğu belirtilmedi',
  unreviewed: {
    published: 'Bu metni yayımlanmadan önce kimse incelemedi.',
    sent: 'Bu mesajı gönderilmeden önce kimse incelemedi.'
  },
  streaming: { one: streaming, many: streaming },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'Gönderen: {name}.',
  client: 'Metnin hazırlandığı kişi veya kuruluş: {name}.',
  qualified: 'Metindeki bilgileri inceleyen uzman: {name}.',
  purpose: 'Yapay zekânın kullanım amacı: {purpose}.',
  contact: 'İletişim: {contact}.',
  who: {
    person: 'bir kişi',
    people: 'birkaç kişi',
    peopleAt: '{name} bünyesinden kişiler',
    authors: 'yazarlar'
  },
  unknown: '(adı bilinmiyor)',
  told: {
    mark: 'İnsanlar tarafından yazıldı',
    text: 'Yapay zekâ kullanılmadı. Bunu beyan eden: {name}.'
  },
  brief: {
    systems: 'Kullanılan yapay zekâ: {systems}.',
    responsible: 'Sorumlu: {name}.',
    persona: 'Bu sözler {name} adlı kişiye ait değildir.'
  },
  byline: 'Yayımlandığı ad: {name}',
  foreword: {
    headings: {
      foreword: 'Önsöz',
      introduction: 'Giriş',
      note: 'Bu metin hakkında'
    },
    tasks: {
      idea: 'Fikir',
      outline: 'Ana hatlar',
      research: 'Araştırma',
      transcription: 'Yazıya dökme',
      drafting: 'İlk taslak',
      writing: 'Yazım',
      summarizing: 'Özet',
      translation: 'Çeviri',
      illustration: 'Görseller',
      'image-description': 'Görsel açıklamaları',
      narration: 'Seslendirme',
      coding: 'Kod',
      editing: 'Düzenleme',
      revising: 'Elden geçirme',
      'fact-checking': 'Bilgi doğrulama',
      proofreading: 'Düzelti',
      formatting: 'Biçimlendirme',
      reviewing: 'İnceleme'
    },
    responsibility: 'Sorumluluk',
    inPart: 'kısmen',
    by: {
      human: '{name}',
      ai: 'yapay zekâ, {systems}',
      both: '{name} ile birlikte yapay zekâ, {systems}'
    }
  },
  declaration: {
    heading:
      'Makalenin hazırlanmasında üretken yapay zekâ ve yapay zekâ destekli teknolojilerin kullanımına ilişkin beyan',
    used: 'Bu çalışmanın hazırlanmasında, yazar veya yazarlar tarafından {systems} şu amaçla kullanıldı: {purpose}.',
    reviewed:
      'Bu araç veya hizmet kullanıldıktan sonra içerik, yazar veya yazarlar tarafından gerektiği gibi incelendi ve düzenlendi. Yayımlanan makalenin içeriğine ilişkin tüm sorumluluk yazara veya yazarlara aittir.'
  },
  chat: {
    notice: 'Burada bir insan değil, bir yapay zekâ sistemi yanıt veriyor.',
    systems: 'Kullandığı model: {systems}.',
    responsible: 'Sistemden sorumlu: {name}.',
    reminder: 'Hatırlatma: Burada bir insan değil, bir yapay zekâ sistemi yanıt veriyor.',
    break: 'Mola vermenin zamanı gelmiş olabilir.',
    handover: 'Bundan sonra bir insan yazıyor.',
    changed: 'Yapay zekâ sistemi değişti. Artık kullandığı model: {systems}.'
  },
  live: {
    livestream: {
      one: 'Bu canlı yayında yapay zekâ sistemi {systems} tarafından şu anda yazılan metin gösteriliyor.',
      many: 'Bu canlı yayında yapay zekâ sistemleri {systems} tarafından şu anda yazılan metin gösteriliyor.'
    },
    demonstration: {
      one: 'Bu gösterimde yapay zekâ sistemi {systems} tarafından yazılan metin gösteriliyor.',
      many: 'Bu gösterimde yapay zekâ sistemleri {systems} tarafından yazılan metin gösteriliyor.'
    },
    rawModel: 'Çıktı, süzülmeden olduğu gibi gösteriliyor.'
  },
  automated: 'Bu mesaj otomatik bir sistem tarafından gönderildi.',
  humanClaims: {
    am: '(?<!\\p{L})(?:ben )?(?=[^.!?]*(?:[iİ]nsanım|kişiyim|zek[âa]yım|(?:ro)?botum)(?!\\p{L}))',
    amNot: '(?<!\\p{L})(?:ben )?(?=[^,.!?]*değilim)',
    between: '(?:gerçekten|gerçek|sahiden|canlı|bir) ',
    person: '(?:[iİ]nsan(?:ım)?|kişi(?:yim)?)(?!\\p{L})',
    machine:
      '(?:yapay zek[âa](?:yım)?|sohbet botu|(?:ro)?bot(?:um)?|makine|program|dil modeli)(?!\\p{L})',
    isUnspaced: true
  }
}
