import assert from 'node:assert/strict'
import disclosure from 'forthright/svelte'

assert.equal(disclosure({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai' } }, content: 'none/*.md' }).name, 'forthright')
console.log('ok')
