import { HeadReader } from './head-reader.js'
import { Tokenizer } from './tokenizer.js'
import { TreeBuilder } from './tree-builder.js'

/** A feed may hold its HTML in a CDATA section, perhaps behind white space. */
const cdataStart = /^\s*<!\[CDATA\[/

/**
 * Find where the content of an HTML document or fragment begins: behind the `<body>` tag, behind
 * the head where the tag is left out, or at the start of a fragment, behind the styles, scripts and
 * templates that open it. In a CDATA section of a feed that is within the section.
 *
 * Mail and feeds show what stands in `<noscript>`, so the content begins before it, unless that is
 * in the head. Linear time.
 *
 * @returns Offset in UTF-16 code units.
 */
export function locateBody(source: string): number {
  const start = cdataStart.exec(source)?.[0].length ?? 0
  return start + locateIn(source.slice(start))
}

function locateIn(source: string): number {
  const tokens = new Tokenizer()
  const builder = new TreeBuilder(tokens)
  const head = new HeadReader(tokens, builder)
  tokens.write(source, true)
  head.skipByteOrderMark()
  let end = tokens.end
  let noscript: number | undefined
  let isInHead = false
  while (head.contentStart === undefined) {
    const kind = tokens.next()
    if (kind === 'eof') {
      head.finish()
      break
    }
    if (kind === 'start' && builder.open.depth === 0) {
      if (tokens.name === 'head') isInHead = true
      if (tokens.name === 'noscript' && !isInHead) noscript ??= end
    }
    head.read()
    if (kind === 'end' && tokens.name === 'head') isInHead = false
    // White space belongs to what follows it.
    if (kind !== 'text' && head.contentStart === undefined) end = tokens.end
  }
  const found = head.contentStart ?? end
  return noscript ?? (head.isBodyTag || isInHead ? found : Math.min(found, end))
}
