import type { Locale } from '../locale.js'
import { ar } from './ar.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { it } from './it.js'
import { ja } from './ja.js'
import { ko } from './ko.js'
import { nl } from './nl.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { zhHans } from './zh-hans.js'

/** Every language that labels can be written in, each complete. */
export const locales: readonly Locale[] = [en, de, fr, es, it, pt, nl, pl, ja, ko, zhHans, ar]

export { ar, de, en, es, fr, it, ja, ko, nl, pl, pt, zhHans }
export type { Locale }
