import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openingOf, type SitePage } from './pages.js'

/** What the tests of a host look at: the columns of the table in README.md and docs/hosts.md. */
export const columns = [
  'pages',
  'titles',
  'feeds',
  'cards',
  'excerpts',
  'search',
  'copies',
  'hydration',
  'warm',
  'names inert',
  'undeclared fails'
] as const
export type Column = (typeof columns)[number]

/**
 * How many files or pages of a host's site were looked at for each column, and found right. What the
 * site doesn't have is not there.
 */
export type Verified = Readonly<Partial<Record<Column, number>>>

const fileOf = (folder: string) => fileURLToPath(new URL(`verified/${folder}.json`, import.meta.url))

/** What was found when the tests of a host ran last. */
export function readVerified(folder: string): Verified {
  const file = fileOf(folder)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Verified) : {}
}

export function writeVerified(folder: string, verified: Verified): void {
  const sorted = columns.flatMap((column) => (verified[column] === undefined ? [] : [[column, verified[column]]]))
  writeFileSync(fileOf(folder), `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`)
}

/** What a file is for, as its name and its first words say. */
function kindOf(file: string, text: string): 'feed' | 'search' | 'copy' | 'html' | 'other' {
  if (/<(?:rss|feed)\b/.test(text.slice(0, 600)) || /(?:^|\/)feed\.json$/.test(file)) return 'feed'
  if (!file.endsWith('.html') && /search|pf_fragment/i.test(file)) return 'search'
  if (/\.(?:md|txt)$|(?:^|\/)posts\.json$/.test(file)) return 'copy'
  return file.endsWith('.html') ? 'html' : 'other'
}

/** Count the files of each kind that show a title with its mark. */
export function countMarked(files: ReadonlyMap<string, string>, pages: readonly SitePage[]): Verified {
  const marked = pages.filter((page) => page.mark !== undefined)
  const showing = [...files].filter(([, text]) =>
    marked.some(({ mark = '', title }) => text.replace(/\\/g, '').includes(`${mark} ${title}`))
  )
  const ofKind = (kind: string) => showing.filter(([file, text]) => kindOf(file, text) === kind).length
  const cards = showing.filter(([, text]) => cardTitles(text).some((title) => marked.some(({ mark = '', title: own }) => title.startsWith(`${mark} ${own}`))))
  return present({ titles: showing.length, feeds: ofKind('feed'), search: ofKind('search'), cards: cards.length })
}

/** Count the pages whose first words stand on a page of others: in a list, below a tag. */
export function countExcerpts(files: ReadonlyMap<string, string>, pages: readonly SitePage[], htmlPath: (page: SitePage) => string): Verified {
  const lists = [...files].filter(([file, text]) => kindOf(file, text) === 'html' || text.includes('"excerpt":'))
  const excerpted = pages.filter((page) => {
    // A page may stand in the folders of several languages.
    const own = htmlPath(page)
    return page.mark !== undefined && lists.some(([file, text]) => !file.endsWith(own) && text.includes(openingOf(page)))
  })
  return present({ excerpts: excerpted.length })
}

/** Count the copies for machines that have the whole label of a page. */
export function countCopies(files: ReadonlyMap<string, string>, pages: readonly SitePage[]): Verified {
  const leads = pages.flatMap(({ lead }) => lead ?? [])
  const plain = (text: string) => text.replace(/[\\*\u2060]/g, '')
  const copies = [...files].filter(([file, text]) => kindOf(file, text) === 'copy' && leads.some((lead) => plain(text).includes(lead.slice(0, 24))))
  return present({ copies: copies.length })
}

function cardTitles(html: string): string[] {
  const metas = html.match(/<meta\b[^>]*\bproperty="?og:title"?[^>]*>/g) ?? []
  return metas.map((meta) => /\bcontent="([^"]*)"/.exec(meta)?.[1] ?? '')
}

/** Without what a site doesn't have. */
function present(counts: Verified): Verified {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}
