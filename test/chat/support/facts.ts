import type { Conversation } from '../../../src/chat/index.js'
import { parseDisclosure } from '../../../src/disclosure/parse-disclosure.js'

/** The facts that most tests declare, and the words that they make. */
export const disclosure = parseDisclosure({
  author: 'Ada Lovelace',
  responsible: 'author',
  ai: 'GPT-4 (OpenAI)'
})
export const notice =
  'You are talking to an artificial intelligence (AI) system, not a person. It runs on GPT-4 (OpenAI). Responsible for it: Ada Lovelace.'
export const opening = `${notice}\n\n`
export const reminder = 'A reminder: this is an artificial intelligence (AI) system, not a person.'
export const handover = 'From here on, a person is writing.'

export const simulated = parseDisclosure({
  ...disclosure,
  persona: { name: 'Grace Hopper', tag: 'simulated' }
})
export const tag = '[Simulated: Grace Hopper] '

/** A clock that stands still. */
export const at = (time: string) => () => new Date(time)
export const noon = at('2026-11-20T12:00:00Z')

/** A box that keeps the last state. Spread into options it is the option alone. */
export function keep() {
  const box: { state?: Conversation; onConversation: (state: Conversation) => void } = {
    onConversation(state) {
      box.state = state
    }
  }
  return Object.defineProperty(box, 'state', { enumerable: false, writable: true })
}
