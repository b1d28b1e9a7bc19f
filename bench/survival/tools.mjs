// The tools of docs/survival.md: what people run over Markdown and HTML between an author and a reader.
// Each row has one language that it takes and one that it gives, and a function that runs the real tool.
import { createFromBuffer } from '@dprint/formatter'
import { getPath } from '@dprint/markdown'
import cssInline from '@css-inline/css-inline'
import minifyHtml from '@minify-html/node'
import * as cheerio from 'cheerio'
import * as commonmark from 'commonmark'
import createDOMPurify from 'dompurify'
import { crush } from 'html-crush'
import { minify as terser } from 'html-minifier-terser'
import htmlnano from 'htmlnano'
import beautify from 'js-beautify'
import { JSDOM } from 'jsdom'
import juice from 'juice'
import { parseHTML } from 'linkedom'
import MarkdownIt from 'markdown-it'
import anchor from 'markdown-it-anchor'
import attrs from 'markdown-it-attrs'
import { applyFixes } from 'markdownlint'
import { lint } from 'markdownlint/sync'
import { Marked } from 'marked'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeHtmlMarkdown } from 'node-html-markdown'
import { parse as parseNode } from 'node-html-parser'
import * as parse5 from 'parse5'
import posthtml from 'posthtml'
import prettier from 'prettier'
import { defaultMarkdownParser, defaultMarkdownSerializer } from 'prosemirror-markdown'
import { rehype } from 'rehype'
import rehypeFormat from 'rehype-format'
import rehypeMinifyWhitespace from 'rehype-minify-whitespace'
import rehypeParse from 'rehype-parse'
import rehypePresetMinify from 'rehype-preset-minify'
import rehypeRaw from 'rehype-raw'
import rehypeRemark from 'rehype-remark'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkSmartypants from 'remark-smartypants'
import remarkStringify from 'remark-stringify'
import remarkToc from 'remark-toc'
import { Remarkable } from 'remarkable'
import sanitizeHtml from 'sanitize-html'
import showdown from 'showdown'
import snarkdown from 'snarkdown'
import TurndownService from 'turndown'
import { unified } from 'unified'
import xss from 'xss'

const require = createRequire(import.meta.url)
const here = dirname(fileURLToPath(import.meta.url))
const diffable = require('diffable-html')
const inlineCss = require('inline-css')
const insane = require('insane')
const kramed = require('kramed')
const htmlToMd = require('html-to-md')
const markdownToc = require('markdown-toc')
const pretty = require('pretty')
const doctoc = require('doctoc/lib/transform')

const { window } = new JSDOM('')
const purify = createDOMPurify(window)
const md = { from: 'markdown', to: 'markdown' }
const html = { from: 'html', to: 'html' }
const toHtml = { from: 'markdown', to: 'html' }
const toMarkdown = { from: 'html', to: 'markdown' }

const format = (options) => (source) => prettier.format(source, options)
const write = (options, ...plugins) => {
  const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm)
  for (const plugin of plugins) processor.use(...[plugin].flat())
  processor.use(remarkStringify, options).freeze()
  return async (source) => String(await processor.process(source))
}
const dprint = (config) => {
  const formatter = createFromBuffer(readFileSync(getPath()))
  formatter.setConfig({}, config)
  return (source) => formatter.formatText({ filePath: 'a.md', fileText: source })
}
const fix = (source) => {
  const { a = [] } = lint({ strings: { a: source }, config: { default: true } })
  return applyFixes(source, a)
}
const rumdl = (source) => execFileSync(join(here, 'node_modules/.bin/rumdl'), ['fmt', '--silent', '-'], { input: source, encoding: 'utf8' })
const render = (it) => (source) => it.render(source)
const hast = (...plugins) => {
  const processor = rehype().data('settings', { fragment: true })
  for (const plugin of plugins) processor.use(...[plugin].flat())
  return async (source) => String(await processor.process(source))
}
const viaRemark = (...plugins) => {
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm)
  for (const plugin of plugins) processor.use(...[plugin].flat())
  processor.use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).use(rehypeStringify)
  return async (source) => String(await processor.process(source))
}
const commonmarkHtml = (options) => (source) =>
  new commonmark.HtmlRenderer(options).render(new commonmark.Parser(options).parse(source))
const turndown = (options) => (source) => new TurndownService(options).turndown(source)

