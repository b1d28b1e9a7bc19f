import { labelPost, labelThread } from 'forthright/social'

const facts = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', review: 'Ada Lovelace' }

export const post = labelPost('x', { text: 'The engine weaves.' }, facts)
export const text: string = post.payload.text
export const thread = (texts: readonly string[]) =>
  labelThread('mastodon', texts.map((status) => ({ status })), facts)
