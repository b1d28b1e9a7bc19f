import type { Finding } from '../../disclosure/disclosure-error.js'
import type { Chat } from '../chat-options.js'
import { isPromiseLike, type MaybePromise } from '../maybe-promise.js'
import type { ChatWords } from '../opening.js'
import type { TextChannelOptions } from '../text-channel.js'
import { createClaimFinder } from '../../notice/human-claims.js'
import { screenText, toChecks } from './screen.js'

/** What is done to every stretch of one turn's text, and how much there was. */
interface OutputWatch {
  /**
   * What is done to the text of a message.
   *
   * @param isAlternative One of several replies to choose from: its length is its own.
   */
  channel(isAlternative: boolean): TextChannelOptions
  /** Length of what was shown of the model's text, in UTF-16 code units, where anyone asks. */
  characters(): number
}

/**
 * Watch the output of one turn: checks before a sentence is shown, findings after it, events.
 *
 * What a person writes is neither checked nor judged.
 */
export function watchOutput(chat: Chat): OutputWatch {
  const { words, onFinding, onEvent } = chat
  let characters = 0
  const hasChecks = !chat.handover && toChecks(chat.screen, 'output').length > 0
  const watchReply = (): TextChannelOptions => {
    let checked = 0
    const approve = (sentence: string) =>
      screenSide(chat, 'output', sentence, (checked += sentence.length))
    return {
      approve: hasChecks ? approve : undefined,
      onText:
        onEvent &&
        ((text) => {
          characters += text.length
          if (chat.eventContent) onEvent({ type: 'text', text })
        }),
      ...(onFinding && words && !chat.handover
        ? {
            onSentence: createInspector(words, onFinding),
            onRemoved: () => onFinding(describeRemoval())
          }
        : {})
    }
  }
  const whole = watchReply()
  return {
    channel: (isAlternative) => (isAlternative ? watchReply() : whole),
    characters: () => characters
  }
}

/** Run the checks of one side, and tell the monitor when they refuse. */
export function screenSide(
  { screen, onEvent, eventContent, now }: Chat,
  where: 'input' | 'output',
  text: string,
  characters: number
): MaybePromise<void> {
  const fail = (error: unknown): never => {
    const reason = error instanceof Error ? error.message : String(error)
    const at = now().toISOString()
    onEvent?.({ type: 'refused', at, where, reason, ...(eventContent ? { text } : {}) })
    throw error
  }
  try {
    const result = screenText(text, screen, where, characters)
    return isPromiseLike(result) ? result.then(undefined, fail) : result
  } catch (error) {
    return fail(error)
  }
}

/** Look at each sentence for what only a person may say. */
function createInspector(
  { notices, humanClaims }: ChatWords,
  onFinding: (finding: Finding) => void
): (sentence: string) => void {
  const findClaim = createClaimFinder(humanClaims)
  return (sentence) => {
    const isImitated = sentence.includes(notices.handover)
    const claim = isImitated ? notices.handover : findClaim(sentence)
    if (claim !== undefined) onFinding(describeHumanClaim(claim))
  }
}

/** Make the finding for a reply that says a person writes it. */
function describeHumanClaim(claim: string): Finding {
  return {
    ruleId: 'chat/human-claim',
    outcome: 'needs-review',
    severity: 'warn',
    reason: `The output says that a person writes it: “${claim}”.`,
    remedy: [
      'Tell the model in its instructions that it is an AI system and says so.',
      'Say the notice more often: `schedule: every`.'
    ],
    quote:
      'Automated systems (including conversational AI and chatbots) must disclose to users that they are interacting with an AI system.',
    document: 'OpenAI, Usage policies',
    date: '2023-03-23',
    url: 'https://openai.com/policies/usage-policies'
  }
}

/** Make the finding for a reply with control characters. */
function describeRemoval(): Finding {
  return {
    ruleId: 'chat/control-characters',
    outcome: 'needs-review',
    severity: 'note',
    reason:
      'The output held control characters that can overwrite words already shown; they were taken out.',
    remedy: []
  }
}
