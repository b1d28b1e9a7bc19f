import { DisclosureError } from '../disclosure/disclosure-error.js'
import { requireOptions } from '../disclosure/options.js'
import { escapeHtml } from '../markup/html.js'
import {
  type DisclosureInput,
  labelOptionKinds,
  type LabelOptions,
  prepareLabel
} from '../notice/prepare-label.js'
import { renderMark, streamingSentences } from '../notice/render-label.js'
import { renderNotices } from '../notice/render-notices.js'

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
 * `while-streaming`.
 *
 * @throws {DisclosureError} `invalid-disclosure`, `undeclared`, `refused`, `unknown-locale`,
 * `invalid-option`, and `cannot-label` for human-only facts: there is no AI to tell of.
 * @example
 * ```ts
 * writeFileSync('overlay.html', renderOverlay(disclosure, { position: 'bottom' }))
 * ```
 */
export function renderOverlay(disclosure: DisclosureInput, options: OverlayOptions = {}): string {
  requireOptions(options, { ...labelOptionKinds, position: Object.keys(positions) })
  const { position = 'top' } = options
  const prepared = prepareLabel(disclosure, 'livestream', options)
  const { label, locale, use } = prepared
  if (!label) {
    throw new DisclosureError('cannot-label', 'No AI took part, as declared: there is no notice.')
  }
  const notices = renderNotices(prepared.disclosure, { locale })
  const words = use === 'demonstration' ? notices.demonstration : notices.livestream
  // Where nobody says what AI did, the notice still says that it writes what is shown.
  const isOpen = words !== undefined && label.kinds[0] === 'used'
  const mark = isOpen
    ? renderMark(['generated'], prepared.disclosure.persona?.tag, locale)
    : label.lead.mark
  const tags = [notices.persona?.trim(), mark].filter((tag) => tag !== undefined)
  const checks = streamingSentences(prepared.disclosure, locale)
  const text = [words, ...checks, notices.disclaimer, label.brief.text].filter(Boolean).join(locale.gap)
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

// Black on a light ground with a border of both: readable over any picture that lies behind.
function style(position: keyof typeof positions): string {
  return [
    'html,body{margin:0;background:transparent}',
    `p{position:fixed;${positions[position]};margin:0;padding:.5em .8em`,
    ';font:max(24px,2.6vw)/1.4 Verdana,Tahoma,serif;color:#000;background:#fff3c4',
    ';border:4px solid #000;outline:4px solid #fff;overflow-wrap:anywhere}'
  ].join('')
}
