import assert from 'node:assert/strict'
import disclosure from 'forthright/next'

const withMdx = disclosure(() => (config) => config, { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai' } }, content: 'none/*.md' })
assert.deepEqual(withMdx({ output: 'export' }), { output: 'export' })
console.log('ok')
