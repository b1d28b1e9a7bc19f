// Ask each server once and print its reply.
import { createServer } from 'node:http'
import { NestFactory } from '@nestjs/core'
import { toNodeHandler } from 'h3/node'
import { app } from './h3-server.mjs'
import { ChatModule } from './nest-module.mjs'
import { POST as next } from './next-route.mjs'
import { POST as svelteKit } from './sveltekit-server.mjs'

const ask = (url) => new Request(url, { method: 'POST', headers: { 'accept-language': 'sv, de' } })
const show = async (name, response) => console.log(`${name}\n\n${await response.text()}\n`)

await show('Next.js', await next(ask('http://localhost/api/chat')))
await show('SvelteKit', await svelteKit({ request: ask('http://localhost/chat') }))

const server = createServer(toNodeHandler(app))
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
await show('h3', await fetch(`http://127.0.0.1:${server.address().port}/chat`, { method: 'POST' }))
await new Promise((resolve) => server.close(resolve))

const nest = await NestFactory.create(ChatModule, { logger: false })
await nest.listen(0, '127.0.0.1')
await show('NestJS', await fetch(`${await nest.getUrl()}/chat`, { method: 'POST' }))
await nest.close()
