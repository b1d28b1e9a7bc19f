/** Is a UTF-16 code unit a Latin letter without accent, or a digit? */
export function isAlphanumeric(code: number): boolean {
  const letter = code | 32
  return (letter > 96 && letter < 123) || (code > 47 && code < 58)
}
