import { DisclosureError } from '../../disclosure/disclosure-error.js'

/** What an audit calls of a session of the DevTools protocol. */
export interface DevToolsSession {
  send(method: never, parameters?: never): Promise<unknown>
  on(event: never, listener: never): unknown
  detach(): Promise<unknown>
}

interface PlaywrightContext {
  newCDPSession(page: never): Promise<DevToolsSession>
  newPage(): Promise<PlaywrightPage>
  storageState(): Promise<object>
  browser(): { newContext(options: never): Promise<PlaywrightContext> } | null
  close(): Promise<unknown>
}

/** What an audit calls of a Playwright page. Any page that has it will do. */
export interface PlaywrightPage {
  context(): PlaywrightContext
  url(): string
  viewportSize(): PageSize | null
  setViewportSize(size: PageSize): Promise<void>
  emulateMedia(options: object): Promise<void>
  on(event: 'popup', listener: (page: { close(): Promise<unknown> }) => unknown): unknown
  close(): Promise<unknown>
}

/** What an audit calls of a Puppeteer page. Any page that has it will do. */
export interface PuppeteerPage {
  createCDPSession(): Promise<DevToolsSession>
  browserContext(): { newPage(): Promise<PuppeteerPage> }
  url(): string
  viewport(): PageSize | null
  setViewport(size: PageSize): Promise<void>
  close(): Promise<unknown>
}

/** A page of Playwright or Puppeteer in a Chromium browser. */
export type BrowserPage = PlaywrightPage | PuppeteerPage

/** Width and height in CSS pixels. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** What a reader’s system asks of pages, by the names of CSS media features. */
export interface EmulatedMedia {
  readonly media?: 'print' | 'screen'
  readonly features?: Readonly<Record<string, string>>
}

type Answer = Readonly<Record<string, unknown>>

/** How long a page may take to load, in milliseconds. What it shows by then is looked at. */
const loadLimit = 8000

/** The page went to another document before it answered. */
export class DocumentGone extends Error {
  constructor() {
    super('The page went to another document')
  }
}

/** How often a page may go elsewhere while one thing is asked of it. */
const mostMoves = 4
/** Chromium’s own name for the world in which scripts of the audit run, apart from the page’s. */
const worldName = 'forthright-audit'

/**
 * A page under audit: one way to the two libraries, by the DevTools protocol that both speak.
 *
 * Scripts of the audit run in a world of their own. They see the page’s document, and the page can
 * neither see nor redefine what they call.
 */
export class AuditedPage {
  readonly #page: BrowserPage
  readonly #session: DevToolsSession
  /** Scripts that each new document gets before the first of the audit’s is run. */
  readonly #prepare: readonly string[]
  readonly #context: PlaywrightContext | undefined
  #world: Promise<number> | undefined
  #whenLoaded: (() => void) | undefined
  /** Pages that were opened beside this one. */
  readonly #beside: AuditedPage[] = []
  #closing: Promise<unknown> | undefined
  /** What waits for an answer of the document that is open. */
  readonly #waiting = new Set<() => void>()

  private constructor(
    page: BrowserPage,
    session: DevToolsSession,
    prepare: readonly string[],
    context?: PlaywrightContext
  ) {
    this.#page = page
    this.#session = session
    this.#prepare = prepare
    this.#context = context
  }

