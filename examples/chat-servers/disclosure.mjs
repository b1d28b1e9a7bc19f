// What every server below says, and the model behind it: scripted, so that it runs without a key.
export const options = {
  disclosure: { author: 'Ada Lovelace', responsible: 'author', ai: 'GPT-4 (OpenAI)' }
}

/** A reply of a model as a stream of text. */
export function answer() {
  const words = ['The harbour ', 'opens ', 'at six.']
  return new ReadableStream({
    pull(controller) {
      const word = words.shift()
      if (word === undefined) controller.close()
      else controller.enqueue(new TextEncoder().encode(word))
    }
  })
}
