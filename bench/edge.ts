import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { Agent, createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { startEdgeExample } from '../scripts/edge-example.js'
import { type Comparison, median } from './measure.js'

const page =
  `<!doctype html><html lang="en"><head><title>Tides</title>${'<link rel="stylesheet" href="/site.css">'.repeat(20)}` +
  `</head><body><main><h1>Tides</h1>${'<p>The tides come and go, twice a day.</p>'.repeat(2000)}</main></body></html>`

/** The worker of the example beside one that passes every page as it comes. */
const config = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "label", worker = .label), (name = "pass", worker = .pass),
    (name = "site", external = (address = "", http = ()))
  ],
  sockets = [
    (name = "label", address = "", http = (), service = "label"),
    (name = "pass", address = "", http = (), service = "pass")
  ]
);
const label :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "dist/worker.mjs")],
  bindings = [(name = "site", service = "site")], compatibilityDate = "2026-11-01"
);
const pass :Workerd.Worker = (
  modules = [(name = "worker", esModule = "export default { fetch: (request, { site }) => site.fetch(request) }")],
  bindings = [(name = "site", service = "site")], compatibilityDate = "2026-11-01"
);
`
const rounds = 500

/**
 * Time to the first byte through `examples/edge` in workerd, against a worker that passes the same
 * page, in turns. The site takes its time for a page: none at all, and 50 milliseconds.
 */
export async function compareEdge(): Promise<Comparison[]> {
  const edge = await startEdgeExample()
  const site = createServer(({ url = '' }, response) => {
    const answer = () => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    setTimeout(answer, Number(url.slice(1)))
  }).listen(0)
  try {
    await once(site, 'listening')
    await writeFile(join(edge.folder, 'bench.capnp'), config)
    const ports = await edge.serve('bench.capnp', ['pass', 'label'], (site.address() as AddressInfo).port)
    const comparisons: Comparison[] = []
    for (const delay of [0, 50]) comparisons.push(...(await compare(ports, delay)))
    return comparisons
  } finally {
    site.close()
    site.closeAllConnections()
    await edge.stop()
  }
}

async function compare(ports: readonly number[], delay: number): Promise<Comparison[]> {
  const agent = new Agent({ keepAlive: true })
  const heads = ports.map((): number[] => [])
  const bodies = ports.map((): number[] => [])
  for (let round = -50; round < rounds; round++) {
    for (const [index, port] of ports.entries()) {
      const { head, body } = await firstBytes(agent, `http://localhost:${port}/${delay}`)
      if (round < 0) continue
      heads[index]?.push(head)
      bodies[index]?.push(body)
    }
  }
  agent.destroy()
  return [
    compared('time to first byte', delay, heads),
    compared('first bytes of the page', delay, bodies)
  ]
}

function compared(what: string, delay: number, times: readonly number[][]): Comparison {
  const [pass = 0, label = 0] = times.map(median)
  return {
    title: `${what} behind a site that takes ${delay} ms, against a worker that passes pages`,
    target: 1.02,
    better: 'lower',
    ratio: label / pass,
    detail: `${label.toFixed(2)} ms and ${pass.toFixed(2)} ms, medians of ${rounds}`
  }
}

/** Until the head of the response is there, which is what browsers count, and until its body begins. */
function firstBytes(agent: Agent, url: string): Promise<{ head: number; body: number }> {
  return new Promise((resolve, reject) => {
    const begin = performance.now()
    get(url, { agent }, (response) => {
      const head = performance.now() - begin
      let body = head
      response.once('data', () => (body = performance.now() - begin))
      response.on('end', () => resolve({ head, body }))
    }).on('error', reject)
  })
}
