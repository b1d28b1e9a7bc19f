import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { andThen, inOrder, type MaybePromise } from '../maybe-promise.js'
import type { Turn } from '../turn.js'
import {
  createResponseTexts,
  isStructuredResponse,
  labelResponseObject,
  moveAnnotation,
  type ResponseTexts,
  type TextAt
} from './openai-response-texts.js'
import {
  createNumbering,
  type EventLabeler,
  holdsText,
  isObject,
  type JsonObject,
  type Numbering
} from './protocol.js'

/** Types of events that show nothing of the reply, whatever they hold. */
const isSilent = /^response\.(?:reasoning\w*|audio|mcp_list_tools|\w+_call\w*)\./
/** Types of items and parts that do so. */
const isSilentItem = /^(?:reasoning\w*|compaction\w*|mcp_\w+|\w+_call\w*)$/

/**
 * Label the events of the Responses API.
 *
 * The label opens the first delta of a message's text, and the same words open the text again in
 * `output_text.done`, `content_part.done`, `output_item.done` and the last event. Only what was
 * held back needs an event of its own, before `output_text.done`; every `sequence_number` after it
 * moves up. Citations move with their text. A response in JSON passes unchanged, with the notice in
 * its `metadata`.
 *
 * @see https://platform.openai.com/docs/api-reference/responses-streaming
 */
export function createOpenAiResponsesLabeler(turn: Turn): EventLabeler {
  const state: State = {
    turn,
    texts: createResponseTexts(turn),
    numbering: createNumbering(),
    underWay: new Map()
  }
  let isStructured = false
  return {
    feed(event) {
      if (!isObject(event)) return [event]
      isStructured ||= isStructuredResponse(event['response'])
      const handle = isObject(event['response'])
        ? handlers.response
        : isStructured
          ? undefined
          : handlers[String(event['type'])]
      return handle ? handle(event, state) : [state.numbering.pass(event)]
    },
    // A stream that was cut off: what was held back goes out last.
    end: () =>
      andThen(
        inOrder([...state.underWay.values()], (delta) => tailOf(delta, state)),
        (tails) => tails.flat()
      ),
    hasOtherText(event) {
      if (!isObject(event)) return holdsText(event)
      const type = String(event['type'])
      if (isObject(event['response'])) {
        const { response, ...rest } = event
        const { output } = response as JsonObject
        return holdsText(rest) || holdsText(response, 1) || hasOtherItem(output)
      }
      if (isSilent.test(type)) return false
      if (!Object.hasOwn(handlers, type)) return holdsText(event)
      const { item, part } = event
      const others = { ...event, item: '', part: '', logprobs: '', [textMember(type)]: '' }
      return holdsText(others) || [item, part].some(hasOtherItem)
    }
  }
}

/** The member of an event that is labelled. */
function textMember(type: string): string {
  const isDone = type.endsWith('.done')
  return isDone ? (type === 'response.refusal.done' ? 'refusal' : 'text') : 'delta'
}

/** Whether an item of the output, or a list of them, has text that is not labelled. */
function hasOtherItem(item: unknown): boolean {
  if (Array.isArray(item)) return item.some(hasOtherItem)
  if (!isObject(item)) return holdsText(item)
  const type = String(item['type'])
  if (isSilentItem.test(type)) return false
  if (type === 'message') return hasOtherItem(item['content'])
  if (type === 'output_text') return holdsText({ ...item, text: '', logprobs: '' })
  return holdsText(type === 'refusal' ? { ...item, refusal: '' } : item)
}

interface State {
  readonly turn: Turn
  readonly texts: ResponseTexts
  readonly numbering: Numbering
  /** The last delta of each text that is not done. */
  readonly underWay: Map<string, JsonObject>
}

type Handler = (event: JsonObject, state: State) => MaybePromise<readonly unknown[]>

const handlers: { readonly [type: string]: Handler } & { readonly response: Handler } = {
  response: (event, state) =>
    isObject(event['response'])
      ? replace(
          event,
          'response',
          labelResponseObject(event['response'], state.turn, state.texts),
          state
        )
      : [event],
  'response.output_text.delta': labelDelta,
  'response.refusal.delta': labelDelta,
  'response.output_text.done': (event, state) => labelDone(event, 'output_text', 'text', state),
  'response.refusal.done': (event, state) => labelDone(event, 'refusal', 'refusal', state),
  'response.content_part.added': passEmpty,
  'response.content_part.done': labelPart,
  'response.output_item.added': passEmpty,
  'response.output_item.done': labelItem,
  'response.output_text.annotation.added': (event, state) => {
    const shift = state.texts.find(textAtOf(event))?.shift ?? 0
    return replace(event, 'annotation', moveAnnotation(event['annotation'], shift), state)
  }
}

function labelDelta(event: JsonObject, { texts, numbering, underWay }: State) {
  const { delta } = event
  if (typeof delta !== 'string' || delta === '') return [numbering.pass(event)]
  const at = textAtOf(event)
  underWay.set(`${at.output} ${at.content}`, event)
  return andThen(texts.open(at).feed(delta), (text) => [
    numbering.pass(text === delta ? event : { ...event, delta: text })
  ])
}

/** What was held back of a text, as one more delta like its last one. */
function tailOf(template: JsonObject, { texts, numbering, underWay }: State) {
  const at = textAtOf(template)
  underWay.delete(`${at.output} ${at.content}`)
  return andThen(texts.find(at)?.end() ?? '', (delta) =>
    delta === ''
      ? []
      : [
          numbering.insert({
            ...template,
            delta,
            ...(template['logprobs'] ? { logprobs: [] } : {})
          })
        ]
  )
}

function labelDone(event: JsonObject, type: string, member: string, state: State) {
  const at = textAtOf(event)
  const template = state.underWay.get(`${at.output} ${at.content}`)
  return andThen(template ? tailOf(template, state) : [], (tail) => {
    const part = state.texts.labelPart({ type, [member]: event[member] }, at)
    const text = andThen(part, (labelled) =>
      isObject(labelled) ? labelled[member] : event[member]
    )
    return andThen(replace(event, member, text, state), (events) => [...tail, ...events])
  })
}

/**
 * Pass the start of a part or an item. Its text comes in deltas: some clients show those alone,
 * some add them to the text of the start, so a label in one of the two would be missed or said
 * twice.
 */
function passEmpty(event: JsonObject, { numbering }: State) {
  const { part, item } = event
  const parts: readonly unknown[] =
    isObject(item) && item['type'] === 'message' && Array.isArray(item['content'])
      ? item['content']
      : [part]
  if (!parts.some((each) => isObject(each) && (each['text'] || each['refusal']))) {
    return [numbering.pass(event)]
  }
  throw new DisclosureError(
    'cannot-label',
    `Nothing was labelled: unexpected text in \`${String(event['type'])}\`, expected it in deltas`
  )
}

function labelPart(event: JsonObject, state: State) {
  return replace(event, 'part', state.texts.labelPart(event['part'], textAtOf(event)), state)
}

function labelItem(event: JsonObject, state: State) {
  const item = state.texts.labelItem(event['item'], event['output_index'])
  return replace(event, 'item', item, state)
}

function textAtOf(event: JsonObject): TextAt {
  return { output: event['output_index'], content: event['content_index'] }
}

function replace(
  event: JsonObject,
  member: string,
  value: MaybePromise<unknown>,
  { numbering }: State
): MaybePromise<readonly unknown[]> {
  return andThen(value, (labelled) => [
    numbering.pass(labelled === event[member] ? event : { ...event, [member]: labelled })
  ])
}
