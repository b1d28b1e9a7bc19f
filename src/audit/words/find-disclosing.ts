import { modelMakers } from '../../disclosure/model-names.js'
import { besideOf, type CasedSentence, datesAndLanguagesOf, type LabelReader, saysWhatLabelsSay, wordsOfLabel } from './label-alone.js'
import { type MadeWords, madeWords, type ToldStage } from './made-words.js'
import { previewWords } from './preview-words.js'
import { toldByParts, type Word } from './told-by-parts.js'
import { type Vocabulary, vocabularyOf, wordsOf } from './vocabulary.js'

/** Words of other people that tell of AI, and what they tell. */
export interface DisclosingWords {
  /** The sentence, or the label. */
  readonly quote: string
  /** Language of the words. */
  readonly tag: string
  /** What AI did, where the words say so. */
  readonly stage: ToldStage | undefined
  /** The system that is named. */
  readonly system: string | undefined
  /** AI helped, people did it. */
  readonly isHelp: boolean
  /** It may be so, or some of it is: nothing is said of this text. */
  readonly isHedged: boolean
  /** A name for AI and nothing that it did: “AI Transparent”. */
  readonly isBadge: boolean
  /**
   * How they belong to the text that they stand in.
   *
   * - `named`: they name it (“this article”)
   * - `alone`: they name none, and nothing stands beside them but what labels say
   * - `amid`: they name none, and other words stand beside them: a slogan begins so too
   */
  readonly standing: 'named' | 'alone' | 'amid'
}

const longestPassage = 4000

interface Patterns {
  readonly words: MadeWords
  /** Whether a text names AI in this language. */
  readonly names: RegExp
  /** Whether it speaks of people, or denies something. */
  readonly denies: RegExp
  // The long ones are made when a text needs them.
  readonly vocabulary: () => Vocabulary
  readonly claims: () => RegExp
  readonly not: RegExp
  readonly contrast: RegExp | undefined
  readonly help: RegExp
  readonly reader: () => LabelReader
}

const models = modelMakers
  .flatMap(({ families = [] }) => families)
  .filter((name) => /^[\p{L}\d. ]+$/u.test(name))
  .toSorted((one, other) => other.length - one.length)
  .join('|')
/** A model by its name: `ChatGPT`, `GPT-4o`, `Claude 3.5 Sonnet`, `OpenAI’s GPT-4`. */
const modelName = `(?:(?:openai|anthropic|google|microsoft|meta)(?:[’']s)? )?(?:(?:${models})|github copilot|deepl(?: translator)?|google translate)(?:[- ]?\\d[\\d.]*\\w*)?(?: ?(?:sonnet|opus|haiku|turbo|pro|mini|flash|plus))?`

const system = new RegExp(modelName, 'u')

