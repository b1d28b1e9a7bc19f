// A co-authored book: a foreword that tells the roles, OpenAI's stock language where it is accurate,
// and the refusal where it is not.
import { evaluate, parseDisclosure, renderNotices } from 'forthright'
import { labelMarkdown } from 'forthright/markdown'

const chapter = '# The Tide Clock\n\nThe clock in the harbour office had stopped on a Tuesday.\n'

const declared = {
  author: 'Ada Lovelace',
  ai: 'GPT-3 (OpenAI)',
  part: 'part',
  roles: { outline: 'author', drafting: 'GPT-3', editing: 'author', revising: 'author' },
  responsible: 'author',
  review: { by: 'Ada Lovelace', at: '2026-11-20' },
  topics: [],
  statements: {
    draftLanguage: true,
    afterGeneration: true,
    toOwnLiking: true,
    ultimateResponsibility: true
  },
  use: 'publication'
}

const book = parseDisclosure(declared)

console.log('1. The book, with its foreword\n')
console.log(labelMarkdown(chapter, book).value)

console.log('2. Every fact of the stock language is declared, so it may stand\n')
console.log(`   ${renderNotices(book).stock.text}\n`)
console.log(labelMarkdown(chapter, book, { stock: true }).value)

console.log('3. Another model: the stock language would not be true, so it is refused\n')
const other = parseDisclosure({
  ...declared,
  ai: 'GPT-4 (OpenAI)',
  roles: { ...declared.roles, drafting: 'GPT-4' }
})
const { stock } = renderNotices(other)
console.log(`   stock language: ${stock.isStock ? 'yes' : 'no'}; missing: ${stock.missing.join('; ')}`)
console.log(`   instead: ${stock.text}\n`)
try {
  labelMarkdown(chapter, other, { stock: true })
  process.exitCode = 1
} catch (error) {
  console.log(`   ${error.message}\n`)
}

console.log('4. Nobody takes ultimate responsibility: the book is refused\n')
const { responsible: _, ...others } = declared
const unanswered = parseDisclosure({
  ...others,
  statements: { ...declared.statements, ultimateResponsibility: false }
})
try {
  labelMarkdown(chapter, unanswered)
  process.exitCode = 1
} catch (error) {
  console.log(error.message.replace(/^/gm, '   '))
}

console.log('\n5. What the rules looked at\n')
for (const { ruleId, outcome, reason } of evaluate(book).findings) {
  if (ruleId.startsWith('coauthor/')) console.log(`   ${outcome.padEnd(14)} ${ruleId}: ${reason}`)
}
