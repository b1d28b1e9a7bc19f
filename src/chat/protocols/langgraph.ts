import { isObject, type JsonObject } from './json.js'
import { definePlaces } from './define-places.js'
import { findByRules } from './find-texts.js'
import { typeOf } from './protocol.js'
import { repliesIn } from './replies-in.js'
import { readPath } from './shape.js'

const others = '[type=human|system|developer|tool|function|remove]'
const reply = '[type=ai|AIMessageChunk]'

/** What the messages of a list have beside the text. */
function messages(list: string) {
  const own = `${list}.*${reply}`
  return {
    text: [`${own}.content`, `${own}.content.*[type=text].text`],
    reasoning: [`${own}.content.*[type=reasoning|thinking]`],
    hidden: [
      `${list}.*${others}`,
      ...[
        'name',
        'additional_kwargs',
        'response_metadata',
        'tool_calls',
        'tool_call_chunks',
        'invalid_tool_calls',
        'usage_metadata',
        'content.*[type=tool_use|tool_call|tool_call_chunk|input_json_delta]'
      ].map((member) => `${own}.${member}`)
    ]
  }
}

const whole = ['messages/partial*', 'messages/complete*']
const noticeId = 'ai-disclosure'

/**
 * The events of a LangGraph server. The name of an event is its stream mode: `messages` has pieces,
 * `messages/partial` all that there is so far, `values` the whole state, `updates` what a node
 * added.
 *
 * @see https://docs.langchain.com/langsmith/streaming (seen 2026-11-28)
 */
export const langGraph = definePlaces({
  name: 'LangGraph',
  hasNames: true,
  recognises: (_, name = '') =>
    /^(?:metadata|values|updates|messages(?:\/(?:partial|complete|metadata))?)(?:\|.*)?$/.test(name),
  kindOf({ event }) {
    const name = String(event)
    const end = name.indexOf('|')
    return end === -1 ? name : name.slice(0, end)
  },
  events: {
    metadata: { hidden: ['data'] },
    'messages/metadata': { hidden: ['data'] },
    messages: { ...messages('data'), hidden: [...messages('data').hidden, 'data.1'] },
    ...Object.fromEntries(whole.map((mode) => [mode, messages('data')])),
    values: messages('data.messages'),
    updates: messages('data.*.messages'),
    end: {},
    error: { hidden: ['data'] },
    feedback: { hidden: ['data'] },
    checkpoints: { hidden: ['data'] },
    tasks: { hidden: ['data'] },
    debug: { hidden: ['data'] }
  },
  find(event, mode) {
    if (mode === 'messages') return findIn(event, ['data'], false)
    if (mode === 'messages/partial' || mode === 'messages/complete') {
      return findIn(event, ['data'], true)
    }
    if (mode === 'values') return findIn(event, ['data', 'messages'], true)
    if (mode !== 'updates' || !isObject(event['data'])) return []
    const nodes = Object.keys(event['data'])
    return nodes.flatMap((node) => findIn(event, ['data', node, 'messages'], true))
  },
  // The next state takes the place of all messages, and of a notice among them.
  say(words, event) {
    const mode = isObject(event) ? langGraph.kindOf(event) : ''
    if (mode === 'values' || mode === 'updates') return undefined
    return mode.startsWith('messages/')
      ? [{ event: 'messages/partial', data: [{ type: 'ai', id: noticeId, content: words }] }]
      : [{ event: 'messages', data: [{ type: 'AIMessageChunk', id: noticeId, content: words }, {}] }]
  }
})

function findIn(event: JsonObject, keys: readonly string[], isCumulative: boolean) {
  const rules = isCumulative ? wholeTexts : pieces
  const replies = repliesIn(readPath(event, keys), typeOf)
  const places = replies.map(({ at, id }) => findByRules(event, rules, [...keys, String(at)], id))
  // Nearly every event has one message.
  return places.length === 1 ? (places[0] ?? []) : places.flat()
}

const pieces = ['content', 'content.*[type=text].text'].map((path) => ({ path }))
const wholeTexts = pieces.map((rule) => ({ ...rule, isCumulative: true }))