  /**
   * @param prepare Functions to call in each document before anything else, without arguments.
   * @throws {DisclosureError} `invalid-option` for what is no page of Chromium.
   */
  static async open(
    page: BrowserPage,
    prepare: readonly (() => void)[],
    context?: PlaywrightContext
  ): Promise<AuditedPage> {
    const session = await openSession(page)
    const sources = prepare.map((script) => callOf(script))
    const audited = new AuditedPage(page, session, sources, context)
    audited.#on('Page.javascriptDialogOpening', () => {
      // Whoever drives the page may have answered already.
      void audited.send('Page.handleJavaScriptDialog', { accept: false }).catch(() => undefined)
    })
    audited.#on('Page.loadEventFired', () => {
      audited.#whenLoaded?.()
    })
    audited.#on('Runtime.executionContextsCleared', () => {
      audited.#world = undefined
      for (const giveUp of audited.#waiting) giveUp()
    })
    await audited.send('Page.enable')
    await audited.send('Runtime.enable')
    return audited
  }

  /** Open another page beside this one, with its cookies and its session. */
  async openBeside(prepare: readonly (() => void)[]): Promise<AuditedPage> {
    const { page, context } = await newPageBeside(this.#page)
    if (isPlaywright(page)) page.on('popup', (popup) => void popup.close())
    const audited = await AuditedPage.open(page, prepare, context)
    this.#beside.push(audited)
    // A page that is only looked at leaves nothing on the disk.
    await audited.send('Page.setDownloadBehavior', { behavior: 'deny' }).catch(() => undefined)
    return audited
  }

  get url(): string {
    return this.#page.url()
  }

  get size(): PageSize | null {
    return isPlaywright(this.#page) ? this.#page.viewportSize() : this.#page.viewport()
  }

  async resize(size: PageSize): Promise<void> {
    if (isPlaywright(this.#page)) await this.#page.setViewportSize(size)
    else await this.#page.setViewport(size)
  }

  /**
   * Show the page as a reader’s system asks. Playwright emulates some of it for each of its pages, so
   * there it has to be asked.
   */
  async emulate({ media = 'screen', features = {} }: EmulatedMedia): Promise<void> {
    if (isPlaywright(this.#page)) {
      await this.#page.emulateMedia({
        media: media === 'screen' ? null : media,
        colorScheme: features['prefers-color-scheme'] ?? 'light',
        reducedMotion: features['prefers-reduced-motion'] ?? 'no-preference',
        forcedColors: features['forced-colors'] ?? 'none'
      })
      return
    }
    await this.send('Emulation.setEmulatedMedia', {
      media: media === 'screen' ? '' : media,
      features: Object.entries(features).map(([name, value]) => ({ name, value }))
    })
  }

  /** Send a command of the DevTools protocol. */
  async send(method: string, parameters: object = {}): Promise<Answer> {
    const send = this.#session.send.bind(this.#session) as unknown as (
      method: string,
      parameters: object
    ) => Promise<unknown>
    return ((await send(method, parameters)) ?? {}) as Answer
  }

  /**
   * Send a command to the document that is open: where the page goes elsewhere meanwhile, Chromium now and
   * then never answers (pictures and evaluations, seen with 147).
   *
   * @throws {DocumentGone} where it goes.
   */
  async sendWhileHere(method: string, parameters: object = {}): Promise<Answer> {
    let giveUp = () => {}
    const gone = new Promise<never>((_, reject) => {
      giveUp = () => reject(new DocumentGone())
    })
    this.#waiting.add(giveUp)
    return Promise.race([this.send(method, parameters), gone]).finally(() => this.#waiting.delete(giveUp))
  }

  /** Follow an event of the DevTools protocol. */
  follow(event: string, listener: (details: Answer) => void): void {
    this.#on(event, listener)
  }

  /**
   * Run a function in the page and return its result, both as JSON. The function uses nothing from
   * outside itself but what `prepare` has put there.
   */
  async run<Argument, Result>(
    script: (argument: Argument) => Result | Promise<Result>,
    argument: Argument
  ): Promise<Result> {
    const expression = callOf(script, argument)
    const { exceptionDetails, result } = (await this.#evaluateInNewest(expression)) as {
      exceptionDetails?: { exception?: { description?: string }; text?: string }
      result?: { value?: Result }
    }
    if (exceptionDetails) {
      const { exception, text = '' } = exceptionDetails
      throw new Error(`The page’s document could not be read: ${exception?.description ?? text}`)
    }
    return result?.value as Result
  }

  /** Go to an address and wait until it has loaded, or for as long as pages may take. */
  async load(url: string): Promise<void> {
    const loaded = this.#nextLoad()
    this.#world = undefined
    const { errorText } = await this.send('Page.navigate', { url })
    if (typeof errorText === 'string' && errorText !== '') throw new Error(`${errorText}: ${url}`)
    await loaded
    this.#world = undefined
  }

  /** Show a document that has no address. */
  async write(html: string): Promise<void> {
    const loaded = this.#nextLoad()
    await this.run((source: string) => {
      document.open()
      document.write(source)
      document.close()
    }, html)
    await loaded
    this.#world = undefined
  }

  /** Stop talking to a page that goes on to be used. */
  async leave(): Promise<void> {
    await this.#session.detach()
  }

  /** Close what was opened beside this page and is open still: a page that doesn't answer is never left by itself. */
  async closeBeside(): Promise<void> {
    await Promise.all(this.#beside.map((each) => each.close()))
  }

  async close(): Promise<void> {
    this.#closing ??= this.#page.close().then(() => this.#context?.close())
    await this.#closing
  }

  /** A page may go elsewhere at any moment, and more than once: then its next document is asked. */
  async #evaluateInNewest(expression: string): Promise<Answer> {
    for (let moves = 0; moves < mostMoves; moves++) {
      try {
        return await this.#evaluate(expression)
      } catch {
        this.#world = undefined
        await pause(answerTime)
      }
    }
    return this.#evaluate(expression)
  }

  async #evaluate(expression: string): Promise<Answer> {
    const contextId = await this.#enterWorld()
    return this.sendWhileHere('Runtime.evaluate', { expression, contextId, returnByValue: true, awaitPromise: true })
  }

  #on(event: string, listener: (details: Answer) => void): void {
    const on = this.#session.on.bind(this.#session) as unknown as (
      event: string,
      listener: (details: Answer) => void
    ) => unknown
    on(event, listener)
  }

  #nextLoad(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, loadLimit)
      this.#whenLoaded = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  #enterWorld(): Promise<number> {
    this.#world ??= this.#openWorld()
    return this.#world
  }

  async #openWorld(): Promise<number> {
    const { frameTree } = (await this.send('Page.getFrameTree')) as {
      frameTree: { frame: { id: string } }
    }
    const { executionContextId } = (await this.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName
    })) as { executionContextId: number }
    for (const expression of this.#prepare) {
      await this.sendWhileHere('Runtime.evaluate', { expression, contextId: executionContextId })
    }
    return executionContextId
  }
}

