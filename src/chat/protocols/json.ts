export type JsonObject = { readonly [key: string]: unknown }

/** Tell an object of JSON from its other values. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
