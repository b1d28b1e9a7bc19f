import { dirname, extname, relative, resolve } from 'node:path'
import type { Disclosure } from '../../disclosure/disclosure.js'
import { parseDisclosure } from '../../disclosure/parse-disclosure.js'
import { isModel } from '../../disclosure/people.js'
import { configOptions, misuse, type ParsedArguments } from '../arguments.js'
import { requireLocale } from '../check-config.js'
import { createConfigs } from '../config.js'
import { contextOf, type FileContext, prepareSettings } from '../file-settings.js'
import { readTextFile, whyUnread } from '../files.js'
import { findingsOf } from '../findings.js'
import { htmlDeclaration, markdownDeclaration } from '../own-pages.js'
import { printable } from '../printable.js'
import { archive, type Publication } from '../report/archive.js'
import { createCopyFinder } from '../report/built-copies.js'
import { describeDocument, type ReportedDocument } from '../report/documents.js'
import { type DisclosureReport, renderers } from '../report/render.js'
import { openRepository, type Repository } from '../report/repository.js'
import { counted } from '../reporters/reporter.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { labelAsDeclared } from './label.js'
import { openOutput, prepareFiles } from './with-files.js'
import { folderOf, slashedFrom } from '../../host/slashed-path.js'

type Format = keyof typeof renderers

/**
 * `forthright report`: list every document with its facts, the state of its reviews and of its label,
 * what was left out and why, and what only a person can say.
 */
export async function runReport(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const { options } = parsed
  const { cwd, today, version, signal } = terminal
  await requireLocale(options.locale)
  const format = (options.format ?? formatNamed(options['output-file'])) as Format
  const signer = signerOf(parsed)
  const ofReport = options.disclosure === undefined ? undefined : await readFacts(cwd, options.disclosure)
  const { found, root, context, name } = await prepareFiles(parsed, terminal)
  const output = openOutput(options, terminal)
  const since = options['since-revision']
  const repository = openRepository(root, since)
  const copiesOf = createCopyFinder(context)
  const documents: ReportedDocument[] = []
  const publications: Publication[] = []
  for (const path of found) {
    if (signal.aborted) return 130
    const fromRoot = slashedFrom(root, path)
    const { document, source } = await reported(context, name(path), path, fromRoot, repository)
    const change = since === undefined ? undefined : changeOf(context, document, fromRoot, repository)
    const copies = document.mark === '' ? undefined : copiesOf(name(path), source, document.mark)
    documents.push({ ...document, ...(copies ? { copies } : {}), ...(change === undefined ? {} : { change }) })
    if (document.label === 'as declared') publications.push({ ...document, source })
  }
  const report = { at: today, version, ...(since === undefined ? {} : { since }), documents }
  output.write(await pageOf(report, format, ofReport, parsed, terminal))
  await output.close()
  if (options.archive !== undefined && signer !== undefined) {
    const added = archive(resolve(cwd, options.archive), publications, { signedOffBy: signer, at: today })
    const unowed = documents.filter(({ label }) => label === 'none owed').length
    const left = documents.length - publications.length - unowed
    const of = ` of ${documents.length}`
    const why =
      (left === 0 ? '' : `; ${counted(left, 'document')}${of} not labelled as declared`) +
      (unowed === 0 ? '' : `; ${counted(unowed, 'document')}${of} with no label to keep`)
    const same = publications.length - added
    const known = same === 0 ? '' : `; ${counted(same, 'document')} as the last line of it says`
    terminal.writeError(`${counted(added, 'line')} added to ${printable(options.archive)}${known}${why}\n`)
  }
  return 0
}

const formatsByExtension: Readonly<Record<string, Format>> = {
  '': 'html',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.csv': 'csv',
  '.md': 'markdown',
  '.markdown': 'markdown'
}

