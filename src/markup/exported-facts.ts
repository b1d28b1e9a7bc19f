import { DisclosureError } from '../disclosure/disclosure-error.js'
import { type Fence, fencesFrom } from '../scan/markdown/plainly-closed.js'

/** An object that a page of MDX exports, or gives to a function whose value it exports. */
const exportedObject = /^export[ \t]+(?:(?:const|let|var)[ \t]+[\w$]+[^=\n]*=\s*(?:[\w$.]+\(\s*)?\{|(?:async[ \t]+)?function\b)/

/**
 * Refuse a page of MDX that declares its facts in code, as `export const metadata = { disclosure: … }`.
 * Code is not run here: without this the page would stand on the facts of the site, whatever it says.
 *
 * @throws {DisclosureError} `invalid-disclosure`, with the line.
 */
export function requireNoExportedFacts(source: string, key: string): void {
  if (!source.includes(key) || !/^export\b/m.test(source)) return
  const text = withoutShownCode(source)
  for (const { index } of text.matchAll(/^export\b/gm)) {
    if (!declares(statementAt(text, index), key)) continue
    const line = text.slice(0, index).split('\n').length
    throw new DisclosureError(
      'invalid-disclosure',
      `Unexpected \`${key}\` in what the page exports (line ${line}), expected it in front matter: exports are code, which this library does not run. Does it stand between \`---\` lines at the top of the page, or in the configuration?`
    )
  }
}

/** Code that is shown is no code; its lines are kept, so that they can be counted. Time is linear. */
export function withoutShownCode(source: string): string {
  const nextFence = fencesFrom(source, 0)
  let text = ''
  let at = 0
  let opened: Fence | undefined
  for (let fence = nextFence(); fence; fence = nextFence()) {
    const { end, prefix, sign, length, rest } = fence
    if (prefix.trim() !== '') continue
    const behind = source.slice(rest, end)
    if (!opened) {
      // Behind tildes, the words may have a backquote.
      if (sign === tilde || !behind.includes('`')) opened = fence
    } else if (sign === opened.sign && length >= opened.length && behind.trim() === '') {
      text += source.slice(at, opened.start) + source.slice(opened.start, end).replace(/[^\n]+/g, '')
      at = end
      opened = undefined
    }
  }
  return text + source.slice(at)
}

const tilde = 126

function declares(statement: string, key: string): boolean {
  if (new RegExp(`^export[ \\t]+(?:const|let|var)[ \\t]+${key}\\b[^=\\n]*=`).test(statement)) return true
  return exportedObject.test(statement) && new RegExp(`(?:[{,]\\s*|^[ \\t]*)(["']?)${key}\\1\\s*[:,}]`, 'm').test(statement)
}

const opening = new Set(['{', '[', '('])
const closing = new Set(['}', ']', ')'])

const nextExport = /^export\b/
const statementEnd = /^\r?\n|^export\b/

/** Take a statement from where it begins. It ends at an empty line outside of its brackets, and at the next export. */
export function statementAt(text: string, start: number): string {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at)
    if (opening.has(character)) depth++
    else if (closing.has(character)) depth--
    else if (character === '\n' && (depth <= 0 ? statementEnd : nextExport).test(text.slice(at + 1, at + 8))) return text.slice(start, at)
  }
  return text.slice(start)
}
