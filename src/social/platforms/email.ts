import { countBytes } from '../count/index.js'
import { bodyRules, headRules, openMessages } from '../mail/bodies.js'
import { mailRefusals, mailRemarks } from '../mail/refusals.js'
import { mailBeside, mailData } from '../mail/shapes.js'
import type { MemberKind, Platform } from '../platform.js'

/**
 * A mail in the payload of Nodemailer, Resend, SendGrid, Mailgun, Postmark, Amazon SES (v1 and v2),
 * Brevo, Microsoft Graph, the Gmail API, SparkPost, Mailjet, Nylas, Plunk, Elastic Email or Mailchimp
 * Transactional: its own members
 * say whose it is.
 */
export interface EmailMessage {
  from?: unknown
  to?: unknown
  subject?: string | null | undefined
  text?: string | null | undefined
  html?: string | null | undefined
  alternatives?: unknown
  headers?: unknown
  attachments?: unknown
  /** A whole message: its source, or that in base64 as the Gmail API takes it. */
  raw?: unknown
  content?: unknown
  body?: unknown
  comment?: unknown
  message?: unknown
  htmlContent?: unknown
  textContent?: unknown
  HtmlBody?: unknown
  TextBody?: unknown
  Message?: unknown
  Messages?: unknown
  RawMessage?: unknown
  Content?: unknown
  Template?: unknown
  TemplateContent?: unknown
  /** What an SDK puts round the payload. */
  input?: unknown
  requestBody?: unknown
  resource?: unknown
}

const members: Readonly<Record<string, MemberKind>> = Object.fromEntries([
  ...mailBeside.map((path) => [path, 'beside'] as const),
  ...mailData.map((path) => [path, 'data'] as const)
])

/**
 * What is known of Email, and from where. The payloads of services stand in `mail/shapes.ts`.
 *
 * @see https://nodemailer.com/message/ (seen 2026-11-28)
 * @see https://www.rfc-editor.org/rfc/rfc3834 (seen 2026-11-20)
 */
export const email: Platform<EmailMessage> = {
  key: 'email',
  name: 'email',
  text: 'text',
  use: 'message',
  wrappers: ['input', 'requestBody', 'resource', 'requestBody.message', 'resource.message'],
  members,
  open: openMessages,
  flagless:
    'What a program sends by itself also takes the header `Auto-Submitted: auto-generated` (RFC 3834).',
  slots: (payload) => [...bodyRules(payload), ...headRules(payload)],
  refusals: mailRefusals,
  remarks: (_, labelled) => mailRemarks(labelled),
  countText: countBytes
}
