import type { Form } from './forms.js'

export const kinds = [
  'hidden',
  'clipped',
  'covered',
  'recoloured',
  'shrunk',
  'moved',
  'negated',
  'forged',
  'doubled',
  'scripted',
  'print-only',
  'misplaced',
  'honest'
] as const

/** Something that is done to a page that tells what AI did. */
export interface Trick {
  readonly kind: (typeof kinds)[number]
  readonly name: string
  /** Why a person does or does not read the words after it. */
  readonly because: string
  /** Whether the words are lost to a person, for a form. */
  readonly isLost: (form: Form) => boolean
  readonly isFor?: (form: Form) => boolean
  readonly apply: (html: string) => string
}

type Change = (html: string) => string

const always = () => true
const never = () => false
/** A style of its own with `!important` withstands a rule about the element itself. */
const unlessArmoured = (form: Form) => !form.isArmoured

const styled = (css: string): Change => (html) => html.replace('</head>', `<style>${css}</style></head>`)
const element = /<(p|div) id="told"[^]*?<\/\1>/
const wrapped = (open: string, close: string): Change => (html) => html.replace(element, (told) => `${open}${told}${close}`)
const replaced = (change: Change): Change => (html) => html.replace(element, change)
const behind = (added: string): Change => (html) => html.replace(element, (told) => `${told}${added}`)
const inBody = (added: string): Change => (html) => html.replace('</body>', `${added}</body>`)
const both = (...changes: readonly Change[]): Change => (html) => changes.reduce((value, change) => change(value), html)

const byRule = (kind: Trick['kind'], rules: readonly (readonly [css: string, because: string])[], isLost = unlessArmoured): Trick[] =>
  rules.map(([css, because]) => ({ kind, name: css, because, isLost, apply: styled(css) }))
const byPlace = (kind: Trick['kind'], css: string, because: string): Trick => ({
  kind,
  name: `a parent with ${css}`,
  because,
  isLost: always,
  apply: both(wrapped('<div class="x">', '</div>'), styled(`.x{${css}}`))
})

const hidden: readonly Trick[] = [
  ...byRule('hidden', [
    ['#told{display:none}', 'not rendered'],
    ['h1+*,body>p{display:none}', 'not rendered'],
    ['h1~:first-of-type:not(h1){display:none!important}', 'not rendered'],
    ['[id^="to"]{visibility:hidden}', 'not painted'],
    ['#told{content-visibility:hidden}', 'its content is skipped'],
    ['#told{opacity:0}', 'transparent'],
    ['#told{opacity:.04}', 'fainter than any eye tells'],
    ['#told{filter:opacity(0)}', 'transparent'],
    ['#told{filter:blur(9px)}', 'letters are clouds'],
    ['#told{-webkit-text-security:disc}', 'dots instead of letters'],
    ['@keyframes x{to{opacity:0}}#told{animation:x .5s forwards}', 'faded away'],
    ['@layer a{#told{display:none}}', 'not rendered'],
    ['@supports (display:block){#told{display:none}}', 'not rendered'],
    ['@media (min-width:1px){#told{display:none}}', 'not rendered on any screen']
  ]),
  byPlace('hidden', 'display:none', 'not rendered'),
  byPlace('hidden', 'opacity:.02', 'transparent'),
  byPlace('hidden', 'filter:blur(12px)', 'letters are clouds'),
  byPlace('hidden', 'content-visibility:hidden', 'its content is skipped'),
  { kind: 'hidden', name: 'custom property', because: 'not rendered', isLost: always, apply: both(wrapped('<div class="x">', '</div>'), styled(':root{--s:none}.x{display:var(--s)}')) },
  { kind: 'hidden', name: 'attribute hidden', because: 'not rendered', isLost: always, apply: wrapped('<div hidden>', '</div>') },
  { kind: 'hidden', name: 'closed details', because: 'closed', isLost: always, apply: wrapped('<details><summary>About this page</summary>', '</details>') },
  { kind: 'hidden', name: 'closed dialog', because: 'closed', isLost: always, apply: wrapped('<dialog>', '</dialog>') },
  { kind: 'hidden', name: 'popover', because: 'closed', isLost: always, apply: wrapped('<div popover>', '</div>') },
  { kind: 'hidden', name: 'comment', because: 'a comment', isLost: always, apply: wrapped('<!--', '-->') },
  { kind: 'hidden', name: 'template', because: 'a template', isLost: always, apply: wrapped('<template>', '</template>') },
  { kind: 'hidden', name: 'noscript', because: 'scripts are on', isLost: always, apply: wrapped('<noscript>', '</noscript>') },
  { kind: 'hidden', name: 'aria-hidden', because: 'listeners hear nothing', isLost: always, apply: wrapped('<div aria-hidden="true">', '</div>') },
  { kind: 'hidden', name: 'inert', because: 'listeners hear nothing', isLost: always, apply: wrapped('<div inert>', '</div>') },
  { kind: 'hidden', name: 'metadata alone', because: 'metadata', isLost: always, apply: both(replaced(() => ''), (html) => html.replaceAll(/\[(?:AI-generated|KI-generiert|AIで生成)\] /g, '').replace('</head>', '<meta name="ai-disclosure" content="ai-autonomous"></head>')) }
]

