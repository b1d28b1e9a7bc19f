import type { Box } from './page-texts.js'

/** Words of a block, by offsets into its text. */
export interface WordsPlace {
  readonly block: number
  readonly start: number
  /** Where the opening ends: the words that say at a glance that AI took part. */
  readonly openingEnd: number
  readonly end: number
}

/** Something in the page that takes the words away, and what it does. */
export interface Culprit {
  readonly selector: string
  readonly does: string
}

/** One character of the words, where it is painted. */
export interface Letter extends Box {
  readonly character: string
  readonly isOpening: boolean
}

/** Everything about one occurrence of the words that layout and style tell. */
export interface WordsGeometry {
  readonly viewport: { readonly width: number; readonly height: number }
  readonly scroll: { readonly x: number; readonly y: number }
  /** How far the page reaches to the left of where it begins: pictures of it count from there. */
  readonly leftward: number
  readonly selector: string
  /** The whole of the words, and the opening alone. */
  readonly box: Box
  readonly openingBox: Box
  /** The letters of the opening, and of the rest as many as tell how it is painted. */
  readonly letters: readonly Letter[]
  readonly isRendered: boolean
  readonly hiddenBy?: Culprit
  /** The product of the opacity of everything that the words stand in, the lowest over time. */
  readonly opacity: number
  readonly opacityBy?: Culprit
  /** Filters, masks, clips and blending on the way from the words to the page. */
  readonly effects: readonly Culprit[]
  /** The share of letters inside every box that clips, and the box that clips most. */
  readonly unclipped: number
  readonly clippedBy?: Culprit
  /** Size of the font as it is painted, in CSS pixels. */
  readonly fontSize: number
  readonly isBold: boolean
  readonly isVertical: boolean
  /** How the lines and blocks follow each other where the words stand: downwards, or in columns from one side. */
  readonly flow: 'down' | 'from the right' | 'from the left'
  readonly isRightToLeft: boolean
  /** Quarter turns and mirrors, as the angle of the text in degrees. */
  readonly angle: number
  readonly isMirrored: boolean
  /** The colour of the letters as style gives it: red, green, blue, alpha. */
  readonly ink: readonly [number, number, number, number]
  /** Whether letters are cut out of a background, which can’t be told from it by taking them away. */
  /** Whether the letters cast a shadow. */
  readonly hasShadow: boolean
  readonly isCutOut: boolean
  /** Points of a grid over the words that are in view, and those at which a pointer meets them. */
  readonly points: number
  readonly reached: number
  readonly coveredBy?: Culprit
  /** Whether that is a dialog over the whole page, which a reader closes before reading on. */
  readonly isDialog: boolean
  /** Attributes that take the words from those who listen, or give them others. */
  readonly silencedBy?: Culprit
  /** What strikes the words out, or puts other words before or behind them. */
  readonly alteredBy?: Culprit
  /** What moves or changes the words over time. */
  readonly animations: readonly Culprit[]
  /** Whether something that moves is painted near them. */
  readonly isRestless: boolean
}

declare global {
  interface Window {
    forthrightGeometry?: (place: WordsPlace) => WordsGeometry
    /** Takes the letters out, or puts them back. @returns whether those taken out before stayed in their place. */
    forthrightInk?: (place: WordsPlace | null) => boolean
  }
}

