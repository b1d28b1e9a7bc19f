/** Make a response like another one, with another body. */
export function rebuildResponse(
  response: Response,
  body: ReadableStream<Uint8Array> | string | null,
  added: Readonly<Record<string, string>>,
  removed: readonly string[]
): Response {
  const { status, statusText, url } = response
  const headers = new Headers(response.headers)
  for (const name of removed) headers.delete(name)
  for (const [name, value] of Object.entries(added)) headers.set(name, value)
  const rebuilt = new Response(body, { status, statusText, headers })
  // A constructed response has no address; SDKs read the one of the response they asked for.
  return url === '' ? rebuilt : Object.defineProperty(rebuilt, 'url', { value: url })
}
