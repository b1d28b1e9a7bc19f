import { parseArgs } from 'node:util'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { didYouMean } from '../text/did-you-mean.js'
import {
  type CommandName,
  commands,
  type formats,
  type reportFormats,
  type OptionName,
  optionTable
} from './command-table.js'

type Format = (typeof formats)[number] | (typeof reportFormats)[number]

interface TextValues {
  readonly format?: Format
  readonly media?: 'ai' | 'human' | 'mixed'
  readonly overflow?: 'error' | 'shorten'
}

type ValueOf<Name extends OptionName> = Name extends keyof TextValues
  ? NonNullable<TextValues[Name]>
  : (typeof optionTable)[Name] extends { readonly multiple: true }
    ? readonly string[]
    : (typeof optionTable)[Name]['type'] extends 'boolean'
      ? boolean
      : string

/** The values of the options, by name. */
export type OptionValues = { readonly [name in OptionName]?: ValueOf<name> }

/** What options say about loading configurations. */
export function configOptions({ config, 'no-config-code': refusesCode }: OptionValues): {
  readonly file: string | undefined
  readonly allowsCode: boolean
} {
  return { file: config, allowsCode: !refusesCode }
}

export interface ParsedArguments {
  readonly command: CommandName | 'help' | 'version'
  readonly operands: readonly string[]
  readonly options: OptionValues
}

interface Shape {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  readonly multiple?: boolean
  readonly oneOf?: readonly string[]
  readonly shape?: { readonly pattern: RegExp; readonly expected: string }
}

/**
 * Read the command line.
 *
 * @throws {DisclosureError} `invalid-option`, naming what was found and the nearest known name.
 */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  // Linters without commands take `--print-config FILE` alone. Both commands print the same.
  if (argv[0]?.split('=')[0] === '--print-config') return parseArguments(['check', ...argv])
  const [name, ...rest] = argv
  const end = argv.indexOf('--')
  const words = end === -1 ? argv : argv.slice(0, end)
  if (name === undefined || name === 'help' || words.includes('--help') || words.includes('-h')) {
    const names = words.filter((each) => each !== 'help' && !each.startsWith('-'))
    const [asked] = names
    if (asked !== undefined) requireCommand(asked)
    return { command: 'help', operands: names, options: {} }
  }
  if (name === '--version' || name === '-v') return { command: 'version', operands: [], options: {} }
  const command = requireCommand(name)
  const known = new Map<string, Shape>(
    command.options.map((option: OptionName) => [
      option,
      option === 'format' && 'formats' in command
        ? { ...optionTable.format, oneOf: command.formats }
        : optionTable[option]
    ])
  )
  const { values, positionals, tokens } = parseArgs({
    args: rest,
    options: Object.fromEntries(
      [...known].map(([option, { type, short, multiple }]) => [
        option,
        { type, ...(short ? { short } : {}), ...(multiple ? { multiple } : {}) }
      ])
    ),
    allowPositionals: true,
    strict: false,
    tokens: true
  })
  const given = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const shape = known.get(token.name)
    if (!shape) throw unknown('option', token.rawName, [...known.keys()], '--')
    checkValue(token, shape)
    if (given.has(token.name) && shape.type === 'string' && !shape.multiple) {
      throw misuse(`Unexpected second \`--${token.name}\`, expected one. Which of them?`)
    }
    given.add(token.name)
  }
  const options = values as OptionValues
  for (const [one, other] of opposites) {
    if (options[one] && options[other]) {
      throw misuse(`Unexpected \`--${other}\` beside \`--${one}\`, expected one of them`)
    }
  }
  requireOperands(positionals, command)
  return { command: command.name, operands: positionals, options }
}

function requireCommand(name: string): (typeof commands)[number] {
  const command = commands.find((each) => each.name === name)
  if (!command) throw unknown('command', name, commands.map((each) => each.name))
  return command
}

/** To the system an empty name is the folder: with `label --write "$FILE"` it would mean everything. */
function requireOperands(operands: readonly string[], { name, takes }: (typeof commands)[number]): void {
  if (operands.includes('')) {
    throw misuse('Unexpected empty name, expected a file, a folder or a glob. Has a variable no value?')
  }
  const [first] = operands
  if (takes === '' && first !== undefined) {
    throw misuse(`Unexpected \`${first}\` behind \`${name}\`, expected options alone`)
  }
}

const opposites: readonly (readonly [OptionName, OptionName])[] = [
  ['write', 'dry-run'],
  ['color', 'no-color'],
  ['verbose', 'quiet']
]

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function checkValue({ name, rawName, value, inlineValue }: OptionToken, option: Shape): void {
  if (option.type === 'boolean') {
    if (value === undefined) return
    throw misuse(`Unexpected \`${rawName}=${value}\`: it takes no value. Leave it out for no`)
  }
  const { oneOf, shape } = option
  // In `--by --write` the name is missing, and `--write` would be taken for it. `-1` is a number.
  const isOption = !inlineValue && value?.startsWith('-') === true && !(shape && /^-\d/.test(value))
  if (!value || isOption) throw misuse(`Missing value of \`${rawName}\``)
  if (oneOf && !oneOf.includes(value)) {
    const hint = didYouMean(value, oneOf)
    throw misuse(`Unexpected \`${value}\` in \`--${name}\`, expected ${oneOf.join(', ')}${hint}`)
  }
  if (shape && !shape.pattern.test(value)) {
    const inCapitals = value.toUpperCase()
    const hint = shape.pattern.test(inCapitals) ? `. Did you mean \`${inCapitals}\`?` : ''
    throw misuse(`Unexpected \`${value}\` in \`--${name}\`, expected ${shape.expected}${hint}`)
  }
}

function unknown(kind: string, found: string, known: readonly string[], prefix = ''): DisclosureError {
  const hint = didYouMean(found.replace(/^-+/, ''), known, prefix)
  const list = known.map((name) => `${prefix}${name}`).join(', ')
  const isFile = kind === 'option' && hint === '' && found.includes('.')
  const asFile = isFile ? '. Is it a file? Those that begin with `-` stand behind `--`' : ''
  return misuse(`Unexpected ${kind} \`${found}\`, expected ${list || 'none'}${hint}${asFile}`)
}

/** Make the error for invalid input of the command line: an option, a file or a configuration. */
export function misuse(message: string, cause?: unknown): DisclosureError {
  return new DisclosureError('invalid-option', message, cause === undefined ? {} : { cause })
}
