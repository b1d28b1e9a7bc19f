import assert from 'node:assert/strict'
import disclosure from 'forthright/gatsby'

const hooks = disclosure({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai' } } })
assert.deepEqual(Object.keys(hooks), ['onPreBootstrap', 'sourceNodes', 'createResolvers'])
console.log('ok')
