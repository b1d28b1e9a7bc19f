import { DisclosureError } from '../disclosure/disclosure-error.js'
import { isMeantAsKey } from '../markup/facts-key.js'
import { type SourceValue, readAttributes } from '../scan/html/attributes.js'
import { Tokenizer } from '../scan/html/tokenizer.js'
import { printable } from './printable.js'

/** Elements whose content is text. */
const rawNames: ReadonlySet<string> = new Set(
  'script style title textarea xmp iframe noembed noframes plaintext'.split(' ')
)

interface HtmlToken {
  readonly kind: 'text' | 'start' | 'end' | 'comment' | 'raw' | 'doctype'
  /** Of a tag, in lower case; of raw text that of its element. */
  readonly name: string
  readonly text: string
  readonly attributes: ReadonlyMap<string, SourceValue>
}

const none: ReadonlyMap<string, SourceValue> = new Map()

/** Read a page token by token. */
export function* tokensOf(source: string): Generator<HtmlToken> {
  const tokens = new Tokenizer()
  tokens.write(source, true)
  let element = ''
  for (let kind = tokens.next(); kind !== 'eof' && kind !== 'more'; kind = tokens.next()) {
    const text = source.slice(tokens.start, tokens.end)
    const isTag = kind === 'start' || kind === 'end'
    const attributes =
      kind === 'start' ? readAttributes(source, tokens.attributesStart, tokens.end) : none
    yield { kind, name: isTag ? tokens.name : element, text, attributes }
    element = kind === 'start' ? tokens.name : ''
    if (kind === 'start' && rawNames.has(element)) tokens.rawName = element
  }
}

/** A declaration of facts within a page, unparsed. */
export interface PageDeclaration {
  /** Where it stands: `<script id="disclosure">`. */
  readonly where: string
  readonly text: string
}

/** What has a name. Where none is the key or nearly so, a page is not read token by token. */
const names = /\b(?:id|name|property)\s*=\s*["']?\s*([^"'\s>]+)/gi

/**
 * Find the facts that an HTML page declares for this program: a `<script type="application/json">`
 * whose `id` is the key, or a `<meta>` whose name is.
 *
 * @throws {DisclosureError} `invalid-disclosure` for one that is nearly so: `<meta name="Disclosure">`.
 */
export function declarationsIn(source: string, key: string): PageDeclaration[] {
  if (![...source.matchAll(names)].some(([, name = '']) => isMeantAsKey(name, key))) return []
  const found: PageDeclaration[] = []
  let script: ReadonlyMap<string, SourceValue> = none
  for (const { kind, name, text, attributes } of tokensOf(source)) {
    const valueOf = (attribute: string) => attributes.get(attribute)?.value.trim()
    const id = script.get('id')?.value.trim() ?? ''
    if (kind === 'raw' && isMeantAsKey(id, key) && holdsFacts(script, text)) {
      if (id !== key) throw nearly(`id="${id}"`, `id="${key}"`)
      if (!isJson(script)) throw nearly(`<script id="${id}">`, '`type="application/json"` in it')
      found.push({ where: `<script id="${key}">`, text })
    }
    script = kind === 'start' && name === 'script' ? attributes : none
    if (kind !== 'start' || name !== 'meta') continue
    const given = valueOf('name')
    const meant = given ?? valueOf('property') ?? ''
    // That one is a standard of its own, which this package writes too.
    if (!isMeantAsKey(meant, key) || meant.toLowerCase() === 'ai-disclosure') continue
    if (given !== key) throw nearly(`${given === undefined ? 'property' : 'name'}="${meant}"`, `name="${key}"`)
    found.push({ where: `<meta name="${key}">`, text: decoded(valueOf('content') ?? '') })
  }
  return found
}

function isJson(script: ReadonlyMap<string, SourceValue>): boolean {
  return script.get('type')?.value.trim().toLowerCase() === 'application/json'
}

/** Of another type, what is a text or an object in JSON: a program may have such an `id` too. */
function holdsFacts(script: ReadonlyMap<string, SourceValue>, text: string): boolean {
  if (isJson(script)) return true
  if (script.has('type')) return false
  try {
    const facts: unknown = JSON.parse(text)
    return facts !== null
  } catch {
    return false
  }
}

function nearly(found: string, expected: string): DisclosureError {
  const shown = expected.startsWith('`') ? expected : `\`${expected}\``
  const reason = `Unexpected \`${printable(found)}\` in the page, expected ${shown}: does it declare who and what made the text?`
  return new DisclosureError('invalid-disclosure', reason)
}

const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" }

function decoded(value: string): string {
  return value.replace(/&(?:#(\d+)|#x([\da-f]+)|(quot|amp|lt|gt|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
