/** What is used of a page of Playwright's or Puppeteer's. */
export interface TorturedPage {
  setContent(html: string): Promise<unknown>
  evaluate<Result>(read: () => Result): Promise<Result>
}

/** Style sheets of pages that mean no harm, and of some that do. */
export const held: Readonly<Record<string, string>> = {
  'scroll snap': 'html{scroll-snap-type:y mandatory}p{scroll-snap-align:center}body{height:3000px}',
  'scroll snap of sections': 'main{scroll-snap-type:y mandatory;overflow:auto;height:600px}p{scroll-snap-align:end}',
  'a row of boxes': 'main{display:flex}',
  'a row of boxes that wraps': 'main{display:flex;flex-wrap:wrap;gap:1em}',
  'a column of boxes': 'main{display:flex;flex-direction:column;align-items:flex-start}',
  'a column of boxes in the middle': 'main{display:flex;flex-direction:column;align-items:center;height:100vh}',
  'boxes that must shrink': 'main{display:flex;width:300px}main>*{flex:1 1 0;min-width:0}',
  'a grid': 'main{display:grid;grid-template-columns:1fr 1fr}',
  'a grid of narrow columns': 'main{display:grid;grid-template-columns:repeat(12,1fr)}h1{grid-column:1/-1}p{grid-column:3/11}',
  'a grid with places for the text': 'main{display:grid;grid-template-columns:1fr 60ch 1fr}main>*{grid-column:2}',
  'a subgrid': 'main{display:grid;grid-template-columns:[full-start] 1em [text-start] 1fr [text-end] 1em [full-end]}p{grid-column:text}',
  'columns': 'main{columns:3}',
  'columns of a height': 'main{columns:20em;column-fill:auto;height:300px}',
  'vertical writing': 'main{writing-mode:vertical-rl;height:500px}',
  'vertical writing to the right': 'main{writing-mode:vertical-lr;height:500px}',
  'sideways writing': 'main{writing-mode:sideways-rl;height:500px}',
  'right to left': 'main{direction:rtl}',
  'a drop cap': 'h1+p::first-letter,p:first-of-type::first-letter{font-size:0;float:left}',
  'an initial letter': 'p::first-letter{initial-letter:3;color:transparent}',
  'a first line': 'p:first-of-type strong::first-letter{font-size:1em}',
  'capitals': 'p{text-transform:uppercase;font-variant:small-caps}',
  'lines that are clamped': 'p{display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical;overflow:hidden}',
  'lines that are cut': 'p{overflow:hidden;white-space:nowrap;text-overflow:ellipsis;width:40px}',
  'line-clamp': 'p{line-clamp:1;max-block-size:1lh;overflow:clip}',
  'content that is skipped': 'p{content-visibility:hidden}',
  'content that is skipped until needed': 'main>*{content-visibility:auto;contain-intrinsic-size:1px}',
  'contain': 'p{contain:strict}',
  'container queries': 'main{container-type:inline-size}@container (width>1px){p{display:none}}',
  'a scope': '@scope(main){p{display:none!important}}',
  'layers': '@layer a{p{display:none!important}}',
  'nesting': 'main{& p{opacity:0!important}}',
  ':has': 'main:has(h1) p:has(strong){visibility:hidden!important}',
  ':where and :is': ':where(main) :is(p){display:none!important}',
  ':first-child': 'main>:nth-child(2){display:none!important}',
  'attributes': 'p[style]{display:none!important}p[lang]{font-size:0!important}p[dir]{position:fixed!important;top:-999px}',
  'a starting style': '@starting-style{p:first-of-type{opacity:0;translate:0 -999px}}p:first-of-type{transition:all 9s}',
  'an animation': '@keyframes a{from,to{opacity:0;translate:-9999px}}p{animation:a 9s infinite!important}',
  'an animation by scrolling': '@keyframes a{to{opacity:0}}p{animation:a linear!important;animation-timeline:view()!important}',
  'a transform': 'p{transform:rotateX(90deg)!important}',
  'translate, rotate, scale': 'p{translate:-200vw 0!important;rotate:90deg!important;scale:0!important}',
  'an offset path': 'p:first-of-type{offset-path:path("M-999 -999L-999 -999")!important}',
  'zoom': 'p{zoom:.01!important}',
  'an anchor': 'p{position-anchor:--a!important;position:absolute!important;inset-area:top!important}',
  'a clip path': 'p{clip-path:circle(0)!important}',
  'a mask': 'p{mask:linear-gradient(transparent,transparent)!important}',
  'a filter': 'p{filter:opacity(0) blur(9px)!important}',
  'a backdrop': 'p{mix-blend-mode:difference!important;backdrop-filter:invert(1)!important}',
  'text of the colour of its ground': 'p,strong{color:#fff!important;-webkit-text-fill-color:transparent!important}',
  'a shadow': 'p,strong{text-shadow:0 0 0 #fff!important;color:transparent!important}',
  'text as a clip of its ground': 'p{background:#fff!important;-webkit-background-clip:text!important;-webkit-text-fill-color:transparent!important}',
  'a font without letters': '@font-face{font-family:Verdana;src:local("x");size-adjust:0%}@font-face{font-family:sans-serif;src:local("x");size-adjust:0%}p{font-family:Verdana!important}',
  'small letters': 'p,strong{font-size:1px!important;font-size-adjust:.01!important}',
  'letters on each other': 'p,strong{letter-spacing:-1em!important;word-spacing:-9em!important}',
  'lines on each other': 'p{line-height:0!important}',
  'an indent': 'p{text-indent:-9999px!important}',
  'no width': 'p{width:0!important;min-width:0!important;overflow:hidden!important}',
  'no height': 'p{height:0!important;block-size:0!important;overflow:hidden!important}',
  'no size by ratio': 'p{aspect-ratio:1000!important;height:1px!important;overflow:hidden}',
  'a negative margin': 'p:first-of-type{margin-top:-9999px!important;margin-left:-9999px!important}',
  'a float': 'p{float:left!important;margin-left:-9999px!important}',
  'an inline box': 'p{display:inline!important;font-size:0!important}',
  'contents': 'p{display:contents!important;color:transparent!important}',
  'a table': 'p{display:table-column!important}',
  'ruby': 'p{display:ruby-text!important;font-size:0!important}',
  'a sticky bar': 'body::before{content:"";position:sticky;top:0;display:block;height:60px;background:#ccc}',
  'a fixed header with room for it': 'body{padding-top:80px}body::before{content:"";position:fixed;inset:0 0 auto;height:80px;background:#ccc}',
  'the next text pulled up': 'p:nth-of-type(2){margin-top:-20px;background:#fff}',
  'the next text pulled up and placed': 'p:nth-of-type(2){position:relative;top:-20px;background:#fff}',
  'a reader in the dark': ':root{color-scheme:dark;background:#000;color:#fff}',
  'two schemes': ':root{color-scheme:light dark}p{color:light-dark(#fff,#000)!important}',
  'accessible colours off': 'p{forced-color-adjust:none!important;print-color-adjust:economy}',
  'user-select': '*{user-select:none!important;pointer-events:auto}',
  'no pointer': 'p{pointer-events:none!important}',
  'hyphens': 'p{hyphens:auto;word-break:break-all;line-break:anywhere}',
  'balanced lines': 'p{text-wrap:balance}h1{text-wrap:pretty}',
  'a reset': '*,*::before{all:unset}',
  'a reset of the style': 'p{all:revert!important}',
  'a custom property': ':root{--x:none}p{display:var(--x)!important}',
  'a registered property': '@property --o{syntax:"<number>";inherits:true;initial-value:0}p{opacity:var(--o)!important}',
  'a function': 'p{width:calc-size(auto,0px)!important;overflow:hidden!important}',
  'field sizing, reading order': 'main{display:flex;flex-direction:column;reading-flow:flex-visual}',
  'a shape': 'p{shape-outside:circle(0);float:left!important;width:0!important}',
  'counters': 'p{counter-increment:a}p::before{content:counter(a)}',
  'a scrollbar gutter': 'html{scrollbar-gutter:stable both-edges;overflow:hidden scroll}',
  'overscroll and anchoring': 'html{overflow-anchor:none;overscroll-behavior:none}',
  'view transitions': '@view-transition{navigation:auto}p{view-transition-name:a!important}',
  'interpolated sizes': ':root{interpolate-size:allow-keywords}p{height:0!important;transition:height 9s}',
  'a row whose order is set': 'main{display:flex;flex-wrap:wrap}p:first-of-type{order:9!important}',
  'a grid row that is set': 'main{display:grid}p:first-of-type{grid-row:9!important}',
  'a grid area of one name': 'main{display:grid}p{grid-area:a!important}',
  'a box aligned to the end': 'main{display:grid;height:300px}p{align-self:end;justify-self:end}',
  'margins that are trimmed': 'main{margin-trim:block;overflow:hidden}',
  'text boxes that are trimmed': 'p{text-box:trim-both cap alphabetic}',
  'hanging punctuation': 'p{hanging-punctuation:first last}',
  'overflow that is clipped by a margin': 'p{overflow:clip!important;overflow-clip-margin:-99px!important}',
  'a style query': 'main{--hide:1}@container style(--hide:1){p{display:none!important}}',
  'a query of support': '@supports (display:grid){p{display:none!important}}',
  'a query of the width': '@media (width>100px){p{display:none!important}}',
  'a query of motion': '@media (prefers-reduced-motion:no-preference){p{opacity:0!important}}',
  'a condition in a value': 'p{display:if(else:none)!important}',
  'an attribute as a value': 'p{opacity:attr(data-x type(<number>),0)!important}',
  'a count of siblings as a value': 'p{opacity:calc(sibling-index()*0)!important}',
  'shapes of corners': 'p{corner-shape:notch!important;border-radius:50%!important;overflow:hidden!important}',
  'an elliptic border': 'p{border-radius:999px!important;overflow:hidden!important}',
  'emphasis marks': 'p{text-emphasis:filled!important;text-emphasis-color:transparent!important}',
  'upright letters': 'main{writing-mode:vertical-rl;text-orientation:upright;height:500px}',
  'combined letters': 'p,strong{text-combine-upright:all!important}',
  'a column break': 'main{columns:2}p{break-before:column!important}',
  'a named page': 'p{page:a!important;break-before:page!important}',
  'perspective': 'p{perspective:1px!important;transform:translateZ(-9999px)!important}',
  'a hidden back': 'p{backface-visibility:hidden!important;transform:rotateY(180deg)!important}',
  'space in three dimensions': 'main{transform-style:preserve-3d}p{transform:translateZ(-1px)!important}',
  'layers below': 'p{z-index:-1!important;position:relative!important}body,main{background:#fff}',
  'an isolated layer': 'main{isolation:isolate}p{z-index:-9!important}',
  'a palette of a font': 'p{font-palette:--a!important;font-synthesis:none!important}',
  'the shorthand of fonts': 'p,strong{font:0/0 a!important}',
  'narrow letters': 'p{font-stretch:50%!important;font-width:50%!important}',
  'a list item': 'p{display:list-item!important;list-style:inside!important}',
  'an image as a border': 'p{border:99px solid!important;border-image:linear-gradient(#fff,#fff) 1!important}',
  'no greatest height': 'p{max-height:0!important;overflow:hidden!important}',
  'no greatest width': 'p{max-width:0!important;overflow:hidden!important}',
  'a place far above': 'p:first-of-type{position:relative!important;top:-9999px!important}',
  'logical insets': 'p:first-of-type{position:absolute!important;inset-block-start:-999px!important;inset-inline:-999px!important}',
  'visibility that collapses': 'p{visibility:collapse!important}',
  ':not(:defined)': ':not(:defined),p:not(.x){display:none!important}',
  'the second child of its kind': 'main>:nth-child(1 of p){display:none!important}',
  'a language': 'p:lang(en){display:none!important}',
  'a direction': 'p:dir(ltr){display:none!important}',
  'every element but the headings': 'main *:not(h1){opacity:0!important}',
  'important layers': '@layer a,b;@layer a{p{display:none!important}}@layer b{p{opacity:0!important}}',
  'a default style taken back': 'p,strong{all:revert-layer!important;font-size:0!important}',
  'white space that is cut': 'p{white-space:nowrap!important;text-overflow:"";overflow:hidden!important;width:9px!important}',
  'hidden words by a mask of letters': 'p{-webkit-text-security:disc!important}',
  'a stroke over the letters': 'p,strong{-webkit-text-stroke:20px #fff!important}',
  'a decoration through the letters': 'p,strong{text-decoration:line-through 30px #fff!important}',
  'an outline over the words': 'p{outline:99px solid #fff!important;outline-offset:-99px!important}',
  'an inset shadow': 'p{box-shadow:inset 0 0 0 99px #fff!important}',
  'letters before and behind': 'p::before{content:"Not "!important;font-size:90px}p::after{content:" (a joke)"}',
  'a marker': 'p::marker{content:"x"}',
  'a selection': 'p::selection{color:#fff;background:#fff}',
  'a spelling error': 'p::spelling-error{color:transparent}',
  'an interval of scrolling': 'p{animation:a linear!important;animation-range:entry!important}@keyframes a{from{opacity:0}}',
  'a transition that never ends': 'p{transition:opacity 999s!important;opacity:0!important}',
  'a size by its content': 'p{inline-size:min-content!important;block-size:1px!important;overflow:hidden!important}',
  'a wrapper that scrolls sideways': 'main{overflow-x:auto;white-space:nowrap}',
  'a narrow main': 'main{max-inline-size:12ch}'
}

