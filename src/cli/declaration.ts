import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { defaultKey } from '../markup/facts-key.js'
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
  let sidecars: ReadonlySet<string> = new Set()
  const sidecarsOf = (path: string): string[] => {
    // Files come by folders, so the last one is enough to remember.
    if (dirname(path) !== folder) {
      folder = dirname(path)
      sidecars = new Set(namesIn(folder).filter((name) => /\.disclosure\.(?:json|ya?ml)$/.test(name)))
    }
    if (sidecars.size === 0) return []
    return sidecarEnds
      .map((end) => `${basename(path)}.disclosure${end}`)
      .filter((name) => sidecars.has(name))
      .map((name) => join(folder, name))
  }
  return {
    stampBeside: (name) =>
      sidecarsOf(resolve(cwd, name))
        .map((path) => `${path}@${statSync(path).mtimeMs}`)
        .join(),
    of(name, source, inFrontMatter, key = defaultKey) {
      const path = resolve(cwd, name)
      const isHtml = documentExtensions.html.some((end) => end === extname(path).toLowerCase())
      const found: Declaration[] = [
        ...(inFrontMatter === undefined ? [] : [{ facts: inFrontMatter, where: 'front matter' }]),
        ...(isHtml ? declarationsIn(source, key) : []).map(({ where, text }) => ({
          facts: unwrapped(parsed(text, where), key),
          where
        })),
        ...sidecarsOf(path).map((sidecar) => ({
          facts: unwrapped(parsed(readFileSync(sidecar, 'utf8'), basename(sidecar)), key),
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
  return parse(text)
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
