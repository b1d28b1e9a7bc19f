/** What is known of a language beside its locale: what the checks of its words look for. */
export interface LanguageWords {
  /** What names AI in a mark: the short form where it is heard right, else the words. */
  readonly mark: RegExp
  /** "Artificial intelligence", in the forms that the sentences need. */
  readonly spelledOut: RegExp
  /** "Not a person", "not a human". */
  readonly notAPerson: RegExp
  /** Words that say more than the facts do: nothing is "wholly" anything. */
  readonly claims: readonly string[]
  /** Words that tell the reader to do something. */
  readonly instructions: readonly string[]
  /** Words of the language that are English ones too. */
  readonly alsoEnglish?: readonly string[]
  /** How long a sentence is at most, where spaces part syllables. @default 30 */
  readonly mostWords?: number
}

/** By tag, in the order of the alphabet. */
export const languageWords: Readonly<Record<string, LanguageWords>> = {
  ar: {
    mark: /الذكاء الاصطناعي/,
    spelledOut: /ذكاء اصطناعي|الذكاء الاصطناعي/,
    notAPerson: /وليس إنسانًا/,
    claims: ['بالكامل', 'كليا', 'تماما', 'حصرا', 'متوافق', 'مضمون'],
    instructions: ['يرجى', 'الرجاء', 'تحقق', 'راجع', 'استشر', 'يجب']
  },
  bg: {
    mark: /изкуствен интелект/,
    spelledOut: /изкуствен интелект/,
    notAPerson: /а не човек/,
    claims: ['изцяло', 'напълно', 'изключително', 'гарантирано', 'в съответствие'],
    instructions: ['моля', 'проверете', 'консултирайте', 'трябва да', 'вие']
  },
  cs: {
    mark: /(?<!\p{L})AI(?![a-z])/u,
    spelledOut: /umělé inteligence/,
    notAPerson: /nikoli člověk/,
    claims: ['zcela', 'úplně', 'výhradně', 'kompletně', 'zaručeně', 'v souladu'],
    instructions: ['prosím', 'zkontrolujte', 'ověřte', 'poraďte', 'musíte', 'vy'],
    alsoEnglish: ['by', 'text']
  },
  da: {
    mark: /(?<!\p{L})AI(?![a-z])/u,
    spelledOut: /kunstig intelligens/,
    notAPerson: /ikke et menneske/,
    claims: ['helt', 'fuldstændig', 'fuldt ud', 'udelukkende', 'garanteret'],
    instructions: ['venligst', 'tjek', 'kontroller', 'spørg', 'husk', 'du', 'din']
  },
  de: {
    mark: /(?<!\p{L})KI(?![a-z])/u,
    spelledOut: /künstlicher Intelligenz/,
    notAPerson: /kein Mensch/,
    claims: ['ganz', 'gänzlich', 'vollständig', 'komplett', 'ausschließlich', 'konform', 'garantiert'],
    instructions: ['bitte', 'beachten', 'prüfen', 'fragen', 'wenden', 'Sie sollten', 'du', 'dein', 'Ihr'],
    alsoEnglish: ['text']
  },
  el: {
    mark: /τεχνητή(?:ς)? νοημοσύνη(?:ς)?/,
    spelledOut: /τεχνητής νοημοσύνης|τεχνητή νοημοσύνη/,
    notAPerson: /όχι άνθρωπος/,
    claims: ['εξ ολοκλήρου', 'πλήρως', 'εντελώς', 'αποκλειστικά', 'εγγυημένα', 'σύμφωνα'],
    instructions: ['παρακαλούμε', 'ελέγξτε', 'συμβουλευτείτε', 'πρέπει', 'εσείς']
  },
  en: {
    mark: /(?<!\p{L})AI(?![a-z])/u,
    spelledOut: /artificial intelligence/i,
    notAPerson: /not a person/,
    claims: ['wholly', 'entirely', 'fully', 'completely', 'compliant', 'compliance', 'guaranteed'],
    instructions: ['please', 'check', 'verify', 'consult', 'ask', 'note that', 'you should', 'you must', 'do not']
  },
  es: {
    mark: /(?<!\p{L})IA(?![a-z])/u,
    spelledOut: /inteligencia artificial/,
    notAPerson: /no una persona/,
    claims: ['totalmente', 'completamente', 'íntegramente', 'enteramente', 'conforme', 'garantizado'],
    instructions: ['consulte', 'consulta', 'verifique', 'compruebe', 'por favor', 'debe', 'usted', 'tú']
  },
  et: {
    mark: /tehisintellekt/i,
    spelledOut: /tehisintellekt/,
    notAPerson: /mitte inimene/,
    claims: ['täielikult', 'täiesti', 'eranditult', 'garanteeritud', 'vastavuses'],
    instructions: ['palun', 'kontrollige', 'pöörduge', 'peate', 'teie']
  },
  fa: {
    mark: /هوش مصنوعی/,
    spelledOut: /هوش مصنوعی/,
    notAPerson: /نه یک انسان/,
    claims: ['کاملا', 'کاملاً', 'به‌طور کامل', 'سراسر', 'تضمین'],
    instructions: ['لطفا', 'لطفاً', 'بررسی کنید', 'بپرسید', 'توجه']
  },
  fi: {
    mark: /tekoäly/i,
    spelledOut: /tekoäly/i,
    notAPerson: /ei ihminen/,
    claims: ['kokonaan', 'täysin', 'yksinomaan', 'taatusti', 'vaatimusten mukainen'],
    instructions: ['tarkista', 'tarkistakaa', 'kysy', 'ole hyvä', 'sinun', 'pitää tarkistaa']
  },
  fr: {
    mark: /intelligence artificielle/i,
    spelledOut: /intelligence artificielle/,
    notAPerson: /non une personne/,
    claims: ['entièrement', 'totalement', 'complètement', 'intégralement', 'conforme', 'garanti'],
    instructions: ['veuillez', 'vérifiez', 'consultez', 'notez', 'demandez', 'vous', 'votre']
  },
  ga: {
    // The letters, "IS", are also the word "is".
    mark: /intleachta? sh?aorga/,
    spelledOut: /intleachta? sh?aorga/,
    notAPerson: /ní duine/,
    claims: ['go hiomlán', 'go huile', 'amháin ag intleacht', 'ráthaithe'],
    instructions: ['le do thoil', 'seiceáil an', 'cinntigh', 'fiafraigh', 'ná déan']
  },
  he: {
    mark: /בינה מלאכותית/,
    spelledOut: /בינה מלאכותית|הבינה המלאכותית/,
    notAPerson: /לא אדם/,
    claims: ['לגמרי', 'לחלוטין', 'כולו', 'בלבד', 'מובטח'],
    instructions: ['נא', 'אנא', 'יש לבדוק', 'בדקו', 'התייעצו']
  },
  hi: {
    mark: /एआई/,
    spelledOut: /कृत्रिम बुद्धिमत्ता/,
    notAPerson: /कोई मनुष्य नहीं/,
    claims: ['पूरी तरह', 'पूर्णतः', 'संपूर्ण रूप से', 'केवल', 'गारंटी'],
    instructions: ['कृपया', 'जाँच लें', 'पूछें', 'सलाह लें', 'चाहिए कि']
  },
  hr: {
    mark: /umjetn(?:a inteligencija|e inteligencije|om inteligencijom)/,
    spelledOut: /umjetne inteligencije/,
    notAPerson: /a ne čovjek/,
    claims: ['potpuno', 'u cijelosti', 'isključivo', 'zajamčeno', 'u skladu'],
    instructions: ['molimo', 'provjerite', 'savjetujte', 'morate', 'vi']
  },
  hu: {
    mark: /mesterséges intelligenci/i,
    spelledOut: /mesterséges intelligenci/,
    notAPerson: /nem ember/,
    claims: ['teljesen', 'egészében', 'kizárólag', 'garantáltan', 'megfelel'],
    instructions: ['kérjük', 'ellenőrizze', 'forduljon', 'kell', 'ön']
  },
  id: {
    mark: /(?<!\p{L})AI(?![a-z])/u,
    spelledOut: /kecerdasan buatan/,
    notAPerson: /bukan manusia/,
    claims: ['sepenuhnya', 'seluruhnya', 'sama sekali', 'dijamin'],
    instructions: ['silakan', 'mohon', 'periksa', 'tanyakan', 'Anda', 'harap']
  },
  it: {
    mark: /(?<!\p{L})IA(?![a-z])/u,
    spelledOut: /intelligenza artificiale/,
    notAPerson: /non una persona/,
    claims: ['interamente', 'totalmente', 'completamente', 'del tutto', 'conforme', 'garantito'],
    instructions: ['verificate', 'verifichi', 'consulta', 'consulti', 'per favore', 'si prega', 'devi', 'tu']
  },
  ja: {
    mark: /(?<!\p{L})AI(?![a-z])/u,
    spelledOut: /人工知能/,
    notAPerson: /人間ではありません/,
    claims: ['完全', 'すべて', '全て', '準拠', '保証'],
    instructions: ['ください', 'しましょう', 'なさい', 'べき']
  },
  ko: {
    mark: /인공지능/,
    spelledOut: /인공지능/,
    notAPerson: /사람이 아니라/,
    claims: ['전적으로', '완전히', '전부', '준수', '보장'],
    instructions: ['하세요', '십시오', '주세요', '바랍니다']
  },
  lt: {
    mark: /dirbtin(?:io intelekto|iam intelektui|į intelektą|is intelektas)/i,
    spelledOut: /dirbtinio intelekto/,
    notAPerson: /o ne žmogus/,
    claims: ['visiškai', 'vien tik', 'išimtinai', 'garantuotai', 'atitinka'],
    instructions: ['prašome', 'patikrinkite', 'pasitarkite', 'turite', 'jūs']
  },
  lv: {
    mark: /mākslīg(?:ā intelekta|ais intelekts|o intelektu)/i,
    spelledOut: /mākslīgā intelekta/,
    notAPerson: /nevis cilvēks/,
    claims: ['pilnībā', 'pilnīgi', 'vienīgi', 'garantēti', 'atbilstoši'],
    instructions: ['lūdzu', 'pārbaudiet', 'jāpārbauda', 'konsultējieties', 'jūs']
  },
  mt: {
    // The letters, "IA", are also heard as one syllable.
    mark: /intelliġenza artifiċjali/i,
    spelledOut: /intelliġenza artifiċjali/,
    notAPerson: /mhux persuna/,
    claims: ['kompletament', 'totalment', 'għalkollox', 'garantit'],
    instructions: ['jekk jogħġbok', 'iċċekkja', 'staqsi', 'innota', 'għandek']
  },
  nb: {
    mark: /(?<!\p{L})AI(?![a-z])/u,
    spelledOut: /kunstig intelligens/,
    notAPerson: /ikke et menneske/,
    claims: ['helt', 'fullstendig', 'fullt ut', 'utelukkende', 'garantert'],
    instructions: ['vennligst', 'sjekk', 'kontroller', 'spør', 'husk', 'du', 'din']
  },
  nl: {
    mark: /(?<!\p{L})AI(?![a-z])/u,
    spelledOut: /kunstmatige intelligentie/,
    notAPerson: /geen mens/,
    claims: ['volledig', 'volledige', 'geheel', 'helemaal', 'uitsluitend', 'conform'],
    instructions: ['controleer', 'raadpleeg', 'let op', 'vraag', 'gelieve', 'u', 'je', 'jij']
  },
  pl: {
    mark: /(?<!\p{L})AI(?![a-z])/u,
    spelledOut: /sztucznej inteligencji/,
    notAPerson: /nie człowiek/,
    claims: ['całkowicie', 'w całości', 'w pełni', 'wyłącznie', 'zgodny', 'zgodne'],
    instructions: ['sprawdź', 'proszę', 'należy', 'skonsultuj', 'zapytaj', 'musisz']
  },
  pt: {
    mark: /(?<!\p{L})IA(?![a-z])/u,
    spelledOut: /inteligência artificial/,
    notAPerson: /não uma pessoa/,
    claims: ['totalmente', 'completamente', 'inteiramente', 'integralmente', 'conforme', 'garantido'],
    instructions: ['consulte', 'verifique', 'confira', 'por favor', 'deve', 'você', 'tu']
  },
  'pt-BR': {
    mark: /(?<!\p{L})IA(?![a-z])/u,
    spelledOut: /inteligência artificial/,
    notAPerson: /não (?:com )?uma pessoa/,
    claims: ['totalmente', 'completamente', 'inteiramente', 'integralmente', 'em conformidade', 'garantido'],
    instructions: ['consulte', 'verifique', 'confira', 'por favor', 'deve', 'tu']
  },
  ro: {
    mark: /inteligenț(?:a|ă|ei) artificial[eă]/,
    spelledOut: /inteligenț(?:a|ă) artificială/,
    notAPerson: /nu o persoană/,
    claims: ['în întregime', 'complet', 'total', 'exclusiv', 'conform cu', 'garantat'],
    instructions: ['vă rugăm', 'verificați', 'consultați', 'trebuie', 'dumneavoastră'],
    alsoEnglish: ['text']
  },
  sk: {
    mark: /(?<!\p{L})AI(?![a-z])/u,
    spelledOut: /umelej inteligencie/,
    notAPerson: /nie človek/,
    claims: ['úplne', 'celkom', 'výhradne', 'kompletne', 'zaručene', 'v súlade'],
    instructions: ['prosím', 'skontrolujte', 'overte', 'poraďte', 'musíte', 'vy'],
    alsoEnglish: ['by', 'text']
  },
  sl: {
    mark: /umetn(?:a inteligenca|e inteligence|o inteligenco)/,
    spelledOut: /umetne inteligence/,
    notAPerson: /ne človek/,
    claims: ['popolnoma', 'v celoti', 'izključno', 'zagotovljeno', 'skladno'],
    instructions: ['prosimo', 'preverite', 'posvetujte', 'morate', 'vi']
  },
  sv: {
    mark: /(?<!\p{L})AI(?![a-z])/u,
    spelledOut: /artificiell intelligens/,
    notAPerson: /inte en människa/,
    claims: ['helt', 'fullständigt', 'uteslutande', 'fullt ut', 'garanterat'],
    instructions: ['vänligen', 'kolla', 'kontrollera', 'fråga', 'du', 'din'],
    alsoEnglish: ['text']
  },
  th: {
    mark: /(?<![a-z])AI(?![a-z])/,
    spelledOut: /ปัญญาประดิษฐ์/,
    notAPerson: /ไม่ใช่มนุษย์/,
    claims: ['ล้วน', 'สมบูรณ์', 'รับรอง', 'รับประกัน'],
    instructions: ['โปรด', 'กรุณา', 'ควร', 'จงอย่า']
  },
  tr: {
    mark: /yapay zekâ/i,
    spelledOut: /yapay zekâ/i,
    notAPerson: /bir insan değil/,
    claims: ['tamamen', 'bütünüyle', 'yalnızca', 'garantili'],
    instructions: ['lütfen', 'kontrol edin', 'danışın', 'sorun', 'unutmayın']
  },
  uk: {
    // The letters are said as a word, which is understood; the marks have the words.
    mark: /штучн(?:им|ого|ий) інтелект/,
    spelledOut: /штучного інтелекту/,
    notAPerson: /а не людина/,
    claims: ['повністю', 'цілком', 'виключно', 'гарантовано', 'гарантує'],
    instructions: ['будь ласка', 'перевірте', 'перевіряйте', 'зверніться', 'слід', 'ви']
  },
  vi: {
    mark: /trí tuệ nhân tạo/,
    spelledOut: /trí tuệ nhân tạo/,
    notAPerson: /không phải con người/,
    claims: ['hoàn toàn', 'đảm bảo'],
    instructions: ['hãy', 'vui lòng', 'xin', 'đừng'],
    mostWords: 45
  },
  'zh-Hans': {
    mark: /(?<!\p{L})AI(?![a-z])/u,
    spelledOut: /人工智能/,
    notAPerson: /不是真人/,
    claims: ['完全', '纯', '全由', '合规', '保证'],
    instructions: ['请', '务必', '应当', '须']
  },
  'zh-Hant': {
    mark: /人工智慧（AI）/,
    spelledOut: /人工智慧/,
    notAPerson: /不是真人/,
    claims: ['完全', '純', '全由', '合規', '保證'],
    instructions: ['請', '務必', '應當', '須']
  }
}
