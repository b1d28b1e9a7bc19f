import { type SourceValue, readAttributes } from '../scan/html/attributes.js'
import { Tokenizer } from '../scan/html/tokenizer.js'

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

/**
 * Find the facts that an HTML page declares for this program: a `<script type="application/json">`
 * whose `id` is the key, or a `<meta>` whose name is.
 */
export function declarationsIn(source: string, key: string): PageDeclaration[] {
  if (!source.includes(key)) return []
  const found: PageDeclaration[] = []
  let isOpen = false
  for (const { kind, name, text, attributes } of tokensOf(source)) {
    const valueOf = (attribute: string) => attributes.get(attribute)?.value.trim()
    if (kind === 'raw' && isOpen) found.push({ where: `<script id="${key}">`, text })
    isOpen =
      kind === 'start' &&
      name === 'script' &&
      valueOf('id') === key &&
      valueOf('type')?.toLowerCase() === 'application/json'
    if (kind === 'start' && name === 'meta' && valueOf('name') === key) {
      found.push({ where: `<meta name="${key}">`, text: decoded(valueOf('content') ?? '') })
    }
  }
  return found
}

const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" }

function decoded(value: string): string {
  return value.replace(/&(?:#(\d+)|#x([\da-f]+)|(quot|amp|lt|gt|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
