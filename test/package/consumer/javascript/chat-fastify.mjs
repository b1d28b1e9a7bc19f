import assert from 'node:assert/strict'
import { labelFastify } from 'forthright/chat/fastify'
import { bot } from './disclosure.mjs'

const response = new Response('At six.', { headers: { 'content-type': 'text/plain' } })
const labelled = await labelFastify({ disclosure: bot })({}, { statusCode: 200 }, response)
assert.match(await labelled.text(), /artificial intelligence/)
console.log('ok')
