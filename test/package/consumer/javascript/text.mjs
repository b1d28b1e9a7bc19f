import assert from 'node:assert/strict'
import { labelText, readText, unlabelText } from 'forthright/text'
import { facts } from './disclosure.mjs'

const source = '= Engines\n\nIt weaves.\n'
const { value } = labelText('asciidoc', source, facts)
assert.match(value, /AI-generated/)
assert.ok(readText('asciidoc', value))
assert.equal(unlabelText('asciidoc', value).value, source)
console.log('ok')
