import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { readAttributes, type SourceValue } from './attributes.js'
import { kinds } from './element-kinds.js'
import type { Tokenizer } from './tokenizer.js'

/** A place that the caller names: `article`, `#content`, `.post`, `div.post`, `div#content`. */
export interface Selector {
  /** As it was given. */
  readonly source: string
  readonly tag?: string
  readonly id?: string
  readonly className?: string
}

/**
 * Parse a simple selector, if there is one.
 *
 * @throws {DisclosureError} `invalid-option` for anything but a tag, an id, a class, or a tag with
 * one of them.
 */
export function parseSelector(selector: string | undefined): Selector | undefined {
  if (selector === undefined) return undefined
  const match = /^([a-z][\w-]*)?(?:([#.])([\w-]+))?$/i.exec(selector)
  const [, tag, mark, name] = match ?? []
  if (tag === undefined && name === undefined) {
    throw new DisclosureError(
      'invalid-option',
      `Unexpected \`${selector}\` in \`options.selector\`, expected \`tag\`, \`#id\`, \`.class\` or \`tag.class\``
    )
  }
  return {
    source: selector,
    ...(tag === undefined ? {} : { tag: tag.toLowerCase() }),
    ...(mark === '#' && name !== undefined ? { id: name } : {}),
    ...(mark === '.' && name !== undefined ? { className: name } : {})
  }
}

/** The error for a selector that nothing matches. */
export function unmatchedError({ source }: Selector): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled, because nothing that a reader can see matches \`${source}\` in \`options.selector\`. Which element holds the text? Without the option the label goes into the place of the first text.`
  )
}

/** Whether an element is the one. `attributes` is called only where the tag fits. */
export function matchesSelector(
  { tag, id, className }: Selector,
  name: string,
  attributes: () => ReadonlyMap<string, Pick<SourceValue, 'value'>>
): boolean {
  if (tag !== undefined && tag !== name) return false
  if (id !== undefined && attributes().get('id')?.value !== id) return false
  const classes = () => attributes().get('class')?.value.split(/[\t\n\f\r ]+/) ?? []
  return className === undefined || classes().includes(className)
}

// What could take an element out of sight, in a value that is read as it stands: an escape or a
// character reference could spell anything.
const hiding =
  /none|hidden|collapse|opacity|clip|mask|filter|transform|translate|scale|rotate|zoom|position|float|indent|inset|animation|overflow|font|-webkit|-moz|(?<!min-|line-|max-)height|(?<!min-|max-)width|columns|order:|(?<![-\w])color\s*:\s*transparent|\\|&|\/\*|:\s*-|\s-[\d.]/i

/**
 * Tell whether the attributes of an element may hide what is in it. In doubt, they may: a place in
 * doubt is passed over for the next one.
 */
export function hidesElement(attributes: ReadonlyMap<string, Pick<SourceValue, 'value'>>): boolean {
  const style = attributes.get('style')
  return isMarkedHidden(attributes) || (style !== undefined && hiding.test(style.value))
}

const undisplayed = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!\s*important\s*)?(?:;|$)/i

/**
 * Tell whether nobody sees what is in an element of a heading. What only listeners miss is seen, and what
 * a script moves or fades in will be.
 */
export function isUnseenByAll(attributes: ReadonlyMap<string, Pick<SourceValue, 'value'>>): boolean {
  if (attributes.has('hidden') || attributes.has('popover')) return true
  return undisplayed.test(attributes.get('style')?.value ?? '') || attributes.get('type')?.value.toLowerCase() === 'hidden'
}

/** Whether an attribute other than its style hides an element. */
function isMarkedHidden(attributes: ReadonlyMap<string, Pick<SourceValue, 'value'>>): boolean {
  if (attributes.has('hidden') || attributes.has('inert') || attributes.has('popover')) return true
  const isAriaHidden = attributes.get('aria-hidden')
  return isAriaHidden !== undefined && isAriaHidden.value.trim().toLowerCase() !== 'false'
}

// Of sizes, those of next to nothing: 0, .05em, 1px, 1%.
const surelyHiding =
  /display\s*:\s*(?:none|var)|visibility\s*:\s*(?:hidden|collapse|var)|(?<![-\w])(?:-webkit-text-fill-)?color\s*:\s*transparent|opacity|clip|mask|filter|transform|translate|scale|rotate|zoom|fixed|absolute|animation|indent|(?<!min-|border-[-\w]{0,20})(?:font|size|width|height)\s*:(?:[^;(]{0,60}[\s/]|calc\()??\s*(?:0*\.?0\d*(?![\d.])|\d?(?:\.\d+)?(?:px|%))|(?<![-\w])(?:top|right|bottom|left|inset[-a-z]*)\s*:|:\s*-|\s-[\d.]|\\|&(?!quot;|#39;)|\/\*/i

/** A length of a line at most. */
const small = String.raw`(?:auto|-?(?:[1-3]?\d(?:\.\d+)?px|[0-2]?(?:\.\d+)?r?em|0))`
/** Declarations that name what hides, each with the values that hide nothing. */
const harmless: readonly (readonly [name: string, value: string])[] = [
  [String.raw`text-transform|transition(?:-[a-z]+)?|will-change|background-clip|--[-\w]+`, '.*'],
  ['transform|filter|animation', 'none'],
  ['opacity', String.raw`1|0?\.[5-9]\d*|[5-9]\d%|100%`],
  ['letter-spacing', String.raw`-(?:0?\.0\d*r?em|[01]?(?:\.\d+)?px)`],
  ['text-indent|margin(?:-[a-z]+)*|top|right|bottom|left|inset(?:-[a-z]+)*', String.raw`${small}(?:\s+${small}){0,3}`]
]
const harmlessDeclaration = new RegExp(harmless.map(([name, value]) => `^(?:${name}):(?:${value})$`).join('|'), 'is')

/** In doubt a declaration isn't: of a comment or an escape nobody knows where it ends. */
function isHarmless(declaration: string): boolean {
  const [, name, value = ''] = /^\s*([-\w]+)\s*:([^*\\&]*)$/.exec(declaration) ?? []
  return name !== undefined && harmlessDeclaration.test(`${name}:${value.replace(/!\s*important\s*$/i, '').trim()}`)
}

/**
 * Tell whether attributes take what is in an element out of sight. In doubt they don't: who looks for a
 * label that is to be replaced finds it also in a wrapper with a font or an edge of its own.
 */
export function surelyHidesElement(attributes: ReadonlyMap<string, Pick<SourceValue, 'value'>>): boolean {
  const style = attributes.get('style')
  const mayHide = style !== undefined && surelyHiding.test(style.value)
  if (mayHide && style.value.split(';').some((each) => surelyHiding.test(`${each};`) && !isHarmless(each))) return true
  return isMarkedHidden(attributes)
}

/** The same of a start tag. */
export function surelyHidesTag(
  text: string,
  { mayHide, attributesStart, end }: Pick<Tokenizer, 'mayHide' | 'attributesStart' | 'end'>
): boolean {
  return mayHide && surelyHidesElement(readAttributes(text, attributesStart, end))
}

/** Only of elements that may hold a place or a heading it is asked whether they are hidden. */
const mayHold = kinds.container | kinds.wrapper | kinds.heading

/** The kind that the attributes of a start tag add to those of its element: hidden, or nothing. */
export function hiddenKind(text: string, attributesStart: number, end: number, flags: number): number {
  if ((flags & mayHold) === 0) return 0
  return hidesElement(readAttributes(text, attributesStart, end)) ? kinds.hidden : 0
}
