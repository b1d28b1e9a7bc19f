import { packs } from '../../policy/index.js'
import { platforms } from '../../social/index.js'
import { misuse, type ParsedArguments } from '../arguments.js'
import { commands, type OptionName, optionTable } from '../command-table.js'
import { ownRuleIds } from '../own-rules.js'
import type { ExitCode, Terminal } from '../terminal.js'

const shells = { bash, zsh, fish } as const

/** `forthright completion bash|zsh|fish`: print a script that the shell reads when it starts. */
export async function runCompletion(
  { operands }: ParsedArguments,
  { write }: Terminal
): Promise<ExitCode> {
  const [shell = '', more] = operands
  const script = more === undefined ? new Map(Object.entries(shells)).get(shell) : undefined
  if (!script) {
    const what = operands.length === 0 ? 'Missing shell' : `Unexpected \`${operands.join(' ')}\``
    throw misuse(`${what}, expected ${Object.keys(shells).join(', ')}`)
  }
  write(script(completed()))
  return 0
}

/** What may stand in a place: one of these words, a file, or what nobody can list. */
type Expected = readonly string[] | 'file' | 'anything'

interface CompletedOption {
  readonly name: string
  readonly short?: string
  readonly multiple?: boolean
  /** Absent for an option without a value. */
  readonly value?: Expected
  readonly does: string
}

interface CompletedCommand {
  readonly name: string
  readonly does: string
  readonly operands: Expected
  readonly options: readonly CompletedOption[]
}

interface OptionRow {
  readonly short?: string
  readonly multiple?: boolean
  readonly takes?: string
  readonly oneOf?: readonly string[]
  readonly does: string
}

/** Every command as shells complete it, by the tables of the command line. */
function completed(): CompletedCommand[] {
  const known: readonly CompletedCommand[] = commands.map((command) => {
    const formats = 'formats' in command ? command.formats : undefined
    const options: CompletedOption[] = command.options.map((name: OptionName) => {
      const { takes, oneOf, short, multiple, does }: OptionRow = optionTable[name]
      const words = name === 'format' ? (formats ?? oneOf) : oneOf
      return {
        name,
        does,
        ...(short === undefined ? {} : { short }),
        ...(multiple === undefined ? {} : { multiple }),
        ...(takes === undefined ? {} : { value: words ?? expectedBy(takes) })
      }
    })
    return { name: command.name, does: command.does, operands: expectedBy(command.takes), options }
  })
  const help: CompletedCommand = {
    name: 'help',
    does: 'list the options of a command',
    operands: known.map(({ name }) => name),
    options: []
  }
  return [...known, help].map((command) => ({ ...command, options: [...command.options, ofHelp] }))
}

const ofHelp: CompletedOption = { name: 'help', short: 'h', does: 'list the options' }

/** What the help calls the place: `FILE.json`, `[FILES…]`, `bash|zsh|fish`. */
function expectedBy(takes: string): Expected {
  if (takes === '') return []
  if (takes === '[RULES…]') return [...packs.flatMap(({ rules }) => rules.map(({ id }) => id)), ...ownRuleIds]
  if (takes.startsWith('PLATFORM')) return Object.keys(platforms)
  if (/^[a-z]+(?:\|[a-z]+)+$/.test(takes)) return takes.split('|')
  return /FILE|FOLDER/.test(takes) || takes === '-- COMMAND' ? 'file' : 'anything'
}

/** How an option is written, in each of its forms. */
function formsOf({ name, short }: CompletedOption): string[] {
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]
}

