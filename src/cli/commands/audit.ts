import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { parse as parseYaml } from 'yaml'
import {
  auditHtml,
  auditMarkdown,
  type AuditOptions,
  type Report
} from '../../audit/index.js'
import type { Disclosure } from '../../disclosure/disclosure.js'
import { DisclosureError, type Finding } from '../../disclosure/disclosure-error.js'
import { parseDisclosure } from '../../disclosure/parse-disclosure.js'
import { declaredFacts } from '../../markup/front-matter-data.js'
import { configOptions, misuse, type ParsedArguments } from '../arguments.js'
import { toFinding } from '../audit-findings.js'
import { createBuiltPages, withoutSource } from '../check-built.js'
import { createConfigs } from '../config.js'
import { documentExtensions, readTextFile, whyUnread } from '../files.js'
import { isWithin } from '../ignore-files.js'
import { printable } from '../printable.js'
import type { Worked } from '../process-files.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { readDeclared } from './label.js'
import { withFiles } from './with-files.js'

/**
 * `forthright audit`: read finished pages and texts as a reader would, and fail where a reader can
 * miss what AI did. Changes nothing, runs nothing that a page holds, and fetches nothing; style sheets
 * that lie beside a page are read. With `--browser` it opens the pages instead, as readers do.
 */
export async function runAudit(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const { facts: factsPath } = parsed.options
  const given = factsPath === undefined ? undefined : await readFacts(terminal.cwd, factsPath)
  if (parsed.options.browser) {
    const { auditInBrowser } = await import('../audit-in-browser.js')
    return auditInBrowser(parsed, terminal, given)
  }
  for (const option of ['states', 'pictures'] as const) {
    if (parsed.options[option] === undefined) continue
    throw misuse(`Unexpected \`--${option}\` without \`--browser\`: shall the pages be opened in a browser?`)
  }
  const job = { changed: 'can be missed', writes: false }
  return withFiles(parsed, terminal, job, (context) => {
    const built = createBuiltPages(context, createConfigs(terminal.cwd, configOptions(parsed.options)))
    return async (source, path) => {
      const { facts: declared, isByDefault, options: settings } = readDeclared(context, source, path)
      const isBuilt = built.has(path)
      const from = isBuilt && given === undefined ? await built.sourceOf(path) : undefined
      // The configuration speaks of the texts: of a page that is made from none of them nobody said anything.
      const isUnknown = from?.is === 'none' && isByDefault
      // What its source declares, the page itself need not say.
      const ofSource = from?.is === 'known' ? from.facts : undefined
      const facts = given ?? ofSource ?? (isUnknown ? undefined : declared)
      const isOfHost = isBuilt && context.settings(path).config.labels === 'build'
      const { marks, reason } = isOfHost && settings.marks === undefined ? withoutRecord : settings
      const options: AuditOptions = {
        ...(facts === undefined ? {} : { facts }),
        ...(marks === undefined ? {} : { marks }),
        ...(reason === undefined ? {} : { reason })
      }
      const report = auditFile(source, resolve(terminal.cwd, path), options, terminal.cwd)
      return worked(report, isUnknown ? withoutSource(source) : [])
    }
  })
}

/** What a host's integration marks: the heads of the pages, where the record would stand, are the host's. */
const withoutRecord: Pick<AuditOptions, 'marks' | 'reason'> = {
  marks: ['title', 'lead', 'end'],
  reason: 'The site was labelled while it was built, and its host writes the heads, where the record would stand.'
}

function auditFile(source: string, path: string, options: AuditOptions, cwd: string): Report {
  const extension = extname(path).toLowerCase()
  if (documentExtensions.html.some((each) => each === extension)) {
    return auditHtml(source, { ...options, stylesheets: (href) => readStyleSheet(path, href, cwd) })
  }
  if (!documentExtensions.markdown.some((each) => each === extension)) {
    throw new DisclosureError(
      'cannot-label',
      `Unexpected \`${extension}\`, expected Markdown or HTML: nobody here reads this text as its readers do. Is there a page that is made of it? \`forthright check\` reads its label`
    )
  }
  return auditMarkdown(source, { ...options, format: extension === '.mdx' ? 'mdx' : 'md' })
}

/** A larger sheet is none that a person wrote. */
const largestSheet = 4_000_000

/** Read a style sheet of the project, from beside the page or from a folder above it. */
function readStyleSheet(page: string, href: string, cwd: string): string | undefined {
  const [address = ''] = href.split(/[?#]/)
  if (address === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return undefined
  const name = decoded(address)
  const folders = address.startsWith('/') ? foldersUp(dirname(page), cwd) : [dirname(page)]
  for (const folder of folders) {
    const path = join(folder, name)
    if (!isWithin(cwd, path) || !existsSync(path)) continue
    const { size, isFile } = sizeOf(path)
    return isFile && size <= largestSheet ? readFileSync(path, 'utf8') : undefined
  }
  return undefined
}

function sizeOf(path: string): { readonly size: number; readonly isFile: boolean } {
  const status = statSync(path)
  return { size: status.size, isFile: status.isFile() }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** A site may be served from any folder above a page. */
function foldersUp(from: string, top: string): string[] {
  const folders: string[] = []
  for (let at = from; isWithin(top, at); at = dirname(at)) {
    folders.push(at)
    if (at === top || at === dirname(at)) break
  }
  return folders
}

/**
 * Read the facts that `--facts` names: a file of JSON or YAML, or a document that declares them.
 *
 * @throws {DisclosureError} `invalid-option` where nothing is declared there, and `invalid-disclosure`.
 */
async function readFacts(cwd: string, name: string): Promise<Disclosure> {
  const source = await readTextFile(resolve(cwd, name)).catch((cause: unknown) => {
    throw misuse(`Could not read \`${printable(name)}\`, which \`--facts\` names: ${whyUnread(cause)}`, cause)
  })
  const isData = ['.json', '.yaml', '.yml'].includes(extname(name).toLowerCase())
  const facts: unknown = isData ? inData(parsed(source, name)) : declaredFacts(source)
  if (facts === undefined || facts === null) {
    throw misuse(`Unexpected \`${name}\` in \`--facts\`, expected a file that declares facts (\`disclosure\`)`)
  }
  try {
    return parseDisclosure(facts)
  } catch (cause) {
    if (!(cause instanceof DisclosureError)) throw cause
    throw misuse(`\`${printable(name)}\` in \`--facts\`: ${cause.message}`, cause)
  }
}

function parsed(text: string, name: string): unknown {
  try {
    return parseYaml(text)
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    throw misuse(`\`${name}\` in \`--facts\` does not parse: ${reason}`)
  }
}

/** A configuration has the facts under `disclosure`; a file of facts is nothing else. */
function inData(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'disclosure' in data ? data.disclosure : data
}

function worked({ verdict, findings }: Report, others: readonly Finding[]): Worked {
  return { changed: verdict === 'fail', findings: [...findings.map(toFinding), ...others] }
}
