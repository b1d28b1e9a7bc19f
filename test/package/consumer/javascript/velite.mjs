import assert from 'node:assert/strict'
import disclosure from 'forthright/velite'

assert.ok(disclosure({ collections: {} }, { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai' } } }).markdown.remarkPlugins.length > 0)
console.log('ok')
