import { isBlankText } from '../text/names.js'

/** References to characters that take room at most, by their names in HTML. */
const names =
  'nbsp|NonBreakingSpace|e[mn]sp|emsp1[34]|numsp|puncsp|(?:Very)?(?:thin|Thin)(?:sp|Space)|hairsp|MediumSpace|ZeroWidthSpace|NoBreak|shy|zwn?j|lrm|rlm|Tab|NewLine'
const references = new RegExp(`&(?:(?:${names});?|#(\\d{1,6});?|#x([\\da-f]{1,5});?)`, 'giu')
const unfinished = /&#?\w{0,20}$/

/** Tell whether text in the source of HTML or Markdown shows nothing: spaces and characters without width, also as references. */
export function showsNothing(source: string): boolean {
  if (/^[!-%'-~]/.test(source)) return false
  const text = source.replace(references, (_, decimal?: string, hexadecimal?: string) => {
    const code = decimal ?? (hexadecimal === undefined ? '32' : `0x${hexadecimal}`)
    return String.fromCodePoint(Number(code))
  })
  return isBlankText(text)
}

/** The reference that a text which may go on ends in, before its `;`. */
export function unfinishedReference(source: string): string {
  return unfinished.exec(source)?.[0] ?? ''
}
