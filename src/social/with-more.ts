/** Add a sentence that there may be. */
export function withMore(sentence: string, more: string | undefined): string {
  return more === undefined ? sentence : `${sentence} ${more}`
}
