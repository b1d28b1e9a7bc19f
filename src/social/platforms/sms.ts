import { countGsm7 } from '../count/index.js'
import { type Payload, stringAt } from '../payload.js'
import type { Platform } from '../platform.js'

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
  [member: string]: unknown
}

const names = ['body', 'Body', 'text', 'Message', 'MessageBody']

/** The text of a message, in whichever member it stands. */
function textOf(payload: Payload): string {
  return names.map((name) => stringAt(payload, [name])).find((text) => text !== '') ?? ''
}

/**
 * What is known of SMS, and from where.
 *
 * @see https://www.twilio.com/docs/messaging/api/message-resource (seen 2026-11-28)
 * @see https://www.3gpp.org/dynareport/23038.htm (seen 2026-11-20)
 */
export const sms: Platform<SmsMessage> = {
  key: 'sms',
  name: 'SMS',
  text: 'body',
  use: 'message',
  slots: names.map((path) => ({
      path,
      // Carriers join up to ten segments reliably.
      limits: [
        { max: 10, unit: 'segments', option: 'segments', count: (text) => countGsm7(text).segments }
      ],
      // Previews show the first segment; 67 units are the shortest one.
      visible: 67,
      join: '\n'
    })),
  thread: { splits: names, first: [], chain: 'send the parts one after the other' },
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
