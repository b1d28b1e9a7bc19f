import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articles, companions, intelligence, machines, modelMakers, variants } from '../../src/disclosure/model-names.js'
import { findLook, lookOf } from '../../src/disclosure/name-look.js'
import {
  degrees,
  groupStarts,
  institutionStarts,
  joiners,
  knownOrganisations,
  type LegalForm,
  legalForms,
  nameless,
  organisationWords,
  phraseStarts,
  placeholders,
  remarks,
  selves,
  verbs
} from '../../src/disclosure/name-words.js'
import { timesToTry } from '../thorough.js'

const people: readonly string[] = [
  ...['Emily Brontë', 'Jennifer Null', 'J. R. R. Tolkien', 'Kimi', 'Devin', 'Kimi Räikkönen'],
  ...['Devin Booker', 'Claude Shannon', 'Ai Weiwei', 'Ia', 'Ki', 'Si', 'Do Si', 'Van Ai', 'Kim Ki'],
  ...['Gemma', 'Gemma Arterton', 'Opus', 'Haiku', 'Phi', '艾', 'Mistral Rossi', 'Frédéric Mistral'],
  ...['Bard Jones', 'Nova', 'Nova Peris', 'Titan', 'Alice', 'Jasper', 'Ernie', 'Ernie Els', 'Lucie'],
  ...['José Ortega y Gasset', 'Antoni Gaudí i Cornet', 'Max Long', 'Kimi Max', 'Solar Impulse'],
  ...['田中花子', '山田太郎', '김민준', '王小明', 'ليلى العامري', 'Łukasz Żółć', 'Ольга', '👩‍💻'],
  ...['Ada Lovelace, PhD', 'Martin Luther King, Jr.', 'Dr. No', 'Sam', 'Nil', 'Nan Goldin', 'My'],
  ...['Siri Hustvedt', 'Yi', 'Jia Yi', 'Sia Furler', 'Robin Sharma', 'Lady Gaga', 'Al Green', 'Kia'],
  ...['Noah Without', 'Ada No', 'Anna Person', 'Max Mensch', 'Sean Non']
]

