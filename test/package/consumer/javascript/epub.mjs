import assert from 'node:assert/strict'
import { labelEpub, readEpub } from 'forthright/epub'
import { facts } from './disclosure.mjs'

// What is no book is refused: a whole one is labelled in the tests of the source.
const bytes = new TextEncoder().encode('It weaves.')
assert.throws(() => labelEpub(bytes, facts), { name: 'DisclosureError' })
assert.throws(() => readEpub(bytes), { name: 'DisclosureError' })
console.log('ok')