const clipped: readonly Trick[] = [
  ...byRule('clipped', [
    ['#told{clip-path:inset(50%)}', 'cut away'],
    ['#told{clip-path:circle(0)}', 'cut away'],
    ['#told{clip-path:polygon(0 0,0 0,0 0)}', 'cut away'],
    ['#told{position:absolute;clip:rect(0,0,0,0)}', 'cut away'],
    ['#told{position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap}', 'a box of one pixel'],
    ['#told{height:0;overflow:hidden;margin:0}', 'clipped'],
    ['#told{max-height:1px;overflow:hidden}', 'clipped'],
    ['#told{width:0;overflow:hidden;white-space:nowrap}', 'clipped'],
    ['#told{text-indent:-9999px;overflow:hidden;white-space:nowrap}', 'outside of its box'],
    ['#told{mask:linear-gradient(transparent,transparent)}', 'masked away']
  ]),
  byPlace('clipped', 'height:4px;overflow:hidden', 'clipped'),
  byPlace('clipped', 'max-height:0;overflow:clip', 'clipped'),
  byPlace('clipped', 'clip-path:inset(49%)', 'cut away'),
  byPlace('clipped', 'width:1px;overflow:hidden', 'clipped'),
  byPlace('clipped', 'height:1px;contain:paint', 'clipped')
]

const covered: readonly Trick[] = [
  { kind: 'covered', name: 'fixed layer', because: 'a layer lies over the page', isLost: always, apply: both(inBody('<div class="x"></div>'), styled('.x{position:fixed;inset:0;background:#fff;z-index:99}')) },
  { kind: 'covered', name: 'fixed layer by size', because: 'a layer lies over the page', isLost: always, apply: both(inBody('<div class="x"></div>'), styled('.x{position:fixed;top:0;left:0;width:100vw;height:100vh;background:#333;z-index:99}')) },
  { kind: 'covered', name: 'pane of a parent', because: 'a box lies over it', isLost: always, apply: both(wrapped('<div class="x">', '</div>'), styled('.x{position:relative}.x::after{content:"";position:absolute;inset:0;background:#fff;z-index:9}')) },
  { kind: 'covered', name: 'fixed header', because: 'the header lies over it', isLost: always, apply: both((html) => html.replace('<body', '<body class="y"').replace(/(<body[^>]*>)/, '$1<div class="x">Harbour notes</div>'), styled('.x{position:fixed;top:0;left:0;right:0;height:420px;background:#ddf;z-index:99}')) },
  { kind: 'covered', name: 'pulled up', because: 'what follows is drawn over it', isLost: unlessArmoured, apply: both(behind('<div class="x"></div>'), styled('.x{margin-top:-200px;height:220px;background:#fff;position:relative;z-index:2}')) },
  { kind: 'covered', name: 'first view filled', because: 'far below the first view', isLost: always, apply: (html) => html.replace(element, (told) => `<div style="height:1600px"></div>${told}`) }
]

