import assert from 'node:assert/strict'
import disclosure from 'forthright/nuxt'

assert.equal(typeof disclosure, 'function')
console.log('ok')
