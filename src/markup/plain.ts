import type { Format } from './format.js'

const same = (text: string) => text

/** Words as they are. */
export const plain: Format = { form: 'inline', escape: same, unescape: same }

/**
 * Words as they are, in a paragraph of their own before the text: mail has signatures and quoted
 * letters at its end, where a byline is skipped.
 */
export const plainNotice: Format = {
  form: 'notice',
  escape: same,
  unescape: same,
  notice: { open: '', middle: ' ', close: '\n\n' }
}
