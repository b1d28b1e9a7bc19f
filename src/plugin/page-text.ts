import type { VFile } from 'vfile'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { declaredWord } from '../markup/facts-key.js'
import { locateFrontMatter } from '../markup/front-matter.js'

/**
 * Give the text in which a page's front matter is to be looked for: the file's own, or what is on
 * disk, where the host has cut front matter off. Without this, a page that says `human-only` would
 * get the label of the site's facts.
 *
 * Where there is no disk, as in browsers, the file's own text is all that there is.
 *
 * @throws {DisclosureError} `cannot-label` where there is one that can't be read from here.
 */
export function pageText(file: VFile): string {
  const own = String(file)
  // mdsvex has `filename`.
  const { path, filename } = file as VFile & { readonly filename?: unknown }
  const at = path ?? filename
  if (typeof at !== 'string' || locateFrontMatter(own)) return own
  return readFromDisk(at) ?? own
}

interface Disk {
  readFileSync(path: string, encoding: 'utf8'): string
}

interface Runtime {
  readonly process?: {
    readonly versions?: { readonly node?: string }
    readonly getBuiltinModule?: (name: string) => unknown
  }
}

/** Asked for where it is needed: an import would keep this plugin out of browsers. */
function readFromDisk(path: string): string | undefined {
  const { process } = globalThis as Runtime
  if (process?.versions?.node !== undefined && !process.getBuiltinModule) throw tooOld(process.versions.node)
  const disk = process?.getBuiltinModule?.('node:fs') as Disk | undefined
  try {
    return disk?.readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Node has that function from 20.16 on. Without it, a page whose facts are hidden would pass. */
function tooOld(version: string): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled, because Node ${version} can’t show what the file of this page declares. Can the site be built with Node 20.16 or a later one?`
  )
}

/**
 * Make sure that a text declares nothing, where it is not parsed.
 *
 * @param reader The plugin that would read it.
 * @throws {DisclosureError} `cannot-label`
 */
export function requireNoDeclaration(text: string, key: string, reader = 'remarkDisclosure'): void {
  const head = locateFrontMatter(text)
  if (!head) return
  const inside = text.slice(head.start, head.end)
  const declared = inside.includes(key) ? key : declaredWord(inside)
  if (declared === undefined) return
  throw new DisclosureError(
    'cannot-label',
    `Nothing was labelled, because the front matter of this page declares \`${declared}\` and this plugin is not given it. Does the host put it into \`file.data\`, or does \`${reader}\` run before?`
  )
}
