import type { MadeWords } from './made-words.js'

/**
 * The plain forms of one more language. `{text}`, `{ai}`, `{made}`, `{person}` and `{stop}` are as in
 * {@link MadeWords}.
 */
interface PlainWords {
  readonly tag: string
  readonly text: string
  /** What may stand before the name of a system, and behind it: “by”, “with the help of”. */
  readonly by?: string
  readonly after?: string
  /** Small words beside it: is, was, has. */
  readonly glue?: string
  readonly ai: string
  readonly made: string
  readonly translation: string
  readonly person: string
  /** No AI was used; without AI; people made it. */
  readonly claims: readonly string[]
  readonly not: string
  readonly hedge: string
  readonly help: string
  readonly isUnspaced?: true
  readonly isJoined?: true
}

const hundred = '(?:(?:100|۱۰۰)[ \\u00a0\\u202f]?[%٪％]|[%٪][ \\u00a0]?100)'

function wordsOf({ text, made, translation, claims, by, after, glue, ...words }: PlainWords): MadeWords {
  const system = `${by === undefined ? '' : `(?:${by})?`}{ai}${after === undefined ? '' : `(?:${after})?`}`
  const filled = (sources: readonly string[]) => sources.map((source) => source.replaceAll('{ai}', system))
  return {
    ...words,
    here: text,
    made: { translation: [translation], drafting: [made] },
    glue: [by, after, glue, words.help].filter((each) => each !== undefined).map((each) => each.replace(/ (?=\||$)|^ /g, '')).join('|'),
    adverb: hundred,
    // All of it was made by people, in whatever order it is said.
    claims: [`^(?=.*{made})(?=.*{person}).*${hundred}`, ...filled(claims)]
  }
}

