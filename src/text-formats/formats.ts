import {
  escapeByBackslash,
  escapeByReference,
  escapeOrg,
  escapeWiki,
  readBackslashes,
  readOrg,
  readReferences,
  readWiki
} from './escapes.js'
import {
  isHiddenHeadline,
  locateAsciiDocHead,
  locateMediaWikiHead,
  locateOrgHead,
  locateRestructuredTextHead,
  locateTextileHead,
  locateTypstHead
} from './heads.js'
import type { TextFormat, TextFormatName } from './text-format.js'

/** Everything that is particular to a format. */
export const textFormats: { readonly [name in TextFormatName]: TextFormat } = {
  asciidoc: {
    escape: escapeByReference,
    unescape: readReferences,
    bold: ['**', '**'],
    bullet: '* ',
    locateHead: locateAsciiDocHead,
    field: /^:([\w-]+):[ \t]+\S.*/gm,
    openAtEnd: (text) => openFence(text, /^(?:(-|\.|\+|=|\*|_|\/)\1{3,}|--|`{3,}\w*|[|,:!]={3,})[ \t]*$/)
  },
  restructuredtext: {
    escape: escapeByBackslash,
    unescape: readBackslashes,
    bold: ['**', '**'],
    bullet: '- ',
    locateHead: locateRestructuredTextHead,
    field: /^:([\w -]+):[ \t]+\S.*/gm,
    // What stands at the margin ends every block.
    openAtEnd: () => undefined
  },
  org: {
    escape: escapeOrg,
    unescape: readOrg,
    bold: ['*', '*'],
    bullet: '- ',
    locateHead: locateOrgHead,
    field: /^(?:#\+|:)([\w-]+):[ \t]+\S.*/gm,
    openAtEnd: openOrgBlock
  },
  typst: {
    escape: escapeByBackslash,
    unescape: readBackslashes,
    escapeTitle: escapeByBackslash,
    bold: ['*', '*'],
    bullet: '- ',
    locateHead: locateTypstHead,
    openAtEnd: openTypst
  },
  textile: {
    escape: escapeByReference,
    unescape: readReferences,
    bold: ['*', '*'],
    bullet: '* ',
    locateHead: locateTextileHead,
    openAtEnd: openTextile
  },
  mediawiki: {
    escape: escapeWiki,
    unescape: readWiki,
    bold: ["'''", "'''"],
    bullet: '* ',
    locateHead: locateMediaWikiHead,
    openAtEnd: openWiki,
    refusal: (source) =>
      /^\s*#redirect\b/i.test(source) ? 'a redirect shows no text of its own' : undefined
  }
}

/** A fence that is not closed by the same line. */
function openFence(text: string, fence: RegExp): string | undefined {
  let open: string | undefined
  for (const line of text.split(/\r\n?|\n/)) {
    if (!fence.test(line)) continue
    const mark = line.trimEnd().replace(/^(`{3,})\w+$/, '$1')
    if (open === undefined) open = mark
    else if (open === mark) open = undefined
  }
  return open === undefined ? undefined : `a block that \`${open}\` opens`
}

/** A block, a part that is not exported, or a footnote, which goes on to a headline or two blank lines. */
function openOrgBlock(text: string): string | undefined {
  let open: string | undefined
  let hidden: number | undefined
  let isNote = false
  let blanks = 0
  for (const line of text.split(/\r\n?|\n/)) {
    const [, which, name = ''] = /^[ \t]*#\+(BEGIN|END)_(\S+)/i.exec(line) ?? []
    if (open === undefined && which?.toUpperCase() === 'BEGIN') open = name.toLowerCase()
    else if (which !== undefined && open === name.toLowerCase()) open = undefined
    if (open !== undefined) continue
    const [stars = ''] = /^\*+(?=[ \t])/.exec(line) ?? []
    if (stars !== '' && stars.length <= (hidden ?? Infinity)) {
      hidden = isHiddenHeadline(line) ? stars.length : undefined
    }
    blanks = line.trim() === '' ? blanks + 1 : 0
    isNote = /^\[fn:[-\w\p{L}]+\]/u.test(line) || (isNote && stars === '' && blanks < 2)
  }
  if (open !== undefined) return `a block \`#+BEGIN_${open}\``
  if (hidden !== undefined) return 'a part that is not exported'
  return isNote ? 'a footnote' : undefined
}

/** Raw text, comments and brackets of Typst: what is not closed goes on to the end. */
function openTypst(text: string): string | undefined {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const rest = text.slice(at, at + 2)
    if (rest.startsWith('\\')) at++
    else if (rest === '//' && text.charAt(at - 1) !== ':') at = endOf(text, '\n', at)
    else if (rest === '/*') at = endOf(text, '*/', at + 2)
    else if (rest.startsWith('`')) at = endOfRaw(text, at)
    else if ('[{('.includes(rest.charAt(0))) depth++
    else if (']})'.includes(rest.charAt(0))) depth = Math.max(0, depth - 1)
    if (at === Infinity) return 'raw text or a comment'
  }
  // Parentheses of the text need no partner; whoever leaves one open loses the repeat, no more.
  return depth > 0 ? 'a bracket' : undefined
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  if (found !== -1) return found + mark.length - 1
  return mark === '\n' ? text.length : Infinity
}

function endOfRaw(text: string, at: number): number {
  const [ticks = ''] = /^`+/.exec(text.slice(at, at + 64)) ?? []
  if (ticks.length === 2) return at + 1
  return endOf(text, ticks, at + ticks.length)
}

function openTextile(text: string): string | undefined {
  for (const tag of ['pre', 'code', 'notextile']) {
    const opened = text.split(`<${tag}`).length - text.split(`</${tag}>`).length
    if (opened > 0) return `\`<${tag}>\``
  }
  // `bc..` goes on until another block says what it is; a paragraph does with `p.`.
  return /^(?:bc|bq|pre|notextile|###)\.\.[ \t]/m.test(text) ? 'an extended block' : undefined
}

function openWiki(text: string): string | undefined {
  const pairs = [
    ['<!--', '-->'],
    ['{|', '|}'],
    ['{{', '}}'],
    ['<nowiki>', '</nowiki>'],
    ['<pre', '</pre>'],
    ['<ref>', '</ref>'],
    ['<syntaxhighlight', '</syntaxhighlight>']
  ] as const
  const open = pairs.find(([from, to]) => text.lastIndexOf(from) > text.lastIndexOf(to))
  return open && `\`${open[0]}\``
}
