import { labelMarkdown, readMarkdown } from 'forthright/markdown'
import remarkDisclosure from 'forthright/remark'

const facts = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)' }

export const label = (source: string) => labelMarkdown(source, facts, { marks: ['title', 'lead'], reason: 'A digest.' })
export const read = (source: string) => readMarkdown(source)
export const plugin = remarkDisclosure
