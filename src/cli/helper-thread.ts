import { parentPort, workerData } from 'node:worker_threads'
import { configOptions } from './arguments.js'
import { createConfigs } from './config.js'
import { contextOf, prepareSettings } from './file-settings.js'
import { writeTextFile } from './files.js'
import { type HelperJob, isInterrupted, takeTurn } from './helper.js'
import { workOnAll } from './process-files.js'
import { sharedWork } from './shared-work.js'
import { createWorkOn } from './work-on-files.js'

const { command, options, cwd, today, folders, turn }: HelperJob & { readonly turn: Int32Array } = workerData

const { settings } = await prepareSettings(cwd, createConfigs(cwd, configOptions(options)), folders)
const context = contextOf(cwd, settings, { ...options, today })
const work = await sharedWork[command](context)
const workOn = createWorkOn(context, options, work, (...file) => takeTurn(turn, () => writeTextFile(...file)))

let last: Promise<unknown> = Promise.resolve()
parentPort?.on('message', (paths: readonly string[]) => {
  last = last.then(async () => parentPort?.postMessage(await workOnAll(paths, workOn, () => isInterrupted(turn))))
})
parentPort?.postMessage([])
