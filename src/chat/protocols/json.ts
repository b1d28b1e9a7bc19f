export type JsonObject = { readonly [key: string]: unknown }

/** Tell an object of JSON from its other values. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Tell whether a member holds nothing: no text and no parts. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
