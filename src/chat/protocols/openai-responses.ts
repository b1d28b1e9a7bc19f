import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { andThen, inOrder, type MaybePromise } from '../maybe-promise.js'
import type { Turn } from '../turn.js'
import {
  createResponseTexts,
  isStructuredResponse,
  labelResponseObject,
  moveAnnotation,
  type ResponseTexts,
  textAt
} from './openai-response-texts.js'
import { isObject, type JsonObject } from './json.js'
import {
  createNumbering,
  type EventLabeler,
  everything,
  type Numbering,
  type Protocol
} from './protocol.js'
import type { EventShape } from './shape.js'

/** Items and parts that show nothing of the reply, whatever they hold. */
const silent =
  'compaction*|mcp_*|*_call_output|' +
  ['function', 'custom_tool', 'web_search', 'file_search', 'tool_search', 'code_interpreter', 'computer', 'shell', 'local_shell', 'apply_patch', 'multi_agent']
    .map((tool) => `${tool}_call`)
    .join('|')
const parts = (list: string) => ({
  text: [`${list}[type=output_text].text`, `${list}[type=refusal].refusal`],
  hidden: [`${list}.logprobs`, `${list}.annotations`]
})
const items = (item: string) => ({
  text: parts(`${item}[type=message].content.*`).text,
  reasoning: [`${item}[type=reasoning*]`],
  media: [`${item}[type=image_generation_call]`],
  hidden: [`${item}[type=${silent}]`, ...parts(`${item}[type=message].content.*`).hidden]
})
const part: EventShape = {
  ...parts('part'),
  reasoning: ['part[type=reasoning*]']
}
const item: EventShape = items('item')

/** What a response holds that came whole. */
export const wholeResponse: EventShape = {
  ...items('output.*'),
  hidden: [
    ...items('output.*').hidden,
    'instructions',
    'metadata',
    'tools',
    'tool_choice',
    'input',
    'prompt',
    'prompt_cache_key',
    'prompt_cache_retention',
    'error',
    'incomplete_details',
    'user',
    'safety_identifier',
    'truncation',
    'text',
    'reasoning',
    'usage',
    'moderation',
    'conversation',
    'context_management'
  ]
}

/** The same shape of what stands in a member. */
function within(holder: string, shape: EventShape): EventShape {
  const places = Object.entries(shape) as [string, readonly string[]][]
  return Object.fromEntries(
    places.map(([place, paths]) => [place, paths.map((path) => `${holder}.${path}`)])
  )
}

/**
 * OpenAI's Responses API.
 *
 * @see https://platform.openai.com/docs/api-reference/responses-streaming (seen 2026-11-28)
 */
export const openAiResponses: Protocol = {
  name: 'OpenAI responses',
  recognises: (event) =>
    isObject(event) && /^response\.[a-z_]+(?:\.[a-z_]+)*$/.test(String(event['type'])),
  kindOf: (event) => (isObject(event['response']) ? 'response' : String(event['type'])),
  isNamed: true,
  events: {
    response: within('response', wholeResponse),
    'response.output_text.delta': { text: ['delta'], hidden: ['logprobs', 'obfuscation'] },
    'response.refusal.delta': { text: ['delta'], hidden: ['obfuscation'] },
    'response.output_text.done': { text: ['text'], hidden: ['logprobs'] },
    'response.refusal.done': { text: ['refusal'] },
    'response.content_part.added': part,
    'response.content_part.done': part,
    'response.output_item.added': item,
    'response.output_item.done': item,
    'response.output_text.annotation.added': { offsets: ['annotation'] },
    'response.reasoning*': { reasoning: everything },
    // A reply that is spoken: the interface must show the words, and its transcript has them.
    'response.audio.transcript.delta': { text: ['delta'] },
    'response.audio.*': { hidden: everything },
    'response.image_generation_call.partial_image': { media: ['partial_image_b64'] },
    'response.mcp_*': { hidden: everything },
    'response.*_call*': { hidden: everything }
  },
  createLabeler: createOpenAiResponsesLabeler
}

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
function createOpenAiResponsesLabeler(turn: Turn): EventLabeler {
  const state: State = {
    turn,
    texts: createResponseTexts(turn),
    numbering: createNumbering(),
    underWay: new Map(),
    items: 0
  }
  let isStructured = false
  let isStarted = false
  const move = (events: readonly unknown[]) =>
    state.notice ? events.map((event) => moveEvent(event, state)) : events
  return {
    feed(event) {
      if (!isObject(event)) return [event]
      isStructured ||= isStructuredResponse(event['response'])
      isStarted ||= event['type'] === 'response.created'
      if (typeof event['output_index'] === 'number') {
        state.items = Math.max(state.items, event['output_index'] + 1)
      }
      const handle = isObject(event['response'])
        ? handlers.response
        : isStructured
          ? undefined
          : handlers[String(event['type'])]
      return andThen(handle ? handle(event, state) : [state.numbering.pass(event)], move)
    },
    // A stream that was cut off: what was held back goes out last.
    end: () =>
      andThen(
        inOrder([...state.underWay.values()], (delta) => tailOf(delta, state)),
        (tails) => move(tails.flat())
      ),
    open(event) {
      if (isStructured || (isObject(event) && isStructuredResponse(event['response']))) return []
      return isStarted && !isComplete(event) ? sayItem(state) : undefined
    }
  }
}

