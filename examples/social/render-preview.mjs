const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)

/** Every text of a payload that a reader meets, with where it stands. */
function textsOf(value, path = '') {
  if (typeof value === 'string') return /AI-generated/.test(value) ? [[path, value]] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) =>
    textsOf(member, path === '' ? key : `${path}.${key}`)
  )
}

/** HTML as a reader sees it (of these payloads, which are ours), every other text as it was written. */
function renderText(text) {
  if (!/<(?:p|div|table|strong)[ >]/.test(text)) return `<p dir="auto">${escape(text)}</p>`
  return `<div dir="auto">${text}</div>`
}

function renderPost({ name, payload, notes }) {
  const texts = textsOf(payload).map(
    ([path, text]) => `<h3>${escape(path)}</h3>${renderText(text)}`
  )
  const more = notes.map(({ kind, message }) => `<li><b>${kind}</b> ${escape(message)}</li>`)
  return `<article><h2>${escape(name)}</h2>${texts.join('')}<details><summary>Payload and notes</summary><pre>${escape(JSON.stringify(payload, null, 2))}</pre><ul>${more.join('')}</ul></details></article>`
}

/** A page with every labelled payload side by side, for a person to look at. */
export function renderPreview(posts) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>One declaration, ${posts.length} platforms</title>
<style>
  :root { color-scheme: light dark }
  body { font: 16px/1.5 Verdana, Tahoma, sans-serif; margin: 2rem }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)); gap: 1rem }
  article { border: 1px solid; border-radius: .5rem; padding: 1rem; overflow: hidden }
  h1, h2, h3, p { margin: 0 0 .5rem }
  h2 { font-size: 1.1rem }
  h3 { font: .8rem monospace; margin-top: .75rem }
  p { white-space: pre-wrap; overflow-wrap: anywhere }
  pre { overflow-x: auto; font-size: .75rem }
  ul { padding-left: 1.2rem; font-size: .85rem }
</style>
</head>
<body>
<h1>One declaration, ${posts.length} platforms</h1>
<main>
${posts.map(renderPost).join('\n')}
</main>
</body>
</html>
`
}
