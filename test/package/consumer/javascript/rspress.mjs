import assert from 'node:assert/strict'
import disclosure from 'forthright/rspress'

assert.equal(disclosure({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai' } } }).name, 'forthright')
console.log('ok')
