// Next.js: app/api/chat/route.js
import { labelResponse } from 'forthright/chat'
import { answer, options } from './disclosure.mjs'

export async function POST() {
  const reply = new Response(answer(), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
  return labelResponse(reply, options)
}
