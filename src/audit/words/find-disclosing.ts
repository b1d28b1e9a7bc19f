import { modelMakers } from '../../disclosure/model-names.js'
import { type MadeWords, madeWords, type ToldStage } from './made-words.js'
import { previewWords } from './preview-words.js'

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
}

/** A longer passage is read sentence by sentence as well, but is no short label. */
const longestLabel = 120
const longestPassage = 4000

interface Patterns {
  readonly words: MadeWords
  /** Whether a text names AI in this language. */
  readonly names: RegExp
  /** Whether it says at all that something was made. */
  readonly made: RegExp
  /** Whether it speaks of people, or denies something. */
  readonly denies: RegExp
  // The long ones are made when a text needs them.
  readonly sentences: () => RegExp
  readonly labels: () => RegExp
  readonly claims: () => RegExp
  readonly hedge: RegExp
  readonly not: RegExp
  readonly about: RegExp | undefined
  readonly help: RegExp
  readonly stages: () => readonly (readonly [ToldStage, RegExp])[]
}

const models = modelMakers
  .flatMap(({ families = [] }) => families)
  .filter((name) => /^[\p{L}\d. ]+$/u.test(name))
  .toSorted((one, other) => other.length - one.length)
  .join('|')
/** A model by its name: `ChatGPT`, `GPT-4o`, `Claude 3.5 Sonnet`, `OpenAI’s GPT-4`. */
const modelName = `(?:(?:openai|anthropic|google|microsoft|meta)(?:[’']s)? )?(?:(?:${models})|openai|github copilot)(?:[- ]?\\d[\\d.]*\\w*)?(?: ?(?:sonnet|opus|haiku|turbo|pro|mini|flash|plus))?`

/** How it is said in these languages that AI was used, whatever for. */
const usedWords = 'used?|usé|usam|assisted|utilis|utiliz|usad|usat|verwend|genutzt|benutzt|eingesetzt|einsatz|stamm|gebruik|użyt|wykorzyst|使|利用|活用|사용|활용|이용|استخد'

const system = new RegExp(modelName, 'u')

