import { DisclosureError } from '../disclosure/disclosure-error.js'
import { invalidOption } from '../disclosure/options.js'
import { editDistance } from '../text/did-you-mean.js'

/** The key of front matter that holds the facts, unless an option renames it. */
export const defaultKey = 'disclosure'

/** Fields of front matter whose members count as its own: Hugo's and Zola's places for what is free. */
const freePlaces = ['params', 'extra'] as const

/**
 * Take the facts out of front matter that is parsed already.
 *
 * @throws {DisclosureError} `invalid-disclosure` for facts in two places, and for none
 * under a key that is nearly the one (`Disclosure`).
 */
export function factsAt(data: unknown, key: string = defaultKey): unknown {
  if (!isRecord(data)) return undefined
  const found = placesOf(data).filter(([, place]) => isDeclared(place, key))
  const [first, second] = found
  if (first && second) {
    const names = found.map(([path]) => `\`${path}${key}\``).join(' and ')
    throw misplaced(`Unexpected facts in two places of the front matter, ${names}, expected one. Which one counts?`)
  }
  if (first) return first[1][key]
  for (const [path, place] of placesOf(data)) {
    const near = Object.keys(place).find((name) => isNearKey(name, key))
    if (near !== undefined) {
      throw misplaced(
        `Unexpected \`${path}${near}\` in the front matter, expected \`${path}${key}\`: does it declare who and what made the text? If not, the option \`key\` gives the facts another name`
      )
    }
  }
  return undefined
}

/** Any of these, and an object under a key that is meant declares facts; `disclosure` has other meanings too. */
const telling = ['author', 'ai', 'roles', 'review', 'humanOnly']
/** As deep as people nest front matter: the blocks of a page stand in lists, and have lists of their own. */
const deepest = 8

/**
 * Refuse facts that stand where no place for them is (`metadata.disclosure`, `blocks[0].disclosure`,
 * `human-only: true`): a site's defaults would count instead, and say of the page what its author denies.
 *
 * @param data Front matter in which no facts were found.
 * @throws {DisclosureError} `invalid-disclosure`, naming the place.
 */
export function refuseStrayFacts(data: unknown, key: string): void {
  const path = findStray(data, key)
  if (path === undefined) return
  const isWord = humanOnly.test(path.slice(path.lastIndexOf('.') + 1))
  const wayOut = isWord ? '' : ' If not, the option `key` gives the facts another name'
  throw misplaced(
    `Unexpected \`${path}\` in the front matter, expected \`${key}\`, \`params.${key}\` or \`extra.${key}\`: does it declare who and what made the text?${wayOut}`
  )
}

/** Look for them level by level. What hosts give may hold itself. */
function findStray(data: unknown, key: string): string | undefined {
  const seen = new Set<unknown>()
  let level: [path: string, holder: unknown][] = [['', data]]
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    const below: typeof level = []
    for (const [path, holder] of level) {
      if (typeof holder !== 'object' || holder === null || seen.has(holder)) continue
      seen.add(holder)
      for (const [name, value] of Object.entries(holder)) {
        const at = Array.isArray(holder) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`
        if (isMeantAsKey(name, key) ? areFacts(value) : humanOnly.test(name) && isSaid(value)) return at
        below.push([at, value])
      }
    }
    level = below
  }
  return undefined
}

function areFacts(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(areFacts)
  if (typeof value === 'string') return humanOnly.test(value)
  return isRecord(value) && telling.some((fact) => Object.hasOwn(value, fact))
}

/**
 * Whether a word has a value that may say so. In YAML 1.1, which Jekyll, Hexo and Pelican read, `yes`, `on` and
 * `y` are true, and in YAML 1.2 they are strings: so anything counts but what says no, or nothing.
 *
 * @see https://yaml.org/type/bool.html
 */
function isSaid(value: unknown): boolean {
  return typeof value !== 'object' && !['', 'undefined', 'false', 'no', 'off', 'n', '0'].includes(String(value).trim().toLowerCase())
}

/** The word that is a whole declaration, as it may be written. */
const humanOnly = /^\s*human[\s_-]?only\s*$/i

/** A key of YAML, JSON or TOML where facts stand, also deeper down, or one of the facts (`disclosure.ai`); a table of TOML; a word. */
const keysOfFacts = [
  /(?:^|[\s{,;.])["']?((?:ai[\s_-]?)?disclosures?)["']?(?:\.[\w.'"-]{1,100})?[ \t]*[:=]/im,
  /^[ \t]*\[{1,2}(?:[\w-]+\.)*["']?((?:ai[_-]?)?disclosures?)["']?[.\]]/im
]
const wordOfFacts = /(?:^|[\s{,;.])["']?(human[\s_-]?only)["']?[ \t]*[:=]\s*["']?(?:true|yes|on|y|1)["']?[ \t]*(?:$|[,;}#\r\n])/im

/** Find a key that declares facts in front matter which is not parsed: that takes a parser of YAML, which pages in a browser don't need. */
export function declaredKey(text: string): string | undefined {
  for (const pattern of keysOfFacts) {
    const key = pattern.exec(text)?.[1]
    if (key !== undefined) return key
  }
  return declaredWord(text)
}

/** Find the word that is a whole declaration, where it is a key of its own (`human-only: true`). */
export function declaredWord(text: string): string | undefined {
  return wordOfFacts.exec(text)?.[1]
}

function placesOf(data: Members): (readonly [path: string, place: Members])[] {
  const free = freePlaces.flatMap((name) => {
    const place = Object.hasOwn(data, name) ? data[name] : undefined
    return isRecord(place) ? [[`${name}.`, place] as const] : []
  })
  return [['', data], ...free]
}

type Members = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDeclared(place: Members, key: string): boolean {
  return Object.hasOwn(place, key) && place[key] !== undefined && place[key] !== null
}

/** Tell whether a key is nearly the one of the facts: `Disclosure`, `disclosures`, `ai-disclosure`. */
export function isNearKey(name: string, key: string): boolean {
  if (name === key || name.length > key.length + 4) return false
  const found = plainKey(name)
  const wanted = plainKey(key)
  // Who renames the key says that `disclosure` means something else.
  if (key !== defaultKey && (found === defaultKey || found === `${defaultKey}s`)) return false
  if ([wanted, `${wanted}s`, `ai${wanted}`, `ai${wanted}s`].includes(found)) return true
  return Math.abs(found.length - wanted.length) <= 2 && editDistance(found, wanted) <= 2
}

/** Tell whether a name is the key of the facts, or nearly so. */
export function isMeantAsKey(name: string, key: string): boolean {
  return name === key || isNearKey(name, key)
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[\s_.-]+/g, '')
}

function misplaced(reason: string): DisclosureError {
  return new DisclosureError('invalid-disclosure', reason)
}

/**
 * Take the option that renames the key of the facts.
 *
 * @throws {DisclosureError} `invalid-option` for what can be none.
 */
export function requireKey(key: unknown = defaultKey): string {
  if (typeof key === 'string' && /^[\p{L}_][\p{L}\d_-]*$/u.test(key)) return key
  throw invalidOption('options.key', key, 'the name of a field, such as `aiDisclosure`')
}
