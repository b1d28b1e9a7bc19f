import type { Locale } from '../locale.js'
import { en } from './en.js'

/** Every language that labels can be written in, each complete. */
export const locales: readonly Locale[] = [en]

export { en }
export type { Locale }