function bash(known: readonly CompletedCommand[]): string {
  const isWords = (expected: Expected | undefined): expected is readonly string[] => typeof expected === 'object'
  const cases = known.map(({ name, operands, options }) => {
    const words = options.flatMap(formsOf).join(' ')
    return `    ${name}) options="${words}" operands="${isWords(operands) ? operands.join(' ') : ''}" ;;`
  })
  const values = known.flatMap(({ name, options }) =>
    options.flatMap((option) =>
      option.value === undefined
        ? []
        : [
            `    ${formsOf(option).map((form) => `"${name} ${form}"`).join('|')}) ` +
              `options="" operands="${isWords(option.value) ? option.value.join(' ') : ''}" ;;`
          ]
    )
  )
  // Where nothing is said, Readline completes files: it knows how to quote them.
  return `# forthright completion bash >> ~/.bashrc
_forthright() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" options="" operands=""
  # Bash takes "--format=json" for three words.
  if [ "$word" = "=" ]; then word=""
  elif [ "$previous" = "=" ]; then previous="\${COMP_WORDS[COMP_CWORD - 2]}"; fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "\${COMP_WORDS[1]} $previous" in
${values.join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then options="--help --version" operands="${known.map(({ name }) => name).join(' ')}"; fi
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) COMPREPLY=($(compgen -W "$operands" -- "$word")) ;;
  esac
}
complete -o default -F _forthright forthright
`
}

function zsh(known: readonly CompletedCommand[]): string {
  const quote = (text: string) => text.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''")
  const placeOf = (expected: Expected): string => {
    if (expected === 'file') return '_files'
    return expected === 'anything' ? ' ' : `(${expected.join(' ')})`
  }
  const cases = known.map(({ name, operands, options }) => {
    const specs = options.map((option) => {
      const { name: long, short, multiple, value, does } = option
      const place = value === undefined ? '' : `:${long}:${placeOf(value)}`
      const said = `'[${quote(does)}]${place}'`
      const other = multiple ? "'*'" : short === undefined ? '' : `'(${formsOf(option).join(' ')})'`
      // A value may stand behind a space, behind `--format=`, or directly behind `-f`.
      const [shortEnd, longEnd] = value === undefined ? ['', ''] : ['+', '=']
      const forms = short === undefined ? `--${long}${longEnd}` : `{-${short}${shortEnd},--${long}${longEnd}}`
      return `${other}${forms}${said}`
    })
    const rest = operands.length === 0 ? [] : [`'*:${typeof operands === 'string' ? operands : name}:${placeOf(operands)}'`]
    return `    ${name}) _arguments -s -S ${[...specs, ...rest].join(' ')} ;;`
  })
  const names = known.map(({ name, does }) => `'${name}:${quote(does)}'`)
  return `#compdef forthright
# forthright completion zsh > "\${fpath[1]}/_forthright"
_forthright() {
  local -a known=(${names.join(' ')})
  if (( CURRENT == 2 )); then _describe command known; return; fi
  local chosen="$words[2]"
  shift words; (( CURRENT-- ))
  case "$chosen" in
${cases.join('\n')}
  esac
}
# Zsh loads the file at its first use and runs it; a shell that reads it as a script learns the function.
if [[ "$funcstack[1]" == _forthright ]]; then _forthright "$@"; else compdef _forthright forthright; fi
`
}

function fish(known: readonly CompletedCommand[]): string {
  const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const lines = known.flatMap(({ name, does, operands, options }) => {
    const begin = `complete -c forthright -n '__fish_seen_subcommand_from ${name}'`
    return [
      `complete -c forthright -n __fish_use_subcommand -f -a ${name} -d ${quote(does)}`,
      ...(operands === 'file' ? [] : [`${begin} -f${typeof operands === 'string' || operands.length === 0 ? '' : ` -a ${quote(operands.join(' '))}`}`]),
      ...options.map(({ name: long, short, value, does: use }) =>
        [
          `${begin} -l ${long}`,
          ...(short === undefined ? [] : [`-s ${short}`]),
          ...(value === undefined ? [] : [value === 'file' ? '-r -F' : '-x']),
          ...(typeof value === 'object' ? [`-a ${quote(value.join(' '))}`] : []),
          `-d ${quote(use)}`
        ].join(' ')
      )
    ]
  })
  return `# forthright completion fish > ~/.config/fish/completions/forthright.fish\n${lines.join('\n')}\n`
}
