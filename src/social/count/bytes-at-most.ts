/** Bound {@link countBytes} from above at once: no UTF-16 code unit takes more than three bytes. */
export function bytesAtMost(text: string): number {
  return 3 * text.length
}
