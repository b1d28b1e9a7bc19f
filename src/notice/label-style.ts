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

type Declaration = readonly [property: string, value: string]

const ink = '#000'
/** 18.9 : 1 under {@link ink}: above AAA. Both stand on every element, so neither is ever alone. */
const paper = '#fff3c4'

// Letters of these scripts join or hang from one line; spaces between them break the words. WCAG
// 1.4.12 leaves out what a script does not use.
const joinedScripts = /^(?:ar|arc|ckb|dv|fa|ps|sd|ug|ur|bn|gu|hi|kok|mr|ne|pa|sa|mn-mong)\b/i

function blockDeclarations({ lang, dir }: StyledText): Declaration[] {
  return [
    // Everything that page CSS could have set, known or not, is undone here: measured, 26 ways of
    // hiding the element after the h1 fail against it.
    ['all', 'initial'],
    // `all` leaves these two out.
    ['direction', dir],
    ['unicode-bidi', 'isolate'],
    ['display', 'block'],
    ['box-sizing', 'border-box'],
    // Above what follows with a negative margin or without a z-index of its own, and below the
    // sticky headers and dialogs of the page: covering a focused link there would fail WCAG 2.4.11.
    ['position', 'relative'],
    ['z-index', '1'],
    ['grid-column', '1/-1'],
    ['max-width', '100%'],
    // Overrides of text spacing can't undo `!important`, so the spacing already is what WCAG 1.4.12
    // asks of them: 2 after a paragraph, 1.5 of a line, 0.12 of a letter, 0.16 of a word.
    ['margin', '1em 0 2em'],
    ['padding', '.75em 1em'],
    ['border', '3px solid #5c3c00'],
    ['color', ink],
    ['background', paper],
    // A capital I with serifs where the font is there, and a serif font elsewhere: in other fonts
    // "AI" reads as "Al".
    ['font-family', 'Verdana,Tahoma,serif'],
    // Never smaller than the text around it, also where the page sets its root to 62.5 %.
    ['font-size', 'max(1em,1rem,16px)'],
    ['line-height', '1.5'],
    ['letter-spacing', joinedScripts.test(lang) ? 'normal' : '.12em'],
    ['word-spacing', '.16em'],
    ['overflow-wrap', 'anywhere'],
    ['user-select', 'text'],
    ['print-color-adjust', 'exact']
  ]
}

const markDeclarations: readonly Declaration[] = [
  ['all', 'unset'],
  ['font-weight', '700'],
  ['color', ink],
  ['background', paper]
]

/**
 * Give the inline styles of a label in HTML source: every declaration `!important`, so that page
 * CSS can't hide, shrink or recolour it.
 *
 * Light, dark and print show the same dark text on a light ground; forced colours replace both.
 * No fixed height or width: it grows with its text and wraps at 320 CSS pixels.
 */
export function labelStyle(text: StyledText): LabelStyle {
  return { block: important(blockDeclarations(text)), mark: important(markDeclarations) }
}

/**
 * Give the inline styles of a label in a syntax tree (mdast `hProperties`, hast `properties`).
 *
 * Each declaration stands twice, first with `!important`: in HTML that one wins. MDX turns the
 * attribute into an object whose last value of a name stays; React sets such values one by one and
 * the browser drops any that ends in `!important`, which would leave the label without its style.
 */
export function treeLabelStyle(text: StyledText): LabelStyle {
  return { block: twice(blockDeclarations(text)), mark: twice(markDeclarations) }
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
