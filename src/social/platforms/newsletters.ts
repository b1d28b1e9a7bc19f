import type { Format } from '../../markup/format.js'
import { html } from '../../markup/html.js'
import { mailHtml, mailText } from '../../markup/mail.js'
import { markdown } from '../../markup/markdown.js'
import { countUtf16 } from '../count/index.js'
import { listAt } from '../find-slots.js'
import { getAt, type Payload, stringAt } from '../payload.js'
import { characters, type NodeSlot, type Platform, type SlotRule } from '../platform.js'

/** Body of `POST /publications/{id}/posts`. */
export interface BeehiivPost {
  title?: string
  subtitle?: string
  /** HTML. */
  body_content?: string
  blocks?: readonly object[]
  email_settings?: { email_subject_line?: string; email_preview_text?: string }
  seo_settings?: object
}

/** Content and settings of a campaign, or `message` of a transactional call. */
export interface MailchimpCampaign {
  settings?: { subject_line?: string; preview_text?: string; title?: string; from_name?: string }
  html?: string
  plain_text?: string
  text?: string
  subject?: string
}

/** Body of `POST /v1/emails`. */
export interface ButtondownEmail {
  subject?: string
  /** Markdown, or HTML where it says so in a comment at its start. */
  body?: string
  description?: string
  status?: string
}

const head = { carries: 'head', isLine: true } as const

const blocks: NodeSlot = {
  list: ['blocks'],
  render: (mark, text) => ({
    type: 'paragraph',
    formattedText: [{ text: mark, styling: ['bold'] }, { text: ` ${text}` }]
  }),
  read: (node) => {
    const words = [0, 1].map((index) => getAt(node, ['formattedText', index, 'text']))
    return words.every((each) => typeof each === 'string') ? words.join('') : undefined
  },
  words: ['text', 'plaintext', 'html']
}

const seo = ['default_title', 'default_description', 'og_title', 'og_description', 'twitter_title', 'twitter_description']

/**
 * What is known of Beehiiv, and from where.
 *
 * @see https://developers.beehiiv.com/api-reference/posts/create (seen 2026-11-28)
 */
export const beehiiv: Platform<BeehiivPost> = {
  key: 'beehiiv',
  name: 'Beehiiv',
  text: 'body_content',
  use: 'publication',
  slots: () => [
    { path: 'body_content', format: html },
    blocks,
    ...['title', 'subtitle', 'email_settings.email_preview_text', ...seo.map((name) => `seo_settings.${name}`)].map(
      (path): SlotRule => ({ ...head, path })
    ),
    { ...head, path: 'email_settings.email_subject_line', isSubject: true }
  ],
  refusals: [
    {
      when: ({ post_template_id: template, body_content: body, blocks: list }) =>
        template !== undefined && !body && !list,
      because:
        'a template stands in the place of the text. Give the text as `body_content`, or put the label into the template.'
    }
  ],
  members: {
    content_tags: 'data',
    recipients: 'data',
    web_settings: 'data',
    headers: 'data',
    thumbnail_image_url: 'data',
    'email_settings.from_address': 'data',
    blocks: 'alone'
  },
  countText: countUtf16
}

function hasMailBody(payload: Payload): boolean {
  const contents = [payload, ...listAt(payload, ['variate_contents'])]
  return contents.some((content) =>
    ['html', 'plain_text', 'text'].some((name) => stringAt(content, [name]).trim() !== '')
  )
}

/** Whether something that Mailchimp keeps or fetches stands in the place of a text. */
function isReplaced(content: unknown): boolean {
  return ['template', 'template_name', 'archive', 'url'].some(
    (name) => getAt(content, [name]) !== undefined
  )
}

/**
 * What is known of Mailchimp, and from where.
 *
 * @see https://mailchimp.com/developer/marketing/api/campaign-content/ (seen 2026-11-28)
 * @see https://mailchimp.com/developer/transactional/api/messages/send-new-message/ (seen 2026-11-28)
 */
export const mailchimp: Platform<MailchimpCampaign> = {
  key: 'mailchimp',
  name: 'Mailchimp',
  text: 'html',
  use: 'message',
  slots: [
    { path: 'html', format: mailHtml },
    { path: 'plain_text', format: mailText },
    { path: 'text', format: mailText },
    // One of these is sent to each part of the readers, in the place of the others.
    { path: 'variate_contents.*.html', format: mailHtml },
    { path: 'variate_contents.*.plain_text', format: mailText },
    { ...head, path: 'variate_settings.subject_lines.*', isSubject: true },
    { ...head, path: 'settings.subject_line', isSubject: true },
    { ...head, path: 'subject', isSubject: true },
    { ...head, path: 'settings.preview_text' },
    { ...head, path: 'social_card.title' },
    { ...head, path: 'social_card.description' }
  ],
  wrappers: ['message'],
  refusals: [
    {
      when: (payload) => [payload, ...listAt(payload, ['variate_contents'])].some(isReplaced),
      because:
        'a template, an archive or an address stands in the place of the text. Give the text as `html`, or put the label into the template.'
    },
    {
      when: (payload) => payload['settings'] !== undefined && !hasMailBody(payload),
      because:
        'the settings have no text beside them. Label them together with the content, `{ settings, html, plain_text }`, and send each where it belongs.'
    }
  ],
  members: {
    recipients: 'data',
    tracking: 'data',
    to: 'data',
    from_name: 'data',
    headers: 'data',
    attachments: 'data',
    images: 'data',
    'settings.from_name': 'data',
    'settings.to_name': 'data',
    'settings.title': 'data',
    merge_vars: 'beside',
    global_merge_vars: 'beside',
    template_content: 'alone'
  },
  countText: countUtf16
}

const modeComment = /^\s*<!--\s*buttondown-editor-mode:\s*(\w+)\s*-->\s*/

/** The comment that says how the text is written must stay its first line. */
function behindMode(format: Format): Format {
  return { ...format, startOf: (text) => modeComment.exec(text)?.[0].length ?? format.startOf?.(text) ?? 0 }
}

const formats = { markdown: behindMode(markdown), html: behindMode({ ...html, startOf: () => 0 }) }

/**
 * What is known of Buttondown, and from where.
 *
 * @see https://docs.buttondown.com/api-emails-create (seen 2026-11-28)
 */
export const buttondown: Platform<ButtondownEmail> = {
  key: 'buttondown',
  name: 'Buttondown',
  text: 'body',
  use: 'publication',
  slots: (payload) => {
    const isHtml = modeComment.exec(stringAt(payload, ['body']))?.[1] === 'fancy'
    return [
      { path: 'body', format: isHtml ? formats.html : formats.markdown },
      { ...head, path: 'subject', isSubject: true, limits: characters(2000) },
      { ...head, path: 'description' }
    ]
  },
  members: { metadata: 'data', tags: 'data', filters: 'data', slug: 'data' },
  countText: countUtf16
}
