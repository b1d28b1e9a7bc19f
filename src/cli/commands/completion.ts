import { misuse, type ParsedArguments } from '../arguments.js'
import { commands, type OptionName, optionTable } from '../command-table.js'
import type { ExitCode, Terminal } from '../terminal.js'

interface CompletedOption {
  readonly short?: string
  readonly takes?: string
  readonly oneOf?: readonly string[]
  readonly does: string
}

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
  write(script())
  return 0
}

function optionsOf(names: readonly OptionName[]): (readonly [OptionName, CompletedOption])[] {
  return names.map((name) => [name, optionTable[name]])
}

function bash(): string {
  const cases = commands.map(({ name, options }) => {
    const words = optionsOf(options).map(([option]) => `--${option}`)
    return `    ${name}) words="${words.join(' ')}" ;;`
  })
  const values = Object.entries<CompletedOption>(optionTable).flatMap(([name, { oneOf }]) =>
    oneOf ? [`    --${name}) COMPREPLY=($(compgen -W "${oneOf.join(' ')}" -- "$word")); return ;;`] : []
  )
  return `# forthright completion bash >> ~/.bashrc
_forthright() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} help" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[COMP_CWORD - 1]}" in
${values.join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _forthright forthright
`
}

function zsh(): string {
  const quote = (text: string) => text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&')
  const cases = commands.map(({ name, options }) => {
    const specs = optionsOf(options).map(([option, { takes, oneOf, does }]) => {
      const value = takes === undefined ? '' : `:${option}:${oneOf ? `(${oneOf.join(' ')})` : '_files'}`
      return `'--${option}[${quote(does)}]${value}'`
    })
    return `    ${name}) _arguments ${[...specs, "'*:file:_files'"].join(' ')} ;;`
  })
  const names = commands.map(({ name, does }) => `'${name}:${quote(does)}'`)
  return `#compdef forthright
# forthright completion zsh > "\${fpath[1]}/_forthright"
_forthright() {
  local -a commands=(${names.join(' ')})
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command="$words[2]"
  shift words; (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _forthright forthright
`
}

function fish(): string {
  const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const lines = commands.flatMap(({ name, does, options }) => [
    `complete -c forthright -n __fish_use_subcommand -f -a ${name} -d ${quote(does)}`,
    ...optionsOf(options).map(([option, { short, takes, oneOf, does: use }]) =>
      [
        `complete -c forthright -n '__fish_seen_subcommand_from ${name}' -l ${option}`,
        ...(short === undefined ? [] : [`-s ${short}`]),
        ...(takes === undefined ? [] : ['-r']),
        ...(oneOf === undefined ? [] : [`-f -a '${oneOf.join(' ')}'`]),
        `-d ${quote(use)}`
      ].join(' ')
    )
  ])
  return `# forthright completion fish > ~/.config/fish/completions/forthright.fish\n${lines.join('\n')}\n`
}
