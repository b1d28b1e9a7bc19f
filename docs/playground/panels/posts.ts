import { DisclosureError } from 'forthright'
import { countText, labelPost, type Platform, type PlatformKey, platforms } from 'forthright/social'
import { micromark } from 'micromark'
import { payloadsOf } from '../../../examples/social/payloads.mjs'
import { type Content, element } from '../dom.js'
import type { Show, Work } from '../panel.js'

export const show: Show = (work) => {
  const { text, title } = work
  // A title of the text is the post's title, where a platform has one.
  const body = text.replace(/^#[^\n]*\n+/, '').trim()
  const payloads = payloadsOf({ title, text: body, html: micromark(body) })
  const keys = Object.keys(payloads).sort() as PlatformKey[]
  const posts = keys.map((key) =>
    element(
      'section',
      { class: 'post', 'data-platform': key },
      element('h4', {}, platforms[key].name),
      ...showPost(key, payloads[key], work)
    )
  )
  return [element('div', { class: 'posts' }, ...posts)]
}

function showPost(key: PlatformKey, payload: object, work: Work): Content[] {
  const { disclosure, locale, packs } = work
  const platform: Platform = platforms[key]
  try {
    const { payload: labelled, notes } = labelPost(platform, payload, disclosure, { locale, packs })
    const texts = changedTexts(payload, labelled)
    return [
      ...texts.flatMap(({ path, text }) => [
        element('p', { lang: locale.tag, dir: 'auto' }, text),
        element('p', { class: 'count' }, `${path}: ${countOf(platform, path, text)}`)
      ]),
      element(
        'details',
        {},
        element('summary', {}, notes.length === 0 ? 'Payload' : `Payload and notes (${notes.length})`),
        ...notes.map(({ message }) => element('p', {}, message)),
        element('pre', { tabindex: '0' }, JSON.stringify(labelled, null, 2))
      )
    ]
  } catch (error) {
    if (!(error instanceof DisclosureError)) throw error
    return [element('p', { class: 'refused' }, 'Refused'), element('p', {}, error.message)]
  }
}

interface PostText {
  /** Where the text stands: `embeds.0.title`. */
  readonly path: string
  readonly text: string
}

/** Give each text that the label went into. */
function changedTexts(before: unknown, after: unknown, path = ''): PostText[] {
  if (typeof after === 'string') return after === before ? [] : [{ path, text: after }]
  if (typeof after !== 'object' || after === null) return []
  const old = (before ?? {}) as Readonly<Record<string, unknown>>
  return Object.entries(after).flatMap(([key, member]) =>
    changedTexts(old[key], member, path === '' ? key : `${path}.${key}`)
  )
}

/** Count a text as its platform does, of what the platform takes where its record says so. */
function countOf(platform: Platform, path: string, text: string): string {
  const slots = typeof platform.slots === 'function' ? [] : platform.slots
  const slot = slots.find((rule) => 'path' in rule && String(rule.path) === path)
  const [limit] = (slot && 'limits' in slot && slot.limits) || []
  if (limit === undefined) return `${countText(platform, text)} counted as ${platform.name} does`
  return `${limit.count(text, {})} of ${limit.max} ${limit.unit}`
}