describe('a name', () => {
  it.each(people)('may be that of a person: %s', (name) => {
    expect(lookOf(name)).toBeUndefined()
  })

  it.each([
    ['of a newer family', ['Kimi K2', 'ERNIE 4.5', 'Grok 4', 'Devin 2.0', 'Command R+', 'Solar Pro 2']],
    ['in its own script', ['豆包', '通义千问', '文心一言 4.0', '混元大模型', '智谱清言', '하이퍼클로바']],
    ['with its maker', ['Amazon Nova', 'Meta AI', 'Google Gemini 3 Pro', 'OpenAI’s GPT-5.1', 'Bing Chat']],
    ['for pictures, voices and languages', ['Midjourney v7', 'Stable Diffusion XL', 'DeepL', 'Sora 2']],
    ['with a plan', ['Devin AI', 'Nova Pro', 'ChatGPT Plus', 'Claude Opus 4.5', 'o4-mini']],
    ['in English words', ['an AI', 'AI Writer', 'our AI', 'the language model', 'AI-powered writer']],
    ['in German words', ['KI', 'KI-Assistent', 'Sprachmodell', 'ein Chatbot', 'Künstliche Intelligenz']],
    ['in French words', ['IA', 'Une IA', 'L’IA', 'un assistant IA', 'Le modèle de langage']],
    ['in Spanish words', ['Una IA', 'Un asistente de IA', 'asistente de inteligencia artificial']],
    ['in Italian words', ['un’IA', 'Un’intelligenza artificiale', 'Assistente IA', 'modello linguistico']],
    ['in Portuguese words', ['uma IA', 'modelo de linguagem', 'assistente de inteligência artificial']],
    ['in Dutch words', ['AI-assistent', 'taalmodel', 'een chatbot', 'kunstmatige intelligentie']],
    ['in Polish words', ['SI', 'asystent AI', 'model językowy', 'sztuczna inteligencja']],
    ['in Japanese words', ['AIライター', '生成AI', 'AIアシスタント', '人工知能', 'チャットボット']],
    ['in Korean words', ['AI 비서', '인공지능 작가', '챗봇', '생성형 AI']],
    ['in Chinese words', ['AI助手', '人工智能写手', '大语言模型', '聊天机器人']],
    ['in Arabic words', ['الذكاء الاصطناعي', 'مساعد الذكاء الاصطناعي', 'روبوت', 'نموذج لغوي']]
  ])('may be that of a model %s', (_, names) => {
    expect(names.filter((name) => lookOf(name) !== 'model')).toEqual([])
  })

  it.each([
    ['American and British', ['Acme Inc.', 'Acme, Inc.', 'Acme LLC', 'Harbour Ltd', 'Atlassian Pty Ltd']],
    ['German', ['Pen GmbH', 'Siemens AG', 'Verein der Freunde e.V.', 'Müller & Co']],
    ['French', ['Société X S.A.', 'X SARL', 'X SAS']],
    ['Spanish and Portuguese', ['X S.L.', 'Foo Ltda', 'Cemex S.A. de C.V.', 'Puerto, S. de R.L. de C.V.', 'Puerto S.A.P.I. de C.V.']],
    ['Italian', ['Fiat S.p.A.', 'Foo S.r.l.']],
    ['Dutch', ['Philips N.V.', 'Foo B.V.']],
    ['Polish', ['Alfa Sp. z o.o.']],
    ['Nordic', ['Maersk A/S', 'Nokia Oyj', 'Supercell Oy', 'Volvo AB']],
    ['Japanese', ['株式会社ハーバー', '㈱ハーバー', 'Sony KK']],
    ['Korean', ['주식회사 항구', '삼성 주식회사', '㈜항구']],
    ['Chinese', ['腾讯科技有限公司', '港口集团']],
    ['Arabic', ['شركة الميناء', 'الميناء ش.م.م']]
  ])('may have the legal form of a company: %s', (_, names) => {
    expect(names.filter((name) => lookOf(name) !== 'company')).toEqual([])
  })

  it.each([
    ['marks alone', ['-', '—', '?', '???', '...', '/', '*']],
    ['letters for nothing', ['xxx', 'XX']],
    ['English', ['none', 'None.', 'no', 'n/a', 'N/A', 'TODO', 'tbd', 'pending', 'nobody', 'unknown']],
    ['German', ['keine', 'niemand', 'k. A.', 'ausstehend']],
    ['French', ['aucun', 'personne', 'néant', 'en attente']],
    ['Spanish', ['nadie', 'ninguno', 'pendiente']],
    ['Italian', ['nessuno', 'in attesa']],
    ['Portuguese', ['ninguém', 'nenhum', 'pendente']],
    ['Dutch', ['niemand', 'geen', 'n.v.t.']],
    ['Polish', ['nikt', 'brak', 'nie dotyczy']],
    ['Japanese', ['なし', '未定', '該当なし']],
    ['Korean', ['없음', '미정', '해당 없음']],
    ['Chinese', ['无', '待定', '没有']],
    ['Arabic', ['لا أحد', 'لا يوجد']]
  ])('may be none: %s', (_, names) => {
    expect(names.filter((name) => lookOf(name) !== 'placeholder')).toEqual([])
  })

  it.each([
    'Ada, who wrote it without AI',
    'Ada (no AI used)',
    'Ada – ohne KI',
    'Ada, sans IA',
    'Ada sin IA',
    'Ada senza IA',
    'Ada sem IA',
    'Ada zonder AI',
    'Ada bez AI',
    'エイダ（AI不使用）',
    'AI 없이 쓴 사람',
    '未使用AI的作者',
    'أدا بدون ذكاء اصطناعي',
    'Ada, 100% human',
    'not reviewed by Bea'
  ])('may hold a denial: %s', (name) => {
    expect(lookOf(name)).toBe('denial')
  })

  it.each([
    'Ada and Bea',
    'Ada Lovelace & Bea Smith',
    'Ada Lovelace, Bea Smith',
    'Ada und Bea',
    'Ada et Béa',
    'Ada Lovelace y Bea Smith',
    'Ada; Bea',
    'Smith et al'
  ])('may be several: %s', (name) => {
    expect(lookOf(name)).toBe('several')
  })

  it.each([
    ['PhD', 'degree'],
    ['Jr.', 'degree'],
    ['me', 'self'],
    ['我', 'self'],
    ['OpenAI', 'maker'],
    ['Mistral AI', 'maker'],
    ['The New York Times', 'organisation'],
    ['Emily Post', 'organisation'],
    ['朝日新聞', 'organisation']
  ])('%s looks like a %s', (name, look) => {
    expect(lookOf(name)).toBe(look)
  })

  it('looks the same the second time, and after thousands of others', () => {
    for (let count = 0; count < 5000; count++) lookOf(`Ada ${count}`)
    expect([lookOf('GPT-4'), lookOf('GPT-4'), lookOf('Ada'), lookOf('Ada')]).toEqual([
      'model',
      'model',
      undefined,
      undefined
    ])
  })
})

