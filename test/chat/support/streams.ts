/** A body that comes in the given pieces. */
export function bodyOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  let index = 0
  return new ReadableStream(
    {
      pull(controller) {
        const piece = pieces[index++]
        if (piece) controller.enqueue(piece)
        else controller.close()
      }
    },
    { highWaterMark: 0 }
  )
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Cut bytes into pieces of one byte each. */
export const byByte = (bytes: Uint8Array): Uint8Array[] =>
  Array.from(bytes, (_, index) => bytes.slice(index, index + 1))

/** Read a stream of bytes as far as it goes: its text, and how it ended. */
export async function readAll(
  stream: ReadableStream<Uint8Array>
): Promise<{ text: string; error?: unknown }> {
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  let text = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { text: text + decoder.decode() }
      text += decoder.decode(value, { stream: true })
    }
  } catch (error) {
    return { text, error }
  }
}

export const textOf = async (response: Response): Promise<string> =>
  (await readAll(response.body ?? bodyOf([]))).text

/** A stream of texts. */
export function sourceOf(pieces: readonly string[]): ReadableStream<string> {
  return new ReadableStream<string>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    }
  })
}

/** Feed a reply to a stream of texts. */
export async function pipeText(
  pieces: readonly string[],
  stream: TransformStream<string, string>
): Promise<string[]> {
  const out: string[] = []
  for await (const piece of sourceOf(pieces).pipeThrough(stream)) out.push(piece)
  return out
}
