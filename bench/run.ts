// Compares with peers in the same run: npm run bench [fresh|markdown|command-line|…]
import { cpus } from 'node:os'
import { type Comparison, printComparisons } from './measure.js'

/** Loaded one by one: some peers change the language's own objects, which slows whatever runs after. */
const groups: Readonly<Record<string, () => Promise<Comparison[]>>> = {
  fresh: async () => (await import('./fresh.js')).compareFresh(),
  markdown: async () => (await import('./markdown.js')).compareMarkdown(),
  memory: async () => (await import('./memory.js')).compareMemory(),
  'command-line': async () => (await import('./command-line.js')).compareCommandLine(),
  chat: async () => (await import('./chat.js')).compareChat(),
  'chat-streams': async () => (await import('./chat-streams.js')).compareStreams(),
  'chat-protocols': async () => (await import('./chat-protocols.js')).compareProtocols(),
  counting: async () => (await import('./count-text.js')).compareCounting(),
  social: async () => (await import('./social.js')).compareSocial(),
  threads: async () => (await import('./threads.js')).compareThreads(),
  'audit-page': async () => (await import('./audit-page.js')).comparePages(),
  packs: async () => (await import('./packs.js')).comparePacks(),
  edge: async () => (await import('./edge.js')).compareEdge(),
  audit: async () => (await import('./audit.js')).compareAudit()
}

const wanted = process.argv.slice(2)
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`)
for (const [name, compare] of Object.entries(groups)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n${name}`)
  printComparisons(await compare())
}
