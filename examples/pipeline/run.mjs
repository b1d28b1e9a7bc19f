// Labels a folder of documents with the command line, then with the functions, and shows that
// both agree and that unlabelling gives back every byte.
import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseDisclosure } from 'forthright'
import { labelMarkdown, unlabelMarkdown } from 'forthright/markdown'

const folder = fileURLToPath(new URL('.', import.meta.url))
const documents = join(folder, 'documents')
const output = join(folder, 'out')
const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const forthright = (...args) =>
  execFileSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' })

rmSync(output, { recursive: true, force: true })
cpSync(documents, output, { recursive: true })

console.log('1. forthright label out --write\n')
console.log(forthright('label', 'out', '--write'))

for (const name of readdirSync(output).sort()) {
  const [before, after] = [documents, output].map((folder) => readFileSync(join(folder, name), 'utf8'))
  console.log(`── ${name}\n`)
  console.log(sideBySide(before, after))
}

console.log('2. forthright check out\n')
console.log(forthright('check', 'out'))

console.log('3. The same through the functions')
const disclosure = parseDisclosure({
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'author', editing: 'GPT-4' },
  responsible: 'author'
})
const source = readFileSync(join(documents, 'windows.md'), 'utf8')
const { value } = labelMarkdown(source, disclosure)
console.log(`   same as the command line: ${value === readFileSync(join(output, 'windows.md'), 'utf8')}`)
console.log(`   unlabelled byte for byte: ${unlabelMarkdown(value).value === source}\n`)

console.log('4. forthright unlabel out --write\n')
console.log(forthright('unlabel', 'out', '--write'))
const same = readdirSync(documents).every((name) =>
  readFileSync(join(documents, name)).equals(readFileSync(join(output, name)))
)
console.log(`   every document is byte for byte what it was: ${same}`)
cpSync(documents, output, { recursive: true })
forthright('label', 'out', '--write')
console.log('   labelled again into examples/pipeline/out: have a look')
if (!same) process.exitCode = 1

/** The first lines of two texts, each line whole: what does not fit goes on in the next one. */
function sideBySide(before, after) {
  const width = Math.max(30, Math.floor(((process.stdout.columns ?? 120) - 3) / 2))
  const [left, right] = [before, after].map((text) =>
    text.replace(/^\uFEFF/, '').split(/\r?\n/).slice(0, 14).flatMap((line) => wrapped(line, width))
  )
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
    `${(left[row] ?? '').padEnd(width)} │ ${right[row] ?? ''}`.trimEnd()
  )
  const head = `${'before'.padEnd(width)} │ after`
  return `${[head, `${'─'.repeat(width)}─┼─${'─'.repeat(width)}`, ...rows].join('\n')}\n`
}

function wrapped(line, width) {
  const lines = []
  let rest = line
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width)
    const end = space > width / 2 ? space : width
    lines.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return [...lines, rest]
}
