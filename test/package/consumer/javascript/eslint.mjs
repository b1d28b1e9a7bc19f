import assert from 'node:assert/strict'
import forthright from 'forthright/eslint'

/** What the rule reports of a page, without an ESLint, which the package does not bring along. */
function problemsOf(text) {
  const problems = []
  const sourceCode = { text, getLocFromIndex: (index) => ({ line: 1, column: index + 1 }) }
  const report = ({ message }) => problems.push(message)
  forthright.rules.declared.create({ filename: 'page.md', options: [], sourceCode, report }).root()
  return problems
}

assert.equal(problemsOf('# The engine').length, 1)
assert.deepEqual(problemsOf('---\ndisclosure: human-only\nauthor: Ada Lovelace\n---\n'), [])
assert.equal(forthright.configs.recommended[0].rules['forthright/declared'], 'error')
console.log('ok')
