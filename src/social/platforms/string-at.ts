import { getAt, type Path } from '../at-path.js'

/** The string at a path of a payload; an empty one where there is none. */
export function stringAt(value: unknown, path: Path): string {
  const found = getAt(value, path)
  return typeof found === 'string' ? found : ''
}
