import assert from 'node:assert/strict'
import disclosure from 'forthright/docusaurus'

assert.ok(disclosure({ title: 'Harbour' }, { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai' } }, content: 'none/*.md' }).markdown)
console.log('ok')
