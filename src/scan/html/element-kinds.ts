import { isSpaceCode } from './attributes.js'

/**
 * What the HTML parsing algorithm knows about an element, as bits. The names of the groups are
 * those of the standard where it has one.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 */
export const kinds = {
  void: 1,
  /** Its start tag closes an open paragraph. */
  closesParagraph: 1 << 1,
  formatting: 1 << 2,
  special: 1 << 3,
  /** Ends the search for "an element in scope". */
  scope: 1 << 4,
  heading: 1 << 5,
  /** The tokenizer reads its content as text. */
  rawText: 1 << 6,
  impliedEnd: 1 << 7,
  /** Its end tag closes everything in it. */
  endsInScope: 1 << 8,
  /** Formatting that was opened in it ends with it. */
  marker: 1 << 9,
  tablePart: 1 << 10,
  /** May stand in `head`. */
  metadata: 1 << 11,
  /** Its start tag in SVG or MathML means HTML again. */
  breakout: 1 << 12,
  /** A frameset after it is ignored. */
  content: 1 << 13,
  /** May stand between the body and a place: shows its content, and is no part of the furniture. */
  container: 1 << 14,
  /** May stand round a leading h1. */
  wrapper: 1 << 15,
  /** May stand in a leading h1. */
  inline: 1 << 16,
  /** Navigation, headings and the like: text in it is not yet the text of the page. */
  furniture: 1 << 17,
  // Of one open element, not of every element of its name:
  /** Its attributes may hide it. */
  hidden: 1 << 18,
  foreign: 1 << 19,
  /** HTML stands in it, although it is foreign itself. */
  integrationPoint: 1 << 20,
  math: 1 << 21,
  /** Its start tag does more than open it. */
  ruled: 1 << 22,
  /** Who follows a place asks for each of them. */
  asked: 1 << 23
} as const

/** Where the open elements of a name are counted. */
export const counters = {
  p: 1,
  select: 2,
  template: 3,
  a: 4,
  nobr: 5,
  button: 6,
  ruby: 7,
  table: 8,
  form: 9
} as const
const counterShift = 24

/** Give the counter of an element by its kinds; counter 0 is for elements that nobody counts. */
export function counterOf(elementKinds: number): number {
  return elementKinds >>> counterShift
}

type Kind = keyof typeof kinds

const names: { readonly [kind in Kind]?: string } = {
  void: 'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
  closesParagraph:
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form li dd dt hr xmp plaintext',
  formatting: 'a b big code em font i nobr s small strike strong tt u',
  special:
    'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp',
  scope: 'applet caption html table td th marquee object template',
  heading: 'h1 h2 h3 h4 h5 h6',
  rawText: 'script style title textarea xmp iframe noembed noframes noscript plaintext',
  impliedEnd: 'dd dt li optgroup option p rb rp rt rtc',
  endsInScope:
    'address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer header hgroup listing main menu nav ol pre search section summary ul applet marquee object select',
  marker: 'applet marquee object template td th caption',
  tablePart: 'caption col colgroup tbody td tfoot th thead tr',
  metadata: 'base basefont bgsound link meta title noscript noframes style script template',
  breakout:
    'b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
  content:
    'pre listing li dd dt button applet marquee object table area br embed img image keygen wbr input hr textarea xmp iframe select body',
  container: 'div section main article header center form span search body',
  wrapper: 'div header hgroup section',
  inline:
    'a abbr b bdi bdo big br cite code data dfn em font i img ins kbd mark picture q s samp small source span strike strong sub sup svg time tt u var wbr',
  ruled:
    'svg math li dd dt option optgroup a nobr button table form rb rtc rp rt image html head body frame frameset col',
  asked: 'template noscript xmp plaintext h1 h2 dialog details',
  furniture:
    'nav header aside footer a button h1 h2 h3 h4 h5 h6 label select dialog details template menu'
}

const kindsByName = new Map<string, number>()
for (const [kind, list] of Object.entries(names)) {
  for (const name of list.split(' ')) {
    kindsByName.set(name, (kindsByName.get(name) ?? 0) | kinds[kind as Kind])
  }
}

