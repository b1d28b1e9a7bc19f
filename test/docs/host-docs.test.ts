import { readFileSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import * as sites from '../slow/hosts/host-sites.js'
import type { Feature, HostSite } from '../slow/hosts/harness.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const columns: readonly Feature[] = ['feeds', 'cards', 'excerpts', 'search', 'copies', 'hydration']

function renderTable(hosts: readonly HostSite[]): string {
  const head = ['host', 'pages', 'titles', ...columns, 'warm', 'names inert', 'undeclared fails']
  const rows = hosts.map(({ name, features }) => [
    name,
    'yes',
    'yes',
    ...columns.map((column) => (features.includes(column) ? 'yes' : '-')),
    ...['yes', 'yes', 'yes']
  ])
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function renderHost({ name, folder, config, shown = [], about }: HostSite): string {
  const files = [config, ...shown].map((file) => {
    const text = readFileSync(`${root}test/slow/hosts/fixtures/${folder}/${file}`, 'utf8')
    return `\`${file}\`\n\n\`\`\`${extname(file).slice(1).replace('mjs', 'js')}\n${text}\`\`\``
  })
  return [`### ${name}`, about, ...files].join('\n\n')
}

function fill(docs: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const start = docs.indexOf(open) + open.length
  return `${docs.slice(0, start)}\n${text}\n${docs.slice(docs.indexOf(close))}`
}

it('docs/hosts.md and README.md have the hosts that the slow tests build (UPDATE_DOCS=1 writes them)', () => {
  const hosts = Object.values(sites)
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
