import { isModelName, isVendorName, mixed, wordsOfModels } from './model-look.js'
import {
  degrees,
  denials,
  joiners,
  knownOrganisations,
  nameless,
  type Nameless,
  organisationWords,
  phraseStarts,
  placeholders,
  remarks,
  selves,
  verbs
} from './name-words.js'
import { isCompany, isLikeOrganisation, wordsOfOrganisations } from './organisation-look.js'

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
  if (isCompany(name, words)) return 'company'
  if (degreeWords.has(words)) return 'degree'
  if (holdsSeveral(name)) return 'several'
  return isLikeOrganisation(name, words) ? 'organisation' : undefined
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
    // The whole of such a name counts, so that its first word tells it: Ada is a name, and `tidak ada` nobody.
    ...placeholders.map((each) => each.replace(/ .*$/, '')),
    ...[...remarks, ...phraseStarts, ...verbs, ...selves, ...degrees],
    // The whole of such a name counts, so that its other words tell it.
    ...knownOrganisations.map((each) => (each.includes(' ') ? each.replace(/ \S+$/, '') : each)),
    ...nameless.flatMap(({ words }) => words),
    ...[...wordsOfModels(), ...wordsOfOrganisations(), ...joinWords.keys()],
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
  if (/^[^\p{L}\p{M}\p{Extended_Pictographic}]*$|^[\d\s.:/-]+$|[?？]$|^By \p{L}|^(?:[Aa]uthor|[Bb]y|[Aa]utor|[Vv]on|[Pp]ar): /u.test(name)) return true
  const aside = asideOf(name)
  if (aside !== undefined && (isAside(aside.words) || isPlaceholder(aside.name))) return true
  const tokens = name.split(/\s+/)
  if (startLengths.some((count) => tokens.length > count && startWords.has(tokens.slice(0, count).join(' ')))) return true
  const spaced = ` ${tokens.slice(1).join(' ').replaceAll("'", '’')} `
  return verbWords.some((verb) => spaced.includes(verb))
}

/** What stands in brackets at the end, or behind the last dash between spaces: `Bea Smith – not yet`. */
function asideOf(name: string): { readonly name: string; readonly words: string } | undefined {
  const brackets = /^(.*?)\s*[（(]([^()（）]+)[)）]$/.exec(name)
  if (brackets?.[1] && brackets[2]) return { name: brackets[1], words: brackets[2] }
  const at = Math.max(...[' – ', ' — ', ' - ', ': '].map((dash) => name.lastIndexOf(dash)))
  return at > 0 ? { name: name.slice(0, at), words: name.slice(at).replace(/^[\s–—:-]+/, '') } : undefined
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