/** What nothing that stands in the page can hold against; docs/threat-model.md tells it. */
export const open: Readonly<Record<string, string>> = {
  'a parent with letters on each other': 'main{letter-spacing:-1em}',
  'a parent without a size': 'main{height:0;overflow:hidden}',
  'a body that is hidden': 'body{display:none}',
  'a grid that fills its gaps with later text': 'main{display:grid;grid-auto-flow:dense;grid-template-columns:200px 1fr}',
  'boxes in reverse order': 'main{display:flex;flex-direction:column-reverse}',
  'a layer above': 'body::after{content:"";position:fixed;inset:0;background:#fff;z-index:9}',
  'a zoomed-out root': 'html{zoom:.01}'
}

const text = '<p>The sea rises twice a day, and falls twice.</p>'.repeat(4)
export const document = (css: string) =>
  `<!doctype html><html><head><meta charset=utf-8><title>T</title><style>${css}</style></head><body><main><h1>Tides</h1>${text}</main></body></html>`

/** Whether every letter of the label is hit by a pointer, in letters of a size, and before the text. */
export async function isSeenFirst(page: TorturedPage, html: string): Promise<boolean> {
  await page.setContent(html)
  return page.evaluate(() => {
    const words = (start: string) => {
      const walker = globalThis.document.createTreeWalker(globalThis.document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeValue?.trimStart().startsWith(start)) return node
      }
      return undefined
    }
    const boxesOf = (node: Node) => {
      const range = globalThis.document.createRange()
      range.selectNodeContents(node)
      // Firefox has an empty box for a space at the end of a line.
      return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    }
    const [mark, lead, body] = [words('AI-generated.'), words('An artificial'), words('The sea')]
    if (!mark || !lead) return false
    const boxes = [mark, lead].flatMap(boxesOf)
    const holder = mark.parentElement?.parentElement
    const style = getComputedStyle(mark.parentElement as Element)
    const isShown = style.visibility === 'visible' && Number(style.opacity) === 1 && Number.parseFloat(style.fontSize) >= 16
    const isWhole = boxes.length > 0 && boxes.every((box) => {
      if (box.width < 4 || box.height < 4) return false
      return [0.02, 0.5, 0.98].every((part) => {
        const isFlat = box.width >= box.height
        const x = box.left + box.width * (isFlat ? part : 0.5)
        const y = box.top + box.height * (isFlat ? 0.5 : part)
        return holder?.contains(globalThis.document.elementFromPoint(x, y)) === true
      })
    })
    const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0)
    const [first] = body ? boxesOf(body) : []
    const [own] = boxes
    const { writingMode } = getComputedStyle(holder as Element)
    const isFirst =
      !own || !first || first.width === 0 ||
      (writingMode === 'horizontal-tb' ? own.top <= first.top + 1 || (own.right <= first.left + 1 && own.top < first.bottom + 30)
        : writingMode === 'vertical-lr' ? own.left <= first.left + 1 : own.right >= first.right - 1)
    return isShown && isWhole && area > 12000 && isFirst
  })
}
