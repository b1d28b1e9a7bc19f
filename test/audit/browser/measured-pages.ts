import { leadWords } from '../../html/fixtures.js'
import { type KnownPage, pageOf } from './pages.js'

/**
 * Pages to measure an audit on, not to develop it on: other ways of hiding than those of
 * `pages.ts`, and other honest styles, each with five forms of the words.
 */
const rest = leadWords.slice('AI-generated.'.length)
const foreign = 'This article was written by ChatGPT. Ada Lovelace edited it.'

const forms: Readonly<Record<string, (inner?: string) => string>> = {
  paragraph: (extra = '') => `<p id="label"${extra}><strong>AI-generated.</strong>${rest}</p>`,
  box: (extra = '') => `<div id="label" class="note"${extra}><b>AI-generated.</b>${rest}</div>`,
  quotation: (extra = '') => `<blockquote id="label"${extra}><p><strong>AI-generated.</strong>${rest}</p></blockquote>`,
  section: (extra = '') => `<section id="label" role="note"${extra}><p><em>AI-generated.</em>${rest}</p></section>`,
  'other words': (extra = '') => `<p id="label"${extra}>${foreign}</p>`
}

const text = '<p>The harbour wall was built of granite in four years, and has held since then.</p>'
const more = text.repeat(7)

type Build = (label: string) => string
const styled = (css: string): Build => (label) => pageOf({ css, body: `<h1>The wall</h1>${label}${more}` })
const around = (open: string, close: string, css = ''): Build => (label) =>
  pageOf({ css, body: `<h1>The wall</h1>${open}${label}${close}${more}` })
const script = (code: string): Build => (label) =>
  pageOf({ body: `<h1>The wall</h1>${label}${more}<script>${code}</script>` })

const hidden: Readonly<Record<string, Build>> = {
  'a polygon without area': styled('#label{clip-path:polygon(0 0,0 0,0 0)}'),
  'a mask of no size': styled('#label{mask:linear-gradient(#000,#000) no-repeat 0 0/1px 1px}'),
  'turned about its edge': styled('#label{transform:perspective(200px) rotateX(89.9deg)}'),
  'its back turned': styled('#label{backface-visibility:hidden;transform:rotateY(180deg)}'),
  'below the ground of the page': styled('main{background:#fff;position:relative;isolation:isolate}#label{position:relative;z-index:-1;color:#fff}#label *{color:#fff}'),
  'behind its parent': around('<div class="x"><div class="y"></div>', '</div>', '.x{position:relative;isolation:isolate}.y{position:absolute;inset:0;background:#fff}#label{position:relative;z-index:-1}'),
  'one letter a line': styled('#label,#label *{width:1ch;height:1.4em;word-break:break-all;overflow:hidden}'),
  'lines on each other': styled('#label{line-height:0;width:16em}#label *{line-height:0}'),
  'a tenth of black': styled('#label,#label *{color:rgba(0,0,0,.08)}'),
  'an opacity of a fifth': styled('#label{opacity:.2}'),
  'screened on white': styled('html{background:#fff}#label{mix-blend-mode:screen}'),
  'the difference of white and white': styled('html{background:#fff}#label,#label *{color:#000;background:#fff}#label{mix-blend-mode:difference;filter:brightness(0)}'),
  'inverted into its ground': styled('#label,#label *{color:#eee;background:#fff}'),
  'yellow on white': styled('#label,#label *{color:#ffee66}'),
  'a wide screen': styled('@media(min-width:1000px){#label{display:none}}'),
  'a container query': around('<div style="container-type:inline-size">', '</div>', '@container(min-width:10px){#label{display:none}}'),
  'until it is hovered': styled('#label{opacity:0}#label:hover{opacity:1}'),
  'until it is targeted': styled('#label{display:none}#label:target{display:block}'),
  'has': styled('main:has(h1) #label{visibility:hidden}'),
  'a layer with importance': styled('@layer a{#label{display:none!important}}'),
  'a bar at the bottom': styled('#label{position:fixed;bottom:-200px;left:0}'),
  'floated off': styled('#label{float:right;margin-right:-3000px}'),
  'moved up by percent': styled('#label{transform:translateY(-900%)}'),
  'a box of one pixel': around('<div style="width:1px;height:1px;overflow:hidden">', '</div>'),
  'a box without height that scrolls': around('<div style="height:0;overflow:auto">', '</div>'),
  'scrolled out of its box': around('<div style="height:3em;overflow:hidden"><div style="height:6em"></div>', '</div>'),
  'a column that is cut': styled('#label{columns:2em 1;height:.2em;overflow:hidden}'),
  'a grid row of nothing': around('<div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden;min-height:0">', '</div></div>'),
  'covered by a video': around('<div style="position:relative">', '<video style="position:absolute;inset:0;width:100%;height:100%;background:#000;object-fit:fill"></video></div>'),
  'covered by the heading': styled('h1{position:relative;z-index:2;background:#fff;padding-bottom:12rem;margin-bottom:-13rem}'),
  'a sticky header over it': (label) => pageOf({ css: 'header{position:sticky;top:0;height:300px;margin-bottom:-300px;background:#cde;z-index:3}', body: `<header>Harbour notes</header><h1>The wall</h1>${label}${more}` }),
  'shown by nobody’s script': (label) => pageOf({ body: `<h1>The wall</h1><div style="opacity:0" class="reveal">${label}</div>${more}` }),
  'emptied by a script': script('document.getElementById("label").textContent=""'),
  'moved to the end by a script': script('document.querySelector("main").append(document.getElementById("label"))'),
  'shrunk by a script': script('document.querySelectorAll("#label,#label *").forEach((each)=>{each.style.fontSize="3px"})'),
  'in a frame of one pixel': (label) => pageOf({ body: `<h1>The wall</h1><iframe style="width:1px;height:1px;border:0" srcdoc='${label}'></iframe>${more}` }),
  'in a shadow tree that hides it': (label) => pageOf({ body: `<h1>The wall</h1><div><template shadowrootmode="open"><style>div{display:none}</style><div><slot></slot></div></template>${label}</div>${more}` }),
  'without a slot': (label) => pageOf({ body: `<h1>The wall</h1><div><template shadowrootmode="open"><p>About</p></template>${label}</div>${more}` }),
  'behind two paragraphs': (label) => pageOf({ body: `<h1>The wall</h1>${text}${text}${label}${more}` }),
  'in the right column': (label) => pageOf({ css: '.r{display:grid;grid-template-columns:1fr 1fr;direction:rtl}.r>*{direction:ltr}', body: `<h1>The wall</h1><div class="r">${label}<div>${more}</div></div>` })
}

