/** A client as the SDKs make them, with one question and one answer. */
export function createClient(url, answer, send = async () => Response.json(answer)) {
  return {
    withOptions: ({ fetch }) => createClient(url, answer, fetch),
    fetch: send,
    async ask() {
      const body = JSON.stringify({ messages: [{ role: 'user', content: 'When?' }] })
      const response = await send(url, { method: 'POST', body })
      return response.json()
    }
  }
}
