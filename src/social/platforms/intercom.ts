import { html } from '../../markup/html.js'
import { countUtf16 } from '../count/index.js'
import type { Platform } from '../platform.js'

/** Body of a reply to a conversation or a ticket, of a message, or of an article. */
export interface IntercomMessage {
  message_type?: string
  type?: string
  /** HTML. */
  body?: string
  subject?: string
  title?: string
  description?: string
  admin_id?: string
}

const head = { carries: 'head', isLine: true } as const

/**
 * What is known of Intercom, and from where.
 *
 * @see https://developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations/replyconversation (seen 2026-11-28)
 * @see https://developers.intercom.com/docs/references/rest-api/api.intercom.io/messages/createmessage (seen 2026-11-28)
 */
export const intercom: Platform<IntercomMessage> = {
  key: 'intercom',
  name: 'Intercom',
  text: 'body',
  use: 'message',
  slots: [
    { path: 'body', format: html },
    // Of a page that is kept elsewhere.
    { path: 'html', format: html },
    { path: 'ticket_attributes._default_description_' },
    { ...head, path: 'ticket_attributes._default_title_' },
    { ...head, path: 'subject' },
    { ...head, path: 'title' },
    { ...head, path: 'description' },
    { path: 'translated_content.*.body', format: html, isByLanguage: true },
    { ...head, path: 'translated_content.*.title', isByLanguage: true },
    { ...head, path: 'translated_content.*.description', isByLanguage: true }
  ],
  members: { reply_options: 'beside', from: 'data', to: 'data' },
  countText: countUtf16
}
