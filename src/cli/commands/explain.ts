import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { type Use, uses } from '../../disclosure/disclosure.js'
import { explain, type FoundRule, findRules, type Pack, packs } from '../../policy/index.js'
import { isSamePlace } from '../../policy/places.js'
import { nearestName } from '../../text/did-you-mean.js'
import { misuse, type ParsedArguments } from '../arguments.js'
import { ownRule, ownRuleIds } from '../own-rules.js'
import { printable } from '../printable.js'
import type { ExitCode, Terminal } from '../terminal.js'

/**
 * `forthright explain`: print rules for a person, the rules that hold at a place, for a use and on
 * a day, or the list of all rules.
 */
export async function runExplain(
  { operands, options }: ParsedArguments,
  { write }: Terminal
): Promise<ExitCode> {
  const [ruleId] = operands
  const { jurisdiction, use, date } = options
  const isSearch = jurisdiction !== undefined || use !== undefined || date !== undefined
  if (ruleId !== undefined) {
    if (isSearch) throw misuse(`Unexpected \`${printable(ruleId)}\` beside a search, expected one of them`)
    write(`${operands.map((each) => explained(each).trimEnd()).join('\n\n')}\n`)
    return 0
  }
  if (isSearch) {
    const places = jurisdiction?.split(',')
    const found = findRules({
      ...(places === undefined ? {} : { jurisdictions: places }),
      ...(isUse(use) ? { use } : {}),
      ...(date === undefined ? {} : { date })
    })
    write(renderFound(found, places))
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

function isUse(use: string | undefined): use is Use {
  return uses.some((known) => known === use)
}

/** Rules by pack with what they ask; where places were asked for, those of no place in one line. */
function renderFound(found: readonly FoundRule[], places: readonly string[] | undefined): string {
  const hasPlaces = places !== undefined
  const byPack = new Map<Pack, FoundRule[]>()
  for (const each of found) byPack.set(each.pack, [...(byPack.get(each.pack) ?? []), each])
  const told = [...byPack].filter(([pack]) => !hasPlaces || pack.jurisdictions !== undefined)
  const others = [...byPack].filter(([pack]) => hasPlaces && pack.jurisdictions === undefined)
  const lines = told.flatMap(([pack, rules]) => [
    `${pack.document} (${pack.date}): ${pack.id}`,
    `  ${pack.status}`,
    ...rules.flatMap(renderRule),
    ''
  ])
  const unknown = (places ?? []).filter((place) => !packs.some(({ jurisdictions = [] }) => jurisdictions.some((code) => isSamePlace(place, code))))
  if (unknown.length > 0) lines.push(`No pack is about ${unknown.join(', ')}, which says nothing of the law there.`, '')
  else if (told.length === 0) lines.push('No rule of a law is known for this.', '')
  if (others.length > 0) {
    const names = others.map(([{ id }, rules]) => `${id} (${rules.length})`)
    lines.push(`Everywhere: ${names.join(', ')}`)
  }
  return `${lines.join('\n').trimEnd()}\n`
}

function renderRule({ rule, asks }: FoundRule): string[] {
  const { id, title, status } = rule
  return [
    `  ${id}: ${title}${status === undefined ? '' : ` (${status})`}`,
    ...asks.map((question) => `    ${question}`)
  ]
}
