/** HTML's white space: tab, line feed, form feed, carriage return, space. */
export function isSpaceCode(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12
}

/** An ASCII letter: what opens a tag behind `<`. */
export function isLetterCode(code: number): boolean {
  const letter = code | 32
  return letter >= 97 && letter <= 122 && code < 128
}
