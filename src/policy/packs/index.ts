import type { Pack } from '../pack.js'
import { cnCompanions } from './cn-companions.js'
import { cnGb45438 } from './cn-gb-45438.js'
import { euAiAct50 } from './eu-ai-act-50.js'
import { ietfAiDisclosure } from './ietf-ai-disclosure.js'
import { itAi132 } from './it-132-13.js'
import { krAiBasic } from './kr-ai-basic.js'
import { kzAi21 } from './kz-ai-21.js'
import { openAiApi } from './openai-api.js'
import { openAiPrivacy } from './openai-privacy.js'
import { openAiSharing } from './openai-sharing.js'
import { openAiUsage } from './openai-usage.js'
import { publishers } from './publishers.js'
import { usCa } from './us-ca.js'
import { usMe } from './us-me.js'
import { usNy } from './us-ny.js'
import { usUt } from './us-ut.js'
import { vnAi142 } from './vn-142.js'
import { w3cAiDisclosure } from './w3c-ai-disclosure.js'

export { cnCompanions } from './cn-companions.js'
export { cnGb45438 } from './cn-gb-45438.js'
export { euAiAct50 } from './eu-ai-act-50.js'
export { ietfAiDisclosure } from './ietf-ai-disclosure.js'
export { itAi132 } from './it-132-13.js'
export { krAiBasic } from './kr-ai-basic.js'
export { kzAi21 } from './kz-ai-21.js'
export { openAiApi } from './openai-api.js'
export { openAiPrivacy } from './openai-privacy.js'
export { openAiSharing } from './openai-sharing.js'
export { openAiUsage } from './openai-usage.js'
export { publishers } from './publishers.js'
export { usCa } from './us-ca.js'
export { usMe } from './us-me.js'
export { usNy } from './us-ny.js'
export { usUt } from './us-ut.js'
export { vnAi142 } from './vn-142.js'
export { w3cAiDisclosure } from './w3c-ai-disclosure.js'

/** Every rule pack, deeply frozen: one document of one rule-maker at one date each. */
export const packs: readonly Pack[] = /* @__PURE__ */ freeze([
  openAiSharing,
  openAiUsage,
  openAiApi,
  openAiPrivacy,
  euAiAct50,
  w3cAiDisclosure,
  ietfAiDisclosure,
  publishers,
  usCa,
  usNy,
  usUt,
  usMe,
  itAi132,
  cnGb45438,
  cnCompanions,
  krAiBasic,
  kzAi21,
  vnAi142
])

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(freeze)
  }
  return value
}
