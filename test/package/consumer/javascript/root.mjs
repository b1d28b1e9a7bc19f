import assert from 'node:assert/strict'
import * as forthright from 'forthright'
import { facts } from './disclosure.mjs'

const { DisclosureError, evaluate, explain, packs, parseDisclosure, renderNotices, reviewOf } = forthright

const disclosure = parseDisclosure({ ...facts, ai: 'GPT-4 (OpenAI)' })
assert.deepEqual(disclosure.ai, facts.ai)
assert.throws(() => parseDisclosure({ autor: 'Ada Lovelace' }), DisclosureError)
assert.ok(evaluate(disclosure, { use: 'post' }).duties.length > 0)
assert.match(JSON.stringify(renderNotices(disclosure, { locale: 'en' })), /AI-generated/)
assert.match(reviewOf('The text.', { by: 'Ada Lovelace', at: '2026-11-20' }).digest, /^sha256:/)
assert.ok(packs.length > 0)
assert.ok(explain(packs[0].rules[0].id))
console.log('ok')
