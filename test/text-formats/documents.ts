import type { TextFormatName } from '../../src/text-formats/text-format.js'

interface Documents {
  readonly titled: { readonly source: string; readonly marked: string }
  readonly untitled: { readonly source: string }
  /** With lines that have to stay before the text. */
  readonly headed: { readonly source: string; readonly kept: readonly string[] }
}

/** A titled text, one without a title, and one with everything that a head can hold. */
export const documents: { readonly [format in TextFormatName]: Documents } = {
  asciidoc: {
    titled: { source: '= Tides\n\nThey come.\n\n== More\n\nThey go.\n', marked: '= [AI-generated] Tides' },
    untitled: { source: 'They come.\n\nThey go.\n' },
    headed: {
      source: '// a comment\n:toc:\n\n= Tides\nAda Lovelace <ada@example.org>\nv1.0, 2026-11-20\n:icons: font\n\nThey come.\n',
      kept: ['// a comment', ':toc:', 'Ada Lovelace <ada@example.org>', 'v1.0, 2026-11-20', ':icons: font']
    }
  },
  restructuredtext: {
    titled: {
      source: 'Tides\n=====\n\nThey come.\n\nMore\n----\n\nThey go.\n',
      marked: '[AI-generated] Tides\n====================\n'
    },
    untitled: { source: 'They come.\n\nThey go.\n' },
    headed: {
      source: ':orphan:\n\n.. _tides:\n\n=====\nTides\n=====\n\n:Author: Ada Lovelace\n:Date: 2026-11-20\n\nThey come.\n',
      kept: [':orphan:', '.. _tides:', ':Author: Ada Lovelace', ':Date: 2026-11-20']
    }
  },
  org: {
    titled: { source: '#+TITLE: Tides\n\nThey come.\n\n* More\n\nThey go.\n', marked: '#+TITLE: [AI-generated] Tides' },
    untitled: { source: 'They come.\n\nThey go.\n' },
    headed: {
      source: ':PROPERTIES:\n:ID: a1\n:END:\n#+title: Tides\n#+AUTHOR: Ada Lovelace\n# a comment\n\nThey come.\n',
      kept: [':PROPERTIES:', ':ID: a1', ':END:', '#+AUTHOR: Ada Lovelace', '# a comment']
    }
  },
  typst: {
    titled: { source: '= Tides\n\nThey come.\n\n== More\n\nThey go.\n', marked: '= \\[AI\\-generated\\] Tides' },
    untitled: { source: 'They come.\n\nThey go.\n' },
    headed: {
      source: '// a comment\n#set page(\n  width: 10cm,\n)\n#let x = [y]\n\n= Tides\nThey come.\n',
      kept: ['// a comment', '#set page(', ')', '#let x = [y]']
    }
  },
  textile: {
    titled: { source: 'h1. Tides\n\nThey come.\n\nh2. More\n\nThey go.\n', marked: 'h1. [AI-generated] Tides' },
    untitled: { source: 'They come.\n\nThey go.\n' },
    headed: {
      source: '---\ntitle: Tides\n---\n\nh1(#tides). Tides\n\nThey come.\n',
      kept: ['---', 'title: Tides']
    }
  },
  mediawiki: {
    titled: { source: '= Tides =\n\nThey come.\n\n== More ==\n\nThey go.\n', marked: '= [AI-generated] Tides =' },
    untitled: { source: 'They come.\n\nThey go.\n' },
    headed: {
      source: '<!-- a comment -->\n__NOTOC__\n= Tides =\nThey come.\n',
      kept: ['<!-- a comment -->', '__NOTOC__']
    }
  }
}
