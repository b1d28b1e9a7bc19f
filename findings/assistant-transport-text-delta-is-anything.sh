#!/usr/bin/env bash
# Package:   assistant-stream 0.3.57, AssistantTransportEncoder
# Date:      2026-11-28
# Behaviour: the answer, the model's reasoning and a tool's arguments are all `text-delta` events
#            with `textDelta`. What a delta belongs to was said once, by the `part-start` that came
#            before; the delta itself has nothing but a number, its place in the message.
# Expected:  the type of an event tells text from reasoning and from JSON, as in this package's own
#            DataStreamEncoder, which has a code for each.
# Seen:      three `text-delta` in a row: "Let me see", {"q":"tides"}, "High at nine"
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error assistant-stream@0.3.57 >/dev/null

cat >try.mjs <<'JS'
import { AssistantTransportEncoder, createAssistantStream,
  DataStreamEncoder } from 'assistant-stream'

const answer = () => createAssistantStream(async controller => {
  controller.appendReasoning('Let me see')
  const call = await controller.addToolCallPart({ toolCallId: 'c', toolName: 'search' })
  call.argsText.append('{"q":"tides"}')
  call.argsText.close()
  call.close()
  controller.appendText('High at nine')
})
for (const Encoder of [AssistantTransportEncoder, DataStreamEncoder]) {
  const wire = await new Response(answer().pipeThrough(new Encoder())).text()
  console.log(wire.split('\n').filter(line => /Let me|tides|High/.test(line)).join('\n'))
}
JS

cat >recorded <<'TEXT'
data: {"type":"text-delta","path":[0],"textDelta":"Let me see"}
data: {"type":"text-delta","path":[1],"textDelta":"{\"q\":\"tides\"}"}
data: {"type":"text-delta","path":[2],"textDelta":"High at nine"}
g:"Let me see"
c:{"toolCallId":"c","argsTextDelta":"{\"q\":\"tides\"}"}
0:"High at nine"
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: one event type carries text, reasoning and arguments.'
