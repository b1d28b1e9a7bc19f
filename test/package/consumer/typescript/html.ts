import { createHtmlLabelStream, labelHtml, readHtml, renderOverlay } from 'forthright/html'
import rehypeDisclosure from 'forthright/rehype'

const facts = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)' }

export const label = (source: string) => labelHtml(source, facts, { locale: 'de' })
export const read = (source: string) => readHtml(source)
export const stream = () => createHtmlLabelStream(facts)
export const overlay = renderOverlay(facts)
export const plugin = rehypeDisclosure
