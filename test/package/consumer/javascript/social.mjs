import assert from 'node:assert/strict'
import { countText, labelPost, labelThread, platforms, unlabelPost } from 'forthright/social'
import { facts } from './disclosure.mjs'

const post = { text: 'The engine weaves.' }
const { payload } = labelPost('x', post, facts)
assert.match(payload.text, /^AI-generated/)
assert.deepEqual(unlabelPost('x', payload).payload, post)
assert.equal(labelThread('x', [post, post], facts).payloads.length, 2)
assert.equal(countText('x', 'four'), 4)
assert.ok(Object.keys(platforms).length > 0)
console.log('ok')
