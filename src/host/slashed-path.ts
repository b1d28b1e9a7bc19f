import { dirname, relative, resolve, sep } from 'node:path'

/** A path with slashes on every system, as globs, addresses and messages have it. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** The path of a file from a folder on, with slashes on every system. */
export function slashedFrom(folder: string, path: string): string {
  // Most files lie below the folder and are spelt as it is: of thousands of them that is quicker asked
  // than Node goes through the parts of both paths.
  const isBelow = folder !== '' && path.startsWith(folder) && path.charAt(folder.length) === sep
  return slashed(isBelow && !isRoundabout.test(path) ? path.slice(folder.length + 1) : relative(folder, path))
}

/** The other way round: the absolute path of a file, from an absolute folder on. */
export function absoluteFrom(folder: string, path: string): string {
  const isPlain = sep === '/' && folder !== '/' && path !== '' && !path.startsWith('/')
  return isPlain && !isRoundabout.test(path) ? `${folder}/${path}` : resolve(folder, path)
}

/** Parts that are empty, or lead elsewhere than below. */
const isRoundabout = /[\\/](?:[\\/]|$)|(?:^|[\\/])\.\.?(?:[\\/]|$)/

/** The folder of a file, by its absolute path without parts that lead elsewhere. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf(sep)
  // Near a root the separator belongs to the folder.
  return end > 2 ? path.slice(0, end) : dirname(path)
}
