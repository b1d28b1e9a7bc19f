import type { Format } from '../../markup/format.js'
import { html } from '../../markup/html.js'
import { markdown } from '../../markup/markdown.js'
import { plain } from '../../markup/plain.js'
import { markdownV1, markdownV2, telegramHtml } from '../../markup/telegram.js'
import { countUtf16 } from '../count/index.js'
import { listAt } from '../find-slots.js'
import { getAt, isPayload, type Path, type Payload } from '../payload.js'
import { characters, type NodeSlot, type Platform, type SlotRule } from '../platform.js'

/** Parameters of `sendMessage`, `sendPhoto` and the like, `sendMediaGroup` and `sendRichMessage`. */
export interface TelegramMessage {
  chat_id: number | string
  text?: string
  caption?: string
  parse_mode?: 'MarkdownV2' | 'HTML' | 'Markdown'
  entities?: readonly TelegramEntity[]
  caption_entities?: readonly TelegramEntity[]
  /** Of an album; of `editMessageMedia` one. */
  media?: readonly object[] | object
  rich_message?: object
  reply_parameters?: object
}

export interface TelegramEntity {
  type: string
  /** UTF-16 code units. */
  offset: number
  length: number
}

// What Telegram finds by itself; these mean nothing when they are cut.
const whole =
  /^(?:mention|hashtag|cashtag|bot_command|url|email|phone_number|bank_card_number|custom_emoji|date_time)$/

const formats: Readonly<Record<string, Format>> = {
  markdownv2: markdownV2,
  markdown: markdownV1,
  html: telegramHtml
}

/** Telegram counts the text that is left after parsing. What may or may not be markup is counted. */
function parsedLength(mode: string): (text: string) => number {
  if (mode === 'html') return htmlLength
  if (mode === 'markdownv2') return markdownLength
  const format = formats[mode]
  return (text) => (format ? format.unescape(text) : text).length
}

/** Four named character references are known, and every number. */
function htmlLength(text: string): number {
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:lt|gt|amp|quot);/g, ' ')
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hexadecimal?: string, decimal?: string) =>
      parseInt(hexadecimal ?? decimal ?? '', hexadecimal ? 16 : 10) > 0xffff ? '  ' : ' '
    ).length
}

// Code, the address of a link, an escaped character, a character that is markup.
const markdownMarkup =
  /```([^`]*)```|`([^`\n]*)`|\]\((?:\\[^]|[^\\)\n]){0,2048}\)|\\([^])|[*_[\]~|]/g

/** Every character that is neither escaped nor in code is markup if it could be. */
function markdownLength(text: string): number {
  return text.replace(markdownMarkup, '$1$2$3').length
}

/** A quote and code begin their own line, also where an entity says that they are there. */
function blockBegins(payload: Payload, list: Path, start: number): boolean {
  return listAt(payload, list).some(
    (entity) =>
      getAt(entity, ['offset']) === start &&
      /^(?:expandable_)?blockquote$|^pre$/.test(String(getAt(entity, ['type'])))
  )
}

/** The text of an alert, and of what comes with a gift, is short. */
function textLimit({ callback_query_id: query, gift_id: gift }: Payload): number {
  if (query !== undefined) return 200
  return gift === undefined ? 4096 : 128
}

function textRule(
  payload: Payload,
  name: 'text' | 'caption' | 'message_text',
  at: readonly (string | number)[]
): SlotRule {
  const mode = String(getAt(payload, [...at, 'parse_mode']) ?? '').toLowerCase()
  const list = [...at, name === 'caption' ? 'caption_entities' : 'entities']
  const max = name === 'caption' ? 1024 : textLimit(payload)
  return {
    path: [...at, name],
    format: formats[mode] ?? plain,
    beginsBlock: (given, start) => blockBegins(given, list, start),
    limits: [{ max, unit: 'UTF-16 code units after parsing', count: parsedLength(mode) }],
    spans: {
      list,
      unit: 'utf16',
      start: ['offset'],
      length: ['length'],
      isWhole: ({ type }) => whole.test(String(type))
    }
  }
}

