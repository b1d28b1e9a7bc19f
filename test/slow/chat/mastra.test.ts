import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { opening } from '../../chat/support/facts.js'

const execute = promisify(execFile)
const dependencies = {
  '@mastra/core': '1.71.0',
  '@mastra/hono': '1.7.9',
  ai: '7.0.173',
  hono: '4.13.19',
  zod: '4.3.5'
}

interface Answer {
  readonly status: number
  readonly notice: string | null
  readonly text?: string
  readonly error?: string
}
type Answers = Readonly<Record<string, Answer>>

let folder = ''
let served: { readonly bare: Answers; readonly labelled: Answers; named: Answers; fetched: Answer }

// Mastra asks for Node 22 and runs on 20. It weighs 200 MB, so it is no dependency of this project.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forthright-mastra-'))
  const manifest = { name: 'mastra', private: true, type: 'module', dependencies }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
  const install = ['install', '--no-audit', '--no-fund', '--prefer-offline']
  await execute('npm', install, { cwd: folder })
  await cp(new URL('mastra.mjs', import.meta.url), join(folder, 'mastra.mjs'))
  const build = new URL('../../../dist/', import.meta.url).href
  const { stdout } = await execute('node', ['mastra.mjs', build], { cwd: folder, maxBuffer: 2 ** 26 })
  served = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

interface Chunk {
  readonly type: string
  readonly payload: Record<string, never>
}

/** The chunks of an answer, as Mastra's clients take them: events, or records behind RS. */
function chunks({ text = '' }: Answer): readonly Chunk[] {
  const pieces = text.includes('\x1E') ? text.split('\x1E') : text.split(/^data: /m)
  return pieces.flatMap((piece) => (piece.trim().startsWith('{') ? [JSON.parse(piece) as Chunk] : []))
}

/** The deltas of a type, joined, and the path of their texts. */
const joined = (answer: Answer | undefined, type: string, ...path: readonly string[]): string =>
  chunks(answer ?? expect.fail('no answer'))
    .filter((chunk) => chunk.type === type)
    .map(({ payload }) => path.reduce<unknown>((value, key) => (value as never)?.[key], payload))
    .join('')

describe('the server of Mastra', () => {
  it('is labelled by its middleware: an agent with a tool', () => {
    const { bare, labelled } = served
    expect(joined(bare['stream'], 'text-delta', 'text')).toBe('Hello you.')
    expect(joined(labelled['stream'], 'text-delta', 'text')).toBe(`${opening}Hello you.`)
    expect(joined(labelled['stream'], 'finish', 'output', 'text')).toBe(`${opening}Hello you.`)
    expect(joined(labelled['stream'], 'reasoning-delta', 'text')).toBe('Let me think')
    expect(chunks(labelled['stream'] ?? expect.fail()).at(0)?.type).toBe('start')
  })

  it('is labelled: each agent of a network, and the answer of the network', () => {
    const { labelled } = served
    const agent = joined(labelled['network'], 'agent-execution-event-text-delta', 'payload', 'text')
    expect(agent).toBe(`${opening}Hello you.`)
    const own = joined(labelled['network'], 'routing-agent-text-delta', 'text')
    expect(own).toBe(`${opening}Hello you.`)
    const result = joined(labelled['network'], 'network-execution-event-finish', 'result')
    expect(result).toBe(`${opening}Hello you.`)
  })

  it('shows nothing of a workflow, whose results are data, until its text is named', () => {
    const { bare, labelled, named } = served
    const path = ['output', 'answer'] as const
    expect(joined(bare['flow'], 'workflow-step-result', ...path)).toBe('Hello you.')
    expect(labelled['flow']).toMatchObject({ error: 'cannot-label' })
    expect(joined(named['flow'], 'workflow-step-result', ...path)).toBe(`${opening}Hello you.`)
  })

  it('names the words in a header where the reply is JSON', () => {
    const { generate } = served.labelled
    expect(generate?.notice).toContain('artificial intelligence')
    expect(JSON.parse(generate?.text ?? '')).toMatchObject({ text: 'Hello you.' })
  })

  it('is refused by a labelled `fetch`, which does not know its addresses', () => {
    expect(served.fetched.status).toBe(422)
  })
})
