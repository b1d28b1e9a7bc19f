import { saysWhatLabelsSay, wordsOfLabel } from './label-alone.js'
import { anyModel, comparable, everyPattern, namedSystem, type Patterns, withCapitals } from './language-patterns.js'
import type { ToldStage } from './made-words.js'
import { toldByParts, type Word } from './told-by-parts.js'
import { type Vocabulary, wordsOf } from './vocabulary.js'

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
  const name = namedSystem.exec(text)
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

/** What stands before a claim and makes another of it: “not written by humans alone”, “it is not true that no AI was used”, “meant to be written by humans”. */
const turnsRound = new RegExp(
  '(?:(?<![\\p{L}])(?:not|never|nicht|niet|nie|pas|non|não)|n[’\']t)' +
    ' (?:(?:true|the case|correct|been|be|entirely|only|just|wahr|richtig|nur|allein|vrai|été|stat[oa]|sido|foi|fue|ha sido|waar|alleen)(?:,? (?:that|dass|que|che|dat))? )?$' +
    '|(?<![\\p{L}])no (?:fue|ha sido) $' +
    '|(?<![\\p{L}])(?:designed|intended|meant|supposed|ought|have|has|had|needs?|should|must|can|could) (?:to )?be $' +
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