/** An event with the whole output: nothing may be put in before it. */
function isComplete(event: unknown): boolean {
  return isObject(event) && isObject(event['response'])
}

/**
 * Say the notice as a message of its own, before the next item of the output; the items behind it
 * move up by one.
 */
function sayItem(state: State): readonly JsonObject[] {
  const text = state.turn.beginMessage().open()
  if (text === '') return []
  const at = state.items
  const id = `msg_ai_disclosure_${at}`
  const place = { item_id: id, output_index: at, content_index: 0 }
  const empty = { type: 'output_text', text: '', annotations: [], logprobs: [] }
  const full = { ...empty, text }
  const message = { id, type: 'message', role: 'assistant' }
  const done = { ...message, status: 'completed', content: [full] }
  state.notice = { at, item: done }
  return [
    {
      type: 'response.output_item.added',
      output_index: at,
      item: { ...message, status: 'in_progress', content: [] }
    },
    { type: 'response.content_part.added', ...place, part: empty },
    { type: 'response.output_text.delta', ...place, delta: text, logprobs: [] },
    { type: 'response.output_text.done', ...place, text, logprobs: [] },
    { type: 'response.content_part.done', ...place, part: full },
    { type: 'response.output_item.done', output_index: at, item: done }
  ].map(state.numbering.insert)
}

/** Move an event up that comes behind the message of the notice, and put that into the output. */
function moveEvent(event: unknown, { notice }: State): unknown {
  if (!notice || !isObject(event)) return event
  const { output_index: at, response } = event
  if (typeof at === 'number') return at < notice.at ? event : { ...event, output_index: at + 1 }
  if (!isObject(response) || !Array.isArray(response['output'])) return event
  const output = (response['output'] as readonly unknown[]).toSpliced(notice.at, 0, notice.item)
  return { ...event, response: { ...response, output } }
}

interface State {
  readonly turn: Turn
  readonly texts: ResponseTexts
  readonly numbering: Numbering
  /** The last delta of each text that is not done. */
  readonly underWay: Map<string, JsonObject>
  /** How many items of the output have begun. */
  items: number
  /** The message of the notice, where it stands apart. */
  notice?: { readonly at: number; readonly item: JsonObject }
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
  // It is of no item: a text of its own beside those of the output.
  'response.audio.transcript.delta': (event, state) => {
    state.turn.announce(true)
    return labelDelta(event, state)
  },
  'response.audio.transcript.done': (event, state) => {
    const template = state.underWay.get(textAtOf(event).key)
    return andThen(template ? tailOf(template, state) : [], (tail) => [
      ...tail,
      state.numbering.pass(event)
    ])
  },
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
  underWay.set(at.key, event)
  return andThen(texts.open(at).feed(delta), (text) => [
    numbering.pass(text === delta ? event : { ...event, delta: text })
  ])
}

/** What was held back of a text, as one more delta like its last one. */
function tailOf(template: JsonObject, { texts, numbering, underWay }: State) {
  const at = textAtOf(template)
  underWay.delete(at.key)
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
  const template = state.underWay.get(at.key)
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

function textAtOf(event: JsonObject) {
  return textAt(event['output_index'], event['content_index'])
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
