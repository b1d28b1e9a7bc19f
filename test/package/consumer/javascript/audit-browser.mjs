import assert from 'node:assert/strict'
import { auditPage, pageStates } from 'forthright/audit/browser'

// Without a page there is nothing to look at, and an option that does not exist is named.
assert.ok('load' in pageStates)
await assert.rejects(auditPage({}, { states: ['no state'] }), /no state/)
console.log('ok')
