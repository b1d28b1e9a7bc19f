import assert from 'node:assert/strict'
import disclosure from 'forthright/fumadocs'

const plugin = disclosure({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai' } } })
const page = { filePath: '/docs/tides.md', source: '---\ntitle: Tides\n---\n' }
assert.deepEqual(plugin.doc.frontmatter.call(page, { title: 'Tides' }), { title: '[AI-generated] Tides' })
console.log('ok')
