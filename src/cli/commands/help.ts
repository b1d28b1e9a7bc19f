import type { ParsedArguments } from '../arguments.js'
import { renderHelp } from '../help.js'
import type { ExitCode, Terminal } from '../terminal.js'

/** `forthright help [COMMAND]` */
export async function runHelp({ operands }: ParsedArguments, { write }: Terminal): Promise<ExitCode> {
  const [name] = operands
  write(`${renderHelp(name, name === 'post' ? await platformNames() : [])}\n`)
  return 0
}

/** Loaded for the one help that lists them: with them come the words and rules of every post. */
async function platformNames(): Promise<string[]> {
  const { platforms } = await import('../../social/platforms/index.js')
  return Object.keys(platforms)
}
