import { articles, companions, intelligence, machines, modelMakers, variants } from './model-names.js'
import {
  degrees,
  denials,
  groupStarts,
  institutionStarts,
  joiners,
  knownOrganisations,
  legalForms,
  nameless,
  type Nameless,
  organisationWords,
  phraseStarts,
  placeholders,
  remarks,
  selves,
  verbs
} from './name-words.js'

/**
 * What a name looks like besides the name of one person.
 *
 * - `placeholder`: what stands where a name is missing; `self`: `me`
 * - `denial`: words that deny something
 * - `model`: a model, or words for one; `maker`: a company that makes models
 * - `nameless`: words that speak of persons and name none of them (`the team`, `admin`)
 * - `company`: a name with a legal form, or one that everybody knows; `organisation`: perhaps one (`The Harbour Times`)
 * - `remark`: words about the work (`done`, `by Bea`), or with a name (`Bea (pending)`)
 * - `several`: more than one name; `degree`: a title that belongs to a name before it
 */
export type NameLook =
  | 'placeholder'
  | 'self'
  | 'denial'
  | 'model'
  | 'maker'
  | 'nameless'
  | 'remark'
  | 'company'
  | 'organisation'
  | 'several'
  | 'degree'

// What a name looks like depends on the name alone, so remembering it is invisible. Bounded, for names
// that come from outside.
const mostRemembered = 2000
/** As long as a declared name may be: what is longer is never looked at. */
const longest = 200
const remembered = new Map<string, NameLook | undefined>()

/**
 * Tell what a name looks like. The whole name is compared, so that Claude Shannon, Jennifer Null and
 * Kimi are people.
 *
 * @returns `undefined` for what looks like the name of one person.
 */
export function lookOf(name: string): NameLook | undefined {
  if (name.length > longest) return undefined
  const quick = quickLook(name)
  if (quick !== 'unclear') return quick
  const known = remembered.get(name)
  if (known !== undefined || remembered.has(name)) return known
  const look = findLook(name)
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(name, look)
  return look
}

/** The same without a memory, and without the quick look. */
export function findLook(name: string): NameLook | undefined {
  const words = wordsOf(name)
  if (isPlaceholder(name, words)) return 'placeholder'
  if (isDenial(name)) return 'denial'
  if (selfWords.has(words)) return 'self'
  if (isModelName(name)) return 'model'
  if (isVendorName(name)) return 'maker'
  if (namelessBy(name, words)) return 'nameless'
  if (isRemark(name, words)) return 'remark'
  if (hasLegalForm(name) || organisationNames.has(words) || beginsAsInstitution(words)) return 'company'
  if (degreeWords.has(words)) return 'degree'
  if (holdsSeveral(name)) return 'several'
  return isLikeOrganisation(words) || tradeName.test(name) ? 'organisation' : undefined
}

