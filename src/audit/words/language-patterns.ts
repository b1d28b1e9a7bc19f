import { modelMakers } from '../../disclosure/model-names.js'
import { besideOf, type CasedSentence, datesAndLanguagesOf, type LabelReader } from './label-alone.js'
import { type MadeWords, madeWords } from './made-words.js'
import { previewWords } from './preview-words.js'
import { type Vocabulary, vocabularyOf } from './vocabulary.js'

/** How one language names AI, what it did, and that it did nothing. */
export interface Patterns {
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

export const namedSystem = new RegExp(modelName, 'u')

/** Stands for the name of a model: expressions that hold every name take long to be made. */
export const anyModel = '\u0001'

/** Models that are called as people are, and the words that only stand behind the name of a model. */
const firstNames = /\b(?:Claude|Devin|Ernie|Gemini|Grok|Kimi|Nova)(?= \p{Lu}[\p{L}’'-]+)(?! (?:AI|Advanced|Assistant|Code|Cowork|Deep|Flash|Fast|Haiku|Instant|Lite|Max|Micro|Mini|Nano|Opus|Plus|Premier|Pro|Sonnet|Thinking|Turbo|Ultra)\b)/gu

const modelNames = new RegExp(`(?<![\\p{Script=Latin}\\d])${modelName}(?![\\p{Script=Latin}\\d])`, 'gu')

/** A text as it is compared: in lower case, with one sign for every model. */
export function comparable(text: string): string {
  return text.replace(firstNames, (name) => '_'.repeat(name.length)).toLowerCase().replaceAll('’', "'").replace(modelNames, anyModel)
}

/** The same with the capitals left; none where a letter in lower case has another length. */
export function withCapitals(text: string): CasedSentence | undefined {
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
export function everyPattern(): readonly Patterns[] {
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
