// The tools of docs/survival.md: what people run over Markdown and HTML between an author and a reader.
// Each row has one language that it takes and one that it gives, and a function that runs the real tool.
import { autop } from '@wordpress/autop'
import autocorrect from 'autocorrect-node'
import { createFromBuffer } from '@dprint/formatter'
import { getPath } from '@dprint/markdown'
import cssInline from '@css-inline/css-inline'
import swcHtml from '@swc/html'
import minifyHtml from '@minify-html/node'
import * as cheerio from 'cheerio'
import * as commonmark from 'commonmark'
import { Defuddle } from 'defuddle/node'
import createDOMPurify from 'dompurify'
import { crush } from 'html-crush'
import { minify as nextMinify } from 'html-minifier-next'
import { minify as terser } from 'html-minifier-terser'
import { minify as htmlfyMinify, prettify as htmlfyPrettify } from 'htmlfy'
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
import { init as initMd4w, mdToHtml } from 'md4w'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeHtmlMarkdown } from 'node-html-markdown'
import { parse as parseNode } from 'node-html-parser'
import { format as oxfmt } from 'oxfmt'
import { pangu } from 'pangu'
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
import remarkBreaks from 'remark-breaks'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkInlineLinks from 'remark-inline-links'
import remarkNormalizeHeadings from 'remark-normalize-headings'
import remarkPangu from 'remark-pangu'
import remarkParse from 'remark-parse'
import remarkReferenceLinks from 'remark-reference-links'
import remarkRehype from 'remark-rehype'
import remarkSmartypants from 'remark-smartypants'
import remarkSqueezeParagraphs from 'remark-squeeze-paragraphs'
import remarkStringify from 'remark-stringify'
import remarkToc from 'remark-toc'
import { Remarkable } from 'remarkable'
import sanitizeHtml from 'sanitize-html'
import showdown from 'showdown'
import snarkdown from 'snarkdown'
import TurndownService from 'turndown'
import { unified } from 'unified'
import xss from 'xss'
import { Readability } from '@mozilla/readability'
import { tiptapHtml, tiptapMarkdown } from './tiptap.mjs'
import { programs } from './programs.mjs'

const require = createRequire(import.meta.url)
const here = dirname(fileURLToPath(import.meta.url))
const diffable = require('diffable-html')
const inlineCss = require('inline-css')
const insane = require('insane')
const kramed = require('kramed')
const htmlToMd = require('html-to-md')
const markdownToc = require('markdown-toc')
const pretty = require('pretty')
const formatHtml = require('html-format')
const markdownWasm = require('markdown-wasm')
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
/** Whether a source is a whole page: tools have another function for a piece of one. */
const isPage = (source) => /^\s*<(?:!doctype|html|\?xml)/i.test(source)
const hast = (...plugins) => {
  const [whole, piece] = [false, true].map((fragment) => {
    const processor = rehype().data('settings', { fragment })
    for (const plugin of plugins) processor.use(...[plugin].flat())
    return processor.freeze()
  })
  return async (source) => String(await (isPage(source) ? whole : piece).process(source))
}
const viaRemark = (...plugins) => {
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm)
  for (const plugin of plugins) processor.use(...[plugin].flat())
  processor.use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).use(rehypeStringify)
  return async (source) => String(await processor.process(source))
}
const commonmarkHtml = (options) => (source) =>
  new commonmark.HtmlRenderer(options).render(new commonmark.Parser(options).parse(source))
const ox = (fileName, options = {}) => async (source) => {
  const { code, errors } = await oxfmt(fileName, source, options)
  if (errors.length > 0) throw new Error(errors[0].message)
  return code
}
const article = (source) => new Readability(new JSDOM(isPage(source) ? source : `<!doctype html><title>T</title><article>${source}</article>`).window.document, { charThreshold: 0 }).parse().content
await initMd4w()
// Without the scripts, as its users have it: it writes them as text.
const turndown = (options) => (source) => new TurndownService(options).remove(['script', 'style']).turndown(source)

