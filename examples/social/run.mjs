// One declaration, the same text, the payload of every platform.
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseDisclosure } from 'forthright'
import { countText, labelPost, labelThread, platforms, unlabelPost } from 'forthright/social'
import { payloads } from './payloads.mjs'
import { renderPreview } from './render-preview.mjs'

const disclosure = parseDisclosure({
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  responsible: 'author',
  review: { by: 'Ada Lovelace', at: '2026-11-20' },
  statements: { ownWork: true, notOffensive: true },
  topics: []
})

const posts = Object.entries(payloads).map(([key, payload]) => {
  const labelled = labelPost(key, payload, disclosure, { media: 'ai' })
  const back = unlabelPost(key, labelPost(key, payload, disclosure).payload)
  if (JSON.stringify(back.payload) !== JSON.stringify(payload)) process.exitCode = 1
  return { key, name: platforms[key].name, ...labelled }
})
for (const { name, payload } of posts) console.log(`${name}\n${JSON.stringify(payload, null, 2)}\n`)

console.log('A long text as a thread on X:\n')
const long = `${payloads.x.text} The ferries run again from Monday. `.repeat(6)
for (const { text } of labelThread('x', long, disclosure, { number: true }).payloads) {
  console.log(`(${countText('x', text)} of 280)\n${text}\n`)
}

console.log('Refused:\n')
const refused = [
  ['instagram', { media_type: 'STORIES', image_url: 'https://example.org/wall.jpg' }],
  ['whatsapp', { type: 'template', to: '15550100', template: { name: 'news' } }],
  ['nostr', { kind: 1, content: 'Signed.', tags: [], id: '00', sig: '00' }],
  ['x', { text: 'a'.repeat(275) }]
]
for (const [key, payload] of refused) {
  try {
    labelPost(key, payload, disclosure)
    process.exitCode = 1
  } catch (error) {
    console.log(`   ${key}: ${error.code}: ${error.message}`)
  }
}

const out = new URL('out/', import.meta.url)
mkdirSync(out, { recursive: true })
writeFileSync(new URL('preview.html', out), renderPreview(posts))
