import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { minify } from 'html-minifier-terser'
import beautify from 'js-beautify'
import { format } from 'prettier'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runIn } from '../cli/support.js'

const disclosure = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' },
  responsible: 'author'
}

/** Pages of different shape. */
const pages: Readonly<Record<string, string>> = {
  'a whole document': '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Tides</title>\n</head>\n<body>\n<h1>Tides</h1>\n<p>The sea rises.</p>\n</body>\n</html>\n',
  'tags left out': '<!doctype html><meta charset=utf-8><title>Tides</title><h1>Tides</h1><p>The sea rises.<p>Twice a day.',
  'a fragment': '<article><h1>Tides</h1><p>The sea rises.</p></article>\n',
  'a fragment without a heading': '<p>The sea rises.</p>\n<p>Twice a day.</p>\n',
  'words alone': 'The sea rises twice a day.\n',
  'main, header and footer': '<!doctype html><html><head><meta charset="utf-8"><title>Tides</title></head><body><header><nav><a href="/">Home</a></nav></header><main><h1>Tides</h1><p>The sea rises.</p><h2>Why</h2><p>The moon.</p></main><footer><p>Harbour Ltd</p></footer></body></html>',
  'previews and a record of its own': '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tides</title><meta property="og:title" content="Tides"><meta name="description" content="How it rises."><meta name="twitter:title" content="Tides &amp; moons"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"Tides"}</script></head><body><article><h1>Tides</h1><p>The sea rises.</p></article></body></html>',
  'scripts and styles': '<!doctype html><html><head><meta charset="utf-8"><title>Tides</title><style>p { color : red ; margin:0 } /* a */</style><script>const a = 1;\nif (a < 2) { console.log("<p>") }</script></head><body><h1>Tides</h1><p>The sea rises.</p><script>document.title</script></body></html>',
  'preformatted text': '<!doctype html><meta charset="utf-8"><title>Tides</title><h1>Tides</h1><pre>  a\n    b\n</pre><textarea>\n x  y</textarea><p>The <code>sea  rises</code>.',
  'inline elements': '<!doctype html><meta charset="utf-8"><title>Tides</title><h1>The <em>high</em> tides</h1><p>The <b>sea</b> <i>rises</i>, <a href="x">twice</a>a day.<br>Twice.</p>',
  'lists and a table': '<!doctype html><meta charset="utf-8"><title>Tides</title><h1>Tides</h1><ul><li>one<li>two</ul><table><tr><th>a<th>b<tr><td>1<td>2</table><dl><dt>a<dd>b</dl>',
  'a list of articles': '<!doctype html><html><head><meta charset="utf-8"><title>Posts</title></head><body><main><article><h2>One</h2><p>Text.</p></article><article><h2>Two</h2><p>Text.</p></article></main></body></html>',
  'pictures and a figure': '<!doctype html><meta charset="utf-8"><title>Tides</title><h1>Tides</h1><figure><img src="a.png" alt="The sea"><figcaption>The sea</figcaption></figure><p>It rises.<svg viewBox="0 0 1 1"><title>A wave</title><path d="M0 0"/></svg>',
  'comments': '<!doctype html><!-- first --><html><!-- a --><head><meta charset="utf-8"><title>Tides</title></head><body><!-- b --><h1>Tides</h1><!-- c --><p>The sea rises.</p><!-- d --></body></html>',
  'a form': '<!doctype html><meta charset="utf-8"><title>Tides</title><main><h1>Tides</h1><form><label>A <input disabled value="x y"></label><button type="submit">Go</button></form><p>The sea rises.</p></main>',
  'words beyond ASCII': '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Gezeiten – Überblick</title></head><body><h1>Gezeiten – Überblick</h1><p>Das Meer&nbsp;steigt &amp; fällt. 潮汐 🌊</p></body></html>',
  'right to left': '<!doctype html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>גאות</title></head><body><h1>גאות</h1><p>הים עולה.</p></body></html>',
  'deep sections': '<!doctype html><html><head><meta charset="utf-8"><title>Tides</title></head><body><div class="page"><div class="inner"><section><h1>Tides</h1><div><div><p>The sea rises.</p></div></div></section></div></div></body></html>',
  'CRLF and tabs': '<!doctype html>\r\n<html>\r\n\t<head>\r\n\t\t<meta charset="utf-8">\r\n\t\t<title>Tides</title>\r\n\t</head>\r\n\t<body>\r\n\t\t<h1>Tides</h1>\r\n\t\t<p>The sea rises.</p>\r\n\t</body>\r\n</html>\r\n'
}

