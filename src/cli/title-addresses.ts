import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { globSync } from 'tinyglobby'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { frontMatterOf } from '../host/front-matter-of.js'
import { bodyStartOf, locateFrontMatter } from '../markup/front-matter.js'
import { isMadeOf } from '../text/letters.js'
import { programOf, type SiteGenerator } from './site-generators.js'

const execute = promisify(execFile)

/** A title of a page whose copy has a mark before it. */
export interface MarkedTitle {
  /** The page's source, from the folder of the site. */
  readonly path: string
  readonly mark: string
  readonly title: string
}

/** A site of which a labelled copy is built. */
export interface LabelledCopy {
  /** The folder of the sources as they are. */
  readonly site: string
  /** The folder of the copy, whose pages have their label. */
  readonly copy: string
  /** The command line of the generator. */
  readonly command: readonly string[]
  readonly titles: readonly MarkedTitle[]
}

/** Find the titles that have a mark in the copy: those of front matter and those of first headings. */
export async function findMarkedTitles(site: string, copy: string): Promise<readonly MarkedTitle[]> {
  const paths = globSync('**/*.{md,markdown,mkd,html}', { cwd: copy, dot: true, ignore: ['**/node_modules/**'] })
  const found: MarkedTitle[] = []
  for (const path of paths) {
    const original = join(site, path)
    if (!existsSync(original)) continue
    const [before, after] = await Promise.all([readFile(original, 'utf8'), readFile(join(copy, path), 'utf8')])
    if (before === after) continue
    const marked = titlesOf(after)
    for (const [index, title] of titlesOf(before).entries()) {
      const whole = marked[index] ?? ''
      if (title !== '' && whole !== title && whole.endsWith(title)) {
        found.push({ path, title, mark: whole.slice(0, -title.length).trim() })
      }
    }
  }
  return found
}

/** The title in front matter and the first heading of a page, each empty where there is none. */
function titlesOf(source: string): readonly [string, string] {
  const { title } = frontMatterOf(source)
  const [, unfenced = ''] = /^\uFEFF?(?:[\w-]+:.*\r?\n)*?title:[ \t]*(.*)/i.exec(source) ?? []
  const body = source.slice(bodyStartOf(source, locateFrontMatter(source)))
  const [, atx, setext] = /^# +(.+?)(?: #+)?[ \t]*$|^(\S.*)\r?\n=+[ \t]*$/m.exec(body) ?? []
  const isWord = typeof title === 'string' || typeof title === 'number'
  return [isWord ? String(title) : unfenced, (atx ?? setext ?? '').replaceAll('\\', '')]
}

/**
 * Keep addresses as they are without marks, with a generator that makes them of titles: what it makes
 * of the title without its mark is written into the copy, before the site is built from it.
 */
export async function keepAddresses(generator: SiteGenerator | undefined, labelled: LabelledCopy): Promise<void> {
  if (labelled.titles.length === 0) return
  if (generator?.addresses === 'hugo') await keepHugoAddresses(labelled)
  if (generator?.addresses === 'pelican') await leaveMarksOutOfPelicanSlugs(labelled)
}

/** Hugo lists the address of each page. Where the mark changed it, the copy says it itself, as `url`. */
async function keepHugoAddresses({ site, copy, command, titles }: LabelledCopy): Promise<void> {
  const [plain, marked] = [await hugoAddresses(command, site), await hugoAddresses(command, copy)]
  const base = new URL(await hugoBase(command, site)).pathname.replace(/\/?$/, '/')
  const moved = [...plain].filter(([path, address]) => marked.has(path) && marked.get(path) !== address)
  const withMark = new Set(titles.map(({ path }) => path))
  for (const [path, address] of moved) {
    const { pathname } = new URL(address, 'https://example.com/')
    const url = decodeURI(pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname)
    const file = join(copy, path)
    if (withMark.has(path)) await writeFile(file, withField(await readFile(file, 'utf8'), 'url', url))
  }
  if (moved.length === 0) return
  const kept = await hugoAddresses(command, copy)
  const lost = moved.find(([path, address]) => kept.get(path) !== address)
  if (lost) throw madeOfTitle(lost[0], kept.get(lost[0]) ?? '')
}

/** Options of `hugo` that say where the site is, which its lists need too. */
const hugoPlaces = /^(?:-s|--source|--config|--configDir|-e|--environment|--themesDir|--clock|--ignoreVendorPaths)(=|$)/

