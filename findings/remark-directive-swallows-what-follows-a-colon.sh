#!/usr/bin/env bash
# Package:   remark-directive 4.0.0, with remark-parse 11.0.0, remark-rehype 11.1.2 and
#            rehype-stringify 10.0.1
# Date:      2026-11-28
# Behaviour: a colon inside a word or a number starts a text directive, and a directive that nobody
#            handles is an empty `div`: the tag of a model, a time and a ratio lose what follows.
# Expected:  the readme of its syntax says that a name's first character is a letter, so that `8b`,
#            `30` and `9` stay words. The same colons stay in comark 0.5.1 and Nuxt's MDC 0.23.1.
# Seen:      llama3:8b is `llama3<div></div>`, 10:30 is `10<div></div>`
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error unified@11.0.5 remark-parse@11.0.0 \
  remark-directive@4.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1 >/dev/null

cat >try.mjs <<'JS'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkDirective).use(remarkRehype)
  .use(rehypeStringify)
for (const text of ['Drafted by llama3:8b today.', 'It opens at 10:30, 16:9 wide.',
  'Drafted by llama3\\:8b today.', 'Drafted by llama3&#58;8b today.'])
  console.log(String(processor.processSync(text)))
JS

cat >recorded <<'TEXT'
<p>Drafted by llama3<div></div> today.</p>
<p>It opens at 10<div></div>, 16<div></div> wide.</p>
<p>Drafted by llama3:8b today.</p>
<p>Drafted by llama3:8b today.</p>
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: remark-directive takes words and digits behind a colon off the page.'
