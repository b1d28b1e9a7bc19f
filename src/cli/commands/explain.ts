import { type Use, uses } from '../../disclosure/disclosure.js'
import { explain, type FoundRule, findRules, type Pack, packs } from '../../policy/index.js'
import { misuse, type ParsedArguments } from '../arguments.js'
import type { ExitCode, Terminal } from '../terminal.js'

/**
 * `forthright explain`: print a rule for a person, the rules that hold at a place, for a use and on
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
    if (isSearch) throw misuse(`Unexpected \`${ruleId}\` beside a search, expected one of them`)
    write(`${explain(ruleId).trimEnd()}\n`)
    return 0
  }
  if (!isSearch) {
    for (const pack of packs) write(`${renderPack(pack)}\n`)
    return 0
  }
  const found = findRules({
    ...(jurisdiction === undefined ? {} : { jurisdictions: jurisdiction.split(',') }),
    ...(isUse(use) ? { use } : {}),
    ...(date === undefined ? {} : { date })
  })
  write(renderFound(found, jurisdiction !== undefined))
  return 0
}

function isUse(use: string | undefined): use is Use {
  return uses.some((known) => known === use)
}

function renderPack({ document, date, id, rules }: Pack): string {
  const width = Math.max(...rules.map((rule) => rule.id.length))
  const lines = rules.map((rule) => `  ${rule.id.padEnd(width)}  ${rule.title}\n`)
  return `${document} (${date}): ${id}\n${lines.join('')}`
}

/** Rules by pack with what they ask; where places were asked for, those of no place in one line. */
function renderFound(found: readonly FoundRule[], hasPlaces: boolean): string {
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
  if (told.length === 0) lines.push('No rule of a law is known for this.', '')
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
