// SvelteKit: src/routes/chat/+server.js
import { labelResponse, readerLocale } from 'forthright/chat'
import { answer, options } from './disclosure.mjs'

export async function POST({ request }) {
  const locale = readerLocale(request.headers.get('accept-language'), 'en')
  const reply = new Response(answer(), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
  return labelResponse(reply, { ...options, locale })
}
