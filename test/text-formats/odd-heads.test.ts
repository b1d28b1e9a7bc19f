import { describe, expect, it } from 'vitest'
import { locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'
import { labelText, readText, type TextFormatName, unlabelText } from '../../src/text-formats/index.js'

const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  responsible: 'author',
  review: 'author'
}
/** One of each script, and one whose sentences end without a space. */
const languages = [...locales, ...previewLocales].filter(({ tag }) => ['en', 'ja', 'ar', 'hi', 'th', 'zh-Hant'].includes(tag))

/** Documents with heads, comments, directives, tables and letters of every width. */
const documents: Readonly<Record<TextFormatName, readonly string[]>> = {
  asciidoc: [
    '= 潮汐\n:toc:\n:lang: ja\n\n本文。\n',
    '= T\nAda Lovelace <ada@example.org>\nv1.0, 2026-01-01\n:imagesdir: x\n\n[abstract]\n--\nHi\n--\n',
    '// c\n= T\n\n== A\n',
    '////\nblock\ncomment\n////\n= T\n\nx\n',
    ':doctitle: T\n\nx\n',
    '////\nnever closed\n= T\n\nx\n',
    'ifdef::x[]\n:y: z\nendif::[]\n= T\n\nx\n',
    '[[id]]\n= T\n\nx\n',
    '= T\r\n:x: y\r\n\r\nText\r\n',
    '\uFEFF= T\n\nx'
  ],
  restructuredtext: [
    '=====\nTitle\n=====\n\n:Author: Ada\n:Date: 2026\n\nText\n',
    '潮汐\n====\n\n本文。\n',
    '.. comment\n\nT\n-\n\nx\n',
    'T\n=\n\n:Author: Bea\n:Abstract: What it is.\n\nx\n',
    '.. _a:\n\nT\n=\n\nx\n',
    ':orphan:\n\nT\n=\n\nx\n',
    'T\n=\n\nSub\n---\n\nx\n',
    '.. meta::\n   :description: x\n\nT\n=\n'
  ],
  org: [
    '#+TITLE: 潮汐\n#+AUTHOR: Ada\n#+OPTIONS: toc:nil\n\n本文\n',
    ':PROPERTIES:\n:ID: x\n:END:\n#+title: T\n\n* A\n',
    '* TODO T :tag:\nx\n',
    'Intro.\n#+TITLE: T late\n',
    '#+begin_comment\nhidden\n#+end_comment\n#+TITLE: T\n\nx\n',
    '#+begin_example\n#+TITLE: T\n#+end_example\nx\n',
    '#+TITLE: T\n#+SUBTITLE: S\n* H\n:PROPERTIES:\n:a: b\n:END:\n'
  ],
  typst: [
    '#set document(title: "T")\n#set text(lang: "ja")\n= 潮汐\n\n本文\n',
    '#import "a.typ": *\n#show: doc => conf(doc)\n\n= T\nx\n',
    '/* c */\n= T\nx\n',
    '#let x = [\n  a\n]\n= T\n\n#x\n',
    '= T <label>\n\nx\n'
  ],
  textile: ['h1. 潮汐\n\n本文\n', 'h1(class#id). T\n\np. x\n', '###. comment\n\nh1. T\n', '|a|b|\n', 'h1. T\r\n\r\nx\r\n'],
  mediawiki: [
    '= 潮汐 =\n本文\n',
    "{{Short description|x}}\n{{Infobox\n| a = b\n}}\n'''T''' is\n",
    '__NOTOC__\n= T =\nx\n',
    '<!-- c -->\n= T =\n',
    '{|\n|a\n|}\n'
  ]
}

const cases = Object.entries(documents).flatMap(([format, sources]) =>
  sources.map((source) => [format as TextFormatName, source] as const)
)

describe('a label in an odd but valid document', () => {
  it.each(cases)('stands once in %s, is read, and comes off exactly: %j', (format, source) => {
    for (const locale of languages) {
      for (const use of ['post', 'publication'] as const) {
        const { value } = labelText(format, source, { ...facts, use }, { locale })
        expect(readText(format, value, { locale })).toMatchObject({ author: { name: 'Ada Lovelace' } })
        expect(unlabelText(format, value, { locale }).value).toBe(source)
        expect(labelText(format, value, { ...facts, use }, { locale }).changed).toBe(false)
      }
    }
  })
})

describe('a title that stands elsewhere than first', () => {
  it.each([
    ['asciidoc', '////\na comment\n////\n= Tides\n\nx\n', '= [AI-generated] Tides'],
    ['asciidoc', ':toc:\n:doctitle: Tides\n\nx\n', ':doctitle: [AI-generated] Tides'],
    ['asciidoc', 'ifdef::x[]\n:y: z\nendif::[]\n= Tides\n\nx\n', '= [AI-generated] Tides'],
    ['org', 'Intro.\n#+TITLE: Tides\n', '#+TITLE: [AI-generated] Tides'],
    ['org', '#+begin_comment\nhidden\n#+end_comment\n#+TITLE: Tides\n\nx\n', '#+TITLE: [AI-generated] Tides']
  ] as const)('has its mark in %s: %j', (format, source, marked) => {
    expect(labelText(format, source, { ...facts, use: 'post' }).value).toContain(marked)
  })
  it('is none in a block of Org that is shown as it is', () => {
    const source = '#+begin_src org\n#+TITLE: Tides\n#+end_src\n\nx\n'
    expect(labelText('org', source, { ...facts, use: 'post' }).value).toContain('\n#+TITLE: Tides\n')
  })
  it('has the lead between it and an abstract among the fields of reStructuredText', () => {
    const { value } = labelText('restructuredtext', 'T\n=\n\n:Author: Bea\n:Abstract: What it is.\n\nx\n', { ...facts, use: 'post' })
    expect(value.indexOf('drafted this text')).toBeLessThan(value.indexOf(':Author:'))
  })
})
