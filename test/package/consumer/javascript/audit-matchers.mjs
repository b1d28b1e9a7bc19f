import assert from 'node:assert/strict'
import { toDisclose } from 'forthright/audit/matchers'
import { labelHtml } from 'forthright/html'
import { facts } from './disclosure.mjs'

const page = '<!doctype html><html lang="en"><title>Engines</title><main><h1>Engines</h1><p>It weaves.</p></main></html>'
assert.ok((await toDisclose(labelHtml(page, facts).value)).pass)
assert.ok(!(await toDisclose(page)).pass)
console.log('ok')
