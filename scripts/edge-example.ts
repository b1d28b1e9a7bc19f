import { execFile, spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { globSync } from 'tinyglobby'
import { installExample } from './install-example.js'

/** The example `edge`, installed and built in a folder of its own. */
export interface EdgeExample {
  readonly folder: string
  /**
   * Start workerd before a site.
   *
   * @param config A file of the folder.
   * @param sockets The names of its sockets.
   * @returns The port of each.
   */
  readonly serve: (config: string, sockets: readonly string[], sitePort: number) => Promise<readonly number[]>
  /** End what was started and remove the folder. */
  readonly stop: () => Promise<void>
}

export async function startEdgeExample(): Promise<EdgeExample> {
  // Its binary is found below without the script that would put it in place.
  const folder = await installExample('edge', ['--ignore-scripts'])
  await promisify(execFile)('npm', ['run', 'build', '--silent'], { cwd: folder })
  const [binary = 'workerd'] = globSync('node_modules/@cloudflare/workerd-*/bin/workerd*', { cwd: folder, absolute: true })
  const stops: (() => void)[] = []
  return {
    folder,
    async serve(config, sockets, sitePort) {
      const options = ['--external-addr', `site=localhost:${sitePort}`, '--control-fd', '3']
      const free = sockets.flatMap((name) => ['--socket-addr', `${name}=localhost:0`])
      const server = spawn(binary, ['serve', config, ...options, ...free], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit', 'pipe']
      })
      stops.push(() => server.kill())
      const ports = new Map<string, number>()
      for await (const line of createInterface({ input: server.stdio[3] as Readable })) {
        const { socket, port } = JSON.parse(line)
        if (socket !== undefined) ports.set(socket, port)
        if (ports.size === sockets.length) return sockets.map((name) => ports.get(name) ?? 0)
      }
      throw new Error('workerd ended before it listened')
    },
    async stop() {
      for (const stop of stops) stop()
      await rm(folder, { recursive: true, force: true })
    }
  }
}
