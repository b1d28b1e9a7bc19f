// The model behind the chatbot: scripted, so that it runs without a key. With OPENAI_API_KEY it is a
// real one, at OPENAI_BASE_URL if that is set.

const script = [
  'The museum opens at ten and closes at six. On Mondays it is closed.',
  'A ticket is eight euros, and five for students. Children come in free.',
  'The last ferry back leaves at half past seven.'
]

/**
 * Answer a conversation, piece by piece.
 *
 * @param {readonly { role: 'user' | 'assistant', content: string }[]} messages
 * @param {AbortSignal} signal
 */
export async function* answer(messages, signal) {
  if (process.env.OPENAI_API_KEY) {
    yield* realModel(messages, signal)
    return
  }
  const turn = messages.filter(({ role }) => role === 'user').length
  for (const word of script[(turn - 1) % script.length].split(/(?<= )/)) {
    await new Promise((resolve) => setTimeout(resolve, 30))
    if (signal.aborted) return
    yield word
  }
}

async function* realModel(messages, signal) {
  const { default: OpenAI } = await import('openai')
  const model = process.env.OPENAI_MODEL ?? 'gpt-4'
  const stream = await new OpenAI().chat.completions.create(
    { model, messages, stream: true },
    { signal }
  )
  for await (const chunk of stream) yield chunk.choices[0]?.delta?.content ?? ''
}
