import { packs, type Pack, type Source } from '../../policy/index.js'
import type { ParsedArguments } from '../arguments.js'
import type { ExitCode, Terminal } from '../terminal.js'

/**
 * `forthright packs`: list the packs with their dates and sources. With `--since`, what changed since
 * a day: documents of a later date, rules that began to apply, and rules that ended.
 */
export async function runPacks(
  { options: { since, format } }: ParsedArguments,
  { write, today }: Terminal
): Promise<ExitCode> {
  const listed = since === undefined ? packs : packs.filter((pack) => changesOf(pack, since, today).length > 0)
  if (format === 'json') {
    write(`${JSON.stringify(listed.map((pack) => summarize(pack, since, today)), null, 2)}\n`)
    return 0
  }
  for (const pack of listed) write(`${renderPack(pack, since, today)}\n`)
  if (listed.length === 0) write(`Nothing changed since ${since}.\n`)
  return 0
}

function renderPack(pack: Pack, since: string | undefined, today: string): string {
  const lines = [
    `${pack.id}: ${pack.document}, ${pack.date}`,
    `  ${pack.status}`,
    ...(pack.jurisdictions ? [`  Where: ${pack.jurisdictions.join(', ')}`] : []),
    ...sourcesOf(pack).map(({ document, date, url, readIn }) => {
      const secondary = readIn === undefined ? '' : ` (read in: ${readIn})`
      return `  ${document}, ${date}${secondary} ${url}`
    }),
    ...(since === undefined ? [] : changesOf(pack, since, today).map((change) => `  ${change}`))
  ]
  return `${lines.join('\n')}\n`
}

function summarize(pack: Pack, since: string | undefined, today: string) {
  const { id, document, date, url, status, jurisdictions } = pack
  return {
    id,
    document,
    date,
    url,
    status,
    ...(jurisdictions ? { jurisdictions } : {}),
    rules: pack.rules.map((rule) => rule.id),
    sources: sourcesOf(pack),
    ...(since === undefined ? {} : { changes: changesOf(pack, since, today) })
  }
}

/** The documents that a pack quotes, each once. */
function sourcesOf(pack: Pack): Source[] {
  const { document, date, url } = pack
  const all = [{ document, date, url }, ...pack.rules.flatMap(({ source }) => source ?? [])]
  const names = all.map((source) => `${source.document}, ${source.date}`)
  return all.filter((_, index) => names.indexOf(names[index] ?? '') === index)
}

/** What happened after a day, and until today, in words. ISO 8601 dates sort as text. */
function changesOf(pack: Pack, day: string, today: string): string[] {
  const isAfter = (date: string | undefined): date is string =>
    date !== undefined && date !== 'undated' && date > day && date <= today
  const documents = sourcesOf(pack)
    .filter(({ date }) => isAfter(date))
    .map(({ document, date }) => `${date}: new document: ${document}`)
  const rules = pack.rules.flatMap(({ id, since = pack.since, until = pack.until }) => [
    ...(isAfter(since) ? [`${since}: ${id} began to apply`] : []),
    ...(isAfter(until) ? [`${until}: ${id} ended`] : [])
  ])
  return [...documents, ...rules].sort()
}
