#!/usr/bin/env bash
# Package:   @google/genai 3.3.0, interactions
# Date:      2026-11-30
# Behaviour: `output_text` of an interaction is not the reply's text but its last stretch: what the
#            model said before a search, a tool's call or a picture is in `steps` alone.
# Expected:  all text of the reply, as `response.text` of `generateContent` joins all parts.
# Seen:      "Hello. " and "At six." around a search: `output_text` is "At six."
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error --ignore-scripts @google/genai@3.3.0 >/dev/null

cat >try.mjs <<'JS'
import { createServer } from 'node:http'
import { GoogleGenAI } from '@google/genai'

const said = (...content) => ({ type: 'model_output', content })
const text = text => ({ type: 'text', text })
const picture = { type: 'image', mime_type: 'image/png', data: 'AAAA' }
const replies = {
  plain: [said(text('Hello. '), text('At six.'))],
  steps: [said(text('Hello. ')), said(text('At six.'))],
  search: [said(text('Hello. ')), { type: 'google_search_call', id: 's', arguments: { queries: ['tides'] } }, said(text('At six.'))],
  picture: [said(text('Hello. '), picture, text('At six.'))]
}
let steps
const server = createServer((_, response) => {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ id: 'i', status: 'completed', model: 'm', steps }))
}).listen(0, '127.0.0.1')
await new Promise(listening => server.on('listening', listening))
const baseUrl = `http://127.0.0.1:${server.address().port}`
const client = new GoogleGenAI({ apiKey: 'k', httpOptions: { baseUrl } })
for (const [name, each] of Object.entries(replies)) {
  steps = each
  const { output_text: shown } = await client.interactions.create({ model: 'm', input: 'When?' })
  console.log(JSON.stringify({ [name]: shown }))
}
server.close()
server.closeAllConnections()
JS

cat >recorded <<'TEXT'
{"plain":"Hello. At six."}
{"steps":"Hello. At six."}
{"search":"At six."}
{"picture":"At six."}
TEXT

if ! diff recorded <(node try.mjs 2>/dev/null); then
  echo 'Changed: lines with < were recorded on 2026-11-30, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: `output_text` is the last stretch of the text, behind a search or a picture.'
