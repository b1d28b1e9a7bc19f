/**
 * Compute the SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits.
 *
 * Written here because a digest must be had synchronously in every runtime, browsers included, and
 * a hash library would be a fifth of the root entry's size. It protects nothing: it tells one text
 * from another. Time is linear; the bytes are held once.
 *
 * @see https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text)
  // A one bit, zeros, and the length in bits as 64 bits fill the last of the 64-byte blocks.
  const padded = new Uint8Array(((bytes.length + 72) >> 6) << 6)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, bytes.length << 3)

  const { state, constants } = initialValues()
  const schedule = new Uint32Array(64)
  for (let offset = 0; offset < padded.length; offset += 64) {
    for (let index = 0; index < 16; index++) schedule[index] = view.getUint32(offset + index * 4)
    compress(state, schedule, constants)
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

/** The fractional parts of the square and the cube roots of the first primes (4.2.2, 5.3.3). */
function initialValues(): { state: Uint32Array; constants: Uint32Array } {
  const primes: number[] = []
  for (let number = 2; primes.length < 64; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  }
  const fraction = (root: number) => (root - Math.floor(root)) * 2 ** 32
  return {
    state: Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
    constants: Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))
  }
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

/** One block: expand the schedule, then 64 rounds (6.2.2). The names are the standard's. */
function compress(state: Uint32Array, schedule: Uint32Array, constants: Uint32Array): void {
  const at = (words: Uint32Array, index: number) => words[index] ?? 0
  for (let t = 16; t < 64; t++) {
    const early = at(schedule, t - 15)
    const late = at(schedule, t - 2)
    const sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    schedule[t] = sigma1 + at(schedule, t - 7) + sigma0 + at(schedule, t - 16)
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let t = 0; t < 64; t++) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const choice = (e & f) ^ (~e & g)
    const temporary1 = (h + sum1 + choice + at(constants, t) + at(schedule, t)) | 0
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + temporary1) | 0
    d = c
    c = b
    b = a
    a = (temporary1 + sum0 + majority) | 0
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = at(state, index) + word
  })
}
