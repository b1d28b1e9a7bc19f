import { labelHtml, renderOverlay } from '../../../src/html/index.js'
import { generated, leadWords } from '../../html/fixtures.js'

/** A page of which it is known what a person sees of its disclosure. */
export interface KnownPage {
  readonly name: string
  readonly html: string
  /** Whether a person who opens the page reads that AI generated its text, before the text. */
  readonly isSeen: boolean
  /** What hides the words, or keeps them. */
  readonly because: string
}

const rest = leadWords.slice('AI-generated.'.length)
export const lead = `<p id="label"><strong>AI-generated.</strong>${rest}</p>`
const text = '<p>The sea rises twice a day, and falls twice, as the moon pulls it along.</p>'
const more = text.repeat(6)

export interface PageParts {
  readonly css?: string
  readonly body?: string
  readonly head?: string
  readonly htmlAttributes?: string
}

/** A page whose own style is that of many: a width, a font, a size. */
export function pageOf({ css = '', body = `<h1>Tides</h1>${lead}${more}`, head = '', htmlAttributes = '' }: PageParts): string {
  return `<!doctype html><html lang="en"${htmlAttributes}><head><meta charset="utf-8"><title>Tides</title>${head}<style>body{font:18px/1.5 sans-serif;max-width:44em;margin:2em auto;padding:0 1em}${css}</style></head><body><main>${body}</main></body></html>`
}

const byStyle = (css: string) => pageOf({ css })
const byBody = (body: string, css = '') => pageOf({ body, css })
const wrapped = (open: string, close: string, css = '') => byBody(`<h1>Tides</h1>${open}${lead}${close}${more}`, css)

