import { detectProtocol } from '../protocols/detect.js'
import { isNothing, isObject, type JsonObject } from '../protocols/json.js'

/** What stands in the text of JSON that holds a reply: nothing else is parsed. */
const mayBeReply =
  /"(?:(?:choices|candidates|parts|role|output|output_?[tT]ext|generat(?:ions?|ed_text)|completion|response|results?)"\s*:|message\.output"|model_output"|agent\.message")/

/**
 * Tell whether a text in JSON is a whole reply of a known protocol, or holds a message of a model: as
 * lists of stored conversations, sessions of agents and results of batches do.
 */
export function holdsReply(text: string): boolean {
  if (!mayBeReply.test(text)) return false
  const body = parseOrNothing(text)
  const bodies: readonly unknown[] = Array.isArray(body) ? body : [body]
  return bodies.some((each) => detectProtocol(each) !== undefined) || holdsMessage(body)
}

/** Looks at any depth, without recursion. */
function holdsMessage(body: unknown): boolean {
  const waiting = [body]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    if (isObject(value) && isMessage(value)) return true
    // Lists of models have what a `completion` costs.
    for (const [name, member] of Object.entries(value)) if (name !== 'pricing') waiting.push(member)
  }
  return false
}

const modelsRole = /^(?:assistant|model|chatbot|agent|role_agent|ai)$/i
const modelsKind = /^(?:response|output_text|completion|message\.output|model_output|agent\.message)$/

function isMessage(value: JsonObject): boolean {
  const { role, type, object, content, parts, text, message, output } = value
  const isModels =
    modelsRole.test(String(role)) || [type, object].some((kind) => modelsKind.test(String(kind)))
  if (isModels && ![content, parts, text, message, output].every(isNothing)) return true
  const { generated_text: generated, output_text: shown, outputText, completion, generation } = value
  return [generated, shown, outputText, completion, generation].some(
    (said) => typeof said === 'string' && said !== ''
  )
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
