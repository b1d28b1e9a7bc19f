import type { SourceValue } from './read-attributes.js'

// What could take an element out of sight, in a value that is read as it stands: an escape or a
// character reference could spell anything.
const hiding =
  /none|hidden|collapse|opacity|clip|mask|filter|transform|translate|scale|rotate|zoom|position|float|indent|inset|animation|overflow|font|-webkit|-moz|(?<!min-|line-|max-)height|(?<!min-|max-)width|columns|order:|\\|&|\/\*|:\s*-|\s-[\d.]/i

/**
 * Tell whether the attributes of an element may hide what is in it. In doubt, they may: a place in
 * doubt is passed over for the next one.
 */
export function hidesElement(
  attributes: ReadonlyMap<string, Pick<SourceValue, 'value'>>
): boolean {
  if (attributes.has('hidden') || attributes.has('inert') || attributes.has('popover')) return true
  const isAriaHidden = attributes.get('aria-hidden')
  if (isAriaHidden && isAriaHidden.value.trim().toLowerCase() !== 'false') return true
  const style = attributes.get('style')
  return style !== undefined && hiding.test(style.value)
}
