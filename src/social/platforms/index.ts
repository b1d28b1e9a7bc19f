import { bluesky } from './bluesky.js'
import { x } from './x.js'

/** Every platform, by its key. */
export const platforms = { x, bluesky } as const
