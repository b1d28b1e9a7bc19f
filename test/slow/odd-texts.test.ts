import { execFileSync } from 'node:child_process'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { convert } from '@asciidoctor/core'
import { describe, expect, it } from 'vitest'
import { labelText, readText, type TextFormatName, unlabelText } from '../../src/text-formats/index.js'

const facts = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'GPT-4', editing: 'author' }, responsible: 'author' } as const

/** The words of HTML, with what nobody sees taken out. */
function wordsOf(html: string): string {
  return html
    .replace(/<(style|script|head)\b[^]*?<\/\1>|<!--[^]*?-->|<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[\u200B\u2060]/g, '')
    .replace(/\s+/g, ' ')
}

function hasProgram(program: string, options: readonly string[]): boolean {
  try {
    execFileSync(program, options, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const hasPandoc = hasProgram('pandoc', ['--version'])
const pandoc = (format: string) => (source: string) =>
  wordsOf(execFileSync('pandoc', ['-f', format, '-t', 'html', '-s', '--metadata', 'pagetitle=x'], { input: source, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] }))
const docutils =
  'import sys\nfrom docutils.core import publish_parts\nsys.stdout.write(publish_parts(sys.stdin.read(), writer_name="html5", settings_overrides={"report_level": 5})["html_body"])'
const compiler = NodeCompiler.create()

/** What people read with; those that are no packages of npm, where they are installed. */
const readers: { readonly [format in TextFormatName]?: (source: string) => string | Promise<string> } = {
  asciidoc: async (source) => wordsOf(String(await convert(source, { standalone: true, safe: 'safe' }))),
  typst: (source) => {
    const { result } = compiler.compile({ mainFileContent: `#set page(width: 200cm)\n${source}` })
    return result ? wordsOf(compiler.svg(result)) : expect.fail('Typst refused it')
  },
  ...(hasPandoc ? { org: pandoc('org'), textile: pandoc('textile'), mediawiki: pandoc('mediawiki') } : {}),
  ...(hasProgram('python3', ['-c', 'import docutils'])
    ? { restructuredtext: (source: string) => wordsOf(execFileSync('python3', ['-c', docutils], { input: source, encoding: 'utf8' })) }
    : {})
}

/** Documents with odd heads: what is text in them begins with `Zbody`, but where that is the title. */
const inputs: { readonly [format in TextFormatName]: readonly string[] } = {
  asciidoc: [
    'Zbody only.\n',
    '= T: Subtitle\nAda Lovelace; Bea Smith\n:toc:\n\nZbody\n',
    '= T\n:toc: preamble\n\n[.lead]\nZbody\n\n== A\n',
    '////\nblock\ncomment\n////\n= T\n\nZbody\n',
    '[discrete]\n== Zbody heading\n\nx\n',
    '.Title of block\nZbody\n',
    '[quote, Bea]\nZbody quote\n',
    '* Zbody list\n* b\n',
    '|===\n|Zbody |b\n|===\n',
    'image::a.png[Zbody]\n\nx\n',
    '= T\n:author: Ada\n:doctype: book\n\n== Zbody\n\nx\n',
    ':doctitle: T\n\nZbody\n',
    '----\nZbody code\n----\n',
    'ifdef::x[]\n= Other\nendif::[]\n= T\n\nZbody\n',
    '= T\n\n\n\n[NOTE]\n====\nZbody\n====\n',
    '= T // not a comment\n\nZbody\n',
    'T\n=\n\nZbody setext\n',
    '= *Bold* T {x}\n\nZbody\n',
    'include::a.adoc[]\n\nZbody\n',
    '    Zbody literal\n',
    ':showtitle!:\n= T\n\nZbody\n'
  ],
  restructuredtext: [
    'Zbody only.\n',
    '.. contents::\n\nT\n=\n\nZbody\n',
    '=====\nTitle\n=====\n--------\nSubtitle\n--------\n\nZbody\n',
    'T\n=\n\n:Author: Bea\n:Abstract: Zbody abstract\n\nx\n',
    '.. |x| replace:: y\n\nT\n=\n\n|x| Zbody\n',
    '.. image:: a.png\n   :alt: Zbody\n\nT\n=\n\nx\n',
    '.. raw:: html\n\n   <b>Zbody</b>\n\nT\n=\n\nx\n',
    '* Zbody\n* b\n',
    '::\n\n  Zbody\n',
    '> not quote Zbody\n',
    '  Zbody quote\n',
    '.. note:: Zbody\n',
    '===  ===\nZbody  b\n===  ===\n',
    '.. [1] Zbody foot\n\nT\n=\n\nx\n',
    '.. role:: x\n.. default-role:: x\n\nT\n=\n\nZbody\n',
    '----\n\nZbody\n',
    'T\n*\nZbody tight\n',
    '.. title:: Zt\n\nT\n=\n\nZbody\n',
    '..\n   comment\n   more\n\nT\n=\n\nZbody\n',
    'term\n   Zbody definition\n',
    '.. header:: H\n\nT\n=\n\nZbody\n',
    '.. sectnum::\n\nT\n=\n\nZbody\n'
  ],
  org: [
    'Zbody only\n',
    '# comment\n#+TITLE: T\n\nZbody\n',
    '#+title: A\n#+title: B\n\nZbody\n',
    '* Zbody\n** x\n',
    '#+BEGIN_QUOTE\nZbody\n#+END_QUOTE\n',
    '- Zbody\n- b\n',
    '| Zbody | b |\n',
    '#+TITLE: T\n#+DATE: 2026\n#+AUTHOR: Ada\n#+BEGIN_EXPORT html\n<b>Zbody</b>\n#+END_EXPORT\n',
    '#+TITLE: T\n#+OPTIONS: title:nil\n\nZbody\n',
    ': Zbody fixed\n',
    '#+MACRO: x y\n#+TITLE: T\n\n{{{x}}} Zbody\n',
    '[fn:1] Zbody note\n',
    '-----\nZbody\n',
    '#+TITLE:\n\nZbody\n',
    'Intro Zbody\n#+TITLE: T late\n',
    '#+INCLUDE: "a.org"\n\nZbody\n',
    '#+begin_comment\nhidden\n#+end_comment\n#+TITLE: T\n\nZbody\n'
  ],
  textile: [
    'Zbody only\n',
    'h2. Zbody\n',
    'bc. Zbody\n',
    'bq. Zbody\n',
    '* Zbody\n* b\n',
    '<b>Zbody</b>\n',
    'h1>. T\n\nZbody\n',
    'h1[fr]. T\n\nZbody\n',
    'notextile. Zbody\n',
    'pre. Zbody\n',
    'table(x). y\n|Zbody|\n',
    'fn1. Zbody\n',
    '!a.png(Zbody)!\n',
    'h1. T\nZbody tight\n',
    '- term := Zbody\n',
    'bc.. Zbody\n\nmore\n\np. end\n'
  ],
  mediawiki: [
    'Zbody only\n',
    '__TOC__\n== A ==\nZbody\n',
    '{{x}}\nZbody\n',
    '[[File:a.png|thumb|Zbody]]\nx\n',
    '* Zbody\n',
    ' Zbody preformatted\n',
    ': Zbody\n',
    '<nowiki>Zbody</nowiki>\n',
    '<div>Zbody</div>\n',
    '{{DISPLAYTITLE:T}}\n\nZbody\n',
    '= T = <!-- c -->\nZbody\n',
    '----\nZbody\n',
    '[[Category:X]]\n= T =\nZbody\n',
    '{| class="x"\n! Zbody\n|}\n',
    '<!-- a\n\nb -->\n= T =\nZbody\n',
    '; term : Zbody\n',
    '<ref>n</ref> Zbody\n', "{{Infobox\n|a={{b\n|c=d}}\n}}\n{{Other}}\n'''T''' Zbody\n"],
  typst: [
    'Zbody only\n',
    '#set page(paper: "a6")\n#show heading: set text(red)\n= T\nZbody\n',
    '= T\n== S\nZbody\n',
    '- Zbody\n- b\n',
    '#align(center)[Zbody]\n',
    '#table(columns: 2)[Zbody][b]\n',
    '$ x $ Zbody\n',
    '```\nZbody\n```\n',
    '#set document(title: [T])\n#title()\n\nZbody\n',
    '// c\n/* d\n\n e */\n= T\nZbody\n',
    '#let t = "x"\n#set text(size: 12pt)\n#[= T]\n\nZbody\n',
    '#heading[T]\n\nZbody\n',
    '#outline()\n= T\nZbody\n',
    '/ Term: Zbody\n',
    '#if true [\n  = T\n] else [x]\nZbody\n',
    '#{\n  set text(red)\n  [Zbody]\n}\n',
    '#quote[Zbody]\n',
    '#pagebreak(weak: true)\n= T\nZbody\n']
}

const lead = 'An artificial intelligence system, GPT-4 (OpenAI), drafted this text.'
/** The word stands in the heading itself, which has the mark. */
const inHeading: ReadonlySet<string> = new Set(['* Zbody\n** x\n', 'h1. T\nZbody tight\n'])

describe.each(Object.entries(inputs))('documents with odd heads in %s', (name, sources) => {
  const format = name as TextFormatName
  it.each(sources)('show the label before their text, once, and get it off exactly: %j', async (source) => {
    const { value } = labelText(format, source, facts)
    expect(unlabelText(format, value).value).toBe(source)
    expect(labelText(format, value, facts).changed).toBe(false)
    expect(readText(format, value)).toMatchObject({ author: { name: 'Ada Lovelace' } })
    const words = await readers[format]?.(value)
    if (words === undefined) return
    const [before = '', ...rest] = words.split(lead)
    expect({ words, leads: rest.length }).toEqual({ words, leads: 1 })
    if (inHeading.has(source)) expect(before).toContain('[AI-generated]')
    else expect(before).not.toContain('Zbody')
  })
})
