import { type KnownPage, lead, pageOf } from './pages.js'

/**
 * Pages with what style sheets have learnt of late: ways to hide words that did not exist when the other
 * pages were made, and honest uses of the same.
 */
const more = '<p>The sea rises twice a day, and falls twice, as the moon pulls it along.</p>'.repeat(6)

const styled = (css: string) => pageOf({ css })
const wrapped = (open: string, close: string, css = '') =>
  pageOf({ css, body: `<h1>Tides</h1>${open}${lead}${close}${more}` })
const bodied = (body: string, css = '') => pageOf({ css, body })

const hiding: Readonly<Record<string, string>> = {
  'anchor cover': wrapped('<div>', '</div>', '#label{anchor-name:--a}').replace('</main>', '<div style="position:absolute;position-anchor:--a;inset:anchor(top) anchor(right) anchor(bottom) anchor(left);background:#fff"></div></main>'),
  'anchor moved off': styled('h1{anchor-name:--h}#label{position:fixed;position-anchor:--h;top:calc(anchor(top) - 900px);left:0}'),
  'content-visibility parent': wrapped('<div style="content-visibility:hidden">', '</div>'),
  '@scope': styled('@scope (main) to (.x){p{opacity:0}}@scope(main){#label+p,#label~p{opacity:1}}'),
  '@layer revert': styled('@layer a,b;@layer b{#label{visibility:hidden}}@layer a{#label{visibility:visible}}'),
  ':has': styled('body:has(h1) #label{font-size:0}body:has(h1) #label *{font-size:0}'),
  'container style query': styled('main{--x:1}@container style(--x:1){#label{display:none}}'),
  'container size': wrapped('<div style="container-type:inline-size"><div class=c>', '</div></div>', '@container (width > 100px){.c{height:0;overflow:hidden}}'),
  'interpolate-size': styled(':root{interpolate-size:allow-keywords}#label{height:0;overflow:clip;transition:height 1s}#label:hover{height:auto}'),
  'calc-size': styled('#label{height:calc-size(auto, size * 0);overflow:hidden}'),
  'clip-path shape()': styled('#label{clip-path:shape(from 0 0,line to 1px 0,line to 0 1px,close)}'),
  'clip-path path()': styled('#label{clip-path:path("M0 0h1v1z")}'),
  'clip-path url svg': wrapped('<svg width=0 height=0><clipPath id=c><rect width=1 height=1 /></clipPath></svg>', '', '#label{clip-path:url(#c)}'),
  'mask-image url svg': wrapped('<svg width=0 height=0><mask id=m></mask></svg>', '', '#label{mask:url(#m)}'),
  'svg filter flood': wrapped('<svg width=0 height=0><filter id=f><feFlood flood-color="white"/></filter></svg>', '', '#label{filter:url(#f)}'),
  'inert': wrapped('<div inert>', '</div>'),
  'popover shown over': bodied(`<h1>Tides</h1>${lead}${more}<div popover=manual id=p style="inset:0;width:100%;height:100%;border:0;background:#fff">Welcome</div><script>p.showPopover()</script>`),
  'hidden until found': wrapped('<div hidden=until-found>', '</div>'),
  'text-wrap nowrap clip': wrapped('<div style="overflow:clip;width:8em">', '</div>', '#label{text-wrap:nowrap}'),
  'color-mix': styled('#label,#label *{color:color-mix(in oklab,white 97%,black)}'),
  'relative colour alpha': styled('#label,#label *{color:rgb(from black r g b / 6%)}'),
  'oklch white': styled('#label,#label *{color:oklch(0.99 0 0)}'),
  'light-dark': styled(':root{color-scheme:light}#label,#label *{color:light-dark(#fff,#000)}'),
  'starting-style late': styled('#label{opacity:1;transition:opacity 60s}@starting-style{#label{opacity:0}}'),
  'transition-delay visible late': styled('#label{animation:x 1s 9s both}@keyframes x{from{visibility:hidden}to{visibility:visible}}'),
  'scroll timeline': styled('#label{animation:x linear both;animation-timeline:scroll()}@keyframes x{from{opacity:0}to{opacity:1}}body{min-height:3000px}'),
  'view timeline': styled('#label{animation:x linear both;animation-timeline:view();animation-range:exit 0% exit 100%}@keyframes x{from{opacity:0}to{opacity:1}}body{min-height:3000px}'),
  'offset-path': styled('#label{offset-path:path("M-3000 0L-3001 0");offset-distance:0}'),
  'column overflow': wrapped('<div style="columns:1;height:1px;column-fill:auto;overflow:hidden">', '</div>'),
  'details-content': wrapped('<details open><summary>About</summary>', '</details>', 'details::details-content{content-visibility:hidden;display:none}'),
  'font-size-adjust': styled('#label,#label *{font-size-adjust:.05}'),
  'text-box-trim clip': styled('#label{text-box:trim-both cap alphabetic;height:2px;overflow:clip}'),
  '-webkit-text-stroke white': styled('#label,#label *{-webkit-text-stroke:6px white;paint-order:fill stroke}'),
  'text-shadow smear': styled('#label,#label *{color:#fff;text-shadow:0 0 1px #fff}'),
  'border-image cover': wrapped('<div class=x>', '</div>', '.x{position:relative}.x::before{content:"";position:absolute;inset:0;border:1px solid;border-image:linear-gradient(#fff,#fff) 1 fill}'),
  'outline cover': styled('h1{outline:400px solid #eee;position:relative;z-index:3}'),
  'box-shadow cover': styled('#label{box-shadow:inset 0 0 0 900px #222;color:#222}#label *{color:#222}'),
  'box-shadow of other': styled('h1{box-shadow:0 200px 0 400px #eee;position:relative;z-index:2}'),
  'backdrop-filter of header': bodied(`<div style="position:fixed;inset:0 0 50% 0;backdrop-filter:blur(12px)"></div><h1>Tides</h1>${lead}${more}`),
  'mix-blend of pane': wrapped('<div style="position:relative">', '<div style="position:absolute;inset:0;background:#fff;mix-blend-mode:lighten"></div></div>'),
  'object cover': wrapped('<div style="position:relative">', '<canvas width=900 height=300 style="position:absolute;inset:0;background:#fff"></canvas></div>'),
  'iframe cover': wrapped('<div style="position:relative">', '<iframe srcdoc="x" style="position:absolute;inset:0;width:100%;height:100%;background:#fff"></iframe></div>'),
  'grid area last': styled('main{display:grid}#label{grid-row:12}'),
  'position-area': styled('h1{anchor-name:--h}#label{position:absolute;position-anchor:--h;position-area:bottom;top:4000px}'),
  'vertical squeeze': styled('#label{writing-mode:vertical-rl;height:1em;overflow:hidden}'),
  'transform 3d perspective tiny': wrapped('<div style="perspective:10px">', '</div>', '#label{transform:translateZ(-400px)}'),
  'backface child': wrapped('<div style="transform-style:preserve-3d">', '</div>', '#label{rotate:y 180deg;backface-visibility:hidden}'),
  'rotate property 180': styled('#label{rotate:180deg}'),
  'rotate y 90': styled('#label{rotate:y 89deg}'),
  'zoom in css var': styled(':root{--z:.1}#label{zoom:var(--z)}'),
  'letter-spacing huge': styled('#label,#label *{letter-spacing:900px}'),
  'line-height huge': styled('#label{line-height:3000px}'),
  'text-indent percent': styled('#label{text-indent:-300%;white-space:nowrap;overflow:clip}'),
  'text-combine/overflow': styled('#label{hyphens:none;width:0;white-space:pre;overflow:visible;margin-left:-900px}'),
  'initial-letter': styled('#label::first-letter{font-size:0}#label::first-line{color:#fff;font-size:1px}'),
  'first-line white': styled('#label{width:60em}#label::first-line{color:#fff}#label strong{color:inherit}'),
  '::highlight covers': bodied(`<h1>Tides</h1>${lead}${more}<script>const r=new Range();r.selectNodeContents(document.getElementById('label'));CSS.highlights.set('x',new Highlight(r))</script>`, '::highlight(x){color:#fff;background:#fff}'),
  '::selection': bodied(`<h1>Tides</h1>${lead}${more}<script>getSelection().selectAllChildren(document.getElementById('label'))</script>`, '::selection{color:#fff;background:#fff}'),
  'text-security square': styled('#label{-webkit-text-security:square}'),
  'ruby': bodied(`<h1>Tides</h1><ruby>By our staff<rt>${lead}</rt></ruby>${more}`, 'rt{display:none}'),
  'svg foreignObject 0': bodied(`<h1>Tides</h1><svg width=1 height=1><foreignObject width=600 height=100>${lead}</foreignObject></svg>${more}`),
  'svg text tiny': bodied(`<h1>Tides</h1><svg width=20 height=20 viewBox="0 0 900 900"><text y=40>AI-generated. ${lead.replace(/<[^>]+>/g, '')}</text></svg>${more}`),
  'attr typed': wrapped('<div data-o=0 class=o>', '</div>', '.o{opacity:attr(data-o type(<number>),1)}'),
  'if()': styled('#label{display:if(media(width > 100px):none;else:block)}'),
  '@property anim': styled('@property --o{syntax:"<number>";inherits:true;initial-value:0}#label{opacity:var(--o)}'),
  'sibling-index': styled('#label{opacity:calc((sibling-index() - 2))}'),
  '@supports': styled('@supports (display:grid){#label{position:fixed;left:200vw}}'),
  'overflow-clip-margin': wrapped('<div style="overflow:clip;height:0;overflow-clip-margin:0">', '</div>'),
  'scroll-state': wrapped('<div style="overflow:hidden;height:60px"><div style="height:300px"></div>', '</div>'),
  'scrolled by script in box': bodied(`<h1>Tides</h1><div id=b style="overflow:auto;height:120px">${lead}<div style="height:900px"></div></div>${more}<script>b.scrollTop=500</script>`)
}

const showing: Readonly<Record<string, string>> = {
  'content-visibility auto': wrapped('<div style="content-visibility:auto">', '</div>'),
  'svg filter nothing': wrapped('<svg width=0 height=0><filter id=f><feOffset dx="0"/></filter></svg>', '', '#label{filter:url(#f)}'),
  'view-transition name': styled('#label{view-transition-name:label}'),
  'color-mix good': styled('#label,#label *{color:color-mix(in oklab,black 90%,white)}'),
  'paint by shadow only': styled('#label,#label *{color:transparent;text-shadow:0 0 0 #000}'),
  'background-clip:text': styled('#label,#label *{color:transparent;background:#000;background-clip:text}'),
  'opacity 0.55': styled('#label{opacity:.55}')
}

const pagesOf = (table: typeof hiding, isSeen: boolean): KnownPage[] =>
  Object.entries(table).map(([name, html]) => ({ name, html, isSeen, because: name }))

export const newCssPages: readonly KnownPage[] = [...pagesOf(hiding, false), ...pagesOf(showing, true)]
