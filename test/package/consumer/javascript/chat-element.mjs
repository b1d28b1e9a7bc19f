import assert from 'node:assert/strict'
import { AiNotice } from 'forthright/chat/element'

// A server imports what its pages import: there the module does nothing.
assert.equal(typeof AiNotice, 'function')
assert.equal(globalThis.customElements, undefined)
console.log('ok')
