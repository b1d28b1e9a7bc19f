import type { Format } from './format.js'

const same = (text: string) => text

/** Words as they are. */
export const plain: Format = { form: 'inline', escape: same, unescape: same }
