import type { ParsedArguments } from '../arguments.js'
import { renderHelp } from '../help.js'
import type { ExitCode, Terminal } from '../terminal.js'

/** `forthright help [COMMAND]` */
export async function runHelp({ operands }: ParsedArguments, { write }: Terminal): Promise<ExitCode> {
  write(`${renderHelp(operands[0])}\n`)
  return 0
}
