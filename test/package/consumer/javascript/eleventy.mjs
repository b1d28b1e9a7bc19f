import assert from 'node:assert/strict'
import disclosure from 'forthright/eleventy'

assert.equal(typeof disclosure, 'function')
console.log('ok')
