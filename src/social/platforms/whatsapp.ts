import type { Format } from '../../markup/format.js'
import { mrkdwnMarkup } from '../../markup/open-markup.js'
import { plain } from '../../markup/plain.js'
import { countUtf16 } from '../count/index.js'
import { characters, type Platform, type SlotRule } from '../platform.js'

/** Body of `POST /{phone-number-id}/messages` of the Cloud API. */
export interface WhatsAppMessage {
  messaging_product: 'whatsapp'
  to: string
  type?: string
  text?: { body: string; preview_url?: boolean }
  image?: { id?: string; link?: string; caption?: string }
  video?: { id?: string; link?: string; caption?: string }
  document?: { id?: string; link?: string; caption?: string; filename?: string }
  interactive?: object
  template?: object
  context?: { message_id: string }
}

/** WhatsApp has no escapes. Quotes, lists and code begin their own line. */
const whatsappText: Format = {
  ...plain,
  ownLine: /^\s*(?:>\s|[-*]\s|\d{1,3}\.\s|```)/,
  markup: mrkdwnMarkup
}

const caption = {
  format: whatsappText,
  limits: characters(1024),
  visible: 700
} satisfies Omit<SlotRule, 'path'>

/**
 * What is known of WhatsApp, and from where.
 *
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages (seen 2026-11-20; not the platform’s own words)
 * @see https://faq.whatsapp.com/539178204879377 (seen 2026-11-28)
 */
export const whatsapp: Platform<WhatsAppMessage> = {
  key: 'whatsapp',
  name: 'WhatsApp',
  text: 'text.body',
  use: 'message',
  members: {
    'interactive.action': 'beside',
    'interactive.footer': 'beside',
    context: 'quoted',
    contacts: 'data',
    location: 'data',
    'document.filename': 'data'
  },
  slots: [
    {
      ...caption,
      path: 'text.body',
      limits: characters(4096)
    },
    { ...caption, path: 'image.caption' },
    { ...caption, path: 'video.caption' },
    { ...caption, path: 'document.caption' },
    { ...caption, path: 'interactive.body.text' },
    {
      path: 'interactive.header.text',
      carries: 'head',
      limits: characters(60),
      isLine: true
    }
  ],
  refusals: [
    {
      when: ({ type, template }) => type === 'template' || template !== undefined,
      because:
        'WhatsApp approves the words of a template beforehand. Put the label into the template and have it approved.'
    }
  ],
  thread: {
    blank: { messaging_product: 'whatsapp', type: 'text' },
    first: ['context'],
    chain: 'send the parts one after the other'
  },
  countText: countUtf16
}
