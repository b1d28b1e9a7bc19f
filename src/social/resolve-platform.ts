import { DisclosureError } from '../disclosure/disclosure-error.js'
import { didYouMean } from '../text/did-you-mean.js'
import type { Platform } from './platform.js'
import { platforms } from './platforms/index.js'

/**
 * Find a platform by its key; a platform of your own is itself.
 *
 * @throws {DisclosureError} `unknown-name`, with the nearest known key.
 */
export function resolvePlatform(platform: string | Platform): Platform {
  if (typeof platform === 'object' && platform !== null && 'slots' in platform) return platform
  if (Object.hasOwn(platforms, platform)) return platforms[platform as keyof typeof platforms]
  const known = Object.keys(platforms)
  throw new DisclosureError(
    'unknown-name',
    `Unexpected platform \`${String(platform)}\`, expected one of ${known.join(', ')}${didYouMean(String(platform), known)}`
  )
}
