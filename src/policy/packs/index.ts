import type { Pack } from '../pack.js'
import { euAiAct50 } from './eu-ai-act-50.js'
import { openAiApi } from './openai-api.js'
import { openAiPrivacy } from './openai-privacy.js'
import { openAiSharing } from './openai-sharing.js'
import { openAiUsage } from './openai-usage.js'
import { w3cAiDisclosure } from './w3c-ai-disclosure.js'

export { euAiAct50 } from './eu-ai-act-50.js'
export { openAiApi } from './openai-api.js'
export { openAiPrivacy } from './openai-privacy.js'
export { openAiSharing } from './openai-sharing.js'
export { openAiUsage } from './openai-usage.js'
export { w3cAiDisclosure } from './w3c-ai-disclosure.js'

/** Every rule pack, deeply frozen: one document of one rule-maker at one date each. */
export const packs: readonly Pack[] = /* @__PURE__ */ freeze([
  openAiSharing,
  openAiUsage,
  openAiApi,
  openAiPrivacy,
  euAiAct50,
  w3cAiDisclosure
])

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(freeze)
  }
  return value
}
