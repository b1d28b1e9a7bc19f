// A small chatbot: a page, a scripted model, and forthright between them.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createChatLabelStream } from 'forthright/chat'
import { answer } from './model.mjs'

const page = readFileSync(new URL('./page.html', import.meta.url))

const disclosure = {
  author: { name: 'Harbour Museum', kind: 'company' },
  responsible: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  limitations: 'opening hours and prices may have changed.'
}
// A second room, in which the system speaks as somebody: every message carries the tag.
const asPersona = { ...disclosure, persona: { name: 'Grace Hopper', tag: 'simulated' } }

/** What a room remembers: the messages as they were shown, and the state that forthright gave. */
const rooms = new Map()

export function startServer(port = 0) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost')
    const name = url.searchParams.get('room') ?? 'museum'
    const room = rooms.get(name) ?? { messages: [] }
    rooms.set(name, room)
    if (url.pathname === '/messages' && request.method === 'GET') {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(room.messages))
    } else if (url.pathname === '/messages' && request.method === 'POST') {
      await reply(name, room, await readText(request), response)
    } else {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(page)
    }
  })
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

async function reply(name, room, text, response) {
  room.messages.push({ role: 'user', content: text })
  const message = { role: 'assistant', content: '' }
  const abort = new AbortController()
  response.on('close', () => abort.abort())
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  // "/person" stands for a colleague who takes over; the notice would be untrue from there on.
  const isPerson = text.startsWith('/person')
  const words = isPerson
    ? ReadableStream.from(['Hello, this is Ada from the ticket desk. How can I help?'])
    : ReadableStream.from(answer(room.messages, abort.signal))
  const labelled = words.pipeThrough(
    createChatLabelStream({
      disclosure: name === 'persona' ? asPersona : disclosure,
      conversation: room.conversation,
      onConversation: (conversation) => {
        room.conversation = conversation
      },
      schedule: { hours: 3 },
      handover: isPerson
    })
  )
  try {
    for await (const piece of labelled) {
      message.content += piece
      response.write(piece)
    }
    // What is kept is what was shown, with its notice.
    room.messages.push(message)
    response.end()
  } catch (error) {
    console.error(error)
    response.destroy()
  }
}

async function readText(request) {
  let text = ''
  for await (const piece of request) text += piece
  return text.slice(0, 2000)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await startServer(Number(process.env.PORT ?? 3000))
  console.log(`http://127.0.0.1:${server.address().port}/ and …/?room=persona`)
}
