import { folderOf } from '../host/slashed-path.js'

/** Absolute paths in their order. */
export interface PathList extends Iterable<string> {
  readonly count: number
  /** The folders that they lie in, each once. */
  readonly folders: () => ReadonlySet<string>
}

/** The files of one folder that follow one another, by their names: no name has a NUL in it. */
interface Run {
  readonly folder: string
  readonly names: string
}

/** So many names are packed at once. */
const mostNames = 1000

/** Keep paths in a tenth of the memory that a string of each would take: there may be as many as a disk has. */
export function listPaths(paths: Iterable<string>, isListed: (path: string) => boolean = () => true): PathList {
  const runs: Run[] = []
  let count = 0
  let folder = ''
  let names: string[] = []
  const pack = () => {
    // Bytes are joined into a string that holds on to no other.
    if (names.length > 0) runs.push({ folder, names: Buffer.from(names.join('\0')).toString() })
    names = []
  }
  for (const path of paths) {
    if (!isListed(path)) continue
    const own = folderOf(path)
    if (own !== folder || names.length === mostNames) pack()
    folder = own
    names.push(path.slice(own.length))
    count++
  }
  pack()
  return {
    count,
    folders: () => new Set(runs.map((run) => run.folder)),
    *[Symbol.iterator]() {
      for (const run of runs) for (const name of run.names.split('\0')) yield run.folder + name
    }
  }
}