/** Write the call of a function as a script. Some compilers put `__name` round functions in it. */
function callOf(script: (argument: never) => unknown, argument?: unknown): string {
  const given = argument === undefined ? '' : JSON.stringify(argument)
  return `{const __name = (named) => named; (${script.toString()})(${given})}`
}

function isPlaywright(page: BrowserPage): page is PlaywrightPage {
  return 'context' in page && typeof page.context === 'function'
}

/** Open a page with the same cookies. A Playwright page may own its context, which then takes no other. */
async function newPageBeside(
  page: BrowserPage
): Promise<{ readonly page: BrowserPage; readonly context?: PlaywrightContext }> {
  if (!isPlaywright(page)) return { page: await page.browserContext().newPage() }
  const own = page.context()
  try {
    return { page: await own.newPage() }
  } catch (error) {
    const storageState = await own.storageState()
    const context = await own.browser()?.newContext({ storageState } as never)
    if (!context) throw error
    return { page: await context.newPage(), context }
  }
}

async function openSession(page: BrowserPage): Promise<DevToolsSession> {
  try {
    if (isPlaywright(page)) return await page.context().newCDPSession(page as never)
    return await page.createCDPSession()
  } catch (cause) {
    throw new DisclosureError(
      'invalid-option',
      'Unexpected `page`, expected an open page of Playwright or Puppeteer in a Chromium browser: an audit speaks the DevTools protocol',
      { cause }
    )
  }
}

/** What a page that is scrolled or resized needs to answer (milliseconds). */
export const answerTime = 80

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
