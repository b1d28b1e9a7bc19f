import { createCleaner } from './create-cleaner.js'
import { createCopyFilter } from './create-copy-filter.js'

/**
 * Label a text whose pieces were labelled before, such as the one that a `done` event repeats.
 * Gives what the pieces gave together; nothing is checked twice.
 */
export function labelWholeText(text: string, opening: string): string {
  const cleaner = createCleaner()
  const filter = createCopyFilter(() => [opening])
  const cleaned = cleaner.feed(text) + cleaner.end()
  return cleaned === '' ? '' : opening + filter.feed(cleaned) + filter.end()
}
