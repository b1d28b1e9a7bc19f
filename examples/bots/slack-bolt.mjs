// Slack with Bolt: `say` and `client.chat.postMessage` both end in this method, once a client.
// (Replacing `say` in a middleware has no effect on listeners.)
import { labelPost } from 'forthright/social'
import { disclosure } from './disclosure.mjs'

const known = new WeakSet()

/** @param {import('@slack/web-api').WebClient} client */
export function labelSlack(client) {
  if (known.has(client)) return
  known.add(client)
  for (const method of ['postMessage', 'postEphemeral', 'update']) {
    const send = client.chat[method].bind(client.chat)
    client.chat[method] = (message) => send(labelPost('slack', message, disclosure).payload)
  }
}

// app.use(async ({ client, next }) => { labelSlack(client); await next() })
