import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, extname, join } from 'node:path'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { absoluteFrom, folderOf } from '../host/slashed-path.js'
import { defaultKey, isMeantAsKey } from '../markup/facts-key.js'
import { documentExtensions } from './files.js'
import { declarationsIn } from './html-tokens.js'
import { printable } from './printable.js'

/** The facts that a file declares, unparsed, and where. */
export interface Declaration {
  readonly facts: unknown
  readonly where: string
}

const sidecarEnds = ['.json', '.yaml', '.yml'] as const

/** Finds what files declare beside their front matter. Remembers the names in one folder. */
export interface Declarations {
  /**
   * Find the declaration of a file.
   *
   * @param path Relative to the folder in which the command runs, or absolute.
   * @param inFrontMatter What its front matter declares, unparsed.
   * @returns `undefined` where nothing is declared.
   * @throws {DisclosureError} `invalid-disclosure` for facts in two places, and for what does not parse.
   */
  of(path: string, source: string, inFrontMatter: unknown, key?: string): Declaration | undefined
  /** What changes when the declaration beside a file does. */
  stampBeside(path: string): string
}

/**
 * Prepare to read declarations: those in front matter, those in an HTML page itself, and those of a
 * file beside it, `page.html.disclosure.yaml` (or `.json`).
 */
export function createDeclarations(cwd: string): Declarations {
  let folder = ''
  let beside: ReadonlyMap<string, readonly string[]> = new Map()
  const sidecarsOf = (path: string): string[] => {
    // Files come by folders, so the last one is enough to remember.
    const own = folderOf(path)
    if (own !== folder) {
      folder = own
      beside = sidecarsIn(folder)
    }
    if (beside.size === 0) return []
    const base = basename(path)
    const names = [base, basename(base, extname(base))].flatMap((each) => beside.get(each.toLowerCase()) ?? [])
    return names.map((name) => join(folder, name))
  }
  return {
    stampBeside: (name) =>
      sidecarsOf(absoluteFrom(cwd, name))
        .map((path) => `${path}@${statSync(path).mtimeMs}`)
        .join(),
    of(name, source, inFrontMatter, key = defaultKey) {
      const path = absoluteFrom(cwd, name)
      const isHtml = documentExtensions.html.some((end) => end === extname(path).toLowerCase())
      const found: Declaration[] = [
        ...(inFrontMatter === undefined ? [] : [{ facts: inFrontMatter, where: 'front matter' }]),
        ...(isHtml ? declarationsIn(source, key) : []).map(({ where, text }) => ({
          facts: unwrapped(parsed(text, where), key),
          where
        })),
        ...sidecarsOf(path).map((sidecar) => ({
          facts: unwrapped(parsed(readSidecar(sidecar, basename(path)), basename(sidecar)), key),
          where: basename(sidecar)
        }))
      ]
      if (found.length > 1) {
        const places = found.map(({ where }) => where).join(' and ')
        throw invalid(`Unexpected facts in two places, ${places}, expected one. Which one counts?`)
      }
      return found[0]
    }
  }
}

/** Files that declare facts for others or nearly do, by the small letters of the name that they begin with. */
function sidecarsIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const name of namesIn(folder)) {
    const [, base = '', word = ''] = /^(.+)\.([^.]+)\.(?:jsonc?|ya?ml|toml)$/i.exec(name) ?? []
    if (!isMeantAsKey(word, defaultKey)) continue
    const names = found.get(base.toLowerCase())
    if (names) names.push(name)
    else found.set(base.toLowerCase(), [name])
  }
  return found
}

/** Read a file beside another. One whose name is nearly right would be passed over without a word. */
function readSidecar(path: string, base: string): string {
  const name = basename(path)
  if (sidecarEnds.some((end) => name === `${base}.${defaultKey}${end}`)) return readFileSync(path, 'utf8')
  const names = sidecarEnds.map((end) => `\`${printable(`${base}.${defaultKey}${end}`)}\``).join(' or ')
  throw invalid(`Unexpected \`${printable(name)}\` beside the file, expected ${names}: does it declare who and what made the text?`)
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The facts alone, or under the key that they have in front matter. */
function unwrapped(facts: unknown, key: string): unknown {
  const isObject = typeof facts === 'object' && facts !== null && !Array.isArray(facts)
  const members = isObject ? Object.entries(facts) : []
  const [member] = members
  return member?.[0] === key && members.length === 1 ? member[1] : facts
}

/** Loaded for a file that needs it: where nothing has changed, most of a run is loading. */
function parseYaml(text: string): unknown {
  const { parse }: typeof import('yaml') = createRequire(import.meta.url)('yaml')
  return parse(text, { merge: true })
}

/** JSON is YAML; a single word, such as `human-only`, is a whole declaration. */
function parsed(text: string, where: string): unknown {
  try {
    const facts: unknown = parseYaml(text.replace(/^\uFEFF/, ''))
    if (facts !== null && facts !== undefined) return facts
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : ''
    throw invalid(`The facts in ${printable(where)} do not parse: ${reason}`, cause)
  }
  throw invalid(`Unexpected nothing in ${printable(where)}: who and what made the text?`)
}

function invalid(message: string, cause?: unknown): DisclosureError {
  return new DisclosureError('invalid-disclosure', message, cause === undefined ? {} : { cause })
}
