import { resolve } from 'node:path'
import { configOptions, misuse, type OptionValues, type ParsedArguments } from '../arguments.js'
import { requireLocale } from '../check-config.js'
import { createConfigs } from '../config.js'
import { createDeclarations, type Declaration } from '../declaration.js'
import { documentKind, factsOf } from '../documents.js'
import { defaultsFor, type Saying, sayingsOf } from '../file-defaults.js'
import { readTextFile, statusOf } from '../files.js'
import { languageIn } from '../front-matter-language.js'
import { printable, printableJson } from '../printable.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { slashedFrom } from '../../host/slashed-path.js'

/** A value, and where it was said. */
interface Said {
  readonly value: unknown
  readonly from: string
}

/**
 * `--print-config FILE`: print, as JSON, the facts and options that count for a file, each with the
 * place that says it. Changes nothing.
 */
export async function printConfig(
  { operands, options }: ParsedArguments,
  { cwd, write }: Terminal
): Promise<ExitCode> {
  const file = options['print-config']
  if (file === undefined || operands.length > 0) {
    throw misuse('Unexpected files beside `--print-config FILE`, expected none')
  }
  await requireLocale(options.locale)
  const path = resolve(cwd, file)
  const status = statusOf(path)
  if (!status?.isFile()) {
    const why = status ? 'it is none' : 'there is no such file'
    throw misuse(`Unexpected \`${printable(file)}\` in \`--print-config\`, expected a file: ${why}`)
  }
  const kind = documentKind(path)
  const source = await readTextFile(path)
  const loaded = await createConfigs(cwd, configOptions(options)).near(resolve(path, '..'))
  const { config, layers } = loaded
  const name = (each: string) => slashedFrom(cwd, each)
  const defaults = defaultsFor(loaded)(path)
  const { frontMatter } = defaults
  const nothing = { marks: undefined, reason: undefined, selector: undefined, look: undefined }
  const inFrontMatter = kind.declared(source, {
    ...nothing,
    locale: defaults.locale,
    packs: undefined,
    frontMatter,
    key: config.key
  })
  const declaration = createDeclarations(cwd).of(path, source, inFrontMatter, config.key)
  const { facts } = factsOf(declaration?.facts, defaults)
  const sayings = sayingsOf(loaded).filter(({ matches }) => matches(path))
  const printed = {
    file: name(path),
    configs: layers.map((layer) => name(layer.path)),
    facts: facts === undefined ? undefined : factsWithOrigins(facts, declaration, sayings, name),
    options: optionsWithOrigins(source, sayings, layers, options, name)
  }
  write(`${printableJson(printed, 2)}\n`)
  return 0
}

type Name = (path: string) => string

function factsWithOrigins(
  facts: object,
  declaration: Declaration | undefined,
  sayings: readonly Saying[],
  name: Name
): Record<string, Said> {
  const layers = [
    ...sayings.map(({ disclosure, path, member }) => ({
      facts: disclosure,
      from: `${name(path)}: ${member}disclosure`
    })),
    ...(declaration ? [{ facts: declaration.facts, from: `the page: ${declaration.where}` }] : [])
  ].toReversed()
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => {
      const found = layers.find((layer) => declares(layer.facts, fact))
      return [fact, { value, from: found?.from ?? 'the other facts' }]
    })
  )
}

function declares(facts: unknown, fact: string): boolean {
  // A declaration in one word, `human-only`, says all that there is to say.
  if (typeof facts === 'string') return fact !== 'author'
  return typeof facts === 'object' && facts !== null && Object.hasOwn(facts, fact)
}

/** Members of a configuration that say something about its files or about loading it. */
const notOptions: readonly string[] = ['$schema', 'disclosure', 'overrides', 'extends', 'root', 'locale', 'frontMatter']

function optionsWithOrigins(
  source: string,
  sayings: readonly Saying[],
  layers: readonly { readonly config: object; readonly path: string }[],
  { locale }: OptionValues,
  name: Name
): Record<string, Said> {
  const said: Record<string, Said> = {}
  for (const { config, path } of layers) {
    for (const [option, value] of Object.entries(config)) {
      if (!notOptions.includes(option)) said[option] = { value, from: name(path) }
    }
  }
  for (const saying of sayings) {
    for (const option of ['locale', 'frontMatter'] as const) {
      const from = `${name(saying.path)}: ${saying.member}${option}`
      if (saying[option] !== undefined) said[option] = { value: saying[option], from }
    }
  }
  const language = languageIn(source, sayings.findLast((each) => each.frontMatter !== undefined)?.frontMatter)
  if (language !== undefined) said['locale'] = { value: language, from: 'the page: `lang`' }
  if (locale !== undefined) said['locale'] = { value: locale, from: 'the command line' }
  return said
}
