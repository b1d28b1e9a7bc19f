import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserPage } from '../audit/browser/index.js'
import { misuse } from './arguments.js'
import { printable } from './printable.js'

/** A browser that the command line started, and has to end. */
export interface OpenedBrowser {
  readonly open: (address: string) => Promise<BrowserPage>
  readonly close: () => Promise<void>
}

interface LaunchedBrowser {
  newPage(): Promise<BrowserPage & { goto(address: string, options: object): Promise<unknown> }>
  /** Playwright’s: pages of one context share what the site stores. */
  newContext?(): Promise<Pick<LaunchedBrowser, 'newPage'>>
  close(): Promise<void>
}

interface Launcher {
  launch(options: object): Promise<LaunchedBrowser>
}

/** What may be installed beside this library, and where each has its launcher. */
const libraries: readonly (readonly [name: string, launcherIn: (module: LibraryModule) => Launcher | undefined])[] = [
  ['playwright', ({ chromium }) => chromium],
  ['@playwright/test', ({ chromium }) => chromium],
  ['playwright-core', ({ chromium }) => chromium],
  ['puppeteer', ({ launch, default: named }) => (launch ? { launch } : named)],
  ['puppeteer-core', ({ launch, default: named }) => (launch ? { launch } : named)]
]

interface LibraryModule {
  readonly chromium?: Launcher
  readonly launch?: Launcher['launch']
  readonly default?: Launcher & { readonly chromium?: Launcher }
}

const openLimit = 30_000

/**
 * Start a Chromium without a window, by whichever of Playwright and Puppeteer the project has.
 * `CHROMIUM_PATH` names another executable.
 *
 * @param folder The project: its packages are looked at first, then those beside this library.
 * @throws {DisclosureError} `invalid-option` where there is no library or no browser.
 */
export async function openBrowser(folder: string): Promise<OpenedBrowser> {
  const launcher = await findLauncher(folder)
  const executablePath = process.env['CHROMIUM_PATH']
  const options = {
    ...(executablePath ? { executablePath } : {}),
    // Chromium refuses to start as root with its sandbox, as in containers.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
  }
  let browser: LaunchedBrowser
  try {
    browser = await launcher.launch(options)
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n')
    throw misuse(
      `Unexpected browser that does not start (${reason}), expected a Chromium: which one shall be used? Install one with \`npx playwright install chromium\`, or name it in CHROMIUM_PATH`
    )
  }
  const pages = (await browser.newContext?.()) ?? browser
  return {
    open: async (address) => {
      const page = await pages.newPage()
      try {
        await page.goto(address, { waitUntil: 'load', timeout: openLimit })
      } catch (error) {
        const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n')
        throw misuse(
          `Unexpected address that does not open (${printable(reason)}), expected a page: is ${printable(address)} one, and does its server run?`
        )
      }
      return page
    },
    close: () => browser.close()
  }
}

async function findLauncher(folder: string): Promise<Launcher> {
  for (const from of [join(folder, 'package.json'), import.meta.url]) {
    for (const [name, launcherIn] of libraries) {
      const path = resolveFrom(from, name)
      if (path === undefined) continue
      const module = (await import(pathToFileURL(path).href)) as LibraryModule
      const launcher = launcherIn(module) ?? (module.default ? launcherIn(module.default) : undefined)
      if (launcher) return launcher
    }
  }
  throw misuse(
    'Unexpected lack of a browser library, expected one of playwright, playwright-core, puppeteer, puppeteer-core in the project: which of them do you use? `npm install --save-dev playwright` installs the first'
  )
}

function resolveFrom(from: string, name: string): string | undefined {
  try {
    return createRequire(from).resolve(name)
  } catch {
    return undefined
  }
}
