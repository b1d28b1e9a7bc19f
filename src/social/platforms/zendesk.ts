import { html } from '../../markup/html.js'
import { chatMarkdown } from '../../markup/markdown.js'
import { countUtf16 } from '../count/index.js'
import { isPayload, type Payload } from '../payload.js'
import { characters, type Platform, type SlotRule } from '../platform.js'

/** A ticket or a request, an article of the Help Center, or a message of Sunshine Conversations. */
export interface ZendeskPost extends ZendeskTicket {
  ticket?: ZendeskTicket
  request?: ZendeskTicket
  article?: { title?: string; body?: string }
  content?: { type: string; text?: string }
}

/** What a ticket says. */
export interface ZendeskTicket {
  subject?: string
  description?: string
  comment?: { body?: string; html_body?: string; public?: boolean }
}

const head = { carries: 'head', isLine: true } as const

function rules(payload: Payload): readonly SlotRule[] {
  return [
    { path: 'comment.body', limits: characters(65_536) },
    { path: 'comment.html_body', format: html },
    // The first comment of a ticket, as older clients send it.
    { path: 'description', limits: characters(65_536) },
    // A message takes plain text, or HTML beside it.
    ...(isPayload(payload['content'])
      ? [
          { path: 'content.text', limits: characters(4096) },
          { path: 'content.htmlText', format: html },
          { path: 'content.markdownText', format: chatMarkdown, limits: characters(4096) },
          // Of lists and carousels.
          { path: 'content.items.*.description', limits: characters(128) },
          { ...head, path: 'content.items.*.title', limits: characters(128) }
        ]
      : [{ path: 'body', format: html }]),
    // Of the community.
    { path: 'details', format: html },
    { ...head, path: 'subject' },
    { ...head, path: 'title' }
  ]
}

/**
 * What is known of Zendesk, and from where.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/ (seen 2026-11-28)
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/ (seen 2026-11-28)
 * @see https://docs.smooch.io/rest/#operation/postMessage (seen 2026-11-28)
 */
export const zendesk: Platform<ZendeskPost> = {
  key: 'zendesk',
  name: 'Zendesk',
  text: 'comment.body',
  use: 'message',
  slots: rules,
  wrappers: ['ticket', 'tickets.*', 'request', 'article', 'translation', 'post', 'message'],
  language: ['locale'],
  refusals: [
    {
      when: ({ macro_ids: macros, macro_id: macro }) => macros !== undefined || macro !== undefined,
      because: 'a macro writes its own comment. Apply it first, and label the text that it wrote.'
    },
    {
      when: ({ override }) => override !== undefined,
      because:
        '`override` puts another message in the place of the text, by channel. Label what each channel takes with its own platform, or leave it out.'
    }
  ],
  members: {
    'content.actions': 'beside',
    'content.items.*.actions': 'beside',
    'content.fields': 'alone',
    'content.altText': 'beside',
    tags: 'data',
    custom_fields: 'data',
    requester: 'data',
    author: 'data',
    label_names: 'data',
    collaborators: 'data'
  },
  countText: countUtf16
}
