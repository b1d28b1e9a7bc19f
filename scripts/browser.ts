import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Not the flags of `@sparticuz/chromium`: those turn off web security and site isolation, which
 * tests of a reader's view need, and choose `--single-process`, in which closing one page can end
 * the browser. They are for AWS Lambda, this is not.
 */
export const flags: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
  // Same text width on every machine.
  '--font-render-hinting=none',
  // Containers run as root and without user namespaces, where the sandbox can't start.
  '--no-sandbox'
]

/**
 * Start a headless Chromium that came with `npm ci`, without a download and without system
 * libraries beyond libc.
 *
 * On Linux x64 it is the one inside `@sparticuz/chromium`, with its own NSS libraries and, so that
 * text is laid out the same everywhere, none of the machine's fonts: only Open Sans (Latin, Greek,
 * Cyrillic, Hebrew). Text in another script has its place but no glyphs, until its font is a
 * development dependency: `@embedpdf/fonts-jp`, `-sc`, `-kr`, `-arabic` are found by themselves.
 *
 * `CHROMIUM_PATH` names another executable. On other platforms an installed Chrome is used.
 */
export async function launchBrowser(): Promise<Browser> {
  const executable = process.env['CHROMIUM_PATH']
  if (executable) return chromium.launch({ executablePath: executable, args: [...flags] })
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return chromium.launch({ channel: 'chrome', args: [...flags] })
  }
  const { CHROMIUM_PATH: executablePath, ...env } = await browserEnvironment()
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...flags],
    env: { ...process.env, ...env }
  })
}

/** What the environment of a program needs so that it starts the browser of {@link launchBrowser}. */
export async function browserEnvironment(): Promise<{ readonly [name: string]: string }> {
  const executable = process.env['CHROMIUM_PATH']
  if (executable) return { CHROMIUM_PATH: executable }
  if (process.platform !== 'linux' || process.arch !== 'x64') return {}
  const folder = await unpackBrowser()
  return {
    CHROMIUM_PATH: join(folder, 'chromium'),
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf')
  }
}

/** Unpack the browser once per installed version, whole or not at all. */
async function unpackBrowser(): Promise<string> {
  const { version } = createRequire(import.meta.url)(
    join(root, 'node_modules/@sparticuz/chromium/package.json')
  ) as { version: string }
  const cache = join(root, 'node_modules', '.cache', 'forthright')
  const folder = join(cache, `chromium-${version}`)
  if (existsSync(folder)) return folder

  const partial = `${folder}-${process.pid}`
  await mkdir(partial, { recursive: true })
  // The package unpacks to the temporary folder of its process and takes any `chromium` that lies
  // there for its own, complete or not; hence a process and a folder of its own. It unpacks the
  // NSS libraries only where the environment looks like Lambda.
  await promisify(execFile)(process.execPath, [join(root, 'scripts', 'unpack-browser.mjs')], {
    env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  })
  await writeFile(join(partial, 'fonts.conf'), fontConfiguration(folder))
  try {
    await rename(partial, folder)
  } catch (error) {
    // Another test process was first; its copy is the same.
    await rm(partial, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>${join(root, 'node_modules', '@embedpdf')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`
}
