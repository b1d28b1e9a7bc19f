import { explain, packs } from '../../policy/index.js'
import type { ParsedArguments } from '../arguments.js'
import type { ExitCode, Terminal } from '../terminal.js'

/** `forthright explain`: print a rule for a person, or list the rules. */
export async function runExplain(
  { operands }: ParsedArguments,
  { write }: Terminal
): Promise<ExitCode> {
  const [ruleId] = operands
  if (ruleId !== undefined) {
    write(`${explain(ruleId).trimEnd()}\n`)
    return 0
  }
  for (const pack of packs) {
    write(`${pack.document} (${pack.date}): ${pack.id}\n`)
    const width = Math.max(...pack.rules.map(({ id }) => id.length))
    for (const { id, title } of pack.rules) write(`  ${id.padEnd(width)}  ${title}\n`)
    write('\n')
  }
  return 0
}
