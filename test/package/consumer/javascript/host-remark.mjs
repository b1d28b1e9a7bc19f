import assert from 'node:assert/strict'
import remarkHost from 'forthright/host/remark'

assert.equal(typeof remarkHost({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai' } } }), 'function')
console.log('ok')
