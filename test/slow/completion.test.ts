import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands, optionTable } from '../../src/cli/command-table.js'
import { runIn } from '../cli/support.js'

let folder: string

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'forthright-completion-')))
  for (const name of ['a.md', 'c d.md', 'tides.yaml']) writeFileSync(join(folder, name), '')
  for (const shell of shells) {
    const { output } = await runIn(folder, ['completion', shell])
    writeFileSync(join(folder, `.${shell}`), output)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const shells = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof shells)[number]

function run(shell: Shell, argv: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(shell, argv, { cwd: folder, encoding: 'utf8' })
  if (status !== 0 || stderr !== '') throw new Error(`${shell}: ${stderr}`)
  return stdout
}

/** Ask a shell for what it offers behind each of these lines, with the script as its users load it. */
const offered: Readonly<Record<Shell, (lines: readonly string[]) => string[][]>> = {
  // Readline splits the line and completes files itself; the function gets the words.
  bash: (lines) =>
    byLine(
      run('bash', [
        '--norc',
        '-c',
        `source ./.bash
        complete -p forthright | grep -q -- '-o default -F _forthright' || exit 3
        for line in "$@"; do
          COMPREPLY=()
          IFS=' ' read -r -a COMP_WORDS <<< "\${line//=/ = }"
          [[ "$line" == *' ' || "$line" == *= ]] && [[ "$line" != *= ]] && COMP_WORDS+=("")
          COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
          _forthright
          word="\${COMP_WORDS[COMP_CWORD]}"; [ "$word" = "=" ] && word=""
          if [ \${#COMPREPLY[@]} -eq 0 ]; then compgen -f -- "$word"; else printf '%s\\n' "\${COMPREPLY[@]}"; fi
          echo ---
        done`,
        'bash',
        ...lines
      ])
    ),
  // A shell behind a terminal of its own, in which what would be offered is written to a file.
  zsh: (lines) =>
    lines.map((line) => {
      const script = `zmodload zsh/zpty
        zpty z zsh -f -i
        zpty -w z 'PS1=">"; unsetopt zle_bracketed_paste 2>/dev/null; autoload -Uz compinit; compinit -u -d ./.zcompdump; source ./.zsh
          compadd() {
            if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return; fi
            local -a hits; builtin compadd -A hits "$@"; (( $#hits )) && print -l -- $hits >> ./.offered
            builtin compadd "$@"
          }
          finish() { print -n -- "<fin""ished>" }; zle -N finish; bindkey "^X" finish; print "<rea""dy>"'
        zpty -r z x '*<ready>*' || exit 3
        zpty -w -n z "$1"$'\\t\\C-X'
        zpty -r z x '*<finished>*' || exit 4
        zpty -d z`
      writeFileSync(join(folder, '.offered'), '')
      run('zsh', ['-f', '-c', script, 'zsh', line])
      return readFileSync(join(folder, '.offered'), 'utf8').split('\n').filter((word) => word !== '')
    }),
  fish: (lines) =>
    byLine(
      run('fish', ['--no-config', '-c', 'source ./.fish; for line in $argv; complete -C $line; echo ---; end', ...lines])
    )
}

function byLine(output: string): string[][] {
  const groups = output.split('---\n').slice(0, -1)
  return groups.map((group) => group.split('\n').filter((line) => line !== '').map((line) => line.split('\t')[0] ?? ''))
}

const isInstalled = (shell: Shell) => spawnSync(shell, ['-c', 'exit 0']).status === 0

const formsOf = (option: 'write' | 'config' | 'format') => [`--${option}`, `-${optionTable[option].short}`]

describe.each(shells)('completion %s', (shell) => {
  it('names every command and every option in its script', async () => {
    const { code, output } = await runIn(folder, ['completion', shell])
    expect(code).toBe(0)
    for (const { name, options } of commands) {
      expect(output).toContain(name)
      for (const option of options) expect(output).toContain(option)
    }
  })

  describe.skipIf(!isInstalled(shell))('in the shell itself', () => {
    const offer = (...lines: string[]) => offered[shell](lines).map((words) => [...new Set(words)].sort())
    const one = (line: string) => offer(line)[0] ?? []

    it('offers every command', () => {
      const names = [...commands.map(({ name }) => name), 'help'].sort()
      expect(one('forthright ')).toEqual(expect.arrayContaining(names))
      expect(one('forthright re')).toEqual(['report', 'review'])
    })
    it('offers each command the options that it has, and no others', () => {
      const some = commands.filter(({ name }) => shell !== 'zsh' || ['label', 'report', 'explain'].includes(name))
      const found = offer(...some.map(({ name }) => `forthright ${name} --`))
      for (const [index, { options }] of some.entries()) {
        expect(found[index]).toEqual([...options.map((option) => `--${option}`), '--help'].sort())
      }
    })
    it('offers short options', () => {
      const [found = []] = offer('forthright label -')
      const wanted = ['write', 'config', 'format'] as const
      // Zsh and fish offer the short forms of options as one letter behind what is typed, or not at all.
      if (shell === 'bash') for (const form of wanted.flatMap(formsOf)) expect(found).toContain(form)
      expect(one('forthright check -f j')).toEqual(['json', 'junit'])
    })
    it('offers the values that a command takes, in each way to write them', () => {
      expect(one('forthright check --format j')).toEqual(['json', 'junit'])
      expect(one('forthright report --format ')).toEqual(['csv', 'html', 'json', 'markdown'])
      expect(one('forthright post bluesky --format ')).toEqual(['json', 'pretty'])
      const inline = one('forthright check --format=sa').map((word) => word.replace('--format=', ''))
      expect(inline).toEqual(['sarif'])
    })
    it('offers files where files are meant, whatever they are called', () => {
      expect(one('forthright label c')).toEqual(['c d.md'])
      expect(one('forthright label --config t')).toEqual(['tides.yaml'])
    })
    it('offers rules, platforms, shells and commands where those are meant', () => {
      expect(one('forthright explain sharing/ai')).toEqual(['sharing/ai-label'])
      expect(one('forthright explain label/sec')).toEqual(['label/second'])
      expect(one('forthright post blu')).toEqual(['bluesky'])
      expect(one('forthright completion ')).toEqual(expect.arrayContaining([...shells]))
      expect(one('forthright help re')).toEqual(['report', 'review'])
    })
  })
})

describe('completion', () => {
  it('of another shell is misuse', async () => {
    expect((await runIn(folder, ['completion', 'tcsh'])).errors).toContain('expected bash, zsh, fish')
    expect((await runIn(folder, ['completion'])).errors).toContain('Missing shell, expected bash, zsh, fish')
  })
})