const shown: Readonly<Record<string, Build>> = {
  'serifs on paper': styled('body{font:19px/1.6 serif;background:#fbf7ef;color:#332}'),
  'a warning box': styled('#label{background:#fff3cd;color:#664d03;border:1px solid #ffecb5;padding:1rem;border-radius:.4rem}'),
  'an information box': styled('#label{background:#cff4fc;color:#055160;padding:1rem;border-left:5px solid #0dcaf0}'),
  'a dark page': styled('body{background:#14171c;color:#dde3ea}'),
  'a dark box on a light page': styled('#label,#label *{background:#222;color:#fff}#label{padding:1em}'),
  'italics behind a line': styled('#label{font-style:italic;border-left:3px solid #999;padding-left:1em;margin-left:0}'),
  'a gentle shadow': styled('#label{text-shadow:0 1px 1px #ccc}'),
  'small and spaced': styled('#label{font-size:13px;letter-spacing:.05em}'),
  'grey of 5.7 : 1': styled('#label,#label *{color:#666}'),
  'a sticky label': styled('#label{position:sticky;top:0;background:#fff}'),
  'slid in': styled('@keyframes x{from{transform:translateX(-40px);opacity:0}}#label{animation:x .4s}'),
  'a card': styled('main{background:#fff;padding:2em;box-shadow:0 2px 9px #999;border-radius:9px}body{background:#eef}'),
  'areas of a grid': styled('main{display:grid;grid-template-columns:1fr min(40em,100%) 1fr}main>*{grid-column:2}'),
  'columns below it': (label) => pageOf({ body: `<h1>The wall</h1>${label}<div style="columns:2">${more}</div>` }),
  'a menu and a byline before it': (label) => pageOf({ body: `<nav><a href="#">Home</a></nav><h1>The wall</h1><p class="by">By Ada Lovelace, 20 November 2026</p>${label}${more}` }),
  'an icon beside it': around('<div style="display:flex;gap:1em;align-items:center"><svg width="24" height="24" aria-hidden="true"><circle cx="12" cy="12" r="10"/></svg>', '</div>'),
  'a narrow page': styled('body{max-width:22em}'),
  'a wide page': styled('body{max-width:none}'),
  'balanced lines': styled('#label{text-wrap:balance;text-align:center}'),
  'justified and hyphenated': styled('#label{text-align:justify;hyphens:auto;width:20em}'),
  'zoomed in': styled('main{zoom:1.2}'),
  'under a line of links that fades': styled('nav{opacity:.5}h1{opacity:.8}'),
  'beside a blinking cursor': (label) => pageOf({ css: '@keyframes x{50%{opacity:0}}.c{animation:x 1s steps(1) infinite}', body: `<h1>The wall<span class="c">|</span></h1>${label}${more}` }),
  'below a picture': (label) => pageOf({ body: `<div style="height:180px;background:linear-gradient(#38a,#9cf)"></div><h1>The wall</h1>${label}${more}` }),
  'in a box that clips nothing': around('<div style="overflow:hidden;border:1px solid #ccc;padding:0 1em">', '</div>')
}

const pagesOf = (table: Readonly<Record<string, Build>>, isSeen: boolean): KnownPage[] =>
  Object.entries(table).flatMap(([way, build]) =>
    Object.entries(forms).map(([form, label]) => ({
      name: `${way} (${form})`,
      html: build(label()),
      isSeen,
      because: way
    }))
  )

export const measuredPages: readonly KnownPage[] = [...pagesOf(hidden, false), ...pagesOf(shown, true)]
