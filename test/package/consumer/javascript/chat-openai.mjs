import assert from 'node:assert/strict'
import { labelOpenAi } from 'forthright/chat/openai'
import { bot } from './disclosure.mjs'
import { createClient } from './create-client.mjs'

const client = createClient('https://example.com/v1/chat/completions', {
  id: 'x',
  object: 'chat.completion',
  choices: [{ index: 0, message: { role: 'assistant', content: 'At six.' }, finish_reason: 'stop' }]
})
const completion = await labelOpenAi(client, { disclosure: bot }).ask()
assert.match(completion.choices[0].message.content, /artificial intelligence/)
console.log('ok')
