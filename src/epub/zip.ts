import { deflateSync, inflateSync } from 'fflate'
import { DisclosureError } from '../disclosure/disclosure-error.js'

/** An entry of an archive, as its central directory tells it. Offsets and sizes are bytes. */
interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where its local header begins, and where the next one or the directory does. */
  readonly start: number
  readonly end: number
  /** Its record in the central directory. */
  readonly record: Uint8Array
}

/** An archive that is read entry by entry. */
export interface Archive {
  readonly bytes: Uint8Array
  /** In the order of their bytes. */
  readonly entries: readonly Entry[]
  readonly directoryStart: number
  /** The end of the central directory, with the archive's comment. */
  readonly tail: Uint8Array
}

const localHeader = 0x04034b50
const directoryHeader = 0x02014b50
const directoryEnd = 0x06054b50
/** No chapter is longer; what says so is no book. */
const longestEntry = 64_000_000

/**
 * Read the directory of a ZIP archive.
 *
 * @throws {DisclosureError} `cannot-label` for what is no archive, and for one that is larger or
 * other than books are: ZIP64, encrypted, in several parts.
 */
export function readArchive(given: Uint8Array): Archive {
  // A part of a Buffer that Node gives shares its memory, where one of a Uint8Array is a copy: what is
  // written into it would change the bytes of whoever calls.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
  const view = viewOf(bytes)
  const tailStart = findTail(view)
  const count = view.getUint16(tailStart + 10, true)
  const directoryStart = view.getUint32(tailStart + 16, true)
  const isWhole = view.getUint16(tailStart + 4, true) === 0 && view.getUint16(tailStart + 8, true) === count
  if (!isWhole || directoryStart > tailStart) throw unreadable('its directory is not one of a single file')
  const found: Omit<Entry, 'end'>[] = []
  let at = directoryStart
  for (let index = 0; index < count; index++) {
    if (at + 46 > tailStart || view.getUint32(at, true) !== directoryHeader) throw unreadable('its directory is broken')
    const end = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    found.push(readRecord(bytes.subarray(at, end)))
    at = end
  }
  const names = new Set(found.map(({ name }) => name))
  if (names.size < found.length) {
    const twice = found.find(({ name }, index) => found.findIndex((other) => other.name === name) !== index)
    throw unreadable(`it has two entries named \`${twice?.name ?? ''}\``)
  }
  const inOrder = found.toSorted((one, other) => one.start - other.start)
  const entries = inOrder.map((entry, index) => ({
    ...entry,
    end: inOrder[index + 1]?.start ?? directoryStart
  }))
  return { bytes, entries, directoryStart, tail: bytes.subarray(tailStart) }
}

function findTail(view: DataView): number {
  // The archive's comment stands behind it and has 65,535 bytes at most.
  const first = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === directoryEnd && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  throw unreadable('it is no ZIP archive')
}

function readRecord(record: Uint8Array): Omit<Entry, 'end'> {
  const view = viewOf(record)
  const flags = view.getUint16(8, true)
  const packedSize = view.getUint32(20, true)
  const size = view.getUint32(24, true)
  const start = view.getUint32(42, true)
  if ((flags & 1) !== 0) throw unreadable('an entry is encrypted')
  if (packedSize === 0xffffffff || size === 0xffffffff || start === 0xffffffff) throw unreadable('it is in ZIP64')
  return {
    name: new TextDecoder().decode(record.subarray(46, 46 + view.getUint16(28, true))),
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    packedSize,
    size,
    start,
    record
  }
}

/**
 * Read the text of an entry.
 *
 * @throws {DisclosureError} `cannot-label` for a missing or damaged entry, and for one that is not in
 * UTF-8.
 */
export function readEntry({ bytes, entries }: Archive, name: string): string {
  const entry = entries.find((each) => each.name === name)
  if (!entry) throw unreadable(`it has no \`${name}\``)
  const view = viewOf(bytes)
  if (view.getUint32(entry.start, true) !== localHeader) throw unreadable(`\`${name}\` is damaged`)
  const dataStart =
    entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true)
  const packed = bytes.subarray(dataStart, dataStart + entry.packedSize)
  const content = unpack(packed, entry)
  if (content.length !== entry.size || crcOf(content) !== entry.crc) throw unreadable(`\`${name}\` is damaged`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch (error) {
    throw unreadable(`\`${name}\` is not in UTF-8`, error)
  }
}

