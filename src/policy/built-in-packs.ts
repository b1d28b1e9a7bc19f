import { defaultPacks as openAiPacks } from './default-packs.js'
import type { Pack } from './pack.js'

// Which packs come with the package. A small build takes `built-in-packs-lean.ts` in its place, which has none: see
// `imports` of package.json.
export { packs as everyPack } from './packs/index.js'

/** The packs that apply where none are given. */
export const defaultPacks: readonly Pack[] | undefined = openAiPacks
