// h3, and Nitro or Nuxt on it: server/routes/chat.post.js has the handler alone.
import { H3 } from 'h3'
import { labelResponse } from 'forthright/chat'
import { answer, options } from './disclosure.mjs'

export const app = new H3().post('/chat', () => {
  const reply = new Response(answer(), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
  return labelResponse(reply, options)
})