const plain: readonly PlainWords[] = [
  {
    tag: 'bg',
    text: '(?:този|тази|това) (?:текст|статия|страница|съдържание|превод|публикация)',
    by: 'от |с |чрез ',
    glue: 'е|беше|са|от',
    ai: '(?:помощта на )?(?:изкуствен(?:ия)? интелект|ai|ии)',
    made: 'написан[ао]?|създаден[ао]?|генериран[ао]?',
    translation: 'преведен[ао]?',
    person: '(?:от )?(?:хора|човек)',
    claims: ['не е използван[ао]? {ai}', '^без (?:използване на )?{ai}{stop}', '{made} (?:само )?от (?:хора|човек){stop}'],
    not: 'не|без|никога',
    hedge: 'може|възможно',
    help: 'помощта?'
  },
  {
    tag: 'cs',
    text: '(?:tento|tuto|tato|toto) (?:text|článek|stránk[au]|obsah|překlad|příspěvek)',
    by: 'pomocí |za pomoci |s pomocí ',
    glue: 'je|byl[ao]?|jsou',
    ai: '(?:umělá|umělou|umělé) inteligenc[eií]|ai',
    made: '(?:napsal|vytvořil|vygeneroval|sepsal)[aoy]?|(?:napsán|vytvořen|vygenerován)[aoy]?',
    translation: 'přeložil[ao]?|přeložen[ao]?',
    person: 'člověk(?:em)?|lidé|lidmi',
    claims: ['nebyl[ay]? použita (?:žádná )?{ai}', '^bez (?:použití |pomoci )?(?:umělé inteligence|ai){stop}', '{made} {person}{stop}'],
    not: 'ne\\p{L}*|bez|nikdy',
    hedge: 'může|možná',
    help: 'pomoc\\p{L}*'
  },
  {
    tag: 'da',
    text: '(?:denne|dette) (?:tekst|artikel|side|indhold|oversættelse|indlæg)',
    by: 'af |med |ved hjælp af ',
    glue: 'er|blev|har|blevet|af|helt|delvist',
    ai: '(?:kunstig intelligens|ai|en ai)',
    made: 'skrevet|genereret|lavet|skabt',
    translation: 'oversat',
    person: '(?:af )?(?:mennesker|et menneske)',
    claims: ['(?:ikke brugt|brugt ingen|bruges ikke) {ai}', 'ingen {ai} (?:er )?brugt', '^uden (?:brug af )?{ai}{stop}', '{made} af {person}{stop}'],
    not: 'ikke|intet|ingenting|uden|ingen|aldrig',
    hedge: 'kan|måske',
    help: 'hjælp'
  },
  {
    tag: 'el',
    text: '(?:αυτό|αυτή|το παρόν) (?:το |η )?(?:άρθρο|κείμενο|σελίδα|περιεχόμενο|μετάφραση)',
    by: 'από |με |με τη βοήθεια ',
    glue: 'είναι|έχει|από',
    ai: '(?:την |της |η )?(?:τεχνητής?|τεχνητή) νοημοσύνης?|ai',
    made: 'γράφτηκε|γράφηκε|δημιουργήθηκε|παράχθηκε',
    translation: 'μεταφράστηκε',
    person: '(?:από )?(?:ανθρώπους|άνθρωπο)',
    claims: ['δεν χρησιμοποιήθηκε (?:καμία )?{ai}', '^χωρίς (?:τη χρήση )?{ai}{stop}', '{made} (?:μόνο )?από (?:ανθρώπους|άνθρωπο){stop}'],
    not: 'δεν|χωρίς|ποτέ',
    hedge: 'μπορεί|ίσως',
    help: 'βοήθεια'
  },
  {
    tag: 'et',
    text: '(?:see|selle|seda) (?:tekst|artikli|artikkel|lehe|leht|sisu|tõlke)\\p{L}*',
    glue: 'on|poolt',
    ai: 'tehisintellekt\\p{L}*|tehisaru\\p{L}*|ai',
    made: 'kirjutas|kirjutatud|loonud|loodud|koostatud|koostas|genereeritud|genereeris',
    translation: 'tõlkis|tõlgitud',
    person: 'inime\\p{L}*',
    claims: ['{ai} ei (?:ole )?kasutat\\p{L}*', '^ilma (?:tehisintellektita|tehisaruta|ai-ta){stop}', 'ilma tehis\\p{L}+ {made}'],
    not: 'ei|ilma|mitte',
    hedge: 'võib|võimalik',
    help: 'abil|abiga'
  },
  {
    tag: 'fa',
    text: 'این (?:متن|مقاله|صفحه|محتوا|نوشته|ترجمه)',
    by: 'توسط |با |به کمک |با کمک ',
    glue: 'را|است|شده|شده‌است',
    ai: '(?:هوش مصنوعی|ai)',
    made: 'نوشته|تولید|ایجاد|ساخته|تهیه',
    translation: 'ترجمه',
    person: '(?:توسط )?(?:انسان|انسان‌ها|آدم)',
    claims: ['(?:از )?{ai} (?:استفاده )?(?:نشده|نکرده‌ایم|نمی‌شود)', '^(?:بدون|بی) (?:استفاده از )?{ai}{stop}', 'توسط انسان نوشته'],
    not: 'نه|بدون|هرگز|نشده',
    hedge: 'ممکن|شاید',
    help: 'کمک'
  },
  {
    tag: 'fi',
    text: 'täm(?:ä|än|ä on) (?:teksti|artikkeli|sivu|sisältö|käännös|kirjoitus)\\p{L}*',
    glue: 'on|ovat|oli|n',
    ai: 'tekoäly\\p{L}*|ai',
    made: 'kirjoitta\\p{L}+|kirjoitettu|luo(?:ma|tu)|tuotta\\p{L}+|tuotettu|laati\\p{L}+|laadittu',
    translation: 'kääntä\\p{L}+|käännetty',
    person: 'ihmi\\p{L}+',
    claims: ['{ai} ei ole (?:käytetty|hyödynnetty)', '^ilman (?:tekoälyä|ai:ta){stop}', '{made} ilman {ai}', 'ihmi\\p{L}+ (?:kirjoittama|tekemä){stop}'],
    not: 'ei|ilman|eivät',
    hedge: 'voi|saattaa',
    help: 'avulla|apu\\p{L}*'
  },
  {
    tag: 'ga',
    text: 'an (?:téacs|t-alt|leathanach|t-ábhar) seo',
    by: 'ag |le |le cabhair ',
    glue: 'a|seo',
    ai: '(?:intleacht(?:a)? shaorga|ai)',
    made: 'scríobh(?:adh|ta)?|gineadh|ginte|cruthaíodh|cruthaithe',
    translation: 'aistríodh|aistrithe',
    person: 'daoine|duine',
    claims: ['níor úsáideadh (?:aon )?{ai}', '^gan (?:aon )?intleacht shaorga{stop}', '{made} {person}[^.!?]{0,30}(?:100|amháin)'],
    not: 'níor|ní|gan|nach',
    hedge: 'féadfaidh|b’fhéidir',
    help: 'cabhair|cúnamh'
  },
  {
    tag: 'he',
    text: '(?:ה)?(?:טקסט|מאמר|עמוד|תוכן|תרגום|פוסט) (?:הזה|זה)',
    by: 'על ידי |באמצעות |בעזרת ',
    glue: 'הוא|היא|על ידי',
    ai: '[בהל]?בינה (?:ה)?מלאכותית|ai',
    made: 'נכתבה?|נוצרה?|הופקה?|חובר',
    translation: 'תורגמה?',
    person: '(?:על ידי )?(?:בני אדם|אדם|אנשים)',
    claims: ['לא נעשה (?:כל )?שימוש (?:ב)?{ai}', '^(?:ללא|בלי) (?:שימוש ב)?{ai}{stop}', '{made} על ידי (?:בני אדם|אדם){stop}'],
    not: 'לא|ללא|בלי|אין',
    hedge: 'עשוי|ייתכן',
    help: 'בעזרת|סיוע'
  },
  {
    tag: 'hi',
    text: '(?:यह|इस) (?:लेख|पाठ|पृष्ठ|सामग्री|अनुवाद)',
    after: ' (?:द्वारा|ने|से|की मदद से)',
    glue: 'है|हैं|गया|गई|को|था|द्वारा|ने|से|की',
    ai: '(?:कृत्रिम (?:बुद्धिमत्ता|बुद्धि)|एआई|ai)',
    made: 'लिखा|लिखी|बनाया|बनाई|तैयार|उत्पन्न',
    translation: 'अनुवादित|अनुवाद किया',
    person: '(?:मनुष्यों?|इंसानों?|मानव)(?: (?:द्वारा|ने))?',
    claims: ['{ai}[^.!?।]{0,12}(?:उपयोग|प्रयोग|इस्तेमाल) नहीं', '^(?:बिना|बगैर) {ai}(?: के)?{stop}', '(?:मनुष्यों?|इंसानों?) (?:द्वारा|ने) {made}'],
    not: 'नहीं|बिना|न',
    hedge: 'सकता|सकती|शायद',
    help: 'मदद|सहायता'
  },
  {
    tag: 'hr',
    text: '(?:ovaj|ovu|ova|ovo|ovi) (?:tekst|članak|stranic[ua]|sadržaj|prijevod|objav[ua])',
    by: 'pomoću |uz pomoć ',
    glue: 'je|su|od|strane',
    ai: '(?:umjetna|umjetne|umjetnom) inteligencij[aeio]m?|ai',
    made: '(?:napisa|stvori|izradi|generira)(?:la|o|n|na|no|l)|(?:napisan|stvoren|izrađen|generiran)[aoie]?',
    translation: 'prev(?:ela|eo|eden[ao]?)',
    person: '(?:čovjek|ljudi|od strane ljudi)',
    claims: ['{ai} nije (?:korištena|upotrijebljena)', '^bez (?:upotrebe |korištenja )?{ai}{stop}', '{made} {person}{stop}'],
    not: 'nije|ne|bez|nikada',
    hedge: 'može|možda',
    help: 'pomoć\\p{L}*'
  },
  {
    tag: 'hu',
    text: '(?:ezt|ez) (?:a |az )?(?:cikket|cikk|szöveget|szöveg|oldalt|oldal|tartalmat|tartalom|fordítást|fordítás)',
    by: 'a ',
    glue: 'a|az|által|segítségével',
    ai: 'mesterséges intelligenci\\p{L}+|ai',
    made: 'írta|készítette|generálta|létrehozta|készült|íródott|hozta létre',
    translation: 'fordította',
    person: 'ember(?:ek|i)?',
    claims: ['nem (?:használtunk|használtak|használtam) {ai}', '^{ai} nélkül{stop}', '{ai} nélkül {made}', 'ember(?:ek)? (?:írta|írták){stop}'],
    not: 'nem|nélkül|soha',
    hedge: 'lehet|esetleg',
    help: 'segítség\\p{L}*'
  },
  {
    tag: 'id',
    text: '(?:artikel|teks|halaman|konten|terjemahan|tulisan|pos) ini',
    by: 'oleh |dengan |dengan bantuan |menggunakan ',
    glue: 'ini|telah|oleh|yang|dengan',
    ai: '(?:kecerdasan buatan|ai)',
    made: 'ditulis|dibuat|dihasilkan|disusun',
    translation: 'diterjemahkan',
    person: '(?:oleh )?(?:manusia|orang)',
    claims: ['tidak (?:ada|menggunakan|memakai)(?: satu pun)? {ai}', '^tanpa (?:menggunakan )?(?:kecerdasan buatan|ai){stop}', '{made} oleh manusia{stop}'],
    not: 'tidak|tanpa|bukan',
    hedge: 'mungkin|dapat',
    help: 'bantuan'
  },
  {
    tag: 'lt',
    text: '(?:šį|šis|ši|šią) (?:tekst|straipsn|puslap|turin|vertim)\\p{L}+',
    glue: 'yra|buvo',
    ai: 'dirbtin\\p{L}+ intelekt\\p{L}+|ai',
    made: 'parašė|parašyt\\p{L}+|sukūrė|sukurt\\p{L}+|sugeneravo|sugeneruot\\p{L}+',
    translation: 'išvertė|išverst\\p{L}+',
    person: 'žmo(?:gus|nės|gaus|nių)',
    claims: ['{ai} nebuvo (?:naudo\\p{L}+|panaudo\\p{L}+)', '^be {ai}{stop}', '{made} {person}{stop}'],
    not: 'ne\\p{L}*|be|niekada',
    hedge: 'gali|galbūt',
    help: 'pagalb\\p{L}+|padedant'
  },
  {
    tag: 'lv',
    text: '(?:šo|šis|šī) (?:tekst|rakst|lap|satur|tulkojum)\\p{L}+',
    by: 'ar ',
    glue: 'ir|tika',
    ai: 'mākslīg\\p{L}+ intelekt\\p{L}+|ai',
    made: 'uzrakstīj\\p{L}+|uzrakstīt\\p{L}*|izveidoj\\p{L}+|izveidot\\p{L}*|ģenerēj\\p{L}+|ģenerēt\\p{L}*',
    translation: 'iztulkoj\\p{L}+|tulkot\\p{L}*',
    person: 'cilvēk\\p{L}+',
    claims: ['{ai} (?:netika|nav) izmantot\\p{L}*', '^bez {ai}{stop}', '{made} {person}{stop}'],
    not: 'ne\\p{L}*|bez|nav|nekad',
    hedge: 'var|iespējams',
    help: 'palīdzīb\\p{L}+'
  },
  {
    tag: 'mt',
    text: '(?:dan|din) (?:it-test|l-artiklu|il-paġna|il-kontenut|it-traduzzjoni)',
    glue: 'minn|ġie',
    ai: '(?:minn |b’|bl-|mill-|l-)?(?:intelliġenza artifiċjali|ia|ai)',
    made: 'inkiteb|inkitbet|inħoloq|inħolqot|ġie (?:ġġenerat|miktub|maħluq)',
    translation: 'ġie tradott|tradott',
    person: '(?:minn )?(?:bnedmin|bniedem|nies)',
    claims: ['(?:l-ebda |ebda )?{ai} ma (?:ntużat|intużat)', 'ma ntużat(?: l-ebda| ebda)? {ai}', '^mingħajr {ai}{stop}', '{made} minn (?:bnedmin|bniedem|nies){stop}'],
    not: 'ma|mhux|mingħajr|qatt',
    hedge: 'jista’|forsi',
    help: 'għajnuna'
  },
  {
    tag: 'nb',
    text: '(?:denne|dette) (?:teksten|artikkelen|siden|innholdet|innlegget|oversettelsen)',
    by: 'av |med |ved hjelp av ',
    glue: 'er|ble|har|av|blitt',
    ai: '(?:kunstig intelligens|ki|ai)',
    made: 'skrevet|generert|laget|skapt',
    translation: 'oversatt',
    person: '(?:av )?(?:mennesker|et menneske)',
    claims: ['{ai} er ikke brukt', 'ikke brukt {ai}', 'ingen {ai} (?:er )?brukt', '^uten (?:bruk av )?{ai}{stop}', '{made} av {person}{stop}'],
    not: 'ikke|intet|ingenting|uten|ingen|aldri',
    hedge: 'kan|kanskje',
    help: 'hjelp'
  },
  {
    tag: 'ro',
    text: '(?:acest|această) (?:text|articol|pagină|conținut|traducere|postare)',
    by: 'de |cu |prin |cu ajutorul ',
    glue: 'a|fost|este|sunt|de|către|cu',
    ai: '(?:o |către )?(?:inteligenț[aăe]i? artificial[aăe]|ia|ai)',
    made: '(?:scris|generat|creat|redactat|realizat)[ăe]?',
    translation: 'tradus[ăe]?',
    person: '(?:de )?(?:oameni|un om)',
    claims: ['nu (?:a fost|s-a) (?:folosit|utilizat)[ăe]? (?:nicio )?{ai}', '^fără {ai}{stop}', '{made} (?:doar )?de (?:oameni|un om){stop}'],
    not: 'nu|fără|niciodată|nicio',
    hedge: 'poate|posibil',
    help: 'ajutor\\p{L}*'
  },
  {
    tag: 'sk',
    text: '(?:tento|túto|táto|toto) (?:text|článok|stránk[au]|obsah|preklad|príspevok)',
    by: 'pomocou |s pomocou ',
    glue: 'je|bol[ao]?|sú',
    ai: '(?:umelá|umelou|umelej) inteligenci(?:a|ou|e)|ai',
    made: '(?:napísal|vytvoril|vygeneroval)[aoi]?|(?:napísan|vytvoren|vygenerovan)[ýáé]',
    translation: 'preložil[ao]?|preložen[ýáé]',
    person: 'človek(?:om)?|ľudia|ľuďmi',
    claims: ['nebola použitá (?:žiadna )?{ai}', '^bez (?:použitia |pomoci )?{ai}{stop}', '{made} {person}{stop}'],
    not: 'ne\\p{L}*|bez|nikdy',
    hedge: 'môže|možno',
    help: 'pomoc\\p{L}*'
  },
  {
    tag: 'sl',
    text: '(?:to|ta|ti) (?:besedilo|članek|stran|vsebin[oa]|prevod|objav[oa])',
    by: 's pomočjo |z ',
    glue: 'je|so|bil[ao]?',
    ai: '(?:umetna|umetne|umetno) inteligenc[aeo]|ai',
    made: '(?:napisal|ustvaril|generiral)[ao]?|(?:napisan|ustvarjen|generiran)[aoe]?',
    translation: 'prevedl[ao]|preveden[ao]?',
    person: '(?:človek|ljudje)',
    claims: ['{ai} ni bila (?:uporabljena|vključena)', '^brez (?:uporabe )?{ai}{stop}', '{made} {person}{stop}'],
    not: 'ni|ne|brez|nikoli',
    hedge: 'lahko|morda',
    help: 'pomočjo'
  },
  {
    tag: 'sv',
    text: '(?:den här|denna|det här|detta) (?:texten|artikeln|sidan|innehållet|översättningen|inlägget|text|artikel|sida)',
    by: 'av |med |med hjälp av ',
    glue: 'är|har|blev|har blivit|av|en|innehåll|text',
    ai: '(?:artificiell intelligens|en ai|ai)',
    made: 'skriven|skrivet|genererad|genererat|skapad|skapat|gjord',
    translation: 'översatt',
    person: '(?:av )?(?:människor|en människa)',
    claims: ['ingen {ai} har använts', '{ai} har inte använts', '^utan {ai}{stop}', '{made} (?:enbart )?av (?:människor|en människa){stop}', 'inte (?:skriven|genererad) {ai}'],
    not: 'inte|inget|ingenting|utan|ingen|aldrig',
    hedge: 'kan|kanske',
    help: 'hjälp'
  },
  {
    tag: 'th',
    text: '(?:บทความ|ข้อความ|หน้า|เนื้อหา|คำแปล)นี้',
    glue: 'ถูก|ได้|รับการ|ขึ้น|โดย|ด้วย|ที่|นี้|ถูกเขียน',
    ai: '(?:โดย|ด้วย)? ?(?:ปัญญาประดิษฐ์|เอไอ|ai)',
    made: 'เขียน|สร้าง|จัดทำ|เรียบเรียง',
    translation: 'แปล',
    person: '(?:มนุษย์|คน)',
    claims: ['ไม่(?:ได้|มีการ)?ใช้ ?{ai}', 'ปราศจาก ?{ai}', '{made}โดย(?:มนุษย์|คน)(?:เท่านั้น|ทั้งหมด)'],
    not: 'ไม่|ปราศจาก',
    hedge: 'อาจ',
    help: 'ช่วย',
    isJoined: true,
    isUnspaced: true
  },
  {
    tag: 'tr',
    text: 'bu (?:makale|metin|yazı|sayfa|içerik|çeviri)',
    by: 'bir ',
    after: ' (?:tarafından|ile|yardımıyla|kullanılarak)',
    glue: 'bir|tarafından|ile',
    ai: '(?:yapay ze[kq]â?\\p{L}*|ai)',
    made: 'yazıldı|yazılmıştır|oluşturuldu|oluşturulmuştur|üretildi|üretilmiştir|hazırlandı|hazırlanmıştır',
    translation: 'çevrildi|çevrilmiştir',
    person: '(?:insan(?:lar)?)(?: tarafından)?',
    claims: ['{ai} kullanılma(?:dı|mıştır|maktadır)', '^{ai} (?:olmadan|kullanmadan|kullanılmadan){stop}', 'insan(?:lar)? tarafından {made}{stop}'],
    not: 'değil|olmadan|hiç|kullanılma\\p{L}+',
    hedge: 'olabilir|belki',
    help: 'yardım\\p{L}*'
  },
  {
    tag: 'uk',
    text: '(?:цей|цю|ця|це) (?:текст|статтю|стаття|сторінк[уа]|переклад|допис|зміст)',
    by: 'за допомогою ',
    glue: 'був|була|було|є',
    ai: 'штучн\\p{L}+ інтелект\\p{L}*|(?:ші|ai)',
    made: 'написа[влн]\\p{L}*|створ(?:ив|ила|ено|ений)|згенеру(?:вав|вала|вано)|згенерован\\p{L}+',
    translation: 'перекла(?:в|ла|дено|дений)',
    person: 'людин[аоюі]\\p{L}*|люди|людьми',
    claims: ['{ai} не (?:використ\\p{L}+|застос\\p{L}+)', '^без {ai}{stop}', '{made} {person}{stop}'],
    not: 'не|без|ніколи',
    hedge: 'може|можливо',
    help: 'допомог\\p{L}+'
  },
  {
    tag: 'ru',
    text: '(?:этот|эта|эту|это|данный) (?:текст|стать[яю]|страниц[ау]|перевод|пост|материал|контент)',
    by: 'с помощью |при помощи ',
    glue: 'был|была|было|с',
    ai: 'искусственн\\p{L}+ интеллект\\p{L}*|(?:ии|ai|нейросет\\p{L}+)',
    made: 'написан[ао]?|написал[ао]?|создан[ао]?|сгенерирован[ао]?',
    translation: 'переведен[ао]?|переведён',
    person: 'человеком|людьми|человек',
    claims: ['{ai} не (?:использ\\p{L}+|примен\\p{L}+)', '^без {ai}{stop}', '{made} {person}{stop}'],
    not: 'не|без|никогда',
    hedge: 'может|возможно',
    help: 'помощ\\p{L}+'
  },
  {
    tag: 'vi',
    text: '(?:bài viết|văn bản|trang|nội dung|bản dịch) này',
    by: 'bởi |bằng |với sự trợ giúp của |do ',
    glue: 'được|đã|bởi|do|bằng|ra|này|là',
    ai: '(?:trí tuệ nhân tạo|ai)',
    made: 'viết|tạo(?: ra)?|soạn',
    translation: 'dịch',
    person: '(?:con người|người)',
    claims: ['không (?:sử dụng|dùng|có) {ai}', '^không có {ai}{stop}', 'do con người viết{stop}'],
    not: 'không|chưa|chẳng',
    hedge: 'có thể|có lẽ',
    help: 'trợ giúp|hỗ trợ'
  },
  {
    tag: 'zh-Hant',
    text: '(?:本|此|該|這篇|這個)(?:文|文章|頁面?|內容|貼文|報告|譯文|摘要|網站)?(?:的?(?:部分|全部)(?:內容)?)?',
    glue: '由|用|使用|借助|利用|透過|經|的|是|了|為|並|含有?|包含|自動|部分|內容|在|以|所',
    ai: '(?:生成式)?(?:AI|人工智慧|人工智能|大型?語言模型|語言模型)(?:工具|系統|技術)?',
    made: '生成|撰寫|創作|寫作|寫成|編寫|製作|寫',
    translation: '翻譯',
    person: '(?:真人|人類|人工|作者本人)',
    claims: ['(?:未|沒有|不)(?:使用|借助|採用|用)(?:任何)?{ai}', '(?:不含|沒有)(?:任何)?{ai}{made}', '(?:完全|全部)由?{person}(?:親自)?{made}', '無{ai}{made}?'],
    not: '未|沒有|不是|並非|非|無|不含',
    hedge: '可能|或許|也許',
    help: '輔助|協助|借助',
    isJoined: true,
    isUnspaced: true
  }
]

/** In every preview language of the labels, and in Russian: the plain forms. */
export const previewWords: readonly MadeWords[] = plain.map(wordsOf)
