import { relative, sep } from 'node:path'

/** A path with slashes on every system, as globs, addresses and messages have it. */
export function slashed(path: string): string {
  return path.replaceAll(sep, '/')
}

/** The path of a file from a folder on, with slashes on every system. */
export function slashedFrom(folder: string, path: string): string {
  return slashed(relative(folder, path))
}
