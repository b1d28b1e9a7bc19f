import { commands, type OptionName, optionTable } from './command-table.js'

interface OptionRow {
  readonly short?: string
  readonly takes?: string
  readonly does: string
}

/**
 * Render the help from the tables: of one command, or of all.
 *
 * @param platforms The names of the platforms, which the help of `post` lists.
 */
export function renderHelp(name?: string, platforms: readonly string[] = []): string {
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
      'forthright help COMMAND lists the options of a command; `-` is the standard input.',
      'Exit codes: 0 done, 1 findings, 2 misuse, 130 interrupted.'
    ].join('\n')
  }
  return [
    `Usage: forthright ${command.name} ${command.takes} [options]`.replace('  ', ' '),
    '',
    `  ${command.does}`,
    '',
    ...table(
      command.options.map((option: OptionName) => [
        option === 'format' && 'formats' in command
          ? `-f, --format ${command.formats.join('|')}`
          : spelled(option),
        optionTable[option].does
      ])
    ),
    ...(platforms.length > 0 ? ['', 'Platforms:', ...wrapped(platforms)] : [])
  ].join('\n')
}

/** Words on lines of at most 80 characters. */
function wrapped(words: readonly string[]): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 79) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(`  ${word}`)
  }
  return lines
}

/** How an option is written: `-f, --format pretty|json`. */
function spelled(option: OptionName): string {
  const { short, takes }: OptionRow = optionTable[option]
  return `${short ? `-${short}, ` : '    '}--${option}${takes ? ` ${takes}` : ''}`
}

/** Where the words of the right column begin at most; a longer left one has a line of its own. */
const widest = 34

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(widest, Math.max(0, ...rows.map(([left]) => left.length)))
  return rows.flatMap(([left, right]) =>
    left.length > width
      ? [`  ${left}`, `  ${' '.repeat(width)}  ${right}`]
      : [`  ${left.padEnd(width)}  ${right}`]
  )
}