/** Ways in which the words are there and not seen. */
const hiding: Readonly<Record<string, readonly [because: string, html: string]>> = {
  'display none': ['not rendered', byStyle('#label{display:none}')],
  'display none by its place': ['not rendered', byStyle('h1+p{display:none}')],
  'display none on a parent': ['not rendered', wrapped('<div class="x">', '</div>', '.x{display:none}')],
  'display none by a script': ['not rendered', byBody(`<h1>Tides</h1>${lead}${more}<script>document.getElementById('label').style.display='none'</script>`)],
  'the attribute hidden': ['not rendered', wrapped('<div hidden>', '</div>')],
  'hidden until found': ['not rendered', wrapped('<div hidden="until-found">', '</div>')],
  'visibility hidden': ['not painted', byStyle('#label{visibility:hidden}')],
  'visibility collapse': ['not painted', byStyle('#label{visibility:collapse}')],
  'content-visibility hidden': ['its content is skipped', byStyle('#label{content-visibility:hidden}')],
  'closed details': ['closed', wrapped('<details><summary>About</summary>', '</details>')],
  'closed dialog': ['closed', wrapped('<dialog>', '</dialog>')],
  'popover': ['closed', wrapped('<div popover>', '</div>')],
  'opacity 0': ['transparent', byStyle('#label{opacity:0}')],
  'opacity 0.05': ['fainter than any eye tells', byStyle('#label{opacity:.05}')],
  'opacity by parents': ['the product of three is 0.03', wrapped('<div class="x"><div class="x"><div class="x">', '</div></div></div>', '.x{opacity:.3}')],
  'filter opacity': ['transparent', byStyle('#label{filter:opacity(0)}')],
  'blurred': ['letters are clouds', byStyle('#label{filter:blur(8px)}')],
  'blurred by a pane in front': ['letters are clouds', wrapped('<div class="x">', '</div>', '.x{position:relative}.x::after{content:"";position:absolute;inset:0;backdrop-filter:blur(9px)}')],
  'filter contrast': ['all is one colour', byStyle('#label{background:#fff;filter:contrast(0)}')],
  'filter brightness': ['white on white', byStyle('#label{filter:brightness(99) invert(0);color:#333;background:#fff}')],
  'blending': ['lightened to white', byStyle('body{background:#fff}#label{mix-blend-mode:lighten}')],
  'colour of the ground': ['white on white', byStyle('#label,#label *{color:#fff}')],
  'nearly the colour of the ground': ['1.1 : 1', byStyle('#label,#label *{color:#f4f4f4}')],
  'faint grey': ['1.6 : 1', byStyle('#label,#label *{color:#ccc}')],
  'transparent colour': ['no ink', byStyle('#label,#label *{color:transparent}')],
  'transparent fill': ['no ink', byStyle('#label{-webkit-text-fill-color:transparent}')],
  'a picture of the same colour behind it': ['black on black', byStyle('#label{background:linear-gradient(#111,#111);color:#111}')],
  'font size 0': ['no letters', byStyle('#label,#label *{font-size:0}')],
  'font size 1': ['dots', byStyle('#label,#label *{font-size:1px}')],
  'font size 5': ['specks', byStyle('#label,#label *{font-size:5px}')],
  'zoomed out': ['dots', byStyle('#label{zoom:.1}')],
  'scaled to nothing': ['no size', byStyle('#label{transform:scale(0)}')],
  'scaled down': ['specks', byStyle('#label{transform:scale(.2)}')],
  'the property scale': ['specks', byStyle('#label{scale:.15}')],
  'turned on edge': ['no width', byStyle('#label{transform:rotateY(90deg)}')],
  'upside down': ['not read by people', byStyle('#label{transform:rotate(180deg)}')],
  'mirrored': ['not read by people', byStyle('#label{transform:scaleX(-1)}')],
  'off the screen': ['to the left of the page', byStyle('#label{position:absolute;left:-9999px}')],
  'off the screen by a margin': ['to the left of the page', byStyle('#label{margin-left:-9999px}')],
  'off the screen by translation': ['to the right of the page', byStyle('body{overflow-x:hidden}#label{transform:translateX(200vw)}')],
  'past the right edge of the first view': ['where nobody scrolls to', byStyle('#label{position:absolute;top:0;left:calc(100vw - 3em);white-space:nowrap}')],
  'above the page': ['over its upper edge', byStyle('#label{position:absolute;top:-500px}')],
  'text indent': ['outside of its box', byStyle('#label{text-indent:-9999px;overflow:hidden;white-space:nowrap}')],
  'screen readers only': ['a box of one pixel', byStyle('#label{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}')],
  'clip-path inset': ['cut away', byStyle('#label{clip-path:inset(50%)}')],
  'clip-path circle': ['cut away but for a dot', byStyle('#label{clip-path:circle(3px at 0 0)}')],
  'mask': ['masked away', byStyle('#label{mask:linear-gradient(transparent,transparent)}')],
  'height 0': ['clipped', byStyle('#label{height:0;overflow:hidden}')],
  'max-height 2': ['clipped', byStyle('#label{max-height:2px;overflow:hidden;margin:0}')],
  'width 0': ['clipped', byStyle('#label{width:0;overflow:hidden;white-space:nowrap}')],
  'clipped by a parent': ['clipped', wrapped('<div class="x">', '</div>', '.x{height:6px;overflow:hidden}#label{margin-top:20px}')],
  'clipped by overflow clip': ['clipped', wrapped('<div class="x">', '</div>', '.x{height:4px;overflow:clip}#label{margin-top:20px}')],
  'contain paint': ['clipped', wrapped('<div class="x">', '</div>', '.x{height:1px;contain:paint}#label{margin-top:9px}')],
  'in a box that scrolls': ['below its edge', byBody(`<h1>Tides</h1><div class="x"><p>${'Welcome. '.repeat(3)}</p><div style="height:400px"></div>${lead}</div>${more}`, '.x{height:90px;overflow:auto}')],
  'cut after its first letters': ['an ellipsis', byStyle('#label{width:3em;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}')],
  'one line of several': ['the sentences are cut', byStyle('#label{display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical;overflow:hidden;width:12em}')],
  'covered by a fixed header': ['covered', byBody(`<header class="x">Harbour notes</header>${lead}<h1>Tides</h1>${more}`, '.x{position:fixed;inset:0 0 auto;height:140px;background:#ddf;z-index:9}body{margin-top:0}')],
  'covered by a box that lets clicks through': ['covered', wrapped('<div class="x">', '</div>', '.x{position:relative}.x::after{content:"";position:absolute;inset:0;background:#fff;pointer-events:none}')],
  'covered by text pulled up': ['covered', byStyle('#label+p{margin-top:-90px;background:#fff;position:relative;height:100px}')],
  'covered by a layer': ['covered', byBody(`<h1>Tides</h1>${lead}${more}<div class="x"></div>`, '.x{position:fixed;inset:0 0 70% 0;background:#eee;z-index:99}')],
  'covered by a whole layer': ['covered', byBody(`<h1>Tides</h1>${lead}${more}<div class="x"></div>`, '.x{position:fixed;inset:0;background:#fff;z-index:99}')],
  'covered by an image': ['covered', wrapped('<div class="x">', '<img alt="" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22900%22 height=%22200%22%3E%3Crect width=%22900%22 height=%22200%22 fill=%22teal%22/%3E%3C/svg%3E"></div>', '.x{position:relative}.x img{position:absolute;top:0;left:0}')],
  'last by order': ['behind the text', byStyle('main{display:flex;flex-direction:column}#label{order:99}')],
  'last by direction': ['behind the text', byStyle('main{display:flex;flex-direction:column-reverse;justify-content:flex-end}')],
  'below the first view': ['far below the first text', byBody(`<h1>Tides</h1>${more}<div style="height:900px"></div>${lead}`)],
  'at the end': ['behind the text', byBody(`<h1>Tides</h1>${more}${lead}`)],
  'behind the first paragraph': ['behind text', byBody(`<h1>Tides</h1>${text}${lead}${more}`)],
  'letters turned round': ['detareneg-IA', byStyle('#label{unicode-bidi:bidi-override;direction:rtl}')],
  'letters on each other': ['a blot', byStyle('#label,#label *{letter-spacing:-1em}')],
  'faded by an animation': ['transparent at its end', byStyle('@keyframes x{to{opacity:0}}#label{animation:x .4s forwards}')],
  'shown for a moment': ['transparent after two seconds', byStyle('@keyframes x{to{opacity:0}}#label{animation:x .2s 2s forwards}')],
  'taken away by a script': ['gone after a second', byBody(`<h1>Tides</h1>${lead}${more}<script>setTimeout(() => document.getElementById('label').remove(), 1000)</script>`)],
  'replaced by a script': ['other words', byBody(`<h1>Tides</h1>${lead}${more}<script>document.querySelector('#label').textContent='By our own staff, with care and attention to detail.'</script>`)],
  'dots for letters': ['discs', byStyle('#label{-webkit-text-security:disc}')],
  'struck through': ['denied', byStyle('#label{text-decoration:line-through}')],
  'struck through by an element': ['denied', wrapped('<del>', '</del>')],
  'only in a comment': ['a comment', byBody(`<h1>Tides</h1><!-- ${lead} -->${more}`)],
  'only in a template': ['a template', byBody(`<h1>Tides</h1><template>${lead}</template>${more}`)],
  'only without scripts': ['scripts are on', byBody(`<h1>Tides</h1><noscript>${lead}</noscript>${more}`)],
  'only in a script': ['a string', byBody(`<h1>Tides</h1><script>const label = ${JSON.stringify(leadWords)}</script>${more}`)],
  'only an attribute': ['an attribute', byBody(`<h1>Tides</h1><p id="label" data-label="${leadWords}">By our staff.</p>${more}`)],
  'only for listeners': ['an empty box with a name', byBody(`<h1>Tides</h1><p id="label" role="note" aria-label="${leadWords}"></p>${more}`)],
  'only in the head': ['metadata', pageOf({ body: `<h1>Tides</h1>${more}`, head: `<meta name="description" content="${leadWords}">` })],
  'no words at all': ['nothing', byBody(`<h1>Tides</h1>${more}`)]
}