describe('each word of a list', () => {
  const itself = (word: string) => word
  const before = (word: string) => `${word} Bafison`
  const behind = (word: string) => `Bafison ${word}`
  const inside = (word: string) => `花${word}花`
  const capital = (word: string) => word.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
  const formsOf = (key: keyof LegalForm) => [...new Set(legalForms.flatMap((form) => form[key] ?? []))]
  it.each([
    ['placeholders', placeholders, itself, ['placeholder']],
    // An `intern` is a person, and internal in brackets.
    ['remarks', remarks, itself, ['remark', 'nameless']],
    ['starts of phrases', phraseStarts, before, ['remark']],
    ['verbs', verbs, behind, ['remark']],
    ['selves', selves, itself, ['self']],
    // `author` stands in forms, beside `authors`.
    ...nameless.map(({ reason, words }) => [reason, words, itself, ['nameless', 'placeholder']] as const),
    ...nameless.map(({ reason, words, beside = [] }) => [`${reason}, and`, beside, (word: string) => `${word} ${words[0]}`, ['nameless']] as const),
    ['known organisations', knownOrganisations, capital, ['company']],
    ['last forms of companies', formsOf('last'), behind, ['company']],
    ['last forms in capitals', formsOf('lastExactly'), behind, ['company']],
    ['first forms of companies', formsOf('first'), before, ['company']],
    ['forms of companies without spaces', formsOf('anywhere'), inside, ['company']],
    ['organisations', organisationWords, (word: string) => (word > '\u06FF' ? `花${word}` : behind(word)), ['organisation']],
    ['groups', groupStarts, before, ['organisation']],
    ['institutions', institutionStarts, before, ['company']],
    // An LLM is a Master of Laws behind a name alone.
    ['degrees', degrees, itself, ['degree', 'model']],
    ['joiners', joiners.map(({ word }) => word), (word: string) => `Ada Lovelace ${word} Bea Smith`, ['several']],
    ['articles', articles, (word: string) => `${word} AI`, ['model']],
    ['companions', companions, (word: string) => `AI ${word}`, ['model']],
    ['words for AI', intelligence, (word: string) => (word.length < 3 ? word.toUpperCase() : word), ['model']],
    ['machines', machines, itself, ['model']],
    ['variants', variants, (word: string) => `Kimi 2 ${word}`, ['model']],
    ['makers', modelMakers.flatMap(({ names }) => names), itself, ['maker', 'model']],
    ['families', modelMakers.flatMap(({ families = [] }) => families), itself, ['model', 'maker']],
    ['models with a version', modelMakers.flatMap(({ withVersion = [] }) => withVersion), (word: string) => `${word} 2`, ['model']]
  ] as const)('does what its list says: %s', (_, words, write, looks) => {
    const isOdd = (look: unknown) => !(looks as readonly unknown[]).includes(look)
    expect(words.filter((word) => isOdd(findLook(write(word))) || isOdd(lookOf(write(word))))).toEqual([])
    expect(words.filter((word, index) => word === '' || words.indexOf(word) !== index)).toEqual([])
  })
})

describe('the quick look at a name', () => {
  const phrases = [
    ...[...placeholders, ...selves, ...degrees, ...organisationWords, ...articles, ...companions, ...knownOrganisations],
    ...nameless.flatMap(({ words, beside = [] }) => [...words, ...beside]),
    ...[...intelligence, ...machines, ...variants, ...joiners.map(({ word }) => word)],
    ...modelMakers.flatMap(({ names, families = [], withVersion = [] }) => [...names, ...families, ...withVersion]),
    ...legalForms.flatMap(({ last = [], lastExactly = [], first = [], anywhere = [] }) => [...last, ...lastExactly, ...first, ...anywhere])
  ]
  const denying = [
    ...['without AI', 'no machines', 'never reviewed', 'not by bots', 'nobody reviewed', 'unreviewed', 'AI-free'],
    ...['human-made', 'ohne KI', 'sans IA', 'sansia', 'pas d’IA', 'sin IA', 'senza intelligenza artificiale'],
    ...['zonder AI', 'bez sztucznej', 'بدون ذكاء', 'AIなし', 'no machineé', 'éno AI', 'wholly', 'entirely by AI']
  ]
  const piece = fc.oneof(
    fc.constantFrom('Ada', 'Lovelace', 'Bafison', 'Łukasz', 'Ольга', 'ليلى', '花子', 'xx', 'Xx', 'É', 'ß', 'İda', 'ſam', '4', 'k2'),
    fc.constantFrom(...phrases, ...denying),
    fc.constantFrom(...phrases, ...denying).map((phrase) => phrase.toUpperCase())
  )
  const name = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '-', '’', "'", '', ', ')), { minLength: 1, maxLength: 4 })
    .map((pieces) => pieces.flat().join('').trim())
    .filter((each) => each !== '' && each.length <= 200)
  it('sees what the whole look sees', () => {
    fc.assert(
      fc.property(name, (each) => {
        expect([each, lookOf(each)]).toEqual([each, findLook(each)])
      }),
      { numRuns: timesToTry(2_000, 200_000) }
    )
  })
  it('sees each word of each list', () => {
    for (const each of [...phrases, ...denying]) expect([each, lookOf(each)]).toEqual([each, findLook(each)])
  })
})
