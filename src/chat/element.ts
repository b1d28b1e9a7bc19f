// The rules of a shadow root that are `!important` win over every rule of the page. Dark on light in
// light and dark pages alike, as the labels of documents; forced colours replace both. A capital I
// with serifs: in other fonts "AI" reads as "Al".
const style = `:host{all:initial!important;display:block!important;position:sticky!important;inset-block-start:0!important;z-index:2147483646!important;box-sizing:border-box!important;max-inline-size:100%!important}
.seen{box-sizing:border-box;max-block-size:50vh;overflow:auto;margin:0;padding:.6em 1em;border:2px solid #5c3c00;color:#000;background:#fff3c4;font:700 max(1rem,16px)/1.5 Verdana,Tahoma,serif;overflow-wrap:anywhere;white-space:pre-line;user-select:text}
.seen:empty,.seen.person{display:none}
.seen:focus-visible{outline:3px solid #00458b;outline-offset:-3px}
.later{display:block;margin-block-start:.3em}
.later:empty{display:none}
.heard{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{:host{position:static!important}}`

/** Elements exist in browsers alone: on a server this module can be imported and does nothing. */
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement

/**
 * The element `<ai-notice>`: says that an AI system answers, where it stays in view while the
 * conversation scrolls, and tells screen readers.
 *
 * Put it first in what holds the conversation. Its text is in the attribute `words` (of
 * `chatNotice`), or within the element, where it is shown also before this script has come. `read`
 * takes what replies say: reminders, another system, words that only the interface can show. When a
 * person takes over (the attribute `handover`, or the state), it leaves, and comes back with the AI
 * system. It has no close button: what can be closed is not in view.
 *
 * The event `seen` (`detail: { words, at }`) tells when the words were whole in the window: for a
 * record of what readers were told. It is no proof that anybody read them.
 *
 * Attributes: `words`, `spoken` (for screen readers, else the words), `lang`, `dir`, `handover`.
 *
 * @example
 * ```html
 * <ai-notice lang="en" words="You are talking to an artificial intelligence (AI) system, not a person."></ai-notice>
 * ```
 */
export class AiNotice extends Base {
  static readonly observedAttributes = ['words', 'spoken', 'lang', 'dir', 'handover']
  #seen: HTMLElement | undefined
  #first: HTMLElement | undefined
  #later: HTMLElement | undefined
  #heard: HTMLElement | undefined
  #isPerson = false
  #announced = ''
  #read = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  #size: ResizeObserver | undefined
  #children: MutationObserver | undefined
  #view: IntersectionObserver | undefined
  /** What was in the reader's view already. */
  #shown = ''

