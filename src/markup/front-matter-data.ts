import { parse as parseToml } from 'smol-toml'
import { DisclosureError, type DisclosureErrorCode } from '../disclosure/disclosure-error.js'
import { digestOf } from '../disclosure/review.js'
import { lineAt } from '../text/lines.js'
import { defaultKey, factsAt, isNearKey, refuseStrayFacts } from './facts-key.js'
import { resemblesUnfenced } from './front-matter-dialects.js'
import { indentFlow } from './front-matter-field.js'
import {
  bodyStartOf,
  type FrontMatter,
  type FrontMatterOption,
  isReviewedBody,
  locateFrontMatter
} from './front-matter.js'
import { isPlainYaml } from './plain-yaml.js'
import { parseYamlData } from './yaml-data.js'

type DataFormat = FrontMatter['format']

/**
 * Read the facts that front matter declares: its `disclosure`, or that of `params` or `extra`.
 *
 * @param key What the field is called.
 * @param firstLine The line of the document on which the data begin, for errors to count from.
 * @returns `undefined` when the data has no such field.
 * @throws {DisclosureError} `invalid-disclosure` when the data does not parse, when it has the facts
 * in two places, and when it has none under a key that is nearly the one (`Disclosure`).
 */
export function disclosureIn(
  text: string,
  format: DataFormat,
  key: string = defaultKey,
  firstLine?: number
): unknown {
  // Parsing is slow; most pages of a site with defaults declare nothing.
  if (!mayDeclare(text, key)) return undefined
  const data = parseData(text, format, 'invalid-disclosure', firstLine)
  const facts = factsAt(data, key)
  if (facts === undefined) refuseStrayFacts(data, key)
  return facts
}

