import assert from 'node:assert/strict'
import { labelAnthropic } from 'forthright/chat/anthropic'
import { bot } from './disclosure.mjs'
import { createClient } from './create-client.mjs'

const client = createClient('https://example.com/v1/messages', {
  id: 'x',
  type: 'message',
  role: 'assistant',
  content: [{ type: 'text', text: 'At six.' }],
  stop_reason: 'end_turn'
})
const message = await labelAnthropic(client, { disclosure: bot }).ask()
assert.match(message.content[0].text, /artificial intelligence/)
console.log('ok')