/** Put into a document what measures words. The function runs there, and uses nothing of this file. */
export function prepareGeometry(): void {
  const { parentOf, cornerOf, selectorOf, rangesOf, boxOf } = globalThis.forthrightAudit
  const mostLetters = 90

  const culprit = (element: Element, does: string): Culprit => ({ selector: selectorOf(element), does })

  /** Everything that a node stands in, from the inside out, over slots, hosts and frames. */
  const chainOf = (node: Node): Element[] => {
    const chain: Element[] = []
    for (let each = parentOf(node); each; each = parentOf(each)) chain.push(each)
    return chain
  }

  const lettersOf = (ranges: readonly Range[], isOpening: boolean, most: number): Letter[] => {
    const places = ranges.flatMap((range) => {
      const node = range.startContainer as Text
      const inner = Array.from({ length: range.endOffset - range.startOffset }, (_, index) => range.startOffset + index)
      return inner.filter((offset) => /[\p{L}\p{N}]/u.test(node.data.charAt(offset))).map((offset) => ({ node, offset }))
    })
    const step = Math.max(1, Math.ceil(places.length / most))
    const letters: Letter[] = []
    for (let index = 0; index < places.length; index += step) {
      const place = places[index]
      if (!place) break
      const { node, offset } = place
      const range = node.ownerDocument.createRange()
      range.setStart(node, offset)
      range.setEnd(node, offset + 1)
      const { left, top, width, height } = range.getBoundingClientRect()
      const corner = cornerOf(node)
      letters.push({
        character: node.data.charAt(offset),
        isOpening,
        x: left + corner.x,
        y: top + corner.y,
        width,
        height
      })
    }
    return letters
  }

  const hiddenBy = (chain: readonly Element[]): Culprit | undefined => {
    for (const element of chain) {
      const style = getComputedStyle(element)
      if (style.display === 'none') {
        const by = element.hasAttribute('hidden') ? 'has the attribute hidden' : 'has display: none'
        return culprit(element, by)
      }
      if (style.contentVisibility === 'hidden') return culprit(element, 'has content-visibility: hidden')
      if (element.localName === 'details' && !(element as HTMLDetailsElement).open) {
        return culprit(element, 'is closed')
      }
    }
    const [parent] = chain
    const security = parent ? getComputedStyle(parent).getPropertyValue('-webkit-text-security') : ''
    if (parent && security !== '' && security !== 'none') {
      return culprit(parent, `draws each letter as a ${security} (-webkit-text-security)`)
    }
    if (parent && getComputedStyle(parent).visibility !== 'visible') {
      const first = chain.findLast((each) => getComputedStyle(each).visibility !== 'visible') ?? parent
      return culprit(first, `has visibility: ${getComputedStyle(first).visibility}`)
    }
    return undefined
  }

  const opacityOf = (chain: readonly Element[]): { value: number; by?: Culprit } => {
    let value = 1
    let lowest = 1
    let by: Culprit | undefined
    for (const element of chain) {
      const own = Number(getComputedStyle(element).opacity)
      value *= own
      if (own < lowest) {
        lowest = own
        by = culprit(element, `has opacity: ${own}`)
      }
    }
    return by ? { value, by } : { value }
  }

  const effectsOf = (chain: readonly Element[]): Culprit[] =>
    chain.flatMap((element) => {
      const style = getComputedStyle(element)
      const found: string[] = []
      if (style.filter !== 'none') found.push(`filter: ${style.filter}`)
      if (style.mixBlendMode !== 'normal') found.push(`mix-blend-mode: ${style.mixBlendMode}`)
      if (style.clipPath !== 'none') found.push(`clip-path: ${style.clipPath}`)
      if (style.clip !== 'auto' && style.position === 'absolute') found.push(`clip: ${style.clip}`)
      if (style.maskImage !== 'none') found.push('mask-image')
      return found.map((does) => culprit(element, `has ${does.slice(0, 80)}`))
    })

  const isContaining = (style: CSSStyleDeclaration): boolean =>
    style.transform !== 'none' ||
    style.filter !== 'none' ||
    style.perspective !== 'none' ||
    /paint|layout|strict|content/.test(style.contain)

  /** How many letters each box that clips leaves. A positioned box is clipped by fewer. */
  const clipsOf = (node: Node, letters: readonly Letter[]): { share: number; by?: Culprit } => {
    let share = 1
    let by: Culprit | undefined
    let escaping: 'static' | 'absolute' | 'fixed' = 'static'
    for (const element of chainOf(node)) {
      const style = getComputedStyle(element)
      const holds = isContaining(style)
      const isRoot = element === element.ownerDocument.documentElement || element === element.ownerDocument.body
      if (escaping === 'fixed' && holds) escaping = 'static'
      if (escaping === 'absolute' && (holds || style.position !== 'static')) escaping = 'static'
      const clips =
        element.localName === 'iframe' ||
        (!isRoot && (style.overflowX !== 'visible' || style.overflowY !== 'visible')) ||
        /paint|strict|content/.test(style.contain)
      if (clips && escaping === 'static' && style.display !== 'contents' && style.display !== 'inline') {
        const outer = element.getBoundingClientRect()
        const corner = cornerOf(element)
        const left = outer.left + corner.x + element.clientLeft
        const top = outer.top + corner.y + element.clientTop
        const right = style.overflowX === 'visible' ? Infinity : left + Math.max(element.clientWidth, 0)
        const bottom = style.overflowY === 'visible' ? Infinity : top + Math.max(element.clientHeight, 0)
        const inside = letters.filter(
          ({ x, y, width, height }) =>
            x + width / 2 >= left - 1 && x + width / 2 <= right + 1 && y + height * 0.35 >= top - 1 && y + height * 0.65 <= bottom + 1
        )
        const own = letters.length === 0 ? 0 : inside.length / letters.length
        if (own < share) {
          share = own
          by = culprit(element, `clips what is outside its box (overflow: ${style.overflow})`)
        }
      }
      if (style.position === 'absolute' && escaping === 'static') escaping = 'absolute'
      if (style.position === 'fixed') escaping = 'fixed'
    }
    return by ? { share, by } : { share }
  }

  /** Everything that turns, mirrors and scales the words, as one matrix. */
  const matrixOf = (chain: readonly Element[]): DOMMatrix => {
    let matrix = new DOMMatrix()
    for (const element of chain) {
      const style = getComputedStyle(element)
      let own = new DOMMatrix()
      if (style.rotate !== 'none') {
        const turn = /(-?[\d.]+)deg$/.exec(style.rotate)
        own = own.rotate(Number(turn?.[1] ?? 0))
      }
      if (style.scale !== 'none') {
        const [x = 1, y = x] = style.scale.split(' ').map(Number)
        own = own.scale(x, y)
      }
      if (style.transform !== 'none') own = own.multiply(new DOMMatrix(style.transform))
      const zoom = Number(style.zoom)
      if (zoom > 0 && zoom !== 1) own = own.scale(zoom)
      matrix = own.multiply(matrix)
    }
    return matrix
  }

  const deepestAt = (x: number, y: number): Element | null => {
    let root: Document | ShadowRoot = document
    let found: Element | null = null
    let left = x
    let top = y
    for (let depth = 0; depth < 20; depth++) {
      const hit: Element | null = root.elementFromPoint(left, top)
      if (!hit || hit === found) return found
      found = hit
      if (hit.shadowRoot) root = hit.shadowRoot
      else {
        const inner: Document | null = (hit as HTMLIFrameElement).contentDocument
        if (hit.localName !== 'iframe' || !inner) return hit
        const box = hit.getBoundingClientRect()
        left -= box.left + hit.clientLeft
        top -= box.top + hit.clientTop
        root = inner
      }
    }
    return found
  }

  const hitsOf = (chain: readonly Element[], letters: readonly Letter[]) => {
    const holders = new Set(chain)
    const [parent] = chain
    const inView = letters.filter(
      ({ x, y, width, height }) =>
        x + width / 2 >= 0 && x + width / 2 < innerWidth && y + height / 2 >= 0 && y + height / 2 < innerHeight
    )
    const step = Math.max(1, Math.floor(inView.length / 48))
    let points = 0
    let reached = 0
    const covers = new Map<Element, number>()
    for (let index = 0; index < inView.length; index += step) {
      const letter = inView[index]
      if (!letter) break
      points++
      const hit = deepestAt(letter.x + letter.width / 2, letter.y + letter.height / 2)
      if (hit && (holders.has(hit) || parent?.contains(hit))) reached++
      else if (hit) covers.set(hit, (covers.get(hit) ?? 0) + 1)
    }
    const [most] = [...covers].sort(([, one], [, other]) => other - one)
    const coveredBy = most ? culprit(most[0], 'lies over them') : pseudoOver(chain)
    const isDialog = most !== undefined && isDialogOver(most[0])
    return { points, reached, isDialog, ...(coveredBy ? { coveredBy } : {}) }
  }

  /** What a style sheet draws over them is hit as the element to which it belongs, which holds them too. */
  const pseudoOver = (chain: readonly Element[]): Culprit | undefined => {
    for (const element of chain) {
      for (const pseudo of ['::after', '::before']) {
        const { content, position } = getComputedStyle(element, pseudo)
        if (content === 'none' || !/absolute|fixed|sticky/.test(position)) continue
        const own = culprit(element, 'lies over them')
        return { ...own, selector: `${own.selector}${pseudo}` }
      }
    }
    return undefined
  }

  /** A layer over the whole view that can be closed: it has something to press, or calls itself a dialog. */
  const isDialogOver = (element: Element): boolean => {
    const dialog = '[role=dialog],[role=alertdialog],[aria-modal],dialog,button,[role=button],input[type=submit]'
    let layer = element
    for (let each: Element | null = element; each && each !== document.body; each = parentOf(each)) {
      const { width, height } = each.getBoundingClientRect()
      if (width * height < innerWidth * innerHeight * 0.6) continue
      layer = each
      break
    }
    const { width, height } = layer.getBoundingClientRect()
    const coversAll = width * height >= innerWidth * innerHeight * 0.6
    if (!coversAll || layer === document.documentElement || layer === document.body) return false
    const beside = layer.nextElementSibling?.matches(dialog) || layer.previousElementSibling?.matches(dialog)
    return layer.matches(dialog) || layer.querySelector(dialog) !== null || beside === true
  }

  const silencedBy = (chain: readonly Element[]): Culprit | undefined => {
    for (const element of chain) {
      if (element.getAttribute('aria-hidden') === 'true') return culprit(element, 'has aria-hidden="true"')
      if ((element as HTMLElement).inert) return culprit(element, 'is inert')
      const named = element.getAttribute('aria-label') ?? ''
      const role = element.getAttribute('role') ?? ''
      const isNamed = /^(?:A|BUTTON|H[1-6])$/.test(element.tagName) || /^(?:img|heading|link|button|math|meter|progressbar)$/.test(role)
      const isPlain = role === '' && /^(?:P|SPAN|STRONG|B|EM|DIV)$/.test(element.tagName)
      if (named !== '' && isPlain) return culprit(element, `has another name for listeners, “${named.slice(0, 80)}”`)
      if (named !== '' && isNamed) return culprit(element, `is spoken as “${named.slice(0, 80)}”`)
    }
    return undefined
  }

  const alteredBy = (chain: readonly Element[]): Culprit | undefined => {
    for (const element of chain.slice(0, 12)) {
      const { textDecorationLine } = getComputedStyle(element)
      if (textDecorationLine.includes('line-through')) return culprit(element, 'is struck through')
      if (/^(?:MAIN|ARTICLE|BODY|HTML)$/.test(element.tagName)) return undefined
      for (const pseudo of ['::before', '::after']) {
        const words = /^"(.*)"/.exec(getComputedStyle(element, pseudo).content)?.[1] ?? ''
        if (/\p{L}{2}/u.test(words)) return culprit(element, `gets “${words.slice(0, 60)}” from a style sheet`)
      }
    }
    return undefined
  }

  const colorOf = (element: Element): [number, number, number, number] => {
    const { color, webkitTextFillColor } = getComputedStyle(element)
    const chosen = webkitTextFillColor || color
    // Colours may be in any space; a canvas of one point knows each of them in the screen's.
    const plain = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(chosen)
    if (plain) return [Number(plain[1]), Number(plain[2]), Number(plain[3]), Number(plain[4] ?? 1)]
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    if (!canvas) return [0, 0, 0, 1]
    canvas.fillStyle = chosen
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 255] = canvas.getImageData(0, 0, 1, 1).data
    return [red, green, blue, alpha / 255]
  }

  /** The writing mode of what holds the block of the words: a heading on its side leaves the text as it is. */
  const flowOf = (chain: readonly Element[]): 'down' | 'from the right' | 'from the left' => {
    const block = chain.findIndex((each) => !/inline|contents/.test(getComputedStyle(each).display))
    const holder = chain[block + 1] ?? chain[block]
    const mode = holder ? getComputedStyle(holder).writingMode : 'horizontal-tb'
    if (mode === 'horizontal-tb') return 'down'
    return mode.endsWith('-lr') ? 'from the left' : 'from the right'
  }

  /** Pages that begin on the right, in lines or in columns, are scrolled to the left. */
  const leftward = (): number => {
    const root = document.documentElement
    const [own, inner] = [root, document.body ?? root].map((each) => getComputedStyle(each))
    const mode = own?.writingMode === 'horizontal-tb' ? inner?.writingMode : own?.writingMode
    const isLeftward = mode === 'horizontal-tb' ? own?.direction === 'rtl' || inner?.direction === 'rtl' : mode?.endsWith('-rl') === true
    return isLeftward ? Math.max(0, root.scrollWidth - root.clientWidth) : 0
  }

  /** What a change that ends leaves behind: a style that goes on without it is not its own. */
  const endOf = (animation: Animation, effect: KeyframeEffect): ComputedKeyframe | undefined => {
    const { iterations = 1, direction, fill } = effect.getComputedTiming()
    const isTransition = 'transitionProperty' in animation
    if (iterations === Infinity || !(isTransition || fill === 'forwards' || fill === 'both')) return undefined
    const turns = Math.ceil(iterations)
    const isBack = direction === 'reverse' || (direction === 'alternate' && turns % 2 === 0) || (direction === 'alternate-reverse' && turns % 2 === 1)
    return isBack ? effect.getKeyframes()[0] : effect.getKeyframes().at(-1)
  }

  /** The lowest opacity and the changes of the words while what animates them runs. */
  const overTime = (chain: readonly Element[]) => {
    const holders = new Set<Element>(chain)
    const running = (chain[0]?.ownerDocument ?? document)
      .getAnimations()
      .filter(({ effect }) => effect instanceof KeyframeEffect && effect.target && holders.has(effect.target))
    // No animation tells of a moving line: its box moves in a tree of the browser's own.
    const moving = chain.filter(({ localName }) => localName === 'marquee')
    const found = moving.map((element) => culprit(element, 'endlessly moves them along (a `marquee`)'))
    let opacity = 1
    let by: Culprit | undefined
    for (const animation of running.slice(0, 20)) {
      const effect = animation.effect as KeyframeEffect
      const timing = effect.getComputedTiming()
      const target = effect.target
      if (!target || typeof animation.currentTime === 'string') continue
      const name = 'animationName' in animation ? String(animation.animationName) : 'transition'
      const isEndless = timing.iterations === Infinity
      const changes = new Set(effect.getKeyframes().flatMap((frame) => Object.keys(frame)))
      const hides = ['opacity', 'visibility', 'transform', 'translate', 'scale', 'color', 'fontSize', 'clipPath', 'filter', 'display', 'left', 'top']
      const matters = hides.filter((each) => changes.has(each))
      if (matters.length === 0) continue
      const end = animation.playState === 'running' ? endOf(animation, effect) : undefined
      const last = end?.['visibility'] === 'hidden' || end?.['display'] === 'none' ? 0 : Number(end?.['opacity'] ?? 1)
      if (last < opacity) {
        opacity = last
        by = culprit(target, `takes them away in the end (${name}, ${Math.round(Number(timing.endTime) / 1000)} s)`)
      }
      if (matters.includes('opacity')) {
        const lowest = Math.min(...effect.getKeyframes().map((frame) => Number(frame['opacity'] ?? 1)))
        if (isEndless && lowest < opacity) {
          opacity = lowest
          by = culprit(target, `animates its opacity down to ${lowest} (${name})`)
        }
      }
      found.push(culprit(target, `${isEndless ? 'endlessly ' : ''}animates its ${matters.join(', ')} (${name})`))
    }
    return { found, opacity, ...(by ? { by } : {}) }
  }

  window.forthrightGeometry = (place) => {
    const opening = rangesOf(place.block, place.start, place.openingEnd)
    const rest = rangesOf(place.block, place.openingEnd, place.end)
    const all = [...opening, ...rest]
    const node = all[0]?.startContainer ?? document.documentElement
    const chain = chainOf(node)
    const parent = chain[0] ?? document.documentElement
    const style = getComputedStyle(parent)
    const letters = [
      ...lettersOf(opening, true, mostLetters),
      ...lettersOf(rest, false, mostLetters)
    ]
    const box = boxOf(all)
    const hidden = hiddenBy(chain)
    const opacity = opacityOf(chain)
    const time = overTime(chain)
    const clips = clipsOf(node, letters)
    const silenced = silencedBy(chain)
    const altered = alteredBy(chain)
    const matrix = matrixOf(chain)
    const across = Math.hypot(matrix.a, matrix.b)
    const down = Math.hypot(matrix.c, matrix.d)
    const isCutOut = chain.some((each) => getComputedStyle(each).backgroundClip.includes('text'))
    const lowest = Math.min(opacity.value, time.opacity)
    const by = time.opacity < opacity.value ? time.by : opacity.by
    const moving = document.getAnimations().some(({ playState }) => playState === 'running')
    return {
      viewport: { width: innerWidth, height: innerHeight },
      scroll: { x: scrollX, y: scrollY },
      leftward: leftward(),
      selector: selectorOf(parent),
      box,
      openingBox: boxOf(opening),
      letters,
      isRendered: hidden === undefined && box.width > 0 && box.height > 0,
      ...(hidden ? { hiddenBy: hidden } : {}),
      opacity: lowest,
      ...(by ? { opacityBy: by } : {}),
      effects: effectsOf(chain),
      unclipped: clips.share,
      ...(clips.by ? { clippedBy: clips.by } : {}),
      fontSize: Number.parseFloat(style.fontSize) * Math.min(across, down),
      isBold: Number(style.fontWeight) >= 700,
      isVertical: style.writingMode !== 'horizontal-tb',
      flow: flowOf(chain),
      isRightToLeft: style.direction === 'rtl',
      angle: (Math.atan2(matrix.b, matrix.a) * 180) / Math.PI,
      isMirrored: matrix.a * matrix.d - matrix.b * matrix.c < 0,
      ink: colorOf(parent),
      isCutOut,
      hasShadow: style.textShadow !== 'none',
      ...hitsOf(chain, letters),
      ...(silenced ? { silencedBy: silenced } : {}),
      ...(altered ? { alteredBy: altered } : {}),
      animations: time.found,
      isRestless: moving || document.querySelector('video, canvas, marquee') !== null
    }
  }

  /**
   * Take the letters out of the picture and leave all else as it is: by a highlight, which changes
   * neither the document nor its layout, and of which no script of the page is told.
   */
  const sheet = new CSSStyleSheet()
  const clear = 'transparent!important'
  sheet.replaceSync(
    `::highlight(forthright-audit){color:${clear};-webkit-text-fill-color:${clear};-webkit-text-stroke-color:${clear};text-shadow:none!important;text-decoration-color:${clear};background-color:${clear}}`
  )
  const given = new Set<Document | ShadowRoot>()
  let taken: readonly Range[] = []
  window.forthrightInk = (place) => {
    // What a script moves falls out of its ranges, and is painted again.
    const haveStayed = taken.every(({ collapsed }) => !collapsed)
    taken = []
    for (const root of given) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet)
      const view = (root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument)?.defaultView as (Window & typeof globalThis) | null
      view?.CSS.highlights.delete('forthright-audit')
    }
    given.clear()
    if (!place) return haveStayed
    const ranges = rangesOf(place.block, place.start, place.end)
    const root = ranges[0]?.startContainer.getRootNode() as Document | ShadowRoot | undefined
    const view = ranges[0]?.startContainer.ownerDocument?.defaultView as (Window & typeof globalThis) | null
    // Words that a script has taken out of the document stand in no root that takes a sheet.
    if (!root || !view || !('adoptedStyleSheets' in root)) return haveStayed
    taken = ranges
    try {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
      given.add(root)
    } catch {
      // A sheet is of the document that made it, and a frame has another.
      const own = new view.CSSStyleSheet()
      own.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join(''))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, own]
    }
    view.CSS.highlights.set('forthright-audit', new view.Highlight(...ranges))
    return haveStayed
  }
}
