import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { auditPage, type AuditPageOptions, type PageReport, type PageStateId } from '../audit/browser/index.js'
import { openBrowser } from './open-browser.js'
import { findPages, type PageAddress } from './page-addresses.js'
import type { Terminal } from './terminal.js'

/** What was found in one page, and the pictures that show it. */
export interface AuditedAddress extends PageAddress {
  readonly report: PageReport
  /** One for each state. */
  readonly pictures: readonly PagePicture[]
}

/** The page in one state. */
export interface PagePicture {
  readonly state: PageStateId
  /** Where it was written, where pictures are. */
  readonly path?: string
  /** The PNG itself, where it was not. */
  readonly png?: Uint8Array
}

interface AuditPagesOptions extends Omit<AuditPageOptions, 'onScreenshot'> {
  /** The folder for the pictures, or `keep` for those who want them as they are. Without it, none are taken. */
  readonly pictures?: { readonly folder: string } | 'keep'
}

/**
 * Open each page in a browser and audit it, one after the other. The browser, its pages and the
 * servers of folders are ended, also when the caller stops half way or a page fails.
 *
 * @throws {DisclosureError} `invalid-option` without a browser, and for what is no page.
 */
export async function* auditPages(
  operands: readonly string[],
  { pictures: wanted, ...options }: AuditPagesOptions,
  { cwd, signal }: Pick<Terminal, 'cwd' | 'signal'>
): AsyncGenerator<AuditedAddress> {
  const found = await findPages(cwd, operands)
  try {
    const browser = await openBrowser(cwd)
    try {
      for (const each of found.pages) {
        if (signal.aborted) return
        const pictures: PagePicture[] = []
        const page = await browser.open(each.address)
        const report = await auditPage(page, {
          ...options,
          ...(wanted === undefined
            ? {}
            : {
                onScreenshot: async ({ state, png }) => {
                  if (wanted === 'keep') {
                    pictures.push({ state, png })
                    return
                  }
                  const path = join(wanted.folder, `${fileNameOf(each.name)}-${state}.png`)
                  await mkdir(wanted.folder, { recursive: true })
                  await writeFile(path, png)
                  pictures.push({ state, path })
                }
              })
        })
        await page.close()
        yield { ...each, report, pictures }
      }
    } finally {
      await browser.close()
    }
  } finally {
    await found.close()
  }
}

/** A name of a file that says which page it shows. */
function fileNameOf(name: string): string {
  const words = name.replace(/^https?:\/\//, '').replace(/\.x?html?$/, '')
  return words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(-80) || 'page'
}
