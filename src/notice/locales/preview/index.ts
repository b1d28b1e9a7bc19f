import type { Locale } from '../../locale.js'
import { da } from './da.js'
import { fa } from './fa.js'
import { he } from './he.js'
import { hi } from './hi.js'
import { id } from './id.js'
import { nb } from './nb.js'
import { ptBr } from './pt-br.js'
import { sv } from './sv.js'
import { tr } from './tr.js'
import { uk } from './uk.js'
import { vi } from './vi.js'
import { zhHant } from './zh-hant.js'

/**
 * Languages that no native reader has read yet, in the order of their tags. None is chosen by a tag:
 * give the locale itself, in `options.locale`, also to read or to take off a label that is written in
 * it.
 */
export const previewLocales: readonly Locale[] = [
  da,
  fa,
  he,
  hi,
  id,
  nb,
  ptBr,
  sv,
  tr,
  uk,
  vi,
  zhHant
]

export {
  da,
  fa,
  he,
  hi,
  id,
  nb,
  ptBr,
  sv,
  tr,
  uk,
  vi,
  zhHant
}
export type { Locale }