function unpack(packed: Uint8Array, { name, method, size }: Entry): Uint8Array {
  if (size > longestEntry) throw unreadable(`\`${name}\` is longer than any chapter`)
  if (method === 0) return packed
  if (method !== 8) throw unreadable(`\`${name}\` is packed in a way that no book may have`)
  try {
    return inflateSync(packed, { out: new Uint8Array(size) })
  } catch (error) {
    throw unreadable(`\`${name}\` is damaged`, error)
  }
}

/**
 * Write an archive anew: changed entries are packed as they were, new ones stand at the end, and the
 * bytes of all others stay, in their order.
 *
 * @param changes The new text of an entry by its name; `null` takes the entry out.
 */
export function writeArchive(archive: Archive, changes: ReadonlyMap<string, string | null>): Uint8Array {
  const { bytes, entries, directoryStart, tail } = archive
  const known = new Set(entries.map(({ name }) => name))
  const parts: Uint8Array[] = [bytes.subarray(0, entries[0]?.start ?? directoryStart)]
  const records: Uint8Array[] = []
  let at = parts[0]?.length ?? 0
  const add = (local: Uint8Array, record: Uint8Array) => {
    viewOf(record).setUint32(42, at, true)
    parts.push(local)
    records.push(record)
    at += local.length
  }
  for (const entry of entries) {
    const text = changes.get(entry.name)
    if (text === null) continue
    if (text === undefined) add(bytes.subarray(entry.start, entry.end), entry.record.slice())
    else add(...packChanged(archive, entry, text))
  }
  for (const [name, text] of changes) {
    if (text !== null && !known.has(name)) add(...packNew(name, text))
  }
  const end = tail.slice()
  const view = viewOf(end)
  const length = records.reduce((sum, record) => sum + record.length, 0)
  view.setUint16(8, records.length, true)
  view.setUint16(10, records.length, true)
  view.setUint32(12, length, true)
  view.setUint32(16, at, true)
  return join([...parts, ...records, end])
}

function packChanged({ bytes }: Archive, entry: Entry, text: string): [Uint8Array, Uint8Array] {
  const view = viewOf(bytes)
  const headerEnd =
    entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true)
  const content = new TextEncoder().encode(text)
  const packed = entry.method === 0 ? content : deflateSync(content, { level: 9 })
  const header = bytes.slice(entry.start, headerEnd)
  const record = entry.record.slice()
  describe(viewOf(header), 6, 14, content, packed)
  describe(viewOf(record), 8, 16, content, packed)
  return [join([header, packed]), record]
}

/** Set sizes and checksum, and that they stand here and in no descriptor behind the data. */
function describe(
  view: DataView,
  flagsAt: number,
  crcAt: number,
  content: Uint8Array,
  packed: Uint8Array
): void {
  view.setUint16(flagsAt, view.getUint16(flagsAt, true) & ~8, true)
  view.setUint32(crcAt, crcOf(content), true)
  view.setUint32(crcAt + 4, packed.length, true)
  view.setUint32(crcAt + 8, content.length, true)
}

function packNew(name: string, text: string): [Uint8Array, Uint8Array] {
  const encoded = new TextEncoder().encode(name)
  const content = new TextEncoder().encode(text)
  const packed = deflateSync(content, { level: 9 })
  const header = new Uint8Array(30)
  const record = new Uint8Array(46)
  const [local, directory] = [viewOf(header), viewOf(record)]
  local.setUint32(0, localHeader, true)
  directory.setUint32(0, directoryHeader, true)
  directory.setUint16(4, 20, true)
  for (const [view, start] of [[local, 4], [directory, 6]] as const) {
    view.setUint16(start, 20, true)
    // Names in UTF-8, deflated, and the first day that the format knows.
    view.setUint16(start + 2, 0x800, true)
    view.setUint16(start + 4, 8, true)
    view.setUint16(start + 8, 0x21, true)
    view.setUint16(start + 22, encoded.length, true)
    describe(view, start + 2, start + 10, content, packed)
  }
  return [join([header, encoded, packed]), join([record, encoded])]
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const crcTable = /* @__PURE__ */ Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320
  return value
})

function crcOf(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

/** Make the error for bytes that are no book which can be labelled. */
export function unreadable(reason: string, cause?: unknown): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled, because this EPUB can't be read: ${reason}.`,
    cause === undefined ? {} : { cause }
  )
}
