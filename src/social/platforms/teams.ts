import type { Format } from '../../markup/format.js'
import { html, inlineHtml } from '../../markup/html.js'
import { chatMarkdown, teamsMarkdown } from '../../markup/markdown.js'
import { plain } from '../../markup/plain.js'
import { listAt, textNode } from '../find-slots.js'
import { getAt, isPayload, type Path, type Payload, sameJson, setAt, stringAt, toJson } from '../payload.js'
import type { NodeSlot, Platform, SlotRule, Spans } from '../platform.js'

/** An activity of the Bot Framework. */
export interface TeamsActivity {
  type: string
  text?: string
  speak?: string
  textFormat?: string
  summary?: string
  attachments?: readonly { contentType?: string; content?: unknown }[]
  entities?: readonly object[]
}

const formats = { plain, xml: inlineHtml, markdown: teamsMarkdown } as const

// Each update of a streamed reply has to begin with the one before it, so nothing may stand at the end.
const streamed: Readonly<Record<keyof typeof formats, Format>> = {
  plain: { ...plain, form: 'notice', notice: { open: '', middle: ' ', close: '\n\n' } },
  xml: { ...inlineHtml, form: 'notice', notice: { open: '<b>', middle: '</b> ', close: '<br/><br/>' } },
  markdown: { ...teamsMarkdown, form: 'notice', notice: { open: '**', middle: '** ', close: '\n\n' } }
}

/** An update of a reply that is streamed, or the message that ends it; what the bot says of its work is none. */
function isStreamed(payload: Payload): boolean {
  const info = listAt(payload, ['entities']).find((each) => getAt(each, ['type']) === 'streaminfo')
  const type = getAt(info, ['streamType']) ?? getAt(payload, ['channelData', 'streamType'])
  return type === 'streaming' || type === 'final'
}

/** A message that was streamed may be edited later, and is no stream then. */
function textRule(payload: Payload): SlotRule {
  const given = String(payload['textFormat'])
  const name = Object.hasOwn(formats, given) ? (given as keyof typeof formats) : 'markdown'
  const [format, formerFormat] = isStreamed(payload) ? [streamed[name], formats[name]] : [formats[name], streamed[name]]
  return { path: 'text', format, formerFormat, spans: mentions }
}

const flag = 'AIGeneratedContent'
const messageType = 'https://schema.org/Message'

// The members that the official client makes. JSON keeps their order, and it tells what was added:
// an entity, a list of one, or a type, which comes first where the client puts its own last. What an
// author wrote in the very same order can't be told from ours: it goes with the label.
const rest = { '@type': 'Message', '@context': 'https://schema.org', '@id': '' }
const added: Payload = { type: messageType, additionalType: [flag], ...rest }
const made: Payload = { ...rest, type: messageType, additionalType: [flag] }

function rootOf(entities: readonly unknown[]): number {
  return entities.findIndex((each) => getAt(each, ['type']) === messageType)
}

/** There is one root message entity: citations and the flag share it. */
function setFlag(payload: Payload): Payload {
  const { entities } = payload
  // An activity of the official client has the member without a value: put in its place, the flag would
  // stand elsewhere once it was taken off and set again.
  if (!Array.isArray(entities)) return setAt(setAt(payload, ['entities'], undefined), ['entities'], [made])
  const at = rootOf(entities)
  const root: unknown = entities[at]
  if (!isPayload(root)) return setAt(payload, ['entities'], [...entities, added])
  const types = typesOf(root)
  if (types.includes(flag)) return payload
  const flagged =
    types.length === 0
      ? { additionalType: [flag], ...root }
      : { ...root, additionalType: [flag, ...types] }
  return setAt(payload, ['entities', at], flagged)
}

/** Cards and messages of Microsoft Graph have no entities. */
function isActivity(payload: Payload): boolean {
  return payload['@type'] !== 'MessageCard' && payload['type'] !== 'AdaptiveCard' && !isPayload(payload['body'])
}

