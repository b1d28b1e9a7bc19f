import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'

/** A folder as a site on this machine alone. */
export interface ServedFolder {
  /** `http://127.0.0.1:40123`, without a slash at its end. */
  readonly origin: string
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain'
}

/**
 * Serve a folder of files as hosts of static sites do: `/tides` is `tides`, `tides.html` or
 * `tides/index.html`. Only this machine can reach it, and nothing outside of the folder is served,
 * also not through links.
 */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const root = await realpath(folder)
  const server = createServer((request, response) => {
    void answer(root, request.url ?? '/', response).catch(() => {
      response.writeHead(500).end()
    })
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', done)
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      })
  }
}

async function answer(root: string, url: string, response: ServerResponse): Promise<void> {
  const file = await fileOf(root, url)
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
    return
  }
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream'
  response.writeHead(200, { 'content-type': type })
  createReadStream(file).pipe(response)
}

async function fileOf(root: string, url: string): Promise<string | undefined> {
  const path = pathOf(url)
  if (path === undefined) return undefined
  const named = resolve(root, `.${path}`)
  const tries = [named, `${named}.html`, join(named, 'index.html')]
  for (const each of tries) {
    try {
      const real = await realpath(each)
      const isInside = real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)
      if (isInside && (await stat(real)).isFile()) return real
    } catch {
      // Not this one.
    }
  }
  return undefined
}

function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}
