import { countUtf16 } from '../count/index.js'
import { plain } from '../formats/plain.js'
import type { Platform, SlotRule } from '../platform.js'

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

const caption = {
  carries: 'whole',
  format: plain,
  limits: [{ max: 1024, unit: 'characters', count: countUtf16 }],
  visible: 700
} satisfies Omit<SlotRule, 'path'>

/**
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages (seen 2026-11-20; not the platform’s own words)
 */
export const whatsapp: Platform<WhatsAppMessage> = {
  key: 'whatsapp',
  name: 'WhatsApp',
  text: 'text.body',
  slots: [
    {
      ...caption,
      path: 'text.body',
      limits: [{ max: 4096, unit: 'characters', count: countUtf16 }]
    },
    { ...caption, path: 'image.caption' },
    { ...caption, path: 'video.caption' },
    { ...caption, path: 'document.caption' },
    { ...caption, path: 'interactive.body.text' },
    {
      path: 'interactive.header.text',
      carries: 'head',
      format: plain,
      limits: [{ max: 60, unit: 'characters', count: countUtf16 }],
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
