import assert from 'node:assert/strict'
import { evaluate, parseDisclosure } from 'forthright'
import * as packs from 'forthright/packs'
import { facts } from './disclosure.mjs'

const all = Object.values(packs).filter((value) => Array.isArray(value?.rules))
assert.ok(all.length > 0)
const { findings } = evaluate(parseDisclosure(facts), { use: 'publication', packs: all })
assert.equal(findings.length, all.flatMap((pack) => pack.rules).length)
console.log('ok')
