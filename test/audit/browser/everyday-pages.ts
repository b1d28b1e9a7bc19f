import type { PageStateId } from '../../../src/audit/browser/index.js'
import { type KnownPage, lead, pageOf } from './pages.js'

/** A page that is looked at in more states than as it loads. */
export interface EverydayPage extends KnownPage {
  readonly states: readonly PageStateId[]
}

/**
 * Pages built as sites are built today: boxes that scroll, bars that stick, frames, components, dialogs,
 * grids and pages that change while they are read. Half of them lose the words on the way.
 */
const sentence = 'The harbour wall was built of granite in four years, and has held since then.'
const text = `<p>${sentence}</p>`
const more = text.repeat(6)
const picture = (colour: string, width = 900, height = 300) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${colour}"/></svg>`)}`

const styled = (css: string) => pageOf({ css, body: `<h1>The wall</h1>${lead}${more}` })
const around = (open: string, close: string, css = '') => pageOf({ css, body: `<h1>The wall</h1>${open}${lead}${close}${more}` })
const bodied = (body: string, css = '') => pageOf({ css, body })
const scripted = (code: string, css = '') => pageOf({ css, body: `<h1>The wall</h1>${lead}${more}<script>${code}</script>` })
const component = (inner: string, light = lead) =>
  pageOf({ body: `<h1>The wall</h1><x-note><template shadowrootmode="open">${inner}</template>${light}</x-note>${more}` })

type Table = Readonly<Record<string, string | readonly [html: string, ...states: PageStateId[]]>>

