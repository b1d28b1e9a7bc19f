import assert from 'node:assert/strict'
import { labelPost, unlabelPost } from 'forthright/social/core'
import { x } from 'forthright/social/platforms/x'
import { facts } from './disclosure.mjs'

const post = { text: 'The engine weaves.' }
const { payload } = labelPost(x, post, facts)
assert.match(payload.text, /^AI-generated/)
assert.deepEqual(unlabelPost(x, payload).payload, post)
console.log('ok')
