import type { Pack } from './pack.js'
import { openAiSharing } from './packs/openai-sharing.js'
import { openAiUsage } from './packs/openai-usage.js'

// Which packs come with the package. A small build takes `built-in-packs-lean.ts` in its place: see
// `imports` of package.json.
export { packs as everyPack } from './packs/index.js'

/** The packs that apply where none are given. */
export const defaultPacks: readonly Pack[] | undefined = [openAiSharing, openAiUsage]
