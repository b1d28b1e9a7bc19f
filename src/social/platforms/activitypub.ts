import { getAt, isPayload, type Payload } from '../at-path.js'
import { countGraphemes } from '../count/index.js'
import { html, inlineHtml } from '../formats/html.js'
import { markdown } from '../formats/markdown.js'
import { plain } from '../formats/plain.js'
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

function rules(payload: Payload): readonly SlotRule[] {
  const at = isPayload(payload['object']) ? ['object'] : []
  const source = String(getAt(payload, [...at, 'source', 'mediaType']) ?? '')
  const head = { carries: 'head', isLine: true } as const
  return [
    { path: [...at, 'content'], format: html },
    { path: [...at, 'contentMap', '*'], format: html, isByLanguage: true },
    {
      path: [...at, 'source', 'content'],
      format: source.includes('markdown') ? markdown : source.includes('html') ? html : plain
    },
    // Mastodon shows the summary as a content warning that hides the rest.
    { ...head, path: [...at, 'summary'], format: inlineHtml },
    { ...head, path: [...at, 'summaryMap', '*'], format: inlineHtml, isByLanguage: true },
    { ...head, path: [...at, 'name'] },
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
  slots: rules,
  refusals: [
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
