import { showsNothing, unfinishedReference } from '../blank-text.js'
import { pictures } from '../pictures.js'
import type { OpenElements } from './open-elements.js'
import { attributesOf } from './place-kind.js'
import { isUnseenByAll } from './selector.js'
import type { Tokenizer } from './tokenizer.js'

/** Tells, of an h1 that has shown nothing yet, whether what comes is seen. */
export class HeadingWords {
  /** Of the text that was read last: the reference that a stream may have broken off in. */
  private reference = ''
  /** How deep the element is that nobody sees, 0 for none. */
  private unseenDepth = 0

  /** Whether text shows nothing, as far as it goes. */
  isBlank(text: string): boolean {
    if (this.unseenDepth > 0) return true
    const whole = this.reference + text
    this.reference = unfinishedReference(whole)
    return showsNothing(whole.slice(0, whole.length - this.reference.length))
  }

  /** Whether what looked like a reference, and was none, shows something. */
  endReference(): boolean {
    const { reference } = this
    this.reference = ''
    return reference !== '' && !showsNothing(reference)
  }

  /** Whether a start tag, which the stack has taken, is that of a picture. */
  isPicture(tokens: Tokenizer, open: OpenElements): boolean {
    if (this.unseenDepth > 0) return false
    const { name, mayHide } = tokens
    if ((!mayHide && name !== 'input') || !isUnseenByAll(attributesOf(tokens))) return pictures.includes(name)
    if (open.top === name) this.unseenDepth = open.depth
    return false
  }

  /** Take an end tag, after the stack did. */
  onEnd({ depth }: OpenElements): void {
    if (depth < this.unseenDepth) this.unseenDepth = 0
  }
}
