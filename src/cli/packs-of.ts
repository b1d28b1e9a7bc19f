import type { Config } from '../config/config.js'
import { packs as builtIn } from '../policy/index.js'
import type { Pack } from '../policy/pack.js'

/** Give the packs of a configuration, those that it names by id too; none where it names none. */
export function packsOf({ packs }: Config): readonly Pack[] | undefined {
  return packs?.flatMap((each) =>
    typeof each === 'string' ? builtIn.filter(({ id }) => id === each) : [each]
  )
}
