/** The short words that labels of every version open with in one language. */
export interface OpeningWords {
  readonly tag: string
  readonly marks: readonly string[]
  /** Before the mark, for a text in another person's name. */
  readonly personaTags: readonly string[]
  /** What a text without AI in another person's name goes on with behind that tag. */
  readonly personaStarts: readonly string[]
}

/** The versions whose words are frozen, each in every language of {@link openingWords}. */
export const releasedVersions: readonly string[] = ['0.1.0']

/**
 * What labels open with in every language and version: enough to know one where a bundle leaves the
 * words of its language out. Never taken out again; a test holds it complete.
 */
export const openingWords: readonly OpeningWords[] = [
  {
    tag: 'en',
    marks: [
      'AI-generated',
      'Written with AI',
      'AI was used',
      'Translated by AI',
      'Summarized by AI',
      'Transcribed by AI',
      'With an AI summary',
      'Illustrated with AI',
      'Read by an AI voice',
      'Checked with AI',
      'Image descriptions by AI',
      'AI helped',
      'Written by people'
    ],
    personaTags: ['Simulated', 'Parody'],
    personaStarts: ['This is not ']
  },
  {
    tag: 'de',
    marks: [
      'KI-generiert',
      'Mit KI geschrieben',
      'KI wurde verwendet',
      'Von KI übersetzt',
      'Von KI zusammengefasst',
      'Von KI verschriftlicht',
      'Mit einer KI-Zusammenfassung',
      'Mit KI illustriert',
      'Von einer KI-Stimme gelesen',
      'Mit KI geprüft',
      'Bildbeschreibungen von KI',
      'Mit Hilfe von KI',
      'Von Menschen geschrieben'
    ],
    personaTags: ['Simulation', 'Parodie'],
    personaStarts: ['Hier spricht nicht ']
  },
  {
    tag: 'fr',
    marks: [
      'Généré par IA',
      'Écrit avec une IA',
      'Une IA a été utilisée',
      'Généré par intelligence artificielle',
      'Traduit par intelligence artificielle',
      'Résumé par intelligence artificielle',
      'Transcrit par intelligence artificielle',
      'Écrit avec une intelligence artificielle',
      'Avec un résumé par intelligence artificielle',
      'Illustré avec une intelligence artificielle',
      'Lu à voix haute par intelligence artificielle',
      'Vérifié avec une intelligence artificielle',
      'Images décrites par intelligence artificielle',
      'Assisté par intelligence artificielle',
      'Une intelligence artificielle a été utilisée',
      'Écrit par des personnes'
    ],
    personaTags: ['Simulation', 'Parodie'],
    personaStarts: ['Ce n’est pas ']
  },
  {
    tag: 'es',
    marks: [
      'Generado con IA',
      'Escrito con ayuda de IA',
      'Se usó IA',
      'Traducido por IA',
      'Resumen hecho por IA',
      'Transcrito con IA',
      'Con un resumen de IA',
      'Ilustrado con IA',
      'Leído por una voz de IA',
      'Comprobado con IA',
      'Imágenes descritas por IA',
      'Con ayuda de IA',
      'Escrito por personas'
    ],
    personaTags: ['Simulación', 'Parodia'],
    personaStarts: ['Quien habla aquí no es ']
  },
  {
    tag: 'it',
    marks: [
      'Generato con IA',
      'Scritto con IA',
      'È stata usata una IA',
      'Tradotto con IA',
      'Riassunto con IA',
      'Trascritto con IA',
      'Con un riassunto di IA',
      'Illustrato con IA',
      'Letto da una voce IA',
      'Controllato con IA',
      'Immagini descritte con IA',
      'Con aiuto di IA',
      'Realizzato anche con IA',
      'Scritto da persone'
    ],
    personaTags: ['Simulazione', 'Parodia'],
    personaStarts: ['Chi parla qui non è ']
  },
  {
    tag: 'pt',
    marks: [
      'Gerado por IA',
      'Escrito com IA',
      'Foi usada IA',
      'Traduzido por IA',
      'Resumido por IA',
      'Transcrito por IA',
      'Com um resumo de IA',
      'Ilustrado com IA',
      'Lido por uma voz de IA',
      'Verificado com IA',
      'Imagens descritas por IA',
      'Com ajuda de IA',
      'Escrito por pessoas'
    ],
    personaTags: ['Simulação', 'Paródia'],
    personaStarts: ['Quem fala aqui não é ']
  },
  {
    tag: 'nl',
    marks: [
      'Gegenereerd door AI',
      'Geschreven met AI',
      'AI is gebruikt',
      'Vertaald door AI',
      'Samengevat door AI',
      'Uitgeschreven door AI',
      'Met een samenvatting door AI',
      'Geïllustreerd met AI',
      'Voorgelezen door een AI-stem',
      'Gecontroleerd met AI',
      'Beeldbeschrijvingen door AI',
      'Met hulp van AI',
      'Geschreven door mensen'
    ],
    personaTags: ['Simulatie', 'Parodie'],
    personaStarts: ['Dit is niet ']
  },
  {
    tag: 'pl',
    marks: [
      'Wygenerowane przez AI',
      'Napisane z użyciem AI',
      'Użyto AI',
      'Przetłumaczone przez AI',
      'Streszczone przez AI',
      'Transkrypcja wykonana przez AI',
      'Ze streszczeniem wykonanym przez AI',
      'Ilustracje wykonane z użyciem AI',
      'Czyta głos AI',
      'Sprawdzone z użyciem AI',
      'Opisy obrazów wykonane przez AI',
      'Z pomocą AI',
      'Napisane przez ludzi'
    ],
    personaTags: ['Symulacja', 'Parodia'],
    personaStarts: ['To nie jest ']
  },
  {
    tag: 'ja',
    marks: [
      'AIで生成',
      'AIを使って執筆',
      'AIを使用',
      'AIで翻訳',
      'AIで要約',
      'AIで文字起こし',
      'AIによる要約付き',
      'AIによる挿絵',
      'AI音声による朗読',
      'AIで点検',
      'AIによる画像の説明',
      'AIが補助',
      '人が執筆'
    ],
    personaTags: ['シミュレーション', 'パロディー'],
    personaStarts: ['これは']
  },
  {
    tag: 'ko',
    marks: [
      'AI가 생성',
      'AI를 활용해 작성',
      'AI 사용',
      '사람이 작성',
      '인공지능이 생성',
      '인공지능이 번역',
      '인공지능이 요약',
      '인공지능이 녹취',
      '인공지능을 활용해 작성',
      '인공지능 요약 포함',
      '인공지능 삽화',
      '인공지능 음성 낭독',
      '인공지능으로 점검',
      '인공지능의 이미지 설명',
      '인공지능 보조',
      '인공지능 사용'
    ],
    personaTags: ['시뮬레이션', '패러디'],
    personaStarts: ['이것은 ']
  },
  {
    tag: 'zh-Hans',
    marks: [
      'AI生成',
      'AI辅助生成',
      'AI参与生成',
      '人工智能（AI）生成',
      '人工智能（AI）翻译生成',
      '人工智能（AI）摘要生成',
      '人工智能（AI）转写生成',
      '人工智能（AI）辅助生成',
      '含人工智能（AI）生成的摘要',
      '人工智能（AI）生成配图',
      '人工智能（AI）合成朗读',
      '人工智能（AI）参与检查，非其生成',
      '人工智能（AI）生成图片说明',
      '人工智能（AI）参与协助，非其生成',
      '人工智能（AI）参与生成',
      '由人撰写',
      '人工智能（AI）参与检查',
      '人工智能（AI）参与协助',
      '人工智能（AI）参与检查，不代表由其生成',
      '人工智能（AI）参与协助，不代表由其生成'
    ],
    personaTags: ['模拟', '戏仿'],
    personaStarts: ['这不是']
  },
  {
    tag: 'ar',
    marks: [
      'من إنشاء الذكاء الاصطناعي',
      'مكتوب باستخدام الذكاء الاصطناعي',
      'بمشاركة الذكاء الاصطناعي',
      'ترجمة الذكاء الاصطناعي',
      'تلخيص الذكاء الاصطناعي',
      'تفريغ نصي بالذكاء الاصطناعي',
      'مع ملخص من الذكاء الاصطناعي',
      'رسوم بالذكاء الاصطناعي',
      'قراءة بصوت من الذكاء الاصطناعي',
      'تدقيق باستخدام الذكاء الاصطناعي',
      'وصف الصور بالذكاء الاصطناعي',
      'بمساعدة الذكاء الاصطناعي',
      'كتبه أشخاص'
    ],
    personaTags: ['محاكاة', 'محاكاة ساخرة'],
    personaStarts: ['هذا الكلام ليس كلام ']
  }
]