const recoloured: readonly Trick[] = [
  ...byRule('recoloured', [
    ['#told,#told *{color:#fff}', 'white on white'],
    ['#told,#told *{color:#f2f2f2}', '1.1 : 1'],
    ['#told,#told *{color:#ccc}', '1.6 : 1'],
    ['#told,#told *{color:transparent}', 'no ink'],
    ['#told,#told *{color:rgba(0,0,0,.05)}', 'nearly no ink'],
    ['#told{-webkit-text-fill-color:transparent}', 'no ink'],
    ['#told{background:#222}#told,#told *{color:#222}', 'black on black'],
    ['#told{background:hsl(60,100%,90%)}#told,#told *{color:hsl(60,100%,85%)}', 'yellow on yellow'],
    ['@media (prefers-color-scheme:dark){body{background:#111;color:#eee}#told,#told *{color:#111}}', 'black on black in the dark'],
    ['#told{background:#eee;filter:contrast(0)}', 'all one colour']
  ]),
  byPlace('recoloured', 'background:#eee;filter:brightness(0)', 'black on black')
]

const shrunk: readonly Trick[] = [
  ...byRule('shrunk', [
    ['#told,#told *{font-size:0}', 'no letters'],
    ['#told,#told *{font-size:1px}', 'dots'],
    ['#told,#told *{font-size:4pt}', 'specks'],
    ['#told,#told *{font-size:.25rem}', 'specks'],
    ['#told{font:2px/1 serif}#told *{font-size:inherit}', 'dots'],
    ['#told{transform:scale(.1)}', 'specks'],
    ['#told{scale:0}', 'no size'],
    ['#told{zoom:.1}', 'specks'],
    ['#told,#told *{letter-spacing:-1em}', 'a blot'],
    ['#told{line-height:0}', 'lines on each other']
  ]),
  byPlace('shrunk', 'transform:scale(0)', 'no size'),
  byPlace('shrunk', 'zoom:.05', 'specks')
]

const moved: readonly Trick[] = [
  ...byRule('moved', [
    ['#told{position:absolute;left:-9999px}', 'off the screen'],
    ['#told{position:fixed;top:-100vh}', 'off the screen'],
    ['#told{margin-left:-9999px}', 'off the screen'],
    ['#told{transform:translateX(-200vw)}', 'off the screen'],
    ['#told{translate:0 -2000px}', 'off the screen'],
    ['#told{transform:rotateY(90deg)}', 'on edge'],
    ['#told{transform:rotate(180deg)}', 'on its head'],
    ['#told{unicode-bidi:bidi-override;direction:rtl}', 'letters turned round']
  ], unlessArmoured),
  byPlace('moved', 'position:absolute;left:-5000px', 'off the screen'),
  byPlace('moved', 'transform:translateY(-3000px)', 'off the screen'),
  byPlace('moved', 'transform:scaleX(-1)', 'mirrored')
]

const lastParagraph = 'and come back with the flood.</p>'

