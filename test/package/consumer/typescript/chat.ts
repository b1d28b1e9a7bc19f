import { createChatLabeler, createChatLabelStream, labelReply, labelResponse } from 'forthright/chat'
import { disclosureMiddleware } from 'forthright/chat/ai-sdk'

const options = { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)' } }

export const reply = (text: string) => labelReply(text, options)
export const labeler = createChatLabeler(options)
export const stream = createChatLabelStream(options)
export const respond = (response: Response) => labelResponse(response, options)
export const middleware = disclosureMiddleware(options)