const tools: Readonly<Record<string, (html: string) => string | Promise<string>>> = {
  prettier: (html) => format(html, { parser: 'html' }),
  'prettier, strict white space': (html) => format(html, { parser: 'html', htmlWhitespaceSensitivity: 'strict', printWidth: 120, singleAttributePerLine: true }),
  'prettier, no white space counts': (html) => format(html, { parser: 'html', htmlWhitespaceSensitivity: 'ignore', useTabs: true }),
  'js-beautify': (html) => beautify.html(html),
  'js-beautify, wrapping': (html) => beautify.html(html, { wrap_line_length: 80, wrap_attributes: 'force-expand-multiline', indent_with_tabs: true }),
  'js-beautify, inner': (html) => beautify.html(html, { indent_inner_html: true, extra_liners: [], preserve_newlines: false }),
  'html-minifier-terser': (html) => minify(html, { collapseWhitespace: true, removeComments: true, minifyCSS: true, minifyJS: true }),
  'html-minifier-terser, all': (html) =>
    minify(html, {
      collapseWhitespace: true, removeComments: true, minifyCSS: true, minifyJS: true, removeAttributeQuotes: true,
      removeOptionalTags: true, removeRedundantAttributes: true, collapseBooleanAttributes: true, sortAttributes: true,
      decodeEntities: true, processScripts: ['application/ld+json'], useShortDoctype: true
    })
}

let folder: string
const names = Object.keys(pages)
const fileOf = (name: string) => `${name.replaceAll(/\W+/g, '-')}.html`
const read = (name: string) => readFileSync(join(folder, fileOf(name)), 'utf8')
const write = (name: string, html: string) => writeFileSync(join(folder, fileOf(name)), html)
const forthright = (...argv: string[]) => runIn(folder, argv)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'forthright-formatters-'))
  writeFileSync(join(folder, 'forthright.config.json'), JSON.stringify({ disclosure }))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const leadsIn = (html: string) => html.match(/drafted\s+this\s+text/g)?.length ?? 0

describe.each(Object.entries(tools))('%s', (_, tool) => {
  it('leaves a label that check finds, and that label leaves as it is, however often they take turns', async () => {
    for (const name of names) write(name, pages[name] ?? '')
    expect((await forthright('label', '--write')).code).toBe(0)
    for (let turn = 0; turn < 3; turn++) {
      const formatted = await Promise.all(names.map(async (name) => [name, await tool(read(name))] as const))
      for (const [name, html] of formatted) write(name, html)
      const { output } = await forthright('check', '-f', 'json')
      const { files } = JSON.parse(output)
      expect([turn, files.filter((each: { changed: boolean }) => each.changed).map((each: { path: string }) => each.path)]).toEqual([turn, []])
      await forthright('label', '--write')
      for (const [name, html] of formatted) {
        expect([name, read(name)]).toEqual([name, html])
        expect([name, leadsIn(html)]).toEqual([name, 1])
      }
    }
  })
  it('hides no label that says something else', async () => {
    for (const name of names) write(name, pages[name] ?? '')
    await forthright('label', '--write')
    for (const name of names) {
      const html = await tool(read(name))
      write(name, html.replace(/drafted(\s+)this(\s+)text/, 'checked$1this$2text'))
    }
    const { output } = await forthright('check', '-f', 'json')
    const { files } = JSON.parse(output)
    const failing = files.filter((each: { changed: boolean }) => each.changed)
    expect(failing.length).toBe(names.length)
  })
})
