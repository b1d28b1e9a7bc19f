import type { Pack } from './pack.js'

/** None: whoever takes the small build gives the packs that it bundles in `options.packs`. */
export const everyPack: readonly Pack[] = []

/** None, so that rules are never left out unnoticed: `options.packs` has to be given. */
export const defaultPacks: readonly Pack[] | undefined = undefined
