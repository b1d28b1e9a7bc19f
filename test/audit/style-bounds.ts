/** What is said of the words of a page under each style of theirs, at the bounds of what takes them away. */
export const styleBounds: readonly (readonly [said: string, styles: readonly string[]])[] = [
  [
    'seen',
    [
      'opacity:.9',
      'opacity:max(.4,1)',
      'opacity:clamp(.9,.1,1)',
      'filter:blur(.4px)',
      'filter:opacity(90%)',
      'filter:contrast(60%)',
      'filter:brightness(40%)',
      'filter:brightness(2)',
      'filter:sepia(1)',
      'mix-blend-mode:normal',
      'clip-path:none',
      'clip-path:inset(0)',
      'clip-path:inset(0 0px 0%)',
      'clip:rect(0,0,0,0)',
      'position:relative;clip:rect(0,0,0,0)',
      'mask-image:none',
      'transform:none',
      'transform:scale(.8)',
      'transform:scale(2)',
      'transform:translateX(20px)',
      'transform:translateZ(0)',
      'transform:translate3d(0,0,0)',
      'transform:perspective(none)',
      'transform:matrix(1,0,0,1,0,0)',
      'transform:rotate(0)',
      'transform:rotate(10deg)',
      'transform:rotate(350deg)',
      'transform:rotate(.1rad)',
      'transform:skew(0deg)',
      'scale:.8',
      'scale:none',
      'rotate:10deg',
      'rotate:x 9deg',
      'rotate:none',
      'translate:20px',
      'translate:none',
      'zoom:.75',
      'zoom:75%',
      'position:relative;top:-20px',
      'position:relative;left:400px',
      'position:static;left:401px',
      'position:fixed;top:0;left:200px',
      'position:fixed;top:200px;right:0',
      'position:sticky;top:0',
      'margin-left:-20px',
      'margin-left:400px',
      'margin-left:-150px;padding-left:150px',
      'margin-top:-20px',
      'overflow:hidden',
      'overflow:hidden;height:400px',
      'overflow:visible;height:400px',
      'contain:layout;height:100px',
      'line-clamp:none',
      'line-clamp:0',
      'text-overflow:ellipsis',
      'text-overflow:ellipsis;white-space:nowrap',
      'text-overflow:clip;white-space:nowrap;overflow:visible',
      'white-space:nowrap',
      'white-space:pre-wrap;overflow:hidden',
      'offset-path:none',
      'box-shadow:none',
      'box-shadow:0 0 39px #000',
      'width:40px',
      'width:auto',
      'max-width:40px',
      'height:24px',
      'max-height:1.5em',
      'aspect-ratio:1',
      'aspect-ratio:auto;overflow:hidden',
      'z-index:-1',
      'position:relative;z-index:0',
      'position:relative;z-index:1',
      'scroll-snap-type:y proximity',
      'float:left',
      'text-decoration:underline',
      'text-decoration-thickness:6px',
      'text-underline-offset:-2px',
      'list-style-type:disc',
      'list-style-type:"- "',
      'unicode-bidi:isolate',
      'content:normal',
      'background-clip:border-box',
      'visibility:visible',
      'text-indent:100px',
      'text-indent:2em',
      'text-indent:12%',
      'letter-spacing:-2.4px',
      'letter-spacing:24px',
      'letter-spacing:normal',
      'line-height:.75',
      'line-height:10',
      'line-height:12px',
      'line-height:normal',
      'word-spacing:-4px',
      'word-spacing:48px',
      'writing-mode:horizontal-tb',
      'caption-side:bottom',
      'text-shadow:0 0 1px red,0 0 1px red',
      'text-shadow:0 0 1px rgb(1,2,3),0 0 1px red',
      'font-size-adjust:.3',
      '-webkit-text-stroke:1px red',
      '-webkit-text-security:none',
      'font-size:12px',
      'font-size:small',
      'font-size:smaller',
      'font-size:.75em',
      'font-size:.75rem',
      'font-size:9pt',
      'font-size:1pc',
      'font-size:2ch',
      'font-size:calc(8px + 4px)',
      'font-size:calc(24px / 2)',
      'font-size:max(8px,1em)',
      'font-size:clamp(8px,40px,12px)',
      'font:12px/1.5 serif',
      'color:#767676',
      'color:hsl(0,0%,46%)',
      'color:hsl(120,100%,25%)',
      'color:canvastext',
      'color:linktext',
      'background:#000;color:#fff',
      'background-color:transparent;color:#000',
      'position:if(print(): relative; else: relative)',
      'content-visibility:auto',
      'display:contents',
      '-webkit-text-fill-color:#000',
      'font:calc(24px / 2)/1.5 serif',
      'font:12px/calc(1 * 2) serif',
      'font-size:calc((8px + 8px) * 1)',
      'font-size:12',
      'line-height:calc(1 * 1.5)',
      'line-height:150%',
      'font-size:.12e2px'
    ]
  ],
  [
    'needs-review: fades them',
    ['opacity:.89', 'opacity:.5', 'opacity:50%', 'opacity:calc(1/2)', 'filter:opacity(89%)']
  ],
  [
    'fail: fades them',
    [
      'opacity:.49',
      'opacity:49%',
      'opacity:calc(1/3)',
      'opacity:min(.4,1)',
      'opacity:clamp(.2,.1,1)',
      'filter:opacity(49%)'
    ]
  ],
  ['fail: blurs them', ['filter:blur(.5px)', 'filter:blur()']],
  ['needs-review: takes their contrast', ['filter:contrast(59%)', 'filter:brightness(39%)', 'filter:brightness(2.1)']],
  ['fail: takes their contrast', ['background:#fff;filter:contrast(59%)']],
  ['needs-review: changes how they are painted', ['filter:invert(1)']],
  ['needs-review: blends them with what is behind', ['mix-blend-mode:multiply']],
  [
    'needs-review: may clip them',
    ['clip-path:inset(10%)', 'clip-path:circle(50%)', 'clip-path:polygon(0 0,9px 0,9px 9px)']
  ],
  [
    'fail: clips them away',
    [
      'clip-path:inset(11%)',
      'clip-path:circle(0)',
      'clip-path:circle(1px)',
      'clip-path:ellipse(0 0)',
      'clip-path:polygon(0 0,0 0,1px 1px)'
    ]
  ],
  [
    'fail: clips them away; needs-review: takes them out of the flow of the text',
    ['position:absolute;clip:rect(0,0,0,0)']
  ],
  [
    'needs-review: takes them out of the flow of the text',
    [
      'position:fixed;clip:auto',
      'position:fixed;top:0;left:201px',
      'position:fixed;top:201px;right:0',
      'position:fixed;bottom:0;right:0',
      'position:absolute;top:0;left:0',
      'position:if(style(--a): absolute; else: relative)'
    ]
  ],
  ['needs-review: lays a mask over them', ['mask-image:url(a.png)']],
  [
    'needs-review: changes their size',
    ['transform:scale(.79)', 'transform:scale(.5)', 'transform:scale(2.1)', 'scale:.79']
  ],
  [
    'fail: makes them too small',
    ['transform:scale(.49)', 'transform:scale(1,.4)', 'scale:.49', 'zoom:.74', 'font-size-adjust:.29', 'zoom:50%']
  ],
  [
    'needs-review: moves them',
    [
      'transform:translateX(21px)',
      'transform:translateX(99px)',
      'transform:translateZ(9px)',
      'transform:perspective(9px)',
      'translate:21px',
      'margin-left:-21px',
      'margin-left:-100px',
      'offset-path:path("M0 0")',
      'translate:var(--a)'
    ]
  ],
  [
    'fail: moves them away',
    [
      'transform:translateX(100px)',
      'transform:translateY(-100px)',
      'transform:translate(0,-25%)',
      'translate:0 100px',
      'position:relative;top:-21px',
      'position:relative;left:401px',
      'margin-left:-101px',
      'margin-left:-150px;padding-left:49px',
      'margin-top:-101px;padding-left:150px',
      'margin:0 0 0 -101px',
      'margin:-101px 0 0',
      'margin-block:-101px 0',
      'margin-inline:-101px 0',
      'text-indent:101px',
      'text-indent:-101px',
      'text-indent:13%'
    ]
  ],
  [
    'needs-review: turns them',
    ['transform:matrix(1,0,0,1,0,9)', 'transform:rotate(11deg)', 'transform:rotate(45deg)', 'transform:skew(9deg)']
  ],
  [
    'fail: turns them round',
    ['transform:rotate(46deg)', 'transform:rotate(.5turn)', 'transform:rotate(100grad)', 'rotate:60deg']
  ],
  ['fail: moves them out of the first view', ['margin-left:401px']],
  [
    'fail: moves them away; needs-review: What stands beside the words may be drawn over them, or before them: `p#told` (run the browser audit).',
    ['margin:-101px 0']
  ],
  [
    'needs-review: What stands beside the words may be drawn over them, or before them: `p#told` (run the browser audit).',
    ['margin-block:0 -101px']
  ],
  ['fail: cuts them off; fail: cuts them off; needs-review: leaves them no room', ['overflow:hidden;height:23px']],
  [
    'needs-review: may cut them off; needs-review: may cut them off',
    [
      'overflow:hidden;height:24px',
      'overflow:hidden;height:399px',
      'overflow:hidden;max-height:24px',
      'overflow:hidden;height:var(--a)'
    ]
  ],
  ['fail: cuts them off; fail: cuts them off; fail: leaves them no room', ['overflow:hidden;max-width:23px']],
  [
    'needs-review: may cut them off',
    [
      'overflow-y:scroll;max-height:100px',
      'overflow:visible hidden;height:100px',
      'contain:paint;height:100px',
      'line-clamp:4',
      'white-space:pre;overflow:hidden',
      'text-wrap:nowrap;overflow:hidden',
      'aspect-ratio:1;overflow:hidden'
    ]
  ],
  ['fail: cuts them off', ['line-clamp:3', '-webkit-line-clamp:2']],
  [
    'fail: cuts them off; needs-review: may cut them off',
    ['text-overflow:ellipsis;white-space:nowrap;overflow:hidden']
  ],
  ['needs-review: may paint over their ground', ['box-shadow:0 0 40px #000', 'box-shadow:0 -40px #000']],
  ['fail: leaves them no room', ['width:39px', 'max-width:39px', 'width:30px']],
  ['needs-review: leaves them no room', ['height:23px', 'max-height:23px']],
  ['needs-review: puts them behind other things', ['position:relative;z-index:-1']],
  ['needs-review: may scroll past them', ['scroll-snap-type:y mandatory']],
  ['needs-review: moves them to the side', ['float:right', 'float:inline-end']],
  ['fail: strikes them through', ['text-decoration:line-through']],
  ['needs-review: draws a broad line over them', ['text-decoration-thickness:7px']],
  ['needs-review: draws a line over them', ['text-underline-offset:-3px']],
  ['fail: adds words to them', ['list-style-type:"No "']],
  ['fail: turns their letters round', ['unicode-bidi:bidi-override']],
  ['fail: shows something else instead', ['content:url(a.png)']],
  ['needs-review: paints them with a picture', ['background-clip:text']],
  [
    'fail: does not show them',
    ['visibility:hidden', 'visibility:collapse', 'content-visibility:hidden', 'display:none']
  ],
  ['needs-review: may not show them', ['visibility:var(--a)']],
  ['fail: takes their letters apart', ['letter-spacing:-2.5px', 'letter-spacing:25px']],
  [
    'fail: lays their lines over each other',
    ['line-height:.74', 'line-height:11px', 'font:16px/.5 serif', 'line-height:calc(1 / 2)', 'line-height:50%']
  ],
  ['needs-review: moves their lines apart', ['line-height:10.1', 'line-height:161px']],
  ['needs-review: takes their words apart', ['word-spacing:-4.1px', 'word-spacing:49px', 'word-spacing:-101%']],
  ['needs-review: writes them from the top down', ['writing-mode:vertical-rl', 'writing-mode:tb-rl']],
  ['needs-review: paints shadows over their letters', ['text-shadow:0 0 1px red,0 0 1px red,0 0 1px red']],
  ['needs-review: paints over their letters', ['-webkit-text-stroke:2px red']],
  ['fail: shows dots instead', ['-webkit-text-security:disc']],
  [
    'needs-review: makes them 11 pixels high',
    ['font-size:11px', 'font-size:3mm', 'font-size:calc(16px - 5px)', 'font:italic 11px serif']
  ],
  ['needs-review: makes them 9 pixels high', ['font-size:9px', 'font-size:xx-small', 'font-size:10q']],
  [
    'fail: makes them 8 pixels high',
    [
      'font-size:8px',
      'font-size:50%',
      'font-size:.5rem',
      'font-size:6pt',
      'font-size:.2cm',
      'font-size:1ex',
      'font-size:calc(4px * 2)',
      'font-size:min(8px,2em)',
      'font-size:clamp(8px,4px,12px)',
      'font:8px/1.5 serif'
    ]
  ],
  ['needs-review: makes them 10 pixels high', ['font-size:x-small', 'font-size:.1in', 'font-size:1e1px']],
  ['needs-review: makes them small in a small view', ['font-size:1vw']],
  ['needs-review: makes them small in a small view; fail: makes them 8 pixels high', ['font-size:1vh']],
  ['needs-review: gives them a size that can’t be known from the source', ['font-size:calc(1q', 'font-size:attr(x)']],
  ['needs-review: leaves them a contrast of 4.5 : 1', ['color:#777', 'background-color:#777;color:#fff']],
  ['needs-review: leaves them a contrast of 3.0 : 1', ['color:#949494']],
  ['fail: leaves them a contrast of 3.0 : 1', ['color:#959595']],
  [
    'fail: leaves them a contrast of 1.0 : 1',
    [
      'color:#fff',
      'color:transparent',
      'color:light-dark(#000,#fff)',
      'background:#000',
      '-webkit-text-fill-color:#fff'
    ]
  ],
  ['needs-review: leaves them a contrast of 4.0 : 1', ['color:rgb(0 0 0/50%)']],
  ['fail: leaves them a contrast of 2.8 : 1', ['color:hsl(0,0%,60%)']],
  ['fail: leaves them a contrast of 1.2 : 1', ['color:light-dark(#eee,#000)']],
  [
    'needs-review: gives them colours that can’t be known from the source',
    ['color:light-dark(#000)', 'color:color-mix(in srgb,red,blue)', 'background:var(--a)']
  ],
  [
    'needs-review: lays them over a picture',
    ['background:url(a.png)', 'background:linear-gradient(red,blue);color:#000']
  ],
  ['needs-review: paints them otherwise than in their colour', ['color:transparent;text-shadow:0 0 1px #000']],
  [
    'needs-review: paints them with a picture; needs-review: paints them otherwise than in their colour',
    ['color:transparent;background:linear-gradient(red,blue);background-clip:text']
  ],
  [
    'needs-review: depends on a value that can’t be known from the source',
    ['display:var(--a)', 'opacity:var(--a)', 'position:var(--a)']
  ],
  ['fail: makes them 6 pixels high', ['font-size:calc(12px / 2)']]
]
