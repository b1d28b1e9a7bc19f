import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import * as sites from '../slow/hosts/host-sites.js'
import { columns, readVerified } from '../slow/hosts/evidence.js'
import type { HostSite } from '../slow/hosts/harness.js'

const { cardDependencies: _cards, ...named } = sites
const hosts: readonly HostSite[] = Object.values(named)

const root = fileURLToPath(new URL('../../', import.meta.url))

/** How many files or pages the tests of each host looked at and found right. */
function renderTable(hosts: readonly HostSite[]): string {
  const head = ['host', ...columns]
  const rows = hosts.map(({ name, folder }) => {
    const verified = readVerified(folder)
    return [name, ...columns.map((column) => cellOf(column, verified[column]))]
  })
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** The last two are of one page each. */
function cellOf(column: string, count: number | undefined): string {
  if (count === undefined) return '-'
  return column === 'names inert' || column === 'undeclared fails' ? 'yes' : String(count)
}

function renderHost({ name, folder, config, shown = [], about, dependencies }: HostSite): string {
  const packages = Object.keys(dependencies).filter((each) => !Object.hasOwn(sites.cardDependencies, each))
  const files = [config, ...shown].map((file) => {
    const text = readFileSync(`${root}test/slow/hosts/fixtures/${folder}/${file}`, 'utf8')
    return `\`${file}\`\n\n\`\`\`${extname(file).slice(1).replace('mjs', 'js')}\n${text}\`\`\``
  })
  const picture = `images/hosts/${folder}.webp`
  const shot = existsSync(`${root}docs/${picture}`) ? [`![A labelled page of ${name}](${picture})`] : []
  const installed = `Installed: ${packages.map((each) => `\`${each}\``).join(', ')}.`
  return [`### ${name}`, `${about}\n\n${installed}`, ...shot, ...files].join('\n\n')
}

function fill(docs: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const start = docs.indexOf(open) + open.length
  return `${docs.slice(0, start)}\n${text}\n${docs.slice(docs.indexOf(close))}`
}

it('docs/hosts.md and README.md have the hosts that the slow tests build (UPDATE_DOCS=1 writes them)', () => {
  const table = renderTable(hosts)
  for (const [file, parts] of [
    ['docs/hosts.md', { table, hosts: hosts.map(renderHost).join('\n\n') }],
    ['README.md', { table }]
  ] as const) {
    const before = readFileSync(root + file, 'utf8')
    const filled = Object.entries(parts).reduce((docs, [name, text]) => fill(docs, name, text), before)
    if (process.env['UPDATE_DOCS']) writeFileSync(root + file, filled)
    else expect(before).toBe(filled)
  }
})

it('has a picture of a page of every host, of 40 kB at most', () => {
  for (const { folder } of hosts) {
    const { size } = statSync(`${root}docs/images/hosts/${folder}.webp`)
    expect({ folder, isSmall: size <= 40_000 }).toEqual({ folder, isSmall: true })
  }
})

it('has hosts alone whose pages, titles, warm builds, names and failures were all seen', () => {
  for (const { folder } of hosts) {
    const verified = readVerified(folder)
    const needed = ['pages', 'titles', 'warm', 'names inert', 'undeclared fails'] as const
    const unseen = needed.filter((column) => !verified[column])
    expect({ folder, unseen }).toEqual({ folder, unseen: [] })
  }
})
