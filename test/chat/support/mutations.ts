import type { Reply, SentEvent } from './replies.js'

/** A reply of which one event has another shape than its protocol knows. */
export interface Mutation {
  readonly what: string
  /** Words of the changed member, which no reader may see before the notice. */
  readonly words: string
  readonly events: readonly SentEvent[]
}

const names = ['text', 'content', 'value', 'answer', 'textDelta', 'output_text']
const added = 'Good morning reader'

type Path = readonly (string | number)[]

/** Every place in a value where the text of the reply stands. */
function textPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return value.includes('Hello') ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => textPaths(member, [...path, key]))
}

function change(value: unknown, path: Path, put: (holder: unknown, key: string) => unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (rest.length === 0) return put(value, String(key))
  const holder = value as Record<string, unknown>
  const inner = change(holder[key], rest, put)
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...holder, [key]: inner }
}

const replaceIn = (holder: unknown, key: string, member: unknown): unknown =>
  Array.isArray(holder)
    ? holder.with(Number(key), member)
    : { ...(holder as object), [key]: member }

/** Rename, nest and wrap each text, and add a member with words to everything that holds one. */
function changesOf(data: unknown): { what: string; words: string; data: unknown }[] {
  const changes: { what: string; words: string; data: unknown }[] = []
  for (const path of textPaths(data)) {
    const at = path.join('.')
    for (const name of names.filter((each) => each !== path.at(-1))) {
      changes.push({
        what: `${at} renamed ${name}`,
        words: 'Hello',
        data: change(data, path, (holder, key) => {
          if (Array.isArray(holder)) return holder.with(Number(key), { [name]: holder[Number(key)] })
          const { [key]: text, ...others } = holder as Record<string, unknown>
          return { ...others, [name]: text }
        })
      })
      changes.push({
        what: `${at} nested in ${name}`,
        words: 'Hello',
        data: change(data, path, (holder, key) =>
          replaceIn(holder, key, { [name]: (holder as Record<string, unknown>)[key] })
        )
      })
    }
    changes.push({
      what: `${at} in a list`,
      words: 'Hello',
      data: change(data, path, (holder, key) =>
        replaceIn(holder, key, [(holder as Record<string, unknown>)[key]])
      )
    })
    // Everything between the event and its text may hold another member with words.
    for (let depth = 1; depth < path.length; depth++) {
      const above = path.slice(0, depth)
      for (const name of names) changes.push(...addedAt(data, above, name))
    }
  }
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    for (const name of names) {
      if (!(name in data)) {
        changes.push({ what: `${name} added`, words: added, data: { ...data, [name]: added } })
      }
      const deep = { [name]: { more: [{ [name]: added }] } }
      changes.push({ what: `${name} added, nested`, words: added, data: { ...data, extra: deep } })
    }
    if ('type' in data) {
      changes.push({
        what: 'another type, with words',
        words: added,
        data: { ...data, type: 'something-new', value: added }
      })
    }
  }
  return changes
}

function addedAt(data: unknown, path: Path, name: string) {
  let isAdded = false
  const changed = change(data, path, (holder, key) => {
    const inner = (holder as Record<string, unknown>)[key]
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner) || name in inner) return holder
    isAdded = true
    return replaceIn(holder, key, { ...inner, [name]: added })
  })
  return isAdded
    ? [{ what: `${path.join('.')}.${name} added`, words: added, data: changed }]
    : []
}

/** Every mutation of every event of a reply that a reader may see. */
export function mutationsOf({ framing, events }: Reply): Mutation[] {
  return events.flatMap((event, at) => {
    if (event.isUnseen === true) return []
    const isCode = framing === 'codes'
    const [code, value] = isCode ? (event.data as [string, unknown]) : ['', event.data]
    const inner = isCode ? changesOf({ value }).map((each) => ({ ...each, data: (each.data as { value: unknown }).value })) : changesOf(value)
    return inner
      .filter(
        ({ data }) => data !== undefined && JSON.stringify(data) !== JSON.stringify(value)
      )
      .map(({ what, words, data }) => ({
        what: `event ${at}: ${what}`,
        words,
        events: events.with(at, { ...event, data: isCode ? [code, data] : data })
      }))
  })
}
