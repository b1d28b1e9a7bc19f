import { isObject, type JsonObject } from './json.js'
import { definePlaces, type PlacesShape } from './define-places.js'
import { readPath } from './shape.js'

/** What a message or an artifact says. Parts have a `kind` up to version 0.3, and none after. */
const textsOf = (holder: string) => [`${holder}.parts.*[kind=text|undefined].text`]
const filesOf = (holder: string) => `${holder}.parts.*[kind=file]`

/** An event that says something at one place. */
function saying(holder: string, hidden: readonly string[] = []): PlacesShape {
  return { text: textsOf(holder), hidden: ['jsonrpc', ...hidden, `${holder}.metadata`, filesOf(holder)] }
}

/** Many interfaces show the artifacts alone, and not what the agent said of its progress. */
function making(event: string): PlacesShape {
  const artifact = `${event}.artifact`
  const shape = saying(artifact, [`${event}.metadata`])
  return { ...shape, id: `${artifact}.artifactId`, isAlternative: true }
}

/** A task, whole: its state and its artifacts. What came before is in its history. */
function ofTask(task: string): PlacesShape {
  const holders = [`${task}.status.message`, `${task}.artifacts.*`]
  return {
    text: holders.flatMap(textsOf),
    hidden: ['jsonrpc', `${task}.metadata`, `${task}.history`, ...holders.map(filesOf)]
  }
}

/** The kinds of events by the member that tells them: of version 1.0, and of 0.3 in `kind`. */
const ofMembers: Readonly<Record<string, (event: string) => PlacesShape>> = {
  task: ofTask,
  message: saying,
  statusUpdate: (event) => saying(`${event}.status.message`, [`${event}.metadata`]),
  artifactUpdate: making
}
const ofKinds: Readonly<Record<string, PlacesShape>> = {
  'kind task': ofTask('result'),
  'kind message': saying('result'),
  'kind status-update': saying('result.status.message', ['result.metadata']),
  'kind artifact-update': making('result')
}
// Asked of each event: a key that is put together anew has to be looked up by its letters.
const keysOfKinds: ReadonlyMap<unknown, string> = new Map(
  Object.keys(ofKinds).map((key) => [key.slice('kind '.length), key])
)
const members = Object.keys(ofMembers)

function kindOf(event: JsonObject): string | undefined {
  const { jsonrpc, result } = event
  // Over HTTP the member is all that the event has.
  if (jsonrpc !== '2.0') return Object.keys(event).length === 1 ? memberOf(event) : undefined
  if (!isObject(result)) return undefined
  const known = keysOfKinds.get(result['kind'])
  if (known !== undefined) return known
  const member = memberOf(result)
  return member === undefined ? undefined : `result.${member}`
}

/** What of A2A an object has; other protocols have a `message` too. */
function memberOf(holder: JsonObject): string | undefined {
  return members.find(
    (name) =>
      isObject(holder[name]) && (name !== 'message' || Array.isArray(readPath(holder, [name, 'parts'])))
  )
}

/**
 * Agent2Agent, over JSON-RPC and over HTTP: messages, and the messages and artifacts of tasks.
 *
 * @see https://a2a-protocol.org/latest/specification/ (seen 2026-11-28, @a2a-js/sdk 1.3.0)
 */
export const a2a = definePlaces({
  name: 'A2A',
  recognises: (event) => isObject(event) && kindOf(event) !== undefined,
  kindOf: (event) => kindOf(event) ?? '',
  events: {
    ...ofKinds,
    ...Object.fromEntries(
      Object.entries(ofMembers).flatMap(([member, shape]) =>
        [`result.${member}`, member].map((path) => [path, shape(path)] as const)
      )
    )
  }
})
