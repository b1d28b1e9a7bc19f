// Labels the same documents by the command line, by workers of a queue, and by workers that are
// killed at random. Counts what readers get, and how many documents each takes a second.
//   node run-with-kills.mjs [--documents 2000] [--workers 2] [--batch 20] [--kills 10]
import { execFile, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { Queue } from 'bullmq'
import { labelMarkdown, unlabelMarkdown } from 'forthright/markdown'
import { Redis } from 'ioredis'

const options = { documents: '2000', workers: '2', batch: '20', kills: '10' }
const { values } = parseArgs({
  options: Object.fromEntries(Object.entries(options).map(([name, value]) => [name, { type: 'string', default: value }]))
})
const [documents, workers, batch, kills] = Object.keys(options).map((name) => Number(values[name]))

const disclosure = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  responsible: 'author'
}
/** One in a thousand has a model for its author, which is refused. */
const disclosureOf = (index) => (index % 1000 === 999 ? { ...disclosure, author: 'GPT-4' } : disclosure)
const sourceOf = (index) => `# Tide ${index}\n\n${'The tides come and go, twice a day.\n\n'.repeat(20 + (index % 40))}`

const names = Array.from({ length: documents }, (_, index) => `${index}.md`)

const folder = mkdtempSync(join(tmpdir(), 'forthright-queue-'))
const pages = join(folder, 'pages')
const socket = join(folder, 'redis.sock')
// Debian: apt install redis-server. A queue that outlives its machine is kept on disk: --appendonly yes
const server = spawn('redis-server', ['--port', '0', '--unixsocket', socket, '--save', ''], { stdio: 'ignore' })
try {
  await once(server, 'spawn')
  report('command line', 1, await labelByCommand())
  report('queue', workers, await labelByQueue(0))
  report('queue with kills', workers, await labelByQueue(kills))
} finally {
  server.kill()
  rmSync(folder, { recursive: true, force: true })
}

async function labelByCommand() {
  writePages()
  writeFileSync(join(pages, 'forthright.config.json'), JSON.stringify({ disclosure }))
  const program = fileURLToPath(new URL('cli/main.js', import.meta.resolve('forthright')))
  const begin = performance.now()
  await promisify(execFile)(process.execPath, [program, 'label', '.', '--write', '--quiet'], { cwd: pages })
  return { seconds: (performance.now() - begin) / 1000 }
}

async function labelByQueue(kills) {
  writePages()
  const connection = new Redis(socket, { maxRetriesPerRequest: null })
  await connection.flushall()
  const queue = new Queue('label', { connection })
  const empty = await memoryOf(connection)
  const data = names.map((name, index) => ({ name, disclosure: disclosureOf(index) }))
  const jobs = Math.ceil(documents / batch)
  for (let job = 0; job < jobs; job++) await queue.add('label', data.slice(job * batch, (job + 1) * batch))
  const bytesInRedis = Math.round(((await memoryOf(connection)) - empty) / documents)

  const start = () => fork(new URL('worker.mjs', import.meta.url), [pages, socket])
  const running = Array.from({ length: workers }, start)
  const begin = performance.now()
  // A kill comes when a part of the jobs is done, and hits a worker at whatever it is doing.
  const moments = Array.from({ length: kills }, () => Math.random() * jobs * 0.95).sort((a, b) => a - b)
  for (let done = 0; done < jobs; ) {
    await wait(5 + Math.random() * 10)
    done = (await queue.getCompletedCount()) + (await queue.getFailedCount())
    while (done > moments[0]) {
      moments.shift()
      running.splice(Math.floor(Math.random() * workers), 1, start())[0].kill('SIGKILL')
    }
  }
  const seconds = (performance.now() - begin) / 1000
  const ended = await queue.getJobs(['completed', 'failed'])
  const givenAgain = ended.filter(({ stalledCounter }) => stalledCounter > 0).length
  await Promise.all(running.map((worker) => (worker.kill(), once(worker, 'exit'))))
  await queue.close()
  connection.disconnect()
  return { seconds, kills, jobs, givenAgain, leftHalf: readdirSync(`${pages}.next`).length, bytesInRedis }
}

function writePages() {
  for (const old of [pages, `${pages}.next`]) rmSync(old, { recursive: true, force: true })
  mkdirSync(pages)
  for (const [index, name] of names.entries()) writeFileSync(join(pages, name), sourceOf(index))
}

async function memoryOf(connection) {
  return Number(/used_memory:(\d+)/.exec(await connection.info('memory'))[1])
}

function report(name, workers, { seconds, ...counts }) {
  const labels = { once: 0, refused: 0, otherwise: 0 }
  for (const [index, page] of names.entries()) labels[labelsOf(readFileSync(join(pages, page), 'utf8'), sourceOf(index))]++
  const rate = Math.round(documents / seconds / workers)
  console.log(JSON.stringify({ name, seconds, workers, documentsPerSecondAndWorker: rate, labels, ...counts }))
}

/** Exactly one label: to label it again changes nothing, and without its label it is what it was. */
function labelsOf(text, source) {
  if (text === source) return 'refused'
  const isOnce = !labelMarkdown(text, disclosure).changed && unlabelMarkdown(text).value === source
  return isOnce ? 'once' : 'otherwise'
}
