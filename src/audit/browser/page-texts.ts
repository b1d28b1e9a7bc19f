/** A rectangle in CSS pixels from the corner of the view. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What stands in a paragraph, heading or other block of a page, in the order of its document. */
export interface PageBlock {
  /** The characters of its text nodes, one after the other, as the document has them. */
  readonly text: string
  /** Where it is painted; empty for what is not rendered. */
  readonly box: Box
  /** Whether style lets it be seen: display, visibility, opacity above nothing, no closed element. */
  readonly isRendered: boolean
  /**
   * - `text`: text nodes
   * - `generated`: words that a style sheet puts before or behind an element
   * - `image`: the alternative text of an image
   */
  readonly kind: 'text' | 'generated' | 'image'
  /** Whether it belongs to the text of the page, and to no menu, banner, dialog or foot of it. */
  readonly isMain: boolean
  readonly isHeading: boolean
  /** Whether it names another thing than the text, or does something: a heading, a caption, a button, a link. */
  readonly isOfAnother: boolean
  /** Whether it stands in the teaser of another page: an entry with a link, beside the text or as an article inside of it. */
  readonly isTeaser: boolean
  readonly isRightToLeft: boolean
  /** Inside a same-origin frame, or in the shadow tree of an element. */
  readonly isFramed: boolean
  readonly isShadowed: boolean
  /** What of the text is quoted (`q`, `samp`, `code`): offsets into it, the end exclusive. */
  readonly quotes: readonly (readonly [start: number, end: number])[]
}

/** All text of a page, as it is rendered now. */
export interface PageTexts {
  readonly blocks: readonly PageBlock[]
  readonly viewport: { readonly width: number; readonly height: number }
  readonly lang: string
  readonly title: string
  /** Frames of other origins, which only their own documents can read. */
  readonly closedFrames: number
  /** Whether the page is larger than what is read of one. */
  readonly isCut: boolean
  /** Whether scripts stand in the document. */
  readonly hasScripts: boolean
  /** Ids of headings of the text, to which links from elsewhere may lead. */
  readonly anchors: readonly string[]
}

export interface ReadingLimits {
  readonly elements: number
  readonly milliseconds: number
}

/** A piece of a text node of a block. */
export interface TextPiece {
  readonly node: Text
  readonly start: number
  /** Its characters as they were read: a script may write others in their place. */
  readonly data: string
}

/** What the scripts of an audit keep in their own world, between one call and the next. */
export interface AuditWorld {
  /** The pieces of each block that was read last. */
  blocks: { readonly element: Element; readonly pieces: readonly TextPiece[] }[]
  readTexts: (limits: ReadingLimits) => PageTexts
  /** What a node stands in as it is shown: its slot, its host, its frame. */
  parentOf: (node: Node) => Element | null
  /** Where the corner of a node’s document lies in the view of the page. */
  cornerOf: (node: Node) => { readonly x: number; readonly y: number }
  selectorOf: (element: Element) => string
  rangesOf: (block: number, start: number, end: number) => Range[]
  /** What ranges take together in the view of the page; nothing where none of them is rendered. */
  boxOf: (ranges: readonly Range[]) => Box
}

declare global {
  var forthrightAudit: AuditWorld
}

