#!/usr/bin/env bash
# Package:   vitepress 1.6.4
# Date:      2026-11-28
# Behaviour: `createContentLoader` renders a page's body with its front matter in
#            `env.frontmatter`, but the same page's excerpt with an empty object, and neither with
#            `env.relativePath`. A markdown-it plugin that asks the front matter acts in the page
#            and not in its excerpt, or the other way round.
# Expected:  one page, one front matter: the loader has it, and returns it next to both.
# Seen:      body {"draft":true}, excerpt {}
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error vitepress@1.6.4 >/dev/null

cat >try.mjs <<'JS'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createContentLoader, resolveConfig } from 'vitepress'

mkdirSync('docs/.vitepress', { recursive: true })
writeFileSync('docs/post.md', '---\ndraft: true\n---\nShort.\n\n---\n\nLong.\n')
writeFileSync('docs/.vitepress/config.mjs', `export default { markdown: { config: md => {
  md.core.ruler.push('see', ({ env, src }) => { console.log(
    src.includes('Long') ? 'body' : 'excerpt', JSON.stringify(env.frontmatter),
    'path' , env.relativePath ?? 'unknown') }) } } }\n`)
globalThis.VITEPRESS_CONFIG = await resolveConfig('docs')
const [post] = await createContentLoader('post.md', { render: true, excerpt: true }).load()
console.log('returned', JSON.stringify(post.frontmatter))
JS

cat >recorded <<'TEXT'
body {"draft":true} path unknown
excerpt {} path unknown
returned {"draft":true}
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: VitePress renders an excerpt without front matter.'
