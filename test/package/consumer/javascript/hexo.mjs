import assert from 'node:assert/strict'
import disclosure from 'forthright/hexo'

assert.equal(typeof disclosure, 'function')
console.log('ok')