/** Stands for the name of a model: expressions that hold every name take long to be made. */
const anyModel = '\u0001'
/** Models that are called as people are, and the words that only stand behind the name of a model. */
const firstNames = /\b(?:Claude|Devin|Ernie|Gemini|Grok|Kimi|Nova)(?= \p{Lu}[\p{L}’'-]+)(?! (?:AI|Advanced|Assistant|Code|Cowork|Deep|Flash|Fast|Haiku|Instant|Lite|Max|Micro|Mini|Nano|Opus|Plus|Premier|Pro|Sonnet|Thinking|Turbo|Ultra)\b)/gu
const modelNames = new RegExp(`(?<![\\p{Script=Latin}\\d])${modelName}(?![\\p{Script=Latin}\\d])`, 'gu')

/** A text as it is compared: in lower case, with one sign for every model. */
function comparable(text: string): string {
  return text.replace(firstNames, (name) => '_'.repeat(name.length)).toLowerCase().replace(modelNames, anyModel)
}

let made: readonly Patterns[] | undefined

/** Made when they are asked for: most programs never are. They depend on data alone. */
function everyPattern(): readonly Patterns[] {
  return (made ??= [...madeWords, ...previewWords].map(patternsOf))
}

// Texts are compared in lower case: expressions that ignore case take several times as long.
function patternsOf(words: MadeWords): Patterns {
  const { text, adverb, person, isJoined } = words
  const all = Object.values(words.made).join('|')
  const slots: Readonly<Record<string, string>> = {
    text: `(?:${text})`,
    ai: `(?:${words.ai}|(?:an? |the |de |l[’'])?${anyModel})(?: ?\\([^()]{1,60}\\))?`,
    made: `(?:${all})`,
    adverb: `(?:${adverb})`,
    person: `(?:${person})`,
    // Behind it the sentence ends: “written by people who care” claims nothing.
    end: '(?=\\s*(?:[\\p{P}]|$))',
    stop: '(?=\\s*(?:[.!?…。！？؟।]|$))'
  }
  const fill = (source: string) =>
    source
      .replace(/\{(text|ai|made|adverb|person|end|stop)\}/g, (_, name: string) => slots[name] ?? '')
      .replaceAll('AI', 'ai')
  const [before, after] = isJoined ? ['', ''] : ['(?<![\\p{L}\\d])', '(?![\\p{L}\\d])']
  const expression = (sources: readonly string[]) => compiled(`${before}(?:${sources.map(fill).join('|')})${after}`)
  return {
    words,
    names: expression([words.ai, anyModel]),
    made: compiled(`${all}|${words.help}|${usedWords}`.replaceAll('AI', 'ai')),
    denies: expression([words.not, person, 'free', 'frei', 'vrij', '100', 'zero', 'libre', 'livre', 'human', 'people', 'mensch\\p{L}*', 'human\\p{L}*', 'フリー']),
    sentences: once(() => expression(words.sentences)),
    labels: once(() => compiled(`^\\W{0,3}(?:${words.labels.map(fill).join('|')})\\s*[\\p{P}\\s]*$`)),
    claims: once(() => expression(words.claims)),
    hedge: expression([words.hedge]),
    not: expression([words.not]),
    about: words.about === undefined ? undefined : expression([words.about]),
    help: compiled(words.help),
    stages: once(() => Object.entries(words.made).map(([stage, source]) => [stage as ToldStage, expression([source])] as const))
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
function compiled(source: string): RegExp {
  const inClasses = source.replace(/\[[^\]]*\]/g, (each) => each.replaceAll('\\p{L}', letters).replaceAll('\\p{P}', punctuation))
  return new RegExp(inClasses.replaceAll('\\p{L}', `[${letters}]`).replaceAll('\\p{P}', `[${punctuation}]`), 'u')
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
  `(?<![\\p{Script=Latin}\\d])(?:ai|a\\.i\\.|ki|ia|si|llms?|${anyModel})(?![\\p{Script=Latin}\\d])|intelligen|inteligen|inteligên|language model|sprachmodell|modèle de langage|modelo de (?:lenguaje|linguagem)|modello linguistico|taalmodel|językow|人工知能|人工智能|大模型|言語モデル|语言模型|인공 ?지능|언어 ?모델|ذكاء|${previewNames}`,
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
  for (const patterns of everyPattern()) {
    if (isOtherScript(patterns.words.tag, text) || !patterns.names.test(text) || !patterns.made.test(text)) continue
    const { isUnspaced } = patterns.words
    const whole = isUnspaced ? text.replace(/\s+/g, '') : text
    const isLabel = whole.length <= longestLabel && patterns.labels().test(whole)
    if (isLabel && !patterns.not.test(whole)) return told(passage, patterns)
    for (const sentence of sentencesOf(isUnspaced ? passage.replace(/\s+/g, '') : passage)) {
      if (/[?？؟]\s*$/.test(sentence)) continue
      const compared = comparable(sentence)
      const match = patterns.sentences().exec(compared)
      if (!match || isDenied(compared, match, patterns)) continue
      return told(sentence, patterns, match[0])
    }
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
    isBadge
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

/** Whether what matched is denied, rather than something else in the sentence. */
function isDenied(sentence: string, match: RegExpExecArray, { not, about, words }: Patterns): boolean {
  if (words.isJoined) {
    const rest = sentence.slice(match.index)
    return not.test(rest) || about?.test(rest) === true
  }
  const before = sentence.slice(Math.max(0, match.index - 30), match.index)
  return not.test(match[0]) || not.test(before) || about?.test(before) === true
}

/** What such words tell of is not the text. */
const media = /^\S+ (?:\p{L}+ )?(?:image|picture|photo|illustration|cover|video)s?\b/u

function told(quote: string, { words, stages, hedge, help }: Patterns, match = ''): DisclosingWords {
  const text = quote.toLowerCase()
  const name = system.exec(text)
  return {
    quote: quote.slice(0, 300),
    tag: words.tag === 'zh-Hans' && text.length < shortestHan ? 'und' : words.tag,
    stage: media.test(match) ? 'illustration' : stages().find(([, pattern]) => pattern.test(text))?.[0],
    system: name ? quote.slice(name.index, name.index + name[0].length).replace(/[.\s]+$/, '') : undefined,
    isHelp: help.test(text),
    isHedged: hedge.test(text),
    isBadge: false
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
