// Labels one large document and prints how much memory that took, as a multiple of the document's size:
// node --expose-gc --max-semi-space-size=1 bench/memory-of.mjs markdown|html|stream megabytes
import { createHtmlLabelStream, labelHtml } from '../dist/html/index.js'
import { labelMarkdown } from '../dist/markdown/index.js'

const [, , kind, megabytes] = process.argv
const facts = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'GPT-4', editing: 'author' }, responsible: 'author' }
const parts = {
  markdown: ['# Tides\n\n', '## Part\n\nThe sea *rises* twice a day; see [the tables](https://example.com/).\n\n- one\n- two\n\n```js\na = 1\n```\n\n', ''],
  html: ['<!doctype html><meta charset=utf-8><title>T</title><main><h1>T</h1>', '<section class="part"><h2>Part</h2><p>The sea <em>rises</em> twice a day.</p><ul><li>one<li>two</ul></section>\n', '</main>']
}
const [head, part, tail] = parts[kind === 'markdown' ? kind : 'html']
// Through a buffer, so that the text is one flat string of one byte a character.
const source = Buffer.from(head + part.repeat((megabytes * 1e6) / part.length) + tail).toString('latin1')

async function pass(text) {
  const { readable, writable } = createHtmlLabelStream(facts)
  const reading = readable.pipeTo(new WritableStream())
  const writer = writable.getWriter()
  for (let at = 0; at < text.length; at += 65_536) {
    await writer.ready
    await writer.write(text.slice(at, at + 65_536))
  }
  await writer.close()
  await reading
}
// Reading the last character makes one string of the result.
const last = ({ value }) => value.charCodeAt(value.length - 1)
const run = { markdown: (text) => last(labelMarkdown(text, facts)), html: (text) => last(labelHtml(text, facts)), stream: pass }[kind]

for (let round = 0; round < 50; round++) await run(source.slice(0, 2000))
globalThis.gc()
const before = process.memoryUsage().rss
await run(source)
console.log((process.resourceUsage().maxRSS * 1024 - before) / source.length)
