import { relative } from 'node:path'
import { isMap, isSeq, type YAMLMap } from 'yaml'
import type { Finding } from '../../disclosure/disclosure-error.js'
import { defaultKey } from '../../markup/facts-key.js'
import { disclosureIn } from '../../markup/front-matter-data.js'
import { locateFrontMatter } from '../../markup/front-matter.js'
import { configOptions, type ParsedArguments } from '../arguments.js'
import { loadConfig } from '../config.js'
import { documentKind } from '../documents.js'
import { openFile } from '../disk.js'
import { findingsOf, problem } from '../findings.js'
import { type Migration, migrateFacts, problemsOf, valueOf } from '../migrate-facts.js'
import { createReporter } from '../reporters/create-reporter.js'
import type { ExitCode, Terminal } from '../terminal.js'
import type { Worked } from '../process-files.js'
import { finishFile, withFiles } from './with-files.js'

/**
 * `forthright migrate`: rewrite declarations of version 0.1, in the configuration and in front
 * matter, where they are true as they stand, and ask for the rest; or show what would change.
 */
export async function runMigrate(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const { write } = parsed.options
  const changed = write ? 'migrated' : 'would be migrated'
  const ofConfig = await migrateConfig(parsed, terminal, changed)
  const ofFiles = await withFiles(parsed, terminal, { changed }, ({ settings }) => {
    return async (source, path) => {
      documentKind(path)
      const { config, defaults } = settings(path)
      const migrated = migrateDocument(source, config.key ?? defaultKey, defaults.facts)
      return workedOf(source, migrated)
    }
  })
  return ofConfig === 0 ? ofFiles : ofConfig
}

function migrateDocument(
  source: string,
  key: string,
  defaults: Parameters<typeof migrateFacts>[1]['defaults']
): Migration {
  const frontMatter = locateFrontMatter(source)
  if (!frontMatter) return { value: source, findings: [] }
  const { start, end, format } = frontMatter
  const text = source.slice(start, end)
  if (format === 'toml') {
    const isConcerned = text.includes(key) && /["'](?:ai|both|human)["']/.test(text)
    const reason = 'TOML is not rewritten: which system, and who, is meant by `ai`, `both` and `human`? Write their names'
    return { value: source, findings: isConcerned ? [problem('migrate/toml', reason, 'warn')] : [] }
  }
  if (format !== 'yaml' && format !== 'json') return { value: source, findings: [] }
  const find = (contents: YAMLMap) =>
    [contents, valueOf(contents, 'params'), valueOf(contents, 'extra')].flatMap((place) => {
      const facts = isMap(place) ? valueOf(place, key) : undefined
      return isMap(facts) ? [facts] : []
    })
  const { value, findings } = migrateFacts(text, { format, find, defaults })
  const isUnread = findings.some(({ ruleId }) => ruleId === 'migrate/unread')
  const others = isUnread ? [] : problemsWithPlace(text, format, key)
  return { value: source.slice(0, start) + value + source.slice(end), findings: [...findings, ...others] }
}

/** What keeps the facts from being read at all: a key that is nearly the one, words in their place. */
function problemsWithPlace(text: string, format: 'yaml' | 'json', key: string): readonly Finding[] {
  try {
    const facts = disclosureIn(text, format, key)
    return facts === undefined || typeof facts === 'object' ? [] : problemsOf(facts)
  } catch (error) {
    return findingsOf(error)
  }
}

/** A configuration that is a program is left to its author. */
async function migrateConfig(
  parsed: ParsedArguments,
  terminal: Terminal,
  changed: string
): Promise<ExitCode> {
  const { path } = await loadConfig(terminal.cwd, configOptions(parsed.options))
  if (path === undefined) return 0
  const name = relative(terminal.cwd, path).replaceAll('\\', '/')
  const { format = 'pretty' } = parsed.options
  // What is read by a program is about files alone.
  const write = format === 'pretty' ? terminal.write : terminal.writeError
  const reporter = await createReporter({ ...parsed.options, format: 'pretty' }, { ...terminal, write }, changed)
  if (!path.endsWith('.json')) {
    const reason = 'A configuration that is a program is not rewritten: which system, and who, is meant by `ai`, `both` and `human`? Write their names'
    await reporter.file({ path: name, changed: false, findings: [problem('migrate/program', reason, 'note')] })
    return 0
  }
  const read = openFile(path)
  const source = read.text
  const bare = source.replace(/^\uFEFF/, '')
  const { value, findings } = migrateFacts(bare, {
    format: 'json',
    find: factsOfConfig,
    isShared: true
  })
  const whole = source.slice(0, source.length - bare.length) + value
  const worked = workedOf(source, { value: whole, findings })
  const result = await finishFile(parsed.options, terminal.cwd, path, read, worked)
  await reporter.file({ path: name, ...result })
  return findings.some(({ severity }) => severity === 'refuse') ? 1 : 0
}

function factsOfConfig(contents: YAMLMap): readonly YAMLMap[] {
  const own = valueOf(contents, 'forthright')
  const config = isMap(own) ? own : contents
  const overrides = valueOf(config, 'overrides')
  const places = [config, ...(isSeq(overrides) ? overrides.items : [])]
  return places.flatMap((place) => {
    const facts = isMap(place) ? valueOf(place, 'disclosure') : undefined
    return isMap(facts) ? [facts] : []
  })
}

function workedOf(source: string, { value, findings }: Migration): Worked {
  return value === source
    ? { changed: false, findings }
    : { changed: true, findings, value }
}
