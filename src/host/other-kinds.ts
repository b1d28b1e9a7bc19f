import { basename, extname } from 'node:path'
import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { readHtml } from '../html/read-html.js'
import { statementAt } from '../markup/exported-facts.js'
import { isMeantAsKey } from '../markup/facts-key.js'
import { bodyStartOf, locateFrontMatter } from '../markup/front-matter.js'
import { declaredFacts } from '../markup/front-matter-data.js'

/** Tells whether facts, unparsed, call for a label. */
type Owes = (declared: unknown) => boolean

type Declares = (source: string, key: string, owes: Owes) => boolean

const inFrontMatter: Declares = (source, key, owes) => {
  const declared = declaredFacts(source, key)
  if (declared === undefined || !owes(declared)) return false
  // The command line labels such a file where it stands.
  return readHtml(source.slice(bodyStartOf(source, locateFrontMatter(source)))) === undefined
}

// Its warnings would be about files that are none of ours.
const inYaml = inData((text) => parseYaml(text, { merge: true, logLevel: 'error' }))

/** What hosts make pages of beside Markdown, or show the words of, and where each declares facts. */
const kinds: Readonly<Record<string, Declares>> = {
  html: inFrontMatter,
  htm: inFrontMatter,
  mdoc: inFrontMatter,
  adoc: inFrontMatter,
  json: inData(JSON.parse),
  yaml: inYaml,
  yml: inYaml,
  toml: inData(parseToml),
  astro: inCode,
  vue: inCode,
  svelte: inCode,
  js: inCode,
  jsx: inCode,
  ts: inCode,
  tsx: inCode
}

/** Their extensions, as a glob has them between braces. */
export const otherKinds = Object.keys(kinds).join()

const extensionOf = (path: string) => extname(path).slice(1).toLowerCase()

/** The configuration, its place in a manifest, and declarations beside a file are read elsewhere. */
const ofOthers = /^(?:forthright\.config\.\w+|package(?:-lock)?\.json|.+\.disclosure\.\w+)$/

/** Tell whether a file is of a kind that no integration labels. */
export function isOtherKind(path: string): boolean {
  return Object.hasOwn(kinds, extensionOf(path)) && !ofOthers.test(basename(path))
}

/** Tell whether a file of such a kind declares that AI took part. */
export function declaresAi(source: string, path: string, key: string, owes: Owes): boolean {
  return kinds[extensionOf(path)]?.(source, key, owes) === true
}

/** A file of data is one entry, or holds several, as they are or in a list of a name (`posts:`). */
function inData(parse: (text: string) => unknown): Declares {
  return (source, key, owes) => {
    // The word alone stands in paths and sentences too, of JSON with comments or a template, which don't parse.
    const isNamed = namesOf(key).test(source)
    if (!isNamed && !namesFacts.test(source)) return false
    const data = parsed(parse, source, isNamed ? key : undefined)
    return [data, ...membersOf(data).flat()].some((entry) => entryDeclaresAi(entry, key, owes))
  }
}

/** Finds members of data by their names. */
const namesOf = (names: string) => new RegExp(`(?<![\\w/@-])(?:${names})["']?\\s*[:=\\].]`)

/** Facts that say that AI took part have one of these, also below a key that is misspelt. */
const factNames = ['ai', 'roles'] as const
const namesFacts = namesOf(factNames.join('|'))

/**
 * Not every host fails where data don't parse: Astro's `file()` goes on with what it read before.
 *
 * @param key The key of the facts, where it stands in the data.
 */
function parsed(parse: (text: string) => unknown, source: string, key: string | undefined): unknown {
  try {
    return parse(source.replace('\uFEFF', ''))
  } catch (cause) {
    if (key === undefined) return undefined
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
    throw new DisclosureError('invalid-disclosure', `It holds \`${key}\` and does not parse: ${reason}`, { cause })
  }
}

function membersOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}

/**
 * Tell whether an entry of data declares that AI took part, also below a key that is nearly the one. Its
 * `disclosure` may be a word of a menu or the like, which names none of these facts.
 */
export function entryDeclaresAi(entry: unknown, key: string, owes: Owes): boolean {
  if (typeof entry !== 'object' || entry === null) return false
  return Object.keys(entry).some((name) => {
    // What hosts list may have accessors that are not to be asked yet.
    const facts: unknown = isMeantAsKey(name, key) ? Reflect.get(entry, name) : undefined
    if (typeof facts !== 'object' || facts === null) return false
    return factNames.some((each) => Object.hasOwn(facts, each)) && owes(facts)
  })
}

/** What a page of code says of itself: `export const metadata = { … }`, `definePageMeta({ … })`. */
const ofPage = /^[ \t]*(?:export[ \t]+(?:const|let)[ \t]+(?:front[mM]atter|meta|metadata)\b[^=\n]*=|definePageMeta\()\s*\{/gm

/** A member of an object, also on a line behind a comment, that is something else than `human-only`. */
const member = /(?:[{,]\s*|^[ \t]*)(["']?)([\p{L}\d_$-]+)\1\s*:(?!\s*["']human-only)/gmu

/** Code is not run: what it says of AI is not read, only that it says something else than `human-only`. */
function inCode(source: string, key: string): boolean {
  return [...source.matchAll(ofPage)].some(({ index }) =>
    [...statementAt(source, index).matchAll(member)].some(([, , name = '']) => isMeantAsKey(name, key))
  )
}

/**
 * The error for what nothing would label.
 *
 * @param name What it is, where an error has no place before its message.
 */
export function notLabelled(name = 'It'): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `${name} declares that AI took part, and this integration labels texts of Markdown alone. Can the text be Markdown? Or does the page that is built of it have a label of its own (\`labelHtml\` of \`forthright/html\`)? Then the facts can stand in that page, as \`<script type="application/json" id="disclosure">\`, where \`forthright check\` reads them against the label.`
  )
}