/** Put into a document what reads its texts. The function runs there, and uses nothing of this file. */
export function prepareTexts(): void {
  const phrases = /^(?:P|H[1-6]|DT|SUMMARY|FIGCAPTION|CAPTION|LEGEND)$/
  const skipped = /^(?:SCRIPT|STYLE|TEMPLATE|HEAD|NOSCRIPT|TITLE|META|LINK|SELECT|DATALIST|TEXTAREA|OBJECT|CANVAS|VIDEO|AUDIO)$/i
  const besides = /^(?:NAV|ASIDE|FOOTER|DIALOG|FORM|BUTTON|LABEL|MENU)$/
  const besideRoles = /^(?:navigation|complementary|contentinfo|banner|dialog|alertdialog|menu|menubar|search|alert|status|toolbar|tablist)$/

  const ofAnother =
    'button,label,option,legend,figcaption,caption,th,nav,summary,a[href],[role=button],[role=link],[role=tab],[role=option],[role=menuitem],[role=navigation]'

  interface Context {
    readonly isMain: boolean
    readonly isHeading: boolean
    readonly isArticle: boolean
    readonly isPhrase: boolean
    readonly isDropped: boolean
    readonly isFramed: boolean
    readonly isShadowed: boolean
  }
  type Task =
    | { readonly node: Node; readonly context: Context }
    | { readonly end: Element; readonly context: Context; readonly isBlock: boolean; readonly from: number }

  const parentOf = (node: Node): Element | null => {
    // By members, not by classes: a node of a frame has those of another window.
    const { assignedSlot } = node as Element
    if (assignedSlot) return assignedSlot
    const parent = node.parentNode
    if (!parent) return null
    if (parent.nodeType === Node.DOCUMENT_NODE) {
      return (parent as Document).defaultView?.frameElement ?? null
    }
    return parent.nodeType === Node.ELEMENT_NODE ? (parent as Element) : (parent as ShadowRoot).host
  }

  const cornerOf = (node: Node) => {
    let x = 0
    let y = 0
    let frame = node.ownerDocument?.defaultView?.frameElement ?? null
    while (frame) {
      const box = frame.getBoundingClientRect()
      x += box.left + frame.clientLeft
      y += box.top + frame.clientTop
      frame = frame.ownerDocument.defaultView?.frameElement ?? null
    }
    return { x, y }
  }

  const selectorOf = (element: Element): string => {
    const parts: string[] = []
    for (let each: Element | null = element; each && parts.length < 4; each = parentOf(each)) {
      const name = each.localName
      if (each.id) {
        parts.unshift(`${name}#${CSS.escape(each.id)}`)
        break
      }
      const classes = [...each.classList].slice(0, 2).map((word) => `.${CSS.escape(word)}`)
      const same = [...(each.parentElement?.children ?? [])].filter((other) => other.localName === name)
      const place = same.length > 1 && classes.length === 0 ? `:nth-of-type(${same.indexOf(each) + 1})` : ''
      parts.unshift(`${name}${classes.join('')}${place}`)
    }
    return parts.join(' > ').slice(0, 200)
  }

  const rangesOf = (block: number, start: number, end: number): Range[] =>
    (forthrightAudit.blocks[block]?.pieces ?? []).flatMap(({ node, start: from }) => {
      const first = Math.max(start - from, 0)
      const last = Math.min(end - from, node.data.length)
      if (first >= last) return []
      const range = node.ownerDocument.createRange()
      range.setStart(node, first)
      range.setEnd(node, last)
      return [range]
    })

  const boxOf = (ranges: readonly Range[]): Box => {
    const boxes = ranges.flatMap((range) => {
      const corner = cornerOf(range.startContainer)
      return [...range.getClientRects()].map((box) => ({
        left: box.left + corner.x,
        top: box.top + corner.y,
        right: box.right + corner.x,
        bottom: box.bottom + corner.y
      }))
    })
    if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
    const x = Math.min(...boxes.map(({ left }) => left))
    const y = Math.min(...boxes.map(({ top }) => top))
    const width = Math.max(...boxes.map(({ right }) => right)) - x
    const height = Math.max(...boxes.map(({ bottom }) => bottom)) - y
    return { x, y, width, height }
  }

  const readTexts = ({ elements, milliseconds }: ReadingLimits): PageTexts => {
    const began = performance.now()
    const blocks: PageBlock[] = []
    const anchors: string[] = []
    const kept: AuditWorld['blocks'] = []
    let pieces: TextPiece[] = []
    let text = ''
    let quotes: [number, number][] = []
    let seen = 0
    let closedFrames = 0
    let isCut = false
    const emptyBox = { x: 0, y: 0, width: 0, height: 0 }

    const boxOfPieces = (nodes: readonly TextPiece[]): Box => {
      const first = nodes[0]?.node
      const last = nodes.at(-1)?.node
      if (!first || !last) return emptyBox
      const range = first.ownerDocument.createRange()
      range.setStart(first, 0)
      range.setEnd(last, last.data.length)
      const { left, top, width, height } = range.getBoundingClientRect()
      const corner = cornerOf(first)
      return { x: left + corner.x, y: top + corner.y, width, height }
    }
    const isShown = (element: Element | null): boolean => {
      for (let each = element; each; each = each.ownerDocument.defaultView?.frameElement ?? null) {
        const shown = each.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        if (!shown) return false
      }
      return true
    }
    const isTeaserOf = (element: Element): boolean => {
      const isBeside = element.closest('aside,nav,footer') !== null
      const entry = element.closest(isBeside ? 'article,li,tr,dd,section,div' : 'article article')
      return entry?.querySelector('a[href]') != null
    }
    const isRightToLeft = (element: Element) => getComputedStyle(element).direction === 'rtl'

    const add = (element: Element, context: Context, block: Partial<PageBlock>) => {
      const box = block.box ?? emptyBox
      blocks.push({
        text: '',
        kind: 'text',
        isRendered: box.width > 0 && box.height > 0 && !context.isDropped && isShown(element),
        isMain: context.isMain,
        isHeading: context.isHeading,
        isOfAnother: false,
        isTeaser: false,
        isRightToLeft: !context.isDropped && isRightToLeft(element),
        isFramed: context.isFramed,
        isShadowed: context.isShadowed,
        quotes: [],
        ...block,
        box
      })
    }
    const flush = (element: Element, context: Context) => {
      if (text.trim() !== '') {
        const shownIn = pieces.find(({ node }) => node.data.trim() !== '')?.node.parentElement ?? element
        kept[blocks.length] = { element: shownIn, pieces }
        const parents = pieces.flatMap(({ node }) => (node.data.trim() === '' ? [] : (node.parentElement ?? [])))
        const isTeaser = isTeaserOf(shownIn)
        const isOfAnother = isTeaser || context.isHeading || parents.every((each) => each.closest(ofAnother) !== null)
        add(shownIn, context, { text, quotes, isTeaser, isOfAnother, box: context.isDropped ? emptyBox : boxOfPieces(pieces) })
      }
      pieces = []
      text = ''
      quotes = []
    }
    const addGenerated = (element: Element, context: Context) => {
      for (const pseudo of ['::before', '::after']) {
        const words = /^"(.*)"/.exec(getComputedStyle(element, pseudo).content)?.[1] ?? ''
        if (!/\p{L}{2}/u.test(words)) continue
        kept[blocks.length] = { element, pieces: [] }
        const { x, y, width, height } = element.getBoundingClientRect()
        add(element, context, { text: words, kind: 'generated', box: { x, y, width, height } })
      }
    }

    const enter = (element: Element, outer: Context): Context => {
      const tag = element.tagName
      const role = element.getAttribute('role') ?? ''
      const style = outer.isDropped ? undefined : getComputedStyle(element)
      const isArticle = outer.isArticle || /^(?:MAIN|ARTICLE)$/.test(tag) || role === 'main'
      const isBanner = tag === 'HEADER' && !outer.isArticle
      const isBeside =
        besides.test(tag) || besideRoles.test(role) || isBanner || style?.position === 'fixed'
      return {
        isMain: outer.isMain && !isBeside,
        isHeading: outer.isHeading || /^H[1-6]$/.test(tag) || role === 'heading',
        isArticle,
        isPhrase: outer.isPhrase || phrases.test(tag),
        isDropped: outer.isDropped || style?.display === 'none',
        isFramed: outer.isFramed,
        isShadowed: outer.isShadowed || element.shadowRoot !== null
      }
    }
    const isBlock = (element: Element, context: Context, outer: Context): boolean => {
      if (outer.isPhrase) return false
      if (context.isDropped) return !/^(?:SPAN|STRONG|B|EM|I|A|BDI|SMALL|MARK)$/.test(element.tagName)
      return !/^(?:inline|contents|ruby)/.test(getComputedStyle(element).display)
    }
    const childrenOf = (element: Element): readonly Node[] => {
      if (element.shadowRoot) return [...element.shadowRoot.childNodes]
      if (element.localName === 'slot') {
        const assigned = (element as HTMLSlotElement).assignedNodes()
        if (assigned.length > 0) return assigned
      }
      return [...element.childNodes]
    }

    const whole: Context = {
      isMain: true,
      isHeading: false,
      isArticle: false,
      isPhrase: false,
      isDropped: false,
      isFramed: false,
      isShadowed: false
    }
    const tasks: Task[] = [{ node: document.documentElement, context: whole }]
    for (let task = tasks.pop(); task; task = tasks.pop()) {
      if ('end' in task) {
        if (/^(?:Q|SAMP|CODE)$/.test(task.end.tagName) && task.from < text.length) quotes.push([task.from, text.length])
        if (task.isBlock) flush(task.end, task.context)
        // The parts of a paragraph that is a flex box or a grid stand apart.
        else if (!task.context.isDropped && /^(?:block|flex|grid)$/.test(getComputedStyle(task.end).display)) text += ' '
        continue
      }
      const { node, context: outer } = task
      if (node.nodeType === Node.TEXT_NODE) {
        const { data } = node as Text
        pieces.push({ node: node as Text, start: text.length, data })
        text += data
        continue
      }
      if (node.nodeType !== Node.ELEMENT_NODE) continue
      const element = node as Element
      if (skipped.test(element.tagName)) continue
      if (element.tagName === 'BR') text += ' '
      if (++seen > elements || (seen % 256 === 0 && performance.now() - began > milliseconds)) {
        isCut = true
        break
      }
      const context = enter(element, outer)
      const block = isBlock(element, context, outer)
      if (block) flush(parentOf(element) ?? element, outer)
      if (/^(?:IFRAME|FRAME)$/.test(element.tagName)) {
        const inner = (element as HTMLIFrameElement).contentDocument
        if (!inner) closedFrames++
        else if (inner.documentElement) {
          tasks.push({ node: inner.documentElement, context: { ...context, isFramed: true } })
        }
        continue
      }
      if (element.tagName === 'IMG' || (element.tagName === 'svg' && element.hasAttribute('aria-label'))) {
        const words = element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? ''
        if (words.trim() !== '') {
          kept[blocks.length] = { element, pieces: [] }
          const { x, y, width, height } = element.getBoundingClientRect()
          add(element, context, { text: words, kind: 'image', box: { x, y, width, height } })
        }
      }
      if (!context.isDropped) addGenerated(element, context)
      if (context.isHeading && context.isMain && element.id && anchors.length < 50) anchors.push(element.id)
      tasks.push({ end: element, context, isBlock: block, from: text.length })
      const children = childrenOf(element)
      for (let index = children.length - 1; index >= 0; index--) {
        const child = children[index]
        if (child) tasks.push({ node: child, context })
      }
    }
    flush(document.documentElement, whole)
    forthrightAudit.blocks = kept
    return {
      blocks,
      viewport: { width: innerWidth, height: innerHeight },
      lang: document.documentElement.lang,
      title: document.title,
      closedFrames,
      isCut,
      hasScripts: document.querySelector('script:not([type="application/ld+json"])') !== null,
      anchors
    }
  }
  globalThis.forthrightAudit = { blocks: [], readTexts, parentOf, cornerOf, selectorOf, rangesOf, boxOf }
}
