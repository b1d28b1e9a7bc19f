// Compares with peers in the same run: npm run bench [markdown|html|command-line|…]
import { cpus } from 'node:os'
import { compareChat } from './chat.js'
import { compareCommandLine } from './command-line.js'
import { compareHtml } from './html.js'
import { compareMarkdown } from './markdown.js'
import { compareCounting } from './count-text.js'
import { printComparisons } from './measure.js'
import { compareSocial } from './social.js'

const groups = {
  markdown: compareMarkdown,
  html: compareHtml,
  'command-line': compareCommandLine,
  counting: compareCounting,
  social: compareSocial,
  chat: compareChat
} as const

const wanted = process.argv.slice(2)
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`)
for (const [name, compare] of Object.entries(groups)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n${name}`)
  printComparisons(await compare())
}