const misplaced: readonly Trick[] = [
  { kind: 'misplaced', name: 'at the end', because: 'behind the text', isLost: always, apply: (html) => { const told = element.exec(html)?.[0] ?? ''; return html.replace(told, '').replace(lastParagraph, `${lastParagraph}${told}`) } },
  { kind: 'misplaced', name: 'behind the first paragraph', because: 'behind text', isLost: always, apply: (html) => { const told = element.exec(html)?.[0] ?? ''; return html.replace(told, '').replace('pulls it along.</p>', `pulls it along.</p>${told}`) } },
  { kind: 'misplaced', name: 'last by order', because: 'drawn behind the text', isLost: always, apply: both(wrapped('<div class="x">', '</div>'), styled('article,main,td,body{display:flex;flex-direction:column}.x{order:9}')) },
  { kind: 'misplaced', name: 'in a footer', because: 'behind the text', isLost: always, apply: (html) => { const told = element.exec(html)?.[0] ?? ''; return html.replace(told, '').replace('</body>', `<footer>${told}</footer></body>`) } },
  { kind: 'misplaced', name: 'tooltip', because: 'an attribute', isLost: always, apply: replaced((told) => `<p title="${told.replace(/<[^>]*>/g, '').replaceAll('"', '&quot;')}">About this page</p>`) }
]

const negated: readonly Trick[] = [
  { kind: 'negated', name: 'another claim', because: 'the text says the contrary', isLost: always, apply: (html) => html.replace('Fishers leave', 'This text is 100 % human-written. Fishers leave') },
  { kind: 'negated', name: 'no AI', because: 'the text says the contrary', isLost: always, apply: (html) => html.replace('Fishers leave', 'No AI was used. Fishers leave') },
  { kind: 'negated', name: 'struck through', because: 'struck through', isLost: always, apply: wrapped('<del>', '</del>') },
  { kind: 'negated', name: 'struck through by a rule', because: 'struck through', isLost: unlessArmoured, apply: styled('#told{text-decoration:line-through}') },
  { kind: 'negated', name: 'a word before it', because: 'a style adds a word', isLost: always, apply: styled('#told::before{content:"It is false that: "}') },
  { kind: 'negated', name: 'a word behind it', because: 'a style adds words', isLost: always, apply: styled('#told::after{content:" (not true)"}') },
  { kind: 'negated', name: 'turned by a character', because: 'letters turned round', isLost: always, apply: replaced((told) => told.replace(/>(?=[^<\s])/, '>\u202E')) },
  { kind: 'negated', name: 'another name', because: 'listeners hear something else', isLost: always, apply: (html) => html.replace('id="told"', 'id="told" role="note" aria-label="Welcome"') }
]

const forged: readonly Trick[] = [
  { kind: 'forged', name: 'a badge', because: 'it says nothing', isLost: always, isFor: ({ isOurs }) => !isOurs, apply: replaced(() => '<p id="told">AI Transparent</p>') },
  { kind: 'forged', name: 'a sentence less', because: 'the label is cut', isLost: always, isFor: ({ isOurs, lang }) => isOurs && lang === 'en', apply: replaced((told) => told.replace(/ Ada Lovelace edited[^<]*/, ' More on request.')) },
  { kind: 'forged', name: 'another record', because: 'machines read something else', isLost: always, isFor: ({ isOurs, isArmoured }) => isOurs && isArmoured, apply: (html) => html.replaceAll('"name":"Ada Lovelace"', '"name":"Bea Smith"') },
  { kind: 'forged', name: 'a record of people', because: 'machines read something else', isLost: always, apply: (html) => html.replace(/<meta name="ai-disclosure"[^>]*>/, '').replace('</head>', '<meta name="ai-disclosure" content="human-only"></head>') }
]

const doubled: readonly Trick[] = [
  { kind: 'doubled', name: 'two labels', because: 'the second says something else', isLost: always, isFor: ({ isOurs, lang }) => isOurs && lang === 'en', apply: (html) => html.replace(element, (told) => told + told.replace(' id="told"', '').replaceAll('Ada Lovelace', 'Bea Smith')) }
]

