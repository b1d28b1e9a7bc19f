import { html, inlineHtml } from '../../markup/html.js'
import { markdown } from '../../markup/markdown.js'
import { mfm } from '../../markup/mfm.js'
import { plain } from '../../markup/plain.js'
import { countGraphemes } from '../count/index.js'
import { getAt, isPayload, type Path, type Payload, stringAt } from '../payload.js'
import type { Platform, SlotRule } from '../platform.js'

/** A `Note`, `Article` or `Question`, or the `Create` or `Update` around it. */
export interface ActivityPubObject {
  type: string
  /** HTML. */
  content?: string
  contentMap?: { [language: string]: string }
  summary?: string | null
  summaryMap?: { [language: string]: string }
  name?: string
  source?: { content: string; mediaType: string }
  object?: unknown
}

/**
 * The language of a text: that of the one entry of its map that has the same words. Where there is
 * only the map, that of its first entry.
 */
function languageOf(payload: Payload, path: Path): string | undefined {
  const text = getAt(payload, path)
  const map = getAt(payload, [...path.slice(0, -1), `${String(path.at(-1))}Map`])
  if (!isPayload(map)) return undefined
  if (text === undefined) return Object.keys(map)[0]
  const same = Object.keys(map).filter((language) => map[language] === text)
  return same.length === 1 ? same[0] : undefined
}

function rules(payload: Payload): readonly SlotRule[] {
  const at = isPayload(payload['object']) ? ['object'] : []
  const source = stringAt(payload, [...at, 'source', 'mediaType'])
  const head = { carries: 'head', isLine: true } as const
  const hasMap = ['content', 'summary', 'name'].some((name) =>
    isPayload(getAt(payload, [...at, `${name}Map`]))
  )
  // A head in another language than the text's is found again only where its own language is said.
  const main = languageOf(payload, [...at, 'content']) ?? (hasMap ? 'en' : undefined)
  const inLanguage = (name: string): Pick<SlotRule, 'path' | 'lang'> => {
    const path = [...at, name]
    const lang = languageOf(payload, path) ?? main
    return lang === undefined ? { path } : { path, lang }
  }
  return [
    { ...inLanguage('content'), format: html },
    { path: [...at, 'contentMap', '*'], format: html, isByLanguage: true },
    {
      ...inLanguage('content'),
      path: [...at, 'source', 'content'],
      format: source.includes('markdown') ? markdown : source.includes('html') ? html : plain
    },
    // Misskey and its forks show these instead of the content.
    { ...inLanguage('content'), path: [...at, '_misskey_content'], format: mfm },
    { ...head, path: [...at, '_misskey_summary'] },
    // Mastodon shows the summary as a content warning that hides the rest.
    { ...head, ...inLanguage('summary'), format: inlineHtml },
    { ...head, path: [...at, 'summaryMap', '*'], format: inlineHtml, isByLanguage: true },
    { ...head, ...inLanguage('name') },
    { ...head, path: [...at, 'nameMap', '*'], format: plain, isByLanguage: true }
  ]
}

/**
 * What is known of ActivityPub, and from where.
 *
 * @see https://www.w3.org/TR/activitystreams-vocabulary/ (seen 2026-11-20)
 * @see https://docs.joinmastodon.org/spec/activitypub/ (seen 2026-11-20)
 */
export const activitypub: Platform<ActivityPubObject> = {
  key: 'activitypub',
  name: 'ActivityPub',
  text: 'content',
  members: {
    attachment: 'beside',
    'object.attachment': 'beside',
    oneOf: 'beside',
    anyOf: 'beside',
    'object.oneOf': 'beside',
    'object.anyOf': 'beside',
    icon: 'beside',
    image: 'beside',
    'object.icon': 'beside',
    'object.image': 'beside',
    inReplyTo: 'quoted',
    'object.inReplyTo': 'quoted',
    quote: 'quoted',
    'object.quote': 'quoted',
    replies: 'quoted',
    'object.replies': 'quoted',
    context: 'quoted',
    'object.context': 'quoted',
    '@context': 'data',
    tag: 'data',
    'object.tag': 'data',
    actor: 'data',
    attributedTo: 'data',
    'object.attributedTo': 'data',
    generator: 'data',
    'object.generator': 'data',
    location: 'data',
    'object.location': 'data'
  },
  slots: rules,
  refusals: [
    {
      when: ({ type }) => ['Announce', 'Like', 'Dislike', 'EmojiReact', 'Undo'].includes(String(type)),
      because:
        'this activity passes on an object of somebody else’s, of which nothing is declared here. It takes no label.'
    },
    {
      when: ({ signature, proof, object }) =>
        [signature, proof, getAt(object, ['signature']), getAt(object, ['proof'])].some(Boolean),
      because:
        'the object is signed already, and a label would break the signature. Label before signing.'
    }
  ],
  bot: {
    message: 'make the actor a `Service`, which Mastodon shows as a bot.',
    payload: { type: 'Service' }
  },
  countText: countGraphemes
}
