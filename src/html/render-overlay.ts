import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure, Use } from '../disclosure/disclosure.js'
import { requireOptions } from '../disclosure/options.js'
import { escapeHtml } from '../markup/html.js'
import type { Locale } from '../notice/locale.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { type LabelNote, note, warnings } from '../notice/label-notes.js'
import { labelOptionKinds, type LabelOptions, prepareLabel } from '../notice/prepare-label.js'
import type { PreparedLabel } from '../notice/prepared-label.js'
import { type Label, renderLabel, renderMark } from '../notice/render-label.js'
import { streamingSentences } from '../notice/render-sentences.js'
import { renderNotices } from '../notice/render-notices.js'
import { factsWithoutWords } from '../notice/untold-facts.js'

/** Edges and corners, with the CSS that keeps the notice there. */
const positions = {
  top: 'top:1vw;left:1vw;right:1vw',
  bottom: 'bottom:1vw;left:1vw;right:1vw',
  'top-left': 'top:1vw;left:1vw;max-width:48vw',
  'top-right': 'top:1vw;right:1vw;max-width:48vw',
  'bottom-left': 'bottom:1vw;left:1vw;max-width:48vw',
  'bottom-right': 'bottom:1vw;right:1vw;max-width:48vw'
} as const

export interface OverlayOptions extends LabelOptions {
  /** The edge or corner of the picture that the notice keeps to. @default 'top' */
  readonly position?: keyof typeof positions
}

/**
 * Render a page for a livestream's browser source: transparent but for the AI notice, and the
 * persona tag where there is one, which stay on screen for as long as the source does.
 *
 * One HTML document without scripts and without requests. Its letters are 2.6 % of the picture's
 * width, 50 pixels of 1,920, and at least 24 pixels. The words are those of a demonstration where
 * the facts declare that use, else those of a livestream; the review of a livestream may be one
 * `while-streaming`. There is room for who answers, not for who did what: `overlayNotes` lists what
 * is declared and not shown.
 *
 * @throws {DisclosureError} `invalid-disclosure`, `undeclared`, `refused`, `unknown-locale`,
 * `invalid-option`, and `cannot-label` for human-only facts: there is no AI to tell of.
 * @example
 * ```ts
 * writeFileSync('overlay.html', renderOverlay(disclosure, { position: 'bottom' }))
 * ```
 */
export function renderOverlay(disclosure: DisclosureInput, options: OverlayOptions = {}): string {
  const prepared = prepareOverlay(disclosure, options)
  const { position = 'top' } = options
  const { locale } = prepared
  const { mark, tags, text } = overlayWords(prepared.disclosure, prepared)
  const marks = tags.map((tag) => `<strong>${escapeHtml(tag)}</strong> `)
  // The policy lets nothing load and nothing run.
  return `<!doctype html>
<html lang="${escapeHtml(locale.tag)}" dir="${locale.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(mark)}</title>
<style>${style(position)}</style>
</head>
<body>
<p>${marks.join('')}${escapeHtml(text)}</p>
</body>
</html>
`
}

/**
 * Note what the rules leave open, and which declared facts the overlay does not show, in the same
 * shape as other surfaces note it.
 *
 * @throws {DisclosureError} As {@link renderOverlay} does.
 * @example
 * ```ts
 * overlayNotes(disclosure).map(({ message }) => message)
 * ```
 */
export function overlayNotes(
  disclosure: DisclosureInput,
  options: OverlayOptions = {}
): readonly LabelNote[] {
  const prepared = prepareOverlay(disclosure, options)
  const { roles = {} } = prepared.disclosure
  // That the systems write what is shown, its sentence says.
  const stages = Object.keys(roles).filter((stage) => stage !== 'drafting')
  const untold = factsWithoutWords(prepared.disclosure, (facts) => {
    const { tags, text } = overlayWords(facts, { ...prepared, label: renderLabel(facts, prepared.locale) })
    return [...tags, text].join(' ')
  }).flatMap((fact) => (fact === 'roles' ? stages.map((stage) => `roles.${stage}`) : [fact]))
  const names = untold.map((fact) => `\`${fact}\``).join(', ')
  const message = `The overlay does not show ${names}: it names the AI systems and who answers for the text.`
  return [...warnings(prepared), ...(untold.length > 0 ? [note('label/untold', message)] : [])]
}

function prepareOverlay(disclosure: DisclosureInput, options: OverlayOptions): PreparedLabel {
  requireOptions(options, { ...labelOptionKinds, position: Object.keys(positions) })
  const prepared = prepareLabel(disclosure, 'livestream', options)
  if (prepared.label) return prepared
  throw new DisclosureError('cannot-label', 'No AI took part, as declared: there is no notice.')
}

interface Wording {
  readonly label?: Label | undefined
  readonly locale: Locale
  readonly use: Use
}

/** The words of an overlay: the tag and the mark in bold, then sentences. */
function overlayWords(
  disclosure: Disclosure,
  { label, locale, use }: Wording
): { readonly mark: string; readonly tags: readonly string[]; readonly text: string } {
  const notices = renderNotices(disclosure, { locale })
  const words = use === 'demonstration' ? notices.demonstration : notices.livestream
  // Where nobody says what AI did, the notice still says that it writes what is shown.
  const isOpen = words !== undefined && label?.kinds[0] === 'used'
  const mark = isOpen
    ? renderMark(['generated'], disclosure.persona?.tag, locale)
    : (label?.lead.mark ?? '')
  const tags = [notices.persona?.trim(), mark].filter((tag) => tag !== undefined)
  const checks = streamingSentences(disclosure, locale)
  const text = [words, ...checks, notices.disclaimer, label?.brief.text].filter(Boolean).join(locale.gap)
  return { mark, tags, text }
}

// Black on a light ground with a border of both: readable over any picture that lies behind.
function style(position: keyof typeof positions): string {
  return [
    'html,body{margin:0;background:transparent}',
    `p{position:fixed;${positions[position]};margin:0;padding:.5em .8em`,
    ';font:max(24px,2.6vw)/1.4 Verdana,Tahoma,serif;color:#000;background:#fff3c4',
    ';border:4px solid #000;outline:4px solid #fff;overflow-wrap:anywhere}'
  ].join('')
}