/** Letters alone, of scripts with spaces: no figure, no stop and no sign. */
const lettersAlone = /^\p{L}+(?:[ '’-]\p{L}+)*$/u
const asciiAlone = /^[a-z]+(?:[ '-][a-z]+)*$/i
/** How the words of the denials begin, besides those that {@link notedWords} holds; and bots. */
const unclear = /review|sans|aucune|pas d|ذكاء|bot$/i
let noted: ReadonlyMap<string, 'ending' | 'other'> | undefined

/**
 * Tell what an ordinary name looks like at a glance: none of its words is in any list, or the last one
 * alone, as that of an organisation. The tests hold this against the whole look.
 */
function quickLook(name: string): 'organisation' | 'unclear' | undefined {
  if (unclear.test(name)) return 'unclear'
  if (asciiAlone.test(name)) return quickLookAt(name.toLowerCase())
  if (!lettersAlone.test(name) || mixed.test(name)) return 'unclear'
  if (/[^\0-\u06FF]/.test(name) || name.normalize('NFKC') !== name) return 'unclear'
  // Some patterns take letters beyond ASCII for the end of a word.
  const lower = name.toLowerCase()
  const words = [...lower.split(/[ '’-]/), ...lower.split(/[^a-z]+/)]
  return words.some((word) => howNoted(word) !== undefined) ? 'unclear' : undefined
}

/** @param name Words of small letters of ASCII. */
function quickLookAt(name: string): 'organisation' | 'unclear' | undefined {
  let start = 0
  for (let at = 0; at <= name.length; at++) {
    if (name.charCodeAt(at) >= 97) continue
    const how = howNoted(name.slice(start, at))
    if (how !== undefined) return how === 'ending' && at === name.length && start > 0 ? 'organisation' : 'unclear'
    start = at + 1
  }
  return undefined
}

function howNoted(word: string): 'ending' | 'other' | undefined {
  noted ??= notedWords()
  return noted.get(word) ?? (word.startsWith('xx') && /^x+$/.test(word) ? 'other' : undefined)
}

/** Every word of every list by which a name can look like something, and those that only end the names of organisations. */
function notedWords(): ReadonlyMap<string, 'ending' | 'other'> {
  const phrases = [
    ...[...placeholders, ...remarks, ...phraseStarts, ...verbs, ...groupStarts, ...institutionStarts, ...selves, ...degrees, ...before],
    // The whole of such a name counts, so that its other words tell it.
    ...knownOrganisations.map((each) => (each.includes(' ') ? each.replace(/ \S+$/, '') : each)),
    ...nameless.flatMap(({ words }) => words),
    ...[...families, ...withVersion, ...makers, ...core, ...beside, ...variants, 'chat'],
    ...[...lastForms, ...lastExactForms, ...firstForms, ...joinWords.keys()],
    // What is denied, in the languages of the labels.
    ...['ai', 'ki', 'ia', 'si', 'bot', 'bots', 'llm', 'llms', 'gpt', 'chatgpt', 'machine', 'machines'],
    ...['intelligence', 'human', 'wholly', 'entirely', 'purely', 'künstliche', 'künstlicher'],
    ...['inteligencia', 'intelligenza', 'inteligência', 'kunstmatige', 'sztucznej']
  ]
  const words = phrases.flatMap((phrase) => phrase.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u))
  return new Map([
    ...organisationWords.map((word) => [word, 'ending'] as const),
    ...words.filter((word) => word !== '').map((word) => [word, 'other'] as const)
  ])
}

const placeholderWords = new Set(placeholders)
const organisationNames = new Set(knownOrganisations)
const selfWords = new Set(selves)
const degreeWords = new Set(degrees)

/**
 * A field that was to be filled in with a name, and was not: `{{ author }}`, `${user.name}`, `<%= user %>`.
 * Other tags in a name (`{{7*7}}`) are its characters, which stay as they are in every template.
 */
const openTemplate = /(?:\{\{|\$\{|<%=?)\s*[a-z_$][\w$]{2,}(?:\.[\w$]+)*\s*(?:\}|%>)/i

/** Tell whether a text stands where a name is missing: `n/a`, `TODO`, `-`, `???`, `xxx`. */
function isPlaceholder(name: string, words = wordsOf(name)): boolean {
  // Marks alone, but for pictures, by which people do call themselves.
  if (/^[\p{P}\p{Sm}\p{Sc}\p{Sk}\s]*$/u.test(name) || /^x{2,}$/i.test(name)) return true
  if (name === 'NaN' || openTemplate.test(name)) return true
  return placeholderWords.has(words)
}

const remarkWords = new Set(remarks)
const startWords = new Set(phraseStarts)
const startLengths = [1, 2]
/** Set off, so that a word is found in a text between two spaces. */
const verbWords = verbs.map((verb) => ` ${verb} `)
/** Signs that something is done or not. */
const ticks = /^[✓✔☑✅❌✗✘✖👍👎🆗\uFE0F\s]+$/u

/**
 * Tell whether words say something about the work, alone or with a name: `done`, `2026-11-20`,
 * `reviewed by Bea`, `our desk`, `Bea (pending)`, `Bea did not review`, `Bea?`.
 */
function isRemark(name: string, words = wordsOf(name)): boolean {
  if (remarkWords.has(words) || ticks.test(name)) return true
  // Figures alone, such as a date; a name of pictures is one.
  if (/^[^\p{L}\p{M}\p{Extended_Pictographic}]*$|^[\d\s.:/-]+$|[?？]$|^By \p{L}/u.test(name)) return true
  const [, inside = behindDash(name)] = /\s*[（(]([^()（）]+)[)）]$/.exec(name) ?? []
  if (inside !== undefined && isAside(inside)) return true
  const tokens = name.split(/\s+/)
  if (startLengths.some((count) => tokens.length > count && startWords.has(tokens.slice(0, count).join(' ')))) return true
  const spaced = ` ${tokens.slice(1).join(' ').replaceAll("'", '’')} `
  return verbWords.some((verb) => spaced.includes(verb))
}

/** What stands behind the last dash between spaces: `Bea Smith – not yet`. */
function behindDash(name: string): string | undefined {
  const at = Math.max(...[' – ', ' — ', ' - ', ': '].map((dash) => name.lastIndexOf(dash)))
  return at > 0 ? name.slice(at).replace(/^[\s–—:-]+/, '') : undefined
}

/** Words behind a name, in brackets or behind a dash, that are nothing of it: `(TBC)`, `(human)`, `(with ChatGPT)`. */
function isAside(inside: string): boolean {
  const words = inside.replace(/^(?:with|mit|avec|con|com|met|and|und|&|\+) /i, '')
  return isPlaceholder(words) || isRemark(words) || selfWords.has(wordsOf(words)) || isModelName(words)
}

const namelessSets = nameless.map((entry) => ({
  entry,
  core: new Set(entry.words),
  beside: new Set(entry.beside)
}))

/** Find out of words what they say of persons instead of naming one: the whole of them counts. */
export function namelessBy(name: string, words = wordsOf(name)): Nameless | undefined {
  if (name.length > longest) return undefined
  // As many as they are: `2 editors`; 50 Cent is a person.
  const tokens = words.replace(/^\d+ /, '').split(' ')
  return namelessSets.find(({ core, beside }) => isMadeOf(tokens, core, beside))?.entry
}

/** Tell whether words are phrases of two lists, with at least one of the first. */
function isMadeOf(
  tokens: readonly string[],
  core: ReadonlySet<string>,
  beside: ReadonlySet<string>
): boolean {
  let hasCore = false
  for (let at = 0; at < tokens.length; ) {
    let count = Math.min(3, tokens.length - at)
    while (count > 0 && !core.has(tokens.slice(at, at + count).join(' '))) count--
    if (count > 0) hasCore = true
    else if (beside.has(tokens[at] ?? '')) count = 1
    else return false
    at += count
  }
  return hasCore
}

/** Tell whether words deny something (`without AI`). Told as a name they would claim it. */
function isDenial(words: string): boolean {
  // Only what is longer than two short words can.
  return words.length > 4 && denials.some((pattern) => pattern.test(words))
}

/** Small letters, with single spaces in the place of marks. */
function wordsOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
}

const families = new Set(modelMakers.flatMap((maker) => maker.families ?? []))
const withVersion = new Set(modelMakers.flatMap((maker) => maker.withVersion ?? []))
const makers = new Set(modelMakers.flatMap(({ names }) => names))
const variantWords = new Set(variants)
/** Sizes and plans that are surnames too. */
const ambiguousVariants = new Set(['max', 'base', 'long', 'x', 'e', 'code', 'air', 'live', 'opus'])
const version = /^[a-z]?\d[\w.]*$/

/** What people write before the name of a model: articles and the short names of makers. */
const before = new Set([
  ...['a', 'an', 'the', 'openai', 'anthropic', 'google', 'meta', 'microsoft', 'ms', 'github', 'bing'],
  ...['text', 'amazon', 'aws', 'adobe', 'alibaba', 'baidu', 'bytedance', 'tencent', 'moonshot', 's'],
  ...['nvidia', 'ibm', 'naver', 'lg', 'xai', 'runway', 'cognition', 'iflytek', 'stability']
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
  if (/(?:^| )chatbot(?: |$)|^bot /.test(words)) return true
  if (words.endsWith('bot') && !words.includes(' ') && words.length > 5) return !surnamesInBot.test(words)
  return /^(?:AI|KI) \p{Lu}?\p{Ll}|^\p{L}+\+? (?:AI|KI)$/u.test(plain) || /^\p{L}+ \d{2,}$/u.test(words)
}

/** Letters of two scripts in one word: nobody writes a name so. */
const mixed = /[a-z][\u0370-\u04FF]|[\u0370-\u04FF][a-z]/i
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

const lastForms = new Set(legalForms.flatMap(({ last = [] }) => last))
const lastExactForms = legalForms.flatMap(({ lastExactly = [] }) => lastExactly)
const firstForms = new Set(legalForms.flatMap(({ first = [] }) => first))
const institutions = new Set(institutionStarts)
const anywhereForms = legalForms.flatMap(({ anywhere = [] }) => anywhere)

/** Tell whether a name has the legal form of a company (`Inc.`, `GmbH`, `株式会社`). */
function hasLegalForm(name: string): boolean {
  const plain = name.normalize('NFKC').trim()
  if (anywhereForms.some((form) => plain.includes(form))) return true
  if (lastExactForms.some((form) => plain.endsWith(` ${form}`) || plain.endsWith(`,${form}`))) return true
  const tokens = plain
    .toLowerCase()
    .replace(/[.,]+/g, ' ')
    .trim()
    .split(/\s+/)
  if (beginsWith(firstForms, tokens)) return true
  for (let count = 1; count < Math.min(6, tokens.length); count++) {
    if (lastForms.has(tokens.slice(-count).join(' '))) return true
  }
  return /[^\0-\u06FF](?:公司|集团|集團)$/.test(plain)
}

/** Tell whether a name begins as that of an institution does: `Universität Wien`, `City of Bath`. */
function beginsAsInstitution(words: string): boolean {
  return beginsWith(institutions, words.split(' '))
}

/** Whether the first word, or the first two, are of a set, and another one stands behind. */
function beginsWith(starts: ReadonlySet<string>, tokens: readonly string[]): boolean {
  return [1, 2].some((count) => tokens.length > count && starts.has(tokens.slice(0, count).join(' ')))
}

/** Others who are not named, behind a name. */
const others = /\S[\s,]+(?:u\. ?a\.|etc\.?|usw\.?|(?:feat|ft|featuring)\.? .+)$|\S[\s　]+(?:他|ほか|外)(?:\d+名)?$|等人$|\S 외 ?\d+명$/iu

const joinWords = new Map(joiners.map(({ word, isRare = false }) => [word, isRare]))

/** Tell whether a text holds more than one name: `Ada and Bea`, `Ada Lovelace, Bea Smith`. */
function holdsSeveral(name: string): boolean {
  // No short word before a stop, such as `St.` or `Prof.`: a sentence ends there.
  if (/\p{L}{6}[.!?] \p{L}/u.test(name)) return true
  const parts = name.split(/[,;|、，；]/).map(wordsOf)
  const names = parts.filter((part, index) => part !== '' && (index === 0 || !degreeWords.has(part)))
  if (names.length > 1) return true
  const sides = name.split('/')
  if (sides.length > 1 && sides.every((side) => /\p{L} \p{L}/u.test(side))) return true
  if (others.test(name)) return true
  const tokens = name.toLowerCase().split(/\s+/)
  return tokens.some((word, index) => {
    const isRare = joinWords.get(word)
    if (isRare === undefined || index === 0 || index === tokens.length - 1) return false
    return !isRare || (index > 1 && index < tokens.length - 2)
  })
}

/** An article before a name, or a sign of trade: `The Harbour`, `Harbour®`, `harbour.com`. */
const tradeName = /^The \p{Lu}|[™®]|\p{L}\.(?:com|org|net|io)$/u

const organisations = new Set(organisationWords)
const groups = new Set(groupStarts)

function isLikeOrganisation(words: string): boolean {
  const tokens = words.split(' ')
  if (tokens.length > 1 && (organisations.has(tokens.at(-1) ?? '') || groups.has(tokens[0] ?? ''))) return true
  return /[^\0-\u06FF]/.test(words) && organisationWords.some((word) => word > '\u06FF' && words.endsWith(word))
}
