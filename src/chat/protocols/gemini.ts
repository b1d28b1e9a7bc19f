import { isObject } from './json.js'
import { definePlaces } from './define-places.js'
import type { OffsetRule } from './places-labeler.js'

/** The words that a source is of: UTF-8 bytes, and 0 is left out. */
export const groundingOffsets: readonly OffsetRule[] = [
  {
    path: 'candidates.*.groundingMetadata.groundingSupports.*.segment',
    members: ['startIndex', 'endIndex'],
    unit: 'utf8'
  }
]

/**
 * Gemini's `generateContent`, of the Developer API and of Vertex AI, streamed and whole. A part with
 * `thought: true` is how the model thinks: the SDK's `chunk.text` leaves it out. Offsets of
 * grounding count UTF-8 bytes of the text.
 *
 * @see https://ai.google.dev/api/generate-content (seen 2026-11-28, @google/genai 3.3.0)
 */
export const gemini = definePlaces({
  name: 'Gemini',
  recognises: (event) =>
    isObject(event) && (Array.isArray(event['candidates']) || isObject(event['promptFeedback'])),
  kindOf: () => 'response',
  events: {
    response: {
      text: ['candidates.*.content.parts.*[thought=undefined|false].text'],
      reasoning: ['candidates.*.content.parts.*[thought=true]'],
      hidden: [
        'usageMetadata',
        'modelVersion',
        'responseId',
        'promptFeedback',
        'sdkHttpResponse',
        'modelStatus',
        'candidates.*.safetyRatings',
        'candidates.*.finishMessage',
        'candidates.*.logprobsResult',
        'candidates.*.avgLogprobs',
        'candidates.*.content.parts.*.thoughtSignature',
        'candidates.*.content.parts.*.functionCall',
        'candidates.*.content.parts.*.functionResponse',
        'candidates.*.content.parts.*.inlineData[mimeType=audio/*]',
        'candidates.*.content.parts.*.executableCode',
        'candidates.*.content.parts.*.codeExecutionResult'
      ],
      media: ['candidates.*.content.parts.*.inlineData|fileData'],
      offsets: ['candidates.*.groundingMetadata.groundingSupports.*'],
      moves: groundingOffsets
    }
  },
  say: (words) => [
    { candidates: [{ content: { role: 'model', parts: [{ text: words }] }, index: 0 }] }
  ]
})
