// The texts that docs/survival.md measures with: kinds of documents that people have, and the labels on them.
const review = { by: 'Ada Lovelace' }
const ordinary = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'GPT-4', editing: 'author' }, review, responsible: 'author' }
const publication = { ...ordinary, use: 'publication', publisher: 'Harbour Ltd' }

const plain = {
  markdown: '# Tides of the sea\n\nThe sea rises twice a day.\n\n## Neap tides\n\n- one\n- two\n\nMore of it.\n',
  html: '<h1>Tides of the sea</h1>\n<p>The sea rises twice a day.</p>\n<h2>Neap tides</h2>\n<ul><li>one</li><li>two</li></ul>\n<p>More of it.</p>\n'
}

/** The same text with labels of several kinds. */
const labels = [
  { name: 'an ordinary label', facts: ordinary },
  { name: 'names with signs', facts: { ...ordinary, ai: 'gpt-4o_mini:8b (Johnson & Johnson)', roles: { drafting: 'ai', editing: 'author' } } },
  { name: 'a publication', facts: publication },
  { name: 'German', facts: ordinary, options: { locale: 'de' } },
  { name: 'Japanese', facts: ordinary, options: { locale: 'ja' } },
  { name: 'a parody', facts: { ...ordinary, persona: { name: 'Grace Hopper', tag: 'parody' } } },
  { name: 'a publication in Chinese', facts: publication, options: { locale: 'zh' } },
  { name: 'all marks in French', facts: publication, options: { locale: 'fr', marks: ['title', 'lead', 'sections', 'end', 'record'] } }
]

/** Kinds of documents: `hasHead` where only tools that know front matter take them. */
const documents = {
  markdown: [
    { name: 'front matter', hasHead: true, source: '---\ntitle: Tides of the sea\ndescription: "The sea: when it rises"\ntags: [sea, moon]\n---\n\n# Tides of the sea\n\nThe sea rises twice a day.\n' },
    { name: 'front matter alone above the text', hasHead: true, source: '---\ntitle: "Tides"\ndate: 2026-11-20\n---\nThe sea rises twice a day.\n\n## Neap tides\n\nMore of it.\n' },
    { name: 'TOML front matter', hasHead: true, source: '+++\ntitle = "Tides of the sea"\n+++\n\nThe sea rises twice a day.\n' },
    { name: 'underlined headings', source: 'Tides of the sea\n================\n\nThe sea rises twice a day.\n\nNeap tides\n----------\n\nMore of it.\n' },
    { name: 'a closed heading', source: '# Tides of the sea #\n\nThe sea rises twice a day.\n\n## Neap tides ##\n\n1. one\n2. two\n' },
    { name: 'a heading with marks', source: '# Tides of *the* `sea`, [part 2](two.md)\n\nThe sea rises twice a day.\n\n> It falls as often.\n' },
    { name: 'no heading', source: 'The sea rises twice a day.\n\nMore of it.\n\n* one\n* two\n' },
    { name: 'a second-level heading', source: '## Neap tides\n\nThe sea rises twice a day.\n\n### Ebb\n\nMore of it.\n\n```js\nebb()\n```\n' },
    { name: 'a readme', source: '<!-- SPDX-License-Identifier: MIT -->\n\n# Tides\n\n[![build](https://example.org/b.svg)](https://example.org)\n\nThe sea rises twice a day.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n## License\n\nMIT © Ada Lovelace\n' },
    { name: 'definitions and a note at the end', source: '# Tides\n\nThe sea rises[^1] twice a [day].\n\n[^1]: As a rule.\n\n[day]: https://example.org/day\n' },
    { name: 'a list at the end', source: '# Tides\n\nThe sea rises twice a day.\n\n- one\n\n  more of it\n- two\n' }
  ],
  html: [
    { name: 'a whole page', source: '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Tides of the sea</title>\n<meta name="description" content="The sea, and when it rises">\n<meta property="og:title" content="Tides of the sea">\n</head>\n<body>\n<header><nav><a href="/">Home</a></nav></header>\n<main>\n<article>\n<h1>Tides of the sea</h1>\n<p>The sea rises twice a day.</p>\n<h2>Neap tides</h2>\n<p>More of it.</p>\n</article>\n</main>\n<footer><p>© Harbour</p></footer>\n</body>\n</html>\n' },
    { name: 'a page of divs', source: '<!DOCTYPE html>\n<html>\n<head><title>Tides</title></head>\n<body>\n<div class="page"><div class="text">\n<h1>Tides</h1>\n<p>The sea rises twice a day.</p>\n<p>More of it.</p>\n</div></div>\n</body>\n</html>\n' },
    { name: 'no heading', source: '<p>The sea rises twice a day.</p>\n<p>More of it.</p>\n' },
    { name: 'an article with a byline', source: '<article>\n<header><h1>Tides</h1><p>By Ada Lovelace, <time datetime="2026-11-20">20 November</time></p></header>\n<p>The sea rises twice a day.</p>\n<blockquote><p>It falls as often.</p></blockquote>\n</article>\n' },
    { name: 'a heading with marks', source: '<h1 id="tides">Tides of <em>the</em> <code>sea</code></h1>\n<p>The sea rises twice a day.</p>\n<table><tr><td>1</td><td>2</td></tr></table>\n' },
    { name: 'a picture first', source: '<h1>Tides</h1>\n<figure><img src="sea.jpg" alt="The sea"><figcaption>The sea</figcaption></figure>\n<p>The sea rises twice a day.</p>\n' },
    { name: 'bare text', source: 'The sea rises twice a day.<br>\nMore of it.\n' },
    { name: 'XHTML', isXml: true, source: '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml">\n<head><title>Tides</title></head>\n<body>\n<h1>Tides</h1>\n<p>The sea rises twice a day.<br /></p>\n</body>\n</html>\n' },
    { name: 'a chapter', isXml: true, source: '<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">\n<head><meta charset="utf-8" /><title>Tides</title></head>\n<body>\n<section>\n<h1>Tides</h1>\n<p>The sea rises twice a day.</p>\n<h2>Neap tides</h2>\n<p>More of it.</p>\n</section>\n</body>\n</html>\n' }
  ]
}

/** What a tool is run over: `{ name, source, facts, options, hasHead, isXml }`. Every second document has a foreword. */
export const samplesOf = (kind) => [
  ...labels.map((label) => ({ ...label, source: plain[kind] })),
  ...documents[kind].map((document, index) => ({ ...document, facts: index % 2 === 0 ? ordinary : publication }))
]
