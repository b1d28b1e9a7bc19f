// A worker of the queue: `node worker.mjs FOLDER REDIS`, as many as there are cores, on any machine
// that sees the documents. A job is a list of documents, each with its declaration.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UnrecoverableError, Worker } from 'bullmq'
import { DisclosureError } from 'forthright'
import { labelMarkdown } from 'forthright/markdown'
import { Redis } from 'ioredis'

const [, , folder, redis] = process.argv
// Beside the documents, so that nothing half written is among them: one file for each worker.
const next = join(`${folder}.next`, String(process.pid))
mkdirSync(`${folder}.next`, { recursive: true })

/**
 * Label a document in its place: the old text is there until the new one takes its place whole, and
 * what is labelled already stays. So a job may be done twice, or be broken off anywhere.
 */
function label({ name, disclosure }) {
  const path = join(folder, name)
  const { value, changed } = labelMarkdown(readFileSync(path, 'utf8'), disclosure)
  if (!changed) return
  writeFileSync(next, value)
  renameSync(next, path)
}

async function labelAll({ data: documents }) {
  const refused = []
  for (const document of documents) {
    try {
      label(document)
    } catch (error) {
      if (!(error instanceof DisclosureError)) throw error
      refused.push(`${document.name}: ${error.message}`)
    }
  }
  // The others of the job have their labels. What is refused once is refused whenever it is tried.
  if (refused.length > 0) throw new UnrecoverableError(refused.join('\n'))
}

const worker = new Worker('label', labelAll, {
  connection: new Redis(redis, { maxRetriesPerRequest: null }),
  // The job of a killed worker goes to another one when its lock has run out, however often.
  lockDuration: 5000,
  stalledInterval: 1000,
  maxStalledCount: 1e6
})
process.on('SIGTERM', async () => {
  await worker.close()
  process.exit()
})
