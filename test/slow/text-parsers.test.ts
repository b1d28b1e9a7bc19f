import { execFileSync } from 'node:child_process'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { convert } from '@asciidoctor/core'
import rehypeParse from 'rehype-parse'
import { toString as textOf } from 'hast-util-to-string'
import textile from 'textile-js'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import wtf from 'wtf_wikipedia'
import { parseDisclosure } from '../../src/index.js'
import { labelMarkdown, readMarkdown } from '../../src/markdown/index.js'
import { en } from '../../src/notice/locales/en.js'
import { renderLabel } from '../../src/notice/render-label.js'
import { labelText, readText, unlabelText } from '../../src/text-formats/index.js'
import { readReferences } from '../../src/text-formats/escapes.js'
import { type TextFormatName, textFormatNames } from '../../src/text-formats/text-format.js'
import { foldText } from '../../src/text/names.js'
import { documents } from '../text-formats/documents.js'
import { hostileNames as everyName } from '../text-formats/names.js'

type Reader = (source: string) => string | Promise<string>

const compiler = NodeCompiler.create()

function wordsOfHtml(html: string): string {
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html)
  // A space between blocks, as a reader sees them apart.
  return tree.children.map((child) => ('children' in child ? textOf(child) : '')).join(' ')
}

/** What people read with, in the languages' own programs where npm has them. */
const readers: { readonly [format in TextFormatName]?: Reader } = {
  asciidoc: async (source) => wordsOfHtml(String(await convert(source, { standalone: false, safe: 'safe' }))),
  typst: (source) => {
    const page = `#set page(width: 200cm)\n#show: it => it\n${source}`
    const compiled = compiler.compile({ mainFileContent: page })
    if (!compiled.result) throw new Error('Typst refused it')
    return textOfSvg(compiler.svg(compiled.result))
  },
  ...(hasProgram('python3', ['-c', 'import docutils'])
    ? {
        restructuredtext: (source: string) => {
          const program =
            'import sys\nfrom docutils.core import publish_parts\nfor part in sys.stdin.read().split("\\x1e"):\n  sys.stdout.write(publish_parts(part, writer_name="html5", settings_overrides={"report_level": 5})["html_body"] + "\\x1e")'
          return execFileSync('python3', ['-c', program], { input: source, encoding: 'utf8' })
        }
      }
    : {}),
  textile: (source) => wordsOfHtml(textile.parse(source)),
  mediawiki: (source) => wtf(source).text()
}

function textOfSvg(svg: string): string {
  return readReferences(
    svg.replace(/<style[^]*?<\/style>|<script[^]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ')
  )
}

const pandocNames = { restructuredtext: 'rst', org: 'org', textile: 'textile', mediawiki: 'mediawiki' } as const

function hasProgram(program: string, options: readonly string[] = ['--version']): boolean {
  try {
    execFileSync(program, options, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/**
 * What readers make of words on their way: typographic quotes, dashes, dots, marks of ownership; and
 * without isolates, which nobody sees: the SVG of Typst has none at the end of a line.
 */
function plain(words: string): string {
  return foldText(words)
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u200B\u2066-\u2069]/g, '')
    .replace(/\s+/g, '')
}

function factsOf(name: string) {
  return parseDisclosure({
    author: { name, kind: 'company' },
    ai: 'GPT-4 (OpenAI)',
    roles: { drafting: 'GPT-4', editing: 'human' }
  })
}

/** Names of nothing but signs are asked about, and so are those that end as a sentence does. */
const hostileNames = everyName.filter((name) => {
  try {
    return labelText('org', '', factsOf(name)).changed
  } catch {
    return false
  }
})

it('are names of every kind', () => expect(hostileNames.length).toBeGreaterThan(100))

function leadOf(name: string): string {
  const label = renderLabel(factsOf(name), en)
  return `${label?.lead.mark} ${label?.lead.text}`
}

describe.each(textFormatNames)('names in %s', (format) => {
  const { source } = documents[format].titled
  const labelled = hostileNames.map((name) => [name, labelText(format, source, factsOf(name)).value] as const)

  it('are read back, and the label comes off, whatever their letters', () => {
    for (const [name, value] of labelled) {
      // As from Markdown: of capitals with a stop nobody knows whether it is theirs.
      const inMarkdown = readMarkdown(labelMarkdown('# T\n', factsOf(name)).value)
      expect([name, readText(format, value)]).toEqual([name, inMarkdown])
      expect([name, unlabelText(format, value).value]).toEqual([name, source])
    }
  })

  it.skipIf(!readers[format])('are shown as they are, before the text', async () => {
    const wrong: string[] = []
    // Python starts once for all of them.
    const all = format === 'restructuredtext' ? await readers[format]?.(labelled.map(([, value]) => value).join('\x1E')) : undefined
    for (const [index, [name, value]] of labelled.entries()) {
      const one = all === undefined ? await readers[format]?.(value) : wordsOfHtml(all.split('\x1E')[index] ?? '')
      const read = plain(one ?? '')
      const at = read.indexOf(plain(leadOf(name)))
      if (at === -1 || at > read.indexOf('Theycome')) wrong.push(name)
    }
    expect(wrong).toEqual(knownToFail[format] ?? [])
  })

  it.skipIf(!(format in pandocNames) || !hasProgram('pandoc'))('are shown as they are by pandoc', () => {
    // One document of all labels: starting a program for each takes long.
    const from = pandocNames[format as keyof typeof pandocNames]
    const leads = labelled.map(([, value]) => value.slice(value.indexOf(documents[format].titled.marked)))
    const bodies = leads.map((value) => value.split('\n\n').find((block) => block.includes('GPT')) ?? '')
    const html = execFileSync('pandoc', ['-f', `${from}${from === 'mediawiki' ? '' : '-smart'}`, '-t', 'html', '--wrap=none'], {
      input: bodies.join('\n\n'),
      encoding: 'utf8'
    })
    const read = plain(wordsOfHtml(html))
    expect(hostileNames.filter((name) => !read.includes(plain(leadOf(name))))).toEqual(
      knownToFailInPandoc[format] ?? []
    )
  })
})

/**
 * Names that a reader shows otherwise, whatever is done: a drawing has Arabic letters in the order of
 * the pen, and wtf_wikipedia takes tags and markup out of what it has decoded.
 */
const knownToFail: { readonly [format in TextFormatName]?: readonly string[] } = {
  typst: ['ليلى العامري'],
  mediawiki: [
    '[[Ada]]', '<Ada>', '<b>Ada</b>', '<<Ada>>', '<<<Ada>>>', "''Ada''", "'''Ada'''", '__NOTOC__',
    '<2026-11-20 Fri>', 'call_x()', '<label>', '> Ada', '<!-- Ada -->', '<nowiki>x</nowiki>'
  ]
}
const knownToFailInPandoc: { readonly [format in TextFormatName]?: readonly string[] } = {}

it('would not be shown as they are without escapes', async () => {
  const raw = labelText('asciidoc', '= T\n\nThey come.\n', factsOf('Bea')).value.replaceAll('Bea', '{counter:x}')
  expect(plain((await readers.asciidoc?.(raw)) ?? '')).not.toContain('{counter:x}')
})
