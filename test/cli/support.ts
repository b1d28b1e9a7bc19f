import { run } from '../../src/cli/run.js'
import type { Terminal } from '../../src/cli/terminal.js'

/** Run the command line in a folder, as a program without a terminal. */
export async function runIn(cwd: string, argv: readonly string[], input: string | Uint8Array = '', world: Partial<Terminal> = {}) {
  let output = ''
  let errors = ''
  const code = await run([...argv], {
    cwd,
    version: '0.0.0',
    today: '2026-11-20',
    color: false,
    isInteractive: false,
    write: (text) => void (output += text),
    writeError: (text) => void (errors += text),
    readInput: async () => Buffer.from(input),
    signal: new AbortController().signal,
    ...world
  })
  return { code, output, errors }
}
