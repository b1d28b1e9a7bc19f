/** Escape every character of a class with a backslash. */
export function escapeWith(special: RegExp): (words: string) => string {
  return (words) => words.replace(special, '\\$&')
}

/** Take one backslash off every escaped character that is no letter and no digit. */
export function withoutBackslashes(text: string): string {
  return text.replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
}
