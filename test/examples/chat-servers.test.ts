import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const reply = 'The harbour opens at six.'
const english =
  'You are talking to an artificial intelligence (AI) system, not a person. It runs on GPT-4 (OpenAI). Responsible for it: Ada Lovelace.'
const german =
  'Hier antwortet ein System mit künstlicher Intelligenz (KI), kein Mensch. Es läuft mit GPT-4 (OpenAI). Verantwortlich dafür: Ada Lovelace.'

describe('the servers of the examples', () => {
  it('say the notice before the reply, each in its reader’s language', () => {
    const shown = execFileSync(process.execPath, ['examples/chat-servers/run.mjs'], { cwd: root })
    expect(shown.toString()).toBe(
      ([['Next.js', english], ['SvelteKit', german], ['h3', english], ['NestJS', english]] as const)
        .map(([name, notice]) => `${name}\n\n${notice}\n\n${reply}\n\n`)
        .join('')
    )
  })

  it('send the reply of the model bare without the label', async () => {
    const { answer } = (await import(`${root}examples/chat-servers/disclosure.mjs`)) as {
      answer: () => ReadableStream<Uint8Array<ArrayBuffer>>
    }
    expect(await new Response(answer()).text()).toBe(reply)
  })
})
