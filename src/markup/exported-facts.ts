import { DisclosureError } from '../disclosure/disclosure-error.js'

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

/** Code that is shown is no code; its lines are kept, so that they can be counted. */
export function withoutShownCode(source: string): string {
  return source.replace(/^([ \t]*)(`{3,}|~{3,}).*?^[ \t]*\2[`~]*[ \t]*$/gms, (code) => code.replace(/[^\n]+/g, ''))
}

function declares(statement: string, key: string): boolean {
  const name = key.replace(/[$]/g, '\\$&')
  if (new RegExp(`^export[ \\t]+(?:const|let|var)[ \\t]+${name}\\b[^=\\n]*=`).test(statement)) return true
  return exportedObject.test(statement) && new RegExp(`[{,]\\s*(["']?)${name}\\1\\s*[:,}]`).test(statement)
}

const opening = new Set(['{', '[', '('])
const closing = new Set(['}', ']', ')'])

/** Take a statement from where it begins. It ends at an empty line outside of its brackets. */
export function statementAt(text: string, start: number): string {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at)
    if (opening.has(character)) depth++
    else if (closing.has(character)) depth--
    else if (character === '\n' && depth <= 0 && /^\r?\n/.test(text.slice(at + 1, at + 3))) return text.slice(start, at)
  }
  return text.slice(start)
}