/** A file says by its name what it holds. */
function formatNamed(file = ''): Format {
  const extension = extname(file).toLowerCase()
  const format = Object.hasOwn(formatsByExtension, extension) ? formatsByExtension[extension] : undefined
  if (format) return format
  const known = Object.keys(formatsByExtension).filter((each) => each !== '')
  throw misuse(`Unexpected name \`${printable(file)}\` in \`--output-file\`, expected one that ends in ${known.join(', ')}. Or which \`--format\` shall it have?`)
}

/** Who signs off what an archive keeps. */
function signerOf({ options: { archive: file, by } }: ParsedArguments): string | undefined {
  if (file === undefined) return undefined
  if (by === undefined) throw misuse('Missing `--by NAME` beside `--archive`: who signs off what is kept?')
  if (isModel({ name: by }, {})) {
    throw misuse(`Unexpected \`${printable(by)}\` in \`--by\`, expected a person: who signs off what is kept?`)
  }
  return by
}

async function readFacts(cwd: string, path: string): Promise<Disclosure> {
  try {
    return parseDisclosure(JSON.parse(await readTextFile(resolve(cwd, path))))
  } catch (cause) {
    throw misuse(`Could not read the facts of the report in ${printable(path)}: ${whyUnread(cause)}`, cause)
  }
}

async function reported(
  context: FileContext,
  name: string,
  path: string,
  fromRoot: string,
  repository: Repository
): Promise<{ document: ReportedDocument; source: string }> {
  try {
    const source = await readTextFile(path)
    const staleSince = (_: string, after: string | undefined) => repository.changedAfter(fromRoot, after)
    return { document: describeDocument(context, source, name, staleSince), source }
  } catch (error) {
    const problems = findingsOf(error).map(({ reason }) => reason)
    const nothing = { mark: '', words: '', ai: [], reviews: [], optDown: '', attest: [] }
    return { document: { ...nothing, path: name, facts: 'unread', label: 'unknown', problems }, source: '' }
  }
}

/** A document whose readers are told something else than before has changed facts. */
function changeOf(
  context: FileContext,
  document: ReportedDocument,
  fromRoot: string,
  repository: Repository
): ReportedDocument['change'] {
  const change = repository.changeSince(fromRoot)
  if (change !== 'changed') return change ?? 'unchanged'
  const then = repository.textThen(fromRoot)
  if (then === undefined) return change
  const before = describeDocument(context, then, document.path, () => undefined)
  const told = ({ facts, words, reviews }: ReportedDocument) =>
    JSON.stringify([facts, words, reviews.map(({ by, at }) => [by, at])])
  return told(before) === told(document) ? change : 'facts changed'
}

/**
 * Write the report as a page that declares who and what made it. Where AI took part in the report
 * itself, it says so first, as `label` would write it where the report goes.
 */
async function pageOf(
  report: DisclosureReport,
  format: Format,
  facts: Disclosure | undefined,
  { options }: ParsedArguments,
  { cwd }: Terminal
): Promise<string> {
  if (format === 'json' || format === 'csv') {
    if (!facts) return renderers[format](report)
    throw misuse(`Unexpected \`--disclosure\` beside \`--format ${format}\`: data has no place for a label`)
  }
  const file = options['output-file']
  const folder = file === undefined ? cwd : dirname(resolve(cwd, file))
  const path = resolve(folder, format === 'html' ? 'report.html' : 'report.md')
  const { settings } = await prepareSettings(cwd, createConfigs(cwd, configOptions(options)), [folderOf(path)])
  const { key } = settings(path).config
  // What is shown elsewhere, such as in the summary of a build, would show front matter as text.
  const isShown = format === 'markdown' && file === undefined && !facts
  const declare = format === 'html' ? htmlDeclaration : markdownDeclaration
  const page = renderers[format](report, { declaration: isShown ? '' : declare(facts, key) })
  if (!facts) return page
  return labelAsDeclared(contextOf(cwd, settings, options), page, relative(cwd, path)).value ?? page
}
