import { parseArgs, type ParseArgsConfig } from 'node:util'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { locales } from '../notice/locales/index.js'
import { findLocale } from '../notice/resolve-locale.js'
import { didYouMean } from '../text/did-you-mean.js'

type Options = NonNullable<ParseArgsConfig['options']>

/** A command as a table row: its words in the help, and its options. */
interface Command {
  readonly name: string
  readonly takes: string
  readonly does: string
  readonly options: readonly string[]
}

const optionTable = {
  write: { type: 'boolean', does: 'write the files; without it nothing is changed' },
  'dry-run': { type: 'boolean', does: 'show what would change, as a diff (the default)' },
  config: { type: 'string', takes: 'FILE', does: 'the configuration file to use' },
  ignore: { type: 'string', multiple: true, takes: 'GLOB', does: 'files to leave out; repeatable' },
  locale: { type: 'string', takes: 'TAG', does: 'language of the labels, such as de' },
  format: { type: 'string', takes: 'pretty|json|sarif', does: 'how results are written' },
  verbose: { type: 'boolean', does: 'show notes too' },
  by: { type: 'string', takes: 'NAME', does: 'the person who read the text' },
  at: { type: 'string', takes: 'DATE', does: 'when, as 2026-11-20; today when left out' },
  author: { type: 'string', takes: 'NAME', does: 'the person that texts are attributed to' },
  company: { type: 'string', takes: 'NAME', does: 'the company that texts are attributed to' },
  responsible: { type: 'string', takes: 'NAME', does: 'the person who answers for them' },
  ai: { type: 'string', takes: '"GPT-4 (OpenAI)"', does: 'the AI system' },
  media: { type: 'string', takes: 'ai|human|mixed', does: "the origin of the post's media" },
  overflow: { type: 'string', takes: 'error|shorten', does: 'when the label leaves too little room' },
  limit: { type: 'string', takes: 'NUMBER', does: "the instance's own limit of the main text" },
  disclosure: { type: 'string', takes: 'FILE.json', does: 'the facts, as JSON' }
} as const satisfies Options & Record<string, { takes?: string; does: string }>

type OptionName = keyof typeof optionTable

const common = ['config', 'ignore', 'locale', 'format', 'verbose'] as const

const commands = [
  {
    name: 'init',
    takes: '',
    does: 'write forthright.config.json with your facts',
    options: ['author', 'company', 'responsible', 'ai', 'locale']
  },
  {
    name: 'label',
    takes: '[FILES…]',
    does: 'label Markdown, MDX and HTML files as their facts owe',
    options: ['write', 'dry-run', ...common]
  },
  {
    name: 'unlabel',
    takes: '[FILES…]',
    does: 'take the labels off again, byte for byte',
    options: ['write', 'dry-run', ...common]
  },
  {
    name: 'check',
    takes: '[FILES…]',
    does: 'fail when a file lacks its label, or a text changed since its review',
    options: [...common]
  },
  {
    name: 'review',
    takes: 'FILE…',
    does: 'bind your reading of a text to exactly that text, in its front matter',
    options: ['by', 'at', 'config', 'format', 'verbose']
  },
  {
    name: 'migrate',
    takes: '[FILES…]',
    does: 'rewrite declarations of version 0.1, and ask what they leave open',
    options: ['write', 'dry-run', ...common]
  },
  {
    name: 'post',
    takes: 'PLATFORM FILE.json',
    does: "label a platform's own create-post payload and print it",
    options: ['disclosure', 'media', 'overflow', 'limit', 'locale', 'write', 'config']
  },
  {
    name: 'explain',
    takes: '[RULE]',
    does: 'print a rule with its source, or the list of rules',
    options: []
  }
] as const satisfies readonly (Command & { readonly options: readonly OptionName[] })[]

type CommandName = (typeof commands)[number]['name']

/** The values of the options, by name. */
export interface OptionValues {
  readonly write?: boolean
  readonly 'dry-run'?: boolean
  readonly config?: string
  readonly ignore?: readonly string[]
  readonly locale?: string
  readonly format?: 'pretty' | 'json' | 'sarif'
  readonly verbose?: boolean
  readonly by?: string
  readonly at?: string
  readonly author?: string
  readonly company?: string
  readonly responsible?: string
  readonly ai?: string
  readonly media?: 'ai' | 'human' | 'mixed'
  readonly overflow?: 'error' | 'shorten'
  readonly limit?: string
  readonly disclosure?: string
}

