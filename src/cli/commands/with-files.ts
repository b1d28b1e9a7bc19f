import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Finding } from '../../disclosure/disclosure-error.js'
import type { LocateOptions } from '../../markup/locate-facts.js'
import { configOptions, misuse, type OptionValues, type ParsedArguments } from '../arguments.js'
import { requireLocale } from '../check-config.js'
import { type Config, createConfigs, type LoadedConfig } from '../config.js'
import { directDisk, type DiskText } from '../disk.js'
import type { DocumentNote } from '../documents.js'
import { ignoredBy } from '../file-defaults.js'
import { contextOf, type FileContext, prepareSettings } from '../file-settings.js'
import { documentExtensions, makeFolder, pathMatcher, statusOf, sweepTemporaryFiles, textOf, writeNewFile } from '../files.js'
import { findFiles, type NamedFiles, rootOf } from '../find-files.js'
import { findingsOf, problem } from '../findings.js'
import { isWithin } from '../ignore-files.js'
import { isOwnPage } from '../own-pages.js'
import { listPaths, type PathList } from '../path-list.js'
import { printable } from '../printable.js'
import { processFiles, type Work, type Worked } from '../process-files.js'
import { createReporter } from '../reporters/create-reporter.js'
import { openCache, type ResultCache } from '../result-cache.js'
import { countFile, type FileFinding, type FileResult, type Summary } from '../reporters/reporter.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { folderOf, slashedFrom } from '../../host/slashed-path.js'

interface Job {
  /** What a changed file is called in the summary. */
  readonly changed: string
  /** Whether new texts are written. @default what `--write` says */
  readonly writes?: boolean
}

/** So many files take longer to be written than a thread takes to start. */
const worthThread = 100

/** Load the configurations, find the files, do the work on each and report. */
export async function withFiles(
  parsed: ParsedArguments,
  terminal: Terminal,
  job: Job,
  work: (context: FileContext) => Work
): Promise<ExitCode> {
  const { operands, options } = parsed
  const { cwd, signal } = terminal
  await requireLocale(options.locale)
  if (operands.includes('-')) return withInput(parsed, terminal, job, work)
  if (options['stdin-filename'] !== undefined) {
    throw misuse('Unexpected `--stdin-filename` without `-`: shall the standard input be read (`-`), or files?')
  }
  if (options['cache-location'] !== undefined && !options.cache) {
    throw misuse('Unexpected `--cache-location` without `--cache`: shall results be remembered?')
  }
  const writes = job.writes ?? options.write ?? false
  const { found, root, context, name, key } = await prepareFiles(parsed, terminal)
  const { settings } = context
  const output = openOutput(options, terminal)
  if (writes) sweepTemporaryFiles(found.folders())
  const fromRoot = (path: string) => slashedFrom(root, resolve(cwd, path))
  const reporter = await createReporter(options, { ...terminal, ...output }, job.changed, fromRoot, key)
  const cache = options.cache ? cacheFor(context, options, terminal) : undefined
  const working = work(context)
  // Node may forbid threads (`--permission`): then this one reads and writes.
  const disk = writes && found.count >= worthThread ? await terminal.startDisk?.().catch(() => undefined) : undefined
  const finishing = { ...options, write: writes }
  const summary = await processFiles(found, working, reporter, {
    disk: disk ?? directDisk,
    name,
    finish: (source, path, worked) => finishFile(finishing, cwd, resolve(cwd, path), source, worked),
    locate: createLocate(settings, options, name),
    onProgress: progressOn(options, terminal),
    signal,
    cache
  })
  disk?.close?.()
  await cache?.save().catch((error: unknown) => {
    // The results are right without it; the next run takes longer.
    terminal.writeError(`The cache was not written: ${printable(String(error))}\n`)
  })
  await output.close()
  if (signal.aborted) return 130
  return isFailed(summary, options) ? 1 : 0
}

export interface PreparedFiles {
  /** Each file once, sorted. */
  readonly found: PathList
  /** The root of the project. */
  readonly root: string
  readonly context: FileContext
  /** Spells a path from where the command runs. */
  readonly name: (path: string) => string
  /** What the configuration nearest to the folder of the command calls the facts. */
  readonly key: string | undefined
}

/** Load the configurations and find the files that a command line means, and say what is left out. */
export async function prepareFiles(
  { operands, options }: ParsedArguments,
  { cwd, today, writeError }: Terminal
): Promise<PreparedFiles> {
  const configs = createConfigs(cwd, configOptions(options))
  const loaded = await configs.near(cwd)
  const root = rootFor(cwd, loaded)
  const named = await filesOf(operands, options.ignore ?? [], cwd, root, loaded)
  const { settings, isIgnored } = await prepareSettings(cwd, configs, named.found.folders())
  const name = (path: string) => slashedFrom(cwd, path)
  for (const { path, reason } of named.ignored) {
    if (!options.quiet) writeError(`${printable(name(path))} is left out: ${reason}\n`)
  }
  const output = options['output-file']
  const isOutput = (path: string) => output !== undefined && path === resolve(cwd, output)
  return {
    // The results of the last run are no document of this one, which replaces them.
    found: listPaths(named.found, (path) => !isIgnored(path) && !isOutput(path)),
    root,
    context: contextOf(cwd, settings, { ...options, today }),
    name,
    key: loaded.config.key
  }
}