const richBlocks: NodeSlot = {
  list: ['rich_message', 'blocks'],
  render: (mark, text) => ({
    type: 'paragraph',
    text: [{ type: 'bold', text: mark }, ` ${text}`]
  }),
  read: (node) => {
    const mark = getAt(node, ['text', 0, 'text'])
    const text = getAt(node, ['text', 1])
    return typeof mark === 'string' && typeof text === 'string' ? mark + text : undefined
  },
  words: ['text'],
  max: 500
}

/** A checklist is known by its title, which stands before its tasks. */
function checklistRule({ checklist }: Payload): SlotRule {
  const mode = String(getAt(checklist, ['parse_mode']) ?? '').toLowerCase()
  return {
    path: 'checklist.title',
    carries: 'head',
    format: formats[mode] ?? plain,
    limits: [{ max: 255, unit: 'UTF-16 code units after parsing', count: parsedLength(mode) }],
    isLine: true,
    covers: ['checklist'],
    spans: {
      list: ['checklist', 'title_entities'],
      unit: 'utf16',
      start: ['offset'],
      length: ['length'],
      isWhole: () => true
    }
  }
}

/** The texts of a poll, and of the answer to a quiz. */
function pollRule(payload: Payload, name: 'question' | 'explanation', max: number): SlotRule {
  return {
    path: name,
    carries: 'head',
    format: formats[String(payload[`${name}_parse_mode`] ?? '').toLowerCase()] ?? plain,
    limits: characters(max),
    isLine: true,
    spans: {
      list: [`${name}_entities`],
      unit: 'utf16',
      start: ['offset'],
      length: ['length'],
      isWhole: () => true
    }
  }
}

function rules(payload: Payload): readonly (SlotRule | NodeSlot)[] {
  const rich = characters(32_768)
  const { media } = payload
  return [
    textRule(payload, 'text', []),
    textRule(payload, 'message_text', []),
    textRule(payload, 'caption', []),
    // Of an album only the caption of the first item is shown under it.
    ...(isPayload(media)
      ? [textRule(payload, 'caption', ['media'])]
      : listAt(payload, ['media']).map((_, index) =>
          textRule(payload, 'caption', ['media', index])
        )),
    { path: 'rich_message.html', format: html, limits: rich },
    { path: 'rich_message.markdown', format: markdown, limits: rich },
    richBlocks,
    pollRule(payload, 'question', 300),
    pollRule(payload, 'explanation', 200),
    checklistRule(payload)
  ]
}

/**
 * What is known of Telegram, and from where.
 *
 * @see https://core.telegram.org/bots/api (seen 2026-11-20)
 */
export const telegram: Platform<TelegramMessage> = {
  key: 'telegram',
  name: 'Telegram',
  text: 'text',
  use: 'message',
  // Of a result of an inline query the message is its content, or else its caption.
  wrappers: [
    'input_message_content',
    'result.input_message_content',
    'results.*.input_message_content',
    'result',
    'results.*'
  ],
  members: {
    input_message_content: 'alone',
    options: 'beside',
    reply_markup: 'beside',
    'media.**.title': 'beside',
    'media.**.performer': 'beside',
    title: 'beside',
    description: 'beside',
    result: 'beside',
    performer: 'beside',
    results: 'beside',
    reply_parameters: 'quoted',
    quote: 'quoted',
    business_connection_id: 'data'
  },
  slots: rules,
  refusals: [
    {
      when: ({ media, caption, text }) =>
        Array.isArray(media) &&
        caption === undefined &&
        text === undefined &&
        !String(getAt(media, [0, 'caption']) ?? '').trim() &&
        media.some((item) => String(getAt(item, ['caption']) ?? '').trim() !== ''),
      because:
        'an album shows only the caption of its first item, which is empty. Move the text there.'
    }
  ],
  thread: {
    first: [
      'reply_parameters',
      'reply_to_message_id',
      'reply_markup',
      'link_preview_options',
      'message_effect_id'
    ],
    chain: 'send the parts one after the other'
  },
  countText: countUtf16
}
