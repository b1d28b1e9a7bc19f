import type { Box } from './page-texts.js'

/** A picture in memory. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** Three bytes a pixel, red, green and blue, row after row. */
  readonly pixels: Uint8Array
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** A larger picture is none of a browser’s view. */
const mostPixels = 40_000_000

/**
 * Read a PNG of the kind that browsers take of their pages: eight bits a channel, in colour, not
 * interlaced. What is transparent is read as if white lay behind it.
 *
 * @throws {Error} for any other file.
 */
export async function readPng(bytes: Uint8Array): Promise<Picture> {
  if (signature.some((byte, index) => bytes[index] !== byte)) throw new Error('This is no PNG')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const data: Uint8Array[] = []
  let width = 0
  let height = 0
  let channels = 0
  for (let offset = 8; offset + 8 <= bytes.length; ) {
    const length = view.getUint32(offset)
    const type = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8))
    const start = offset + 8
    if (type === 'IHDR') {
      width = view.getUint32(start)
      height = view.getUint32(start + 4)
      const [depth, color, , , interlace] = bytes.subarray(start + 8, start + 13)
      channels = color === 2 ? 3 : color === 6 ? 4 : 0
      if (depth !== 8 || channels === 0 || interlace !== 0) throw new Error('This PNG is of another kind')
      if (width * height > mostPixels) throw new Error('This PNG is too large')
    } else if (type === 'IDAT') data.push(bytes.subarray(start, start + length))
    offset = start + length + 4
  }
  const raw = await pipe(data, new DecompressionStream('deflate'))
  return { width, height, pixels: unfilter(raw, width, height, channels) }
}

/** Undo the filter of each row (PNG specification, 9.2) and drop the alpha channel. */
function unfilter(raw: Uint8Array, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels
  if (raw.length < (stride + 1) * height) throw new Error('This PNG is cut off')
  const rows = new Uint8Array(stride * height)
  for (let row = 0; row < height; row++) {
    const from = row * (stride + 1) + 1
    const to = row * stride
    const filter = raw[from - 1]
    for (let index = 0; index < stride; index++) {
      const left = index < channels ? 0 : (rows[to + index - channels] ?? 0)
      const above = row === 0 ? 0 : (rows[to + index - stride] ?? 0)
      let guess = 0
      if (filter === 1) guess = left
      else if (filter === 2) guess = above
      else if (filter === 3) guess = (left + above) >> 1
      else if (filter === 4) {
        const corner = row === 0 || index < channels ? 0 : (rows[to + index - stride - channels] ?? 0)
        guess = paeth(left, above, corner)
      }
      rows[to + index] = (raw[from + index] ?? 0) + guess
    }
  }
  if (channels === 3) return rows
  const pixels = new Uint8Array(width * height * 3)
  for (let index = 0; index < width * height; index++) {
    const alpha = (rows[index * 4 + 3] ?? 255) / 255
    for (let channel = 0; channel < 3; channel++) {
      pixels[index * 3 + channel] = (rows[index * 4 + channel] ?? 0) * alpha + 255 * (1 - alpha)
    }
  }
  return pixels
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner
  const byLeft = Math.abs(estimate - left)
  const byAbove = Math.abs(estimate - above)
  const byCorner = Math.abs(estimate - corner)
  if (byLeft <= byAbove && byLeft <= byCorner) return left
  return byAbove <= byCorner ? above : corner
}

/** Write a picture as a PNG. */
export async function writePng({ width, height, pixels }: Picture): Promise<Uint8Array> {
  const raw = new Uint8Array((width * 3 + 1) * height)
  for (let row = 0; row < height; row++) {
    raw.set(pixels.subarray(row * width * 3, (row + 1) * width * 3), row * (width * 3 + 1) + 1)
  }
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, 2, 0, 0, 0], 8)
  const packed = await pipe([raw], new CompressionStream('deflate'))
  const chunks = [chunk('IHDR', header), chunk('IDAT', packed), chunk('IEND', new Uint8Array())]
  return joined([new Uint8Array(signature), ...chunks])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set([...type].map((letter) => letter.charCodeAt(0)), 4)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, data.length + 8)))
  return bytes
}

/** CRC-32 as PNG has it, bit by bit: a picture has few chunks. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  return (rest ^ 0xffffffff) >>> 0
}

async function pipe(
  parts: readonly Uint8Array[],
  through: CompressionStream | DecompressionStream
): Promise<Uint8Array> {
  const source = new Blob([...parts] as BlobPart[]).stream()
  return new Uint8Array(await new Response(source.pipeThrough(through)).arrayBuffer())
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const part of parts) {
    all.set(part, offset)
    offset += part.length
  }
  return all
}

/** Draw the outline of a box, in pixels of the picture. What is outside of the picture is left out. */
export function drawBox(
  { width, height, pixels }: Picture,
  box: Box,
  color: readonly [number, number, number],
  thickness = 3
): void {
  const left = Math.round(box.x)
  const top = Math.round(box.y)
  const right = Math.round(box.x + box.width)
  const bottom = Math.round(box.y + box.height)
  for (let y = Math.max(top - thickness, 0); y < Math.min(bottom + thickness, height); y++) {
    const isEdge = y < top || y >= bottom
    for (let x = Math.max(left - thickness, 0); x < Math.min(right + thickness, width); x++) {
      if (!isEdge && x >= left && x < right) {
        x = right - 1
        continue
      }
      pixels.set(color, (y * width + x) * 3)
    }
  }
}
