import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { locateFrontMatter } from './front-matter.js'

type DataFormat = 'yaml' | 'toml' | 'json'

/**
 * Read the `disclosure` field of front matter.
 *
 * @returns `undefined` when the data has no such field.
 * @throws {DisclosureError} `invalid-disclosure` when the data does not parse.
 */
export function disclosureIn(text: string, format: DataFormat): unknown {
  // Parsing is slow; most pages of a site with defaults declare nothing.
  if (!text.includes('disclosure')) return undefined
  const data = parseData(text, format)
  const isRecord = typeof data === 'object' && data !== null
  return isRecord && 'disclosure' in data ? (data.disclosure ?? undefined) : undefined
}

function parseData(text: string, format: DataFormat): unknown {
  try {
    if (format === 'json') return JSON.parse(text)
    return format === 'toml' ? parseToml(text) : parseYaml(text)
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
    throw new DisclosureError(
      'invalid-disclosure',
      `The front matter does not parse as ${format.toUpperCase()}: ${reason}`,
      { cause }
    )
  }
}

/**
 * Read what a document's front matter declares as `disclosure`, unparsed.
 *
 * @returns `undefined` without front matter or without that field.
 * @throws {DisclosureError} `invalid-disclosure` when front matter that holds the word does not
 * parse.
 */
export function declaredFacts(source: string): unknown {
  const frontMatter = locateFrontMatter(source)
  if (!frontMatter) return undefined
  const { start, end, format } = frontMatter
  return disclosureIn(source.slice(start, end), format)
}