const hiding: Table = {
  'a carousel at its second slide': bodied(`<h1>The wall</h1><div class="c"><section><p>Picture one</p></section><section>${lead}</section></div>${more}`, '.c{display:flex;overflow-x:auto;scroll-snap-type:x mandatory}.c section{flex:0 0 100%;scroll-snap-align:start}'),
  'a carousel that was turned on by a script': bodied(`<h1>The wall</h1><div class="c" id="c"><section>${lead}</section><section><p>Picture two</p></section></div>${more}<script>c.scrollLeft=2000</script>`, '.c{display:flex;overflow-x:auto}.c section{flex:0 0 100%}'),
  'snapped to the second screen': bodied(`<div class="s"><section><h1>The wall</h1></section><section>${lead}${more}</section></div>`, '.s{height:100vh;overflow:auto;scroll-snap-type:y mandatory}.s section{min-height:100vh;scroll-snap-align:start}'),
  'snapped to a target that is not first': bodied(`<div class="s" id="s"><section>${lead}</section><section id="two"><h1>The wall</h1>${more}</section></div><script>two.scrollIntoView()</script>`, '.s{height:90vh;overflow:auto}.s section{min-height:90vh}'),
  'a list that scrolls sideways': around('<div style="white-space:nowrap;overflow-x:auto;width:6em">', '</div>'),
  'a sticky header twice as high': bodied(`<header>Harbour notes</header><h1>The wall</h1>${lead}${more}`, 'header{position:sticky;top:0;height:240px;margin-bottom:-260px;background:#123;color:#fff;z-index:5}'),
  'a fixed bar at the top, no room for it': bodied(`<header>Harbour notes</header>${lead}<h1>The wall</h1>${more}`, 'body{margin-top:0}header{position:fixed;inset:0 0 auto;height:170px;background:#fff;z-index:5}'),
  'a fixed bar at the bottom of a phone': [bodied(`<h1>The wall</h1>${lead}${more}<footer>Get our app</footer>`, 'footer{position:fixed;inset:auto 0 0;height:0}@media(max-width:500px){footer{height:88vh;background:#fff}}'), 'load', 'width-390'],
  'a sidebar that opens over a phone’s page': [bodied(`<h1>The wall</h1>${lead}${more}<nav>Menu</nav>`, 'nav{display:none}@media(max-width:500px){nav{display:block;position:fixed;inset:0;background:#fff;z-index:5}}'), 'load', 'width-390'],
  'a cookie bar over the upper third': bodied(`<h1>The wall</h1>${lead}${more}<div class="k">We use cookies. <button>Fine</button></div>`, '.k{position:fixed;inset:0 0 auto;height:330px;background:#ffe;z-index:9}'),
  'a chat window over the words': bodied(`<h1>The wall</h1>${lead}${more}<div class="k">Ask us anything</div>`, '.k{position:fixed;left:0;top:0;width:100%;height:280px;background:#fff;box-shadow:0 0 8px;z-index:9}'),
  'cut at four times its size': [styled('@media(max-height:300px){main{height:40px;overflow:hidden}}'), 'load', 'zoom-400'],
  'tiny at four times its size': [styled('#label,#label *{font-size:min(16px,1.4vw)}'), 'load', 'zoom-400'],
  'pushed out of a frame': bodied(`<h1>The wall</h1><iframe style="width:40em;height:6em;border:0" srcdoc='<div style="height:9em"></div>${lead}'></iframe>${more}`),
  'in a frame of no colour': bodied(`<h1>The wall</h1><iframe style="width:40em;height:12em;border:0;opacity:.03" srcdoc='${lead}'></iframe>${more}`),
  'in a frame in a frame that is too small': bodied(`<h1>The wall</h1><iframe style="width:30em;height:3px;border:0" srcdoc="<iframe style='width:30em;height:10em' srcdoc='<p>This article was written by ChatGPT.</p>'></iframe>"></iframe>${more}`),
  'in a component without a slot for it': component('<slot name="title"></slot>'),
  'in a component whose slot is hidden': component('<style>::slotted(*){display:none}</style><slot></slot>'),
  'in a component that is folded': component('<style>:host{display:block;height:0;overflow:hidden}</style><slot></slot>'),
  'in a dialog that nobody opened': around('<dialog id="d"><form method="dialog"><button>Close</button></form>', '</dialog><button onclick="d.showModal()">About this text</button>'),
  'in a popover that nobody opened': around('<button popovertarget="p">About</button><div popover id="p">', '</div>'),
  'under a modal picture': bodied(`<h1>The wall</h1>${lead}${more}<dialog id="d"><img alt="" src="${picture('teal', 1200, 700)}"></dialog><script>d.showModal()</script>`, 'dialog{padding:0;border:0}::backdrop{background:#fff}'),
  'content-visibility with a size that is none': styled('#label{content-visibility:auto;contain-intrinsic-size:0;height:0}'),
  'a container that is always wide': around('<div class="w"><div class="n">', '</div></div>', '.w{container:page/inline-size}@container page (width>20px){.n{font-size:1px}.n *{font-size:1px}}'),
  'style from a container': around('<div style="--quiet:yes">', '</div>', '@container style(--quiet:yes){#label{visibility:hidden}}'),
  'a view transition that leaves it out': scripted('document.startViewTransition?.(()=>{label.hidden=true})'),
  'an old picture of it while it is changed': styled('@view-transition{navigation:auto}#label{view-transition-name:x;opacity:0}'),
  'anchored to what is off the page': bodied(`<h1>The wall</h1><i class="a"></i>${lead}${more}`, '.a{position:absolute;left:-900px;top:20px;anchor-name:--a}#label{position:absolute;position-anchor:--a;left:anchor(left);top:anchor(top);width:30em}'),
  'hidden where its anchor is not seen': bodied(`<h1>The wall</h1><div style="height:2px;overflow:hidden"><i class="a" style="display:block;margin-top:40px">x</i></div>${lead}${more}`, '.a{anchor-name:--a}#label{position:fixed;position-anchor:--a;top:anchor(bottom);left:0;position-visibility:anchors-visible}'),
  'has a picture': bodied(`<h1>The wall</h1>${lead}<img alt="A wall" width="200" height="100" src="${picture('grey')}">${more}`, 'main:has(img) #label{clip-path:inset(0 100% 0 0)}'),
  'has no checked box': bodied(`<h1>The wall</h1><label><input type="checkbox" id="b"> Show notes</label>${lead}${more}`, 'main:not(:has(#b:checked)) #label{display:none}'),
  'a tab that is not chosen': bodied(`<h1>The wall</h1><input type="radio" name="t" id="one" checked><input type="radio" name="t" id="two"><div class="one">${more}</div><div class="two">${lead}</div>`, '.one,.two{display:none}#one:checked~.one,#two:checked~.two{display:block}'),
  'another view of an application': scripted('history.replaceState({},"","#home");document.querySelector("main").innerHTML="<h1>Home</h1><p>The harbour wall was built of granite in four years, and has held since then.</p>"'),
  'taken away once all is loaded': scripted('addEventListener("load",()=>label.remove())'),
  'taken away after two seconds': [scripted('setTimeout(()=>label.remove(),2000)'), 'load', 'later'],
  'folded after three seconds': [scripted('setTimeout(()=>{label.style.cssText="height:0;overflow:hidden"},3000)'), 'load', 'later'],
  'taken away by the first scroll': [scripted('addEventListener("scroll",()=>label.remove())', 'main{min-height:3000px}'), 'load', 'scroll'],
  'not for print': [styled('@media print{#label{display:none}}'), 'load', 'print'],
  'for print alone': styled('#label{display:none}@media print{#label{display:block}}'),
  'white on white in the dark': [styled('@media(prefers-color-scheme:dark){body{background:#111;color:#eee}#label,#label *{color:#161616}}'), 'load', 'dark'],
  'kept from forced colours': [styled('@media(forced-colors:active){body{background:Canvas}#label,#label *{forced-color-adjust:none;color:Canvas}}'), 'load', 'forced-colors'],
  'gone where less movement is asked for': [styled('#label{animation:in .2s forwards}@keyframes in{from{opacity:0}to{opacity:1}}@media(prefers-reduced-motion){#label{animation:none;opacity:0}}'), 'load', 'reduced-motion'],
  'below a long table of contents': bodied(`<h1>The wall</h1><ul>${'<li><a href="#x">A part of the text</a></li>'.repeat(60)}</ul>${lead}${more}`),
  'below a picture of the height of the screen': bodied(`<h1>The wall</h1><img alt="A wall" style="display:block;width:100%;height:100vh" src="${picture('grey')}">${text}${lead}${more}`),
  'in the second column of text': bodied(`<h1>The wall</h1><div style="columns:2;height:20em;column-fill:auto">${more}${more}${more}${lead}</div>`),
  'in a column that runs out of the page': bodied(`<h1>The wall</h1><div style="columns:20em;height:9em;column-fill:auto;width:20em;overflow:hidden">${more}${lead}</div>`),
  'vertical, above the page': styled('#label{writing-mode:vertical-rl;position:absolute;top:-40em;height:30em}'),
  'in a row of the grid above the page': styled('main{display:grid;grid-template-rows:subgrid;position:relative}#label{position:absolute;inset:-300px auto auto 0}'),
  'a subgrid of no height': around('<div class="g"><div class="r">', '</div></div>', '.g{display:grid;grid-template-rows:0 auto}.r{display:grid;grid-row:1;grid-template-rows:subgrid;overflow:hidden;min-height:0}'),
  'masked but for its edge': styled('#label{mask-image:linear-gradient(90deg,#000 2%,transparent 3%)}'),
  'clipped to a circle beside it': styled('#label{clip-path:circle(4em at 120% 50%)}'),
  'multiplied with black': around('<div style="background:#000;isolation:isolate">', '</div>', '#label,#label *{color:#000;mix-blend-mode:multiply}'),
  'indented to the left': styled('#label{text-indent:-200em;white-space:nowrap}'),
  'in a parent of no size': around('<div class="z">', '</div>', '.z,.z *{font-size:0}'),
  'at a zoom of a quarter': styled('#label{zoom:25%}'),
  'far away in perspective': around('<div style="perspective:300px">', '</div>', '#label{transform:translateZ(-1500px)}'),
  'behind a picture that is wider': bodied(`<h1>The wall</h1><div style="position:relative">${lead}<img alt="" style="position:absolute;inset:-1em;width:calc(100% + 2em);height:calc(100% + 2em)" src="${picture('navy')}"></div>${more}`),
  'under a picture pulled up': bodied(`<h1>The wall</h1>${lead}<img alt="A wall" style="display:block;position:relative;width:100%;height:220px;margin-top:-200px" src="${picture('olive')}">${more}`),
  'a skeleton that never goes': around('<div class="s">', '</div>', '.s{position:relative}.s::before{content:"";position:absolute;inset:0;background:#ddd}'),
  'shown when it is scrolled to, below': bodied(`<h1>The wall</h1>${more}${more}${more}<div class="v">${lead}</div>`, '.v{opacity:0;animation:in linear both;animation-timeline:view()}@keyframes in{to{opacity:1}}'),
  'cut by a line clamp of its box': around('<div style="display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1;overflow:hidden"><div>By our own staff</div>', '</div>'),
  'in a menu that opens under the pointer': around('<div class="m"><button>About</button><div class="i">', '</div></div>', '.i{visibility:hidden;position:absolute}.m:hover .i{visibility:visible}')
}