/** Stands for the name of a model: expressions that hold every name take long to be made. */
const anyModel = '\u0001'
/** Models that are called as people are, and the words that only stand behind the name of a model. */
const firstNames = /\b(?:Claude|Devin|Ernie|Gemini|Grok|Kimi|Nova)(?= \p{Lu}[\p{L}’'-]+)(?! (?:AI|Advanced|Assistant|Code|Cowork|Deep|Flash|Fast|Haiku|Instant|Lite|Max|Micro|Mini|Nano|Opus|Plus|Premier|Pro|Sonnet|Thinking|Turbo|Ultra)\b)/gu
const modelNames = new RegExp(`(?<![\\p{Script=Latin}\\d])${modelName}(?![\\p{Script=Latin}\\d])`, 'gu')

/** A text as it is compared: in lower case, with one sign for every model. */
function comparable(text: string): string {
  return text.replace(firstNames, (name) => '_'.repeat(name.length)).toLowerCase().replaceAll('’', "'").replace(modelNames, anyModel)
}

/** The same with the capitals left; none where a letter in lower case has another length. */
function withCapitals(text: string): CasedSentence | undefined {
  const whole = text.replace(firstNames, (name) => '_'.repeat(name.length)).replaceAll('’', "'")
  const lower = whole.toLowerCase()
  if (lower.length !== whole.length) return undefined
  let at = 0
  let cased = ''
  for (const { index, 0: name } of lower.matchAll(modelNames)) {
    cased += whole.slice(at, index) + anyModel
    at = index + name.length
  }
  return { lower: lower.replace(modelNames, anyModel), cased: cased + whole.slice(at) }
}

let made: readonly Patterns[] | undefined

/** Made when they are asked for: most programs never are. They depend on data alone. */
function everyPattern(): readonly Patterns[] {
  return (made ??= [...madeWords, ...previewWords].map(patternsOf))
}

const kinds = /\{(ai|made|adverb|person|end|stop)\}/g

// Texts are compared in lower case: expressions that ignore case take several times as long.
function patternsOf(words: MadeWords): Patterns {
  const { adverb, person, isJoined } = words
  const all = [...Object.values(words.made), words.generated ?? []].flat().filter(Boolean).join('|')
  const ai = `(?:${words.ai}|${anyModel})(?: ?\\([^()]{1,60}\\))?`
  const slots: Readonly<Record<string, string>> = {
    // An article may stand before it in claims.
    ai: `(?:(?:an? |the |any |de |l'|d'|un[ae]? |un'|einer? |eine[ms] |der )?${ai})`,
    made: `(?:${all})`,
    adverb: `(?:${adverb})`,
    person: `(?:${person})`,
    // Behind it the sentence ends: “written by people who care” claims nothing.
    end: '(?=\\s*(?:[\\p{P}]|$))',
    stop: '(?=\\s*(?:[.!?…。！？؟।]|$))'
  }
  const fill = (source: string) => source.replace(kinds, (_, name: string) => slots[name] ?? '').replaceAll('AI', 'ai')
  const [before, after] = isJoined ? ['', ''] : ['(?<![\\p{L}\\d])', '(?![\\p{L}\\d])']
  const expression = (sources: readonly string[]) => compiled(`${before}(?:${sources.map(fill).join('|')})${after}`)
  const not = expression([words.not])
  const vocabulary = once(() => vocabularyOf(words))
  return {
    words,
    names: expression([words.ai, words.automat ?? anyModel, anyModel]),
    denies: expression([words.not, person, 'free', 'frei', 'vrij', '100', 'zero', 'libre', 'livre', 'human', 'people', 'mensch\\p{L}*', 'human\\p{L}*', 'フリー']),
    vocabulary,
    claims: once(() => expression(words.claims)),
    not,
    contrast: words.contrast === undefined ? undefined : compiled(fill(words.contrast)),
    help: compiled(words.help),
    reader: once(() => ({
      vocabulary: vocabulary(),
      not: expression([words.not, words.hedge]),
      beside: besideOf(words.tag, isJoined === true, compiled),
      known: once(() => datesAndLanguagesOf(words.tag))
    }))
  }
}

/** Small letters of every script in which people read these pages. */
const letters =
  'a-z\\xaa\\xb5\\xba\\xdf-\\xf6\\xf8-\\u02af\\u0370-\\u03ff\\u0430-\\u052f\\u0561-\\u0587\\u05d0-\\u05ea\\u0620-\\u064a\\u066e-\\u06d3\\u0904-\\u0963\\u0966-\\u0dff\\u0e01-\\u0ec6\\u10d0-\\u10ff\\u1e00-\\u1fff\\u3041-\\u30fa\\u30fc-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3'
/** What ends and parts sentences in them. */
const punctuation =
  '!-#%-*,-\\/:;?@\\[-\\]_{}\\xa1\\xa7\\xab\\xb6\\xb7\\xbb\\xbf\\u060c\\u061b\\u061f\\u0964\\u2010-\\u2027\\u2030-\\u205e\\u3001-\\u3003\\u3008-\\u3011\\u3014-\\u301f\\u30fb\\uff01-\\uff03\\uff05-\\uff0a\\uff0c-\\uff0f\\uff1a\\uff1b\\uff1f\\uff20\\uff3b-\\uff3d\\uff3f\\uff5b\\uff5d\\uff5f-\\uff65'

/**
 * Make an expression of a source that says `\\p{L}` and `\\p{P}`. The engine makes hundreds of ranges of
 * each of them, in every place where it stands: with these few it is made fifteen times as fast.
 */
function compiled(source: string, flags = 'u'): RegExp {
  const inClasses = source.replace(/\[[^\]]*\]/g, (each) => each.replaceAll('\\p{L}', letters).replaceAll('\\p{P}', punctuation))
  return new RegExp(inClasses.replaceAll('\\p{L}', `[${letters}]`).replaceAll('\\p{P}', `[${punctuation}]`), flags)
}

function once<T>(make: () => T): () => T {
  let value: T | undefined
  return () => (value ??= make())
}

/** How the preview languages name it. */
const previewNames =
  'інтелект|интелект|интеллект|νοημοσύν|tehisintellekt|tehisaru|هوش مصنوعی|tekoäly|intleacht|בינה|कृत्रिम|एआई|mesterséges|kecerdasan|intelekt|intelliġenz|ปัญญาประดิษฐ์|เอไอ|yapay zek|trí tuệ|人工智慧|\\bші'

/** Whether a passage names AI at all: most don't, and then nothing else is asked. */
const namesAi = new RegExp(
  `(?<![\\p{Script=Latin}\\d])(?:ai|a\\.i\\.|ki|ia|si|llms?|${anyModel})(?![\\p{Script=Latin}\\d])|intelligen|inteligen|inteligên|language model|sprachmodell|modèle de langage|modelo de (?:lenguaje|linguagem)|modello linguistico|taalmodel|językow|人工知能|人工智能|大模型|言語モデル|语言模型|인공 ?지능|언어 ?모델|ذكاء|chat-?\\s?bot|czatbot|conversationnel|チャットボット|聊天机器人|챗봇|روبوت|machine|maschin|maszyn|m[áa]quina|macchin|robot|robô|algorit|機械|机器|기계|آلة|${previewNames}`,
  'u'
)
const claimsPeople =
  /[%％٪] ?100|(?:100|۱۰۰) ?[%％٪]|human|people|machine|mens|手工|humain|uman|mensen|ludzi|człowiek|persona|pessoa|persone|人|사람|인간|بشر|إنسان/u

const badge = /^\W{0,3}(?:ai|ki|ia)(?:[- ]\p{L}+){0,3}\W{0,3}$/u
const talkWords = /detect|polic|guide|ethic|market|strateg|generator|research|tool/u
const badgeWords = /transparen|powered|inside|ready|badge|label|disclos|content|info|notice|hinweis|gestützt|unterstützt|assist/u

/**
 * Find the words of other people that disclose AI in a passage, in every language of the labels.
 *
 * Only what is said of the text itself counts: “this article was written by ChatGPT”, or a label
 * that stands alone. What is said about AI in general discloses nothing.
 */
export function findDisclosing(passage: string): DisclosingWords | undefined {
  if (passage.length > longestPassage) return undefined
  const text = comparable(passage)
  if (!namesAi.test(text)) return undefined
  const known = readBefore.get(passage)
  if (known !== undefined) return known ?? undefined
  const found = readAnew(passage, text)
  if (readBefore.size >= mostKept) readBefore.clear()
  readBefore.set(passage, found ?? null)
  return found
}

// What words tell depends on them alone, and the pages of a site say the same in many places.
const readBefore = new Map<string, DisclosingWords | null>()
const mostKept = 256

function readAnew(passage: string, text: string): DisclosingWords | undefined {
  const said = withoutQuotations(passage, [])
  for (const patterns of everyPattern()) {
    if (isOtherScript(patterns.words.tag, text) || !patterns.names.test(text)) continue
    const sentences = sentencesOf(patterns.words.isUnspaced ? said.replace(/\s+/g, '') : said)
    const found = sentences.map((sentence) => {
      const compared = comparable(sentence)
      const isAsked = /[?？؟]\s*$/.test(sentence)
      return isAsked || !patterns.names.test(compared) ? undefined : toldIn(compared, sentence, patterns)
    })
    const isNaming = (words: readonly Word[] | undefined) => words?.some(({ part }) => part === 'O') === true
    const named = found.findIndex(isNaming)
    const at = named < 0 ? found.findIndex((words) => words !== undefined) : named
    const [sentence, words] = [sentences[at], found[at]]
    if (sentence === undefined || words === undefined) continue
    const standing = named >= 0 ? 'named' : sentences.every((each, index) => isOfLabel(each, patterns, found[index] !== undefined)) ? 'alone' : 'amid'
    return told(sentence, patterns, words, standing)
  }
  const isBadge = passage.length <= 40 && badge.test(text) && badgeWords.test(text) && !talkWords.test(text) && !/free|frei|vrij/.test(text)
  if (!isBadge) return undefined
  return {
    quote: passage,
    tag: 'und',
    stage: undefined,
    system: undefined,
    isHelp: false,
    isHedged: false,
    isBadge,
    standing: 'alone'
  }
}

/** Japanese has kana; without them Han characters are read as Chinese. */
function isOtherScript(tag: string, text: string): boolean {
  // These two Chinese writes otherwise, in both of its scripts.
  const hasKana = /[\u3041-\u30fc訳発]/.test(text)
  return (tag === 'ja' && !hasKana) || (tag.startsWith('zh-Han') && hasKana)
}

/** A short label of Han characters alone may be of both languages. */
const shortestHan = 12

/** A long sentence of which hardly a word is known is of another language. */
function isOfLanguage(sentence: string, { entries }: Vocabulary): boolean {
  const pieces = sentence.split(' ')
  return pieces.length < 9 || pieces.filter((piece) => entries.has(piece)).length > 1
}

function toldIn(whole: string, raw: string, patterns: Patterns): readonly Word[] | undefined {
  const { vocabulary, contrast, words: { isJoined } } = patterns
  // “Not by a person, but by AI” tells what the rest tells.
  const sentence = contrast ? whole.replace(contrast, (words) => ' '.repeat(words.length)) : whole
  if (!isJoined && !isOfLanguage(sentence, vocabulary())) return undefined
  const words = wordsOf(sentence, vocabulary())
  const told = words.some(({ part }) => part === 'N') ? beforeUnchecked(sentence, words, patterns) : words
  return (told && toldByParts(told, isJoined === true)) ?? toldAlone(raw, words, patterns)
}

/** “Written by AI and not checked by anybody”: what was not done to it afterwards denies nothing of what was. */
function beforeUnchecked(sentence: string, words: readonly Word[], { not, reader }: Patterns): readonly Word[] | undefined {
  const denied = words.findIndex(({ part }) => part === 'N')
  const joint = words.slice(0, denied).findLastIndex(({ part }) => part === '&' || part === ',')
  const behind = words.slice(joint + 1)
  const isUnchecked = joint > 0 && sentence.slice(words[joint]?.end).search(reader().beside) >= 0
  const isDenial = behind.every(({ part, index, end }) => part !== 'N' || not.test(sentence.slice(index, end)))
  return isUnchecked && isDenial && !behind.some(({ part }) => part === 'A') ? words.slice(0, joint) : undefined
}

/** What stands beside the making of a text may be of the same label: “Written by ChatGPT under the supervision of Ada Lovelace”. */
function toldAlone(sentence: string, told: readonly Word[], { reader, words: { isJoined } }: Patterns): readonly Word[] | undefined {
  const isMade = told.some(({ part }) => part === 'A') && told.some(({ part }) => part === 'M' || part === 'm')
  const isOpen = told.some(({ part }) => part === 'x') && !told.some(({ part }) => part === 'N')
  const cased = isMade && isOpen && sentence.length <= longestLabel ? withCapitals(sentence) : undefined
  const words = cased && wordsOfLabel(cased, reader())
  return words && toldByParts(words, isJoined === true)
}

/** A longer sentence is no label. */
const longestLabel = 300

function isOfLabel(sentence: string, { reader }: Patterns, isTold: boolean): boolean {
  const cased = withCapitals(sentence)
  return cased !== undefined && saysWhatLabelsSay(cased, reader(), isTold)
}

/** What such words tell of is not the text. */
const media = /\b(?:image|picture|photo|illustration|cover|video)s?\b/u
/** What is more of a text comes first: “translated and edited”. */
const stageOrder: readonly ToldStage[] = ['translation', 'summarizing', 'proofreading', 'transcription', 'illustration', 'research', 'editing', 'drafting']

function told(quote: string, { words, help }: Patterns, found: readonly Word[], standing: DisclosingWords['standing']): DisclosingWords {
  const text = quote.toLowerCase()
  const name = system.exec(text)
  const stages = new Set(found.map(({ stage }) => stage))
  return {
    quote: quote.slice(0, 300),
    tag: words.tag === 'zh-Hans' && text.length < shortestHan ? 'und' : words.tag,
    stage: media.test(text.slice(found[0]?.index, found.at(-1)?.end)) ? 'illustration' : stageOrder.find((stage) => stages.has(stage)),
    system: name ? quote.slice(name.index, name.index + name[0].length).replace(/[.\s]+$/, '') : undefined,
    isHelp: help.test(text),
    isHedged: found.some(({ part }) => part === 'h'),
    isBadge: false,
    standing
  }
}

/**
 * Find a claim that no AI was used, or that people alone made a text: “100 % human-written”.
 *
 * What a sentence quotes, in quotation marks or as code, is not said of the text: “Write `human-only`
 * if no AI touched it”. A passage that is one quotation and nothing else is looked at whole.
 *
 * @param whole Words that stand together, such as a paragraph.
 * @param quotes What of the passage stands in elements for code and quotations.
 * @returns The words of the claim.
 */
export function findHumanMade(whole: string, quotes: readonly string[] = []): string | undefined {
  if (whole.length > longestPassage) return undefined
  const passage = withoutQuotations(whole, quotes)
  const text = comparable(passage)
  if (!namesAi.test(text) && !claimsPeople.test(text)) return undefined
  for (const { claims, words, denies, not } of everyPattern()) {
    if (!denies.test(text)) continue
    for (const sentence of sentencesOf(words.isUnspaced ? passage.replace(/\s+/g, '') : passage)) {
      const compared = comparable(sentence)
      if (!denies.test(compared)) continue
      const match = claims().exec(compared)
      if (!match || turnsRound.test(compared.slice(0, match.index)) || /[?？]\s*$/.test(sentence)) continue
      // “Written by ChatGPT, checked by a person” says who did what.
      if (!/100|۱۰۰/.test(match[0]) && !not.test(match[0]) && findDisclosing(sentence)) continue
      const isSameLength = compared.length === sentence.length
      return (isSameLength ? sentence.slice(match.index, match.index + match[0].length) : sentence).slice(0, 200)
    }
  }
  return undefined
}

/** What stands before a claim and makes another of it: “not written by humans alone”, “it is not true that no AI was used”. */
const turnsRound = new RegExp(
  '(?:(?<![\\p{L}])(?:not|never|nicht|niet|nie|pas|non|não)|n[’\']t)' +
    ' (?:(?:true|the case|correct|been|be|entirely|only|just|wahr|richtig|nur|allein|vrai|été|stat[oa]|sido|foi|fue|ha sido|waar|alleen)(?:,? (?:that|dass|que|che|dat))? )?$' +
    '|(?<![\\p{L}])no (?:fue|ha sido) $' +
    '|^(?:not|nicht) (?:every|all|alle|jede[rs]?)(?![\\p{L}])',
  'u'
)

const code = /(`+)[^`]+\1/g
const quotation =
  /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|‹[^‹›]*›|「[^「」]*」|『[^『』]*』|(?<![\p{L}\p{N}])"[^"]*"(?![\p{L}\p{N}])/gu

function withoutQuotations(passage: string, quotes: readonly string[]): string {
  const uncoded = quotes
    .filter((quote) => quote !== '')
    .reduce((rest, quote) => rest.replace(quote, '…'), passage)
    .replace(code, '…')
  const said = uncoded.replace(quotation, '…')
  return /\p{L}/u.test(said) ? said : uncoded
}

const sentenceEnd = /(?<=[.!?])\s+|(?<=[。！？])/u

function sentencesOf(passage: string): string[] {
  return passage.split(sentenceEnd)
}
