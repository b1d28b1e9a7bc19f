import type { Options } from 'vfile-message'
import type { Tree } from './page-disclosure.js'

/** Facts are declared in the front matter: messages point there, else at the page's start. */
export function placeOf({ children }: Tree): Pick<Options, 'place'> {
  const first: { type: string; position?: Options['place'] } | undefined = children[0]
  if (!first?.position || !('type' in first)) return {}
  return { place: first.position }
}
