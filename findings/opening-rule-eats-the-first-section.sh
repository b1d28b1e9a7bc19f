#!/usr/bin/env bash
# Packages:  gray-matter 4.0.3, front-matter 4.0.2, vfile-matter 5.0.1, hexo-front-matter 5.0.0
# Date:      2026-11-28
# Behaviour: a document without front matter that opens with a thematic break and has another one
#            further down loses all that stands between them: three of four readers take it for
#            YAML. The heading is a YAML comment, the sentence is a scalar, so `data` is a string.
# Expected:  front matter has keys; a scalar is no front matter, and the words stay in the body.
# Seen:      data "The wall reopened on Monday." and a body that starts with the second section
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  gray-matter@4.0.3 front-matter@4.0.2 vfile-matter@5.0.1 vfile@6.0.3 hexo-front-matter@5.0.0 >/dev/null

cat >try.mjs <<'JS'
import grayMatter from 'gray-matter'
import frontMatter from 'front-matter'
import hexo from 'hexo-front-matter'
import { VFile } from 'vfile'
import { matter as vfileMatter } from 'vfile-matter'

const text = '---\n\n# Monday\n\nThe wall reopened on Monday.\n\n---\n\n# Tuesday\n\nIt held.\n'
const file = new VFile(text)
vfileMatter(file, { strip: true })
const gray = grayMatter(text)
const front = frontMatter(text)
const show = (name, data, body) =>
  console.log(`${name}: ${JSON.stringify(data)}, Monday in the body: ${body.includes('Monday')}`)
show('gray-matter', gray.data, gray.content)
show('front-matter', front.attributes, front.body)
show('vfile-matter', file.data.matter, String(file))
show('hexo-front-matter', undefined, hexo.parse(text)._content)
JS

cat >recorded <<'TEXT'
gray-matter: "The wall reopened on Monday.", Monday in the body: false
front-matter: "The wall reopened on Monday.", Monday in the body: false
vfile-matter: "The wall reopened on Monday.", Monday in the body: false
hexo-front-matter: undefined, Monday in the body: true
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: three readers of front matter take the first section off the page.'