for (const [name, counter] of Object.entries(counters)) {
  kindsByName.set(name, (kindsByName.get(name) ?? 0) | (counter << counterShift))
}

/** Look up an element by its lower-case name. A custom element is a container. */
export function kindsOf(name: string): number {
  return kindsByName.get(name) ?? (name.includes('-') ? kinds.container : 0)
}

/** An element by its lower-case name, with what is known of it. */
interface NamedElement {
  readonly name: string
  readonly kinds: number
}

interface KnownElement extends NamedElement {
  readonly key: number
  /** The next in the same slot. */
  readonly next: KnownElement | undefined
}

/** What the characters of known names count as, in either case, and 0 for all others. */
const values = new Uint8Array(128)
for (const [index, character] of [...'abcdefghijklmnopqrstuvwxyz123456'].entries()) {
  values[character.charCodeAt(0)] = index + 1
  values[character.toUpperCase().charCodeAt(0)] = index + 1
}
const base = 40
/** Up to so many characters, no two names have one key of 32 bits. */
const mostExact = 6

/**
 * Known elements by a number made of the name: a tag is looked up without taking its name out of the
 * source. Of a power of two, so that a slot is found by the key's last bits.
 */
const slots: (KnownElement | undefined)[] = Array.from({ length: 1024 })
for (const [name, elementKinds] of kindsByName) {
  let key = 0
  for (const character of name) key = keyWith(key, values[character.charCodeAt(0)] ?? 0)
  // Names of properties are kept once each, which makes them quick to compare.
  const [known = name] = Object.keys({ [name]: elementKinds })
  slots[slotOf(key)] = { name: known, kinds: elementKinds, key, next: slots[slotOf(key)] }
}

function slotOf(key: number): number {
  return (key ^ (key >>> 10)) & 1023
}

function keyWith(key: number, value: number): number {
  return (Math.imul(key, base) + value) | 0
}

/** Look up the element whose whole name stands in the text, if it is one that something is known of. */
export function elementAt(text: string, start: number): NamedElement | undefined {
  let key = 0
  let at = start
  let code = text.charCodeAt(at)
  while (code < 128) {
    const value = values[code] ?? 0
    if (value === 0) break
    key = keyWith(key, value)
    code = text.charCodeAt(++at)
  }
  if (code !== 62 && code !== 47 && !isSpaceCode(code)) return undefined
  const length = at - start
  for (let known = slots[slotOf(key)]; known !== undefined; known = known.next) {
    const isSame = known.key === key && known.name.length === length
    if (isSame && (length <= mostExact || standsAt(known.name, text, start))) return known
  }
  return undefined
}

/** Take an element's name out of the source, where {@link elementAt} knows none. */
export function elementNamed(name: string): NamedElement {
  // Only ASCII: the Kelvin sign is no `k` here.
  const lower = name.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return { name: lower, kinds: kindsOf(lower) }
}

/** Offset behind a tag's name, or the end of the text. */
export function endOfTagName(text: string, start: number): number {
  let at = start
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 62 || code === 47 || isSpaceCode(code)) break
  }
  return at
}

/** Whether a name in lower case stands in the text, in either case. */
function standsAt(name: string, text: string, start: number): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = text.charCodeAt(start + at)
    const wanted = name.charCodeAt(at)
    if (code !== wanted && (wanted < 97 || wanted > 122 || code !== wanted - 32)) return false
  }
  return true
}

/** Offset behind the name of a tag, in either case, or -1 where another stands in the text. */
export function endOfName(text: string, start: number, name: string): number {
  if (!standsAt(name, text, start)) return -1
  const end = start + name.length
  const next = text.charCodeAt(end)
  return next === 62 || next === 47 || isSpaceCode(next) ? end : -1
}

/** Offset behind the end tag of a name without attributes, in either case, or -1 where none stands. */
export function endOfNamed(text: string, start: number, name: string): number {
  if (!standsAt(name, text, start)) return -1
  let at = start + name.length
  while (isSpaceCode(text.charCodeAt(at))) at++
  return text.charCodeAt(at) === 62 ? at + 1 : -1
}

/** Whether an element may stand round a leading h1. */
export function isHeadingWrapper(name: string): boolean {
  return (kindsOf(name) & kinds.wrapper) !== 0
}
