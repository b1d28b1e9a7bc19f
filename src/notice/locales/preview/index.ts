import type { Locale } from '../../locale.js'
import { bg } from './bg.js'
import { cs } from './cs.js'
import { da } from './da.js'
import { el } from './el.js'
import { et } from './et.js'
import { fa } from './fa.js'
import { fi } from './fi.js'
import { ga } from './ga.js'
import { he } from './he.js'
import { hi } from './hi.js'
import { hr } from './hr.js'
import { hu } from './hu.js'
import { id } from './id.js'
import { lt } from './lt.js'
import { lv } from './lv.js'
import { mt } from './mt.js'
import { nb } from './nb.js'
import { ptBr } from './pt-br.js'
import { ro } from './ro.js'
import { sk } from './sk.js'
import { sl } from './sl.js'
import { sv } from './sv.js'
import { th } from './th.js'
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
  bg,
  cs,
  da,
  el,
  et,
  fa,
  fi,
  ga,
  he,
  hi,
  hr,
  hu,
  id,
  lt,
  lv,
  mt,
  nb,
  ptBr,
  ro,
  sk,
  sl,
  sv,
  th,
  tr,
  uk,
  vi,
  zhHant
]

export {
  bg,
  cs,
  da,
  el,
  et,
  fa,
  fi,
  ga,
  he,
  hi,
  hr,
  hu,
  id,
  lt,
  lv,
  mt,
  nb,
  ptBr,
  ro,
  sk,
  sl,
  sv,
  th,
  tr,
  uk,
  vi,
  zhHant
}
export type { Locale }