async function askHugo(command: readonly string[], cwd: string, question: readonly string[]): Promise<string> {
  const at = programOf(command, 'hugo')
  const places = command.slice(at + 1).flatMap((word, index, words) => {
    const [, assigned] = hugoPlaces.exec(word) ?? []
    return assigned === undefined ? [] : assigned === '=' ? [word] : [word, words[index + 1] ?? '']
  })
  const [program = 'hugo', ...rest] = [...command.slice(0, at + 1), ...question, ...places]
  const { stdout } = await execute(program, rest, { cwd, maxBuffer: 2 ** 28 }).catch((cause: unknown) => {
    throw new DisclosureError('cannot-label', `Hugo could not say which addresses its pages have: ${String(cause)}`, { cause })
  })
  return stdout
}

/** The address of each page, by its path: a table in CSV. */
async function hugoAddresses(command: readonly string[], cwd: string): Promise<ReadonlyMap<string, string>> {
  const [names = [], ...rows] = rowsOf(await askHugo(command, cwd, ['list', 'all']))
  const [path, address] = [names.indexOf('path'), names.indexOf('permalink')]
  return new Map(rows.flatMap((row): [string, string][] => (row[path] && row[address] ? [[row[path], row[address]]] : [])))
}

function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end = ''] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end.endsWith('\n')) rows.push([])
  }
  return rows
}

async function hugoBase(command: readonly string[], cwd: string): Promise<string> {
  const [, base = ''] = /^baseurl\s*[=:]\s*["']?([^"'\s]*)/im.exec(await askHugo(command, cwd, ['config'])) ?? []
  return URL.canParse(base) ? base : 'https://example.com/'
}

/** Add a field at the start of front matter, in its own form. */
function withField(source: string, name: string, value: string): string {
  const head = locateFrontMatter(source)
  const words = JSON.stringify(value)
  if (!head) return `---\n${name}: ${words}\n---\n${source}`
  const [before, after] = [source.slice(0, head.start), source.slice(head.start)]
  switch (head.format) {
    case 'yaml':
      return `${before}${name}: ${words}\n${after}`
    case 'toml':
      return `${before}${name} = ${words}\n${after}`
    case 'json':
      return before + after.replace('{', () => `{ ${JSON.stringify(name)}: ${words},`)
    default:
      throw new DisclosureError('cannot-label', `Nothing was built: \`${name}\` can't be written into front matter of this form`)
  }
}

/** Pelican makes slugs of titles by its settings' substitutions: the mark is the first of them. */
async function leaveMarksOutOfPelicanSlugs({ copy, command, titles }: LabelledCopy): Promise<void> {
  const at = command.findIndex((word) => /^(?:-s|--settings)$/.test(word))
  const assigned = command.find((word) => word.startsWith('--settings='))?.slice('--settings='.length)
  const file = join(copy, assigned ?? (at === -1 ? 'pelicanconf.py' : (command[at + 1] ?? '')))
  const before = existsSync(file) ? await readFile(file, 'utf8') : ''
  const marks = [...new Set(titles.map(({ mark }) => mark))].sort((one, other) => other.length - one.length)
  // Letters are written as numbers, so that nothing of the mark is code or a pattern.
  const patterns = marks.map((mark) => {
    const letters = Array.from(mark, (letter) => `\\\\U${(letter.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`)
    return `(r'^\\s*' + '${letters.join('')}' + r'\\s*', '')`
  })
  const lines = [
    'from pelican.settings import DEFAULT_CONFIG as _DEFAULTS',
    `SLUG_REGEX_SUBSTITUTIONS = [${patterns.join(', ')}] + list(globals().get('SLUG_REGEX_SUBSTITUTIONS') or _DEFAULTS['SLUG_REGEX_SUBSTITUTIONS'])`
  ]
  await writeFile(file, `${before}\n${lines.join('\n')}\n`)
}

/**
 * Make sure that no address of the built site has a mark in it.
 *
 * @param written The files that the generator wrote, from the folder of the site.
 * @throws {DisclosureError} `cannot-label` with the file and the page that it was made of.
 */
export function requireAddressesWithoutMarks(written: readonly string[], titles: readonly MarkedTitle[]): void {
  for (const { path, mark, title } of titles) {
    const spoiled = written.find((address) => isMadeOf(address, mark + title, title, path))
    if (spoiled) throw madeOfTitle(path, spoiled)
  }
}

function madeOfTitle(path: string, address: string): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was brought back: the address \`${address}\` is made of the title of ${path}, which has its mark in it. Can addresses be made of the file's name, or does the page have \`slug\` or \`url\`?`
  )
}
