#!/usr/bin/env bash
# Package:   ai 6.0.326, extractReasoningMiddleware
# Date:      2026-11-28
# Behaviour: the same reply is text when it is generated and reasoning when it is streamed: with
#            `startWithReasoning` and a reply without tags, with a tag that is never closed, and
#            with a sentence that only mentions the tag. A stream's reader then gets no answer.
# Expected:  one result for both ways, whichever it is.
# Seen:      generated text "Hello you", streamed text "" with reasoning "Hello you"
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error ai@6.0.326 >/dev/null

cat >try.mjs <<'JS'
import { extractReasoningMiddleware, generateText, simulateReadableStream, streamText,
  wrapLanguageModel } from 'ai'
import { MockLanguageModelV3 } from 'ai/test'

const end = { finishReason: { unified: 'stop', raw: 'stop' },
  usage: { inputTokens: { total: 1 }, outputTokens: { total: 1 } } }
const reply = text => new MockLanguageModelV3({
  doGenerate: async () => ({ content: [{ type: 'text', text }], warnings: [], ...end }),
  doStream: async () => ({ stream: simulateReadableStream({ chunks: [
    { type: 'stream-start', warnings: [] }, { type: 'text-start', id: '1' },
    { type: 'text-delta', id: '1', delta: text }, { type: 'text-end', id: '1' },
    { type: 'finish', ...end } ] }) })
})
for (const [text, startWithReasoning] of [['Hello you', true], ['<think>Hello you', false],
  ['The <think> tag is for models.', false], ['<think>Hm</think>Hello', false]]) {
  const middleware = extractReasoningMiddleware({ tagName: 'think', startWithReasoning })
  const model = wrapLanguageModel({ model: reply(text), middleware })
  const generated = (await generateText({ model, prompt: 'Hi' })).text
  const streamed = await streamText({ model, prompt: 'Hi' }).text
  console.log(JSON.stringify({ text, startWithReasoning, generated, streamed }))
}
JS

cat >recorded <<'TEXT'
{"text":"Hello you","startWithReasoning":true,"generated":"Hello you","streamed":""}
{"text":"<think>Hello you","startWithReasoning":false,"generated":"<think>Hello you","streamed":""}
{"text":"The <think> tag is for models.","startWithReasoning":false,"generated":"The <think> tag is for models.","streamed":"The "}
{"text":"<think>Hm</think>Hello","startWithReasoning":false,"generated":"Hello","streamed":"Hello"}
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: a reply without its closing tag is text when generated and reasoning when streamed.'