  connectedCallback(): void {
    if (!this.#seen) {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
      const sheet = document.createElement('style')
      sheet.textContent = style
      this.#seen = element('div', 'seen')
      this.#seen.setAttribute('role', 'note')
      this.#first = element('span', 'first')
      this.#later = element('span', 'later')
      this.#heard = element('div', 'heard')
      this.#heard.setAttribute('role', 'status')
      root.replaceChildren(sheet, this.#seen, this.#heard)
    }
    // A page may put its text in after the element, and a framework may put it in again.
    this.#children ??= new MutationObserver(() => this.#render())
    this.#children.observe(this, { childList: true, characterData: true, subtree: true })
    this.#size ??= new ResizeObserver(() => this.#fit())
    this.#view ??= new IntersectionObserver((entries) => this.#tellSeen(entries), { threshold: 0.99 })
    if (this.#seen) this.#size.observe(this.#seen)
    this.#render()
  }

  disconnectedCallback(): void {
    this.#children?.disconnect()
    this.#size?.disconnect()
    this.#view?.disconnect()
    clearTimeout(this.#timer)
  }

  attributeChangedCallback(): void {
    if (this.#seen) this.#render()
  }

  /**
   * Take what a reply says of itself: a `Response` or its `Headers`, the result of `labelReply`, the
   * state of a conversation, an event of `onEvent`, a message of the AI SDK or a list of them, or the
   * object of a response of OpenAI's. What it was given before, it says no second time.
   */
  read(source: unknown): void {
    const { isPerson, words } = findNews(source)
    if (isPerson !== undefined && isPerson !== this.#isPerson) {
      this.#isPerson = isPerson
      this.#render()
    }
    if (words === undefined || words === '' || words === this.#read) return
    this.#read = words
    if (this.#words() === '') this.setAttribute('words', words)
    else if (words !== this.#words()) {
      if (this.#later) this.#later.textContent = words
      this.#announce(words)
    }
  }

  #words(): string {
    return (this.getAttribute('words') ?? this.textContent ?? '').trim()
  }

  #render(): void {
    const isPerson = this.#isPerson || this.hasAttribute('handover')
    const words = this.#words()
    const seen = this.#seen
    if (!seen || !this.#first || !this.#later) return
    // Within, where no class of the page's comes.
    seen.classList.toggle('person', isPerson)
    for (const name of ['lang', 'dir']) {
      const value = this.getAttribute(name)
      if (value !== null) seen.setAttribute(name, value)
    }
    if (this.#first.textContent !== words) this.#first.textContent = words
    if (isPerson) this.#later.textContent = ''
    if (words === '') seen.replaceChildren()
    else if (seen.childNodes.length === 0) seen.replaceChildren(this.#first, this.#later)
    if (isPerson || words === '') this.#announced = ''
    else if (this.#announced !== words) {
      this.#announced = words
      this.#announce(this.getAttribute('spoken') ?? words)
    }
    this.#fit()
  }

  /**
   * Tell screen readers. They tell what changes in a live region that was there before; after that it
   * is emptied, so that nobody who reads on finds the words twice.
   */
  #announce(words: string): void {
    clearTimeout(this.#timer)
    const region = this.#heard
    if (!region) return
    region.textContent = ''
    this.#timer = setTimeout(() => {
      region.textContent = words
      this.#timer = setTimeout(() => {
        region.textContent = ''
      }, 10_000)
    }, 150)
  }

  /** Tell the page that the words are whole in the window: `seen`, once for each words. */
  #tellSeen(entries: readonly IntersectionObserverEntry[]): void {
    const texts = [this.#first, this.#later].map((part) => part?.textContent ?? '')
    const words = texts.filter((text) => text !== '').join('\n')
    const isWhole = entries.some(({ intersectionRatio }) => intersectionRatio > 0.98)
    if (!isWhole || words === '' || words === this.#shown || document.hidden) return
    this.#shown = words
    const detail = { words, at: new Date().toISOString() }
    this.dispatchEvent(new CustomEvent('seen', { detail, bubbles: true, composed: true }))
  }

  /** What is too long for half of the window scrolls, and keys must reach it. */
  #fit(): void {
    const seen = this.#seen
    if (!seen) return
    // An observer tells how things are when it begins.
    this.#view?.unobserve(seen)
    this.#view?.observe(seen)
    if (seen.scrollHeight > seen.clientHeight + 1) seen.tabIndex = 0
    else seen.removeAttribute('tabindex')
  }
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  return made
}

/** What a reply tells: the last of it counts. */
interface News {
  isPerson?: boolean
  words?: string
}

function findNews(source: unknown, news: News = {}): News {
  if (source instanceof Response) return findNews(source.headers, news)
  if (source instanceof Headers) {
    // RFC 9651, a display string.
    const [, words] = /;\s*words=%"([^"]*)"/.exec(source.get('ai-disclosure-notice') ?? '') ?? []
    if (words !== undefined) news.words = decodeURIComponent(words)
    return news
  }
  if (Array.isArray(source)) {
    for (const each of source as readonly unknown[]) findNews(each, news)
    return news
  }
  if (!isObject(source)) return news
  const { speaker, conversation, mustShow, words, type, said, role, parts, content } = source
  if (speaker === 'person' || speaker === 'ai') news.isPerson = speaker === 'person'
  if (isObject(conversation)) findNews(conversation, news)
  if (typeof mustShow === 'string') news.words = mustShow
  if (type === 'notice' && typeof words === 'string') {
    news.isPerson = holds(said, 'handover')
    if (!news.isPerson) news.words = words
  }
  // A message of the AI SDK: its label is one of its parts.
  if (role === 'assistant') findNews(Array.isArray(parts) ? parts : content, news)
  for (const holder of [source['metadata'], source['providerMetadata'], source['providerOptions']]) {
    if (isObject(holder)) findInMetadata(holder, source['text'], news)
  }
  return news
}

function findInMetadata(holder: JsonObject, text: unknown, news: News): void {
  const { ai_disclosure: ofResponse, aiDisclosure: own } = holder
  if (typeof ofResponse === 'string') news.words = ofResponse
  if (!isObject(own)) return
  news.isPerson = false
  // Its notice is what stands here already; anything else is news.
  const isNews = holds(own['said'], 'reminder') || holds(own['said'], 'changed')
  if (isNews && typeof text === 'string') news.words = text.trim()
  if (typeof own['mustShow'] === 'string') news.words = own['mustShow']
}

interface JsonObject {
  readonly [member: string]: unknown
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null
}

function holds(list: unknown, value: string): boolean {
  return Array.isArray(list) && list.includes(value)
}

if (globalThis.customElements && !customElements.get('ai-notice')) {
  customElements.define('ai-notice', AiNotice)
}

declare global {
  interface HTMLElementTagNameMap {
    'ai-notice': AiNotice
  }
}
