import { type Declaration, ordinaryLook, type ResolvedLook } from './look.js'

/** What the style of a label depends on. A locale and a rendered label both fit. */
export interface StyledText {
  /** BCP 47 tag of the label's words. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/** Values of the `style` attribute, one for each element that bears text. */
export interface LabelStyle {
  /** Of the paragraph. */
  readonly block: string
  /** Of the bold mark in it. */
  readonly mark: string
}

/** Letters of these scripts join or hang from one line; spaces between them break the words. */
const joinedScripts = /^(?:ar|arc|ckb|dv|fa|ps|sd|ug|ur|bn|gu|hi|kok|mr|ne|pa|sa|mn-mong)\b/i

/** The first notice of a label, or one that repeats it in sections and at the end. */
export type NoticePart = 'lead' | 'repeat'

/** What every notice of a label has. */
function sharedDeclarations(look: ResolvedLook, part: NoticePart): Declaration[] {
  return [
    // Everything that page CSS could have set, known or not, is undone here.
    ['all', 'initial'],
    // As the text of the page runs: of another direction, it would take its width for a height.
    ['writing-mode', 'inherit'],
    // Pictures and columns that float above a repeat, and that nothing clears, would lie upon its frame.
    // Beside them it is a box of its own, below them where there is no room.
    ['display', part === 'lead' ? 'block' : 'flow-root'],
    ['margin', look.isCompact ? '.5em 0' : '1em 0'],
    ['padding', look.isCompact ? '.25em .75em' : '.75em 1em'],
    ['border-inline-start', look.frame === 'none' ? 'none' : `.5em solid ${look.frame}`],
    ...(look.radius === '0' ? [] : [['border-radius', look.radius] as const]),
    // Ink and ground share every fate: a cleaner that knows no names of colours drops both. The names
    // are for browsers and readers of mail without `light-dark()`.
    ...look.colours,
    ['color-scheme', 'inherit'],
    ['font-family', look.font === 'page' ? 'inherit' : 'system-ui,sans-serif'],
    // Never smaller than the text around it, also where the page sets its root to 62.5 %.
    ['font-size', 'max(1em,1rem,16px)'],
    ['line-height', '1.5']
  ]
}

/** What keeps the first notice first, whole and with the text that it is about. */
function leadDeclarations({ lang, dir }: StyledText): Declaration[] {
  const spacing = joinedScripts.test(lang) ? 'normal' : 'inherit'
  return [
    // `all` leaves these two out.
    ['direction', dir],
    ['unicode-bidi', 'isolate'],
    // On a screen above what follows with a negative margin or without a z-index of its own, and
    // below the sticky headers and dialogs of the page: covering a focused link there would fail
    // WCAG 2.4.11. On paper never: readers of PDF take positioned words behind all other text.
    // Paper never updates; where the condition doesn't hold the value is the initial one. Browsers
    // without `if()` have the first.
    ['position', 'relative'],
    ['position', 'if(media(update:fast):relative)'],
    ['z-index', '1'],
    // In a grid all of its columns; in a row of boxes not squeezed to one letter a line.
    ['grid-column', '1/-1'],
    ['min-inline-size', 'min(80%,18em)'],
    ['scroll-snap-align', 'start'],
    // A line of a right-to-left label is painted above what spans columns in WebKit.
    ...(dir === 'ltr' ? [['column-span', 'all'] as const] : []),
    ['break-inside', 'avoid'],
    // What readers set for the page reaches the label (WCAG 1.4.12).
    ['letter-spacing', spacing],
    ['word-spacing', spacing],
    ['overflow-wrap', 'anywhere']
  ]
}

function blockDeclarations(text: StyledText, look: ResolvedLook, part: NoticePart): Declaration[] {
  return [...sharedDeclarations(look, part), ...(part === 'lead' ? leadDeclarations(text) : [])]
}

// Without colours of its own, so that no cleaner parts ink from ground here. A box of its own is no
// part of the first line to `::first-letter`: a drop cap would tear "AI" apart. `all` may be all that
// an editor reads of `display`, and a space before the text is lost then. What page CSS does is rolled
// back to the style of browsers, in which the element is bold: to say so again would cost every page
// 27 bytes for each mark.
const markDeclarations: readonly Declaration[] = [
  ['all', 'revert'],
  ['display', 'inline-block']
]

/**
 * Give the inline styles of a label in HTML source: every declaration `!important`, so that page
 * CSS can't hide, shrink or recolour it.
 *
 * Its colours follow the page's `color-scheme`; forced colours replace both. No fixed height or
 * width: it grows with its text and wraps at 320 CSS pixels.
 */
export function labelStyle(
  text: StyledText,
  look: ResolvedLook = ordinaryLook,
  part: NoticePart = 'lead'
): LabelStyle {
  return { block: important(blockDeclarations(text, look, part)), mark: important(markDeclarations) }
}

/**
 * Give the inline styles of a label in a syntax tree (mdast `hProperties`, hast `properties`).
 *
 * Each declaration stands twice, first with `!important`: in HTML that one wins. MDX turns the
 * attribute into an object whose last value of a name stays; React sets such values one by one and
 * the browser drops any that ends in `!important`, which would leave the label without its style.
 */
export function treeLabelStyle(
  text: StyledText,
  look: ResolvedLook = ordinaryLook,
  part: NoticePart = 'lead'
): LabelStyle {
  return { block: twice(blockDeclarations(text, look, part)), mark: twice(markDeclarations) }
}

function important(declarations: readonly Declaration[]): string {
  return declarations.map(([property, value]) => `${property}:${value}!important`).join(';')
}

function plain(declarations: readonly Declaration[]): string {
  return declarations.map(([property, value]) => `${property}:${value}`).join(';')
}

function twice(declarations: readonly Declaration[]): string {
  return `${important(declarations)};${plain(declarations)}`
}
