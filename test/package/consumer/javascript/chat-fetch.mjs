import assert from 'node:assert/strict'
import { labelFetch } from 'forthright/chat/fetch'
import { bot } from './disclosure.mjs'

const answer = { choices: [{ index: 0, message: { role: 'assistant', content: 'At six.' } }] }
const send = labelFetch(async () => Response.json(answer), { disclosure: bot })
const response = await send('https://example.com/v1/chat/completions', {
  method: 'POST',
  body: '{"messages":[]}'
})
const { choices } = await response.json()
assert.match(choices[0].message.content, /artificial intelligence/)
console.log('ok')
