import { DisclosureError } from '../disclosure/disclosure-error.js'
import { nearestName } from '../text/nearest-name.js'
import type { Platform } from './platform.js'
import { platforms } from './platforms/index.js'

/**
 * Find a platform by its key; a platform of your own is itself.
 *
 * @throws {DisclosureError} `unknown-name`, with the nearest known key.
 */
export function resolvePlatform(platform: string | Platform): Platform {
  if (typeof platform === 'object' && platform !== null) return platform
  if (Object.hasOwn(platforms, platform)) return platforms[platform as keyof typeof platforms]
  const known = Object.keys(platforms)
  const near = nearestName(String(platform), known)
  throw new DisclosureError(
    'unknown-name',
    `Unexpected platform \`${String(platform)}\`, expected one of ${known.join(', ')}${near === undefined ? '' : `. Did you mean \`${near}\`?`}`
  )
}
