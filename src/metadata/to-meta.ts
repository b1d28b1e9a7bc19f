import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import { aiDisclosureValue, recordedSystem } from './to-headers.js'

/** A `meta` element: its attributes by name. */
export interface MetaElement {
  readonly name: string
  readonly content: string
  readonly [attribute: string]: string
}

/**
 * Render the record of a page as `meta` elements in the W3C Community Group's vocabulary.
 *
 * The vocabulary has no value for a text whose review is undeclared; then the list is empty.
 *
 * @throws {DisclosureError} `invalid-disclosure`
 * @example
 * ```ts
 * toMeta(disclosure) // [{ name: 'ai-disclosure', content: 'ai-assisted', 'ai-model': 'GPT-4' }]
 * ```
 */
export function toMeta(input: DisclosureInput): readonly MetaElement[] {
  const disclosure = parseDisclosure(input)
  const content = aiDisclosureValue(disclosure)
  if (content === undefined) return []
  // "They provide supplementary information about the AI system used": a human-only text has none.
  const system = content === 'human-only' ? undefined : recordedSystem(disclosure)
  return [
    {
      name: 'ai-disclosure',
      content,
      ...(system ? { 'ai-model': system.model } : {}),
      ...(system?.provider === undefined ? {} : { 'ai-provider': system.provider })
    }
  ]
}