function unsetFlag(payload: Payload): Payload {
  const entities = listAt(payload, ['entities'])
  if (sameJson(entities, [made])) return setAt(payload, ['entities'], undefined)
  const [last] = entities.slice(-1)
  if (sameJson(last, added)) return setAt(payload, ['entities'], entities.slice(0, -1))
  const at = rootOf(entities)
  const root = entities[at]
  if (!isPayload(root)) return payload
  const [first, ...types] = typesOf(root)
  const isOurs = types.length > 0 || Object.keys(root)[0] === 'additionalType'
  if (first !== flag || !isOurs) return payload
  const others = types.length > 0 ? types : undefined
  return setAt(payload, ['entities', at, 'additionalType'], others)
}

function typesOf(root: Payload): readonly unknown[] {
  return listAt(root, ['additionalType'])
}

function isList(value: unknown): boolean {
  return value === undefined || Array.isArray(value)
}

/** Whether the flag could be taken off again as it was put there. */
function hasLists({ entities }: Payload): boolean {
  if (!Array.isArray(entities)) return entities === undefined
  const types = getAt(entities, [rootOf(entities), 'additionalType'])
  return isList(types) && !sameJson(types, [])
}

// Speech in SSML takes the words within its root element, as a paragraph.
const speechRoot = /^\s*(?:<\?xml[^>]*>\s*)?<speak(?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?>/
const ssml: Format = {
  ...inlineHtml,
  form: 'notice',
  notice: { open: '<p>', middle: ' ', close: '</p>' },
  startOf: (text) => speechRoot.exec(text)?.[0].length ?? 0
}

function speechRule(payload: Payload, ...path: (string | number)[]): SlotRule {
  const isSsml = speechRoot.test(String(getAt(payload, path) ?? ''))
  return { path, carries: 'head', isAside: true, format: isSsml ? ssml : plain }
}

/** An Adaptive Card takes a block of its own; what is read out or shown instead of it, a head. */
function adaptiveRules(payload: Payload, at: Path): (SlotRule | NodeSlot)[] {
  return [
    {
      list: [...at, 'body'],
      ...textNode({
        base: { type: 'TextBlock', text: '', wrap: true },
        path: ['text'],
        format: chatMarkdown,
        bold: '**'
      }),
      words: ['text']
    },
    { carries: 'head', isAside: true, path: [...at, 'fallbackText'] },
    speechRule(payload, ...at, 'speak')
  ]
}

/** A card of the old connectors: sections, each of which may stand for the text. */
function messageCardRules(payload: Payload): SlotRule[] {
  const sections = listAt(payload, ['sections']).flatMap((_, index): SlotRule[] => {
    const at = ['sections', index] as const
    const line = { carries: 'head', isLine: true, covers: at } as const
    return [
      { carries: 'head', path: [...at, 'text'], format: teamsMarkdown, covers: at },
      ...['title', 'activityTitle', 'activitySubtitle'].map((name) => ({ ...line, path: [...at, name] })),
      { carries: 'head', path: [...at, 'activityText'], format: teamsMarkdown, covers: at }
    ]
  })
  return [
    { path: 'text', format: teamsMarkdown },
    ...sections,
    { path: 'title', carries: 'head', isLine: true },
    { path: 'summary', carries: 'head', isLine: true, isAside: true }
  ]
}

function cardRules(payload: Payload, index: number): (SlotRule | NodeSlot)[] {
  const at = ['attachments', index, 'content'] as const
  const covers = ['attachments', index] as const
  const head = { carries: 'head', covers } as const
  const type = getAt(payload, ['attachments', index, 'contentType'])
  if (type === 'application/vnd.microsoft.card.adaptive') {
    return adaptiveRules(payload, at)
  }
  return [
    { ...head, path: [...at, 'title'], isLine: true },
    { ...head, path: [...at, 'subtitle'], isLine: true },
    { ...head, path: [...at, 'text'] }
  ]
}

/** What Microsoft Graph attaches for the message that is answered. */
function quotes(payload: Payload): Record<string, 'quoted'> {
  const attachments = listAt(payload, ['attachments'])
  const isQuote = (each: unknown) =>
    ['messageReference', 'forwardedMessageReference'].includes(stringAt(each, ['contentType']))
  return Object.fromEntries(
    attachments.flatMap((each, index) =>
      isQuote(each) ? [[`attachments.${index}`, 'quoted'] as const] : []
    )
  )
}

/** A mention says its words instead of where they are. */
const mentions: Spans = {
  list: ['entities'],
  unit: 'utf16',
  start: ['text'],
  isWhole: () => true
}

/** A message of Microsoft Graph. */
function graphRules({ contentType }: Payload): SlotRule[] {
  return [
    { path: 'body.content', format: contentType === 'html' ? html : plain },
    { path: 'subject', carries: 'head', isLine: true },
    { path: 'summary', carries: 'head', isLine: true, isAside: true }
  ]
}

function rules(payload: Payload): readonly (SlotRule | NodeSlot)[] {
  if (payload['@type'] === 'MessageCard') return messageCardRules(payload)
  if (payload['type'] === 'AdaptiveCard') return adaptiveRules(payload, [])
  if (isPayload(payload['body'])) return graphRules(payload['body'])
  return [
    textRule(payload),
    ...listAt(payload, ['attachments']).flatMap((_, index) => cardRules(payload, index)),
    // What notifications show.
    { path: 'summary', carries: 'head', isLine: true, isAside: true },
    speechRule(payload, 'speak')
  ]
}

/**
 * What is known of Teams, and from where.
 *
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content (seen 2026-11-20)
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages (seen 2026-11-20)
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/streaming-ux (seen 2026-11-30)
 * @see https://learn.microsoft.com/outlook/actionable-messages/message-card-reference (seen 2026-11-28)
 * @see https://learn.microsoft.com/graph/api/chatmessage-post (seen 2026-11-28)
 */
export const teams: Platform<TeamsActivity> = {
  key: 'teams',
  name: 'Teams',
  text: 'text',
  use: 'message',
  wrappers: ['activity', 'message'],
  members: {
    suggestedActions: 'beside',
    potentialAction: 'beside',
    // Of a card: its buttons, what they open, and the mentions in its texts.
    actions: 'beside',
    'attachments.*.content.actions': 'beside',
    'attachments.*.content.selectAction': 'beside',
    msteams: 'data',
    'attachments.*.content.msteams': 'data',
    messageReference: 'quoted',
    channelData: 'data',
    entities: 'data',
    mentions: 'data',
    from: 'data',
    recipient: 'data',
    conversation: 'data',
    'attachments.*.name': 'data',
    attachments: 'alone',
    sections: 'alone'
  },
  membersIn: quotes,
  slots: rules,
  refusals: [
    {
      when: (payload) => !hasLists(payload),
      because:
        '`entities` and `additionalType` take the flag of Teams. Pass them as lists, parsed, and leave out an `additionalType` that is empty.'
    }
  ],
  textFlag: {
    name: flag,
    about: 'Teams shows “AI generated” above messages of bots; it is for text that AI generated.',
    onlyGenerated: true,
    set: setFlag,
    unavailable: (payload) =>
      isActivity(payload) ? undefined : 'a card and a message of Microsoft Graph have no `entities`.',
    unset: unsetFlag
  },
  totals: [
    {
      max: 80 * 1024,
      unit: 'bytes of UTF-16',
      count: (payload) => 2 * (toJson(payload)?.length ?? Infinity)
    }
  ],
  thread: {
    blank: { type: 'message' },
    first: ['attachments', 'speak', 'summary', 'replyToId'],
    repeats: ['speak', 'summary'],
    chain: 'send the parts one after the other'
  },
  countText: (text) => 2 * text.length
}
