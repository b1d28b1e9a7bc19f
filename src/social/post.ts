import type { Platform } from './platform.js'
import type { platforms } from './platforms/index.js'

/** A platform of the table. */
export type PlatformKey = keyof typeof platforms

/** The payload of a platform's create-post call. */
export type Post<K extends PlatformKey> =
  (typeof platforms)[K] extends Platform<infer P> ? P & object : never
