import { readAttributes } from '../scan/html/attributes.js'
import { kinds } from '../scan/html/element-kinds.js'
import type { JsonLdScript } from '../scan/html/head-reader.js'
import { Tokenizer } from '../scan/html/tokenizer.js'

/**
 * Find the JSON-LD that stands behind the head: programs that make pages quicker move all scripts to the
 * end of the body, and some pages have theirs there.
 *
 * @param from Offset behind the last JSON-LD of the head.
 * @param word A word that it must hold: most pages have none, and are not read for it.
 */
export function findMovedJsonLd(source: string, from: number, isXml: boolean, word: string): readonly JsonLdScript[] {
  // Of `ld+json`: a search is quickest for what begins with a character that is rare.
  const first = source.indexOf('+json', from)
  if (first === -1 || !source.includes(word, first)) return []
  const tokens = new Tokenizer()
  tokens.isXml = isXml
  tokens.write(source, true)
  const scripts: JsonLdScript[] = []
  let meta: JsonLdScript['meta']
  let open: { readonly start: number; readonly textStart: number } | undefined
  let templates = 0
  for (let kind = tokens.next(); kind !== 'eof'; kind = tokens.next()) {
    const { name, start, end } = tokens
    if (kind === 'start') {
      if (name === 'template') templates++
      if (!isXml && (tokens.flags & kinds.rawText) !== 0) tokens.rawName = name
      if (name !== 'meta' && name !== 'script') continue
      const attributes = readAttributes(source, tokens.attributesStart, end)
      const said = attributes.get(name === 'meta' ? 'name' : 'type')?.value.trim().toLowerCase()
      if (said === 'ai-disclosure') meta = { start, end, value: attributes.get('content')?.value ?? '' }
      open = said === 'application/ld+json' && templates === 0 ? { start, textStart: end } : undefined
    } else if (kind === 'end' && name === 'template') templates = Math.max(0, templates - 1)
    else if (kind === 'end' && name === 'script' && open) {
      if (open.start >= from) scripts.push({ ...open, textEnd: start, end, meta })
      open = undefined
    }
  }
  return scripts
}
