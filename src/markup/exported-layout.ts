import { DisclosureError } from '../disclosure/disclosure-error.js'
import { statementAt, withoutShownCode } from './exported-facts.js'

/**
 * Make sure that a page of MDX is seen where it exports a layout of its own: `export default` is given the
 * page, label and all, as `children`, and what it leaves out is nowhere. A layout from elsewhere can't be
 * looked at, and is one for pages.
 *
 * @throws {DisclosureError} `cannot-label`, with the line.
 */
export function requireShownText(source: string): void {
  if (!/^export\b[^\n]*\bdefault\b/m.test(source)) return
  const text = withoutShownCode(source)
  const found = /^export[ \t]+(?:default\b|\{[^}\n]*?\b([\w$]+)[ \t]+as[ \t]+default\b)/m.exec(text)
  if (!found) return
  const { 0: opening, index, 1: named } = found
  const value = named ?? statementAt(text, index + opening.length).trim().replace(/;$/, '')
  const layout = /^[\w$]+$/.test(value) ? definitionOf(value, text) : value
  if (layout === undefined || showsChildren(layout)) return
  const line = text.slice(0, index).split('\n').length
  throw new DisclosureError(
    'cannot-label',
    `Nothing was labelled, because the layout that the page exports (\`export default\`, line ${line}) leaves out \`children\`, which are the text of the page and the label. Shall it show them, or can its words stand in a component that the page shows?`
  )
}

/** What a name of the page stands for; nothing where it is imported. */
function definitionOf(name: string, text: string): string | undefined {
  const found = new RegExp(`\\b(?:function[ \\t]+|(?:const|let|var)[ \\t]+(?=[\\w$]+[ \\t]*=))${escaped(name)}(?![\\w$])[ \\t=]*`).exec(text)
  if (!found) return undefined
  const value = statementAt(text, found.index + found[0].length)
  return found[0].startsWith('f') ? `function${value}` : value
}

/**
 * Whether a function does something with `children`, or passes on all that it is given. Of anything else
 * that is exported, such as what a call gives back, that is not known.
 */
function showsChildren(code: string): boolean {
  const [opening, listed, alone] = /^(?:async[ \t]+)?(?:(?:function\b[^(]*)?\(([^()]*)\)|([\w$]+)[ \t]*=>)/.exec(code) ?? []
  if (opening === undefined) return true
  const given = alone ?? listed ?? ''
  const names = given.trimStart().startsWith('{')
    ? [...given.matchAll(/\bchildren\b(?:\s*:\s*([\w$]+))?|\.\.\.\s*([\w$]+)/g)].map(([, renamed, rest]) => renamed ?? rest ?? 'children')
    : [/[\w$]+/.exec(given)?.[0] ?? 'arguments']
  const body = code.slice(opening.length)
  return [...new Set(names)].slice(0, mostNames).some((name) => passesOn(name).test(body))
}

/** A function is given two names at the most: `children`, and the rest. */
const mostNames = 2

/** A name that stands for the text: alone, or with `children` behind it, and with no other property. */
function passesOn(name: string): RegExp {
  return new RegExp(`(?<![\\w$]|(?<!\\.\\.)\\.)${escaped(name)}(?![\\w$])(?!\\s*(?:\\?\\.|\\.|\\[(?!\\s*(?:\\d|["'\`]children)))(?!\\s*children\\b))`)
}

function escaped(name: string): string {
  return name.replace(/\$/g, '\\$')
}
