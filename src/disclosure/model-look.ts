import { articles, companions, intelligence, machines, modelMakers, variants } from './model-names.js'
import { hasLegalForm } from './organisation-look.js'

const families = new Set(modelMakers.flatMap((maker) => maker.families ?? []))
const withVersion = new Set(modelMakers.flatMap((maker) => maker.withVersion ?? []))
const makers = new Set(modelMakers.flatMap(({ names }) => names))
const variantWords = new Set(variants)
/** Sizes and plans that are surnames too. */
const ambiguousVariants = new Set(['max', 'base', 'long', 'x', 'e', 'code', 'air', 'live', 'opus', 'scout', 'maverick'])
const version = /^[a-z]?\d[\w.]*$/

/** What people write before the name of a model: articles and the short names of makers. */
const before = new Set([
  ...['a', 'an', 'the', 'openai', 'anthropic', 'google', 'meta', 'microsoft', 'ms', 'github', 'bing'],
  ...['text', 'amazon', 'aws', 'adobe', 'alibaba', 'baidu', 'bytedance', 'tencent', 'moonshot', 's'],
  ...['شات', 'تشات', 'nvidia', 'ibm', 'naver', 'lg', 'xai', 'runway', 'cognition', 'iflytek', 'stability']
])

/**
 * Tell whether a name is that of a model, or words for one, rather than of a person or a company.
 *
 * @param kind What is declared of it: companies call themselves `Harbour AI` as bots do.
 */
export function isModelName(name: string, kind?: string): boolean {
  const plain = asLatin(name.normalize('NFKC')).replace(/\([^()]*\)$/, '').trim()
  // No model has a name as long: and the time stays linear.
  if (plain.length > 100) return false
  const words = plain
    .toLowerCase()
    .replace(/[‐‑–·・_'’+/-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (makers.has(words) && words.includes(' ')) return false
  const tokens = words.split(' ')
  while (tokens.length > 1 && before.has(tokens[0] ?? '')) tokens.shift()
  if (tokens[0] === 'chat' && tokens[1]?.startsWith('gpt')) tokens.splice(0, 2, `chat${tokens[1]}`)
  return (
    [words.split(' '), tokens].some(isFamily) ||
    namesNobody(words.split(' '), plain) ||
    isNativeName(words) ||
    (kind !== 'company' && namesMachine(words, plain))
  )
}

/** What ends as the names of bots do, and is a surname. */
const surnamesInBot = /^(?:abbot|cabot|corbot|talbot|turbot)$/
/** Bots by what they are called: `Shop Chatbot`, `Newsbot`, `bot de revisión`, `AI Ada`, `HAL 9000`. Bernard Bot is a person. */
function namesMachine(words: string, plain: string): boolean {
  if (hasLegalForm(plain)) return false
  if (/(?:^| )chatbot(?: |$)|^bot /.test(words) || /^\S+-(?:chat)?gpt$|^(?:chat)?gpt-\S+$/i.test(plain)) return true
  // As accounts of bots are written; de Vries-Bot is a person.
  if (/\S[-_]bot$|\[bot\]$/.test(plain)) return true
  if (words.endsWith('bot') && !words.includes(' ') && words.length > 5) return !surnamesInBot.test(words)
  return /^(?:AI|KI)[ -]\p{Lu}?\p{Ll}|^\p{L}+\+? (?:AI|KI)$|\p{Ll}[ -](?:AI|KI)$/u.test(plain) || /^\p{L}+ \d{2,}$/u.test(words)
}

/** Letters of two scripts in one word: nobody writes a name so. */
export const mixed = /[a-z][\u0370-\u04FF]|[\u0370-\u04FF][a-z]/i
/** Cyrillic and Greek letters, each before the Latin one that it looks like. */
const lookAlikes = new Map(
  'аaеeоoсcрpхxуyіiјjѕsԁdһhкkмmтtвbнhԛqԝwαaοoνvρpιiκkτtυuεe'
    .match(/../gu)
    ?.map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)])
)

