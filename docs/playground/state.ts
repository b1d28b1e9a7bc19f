/** What the reader of this page has typed and chosen. */
export interface State {
  /** The declaration, as YAML. */
  readonly declaration: string
  /** The text, as Markdown. */
  readonly text: string
  /** BCP 47 tag of the label's language. */
  readonly language: string
  /** Ids of the packs of rules that apply. */
  readonly packs: readonly string[]
}

/** The form of the state behind the `#` of a link, so that a later one can be told from it. */
const version = 'v1.'

/**
 * Write a state as the part of a link behind its `#`, which a browser sends to nobody.
 *
 * @example
 * ```ts
 * await readState(await writeState(state)) // the same state
 * ```
 */
export async function writeState(state: State): Promise<string> {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(state)), new CompressionStream('deflate-raw'))
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return version + letters.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/** Read a state out of a link; `undefined` for a link without one, or with what is no whole state. */
export async function readState(hash: string): Promise<State | undefined> {
  if (!hash.startsWith(version)) return undefined
  try {
    const letters = atob(hash.slice(version.length).replace(/-/g, '+').replace(/_/g, '/'))
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
    const json = new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')))
    const state: unknown = JSON.parse(json)
    return isState(state) ? state : undefined
  } catch {
    return undefined
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream
): Promise<Uint8Array> {
  const whole = new Response(new Blob([bytes]).stream().pipeThrough(stream))
  return new Uint8Array(await whole.arrayBuffer())
}

function isState(value: unknown): value is State {
  if (typeof value !== 'object' || value === null) return false
  const { declaration, text, language, packs } = value as Partial<Record<keyof State, unknown>>
  const isText = [declaration, text, language].every((member) => typeof member === 'string')
  return isText && Array.isArray(packs) && packs.every((id) => typeof id === 'string')
}