function cacheFor(
  { cwd, settings, declarations }: FileContext,
  { 'cache-location': location, locale, verbose }: OptionValues,
  { version }: Terminal
): ResultCache {
  const cache = openCache({
    cwd,
    location,
    depends: [version, locale, verbose],
    settings,
    stampBeside: declarations.stampBeside
  })
  // A page of a built site depends on its source too.
  const isCacheable = (path: string) => settings(path).config.built === undefined
  return {
    ...cache,
    recall: (path) => (isCacheable(path) ? cache.recall(path) : undefined),
    remember: (path, result) => {
      if (isCacheable(path)) cache.remember(path, result)
    }
  }
}

type Locate = (
  source: string,
  path: string,
  findings: readonly Finding[]
) => Promise<readonly FileFinding[]>

/**
 * Prepare to say where findings stand. What reads the places is loaded for the first finding, once:
 * an `import()` for each file took as long as a third of all work on it.
 */
function createLocate(
  settings: FileContext['settings'],
  { verbose = false }: OptionValues,
  name: (path: string) => string
): Locate {
  let loading: Promise<typeof import('../../markup/locate-facts.js')> | undefined
  const locateAll = async (source: string, findings: readonly Finding[], options: LocateOptions) => {
    loading ??= import('../../markup/locate-facts.js')
    const { createFactsLocator, placeAt } = await loading
    const locateFinding = createFactsLocator(source, options)
    return findings.map((finding): FileFinding => {
      const offset = locateFinding(finding)
      return offset === undefined ? finding : { ...finding, place: placeAt(source, offset) }
    })
  }
  return async (source, path, findings) => {
    const { config, defaults, path: configPath } = settings(path)
    const located =
      findings.length === 0 ? [] : await locateAll(source, findings, { key: config.key, ...defaults })
    if (!verbose || configPath === undefined) return located
    return [...located, problem('forthright/config', `Configured by ${name(configPath)}`, 'note')]
  }
}

/** Write a new text, or give its diff where one can be seen. */
export async function finishFile(
  { write = false, format = 'pretty' }: OptionValues,
  cwd: string,
  path: string,
  source: DiskText,
  { changed, findings, value }: Worked
): Promise<Omit<FileResult, 'path'>> {
  if (value === undefined) return { changed, findings }
  if (write) {
    const lost = await source.replace(value)
    return { changed, findings: [...findings, ...lost] }
  }
  // Nobody reads the bytes of a book.
  if (format !== 'pretty' || path.toLowerCase().endsWith('.epub')) return { changed, findings }
  const { diffOf } = await import('../diff.js')
  const name = slashedFrom(cwd, path)
  return { changed, findings, diff: diffOf(name, source.text, value) }
}

/**
 * Work on the standard input as if it were a file. A new text goes to the output, whole or not at
 * all, and what there is to say about it to the error stream.
 */
async function withInput(
  { command, operands, options }: ParsedArguments,
  terminal: Terminal,
  { changed }: Job,
  work: (context: FileContext) => Work
): Promise<ExitCode> {
  if (command !== 'label' && command !== 'unlabel' && command !== 'check' && command !== 'audit') {
    throw misuse(`Unexpected \`-\` for ${command}, expected files`)
  }
  if (operands.length > 1) throw misuse('Unexpected files beside `-`, expected one or the other')
  if (options.write) throw misuse('Unexpected `--write` beside `-`: what is read there goes to the output')
  const { cwd, today, readInput, signal } = terminal
  const isFilter = command === 'label' || command === 'unlabel'
  const isBrief = isFilter && options.format === undefined
  if (isBrief && options['output-file'] !== undefined) {
    throw misuse('Unexpected `--output-file` beside `-`: the text goes to the output (`> FILE`). In which `--format` shall the findings go to a file?')
  }
  const bytes = await readInput()
  if (signal.aborted) return 130
  const source = textOf(bytes)
  const path = resolve(cwd, options['stdin-filename'] ?? nameFor(source))
  const { settings, isIgnored } = await prepareSettings(cwd, createConfigs(cwd, configOptions(options)), [folderOf(path)])
  if (isIgnored(path)) {
    if (isFilter) terminal.write(source)
    return 0
  }
  const name = (each: string) => slashedFrom(cwd, each)
  const output = openOutput(options, isFilter ? { ...terminal, write: terminal.writeError } : terminal)
  const reporter = await createReporter({ ...options, quiet: options.quiet ?? false }, { ...terminal, ...output }, changed)
  const summary: Summary = { files: 0, changed: 0, errors: 0, warnings: 0 }
  const worked = await work(contextOf(cwd, settings, { ...options, today }))(source, name(path)).catch(
    (error: unknown): Worked => ({ changed: false, findings: findingsOf(error) })
  )
  const findings = await createLocate(settings, options, name)(source, path, worked.findings)
  countFile(summary, { changed: worked.changed, findings })
  // Of a filter the text is the result; that it changed goes without saying.
  await reporter.file({ path: name(path), changed: worked.changed && !isBrief, findings })
  if (!isBrief) reporter.end(summary)
  await output.close()
  const isFailing = isFailed(summary, options)
  if (isFilter && summary.errors === 0) terminal.write(worked.value ?? source)
  return isFailing ? 1 : 0
}

