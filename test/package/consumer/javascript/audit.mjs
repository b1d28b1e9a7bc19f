import assert from 'node:assert/strict'
import { auditHtml, auditMarkdown, auditReply } from 'forthright/audit'
import { labelHtml } from 'forthright/html'
import { facts } from './disclosure.mjs'

const page = '<!doctype html><html lang="en"><title>Engines</title><main><h1>Engines</h1><p>It weaves.</p></main></html>'
const { value } = labelHtml(page, facts)
assert.equal(auditHtml(value, { facts }).verdict, 'pass')
assert.notEqual(auditHtml(page, { facts }).verdict, 'pass')
assert.notEqual(auditMarkdown('# Engines\n').verdict, 'pass')
assert.notEqual(auditReply('It weaves.').verdict, 'pass')
console.log('ok')