export const tools = [
  ...[40, 60, 80, 88, 90, 100, 120].map((printWidth) => ({ ...md, name: `prettier, proseWrap always at ${printWidth}`, run: format({ parser: 'markdown', proseWrap: 'always', printWidth }) })),
  { ...md, name: 'prettier', run: format({ parser: 'markdown' }) },
  { ...md, name: 'prettier, proseWrap never', run: format({ parser: 'markdown', proseWrap: 'never' }) },
  { ...md, name: 'prettier as MDX', run: format({ parser: 'mdx' }) },
  { ...md, name: 'prettier with CRLF', run: format({ parser: 'markdown', endOfLine: 'crlf' }) },
  { ...md, name: 'dprint', run: dprint({}) },
  { ...md, name: 'dprint, textWrap always', run: dprint({ textWrap: 'always', lineWidth: 60 }) },
  { ...md, name: 'dprint, underscores', run: dprint({ emphasisKind: 'asterisks', strongKind: 'underscores' }) },
  { ...md, name: 'remark-stringify', run: write({}) },
  { ...md, name: 'remark-stringify, bullets - and _', run: write({ bullet: '-', emphasis: '_', strong: '_' }) },
  { ...md, name: 'remark-stringify, setext', run: write({ setext: true }) },
  { ...md, name: 'remark-stringify, closed headings', run: write({ closeAtx: true, listItemIndent: 'tab' }) },
  { ...md, name: 'remark-toc', run: write({}, remarkToc) },
  { ...md, name: 'remark-directive', run: write({}, remarkDirective) },
  { ...md, name: 'remark-smartypants', run: write({}, remarkSmartypants) },
  { ...md, name: 'markdownlint --fix', run: fix },
  { ...md, name: 'rumdl fmt', run: rumdl },
  { ...md, name: 'doctoc', run: (source) => doctoc(source, 'github.com').data ?? source },
  { ...md, name: 'markdown-toc', run: (source) => markdownToc.insert(source.replace('\n\n', '\n\n<!-- toc -->\n\n<!-- tocstop -->\n\n')) },
  { ...md, name: 'prosemirror-markdown', run: (source) => defaultMarkdownSerializer.serialize(defaultMarkdownParser.parse(source)) },
  { ...md, name: 'showdown and back', run: (source) => new showdown.Converter().makeMarkdown(new showdown.Converter().makeHtml(source), window.document) },
  ...[
    ['commonmark', commonmarkHtml({})],
    ['marked', (source) => new Marked().parse(source)],
    ['markdown-it', render(new MarkdownIt({ html: true }))]
  ].flatMap(([renderer, run]) =>
    [
      ['turndown', turndown({})],
      ['turndown, atx and _', turndown({ headingStyle: 'atx', emDelimiter: '_', strongDelimiter: '__', bulletListMarker: '-' })],
      ['node-html-markdown', (source) => NodeHtmlMarkdown.translate(source)],
      ['html-to-md', (source) => htmlToMd(source)]
    ].map(([back, reverse]) => ({ ...md, name: `${renderer} and ${back}`, run: async (source) => reverse(await run(source)) }))
  ),
  { ...toHtml, name: 'commonmark', run: commonmarkHtml({}) },
  { ...toHtml, name: 'commonmark, smart', run: commonmarkHtml({ smart: true }) },
  { ...toHtml, name: 'commonmark, safe', run: commonmarkHtml({ safe: true }) },
  { ...toHtml, name: 'marked', run: (source) => new Marked().parse(source) },
  { ...toHtml, name: 'marked, breaks', run: (source) => new Marked({ breaks: true, gfm: true }).parse(source) },
  { ...toHtml, name: 'markdown-it', run: render(new MarkdownIt()) },
  { ...toHtml, name: 'markdown-it, typographer', run: render(new MarkdownIt({ html: true, linkify: true, typographer: true })) },
  { ...toHtml, name: 'markdown-it-anchor', run: render(new MarkdownIt().use(anchor, { permalink: anchor.permalink.headerLink() })) },
  { ...toHtml, name: 'markdown-it-anchor, before the words', run: render(new MarkdownIt().use(anchor, { permalink: anchor.permalink.linkInsideHeader({ placement: 'before' }) })) },
  { ...toHtml, name: 'markdown-it-attrs', run: render(new MarkdownIt().use(attrs)) },
  { ...toHtml, name: 'remark-rehype', run: viaRemark() },
  { ...toHtml, name: 'remark-rehype with directives', run: viaRemark(remarkDirective) },
  { ...toHtml, name: 'remark-rehype with smartypants', run: viaRemark(remarkSmartypants) },
  { ...toHtml, name: 'showdown', run: (source) => new showdown.Converter().makeHtml(source) },
  { ...toHtml, name: 'showdown, github', run: (source) => { const converter = new showdown.Converter(); converter.setFlavor('github'); return converter.makeHtml(source) } },
  { ...toHtml, name: 'remarkable', run: render(new Remarkable({ html: true })) },
  { ...toHtml, name: 'snarkdown', run: (source) => snarkdown(source) },
  { ...toHtml, name: 'kramed', run: (source) => kramed(source) },
  { ...toMarkdown, name: 'turndown', run: turndown({}) },
  { ...toMarkdown, name: 'turndown, atx', run: turndown({ headingStyle: 'atx' }) },
  { ...toMarkdown, name: 'turndown, atx and _', run: turndown({ headingStyle: 'atx', emDelimiter: '_', strongDelimiter: '__' }) },
  { ...toMarkdown, name: 'node-html-markdown', run: (source) => NodeHtmlMarkdown.translate(source) },
  { ...toMarkdown, name: 'html-to-md', run: (source) => htmlToMd(source) },
  { ...toMarkdown, name: 'rehype-remark', run: async (source) => String(await unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify).process(source)) },
  { ...toMarkdown, name: 'showdown', run: (source) => new showdown.Converter().makeMarkdown(source, window.document) },
  ...[40, 80, 120].map((printWidth) => ({ ...html, name: `prettier at ${printWidth}`, run: format({ parser: 'html', printWidth }) })),
  { ...html, name: 'prettier, white space ignored', run: format({ parser: 'html', htmlWhitespaceSensitivity: 'ignore' }) },
  { ...html, name: 'prettier as Vue', run: format({ parser: 'vue' }) },
  { ...html, name: 'js-beautify', run: (source) => beautify.html(source) },
  { ...html, name: 'js-beautify, wrapped', run: (source) => beautify.html(source, { wrap_line_length: 60, wrap_attributes: 'force' }) },
  { ...html, name: 'pretty', run: (source) => pretty(source) },
  { ...html, name: 'diffable-html', run: (source) => diffable(source) },
  { ...html, name: 'html-minifier-terser', run: (source) => terser(source, { collapseWhitespace: true, minifyCSS: true, removeAttributeQuotes: true, removeOptionalTags: true }) },
  { ...html, name: 'htmlnano', run: async (source) => (await htmlnano.process(source, {}, htmlnano.presets.safe)).html },
  { ...html, name: 'htmlnano, max', run: async (source) => (await htmlnano.process(source, { removeUnusedCss: false, minifyJs: false, minifySvg: false, minifyJson: false, minifyCss: false }, htmlnano.presets.max)).html },
  { ...html, name: 'minify-html', run: (source) => minifyHtml.minify(Buffer.from(source), {}).toString() },
  { ...html, name: 'html-crush', run: (source) => crush(source, { removeLineBreaks: true }).result },
  { ...html, name: 'rehype', run: hast() },
  { ...html, name: 'rehype-format', run: hast(rehypeFormat) },
  { ...html, name: 'rehype-preset-minify', run: hast(rehypePresetMinify) },
  { ...html, name: 'rehype-minify-whitespace', run: hast(rehypeMinifyWhitespace) },
  { ...html, name: 'rehype-sanitize', run: hast(rehypeSanitize) },
  { ...html, name: 'DOMPurify', run: (source) => purify.sanitize(source) },
  { ...html, name: 'DOMPurify without style', run: (source) => purify.sanitize(source, { FORBID_ATTR: ['style'] }) },
  { ...html, name: 'sanitize-html', run: (source) => sanitizeHtml(source) },
  { ...html, name: 'sanitize-html, few tags', run: (source) => sanitizeHtml(source, { allowedTags: ['p', 'h1', 'h2', 'b', 'i', 'ul', 'li'] }) },
  { ...html, name: 'xss', run: (source) => xss(source) },
  { ...html, name: 'insane', run: (source) => insane(source) },
  { ...html, name: 'cheerio', run: (source) => cheerio.load(source, undefined, false).html() },
  { ...html, name: 'parse5', run: (source) => parse5.serialize(parse5.parseFragment(source)) },
  { ...html, name: 'jsdom', run: (source) => JSDOM.fragment(source) && new JSDOM(source).window.document.body.innerHTML },
  { ...html, name: 'linkedom', run: (source) => parseHTML(`<!doctype html><html><body>${source}</body></html>`).document.body.innerHTML },
  { ...html, name: 'posthtml', run: async (source) => (await posthtml().process(source)).html },
  { ...html, name: 'node-html-parser', run: (source) => parseNode(source).toString() },
  { ...html, name: 'juice', run: (source) => juice(`<style>p{margin:0;color:red}strong{color:blue}</style>${source}`) },
  { ...html, name: 'css-inline', run: (source) => cssInline.inlineFragment(source, 'p{margin:0}') },
  { ...html, name: 'inline-css', run: (source) => inlineCss(`<style>p{margin:0}</style>${source}`, { url: 'https://example.org' }) }
]