export const tools = [
  ...[40, 60, 80, 88, 90, 100, 120].map((printWidth) => ({ ...md, knowsHeads: true, name: `prettier, proseWrap always at ${printWidth}`, run: format({ parser: 'markdown', proseWrap: 'always', printWidth }) })),
  { ...md, knowsHeads: true, name: 'prettier', run: format({ parser: 'markdown' }) },
  { ...md, knowsHeads: true, name: 'prettier, proseWrap never', run: format({ parser: 'markdown', proseWrap: 'never' }) },
  { ...md, knowsHeads: true, name: 'prettier as MDX', run: format({ parser: 'mdx' }) },
  { ...md, knowsHeads: true, name: 'prettier with CRLF', run: format({ parser: 'markdown', endOfLine: 'crlf' }) },
  { ...md, knowsHeads: true, name: 'dprint', run: dprint({}) },
  { ...md, knowsHeads: true, name: 'dprint, textWrap always', run: dprint({ textWrap: 'always', lineWidth: 60 }) },
  { ...md, knowsHeads: true, name: 'dprint, underscores', run: dprint({ emphasisKind: 'asterisks', strongKind: 'underscores' }) },
  { ...md, knowsHeads: true, name: 'remark-stringify', run: write({}) },
  { ...md, knowsHeads: true, name: 'remark-stringify, bullets - and _', run: write({ bullet: '-', emphasis: '_', strong: '_' }) },
  { ...md, knowsHeads: true, name: 'remark-stringify, setext', run: write({ setext: true }) },
  { ...md, knowsHeads: true, name: 'remark-stringify, closed headings', run: write({ closeAtx: true, listItemIndent: 'tab' }) },
  { ...md, knowsHeads: true, name: 'remark-toc', run: write({}, remarkToc) },
  { ...md, knowsHeads: true, name: 'remark-directive', run: write({}, remarkDirective) },
  { ...md, knowsHeads: true, name: 'remark-smartypants', run: write({}, remarkSmartypants) },
  { ...md, knowsHeads: true, name: 'remark-pangu', run: write({}, remarkPangu) },
  { ...md, knowsHeads: true, name: 'remark-breaks', run: write({}, remarkBreaks) },
  { ...md, knowsHeads: true, name: 'remark-cjk-friendly', run: write({}, remarkCjkFriendly) },
  { ...md, knowsHeads: true, name: 'remark-normalize-headings', run: write({}, remarkNormalizeHeadings) },
  { ...md, knowsHeads: true, name: 'remark-squeeze-paragraphs', run: write({}, remarkSqueezeParagraphs) },
  { ...md, knowsHeads: true, name: 'remark-reference-links', run: write({}, remarkReferenceLinks) },
  { ...md, knowsHeads: true, name: 'remark-inline-links', run: write({}, remarkInlineLinks) },
  { ...md, knowsHeads: true, name: 'oxfmt', run: ox('a.md') },
  { ...md, knowsHeads: true, name: 'oxfmt, proseWrap always', run: ox('a.md', { proseWrap: 'always', printWidth: 72 }) },
  { ...md, knowsHeads: true, name: 'oxfmt, proseWrap never', run: ox('a.md', { proseWrap: 'never' }) },
  { ...md, knowsHeads: true, name: 'oxfmt as MDX', run: ox('a.mdx') },
  { ...md, knowsHeads: true, name: 'autocorrect', run: (source) => autocorrect.formatFor(source, 'markdown') },
  { ...md, name: 'pangu', run: (source) => pangu.spacingText(source) },
  { ...md, name: 'tiptap', run: tiptapMarkdown },
  { ...md, knowsHeads: true, name: 'markdownlint --fix', run: fix },
  { ...md, knowsHeads: true, name: 'rumdl fmt', run: rumdl },
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
  { ...toHtml, name: 'micromark', run: (source) => micromark(source, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }) },
  { ...toHtml, name: 'md4w', run: (source) => mdToHtml(source) },
  { ...toHtml, name: 'markdown-wasm', run: (source) => markdownWasm.parse(source) },
  { ...toHtml, name: 'snarkdown', run: (source) => snarkdown(source) },
  { ...toHtml, name: 'kramed', run: (source) => kramed(source) },
  { ...toMarkdown, name: 'turndown', run: turndown({}) },
  { ...toMarkdown, name: 'turndown, scripts left', run: (source) => new TurndownService().turndown(source) },
  { ...toMarkdown, name: 'turndown, atx', run: turndown({ headingStyle: 'atx' }) },
  { ...toMarkdown, name: 'turndown, atx and _', run: turndown({ headingStyle: 'atx', emDelimiter: '_', strongDelimiter: '__' }) },
  { ...toMarkdown, name: 'node-html-markdown', run: (source) => NodeHtmlMarkdown.translate(source) },
  { ...toMarkdown, name: 'html-to-md', run: (source) => htmlToMd(source) },
  { ...toMarkdown, name: 'rehype-remark', run: async (source) => String(await unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify).process(source)) },
  { ...toMarkdown, name: 'Readability and turndown', run: (source) => turndown({ headingStyle: 'atx' })(article(source)) },
  { ...toMarkdown, name: 'Defuddle', run: async (source) => (await Defuddle(isPage(source) ? source : `<!doctype html><title>T</title><article>${source}</article>`, 'https://example.org/', { markdown: true })).content },
  { ...toMarkdown, name: 'showdown', run: (source) => new showdown.Converter().makeMarkdown(source, window.document) },
  ...[40, 80, 120].map((printWidth) => ({ ...html, name: `prettier at ${printWidth}`, run: format({ parser: 'html', printWidth }) })),
  { ...html, name: 'prettier, white space ignored', run: format({ parser: 'html', htmlWhitespaceSensitivity: 'ignore' }) },
  { ...html, name: 'prettier as Vue', run: format({ parser: 'vue' }) },
  { ...html, name: 'js-beautify', run: (source) => beautify.html(source) },
  { ...html, name: 'js-beautify, wrapped', run: (source) => beautify.html(source, { wrap_line_length: 60, wrap_attributes: 'force' }) },
  { ...html, name: 'pretty', run: (source) => pretty(source) },
  { ...html, name: 'diffable-html', run: (source) => diffable(source) },
  { ...html, name: 'html-minifier-terser', run: (source) => terser(source, { collapseWhitespace: true, minifyCSS: true, removeAttributeQuotes: true, removeOptionalTags: true }) },
  { ...html, name: 'html-minifier-next', run: (source) => nextMinify(source, { preset: 'comprehensive' }) },
  { ...html, name: 'html-minifier-next, conservative', run: (source) => nextMinify(source, { preset: 'conservative' }) },
  { ...html, name: 'swc', run: async (source) => (await (isPage(source) ? swcHtml.minify : swcHtml.minifyFragment)(Buffer.from(source), { collapseWhitespaces: 'smart', minifyJson: true, minifyCss: true })).code },
  { ...html, name: 'swc, all', run: async (source) => (await (isPage(source) ? swcHtml.minify : swcHtml.minifyFragment)(Buffer.from(source), { collapseWhitespaces: 'all', sortAttributes: true, removeRedundantAttributes: 'all', tagOmission: true, quotes: false })).code },
  { ...html, name: 'htmlfy', run: (source) => htmlfyPrettify(source) },
  { ...html, name: 'htmlfy, minified', run: (source) => htmlfyMinify(source) },
  { ...html, name: 'html-format', run: (source) => formatHtml(source) },
  { ...html, name: 'oxfmt', run: ox('a.html') },
  { ...html, name: 'oxfmt at 40', run: ox('a.html', { printWidth: 40, singleAttributePerLine: true }) },
  { ...html, name: 'oxfmt as Vue', run: ox('a.vue') },
  { ...html, name: 'tiptap', run: tiptapHtml },
  { ...html, name: 'autocorrect', run: (source) => autocorrect.formatFor(source, 'html') },
  { ...html, name: 'wpautop', run: (source) => autop(source) },
  { ...html, name: 'Readability', run: article },
  { ...html, name: 'Defuddle', run: async (source) => (await Defuddle(isPage(source) ? source : `<!doctype html><title>T</title><article>${source}</article>`, 'https://example.org/')).content },
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
  { ...html, name: 'cheerio', run: (source) => cheerio.load(source, undefined, isPage(source)).html() },
  { ...html, name: 'parse5', run: (source) => parse5.serialize((isPage(source) ? parse5.parse : parse5.parseFragment)(source)) },
  { ...html, name: 'jsdom', run: (source) => (isPage(source) ? new JSDOM(source).serialize() : new JSDOM(source).window.document.body.innerHTML) },
  { ...html, name: 'linkedom', run: (source) => (isPage(source) ? parseHTML(source).document.toString() : parseHTML(`<!doctype html><html><body>${source}</body></html>`).document.body.innerHTML) },
  { ...html, name: 'posthtml', run: async (source) => (await posthtml().process(source)).html },
  { ...html, name: 'node-html-parser', run: (source) => parseNode(source).toString() },
  { ...html, name: 'juice', run: (source) => juice(`<style>p{margin:0;color:red}strong{color:blue}</style>${source}`) },
  { ...html, name: 'css-inline', run: (source) => (isPage(source) ? cssInline.inline(source) : cssInline.inlineFragment(source, 'p{margin:0}')) },
  { ...html, name: 'inline-css', run: (source) => inlineCss(`<style>p{margin:0}</style>${source}`, { url: 'https://example.org' }) },
  ...programs
]
