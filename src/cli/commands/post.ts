import { dirname, resolve } from 'node:path'
import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { parseDisclosure } from '../../disclosure/parse-disclosure.js'
import { resolvePlatform } from '../../social/label-post.js'
import { labelPost, type PlatformKey, type PostNote } from '../../social/index.js'
import { configOptions, misuse, type ParsedArguments } from '../arguments.js'
import { requireLocale } from '../check-config.js'
import { createConfigs } from '../config.js'
import { packsOf } from '../packs-of.js'
import { resolveOnce } from '../documents.js'
import { defaultsFor } from '../file-defaults.js'
import { readTextFile, textOf, whyUnread, writeTextFile } from '../files.js'
import { oneLanguageNamed } from '../languages.js'
import { printable, printableLines } from '../printable.js'
import type { ExitCode, Terminal } from '../terminal.js'

/**
 * `forthright post PLATFORM FILE.json`: print the labelled payload, or write it back; what else there
 * is to do goes to the error stream.
 */
export async function runPost(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const { operands, options } = parsed
  const [platform, path] = operands
  if (platform === undefined || path === undefined || operands.length > 2) {
    throw misuse('Expected PLATFORM and FILE.json: forthright post x post.json')
  }
  resolvePlatform(platform)
  if (path === '-' && options.write) throw misuse('Unexpected `--write` beside `-`: what is read there goes to the output')
  await requireLocale(options.locale)
  const loaded = await createConfigs(terminal.cwd, configOptions(options)).near(
    dirname(resolve(terminal.cwd, path))
  )
  const defaults = defaultsFor(loaded)
  const packs = packsOf(loaded.config)
  const own = defaults(resolve(terminal.cwd, path))
  const named = options.locale ?? own.locale
  const locale = named === undefined ? undefined : oneLanguageNamed(named)
  const disclosure =
    options.disclosure === undefined
      ? own.facts && resolveOnce(own.facts)
      : parseDisclosure((await readJson(terminal, options.disclosure)).value)
  const { value: payload, byteOrderMark } = await readJson(terminal, path)
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    throw misuse(`Unexpected content of ${printable(path)}, expected a payload as a JSON object`)
  }
  if (!disclosure) {
    throw misuse(
      'No facts are declared: who and what made the post? `--disclosure FILE.json` or the configuration says it'
    )
  }
  try {
    // The payload is checked by `labelPost`, which names what it does not know.
    const result = labelPost(platform as PlatformKey, payload as never, disclosure, {
      ...(locale === undefined ? {} : { locale }),
      ...(packs === undefined ? {} : { packs }),
      ...(options.media === undefined ? {} : { media: options.media }),
      ...(options.overflow === undefined ? {} : { overflow: options.overflow }),
      ...(options.limit === undefined ? {} : { limits: Number(options.limit) })
    })
    const isWhole = options.format === 'json'
    if (!isWhole) writeNotes(result.notes, options.verbose === true, terminal)
    const payloadText = `${JSON.stringify(result.payload, undefined, 2)}\n`
    const text = isWhole ? `${JSON.stringify(result, undefined, 2)}\n` : payloadText
    if (options.write) writeTextFile(resolve(terminal.cwd, path), byteOrderMark + payloadText)
    if (!options.write || isWhole) terminal.write(text)
    return 0
  } catch (error) {
    const isMisuse = error instanceof DisclosureError && misuses.includes(error.code)
    if (!(error instanceof DisclosureError) || isMisuse) throw error
    terminal.writeError(`${printableLines(asOptions(error.message))}\n`)
    return 1
  }
}

/** What a post lacks comes before what its words leave out, and that before what an account could say. */
const importance: readonly PostNote['kind'][] = ['platform', 'review', 'wording', 'flag', 'rule', 'account']
const mostNotes = 2

function writeNotes(notes: readonly PostNote[], isVerbose: boolean, { writeError }: Terminal): void {
  const sorted = notes.toSorted((a, b) => importance.indexOf(a.kind) - importance.indexOf(b.kind))
  const shown = isVerbose ? sorted : sorted.slice(0, mostNotes)
  for (const { message } of shown) writeError(`${printableLines(asOptions(message))}\n`)
  const more = sorted.length - shown.length
  if (more > 0) writeError(`${more} more ${more === 1 ? 'note' : 'notes'}: --verbose shows all.\n`)
}

/** What the library calls options and functions, as the command line calls them. */
function asOptions(message: string): string {
  return message
    .replace("`overflow: 'shorten'`", '`--overflow shorten`')
    .replace('Make it with `reviewOf`', 'Bind it with `forthright review FILE.json --platform PLATFORM`')
}

const misuses: readonly string[] = ['unknown-name', 'unknown-locale', 'invalid-option']

/** A file of JSON as it was read. */
export interface JsonFile {
  readonly value: unknown
  /** What stands before the JSON, or nothing. */
  readonly byteOrderMark: string
}

/**
 * Read a file of JSON; `-` is the standard input.
 *
 * @throws {DisclosureError} `invalid-option` for what is no JSON, or has a number that JavaScript can't keep.
 */
export async function readJson({ cwd, readInput }: Terminal, path: string): Promise<JsonFile> {
  try {
    const source = path === '-' ? textOf(await readInput()) : await readTextFile(resolve(cwd, path))
    const text = source.replace(/^\uFEFF/, '')
    const value: unknown = JSON.parse(text)
    requireExactNumbers(text, path)
    return { value, byteOrderMark: source.slice(0, source.length - text.length) }
  } catch (cause) {
    if (cause instanceof DisclosureError && cause.code === 'invalid-option') throw cause
    throw misuse(`Could not read ${printable(path)} as JSON: ${whyUnread(cause)}`, cause)
  }
}

function requireExactNumbers(text: string, path: string): void {
  const found = inexactNumber(text)
  if (!found) return
  const { token, line } = found
  const shown = token.length > 40 ? `${token.slice(0, 40)}…` : token
  throw misuse(
    `Unexpected ${shown} in line ${line} of ${printable(path)}: JavaScript can't keep this number exactly. ` +
      `Write it as a string: "${shown}"`
  )
}

/**
 * Find a number that JavaScript would write back as another one: ids are often longer than 2⁵³.
 *
 * @param json Valid JSON.
 * @returns The number as it is written, and its line; `undefined` when all are kept.
 */
function inexactNumber(json: string): { token: string; line: number } | undefined {
  let isInString = false
  for (const { 0: token, index } of json.matchAll(/\\.|"|-?\d[\d.eE+-]*/g)) {
    if (token === '"') isInString = !isInString
    if (isInString || token === '"' || isExact(token)) continue
    return { token, line: json.slice(0, index).split('\n').length }
  }
  return undefined
}

function isExact(token: string): boolean {
  const value = Number(token)
  if (!Number.isFinite(value)) return false
  // A fraction may have more digits than the shortest form of the same number.
  return !/^-?\d+$/.test(token) || BigInt(token) === BigInt(value)
}
