import assert from 'node:assert/strict'
import { labelHono } from 'forthright/chat/hono'
import { bot } from './disclosure.mjs'

const headers = { 'content-type': 'text/plain' }
const context = { res: new Response('At six.', { headers }) }
await labelHono({ disclosure: bot })(context, async () => {})
assert.match(await context.res.text(), /artificial intelligence/)
console.log('ok')
