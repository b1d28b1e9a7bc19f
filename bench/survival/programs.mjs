// Programs of npm and Debian that read a text and write it, each run as its users run it.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** Whether a program is installed: those of Debian may be missing. */
export const isInstalled = (program) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))

/** Run a program over standard input. Tidy, xmllint and the like tell warnings by their exit code. */
export const pipe = (program, parameters, okay = [0]) => (source) => {
  try {
    return execFileSync(program, parameters, { input: source, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] })
  } catch (error) {
    if (okay.includes(error.status)) return error.stdout
    throw error
  }
}

/** Run a program of npm over a file in a folder of its own, beside its configuration. */
export const rewrite = (name, fileName, parameters, files = {}) => (source) => {
  const folder = mkdtempSync(join(tmpdir(), 'survival-'))
  try {
    for (const [path, text] of Object.entries({ ...files, [fileName]: source })) writeFileSync(join(folder, path), text)
    execFileSync(join(here, 'node_modules/.bin', name), parameters, { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] })
    return readFileSync(join(folder, fileName), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Convert with pandoc, by way of other formats. */
export const pandoc = (...formats) => (source) =>
  formats.slice(1).reduce(
    (text, format, index) =>
      execFileSync('pandoc', ['--from', formats[index].split(' ')[0], '--to', ...format.split(' '), '--output', '-'], { input: text, stdio: ['pipe', 'pipe', 'ignore'] }),
    Buffer.from(source)
  ).toString()

const md = { from: 'markdown', to: 'markdown' }
const html = { from: 'html', to: 'html' }
const toHtml = { from: 'markdown', to: 'html' }
const toMarkdown = { from: 'html', to: 'markdown' }
const identity = '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="@*|node()"><xsl:copy><xsl:apply-templates select="@*|node()"/></xsl:copy></xsl:template></xsl:stylesheet>'
/** With the charset that programs ask for, which take a text without one for Latin-1. */
const asPage = (run) => (source) => run(/^\s*<(?:!doctype|html|\?xml)/i.test(source) ? source : `<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>${source}</body></html>`)
const python = (program) => pipe('/usr/bin/python3', ['-c', `import sys\ntext = sys.stdin.read()\n${program}`])

/** Those of Debian, by the program that each needs. */
const debian = [
  ...['markdown', 'gfm', 'commonmark', 'commonmark_x', 'markdown_strict', 'markdown_mmd'].map((format) => ({ ...md, needs: 'pandoc', knowsHeads: format !== 'commonmark' && format !== 'markdown_strict', name: `pandoc, ${format}`, run: pandoc(format === 'commonmark' || format === 'markdown_strict' ? format : `${format}+yaml_metadata_block`, `${format} --standalone`) })),
  { ...md, needs: 'pandoc', name: 'pandoc, gfm, lines kept', run: pandoc('gfm', 'gfm --wrap=preserve') },
  { ...md, needs: 'pandoc', name: 'pandoc, gfm, no wrapping', run: pandoc('gfm', 'gfm --wrap=none --reference-links') },
  { ...md, needs: 'pandoc', name: 'pandoc, setext', run: pandoc('markdown', 'markdown --markdown-headings=setext --columns=60') },
  ...['docx', 'odt', 'rst', 'org', 'latex', 'mediawiki', 'textile', 'jats', 'epub', 'opml', 'docbook', 'json'].map((format) => ({ ...md, needs: 'pandoc', name: `pandoc by way of ${format}`, run: pandoc('gfm', `${format} --standalone`, 'gfm') })),
  { ...md, needs: 'cmark', name: 'cmark', run: pipe('cmark', ['--unsafe', '--to', 'commonmark']) },
  { ...md, needs: 'cmark', name: 'cmark, width 60', run: pipe('cmark', ['--to', 'commonmark', '--width', '60']) },
  { ...md, needs: 'cmark-gfm', name: 'cmark-gfm', run: pipe('cmark-gfm', ['--unsafe', '-e', 'table', '-e', 'footnotes', '--to', 'commonmark', '--width', '80']) },
  { ...md, needs: 'kramdown', name: 'kramdown', run: pipe('kramdown', ['-o', 'kramdown']) },
  { ...md, needs: 'kramdown', name: 'kramdown from GFM, width 60', run: pipe('ruby', ['-rkramdown', '-e', 'print Kramdown::Document.new(STDIN.read, line_width: 60, hard_wrap: false).to_kramdown']) },
  { ...toHtml, needs: 'pandoc', name: 'pandoc', run: pandoc('markdown', 'html') },
  { ...toHtml, needs: 'pandoc', name: 'pandoc, a page', knowsHeads: true, run: pandoc('markdown', 'html --standalone --metadata=pagetitle:Tides --toc') },
  { ...toHtml, needs: 'pandoc', name: 'pandoc, gfm to HTML 4 with numbers', run: pandoc('gfm', 'html4 --number-sections') },
  { ...toHtml, needs: 'cmark', name: 'cmark', run: pipe('cmark', ['--smart']) },
  { ...toHtml, needs: 'cmark-gfm', name: 'cmark-gfm', run: pipe('cmark-gfm', ['--unsafe', '--hardbreaks']) },
  { ...toHtml, needs: 'lowdown', name: 'lowdown', run: pipe('lowdown', []) },
  { ...toHtml, needs: 'lowdown', name: 'lowdown, a page', run: pipe('lowdown', ['-s']) },
  { ...toHtml, needs: 'markdown', name: 'discount', run: pipe('markdown', []) },
  { ...toHtml, needs: 'kramdown', name: 'kramdown', run: pipe('kramdown', []) },
  { ...toHtml, needs: 'markdown_py', name: 'python-markdown', run: pipe('markdown_py', ['-x', 'extra', '-x', 'toc', '-x', 'smarty']) },
  { ...toHtml, needs: 'python3', name: 'markdown-it-py', run: python('from markdown_it import MarkdownIt\nprint(MarkdownIt().render(text))') },
  { ...toMarkdown, needs: 'pandoc', name: 'pandoc, gfm', run: pandoc('html', 'gfm') },
  { ...toMarkdown, needs: 'pandoc', name: 'pandoc, markdown', run: pandoc('html', 'markdown') },
  { ...toMarkdown, needs: 'pandoc', name: 'pandoc, gfm without raw HTML', run: pandoc('html-native_divs-native_spans', 'gfm-raw_html') },
  { ...toMarkdown, needs: 'html2markdown', name: 'html2text', run: pipe('html2markdown', []) },
  { ...html, needs: 'tidy', name: 'tidy', run: pipe('tidy', ['-quiet', '-utf8', '--show-warnings', 'no'], [0, 1]) },
  { ...html, needs: 'tidy', name: 'tidy, XHTML, indented', run: pipe('tidy', ['-quiet', '-utf8', '-asxhtml', '-indent', '-wrap', '60', '--show-warnings', 'no'], [0, 1]) },
  { ...html, needs: 'tidy', name: 'tidy, clean', run: pipe('tidy', ['-quiet', '--input-encoding', 'utf8', '--output-encoding', 'ascii', '-clean', '-bare', '-omit', '--show-warnings', 'no', '--logical-emphasis', 'yes'], [0, 1]) },
  { ...html, needs: 'tidy', name: 'tidy, body only', run: pipe('tidy', ['-quiet', '-utf8', '--show-body-only', 'yes', '--show-warnings', 'no'], [0, 1]) },
  { ...html, needs: 'xmllint', name: 'xmllint --html', run: asPage(pipe('xmllint', ['--html', '--encode', 'UTF-8', '-'])) },
  { ...html, needs: 'xmllint', name: 'xmllint --html, as XML', run: asPage(pipe('xmllint', ['--html', '--xmlout', '--format', '-'])) },
  { ...html, needs: 'xmllint', isXml: true, name: 'xmllint --format', run: pipe('xmllint', ['--format', '-']) },
  { ...html, needs: 'xmllint', isXml: true, name: 'xmllint --c14n', run: pipe('xmllint', ['--c14n', '-']) },
  { ...html, needs: 'xsltproc', isXml: true, name: 'xsltproc', run: (source) => rewriteXslt(source) },
  { ...html, needs: 'hxnormalize', name: 'hxnormalize', run: pipe('hxnormalize', ['-l', '60']) },
  { ...html, needs: 'hxnormalize', name: 'hxnormalize, XML', run: pipe('hxnormalize', ['-x', '-e']) },
  { ...html, needs: 'hxclean', name: 'hxclean', run: pipe('hxclean', []) },
  { ...html, needs: 'minify', name: 'tdewolff minify', run: pipe('minify', ['--type', 'html']) },
  { ...html, needs: 'minify', name: 'tdewolff minify, end tags kept', run: pipe('minify', ['--type', 'html', '--html-keep-end-tags', '--html-keep-document-tags', '--html-keep-whitespace']) },
  { ...html, needs: 'python3', name: 'Beautiful Soup', run: python('from bs4 import BeautifulSoup\nprint(BeautifulSoup(text, "html.parser"))') },
  { ...html, needs: 'python3', name: 'Beautiful Soup, prettify', run: python('from bs4 import BeautifulSoup\nprint(BeautifulSoup(text, "lxml").prettify())') },
  { ...html, needs: 'python3', name: 'lxml', run: python('import lxml.html\nprint(lxml.html.tostring(lxml.html.document_fromstring(text.encode()), encoding="unicode", pretty_print=True))') },
  { ...html, needs: 'python3', name: 'bleach', run: python('import bleach\nprint(bleach.clean(text, tags=["p","h1","h2","ul","li","strong","em","a"], strip=True))') },
  { ...html, needs: 'pandoc', name: 'pandoc', run: pandoc('html', 'html') },
  { ...html, needs: 'pandoc', name: 'pandoc by way of docx', run: pandoc('html', 'docx', 'html') },
  { ...html, needs: 'pandoc', name: 'pandoc by way of Markdown', run: pandoc('html', 'markdown', 'html') }
]

function rewriteXslt(source) {
  const folder = mkdtempSync(join(tmpdir(), 'survival-'))
  try {
    writeFileSync(join(folder, 'a.xsl'), identity)
    return execFileSync('xsltproc', ['--nonet', join(folder, 'a.xsl'), '-'], { input: source, encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const biome = '{"html":{"formatter":{"enabled":true},"experimentalFullSupportEnabled":true}}'
const biomeAs = (name) => (source) =>
  execFileSync(join(here, 'node_modules/.bin/biome'), ['format', `--config-path=${configured()}`, `--stdin-file-path=${name}`], { input: source, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] })
let configuration
const configured = () => {
  if (!configuration) {
    configuration = mkdtempSync(join(tmpdir(), 'survival-'))
    writeFileSync(join(configuration, 'biome.json'), biome)
    process.once('exit', () => rmSync(configuration, { recursive: true }))
  }
  return configuration
}
const contributors = JSON.stringify({ files: ['README.md'], projectName: 'tides', projectOwner: 'ada', contributors: [{ login: 'ada', name: 'Ada Lovelace', avatar_url: 'https://example.org/a.png', profile: 'https://example.org', contributions: ['doc'] }] })

/** The packages of Debian that the programs are from. */
export const packages = 'cmark cmark-gfm discount html-xml-utils kramdown libxml2-utils lowdown minify pandoc python3-bleach python3-bs4 python3-html2text python3-lxml python3-markdown python3-markdown-it tidy xsltproc'.split(' ')

export const programs = [
  ...debian.filter(({ needs }) => isInstalled(needs)),
  { ...md, knowsHeads: true, name: 'biome', run: biomeAs('a.md') },
  { ...html, name: 'biome', run: biomeAs('a.html') },
  { ...md, isSlow: true, name: 'textlint --fix', run: rewrite('textlint', 'a.md', ['--fix', 'a.md'], { '.textlintrc.json': '{"rules":{"terminology":true}}' }) },
  { ...md, isSlow: true, name: 'all-contributors', run: rewrite('all-contributors', 'README.md', ['generate'], { '.all-contributorsrc': contributors }) }
]
