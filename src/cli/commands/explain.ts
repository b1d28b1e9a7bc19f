import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { explain, packs } from '../../policy/index.js'
import { nearestName } from '../../text/did-you-mean.js'
import type { ParsedArguments } from '../arguments.js'
import { ownRule, ownRuleIds } from '../own-rules.js'
import { printable } from '../printable.js'
import type { ExitCode, Terminal } from '../terminal.js'

/** `forthright explain`: print a rule for a person, or list the rules. */
export async function runExplain(
  { operands }: ParsedArguments,
  { write }: Terminal
): Promise<ExitCode> {
  const [ruleId] = operands
  if (ruleId !== undefined) {
    write(`${explained(ruleId).trimEnd()}\n`)
    return 0
  }
  for (const pack of packs) {
    write(`${pack.document} (${pack.date}): ${pack.id}\n`)
    writeTable(pack.rules.map(({ id, title }) => [id, title]), write)
  }
  write('Of this program, and no rule of a document:\n')
  writeTable(ownRuleIds.map((id) => [id, ownRule(id)?.title ?? '']), write)
  return 0
}

function explained(ruleId: string): string {
  const own = ownRule(ruleId)
  if (own) return `${ruleId}: ${own.title}\n\n${own.means}\n\nThis is of the program, and no rule of a document.`
  try {
    return explain(ruleId)
  } catch (error) {
    const isUnknown = error instanceof DisclosureError && error.code === 'unknown-name'
    const near = isUnknown ? nearestName(ruleId, ownRuleIds) : undefined
    if (near === undefined || (error instanceof Error && error.message.includes('Did you mean'))) throw error
    throw new DisclosureError(
      'unknown-name',
      `Unexpected \`${printable(ruleId)}\`, expected the id of a rule. Did you mean \`${near}\`?`
    )
  }
}

function writeTable(
  rows: readonly (readonly [id: string, title: string])[],
  write: Terminal['write']
): void {
  const width = Math.max(...rows.map(([id]) => id.length))
  for (const [id, title] of rows) write(`  ${id.padEnd(width)}  ${title}\n`)
  write('\n')
}