const showing: Table = {
  'the first slide of a carousel': bodied(`<h1>The wall</h1><div class="c"><section>${lead}</section><section><p>Picture two</p></section></div>${more}`, '.c{display:flex;overflow-x:auto;scroll-snap-type:x mandatory}.c section{flex:0 0 100%;scroll-snap-align:start}'),
  'the first of screens that snap': bodied(`<div class="s"><section><h1>The wall</h1>${lead}</section><section>${more}</section></div>`, '.s{height:95vh;overflow:auto;scroll-snap-type:y mandatory}.s section{min-height:90vh;scroll-snap-align:start}'),
  'the whole page in a box that scrolls': bodied(`<div style="height:90vh;overflow-y:auto"><h1>The wall</h1>${lead}${more}${more}</div>`),
  'under a sticky bar with room': bodied(`<header>Harbour notes</header><h1>The wall</h1>${lead}${more}`, 'header{position:sticky;top:0;background:#fff;padding:.6em;box-shadow:0 1px 3px #0003;z-index:5}'),
  'itself a sticky bar': styled('#label{position:sticky;top:0;background:#fff4d6;padding:.6em}'),
  'over a bar at the bottom': bodied(`<h1>The wall</h1>${lead}${more}<footer>Get our app</footer>`, 'footer{position:fixed;inset:auto 0 0;padding:.6em;background:#123;color:#fff}'),
  'over a cookie bar at the bottom': bodied(`<h1>The wall</h1>${lead}${more}<div class="k">We use cookies to count visits. <button>Fine</button> <button>No</button></div>`, '.k{position:fixed;inset:auto 0 0;padding:1em;background:#fff;border-top:1px solid}'),
  'beside a chat button': bodied(`<h1>The wall</h1>${lead}${more}<button class="k">Chat</button>`, '.k{position:fixed;right:1em;bottom:1em;border-radius:2em;padding:1em}'),
  'a layout of two columns': bodied(`<div class="l"><nav><a href="#a">Start</a><br><a href="#b">Archive</a></nav><article><h1>The wall</h1>${lead}${more}</article></div>`, '.l{display:grid;grid-template-columns:10em 1fr;gap:2em}'),
  'enlarged four times': [styled(''), 'load', 'zoom-400', 'width-320'],
  'with wide spacing': [styled('#label{padding:.5em;border:1px solid}'), 'load', 'text-spacing'],
  'in a frame that is large enough': bodied(`<h1>The wall</h1><iframe title="Note" style="width:100%;height:16em;border:1px solid" srcdoc='<body style="font:18px sans-serif">${lead}</body>'></iframe>${more}`),
  'in a component with a slot': component('<style>:host{display:block;border:1px solid;padding:1em}</style><slot></slot>'),
  'in a component in a component': component('<x-inner><template shadowrootmode="open"><div><slot></slot></div></template><slot></slot></x-inner>'),
  'in a component of its own words': component(lead, ''),
  'in a dialog that is open in the page': around('<dialog open style="position:static;width:auto">', '</dialog>'),
  'in a popover that was opened': bodied(`<h1>The wall</h1><div popover="manual" id="p" style="position:static;border:1px solid;margin:0">${lead}</div>${more}<script>p.showPopover()</script>`),
  'in details that are open': around('<details open><summary>Who wrote this</summary>', '</details>'),
  'content-visibility auto with a size': bodied(`<h1>The wall</h1><section style="content-visibility:auto;contain-intrinsic-size:auto 300px">${lead}</section>${more}`),
  'in a size container': around('<div style="container-type:inline-size">', '</div>', '@container(width<400px){#label{padding:.5em}}'),
  'starting style and a short transition': styled('#label{opacity:1;transition:opacity .3s}@starting-style{#label{opacity:0}}'),
  'a view transition that ends with it': scripted('document.startViewTransition?.(()=>{document.title="The wall"})'),
  'anchored below the heading': bodied(`<h1>The wall</h1>${lead}<div style="height:9em"></div>${more}`, 'h1{anchor-name:--h}#label{position:absolute;position-anchor:--h;top:anchor(bottom);left:anchor(left);width:40em;margin:0}'),
  'a rule of :has that colours it': styled('main:has(h1) #label{background:#fff4d6;padding:.5em}'),
  'the chosen tab': bodied(`<h1>The wall</h1><input type="radio" name="t" id="one" checked><input type="radio" name="t" id="two"><div class="one">${lead}${more}</div><div class="two">${text}</div>`, '.one,.two{display:none}#one:checked~.one,#two:checked~.two{display:block}'),
  'written by an application': pageOf({ body: `<div id="app"></div><script>app.innerHTML=${JSON.stringify(`<h1>The wall</h1>${lead}${more}`).replaceAll('</', '<\\/')}</script>` }),
  'still there after four seconds': [scripted('setTimeout(()=>{document.title="The wall, read"},2000)'), 'load', 'later'],
  'still there after scrolling': [scripted('addEventListener("scroll",()=>{document.body.dataset.y=scrollY})', 'main{min-height:3000px}'), 'load', 'scroll'],
  'on paper too': [styled('@media print{nav{display:none}body{font:12pt serif}#label{border:1pt solid}}'), 'load', 'print'],
  'in the dark': [styled('@media(prefers-color-scheme:dark){body{background:#111;color:#eee}}'), 'load', 'dark'],
  'a coloured box in the dark': [styled('#label{background:#fff4d6;color:#222;padding:1em}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}#label{background:#332b00;color:#ffe9a8}}'), 'load', 'dark'],
  'a page for the dark by color-scheme': [styled(':root{color-scheme:light dark}'), 'load', 'dark'],
  'in forced colours': [styled('#label{background:#fff4d6;border:1px solid;padding:1em}'), 'load', 'forced-colors'],
  'faded in, and at once where that is asked': [styled('#label{animation:in .3s both}@keyframes in{from{opacity:0;transform:translateY(9px)}}@media(prefers-reduced-motion){#label{animation:none}}'), 'load', 'reduced-motion'],
  'a very long page': bodied(`<h1>The wall</h1>${lead}${text.repeat(300)}`),
  'a page in two columns below it': bodied(`<h1>The wall</h1>${lead}<div style="columns:2">${more}</div>`),
  'at the head of the first column': bodied(`<h1>The wall</h1><div style="columns:2">${lead}${more}</div>`),
  'in a grid with named areas': bodied(`<h1>The wall</h1>${lead}<article>${more}</article><nav><a href="#a">Start</a></nav>`, 'main{display:grid;grid-template:"h h" "l l" "a n"/3fr 1fr;gap:1em}h1{grid-area:h}#label{grid-area:l}article{grid-area:a}nav{grid-area:n}'),
  'in a subgrid': around('<div class="g"><div class="r">', '</div></div>', '.g{display:grid;grid-template-columns:1fr 3fr 1fr}.r{display:grid;grid-column:1/-1;grid-template-columns:subgrid}#label{grid-column:2}'),
  'a soft edge by a mask': styled('#label{mask-image:linear-gradient(#000,#000 98%,transparent)}'),
  'round corners by a clip': styled('#label{clip-path:inset(0 round 8px);background:#fff4d6;padding:1em}'),
  'multiplied with a light ground': around('<div style="background:#fff4d6;isolation:isolate">', '</div>', '#label{mix-blend-mode:multiply}'),
  'a first line that is indented': styled('#label{text-indent:2em}'),
  'a hanging indent': styled('#label{padding-left:2em;text-indent:-2em}'),
  'in a parent of no size, with its own': around('<div style="font-size:0">', '</div>', '#label{font-size:16px}'),
  'at a zoom of 120 %': styled('#label{zoom:1.2}'),
  'tilted a little in perspective': around('<div style="perspective:1200px">', '</div>', '#label{transform:rotateY(4deg)}'),
  'on a dark picture': around(`<div style="background:url('${picture('midnightblue')}');padding:1em">`, '</div>', '#label{color:#fff}'),
  'below a picture of the text': bodied(`<h1>The wall</h1><img alt="The wall in 1891" width="600" height="240" src="${picture('grey')}">${lead}${more}`),
  'beside a picture that floats': bodied(`<h1>The wall</h1><img alt="The wall" style="float:right;margin:0 0 1em 1em" width="200" height="160" src="${picture('grey')}">${lead}${more}`),
  'in a font that never comes': styled('@font-face{font-family:Late;src:url(data:font/woff2;base64,AAAA);font-display:swap}body{font-family:Late,sans-serif}'),
  'in capitals with wide letters': styled('#label strong{text-transform:uppercase;letter-spacing:.1em}'),
  'in a table beside a picture': bodied(`<h1>The wall</h1><table><tr><td><img alt="" width="40" height="40" src="${picture('grey')}"></td><td>${lead}</td></tr></table>${more}`),
  'in a card with a shadow': styled('#label{box-shadow:0 2px 12px #0003;border-radius:8px;padding:1em;background:#fff}'),
  'a banner of the whole width': pageOf({ css: '#label{background:#123;color:#fff;margin:-2em -20em 1em;padding:1em 20em}body{overflow-x:clip}', body: `${lead}<h1>The wall</h1>${more}` }),
  'a page from the right to the left': pageOf({ body: `<h1>The wall</h1>${lead}${more}`, htmlAttributes: ' dir="rtl"' }),
  'a list that is drawn late': bodied(`<h1>The wall</h1>${lead}<ul id="u"></ul>${more}<script>requestAnimationFrame(()=>{u.innerHTML="<li>Granite</li><li>Lime</li>"})</script>`),
  'a long word that breaks': styled('#label{width:16em;overflow-wrap:anywhere;hyphens:auto}'),
  'above a map of another place': bodied(`<h1>The wall</h1>${lead}<iframe title="Map" width="400" height="200" srcdoc="<p>A map</p>"></iframe>${more}`),
  'while a spinner turns elsewhere': bodied(`<h1>The wall</h1>${lead}${more}<div class="x"></div>`, '@keyframes r{to{rotate:1turn}}.x{width:2em;height:2em;border:3px solid;border-radius:50%;border-top-color:#fff;animation:r 1s linear infinite}')
}

const pagesOf = (table: Table, isSeen: boolean): EverydayPage[] =>
  Object.entries(table).map(([name, given]) => {
    const [html, ...states] = typeof given === 'string' ? [given] : given
    return { name, html, isSeen, because: name, states: states.length > 0 ? states : ['load'] }
  })

export const everydayPages: readonly EverydayPage[] = [...pagesOf(hiding, false), ...pagesOf(showing, true)]