/** What a text without a name is taken for. */
function nameFor(source: string): string {
  return /^\uFEFF?\s*<(?:!doctype\s+html|html)\b/i.test(source) ? 'stdin.html' : 'stdin.md'
}

/** The project: the repository, or else the folder of the configuration or of the command. */
function rootFor(cwd: string, { folder }: LoadedConfig): string {
  const root = rootOf(cwd)
  return isWithin(folder, root) && root === cwd ? folder : root
}

/** Whether a run fails: by its errors, or by more warnings than are allowed. */
export function isFailed({ errors, warnings }: Summary, { 'max-warnings': most }: OptionValues): boolean {
  return errors > 0 || (most !== undefined && warnings > Number(most))
}

interface Output extends Pick<Terminal, 'write' | 'color'> {
  readonly close: () => Promise<void>
}

/** Where results go: to the output, or whole into the file that `--output-file` names. */
export function openOutput(
  { 'output-file': path, color }: OptionValues,
  { cwd, write, color: isColoured }: Terminal
): Output {
  if (path === undefined) return { write, color: isColoured, close: async () => undefined }
  const chunks: string[] = []
  const file = resolve(cwd, path)
  requireNoDocument(file, path)
  return {
    write: (text) => void chunks.push(text),
    color: color ?? false,
    close: async () => {
      try {
        makeFolder(dirname(file))
        writeNewFile(file, chunks.join(''))
      } catch (cause) {
        throw misuse(`Could not write \`${printable(path)}\`, which \`--output-file\` names: ${printable(String(cause))}`, cause)
      }
    }
  }
}

/** Results may be written over those of another run, and never over a text that somebody wrote. */
function requireNoDocument(file: string, named: string): void {
  const status = statusOf(file)
  const where = `\`${printable(named)}\` in \`--output-file\``
  if (status?.isDirectory()) throw misuse(`Unexpected folder ${where}, expected a file. What shall it be called?`)
  const isDocument = Object.values(documentExtensions).flat().some((end) => file.toLowerCase().endsWith(end))
  if (!status?.isFile() || !isDocument || isOwnPage(readFileSync(file, 'utf8'))) return
  throw misuse(`Unexpected ${where}: it is a text, which the results would replace. Where shall they go?`)
}

/** Paths of the command line are relative to its folder, those of the configuration to its own. */
function filesOf(
  operands: readonly string[],
  ignore: readonly string[],
  cwd: string,
  root: string,
  loaded: LoadedConfig
): Promise<NamedFiles> {
  const ignorers = [ignoredBy(loaded), pathMatcher(cwd, ignore, () => true)]
  const options = { isIgnored: (file: string) => ignorers.some((ignores) => ignores(file)), root }
  const { config, folder, path } = loaded
  if (operands.length > 0) return findFiles(cwd, operands, options)
  if (config.files === undefined) return findFiles(cwd, ['.'], options)
  const where = ` in \`files\` of ${path}`
  return findFiles(folder, [config.files].flat(), { ...options, where })
}

/** Draw a counter on the error stream of a terminal, and clear it when done. */
function progressOn({ quiet = false }: OptionValues, { isInteractive, writeError }: Terminal) {
  return (done: number, total: number) => {
    if (!isInteractive || quiet || total < 50) return
    if (done === total) writeError('\r\u001B[K')
    else if (done % 25 === 0) writeError(`\r\u001B[K${done} of ${total} files`)
  }
}

/** What a surface noted, as findings. */
export function findingsFromNotes(notes: readonly DocumentNote[]): Finding[] {
  return notes.map(({ message, ruleId, severity }) =>
    problem(ruleId ?? 'forthright/note', message, severity ?? 'note')
  )
}

/**
 * What a file without facts of its own is.
 *
 * @param hasDefaults Whether the configuration has facts for it.
 */
export function byDefaultFindings(config: Config, hasDefaults: boolean): Finding[] {
  const severities = { error: 'refuse', warn: 'warn', ignore: undefined } as const
  const { key = 'disclosure', undeclared = hasDefaults ? 'ignore' : 'error' } = config
  const severity = severities[undeclared]
  if (severity !== undefined) {
    const where = hasDefaults ? '' : ' or, for all files, in the configuration'
    const reason = `No facts are declared: who and what made the text? A person, an AI system, or both: \`${key}\` in the front matter${where} says it, and \`human-only\` that no AI touched it`
    return [problem('forthright/undeclared', reason, severity)]
  }
  if (!hasDefaults) return []
  const reason = 'The facts are those of the configuration, by default: the file declares none of its own'
  return [problem('forthright/by-default', reason, 'note')]
}