/** Ways in which the words are seen, though something about them is unusual. */
const honest: Readonly<Record<string, readonly [because: string, html: string]>> = {
  'a plain paragraph': ['plain', pageOf({})],
  'a label of this library': ['its own form', labelHtml(byBody(`<h1>Tides</h1>${more}`), generated).value],
  'an overlay': ['its own form', renderOverlay({ ...generated, use: 'livestream', audiencePrompts: 'none', review: { by: 'Ada Lovelace', mode: 'while-streaming' } })],
  'before the heading': ['first of all', byBody(`${lead}<h1>Tides</h1>${more}`)],
  'behind a date and a menu': ['no text of the page', byBody(`<nav><a href="#">Home</a> <a href="#">About this site and those who write it, and how to reach them</a></nav><h1>Tides</h1><p>20 November 2026</p>${lead}${more}`)],
  'in a coloured box': ['dark on light', byStyle('#label{background:#fff3c4;color:#1c1600;padding:1em;border-left:.5em solid}')],
  'light on dark': ['white on black', byStyle('body{background:#111;color:#eee}')],
  'on a picture': ['white on dark blue', byStyle('#label{background:linear-gradient(90deg,#003,#026);color:#fff;padding:1em}')],
  'at an opacity of 0.9': ['still strong', byStyle('#label{opacity:.9}')],
  'a little smaller': ['14 pixels', byStyle('#label{font-size:14px}')],
  'in small capitals': ['large letters', byStyle('#label{text-transform:uppercase}')],
  'grey as WCAG allows': ['4.6 : 1', byStyle('#label,#label *{color:#757575}')],
  'in a narrow column': ['all lines', byStyle('#label{width:14em}')],
  'in the middle': ['plain', byStyle('#label{text-align:center}')],
  'in a list of boxes': ['plain', byStyle('main{display:flex;flex-direction:column;gap:1em}')],
  'in a grid': ['plain', byStyle('main{display:grid;gap:1em}')],
  'in a row with the text': ['first in its row', byBody(`<h1>Tides</h1><div style="display:flex;gap:2em">${lead}<div>${more}</div></div>`)],
  'under a sticky header': ['the header is above it', byBody(`<header style="position:sticky;top:0;background:#eee">Harbour notes</header><h1>Tides</h1>${lead}${more}`)],
  'below a fixed header with room for it': ['not covered', pageOf({ css: 'body{padding-top:90px}header{position:fixed;inset:0 0 auto;height:80px;background:#ddf}', body: `<header>Harbour notes</header><h1>Tides</h1>${lead}${more}` })],
  'under a layer that nobody sees': ['a transparent link', wrapped('<div style="position:relative">', '<a href="#" style="position:absolute;inset:0"></a></div>')],
  'without pointer events': ['only pointers pass', byStyle('#label{pointer-events:none}')],
  'inert': ['only pointers pass', byStyle('#label{user-select:none}')],
  'in a box that scrolls, at its top': ['in view', byBody(`<div style="height:500px;overflow:auto"><h1>Tides</h1>${lead}${more}</div>`)],
  'in an open shadow root': ['rendered', byBody(`<h1>Tides</h1><ai-label><template shadowrootmode="open">${lead}</template></ai-label>${more}`)],
  'in a slot': ['rendered', byBody(`<h1>Tides</h1><ai-label><template shadowrootmode="open"><div><slot></slot></div></template>${lead}</ai-label>${more}`)],
  'in a frame': ['rendered', byBody(`<h1>Tides</h1><iframe style="width:40em;height:14em;border:0" srcdoc='${lead.replaceAll("'", '&#39;')}'></iframe>${more}`)],
  'in open details': ['open', wrapped('<details open><summary>About</summary>', '</details>')],
  'in a dialog that is open': ['open', wrapped('<dialog open style="position:static">', '</dialog>')],
  'in a table': ['rendered', wrapped('<table><tr><td>', '</td></tr></table>')],
  'moved a little': ['in view', byStyle('#label{position:relative;left:1em;top:2px}')],
  'turned a little': ['still read', byStyle('#label{transform:rotate(-1deg)}')],
  'scaled up': ['larger', byStyle('#label{transform:scale(1.05);transform-origin:0 0}')],
  'faded in at once': ['whole after 0.3 seconds', byStyle('@keyframes x{from{opacity:0}}main{animation:x .3s}')],
  'beside a spinner that never ends': ['still', byBody(`<h1>Tides</h1><div class="x"></div>${lead}${more}`, '@keyframes x{to{transform:rotate(1turn)}}.x{width:20px;height:20px;background:teal;animation:x 1s linear infinite}')],
  'an icon before it': ['plain', byBody(`<h1>Tides</h1>${lead.replace('<strong>', '<span>🤖 </span><strong>')}${more}`)],
  'with wide letters': ['plain', byStyle('#label{letter-spacing:.12em;word-spacing:.16em;line-height:2}')],
  'in bold and large': ['plain', byStyle('#label{font:700 30px/1.3 serif}')],
  'twice': ['the first is seen', byBody(`<h1>Tides</h1>${lead}${more}${lead.replace(' id="label"', '')}`)],
  'twice, the first hidden on screens': ['the second is seen', byBody(`<h1>Tides</h1><div style="display:none">${lead.replace(' id="label"', '')}</div>${lead}${more}`)]
}

const pagesOf = (table: typeof hiding, isSeen: boolean): KnownPage[] =>
  Object.entries(table).map(([name, [because, html]]) => ({ name, html, isSeen, because }))

export const hiddenPages: readonly KnownPage[] = pagesOf(hiding, false)
export const honestPages: readonly KnownPage[] = pagesOf(honest, true)
