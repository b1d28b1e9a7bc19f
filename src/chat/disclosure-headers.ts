import type { Chat } from './chat.js'

/**
 * Render the headers that a response carries beside its label: `AI-Disclosure`, and, where no words
 * could be put in, `AI-Disclosure-Notice: interface; words=%"…"`: the interface must show them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9651#name-display-strings
 */
export function disclosureHeaders(chat: Chat, mustShow?: string): Readonly<Record<string, string>> {
  if (mustShow === undefined || mustShow === '') return chat.headers
  const words = encodeURIComponent(mustShow)
    .replace(/%20/g, ' ')
    .replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())
  return { ...chat.headers, 'AI-Disclosure-Notice': `interface;words=%"${words}"` }
}
