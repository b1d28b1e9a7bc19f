import { modelMakers } from '../../disclosure/model-names.js'
import { type MadeWords, madeWords, type ToldStage } from './made-words.js'

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
  readonly sentences: RegExp
  readonly labels: RegExp
  readonly claims: RegExp
  readonly hedge: RegExp
  readonly not: RegExp
  readonly help: RegExp
  readonly stages: readonly (readonly [ToldStage, RegExp])[]
}

const models = modelMakers
  .flatMap(({ families = [] }) => families)
  .filter((name) => /^[\p{L}\d. ]+$/u.test(name))
  .toSorted((one, other) => other.length - one.length)
  .join('|')
/** A model by its name: `ChatGPT`, `GPT-4o`, `Claude 3.5 Sonnet`, `OpenAI’s GPT-4`. */
const modelName = `(?:(?:openai|anthropic|google|microsoft|meta)(?:[’']s)? )?(?:(?:${models})|openai|github copilot)(?:[- ]?\\d[\\d.]*\\w*)?(?: ?(?:sonnet|opus|haiku|turbo|pro|mini|flash|plus))?`

let made: readonly Patterns[] | undefined

/** Made when they are asked for: most programs never are. They depend on data alone. */
function everyPattern(): readonly Patterns[] {
  return (made ??= madeWords.map(patternsOf))
}

function patternsOf(words: MadeWords): Patterns {
  const { text, adverb, person, isJoined } = words
  const all = Object.values(words.made).join('|')
  const slots: Readonly<Record<string, string>> = {
    text: `(?:${text})`,
    ai: isJoined ? `(?:${words.ai}|${modelName})` : `(?:${words.ai}|(?:an? |the |de |l[’'])?${modelName})(?: ?\\([^()]{1,60}\\))?`,
    made: `(?:${all})`,
    adverb: `(?:${adverb})`,
    person: `(?:${person})`,
    // Behind it the sentence ends: “written by people who care” claims nothing.
    end: '(?=\\s*(?:[\\p{P}]|$))'
  }
  const fill = (source: string) => source.replace(/\{(text|ai|made|adverb|person|end)\}/g, (_, name: string) => slots[name] ?? '')
  const [before, after] = isJoined ? ['', ''] : ['(?<![\\p{L}\\d])', '(?![\\p{L}\\d])']
  const expression = (sources: readonly string[]) => new RegExp(`${before}(?:${sources.map(fill).join('|')})${after}`, 'iu')
  const any = (source: string) => new RegExp(`${before}(?:${source})${after}`, 'iu')
  return {
    words,
    sentences: expression(words.sentences),
    labels: new RegExp(`^\\W{0,3}(?:${words.labels.map(fill).join('|')})\\s*[\\p{P}\\s]*$`, 'iu'),
    claims: expression(words.claims),
    hedge: any(words.hedge),
    not: any(words.not),
    help: new RegExp(words.help, 'iu'),
    stages: Object.entries(words.made).map(([stage, source]) => [stage as ToldStage, any(source)] as const)
  }
}

/** Whether a passage names AI at all: most don't, and then nothing else is asked. */
const namesAi = new RegExp(
  `(?<![\\p{Script=Latin}\\d])(?:ai|a\\.i\\.|ki|ia|si|llms?|${models})(?![\\p{Script=Latin}\\d])|artificial intelligence|language model|künstliche\\w* intelligenz|sprachmodell|intelligence artificielle|modèle de langage|inteligencia artificial|modelo de lenguaje|intelligenza artificiale|modello linguistico|inteligência artificial|modelo de linguagem|kunstmatige intelligentie|taalmodel|sztuczn\\p{L} inteligencj|model\\p{L}* językow|人工知能|人工智能|大模型|言語モデル|语言模型|인공 ?지능|언어 ?모델|ذكاء`,
  'iu'
)
const claimsPeople =
  /100 ?[%％٪]|human|people|mensch|humain|human|uman|mensen|ludzi|człowiek|persona|pessoa|persone|人|사람|인간|بشر|إنسان/iu

const badge = new RegExp(`^\\W{0,3}(?:ai|ki|ia)(?:[- ]\\p{L}+){0,3}\\W{0,3}$`, 'iu')
const badgeWords = /transparen|powered|inside|ready|badge|label|disclos|content|info|notice|hinweis|gestützt|unterstützt|assist/iu

/**
 * Find the words of other people that disclose AI in a passage, in every language of the labels.
 *
 * Only what is said of the text itself counts: “this article was written by ChatGPT”, or a label
 * that stands alone. What is said about AI in general discloses nothing.
 */
export function findDisclosing(passage: string): DisclosingWords | undefined {
  if (passage.length > longestPassage || !namesAi.test(passage)) return undefined
  for (const patterns of everyPattern()) {
    const whole = patterns.words.isUnspaced ? passage.replace(/\s+/g, '') : passage
    const isLabel = whole.length <= longestLabel && patterns.labels.test(whole)
    if (isLabel && !patterns.not.test(whole)) return told(passage, patterns)
    for (const sentence of sentencesOf(whole)) {
      const match = patterns.sentences.exec(sentence)
      if (!match || isDenied(sentence, match, patterns)) continue
      return told(sentence, patterns)
    }
  }
  const isBadge = passage.length <= 40 && badge.test(passage) && badgeWords.test(passage)
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

/** Whether what matched is denied, rather than something else in the sentence. */
function isDenied(sentence: string, match: RegExpExecArray, { not, words }: Patterns): boolean {
  if (words.isJoined) return not.test(sentence.slice(match.index))
  return not.test(match[0]) || not.test(sentence.slice(Math.max(0, match.index - 30), match.index))
}

function told(quote: string, { words, stages, hedge, help }: Patterns): DisclosingWords {
  return {
    quote: quote.slice(0, 300),
    tag: words.tag,
    stage: stages.find(([, pattern]) => pattern.test(quote))?.[0],
    system: new RegExp(modelName, 'iu').exec(quote)?.[0].replace(/[.\s]+$/, ''),
    isHelp: help.test(quote),
    isHedged: hedge.test(quote),
    isBadge: false
  }
}

/**
 * Find a claim that no AI was used, or that people alone made a text: “100 % human-written”.
 *
 * @returns The words of the claim.
 */
export function findHumanMade(passage: string): string | undefined {
  if (passage.length > longestPassage || !(namesAi.test(passage) || claimsPeople.test(passage))) return undefined
  for (const { claims, words } of everyPattern()) {
    for (const sentence of sentencesOf(words.isUnspaced ? passage.replace(/\s+/g, '') : passage)) {
      const match = claims.exec(sentence)
      if (match) return match[0].slice(0, 200)
    }
  }
  return undefined
}

const sentenceEnd = /(?<=[.!?])\s+|(?<=[。！？])/u

function sentencesOf(passage: string): string[] {
  return passage.split(sentenceEnd)
}
