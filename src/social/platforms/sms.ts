import { countGsm7 } from '../count/index.js'
import type { Platform } from '../platform.js'

export interface SmsMessage {
  to: string
  from?: string
  body: string
}

/**
 * What is known of SMS, and from where.
 *
 * @see https://www.3gpp.org/dynareport/23038.htm (seen 2026-11-20)
 */
export const sms: Platform<SmsMessage> = {
  key: 'sms',
  name: 'SMS',
  text: 'body',
  use: 'message',
  slots: [
    {
      path: 'body',
      // Carriers join up to ten segments reliably.
      limits: [
        { max: 10, unit: 'segments', option: 'segments', count: (text) => countGsm7(text).segments }
      ],
      // Previews show the first segment; 67 units are the shortest one.
      visible: 67,
      join: '\n'
    }
  ],
  thread: { first: [], chain: 'send the parts one after the other' },
  // An ellipsis is not in the alphabet of SMS and would halve its room.
  ellipsis: '...',
  remarks: (before, after) => {
    const was = countGsm7(String(before['body']))
    const is = countGsm7(String(after['body']))
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
