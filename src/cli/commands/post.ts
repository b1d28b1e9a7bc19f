import { resolve } from 'node:path'
import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { parseDisclosure } from '../../disclosure/parse-disclosure.js'
import { labelPost, type PlatformKey } from '../../social/index.js'
import type { ParsedArguments } from '../arguments.js'
import { defaultsFor, loadConfig } from '../config.js'
import type { ExitCode, Terminal } from '../run.js'
import { readTextFile, writeTextFile } from '../text-file.js'

/**
 * `forthright post PLATFORM FILE.json`: print the labelled payload, or write it back; what else there
 * is to do goes to the error stream.
 */
export async function runPost(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const { operands, options } = parsed
  const [platform, path] = operands
  if (platform === undefined || path === undefined || operands.length > 2) {
    throw misuse('Expected PLATFORM and FILE.json: forthright post x post.json')
  }
  const { config } = await loadConfig(terminal.cwd, options.config)
  const own = defaultsFor(config)(path)
  const disclosure =
    options.disclosure === undefined
      ? own.disclosure
      : parseDisclosure(await readJson(terminal.cwd, options.disclosure))
  if (!disclosure) {
    throw misuse('No facts are declared: name them with `--disclosure FILE.json` or in the configuration')
  }
  const payload = await readJson(terminal.cwd, path)
  if (typeof payload !== 'object' || payload === null) {
    throw misuse(`Unexpected content of ${path}, expected a payload as a JSON object`)
  }
  const locale = options.locale ?? own.locale
  try {
    // The platform and the payload are checked by `labelPost`, which names what it does not know.
    const result = labelPost(platform as PlatformKey, payload as never, disclosure, {
      ...(locale === undefined ? {} : { locale }),
      ...(options.media === undefined ? {} : { media: options.media }),
      ...(options.overflow === undefined ? {} : { overflow: options.overflow })
    })
    for (const { message } of result.notes) terminal.writeError(`${message}\n`)
    const text = `${JSON.stringify(result.payload, undefined, 2)}\n`
    if (options.write) await writeTextFile(resolve(terminal.cwd, path), text)
    else terminal.write(text)
    return 0
  } catch (error) {
    const isMisuse = error instanceof DisclosureError && misuses.includes(error.code)
    if (!(error instanceof DisclosureError) || isMisuse) throw error
    terminal.writeError(`${error.message}\n`)
    return 1
  }
}

const misuses: readonly string[] = ['unknown-name', 'unknown-locale', 'invalid-option']

async function readJson(cwd: string, path: string): Promise<unknown> {
  try {
    return JSON.parse(await readTextFile(resolve(cwd, path)))
  } catch (cause) {
    throw misuse(`Could not read ${path} as JSON: ${cause instanceof Error ? cause.message : ''}`, cause)
  }
}

function misuse(message: string, cause?: unknown): DisclosureError {
  return new DisclosureError('invalid-option', message, cause === undefined ? {} : { cause })
}