export interface ParsedArguments {
  readonly command: CommandName | 'help' | 'version'
  readonly operands: readonly string[]
  readonly options: OptionValues
}

/**
 * Read the command line.
 *
 * @throws {DisclosureError} `invalid-option`, naming what was found and the nearest known name.
 */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const [name, ...rest] = argv
  if (name === undefined || name === 'help' || argv.includes('--help') || argv.includes('-h')) {
    const names = argv.filter((each) => each !== 'help' && !each.startsWith('-'))
    return { command: 'help', operands: names, options: {} }
  }
  if (name === '--version' || name === '-v') return { command: 'version', operands: [], options: {} }
  const command = commands.find((each) => each.name === name)
  if (!command) throw unknown('command', name, commands.map((each) => each.name))
  const known = Object.fromEntries(command.options.map((option) => [option, optionTable[option]]))
  const { values, positionals, tokens } = parseArgs({
    args: rest,
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(known, token.name)) {
      throw unknown('option', token.rawName, Object.keys(known), '--')
    }
    checkValue(token, known[token.name]?.type === 'string')
  }
  const options = values as OptionValues
  requireOneOf('format', options.format, ['pretty', 'json', 'sarif'])
  requireOneOf('media', options.media, ['ai', 'human', 'mixed'])
  requireOneOf('overflow', options.overflow, ['error', 'shorten'])
  const problem = options.locale && localeProblem(options.locale, '--locale')
  if (problem) throw misuse(problem)
  if (options.limit !== undefined && !/^[1-9]\d{0,14}$/.test(options.limit)) {
    throw misuse(`Unexpected \`${options.limit}\` in \`--limit\`, expected a whole number above 0`)
  }
  if (options.write && options['dry-run']) {
    throw misuse('Unexpected `--dry-run` beside `--write`, expected one of them')
  }
  return { command: command.name, operands: positionals, options }
}

/** Render the help from the tables. */
export function renderHelp(name?: string): string {
  const command = commands.find((each) => each.name === name)
  if (!command) {
    const rows = commands.map((each) => [`${each.name} ${each.takes}`.trim(), each.does] as const)
    return [
      'forthright: say up front who and what made a text',
      '',
      'Usage: forthright COMMAND [FILES…] [options]',
      '',
      ...table(rows),
      '',
      'forthright help COMMAND lists the options of a command.',
      'Exit codes: 0 done, 1 findings, 2 misuse.'
    ].join('\n')
  }
  const options = command.options.map((option: OptionName) => {
    const row: { takes?: string; does: string } = optionTable[option]
    return [`--${option}${row.takes ? ` ${row.takes}` : ''}`, row.does] as const
  })
  return [
    `Usage: forthright ${command.name} ${command.takes} [options]`.replace('  ', ' '),
    '',
    `  ${command.does}`,
    '',
    ...table(options)
  ].join('\n')
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}

interface OptionToken {
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function checkValue({ rawName, value, inlineValue }: OptionToken, takesText: boolean): void {
  if (takesText) {
    // In `--by --write` the name is missing, and `--write` would be taken for it.
    if (value && (inlineValue || !value.startsWith('-'))) return
    throw misuse(`Missing value of \`${rawName}\``)
  }
  if (value === undefined) return
  throw misuse(`Unexpected \`${rawName}=${value}\`: it takes no value. Leave it out for no`)
}

function requireOneOf(name: string, value: string | undefined, known: readonly string[]): void {
  if (value !== undefined && !known.includes(value)) {
    throw misuse(`Unexpected \`${value}\` in \`--${name}\`, expected ${known.join(', ')}`)
  }
}

function unknown(kind: string, found: string, known: readonly string[], prefix = ''): DisclosureError {
  const hint = didYouMean(found.replace(/^-+/, ''), known, prefix)
  const list = known.map((name) => `${prefix}${name}`).join(', ')
  return misuse(`Unexpected ${kind} \`${found}\`, expected ${list || 'none'}${hint}`)
}

/** Make the error for invalid input of the command line: an option, a file or a configuration. */
export function misuse(message: string, cause?: unknown): DisclosureError {
  return new DisclosureError('invalid-option', message, cause === undefined ? {} : { cause })
}

/** Say what is wrong with the tag of a language, and where it stands; nothing for a known one. */
export function localeProblem(tag: string, where: string): string | undefined {
  if (findLocale(tag)) return undefined
  const known = locales.map((each) => each.tag)
  const hint = didYouMean(tag, known)
  return `Unexpected \`${tag}\` in \`${where}\`, expected one of ${known.join(', ')}${hint}`
}
