import type { Disclosure } from '../disclosure/disclosure.js'
import { isModelName, isVendorName } from './model-names.js'

/**
 * Tell whether a name is nobody's: a model's, or, unless it is declared as the company, that of a
 * maker of models.
 */
export function isModel(
  { name, kind }: { readonly name: string; readonly kind?: string },
  { ai = [] }: Disclosure
): boolean {
  const same = (other: string | undefined) => other?.toLowerCase() === name.toLowerCase()
  if (isModelName(name) || ai.some(({ model }) => same(model))) return true
  return kind !== 'company' && (isVendorName(name) || ai.some(({ provider }) => same(provider)))
}
