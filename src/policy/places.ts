/** The members of the European Union, where its law applies too. */
const membersOfTheUnion: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')
)

/**
 * Tell whether two places overlap: they are the same, or one lies in the other (`US-NY` in `US`,
 * `IT` and its region `IT-25` in `EU`).
 *
 * @param place A code of ISO 3166, or `EU`.
 */
export function isSamePlace(place: string, other: string): boolean {
  return place === other || liesIn(place, other) || liesIn(other, place)
}

function liesIn(place: string, whole: string): boolean {
  return whole === 'EU' ? membersOfTheUnion.has(place.slice(0, 2)) : place.startsWith(`${whole}-`)
}