/** Looked for from what stands behind a key: prose has few of those signs. */
const keyPattern = /(?=[:=\]])(?<=(\p{L}[\p{L}\d _.-]{4,40})["']?[ \t]*)/gu

/** Tell whether some key in a text is the one of the facts or nearly so. Keys deeper down count too. */
function mayDeclare(text: string, key: string): boolean {
  if (text.includes(key) || /human[\s_-]?only["']?\s*[:=]/i.test(text)) return true
  for (const [, name = ''] of text.matchAll(keyPattern)) {
    if (isNearKey(name.trim(), key)) return true
  }
  return false
}

/**
 * Read what a document's front matter declares, unparsed.
 *
 * @returns `undefined` without front matter or without that field.
 * @throws {DisclosureError} `invalid-disclosure` when front matter that holds the key does not
 * parse, or would have to be run, or is front matter only for a host that nobody named, and as
 * {@link disclosureIn}.
 */
export function declaredFacts(
  source: string,
  key: string = defaultKey,
  option?: FrontMatterOption
): unknown {
  const frontMatter = locateFrontMatter(source, option)
  if (frontMatter) {
    const { start, end, format } = frontMatter
    return disclosureIn(source.slice(start, end), format, key, lineAt(source, start))
  }
  if (option !== undefined) return undefined
  const like = resemblesUnfenced(source, bodyStartOf(source, undefined))
  if (!like) return undefined
  const { start, end, format } = like.frontMatter
  if (disclosureIn(source.slice(start, end), format, key) === undefined) return undefined
  throw new DisclosureError(
    'invalid-disclosure',
    `The first lines hold \`disclosure\` and look like front matter without fences, which most hosts show as text. Is it front matter (\`frontMatter: '${like.dialect}'\`), or is it text (\`frontMatter: false\`)?`
  )
}

/**
 * Make sure that front matter is what it looks like, before anything is placed behind it.
 *
 * @param whereText What to do where it is text.
 * @throws {DisclosureError} `cannot-label` with the line, for front matter that does not parse.
 */
export function requireReadable(
  source: string,
  { format, start, end }: FrontMatter,
  whereText = 'Then say `frontMatter: false`.'
): void {
  const text = source.slice(start, end)
  if (format === 'script' || format === 'lines') return
  if (format === 'yaml' && isPlainYaml(text)) return
  const firstLine = lineAt(source, start)
  const data = parseData(text, format, 'cannot-label', firstLine, whereText)
  if (typeof data === 'object' && !Array.isArray(data)) return
  throw new DisclosureError(
    'cannot-label',
    `Nothing was labelled, because what stands between the fences at line ${firstLine} is no map of fields. Is it text? ${whereText}`
  )
}

function parseData(
  text: string,
  format: DataFormat,
  code: DisclosureErrorCode,
  firstLine?: number,
  whereText?: string
): unknown {
  try {
    // Parsers of YAML and TOML don't know a carriage return alone.
    return parse(text.replace(/\r\n?/g, '\n'), format)
  } catch (cause) {
    if (cause instanceof DisclosureError) throw cause
    const reason = reasonOf(cause)
    const line = firstLine === undefined ? '' : ` (line ${firstLine + lineOf(cause) - 1})`
    const name = format === 'members' ? 'JSON' : format.toUpperCase()
    const hint =
      firstLine === undefined || whereText === undefined
        ? ''
        : ` Is it text between two rules? ${whereText}`
    throw new DisclosureError(
      code,
      `The front matter does not parse as ${name}${line}: ${reason}${hint}`,
      { cause }
    )
  }
}

function parse(text: string, format: DataFormat): unknown {
  switch (format) {
    case 'yaml':
      return parseAnyYaml(text)
    case 'toml':
      return parseToml(text)
    case 'json':
      return JSON.parse(text)
    case 'members':
      return JSON.parse(`{${text}}`)
    case 'lines':
      return parseLines(text)
    case 'script':
      throw new DisclosureError(
        'invalid-disclosure',
        'The front matter seems to declare facts and is code, which this library does not run. Declare `disclosure` in YAML, TOML or JSON, or in the configuration.'
      )
    default:
      return format satisfies never
  }
}

function parseAnyYaml(text: string): unknown {
  try {
    return parseYamlData(text)
  } catch (error) {
    const indented = indentFlow(text)
    if (indented === text) throw error
    return parseYamlData(indented)
  }
}

/** What a parser says of data that it does not read. Each of them goes down by calling itself. */
function reasonOf(cause: unknown): string {
  const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
  return /call stack/i.test(reason) ? 'it is nested too deeply' : reason
}

/** Which line of the data an error is in, from 1 on. */
function lineOf(error: unknown): number {
  const isAtLine = typeof error === 'object' && error !== null && 'line' in error
  return isAtLine ? Number(error.line) : 1
}

/** Fields of a line each, with names in any case: `Title: Tides`, `:orphan:`. */
function parseLines(text: string): Record<string, string> {
  const data: Record<string, string> = {}
  for (const line of text.split(/\r\n?|\n/)) {
    const [, name, value = ''] = /^(?::([\w-]+):|([A-Za-z][\w -]*)::?)[ \t]*(.*)$/
      .exec(line)
      ?.filter((part) => part !== undefined) ?? []
    if (name !== undefined) data[name.toLowerCase()] = value.trim()
  }
  return data
}

/** The fields of front matter that a reader sees with the text. */
const shown = ['title', 'description', 'summary'] as const

/**
 * Give the text that a review is bound to: what a reader sees of the front matter, a line a field,
 * and the text behind it. Without such fields it is the text alone.
 *
 * @param source A document without labels.
 */
export function reviewedText(source: string, option?: FrontMatterOption): string {
  const frontMatter = locateFrontMatter(source, option)
  const body = source.slice(bodyStartOf(source, frontMatter))
  const fields = frontMatter ? shownFields(source, frontMatter) : []
  return fields.length === 0 ? body : `${fields.join('\n')}\n\n${body}`
}

function shownFields(source: string, { start, end, format }: FrontMatter): string[] {
  if (format === 'script') return []
  const data = parseData(source.slice(start, end), format, 'cannot-label')
  if (typeof data !== 'object' || data === null) return []
  const fields = new Map(Object.entries(data))
  return shown.flatMap((name) => {
    const value: unknown = fields.get(name)
    return value === undefined || value === null || value === '' ? [] : [`${name}: ${String(value)}`]
  })
}

/**
 * Tell whether a text without labels is the one that a review is bound to: with what a reader sees
 * of its front matter, without any of it, or as a whole.
 */
export function isReviewed(text: string, digest: string, option?: FrontMatterOption): boolean {
  return isReviewedBody(text, digest, option) || digestOf(reviewedText(text, option)) === digest
}
