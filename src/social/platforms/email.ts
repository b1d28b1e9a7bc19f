import { getAt, type Payload } from '../at-path.js'
import { countBytes } from '../count/index.js'
import { html } from '../formats/html.js'
import { plainNotice } from '../formats/plain.js'
import type { Platform, SlotRule } from '../platform.js'

/** Nodemailer's message. */
export interface EmailMessage {
  from?: unknown
  to?: unknown
  subject?: string | undefined
  text?: string | undefined
  html?: string | undefined
  headers?: unknown
  attachments?: unknown
}

function rules({ alternatives }: Payload): readonly SlotRule[] {
  const others = Array.isArray(alternatives) ? alternatives : []
  return [
    { path: 'text', format: plainNotice },
    { path: 'html', format: html },
    { path: 'amp', format: html },
    { path: 'watchHtml', format: html },
    ...others.flatMap((part: unknown, index): SlotRule[] => {
      const type = String(getAt(part, ['contentType']) ?? '')
      const format = type.startsWith('text/html') ? html : plainNotice
      return /^text\/(?:html|plain)\b/.test(type)
        ? [{ path: ['alternatives', index, 'content'], format }]
        : []
    }),
    { path: 'subject', carries: 'head', isLine: true, visible: 40 }
  ]
}

function isSigned({ headers }: Payload): boolean {
  const names = Array.isArray(headers)
    ? headers.map((header) => getAt(header, ['key']))
    : Object.keys(typeof headers === 'object' && headers !== null ? headers : {})
  return names.some((name) => /^(?:dkim-signature|arc-seal)$/i.test(String(name)))
}

/**
 * What is known of Email, and from where.
 *
 * @see https://nodemailer.com/message/ (seen 2026-11-20)
 * @see https://www.rfc-editor.org/rfc/rfc3834 (seen 2026-11-20)
 */
export const email: Platform<EmailMessage> = {
  key: 'email',
  name: 'email',
  text: 'text',
  flagless:
    'What a program sends by itself also takes the header `Auto-Submitted: auto-generated` (RFC 3834).',
  slots: rules,
  refusals: [
    {
      when: ({ raw }) => raw !== undefined,
      because: '`raw` is a finished message. Label `subject`, `text` and `html` before it is built.'
    },
    {
      when: isSigned,
      because:
        'the message is signed already, and a label would break the signature. Label before signing.'
    },
    {
      when: ({ text, html: page, subject }) => subject !== undefined && !text && !page,
      because: 'the email has no body. Give it a `text` or `html` that the label can open.'
    }
  ],
  countText: countBytes
}
