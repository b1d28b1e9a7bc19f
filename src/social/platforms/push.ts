import { countBytes, countUtf16 } from '../count/index.js'
import { getAt, type Payload, toJson } from '../payload.js'
import type { Platform, Refusal, SlotRule } from '../platform.js'

/** A message of Firebase Cloud Messaging, as the HTTP API or the Admin SDK takes it. */
export interface FcmMessage {
  token?: string | null
  topic?: string | null
  notification?: { title?: string | null; body?: string | null } | null
  data?: { [key: string]: string } | null
  android?: object | null
  apns?: object | null
  webpush?: object | null
}

/** The payload of a notification for the Apple Push Notification service. */
export interface ApnsPayload {
  aps?: { alert?: string | { title?: string; subtitle?: string; body?: string } }
}

/** What a service worker shows: a declarative message, or the arguments of `showNotification`. */
export interface WebPushPayload {
  web_push?: number
  notification?: { title?: string; body?: string; navigate?: string }
  title?: string
  body?: string
  options?: { body?: string }
}

// A notification shows a few lines: about 150 characters with its title.
const body = { visible: 110, join: '\n' } as const
const head = { carries: 'head', isLine: true, visible: 50 } as const

/** The texts of a notification at a place. */
function notificationRules(at: string): SlotRule[] {
  return [
    { ...body, path: `${at}body` },
    { ...head, path: `${at}title` },
    { ...head, path: `${at}subtitle` },
    { ...head, path: `${at}ticker` }
  ]
}

/** An alert is a text, or an object of texts. */
function alertRules(payload: Payload, at: readonly string[]): SlotRule[] {
  const alert = [...at, 'aps', 'alert']
  if (typeof getAt(payload, alert) === 'string') return [{ ...body, path: alert }]
  return notificationRules(`${alert.join('.')}.`)
}

/** Words that stand in the app, by a key. */
function localized(...places: (readonly string[])[]): Refusal {
  const names = ['loc', 'body_loc', 'title_loc', 'subtitle_loc'].flatMap((name) => {
    const snake = `${name}_key`
    const camel = snake.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    return [snake, snake.replaceAll('_', '-'), camel]
  })
  return {
    when: (payload) =>
      places.some((at) => names.some((name) => getAt(payload, [...at, name]) !== undefined)),
    because:
      'the app writes the words itself, by their key. Send them as `title` and `body`, or put the label into the texts of the app.'
  }
}

function total(max: number): NonNullable<Platform['totals']> {
  return [{ max, unit: 'bytes', count: (payload) => countBytes(toJson(payload) ?? '') }]
}

/**
 * What is known of Firebase Cloud Messaging, and from where.
 *
 * @see https://firebase.google.com/docs/reference/fcm/rest/v1/projects.messages (seen 2026-11-28)
 */
export const fcm: Platform<FcmMessage> = {
  key: 'fcm',
  name: 'FCM',
  text: 'notification.body',
  use: 'message',
  textless: 'The app shows what it makes of `data`: label that text first.',
  slots: (payload) => [
    ...notificationRules('notification.'),
    ...notificationRules('android.notification.'),
    ...notificationRules('webpush.notification.'),
    ...alertRules(payload, ['apns', 'payload'])
  ],
  wrappers: ['message'],
  refusals: [
    localized(['notification'], ['android', 'notification'], ['apns', 'payload', 'aps', 'alert'])
  ],
  members: { 'webpush.notification.actions': 'beside', fcm_options: 'data', fcmOptions: 'data' },
  totals: total(4096),
  countText: countUtf16
}

/**
 * What is known of Apple’s push notifications, and from where.
 *
 * @see https://developer.apple.com/documentation/usernotifications/generating-a-remote-notification (seen 2026-11-28)
 */
export const apns: Platform<ApnsPayload> = {
  key: 'apns',
  name: 'APNs',
  text: 'aps.alert.body',
  use: 'message',
  slots: (payload) => alertRules(payload, []),
  refusals: [localized(['aps', 'alert'])],
  totals: total(4096),
  countText: countUtf16
}

/**
 * What is known of Web Push, and from where.
 *
 * @see https://www.w3.org/TR/push-api/#declarative-push-message (seen 2026-11-28)
 * @see https://www.rfc-editor.org/rfc/rfc8291#section-4 (seen 2026-11-28)
 */
export const webpush: Platform<WebPushPayload> = {
  key: 'webpush',
  name: 'Web Push',
  text: 'notification.body',
  use: 'message',
  slots: [
    ...notificationRules('notification.'),
    { ...body, path: 'options.body' },
    ...notificationRules('')
  ],
  members: { 'notification.actions': 'beside', 'options.actions': 'beside', actions: 'beside' },
  // What a push service must take, without what encryption adds.
  totals: total(3993),
  countText: countUtf16
}
