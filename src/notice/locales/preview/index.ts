import type { Locale } from '../../locale.js'
import { da } from './da.js'
import { nb } from './nb.js'
import { sv } from './sv.js'

/**
 * Languages that no native reader has read yet. None is chosen by a tag: give the locale itself, in
 * `options.locale`, also to read or to take off a label that is written in it.
 */
export const previewLocales: readonly Locale[] = [da, nb, sv]

export { da, nb, sv }
export type { Locale }
