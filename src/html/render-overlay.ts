import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Use } from '../disclosure/disclosure.js'
import { type DisclosureInput, type LabelOptions, prepareLabel } from '../notice/prepare-label.js'
import type { Locale } from '../notice/locale.js'
import { renderNotices } from '../notice/render-notices.js'
import { escapeHtml } from './escape-html.js'

/** Where the notice is pinned, with the CSS that pins it. */
const pins = {
  top: 'top:0;left:0;right:0',
  bottom: 'bottom:0;left:0;right:0',
  'top-left': 'top:0;left:0;max-width:50%',
  'top-right': 'top:0;right:0;max-width:50%',
  'bottom-left': 'bottom:0;left:0;max-width:50%',
  'bottom-right': 'bottom:0;right:0;max-width:50%'
} as const

export interface OverlayOptions extends LabelOptions {
  /** The edge or corner of the picture at which the notice stays. @default 'bottom' */
  readonly position?: keyof typeof pins
  /** What is shown to the audience. @default the disclosure's `use`, else `livestream` */
  readonly use?: 'livestream' | 'demonstration'
}

/**
 * Render a transparent page for the browser source of a livestream, or over a demonstration: the
 * notice stays on screen for as long as the source does, with the persona tag where there is one.
 *
 * A complete page without scripts and without requests: it can be saved as a file. The letters are
 * about 42 pixels high in a 1080p picture, black on a light ground, never transparent. For a text
 * that no AI touched the page is empty.
 *
 * @throws {DisclosureError} `invalid-disclosure`, `undeclared`, `refused`, `unknown-locale`,
 * `invalid-option`.
 * @example
 * ```ts
 * renderOverlay({
 *   author: 'Ada Lovelace',
 *   ai: 'GPT-4 (OpenAI)',
 *   roles: { drafting: 'ai' },
 *   review: { by: 'Ada Lovelace', mode: 'while-streaming' },
 *   use: 'livestream'
 * })
 * ```
 */
export function renderOverlay(disclosure: DisclosureInput, options: OverlayOptions = {}): string {
  const { position = 'bottom', use } = options
  if (!Object.hasOwn(pins, position)) throw unknownPosition(position)
  const facts = use && typeof disclosure === 'object' ? { ...disclosure, use } : disclosure
  const prepared = prepareLabel(facts, 'livestream', options)
  const { label, locale } = prepared
  if (!label) return page(locale, position, '', '')
  const notices = renderNotices(prepared.disclosure, { locale, use: prepared.use })
  const words = wordsFor(prepared.use, notices)
  const tag = notices.persona === undefined ? '' : `<strong>${escapeHtml(notices.persona)}</strong>`
  const mark = `<strong>${escapeHtml(locale.marks[label.kind] + locale.stop)}</strong>`
  const notice = `<p>${tag}${mark} ${escapeHtml(words)}</p>`
  return page(locale, position, label.lead.mark, notice)
}

function wordsFor(use: Use, { livestream, demonstration }: ReturnType<typeof renderNotices>): string {
  return (use === 'demonstration' ? demonstration : livestream) ?? ''
}

// The policy lets nothing load and nothing run, also if the page is edited.
function page(locale: Locale, position: keyof typeof pins, title: string, notice: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(locale.tag)}" dir="${locale.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
html{background:transparent;font-size:max(24px,2.2vw)}
body{margin:0;background:transparent}
p{position:fixed;${pins[position]};box-sizing:border-box;margin:0;padding:.5em .75em;border:.15em solid #5c3c00;color:#000;background:#fff3c4;font:1rem/1.4 Verdana,Tahoma,serif;overflow-wrap:anywhere;unicode-bidi:isolate}
</style>
</head>
<body>
${notice}
</body>
</html>
`
}

function unknownPosition(position: string): DisclosureError {
  return new DisclosureError(
    'invalid-option',
    `Unexpected \`${position}\` in \`options.position\`, expected one of ${Object.keys(pins).join(', ')}`
  )
}
