/** One language or two, as `--locale` and a configuration name them: `de`, `de,en`, `['de', 'en']`. */
export function languagesText(named: string | readonly string[]): string {
  return [named].flat().join()
}
