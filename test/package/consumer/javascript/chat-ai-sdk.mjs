import assert from 'node:assert/strict'
import { disclosureMiddleware } from 'forthright/chat/ai-sdk'
import { bot } from './disclosure.mjs'

const middleware = disclosureMiddleware({ disclosure: bot })
const params = { prompt: [{ role: 'user', content: [{ type: 'text', text: 'When?' }] }] }
const doGenerate = async () => ({ content: [{ type: 'text', text: 'At six.' }], warnings: [] })
const { content } = await middleware.wrapGenerate({ doGenerate, params })
assert.match(content[0].text, /artificial intelligence/)
console.log('ok')
