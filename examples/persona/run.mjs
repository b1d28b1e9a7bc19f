// Texts in another person's name: tagged, or refused.
import { evaluate, parseDisclosure, renderNotices } from 'forthright'
import { labelMarkdown } from 'forthright/markdown'

const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  responsible: 'author'
}
const text = '# An evening with Grace Hopper\n\nI found the moth myself, you know.\n'

for (const tag of ['parody', 'simulated']) {
  const disclosure = parseDisclosure({ ...facts, persona: { name: 'Grace Hopper', tag } })
  console.log(`${tag}:\n`)
  console.log(labelMarkdown(text, disclosure).value)
  console.log(`a message or a post: ${renderNotices(disclosure).persona}…\n`)
}

console.log('Without a tag and without consent:\n')
try {
  labelMarkdown(text, parseDisclosure({ ...facts, persona: { name: 'Grace Hopper' } }))
  process.exitCode = 1
} catch (error) {
  console.log(error.message)
}

console.log('\nA chatbot of a historical public figure needs neither, and still says that it is AI:\n')
const chatbot = parseDisclosure({
  author: { name: 'Harbour Museum', kind: 'company' },
  responsible: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  persona: { name: 'Grace Hopper', historicalPublicFigure: true },
  use: 'chatbot'
})
for (const { ruleId, outcome, reason } of evaluate(chatbot).findings) {
  if (ruleId.startsWith('usage/simulated') || ruleId === 'usage/automated-disclosure') {
    console.log(`   ${outcome.padEnd(14)} ${ruleId}: ${reason}`)
  }
}
console.log(`\n   ${renderNotices(chatbot, { use: 'chatbot' }).chatbot.notice}`)
