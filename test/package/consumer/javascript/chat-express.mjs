import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { labelExpress } from 'forthright/chat/express'
import { bot } from './disclosure.mjs'

const middleware = labelExpress({ disclosure: bot })
const server = createServer((request, response) =>
  middleware(request, response, () => {
    response.setHeader('content-type', 'text/plain')
    response.end('At six.')
  })
)
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const response = await fetch(`http://127.0.0.1:${server.address().port}`)
assert.match(await response.text(), /artificial intelligence/)
server.close()
console.log('ok')
