import { countGsm7 } from '../count/index.js'
import { type Payload, stringAt } from '../payload.js'
import type { Platform, SlotRule } from '../platform.js'

/** A message of Twilio, in the casing of its client, of its HTTP calls, or of others. */
export interface SmsMessage {
  to?: string
  from?: string
  body?: string
  /** Twilio's HTTP calls. */
  Body?: string
  /** Vonage, Telnyx, Infobip. */
  text?: string
  /** AWS SNS, and AWS End User Messaging. */
  Message?: string
  MessageBody?: string
  /** Azure, and Brevo. */
  message?: string
  content?: string
  [member: string]: unknown
}

const names = ['body', 'Body', 'text', 'Message', 'MessageBody']
// Of others these hold an object, with the text within.
const strings = ['message', 'content']

// A text that the service keeps, and sends in the place of the one in the call.
const templates = ['contentSid', 'ContentSid', 'template', 'templateId', 'template_id', 'TemplateId']

function rules(payload: Payload): SlotRule[] {
  const plain = strings.filter((name) => typeof payload[name] === 'string')
  // Vonage sends another text by another way where the first one fails.
  return [...names, ...plain, 'failover.*.text'].map((path) => ({
    path,
    // Carriers join up to ten segments reliably.
    limits: [
      { max: 10, unit: 'segments', option: 'segments', count: (text) => countGsm7(text).segments }
    ],
    // Previews show the first segment; 67 units are the shortest one.
    visible: 67,
    join: '\n'
  }))
}

/** The text of a message, in whichever member it stands. */
function textOf(payload: Payload): string {
  return [...names, ...strings].map((name) => stringAt(payload, [name])).find((text) => text !== '') ?? ''
}

/**
 * What is known of SMS, and from where.
 *
 * @see https://www.twilio.com/docs/messaging/api/message-resource (seen 2026-11-28)
 * @see https://docs.aws.amazon.com/sns/latest/api/API_Publish.html (seen 2026-11-28)
 * @see https://developer.vonage.com/en/api/messages (seen 2026-11-28)
 * @see https://www.3gpp.org/dynareport/23038.htm (seen 2026-11-20)
 */
export const sms: Platform<SmsMessage> = {
  key: 'sms',
  name: 'SMS',
  text: 'body',
  use: 'message',
  slots: rules,
  refusals: [
    {
      when: (payload) => templates.some((name) => Boolean(payload[name])),
      because:
        'a template stands in the place of the text. Put the label into the template, or send the text itself.'
    },
    {
      when: ({ MessageStructure: structure }) => structure === 'json',
      because:
        'the message is JSON with a text for each way of sending (`MessageStructure`). Label each of the texts before they are written as JSON.'
    }
  ],
  thread: { splits: [...names, ...strings], first: [], chain: 'send the parts one after the other' },
  // An ellipsis is not in the alphabet of SMS and would halve its room.
  ellipsis: '...',
  remarks: (before, after) => {
    const was = countGsm7(textOf(before))
    const is = countGsm7(textOf(after))
    return [
      ...(is.segments > was.segments
        ? [
            `The message now takes ${is.segments} segments; without the label it took ${was.segments}.`
          ]
        : []),
      ...(is.encoding !== was.encoding
        ? [
            'The label holds a character that the alphabet of SMS lacks, so each segment has room for 70 instead of 160. Write the names without it.'
          ]
        : [])
    ]
  },
  countText: (text) => countGsm7(text).units
}
