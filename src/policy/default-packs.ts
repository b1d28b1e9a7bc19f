import type { Pack } from './pack.js'
import { openAiSharing } from './packs/openai-sharing.js'
import { openAiUsage } from './packs/openai-usage.js'

/** The packs that apply where none are given. A file of its own, so that a page can load them without the others. */
export const defaultPacks: readonly Pack[] = [openAiSharing, openAiUsage]
