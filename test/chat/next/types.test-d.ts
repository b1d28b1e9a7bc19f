import type { LanguageModelMiddleware } from 'ai-7'
import { assertType, it } from 'vitest'
import { disclosureMiddleware } from '../../../src/chat/adapters/ai-sdk.js'

it('the middleware has the types of the next AI SDK too', () => {
  assertType<LanguageModelMiddleware>(disclosureMiddleware({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } }))
})
