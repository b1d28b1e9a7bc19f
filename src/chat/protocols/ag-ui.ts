import { isObject } from './json.js'
import { definePlaces } from './define-places.js'
import { findByRules } from './find-texts.js'
import { repliesIn } from './replies-in.js'
import { everything, typeOf } from './protocol.js'

const snapshotTexts = [
  { path: 'content', isCumulative: true },
  { path: 'content.*[type=text].text', isCumulative: true }
]
const firstSnapshotTexts = snapshotTexts.map((rule) => ({ ...rule, isCopy: true }))
const noticeId = 'ai-disclosure'

/**
 * AG-UI 1.0, of CopilotKit and many agent frameworks. Three kinds of events have a `delta`: only
 * `type` tells text from the arguments of a tool. A snapshot holds the whole conversation: the
 * reply is what stands behind the user's last message.
 *
 * @see https://docs.ag-ui.com/concepts/events (seen 2026-11-28)
 */
export const agUi = definePlaces({
  name: 'AG-UI',
  recognises: (event) =>
    isObject(event) &&
    /^(?:RUN|STEP|TEXT_MESSAGE|TOOL_CALL|STATE|MESSAGES|ACTIVITY|REASONING|THINKING|SUBAGENT)_[A-Z_]+$/.test(
      String(event['type'])
    ),
  kindOf: typeOf,
  events: {
    RUN_STARTED: { hidden: ['input', 'protocolVersion'] },
    RUN_FINISHED: { hidden: ['usage'] },
    RUN_ERROR: { hidden: ['message', 'code'] },
    'STEP_*': { hidden: ['stepName'] },
    TEXT_MESSAGE_START: { single: ['name'] },
    TEXT_MESSAGE_CONTENT: { text: ['delta'], id: 'messageId' },
    TEXT_MESSAGE_CHUNK: { text: ['delta'], id: 'messageId' },
    TEXT_MESSAGE_END: { id: 'messageId', ends: 'own' },
    TOOL_CALL_START: { hidden: ['toolCallName'] },
    TOOL_CALL_ARGS: { hidden: ['delta'] },
    TOOL_CALL_CHUNK: { hidden: ['delta', 'toolCallName'] },
    TOOL_CALL_END: {},
    TOOL_CALL_RESULT: { single: ['content'] },
    MESSAGES_SNAPSHOT: { hidden: ['messages'] },
    'REASONING_*': { reasoning: everything },
    'THINKING_*': { reasoning: everything },
    RAW: { hidden: everything }
  },
  find(event) {
    if (event['type'] !== 'MESSAGES_SNAPSHOT') return undefined
    const replies = repliesIn(event['messages'], (message) => String(message['role']))
    // The first has the notice also where that was a message of its own, which is gone now.
    return replies.flatMap(({ at, id }, index) =>
      findByRules(
        event,
        index === 0 ? firstSnapshotTexts : snapshotTexts,
        ['messages', String(at)],
        id
      )
    )
  },
  // A run begins with `RUN_STARTED`, and a client throws at anything before it.
  say(words, event) {
    if (isObject(event) && event['type'] === 'RUN_STARTED') return undefined
    return [
      { type: 'TEXT_MESSAGE_START', messageId: noticeId, role: 'assistant' },
      { type: 'TEXT_MESSAGE_CONTENT', messageId: noticeId, delta: words },
      { type: 'TEXT_MESSAGE_END', messageId: noticeId }
    ]
  }
})
