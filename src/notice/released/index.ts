import type { LabelWords } from '../label-words.js'
import { ar } from './0.1.0/ar.js'
import { de } from './0.1.0/de.js'
import { en } from './0.1.0/en.js'
import { es } from './0.1.0/es.js'
import { fr } from './0.1.0/fr.js'
import { labelWords } from './0.1.0/index.js'
import { it } from './0.1.0/it.js'
import { ja } from './0.1.0/ja.js'
import { ko } from './0.1.0/ko.js'
import { nl } from './0.1.0/nl.js'
import { pl } from './0.1.0/pl.js'
import { pt } from './0.1.0/pt.js'
import { zhHans } from './0.1.0/zh-hans.js'

/** A version whose words are frozen: its labels are read for ever. */
export interface Release {
  readonly version: string
  readonly words: readonly LabelWords[]
}

/** Every released version whose words are not those of today's templates, the newest first. */
export const releases: readonly Release[] = [
  {
    version: '0.1.0',
    words: /* @__PURE__ */ [en, de, fr, es, it, pt, nl, pl, ja, ko, zhHans, ar].map(labelWords)
  }
]
