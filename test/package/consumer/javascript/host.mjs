import assert from 'node:assert/strict'
import { isHumanOnly, markFields, pageFacts } from 'forthright/host'

const facts = pageFacts({ frontMatter: { title: 'Tides', disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai' } } } })
assert.equal(isHumanOnly(facts), false)
assert.equal(markFields({ title: 'Tides' }, facts).title, '[AI-generated] Tides')
console.log('ok')
