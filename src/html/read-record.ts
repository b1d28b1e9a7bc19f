import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'

/** Read the facts of a record. Any other JSON-LD is the page's own: it gives `undefined`. */
export function readRecord(json: string): Disclosure | undefined {
  try {
    const record: unknown = JSON.parse(json)
    const isRecord = typeof record === 'object' && record !== null && 'disclosure' in record
    return isRecord ? parseDisclosure(record.disclosure) : undefined
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DisclosureError) return undefined
    throw error
  }
}
