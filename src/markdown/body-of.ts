import { locales } from '../notice/locales/index.js'
import { bodyStartOf } from './front-matter.js'
import { stripLabel } from './strip-label.js'

/** Give the text that a review is bound to: without labels and without front matter. */
export function bodyOf(source: string): string {
  const value = stripLabel(source, locales)?.value ?? source
  return value.slice(bodyStartOf(value))
}
