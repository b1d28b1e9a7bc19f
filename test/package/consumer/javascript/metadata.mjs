import assert from 'node:assert/strict'
import { toHeaders, toJsonLd, toMeta } from 'forthright/metadata'
import { facts } from './disclosure.mjs'

assert.match(JSON.stringify(toJsonLd(facts)), /Ada Lovelace/)
assert.ok(toMeta(facts).length > 0)
assert.ok(Object.keys(toHeaders(facts)).length > 0)
console.log('ok')
