import { goOn } from './names.js'

/**
 * Take words off the start of texts that follow each other, whatever nodes they stand in, with the white
 * space behind them. A text that held nothing else is empty then.
 *
 * @param wanted The words without white space at their ends.
 * @returns Whether they stood there.
 */
export function takeFirstWords(texts: readonly { value: string }[], wanted: string): boolean {
  let found = ''
  for (const [index, text] of texts.entries()) {
    for (let length = 1; length <= text.value.length; length++) {
      const next = goOn(found, text.value.charAt(length - 1), wanted)
      if (next === undefined) return false
      if (next === found) continue
      found = next
      if (found !== wanted) continue
      for (const before of texts.slice(0, index)) before.value = ''
      text.value = text.value.slice(length).trimStart()
      const following = texts[index + 1]
      if (text.value === '' && following) following.value = following.value.trimStart()
      return true
    }
  }
  return false
}