/** A name in which letters of another script stand among Latin ones, as it looks. */
function asLatin(name: string): string {
  if (!mixed.test(name)) return name
  return [...name.toLowerCase()].map((letter) => lookAlikes.get(letter) ?? letter).join('')
}

/** A family of models, with what may stand behind it: `gpt 4 turbo`, `kimi k2`. */
function isFamily(tokens: readonly string[]): boolean {
  if (/^o[1-9]$/.test(tokens[0] ?? '') && tokens.slice(1).every(isVariant)) return true
  for (let count = 1; count <= Math.min(3, tokens.length); count++) {
    const head = tokens.slice(0, count).join(' ')
    const base = head.replace(/\d[\w.]*$/, '')
    const rest = tokens.slice(count)
    if (!rest.every(isVariant)) continue
    if (families.has(head) || families.has(base)) return true
    const hasVersion = base !== head || rest.some((word) => !ambiguousVariants.has(word))
    if (hasVersion && (withVersion.has(head) || withVersion.has(base))) return true
  }
  return false
}

function isVariant(word: string): boolean {
  return variantWords.has(word) || version.test(word)
}

const core = new Set([...intelligence, ...machines])
const beside = new Set([...companions, ...articles])
/** Two letters that are people's names too: in capitals, or beside another word. */
const acronyms = new Set(['ki', 'ia', 'si'])
const englishArticles = new Set(['a', 'an', 'the'])

/** Words for a machine, and nothing that names anybody: `an AI`, `KI Assistent`. */
function namesNobody(tokens: readonly string[], plain: string): boolean {
  let hasCore = false
  let isAcronymOnly = true
  let hasOnlyArticles = true
  for (let at = 0; at < tokens.length; ) {
    const count = phraseLength(tokens, at)
    if (count === 0) return false
    const phrase = tokens.slice(at, at + count).join(' ')
    if (core.has(phrase)) {
      hasCore = true
      if (!acronyms.has(phrase) && phrase !== 'ai') isAcronymOnly = false
    } else if (!articles.includes(phrase)) hasOnlyArticles = false
    at += count
  }
  if (!hasCore || !isAcronymOnly || !hasOnlyArticles) return hasCore
  // `AI`, `an AI`; else Ia, Ki, Do Si and Van Ai are people.
  const rest = tokens.filter((word) => word !== 'ai' && !englishArticles.has(word))
  return rest.length === 0 || /(?:^|[^\p{L}])(?:AI|KI|IA|SI)(?:$|[^\p{L}])/u.test(plain)
}

/** How many words from here on are one phrase of the lists; the longest one counts. */
function phraseLength(tokens: readonly string[], at: number): number {
  for (let count = Math.min(4, tokens.length - at); count > 0; count--) {
    const phrase = tokens.slice(at, at + count).join(' ')
    if (core.has(phrase) || beside.has(phrase)) return count
  }
  return 0
}

// Scripts without spaces: the same words, one behind the other.
const native = [...families, ...intelligence, ...machines, ...companions, ...variants]
  .filter((word) => /[^\0-\u06FF]/.test(word))
  .toSorted((one, other) => other.length - one.length)
const nativeCore = new Set([...families, ...intelligence, ...machines])
const nativePattern = new RegExp(`(?:ai|kimi|の|による|くん|さん|님|${native.join('|')})`, 'gy')

function isNativeName(words: string): boolean {
  if (words.length > 40 || !/[^\0-\u06FF]/.test(words)) return false
  const joined = words.replaceAll(' ', '')
  const parts = joined.match(nativePattern) ?? []
  if (parts.join('') !== joined) return false
  return parts.some((part) => part === 'ai' || nativeCore.has(part))
}

/** Tell whether a name is that of a company that makes models: never a person's. */
export function isVendorName(name: string): boolean {
  return makers.has(name.normalize('NFKC').toLowerCase().replace(/\([^()]*\)$/, '').trim())
}

/** Every word by which a name can look like that of a model. */
export function wordsOfModels(): readonly string[] {
  return [...before, ...families, ...withVersion, ...makers, ...core, ...beside, ...variants, 'chat']
}