const scripted: readonly Trick[] = [
  { kind: 'scripted', name: 'removed', because: 'a script takes it away', isLost: always, apply: inBody('<script>document.getElementById("told").remove()</script>') },
  { kind: 'scripted', name: 'replaced', because: 'a script writes other words', isLost: always, apply: inBody('<script>document.getElementById("told").textContent="Welcome to this page."</script>') },
  { kind: 'scripted', name: 'written late', because: 'it comes after three seconds', isLost: always, apply: replaced((told) => `<script>setTimeout(() => document.querySelector("h1").insertAdjacentHTML("afterend", ${JSON.stringify(told).replaceAll('</', '<\\/')}), 3000)</script>`) },
  { kind: 'scripted', name: 'removed by a handler', because: 'a script takes it away', isLost: always, apply: (html) => html.replace('<body', '<body onload="document.getElementById(\'told\').remove()"') }
]

const printed: readonly Trick[] = [
  ...byRule('print-only', [
    ['@media print{#told{display:none}}', 'not on paper'],
    ['@media print{#told,#told *{color:#fff}}', 'not on paper'],
    ['@media screen{#told{display:none}}', 'on paper alone'],
    ['@media (max-width:600px){#told{display:none}}', 'not on phones'],
    ['@media (prefers-reduced-motion:reduce){#told{opacity:0}}', 'not for those who want less motion']
  ]),
  { kind: 'print-only', name: 'a parent, on paper', because: 'not on paper', isLost: always, apply: both(wrapped('<div class="x">', '</div>'), styled('@media print{.x{display:none}}')) },
  { kind: 'print-only', name: 'a parent, on phones', because: 'not on phones', isLost: always, apply: both(wrapped('<div class="x">', '</div>'), styled('@media (max-width:40em){.x{visibility:hidden;height:0;overflow:hidden}}')) }
]

const honest: readonly Trick[] = [
  ['nothing', (html: string) => html],
  ['a style for print', styled('@media print{nav,footer{display:none}}')],
  ['a box', styled('#told{background:#fff3c4;color:#1c1600;padding:1em;border-left:.5em solid #860}')],
  ['light on dark', styled('body{background:#111;color:#eee}a{color:#9cf}#told{color:#eee}')],
  ['a narrow column', styled('main,td{max-width:30em}')],
  ['smaller', styled('#told{font-size:.9rem}')],
  ['grey', styled('#told{color:#595959}')],
  ['a filter that changes nothing much', styled('#told{filter:contrast(1.1) saturate(.9)}')],
  ['centred', styled('#told{text-align:center}')],
  ['capitals', styled('#told{text-transform:uppercase}')],
  ['a column of boxes', styled('article,main{display:flex;flex-direction:column}')],
  ['a date before it', (html: string) => html.replace('</h1>', '</h1><p class="date">20 November 2026</p>')],
  ['a wrapper', wrapped('<div class="note">', '</div>')],
  ['another rule', styled('.other{display:none}p.other{opacity:0}aside{position:fixed}')],
  ['links that are drawn', styled('a:hover{text-decoration:none}a:focus{outline:2px solid}')],
  ['spaced', styled('#told{margin:2em 0;letter-spacing:.02em;line-height:1.8}')],
  ['tables of contents', (html: string) => html.replace('</h1>', '</h1><nav><ul><li><a href="#a">Tables</a></li></ul></nav>')],
  ['a larger heading', styled('h1{font-size:3rem;margin-top:.5em}')],
  ['a record of its own', (html: string) => html.replace('</head>', '<script type="application/ld+json">{"@type":"Organization","name":"Harbour notes"}</script></head>')],
  ['words about AI', (html: string) => html.replace('Fishers leave', 'AI models forecast the tide in some harbours. Fishers leave')],
  ['words about people', (html: string) => html.replace('Fishers leave', 'The people of the harbour keep the tables. Fishers leave')]
].map(([name, apply]): Trick => ({ kind: 'honest', name: name as string, because: 'the words are seen first', isLost: never, apply: apply as Change }))

/** Everything that is done to the pages of the corpus. */
export const tricks: readonly Trick[] = [
  ...hidden, ...clipped, ...covered, ...recoloured, ...shrunk, ...moved, ...misplaced,
  ...negated, ...forged, ...doubled, ...scripted, ...printed, ...honest
]
