import { describe, expect, it } from 'vitest'
import { labelText, readText, unlabelText } from '../../src/text-formats/index.js'
import { type TextFormatName, textFormatNames } from '../../src/text-formats/text-format.js'
import { documents } from './documents.js'

/** A name with every sign that means something to one of the formats. */
const ai = 'GPT-4 *a* _b_ <c> & {{d}} [e] #f `g` @h ~i~ =j= $k'
const facts = { author: 'Ada Lovelace', ai, roles: { drafting: 'ai', editing: 'author' }, responsible: 'author' }

/** The title with its mark, the lead and the repeat at the end. */
const blocks: Readonly<Record<TextFormatName, readonly [title: string, lead: string, brief: string]>> = {
  asciidoc: [
    `= [AI-generated] Tides`,
    `**AI&#45;generated.** An artificial intelligence system, GPT&#45;4 &#42;a&#42; &#95;b&#95; &#60;c&#62; &#38; &#123;&#8288;&#123;d&#125;&#125; &#91;e&#93; &#35;f &#96;g&#96; &#64;h &#126;i&#126; &#61;j&#61; &#36;k, drafted this text. Ada Lovelace edited it and takes responsibility for it.`,
    `**AI&#45;generated.** AI used&#58; GPT&#45;4 &#42;a&#42; &#95;b&#95; &#60;c&#62; &#38; &#123;&#8288;&#123;d&#125;&#125; &#91;e&#93; &#35;f &#96;g&#96; &#64;h &#126;i&#126; &#61;j&#61; &#36;k. Responsible&#58; Ada Lovelace.`
  ],
  restructuredtext: [
    `[AI-generated] Tides\n====================`,
    `**AI\\-generated\\.** An artificial intelligence system\\, GPT\\-4 \\*a\\* \\_b\\_ \\<c\\> \\& \\{\u2060\\{d\\}\\} \\[e\\] \\#f \\\`g\\\` \\@h \\~i\\~ \\=j\\= \\$k\\, drafted this text\\. Ada Lovelace edited it and takes responsibility for it\\.`,
    `**AI\\-generated\\.** AI used\\: GPT\\-4 \\*a\\* \\_b\\_ \\<c\\> \\& \\{\u2060\\{d\\}\\} \\[e\\] \\#f \\\`g\\\` \\@h \\~i\\~ \\=j\\= \\$k\\. Responsible\\: Ada Lovelace\\.`
  ],
  org: [
    `#+TITLE: [AI-generated] Tides`,
    `*AI\u200B-\u200Bgenerated.* An artificial intelligence system, GPT\u200B-\u200B4 \u200B*\u200Ba\u200B*\u200B \u200B_\u200Bb\u200B_\u200B \u200B<\u200Bc\u200B>\u200B \u200B&\u200B \u200B{\u200B\u2060\u200B{\u200Bd\u200B}\u200B\u200B}\u200B \u200B[\u200Be\u200B]\u200B \u200B#\u200Bf \`g\` \u200B@\u200Bh \u200B~\u200Bi\u200B~\u200B \u200B=\u200Bj\u200B=\u200B \\dollar{}k, drafted this text. Ada Lovelace edited it and takes responsibility for it.`,
    `*AI\u200B-\u200Bgenerated.* AI used\u200B:\u200B GPT\u200B-\u200B4 \u200B*\u200Ba\u200B*\u200B \u200B_\u200Bb\u200B_\u200B \u200B<\u200Bc\u200B>\u200B \u200B&\u200B \u200B{\u200B\u2060\u200B{\u200Bd\u200B}\u200B\u200B}\u200B \u200B[\u200Be\u200B]\u200B \u200B#\u200Bf \`g\` \u200B@\u200Bh \u200B~\u200Bi\u200B~\u200B \u200B=\u200Bj\u200B=\u200B \\dollar{}k. Responsible\u200B:\u200B Ada Lovelace.`
  ],
  typst: [
    `= \\[AI\\-generated\\] Tides`,
    `*AI\\-generated\\.* An artificial intelligence system\\, GPT\\-4 \\*a\\* \\_b\\_ \\<c\\> \\& \\{\u2060\\{d\\}\\} \\[e\\] \\#f \\\`g\\\` \\@h \\~i\\~ \\=j\\= \\$k\\, drafted this text\\. Ada Lovelace edited it and takes responsibility for it\\.`,
    `*AI\\-generated\\.* AI used\\: GPT\\-4 \\*a\\* \\_b\\_ \\<c\\> \\& \\{\u2060\\{d\\}\\} \\[e\\] \\#f \\\`g\\\` \\@h \\~i\\~ \\=j\\= \\$k\\. Responsible\\: Ada Lovelace\\.`
  ],
  textile: [
    `h1. [AI-generated] Tides`,
    `*AI&#45;generated.* An artificial intelligence system, GPT&#45;4 &#42;a&#42; &#95;b&#95; &#60;c&#62; &#38; &#123;&#8288;&#123;d&#125;&#125; &#91;e&#93; &#35;f &#96;g&#96; &#64;h &#126;i&#126; &#61;j&#61; &#36;k, drafted this text. Ada Lovelace edited it and takes responsibility for it.`,
    `*AI&#45;generated.* AI used&#58; GPT&#45;4 &#42;a&#42; &#95;b&#95; &#60;c&#62; &#38; &#123;&#8288;&#123;d&#125;&#125; &#91;e&#93; &#35;f &#96;g&#96; &#64;h &#126;i&#126; &#61;j&#61; &#36;k. Responsible&#58; Ada Lovelace.`
  ],
  mediawiki: [
    `= [AI-generated] Tides =`,
    `'''AI-generated.''' <nowiki>An artificial intelligence system, GPT-4 *a* _b_ </nowiki>&lt;c&gt; &amp;<nowiki> {\u2060{d}} [e] #f \`g\` @h ~i~ =j= $k, drafted this text. Ada Lovelace edited it and takes responsibility for it.</nowiki>`,
    `'''AI-generated.''' <nowiki>AI used: GPT-4 *a* _b_ </nowiki>&lt;c&gt; &amp;<nowiki> {\u2060{d}} [e] #f \`g\` @h ~i~ =j= $k. Responsible: Ada Lovelace.</nowiki>`
  ]
}

describe.each(textFormatNames)('a label in %s', (format) => {
  it('has the signs of a name so that they are read as they are, and nothing else is changed', () => {
    const { source } = documents[format].titled
    const { value, notes } = labelText(format, source, facts)
    const [title, lead, brief] = blocks[format]
    const [, ...text] = source.trimEnd().split('\n\n')
    expect(value.trimEnd().split('\n\n')).toEqual([title, lead, ...text, brief])
    expect(notes).toEqual([])
    expect(readText(format, value)?.ai).toEqual([{ model: ai }])
    expect(unlabelText(format, value)).toEqual({ value: source, changed: true })
  })
})

/** What a text ends with, and what of it is open there. */
const ends: readonly (readonly [TextFormatName, end: string, open?: string])[] = [
  ['asciidoc', '----\ncode', 'a block that `----` opens'],
  ['asciidoc', '----\ncode\n----'],
  ['asciidoc', '-----\ncode\n----', 'a block that `-----` opens'],
  ['asciidoc', '...\nx'],
  ['asciidoc', '....\nx', 'a block that `....` opens'],
  ['asciidoc', '--\nx', 'a block that `--` opens'],
  ['asciidoc', '--\nx\n--'],
  ['asciidoc', '```ruby\nx', 'a block that ````` opens'],
  ['asciidoc', '```ruby\nx\n```'],
  ['asciidoc', '|===\n|a', 'a block that `|===` opens'],
  ['asciidoc', '|===\n|a\n|==='],
  ['asciidoc', '====\nx\n===='],
  ['asciidoc', '===\nx'],
  ['org', '#+BEGIN_SRC c\nx', 'a block `#+BEGIN_src`'],
  ['org', '#+begin_src\nx\n#+END_SRC'],
  ['org', '#+BEGIN_SRC\n#+END_QUOTE', 'a block `#+BEGIN_src`'],
  ['org', '#+BEGIN_SRC\n* COMMENT Hidden\n#+END_SRC'],
  ['org', '* COMMENT Hidden\nx', 'a part that is not exported'],
  ['org', '* COMMENT Hidden\n* Shown'],
  ['org', '** COMMENT Hidden\n* Shown'],
  ['org', '* COMMENT Hidden\n** Deeper', 'a part that is not exported'],
  ['org', '[fn:1] A note', 'a footnote'],
  ['org', '[fn:1] A note\n\n'],
  ['org', '[fn:1] A note\n\n\nText'],
  ['org', '[fn:1] A note\n\nMore of it', 'a footnote'],
  ['org', '[fn:1] A note\n* Head'],
  ['typst', '`raw', 'raw text or a comment'],
  ['typst', '`raw`'],
  ['typst', '``'],
  ['typst', '``` a ```'],
  ['typst', '```\nraw', 'raw text or a comment'],
  ['typst', '```\nraw``', 'raw text or a comment'],
  ['typst', '/* c', 'raw text or a comment'],
  ['typst', '/* c */'],
  ['typst', '/*/', 'raw text or a comment'],
  ['typst', '// [c'],
  ['typst', 'https://example.org/[x', 'a bracket'],
  ['typst', '#text[a', 'a bracket'],
  ['typst', '#text[a]'],
  ['typst', '\\['],
  ['typst', '(a', 'a bracket'],
  ['typst', '{ a }'],
  ['typst', '] [a', 'a bracket'],
  ['typst', '] [a]'],
  ['textile', '<pre>x', '`<pre>`'],
  ['textile', '<pre>x</pre>'],
  ['textile', '<code>x', '`<code>`'],
  ['textile', '<notextile>x', '`<notextile>`'],
  ['textile', 'bc.. x', 'an extended block'],
  ['textile', 'bc. x'],
  ['textile', 'bq.. x', 'an extended block'],
  ['textile', '###.. x', 'an extended block'],
  ['mediawiki', '<!-- x', '`<!--`'],
  ['mediawiki', '<!-- x -->'],
  ['mediawiki', '{| x', '`{|`'],
  ['mediawiki', '{| x |}'],
  ['mediawiki', '{{x', '`{{`'],
  ['mediawiki', '{{x}}'],
  ['mediawiki', '<nowiki>x', '`<nowiki>`'],
  ['mediawiki', '<pre>x', '`<pre`'],
  ['mediawiki', '<pre>x</pre>'],
  ['mediawiki', '<ref>x', '`<ref>`'],
  ['mediawiki', '<ref>x</ref>'],
  ['mediawiki', '<syntaxhighlight lang="c">x', '`<syntaxhighlight`'],
  ['mediawiki', '<syntaxhighlight lang="c">x</syntaxhighlight>'],
  ['restructuredtext', '.. note::\n   x']
]

describe('a repeat at the end', () => {
  it.each(ends.map(([format, end, open]) => [format, end, open] as const))(
    'of %s is left out, with a note, where the text ends inside of something: %j',
    (format, end, open) => {
      const source = `They come.\n\n${end}`
      const { value, notes } = labelText(format, source, { ...facts, ai: 'GPT-4' })
      const message = `No label at the end: the document ends inside ${open}, which would swallow it.`
      expect(notes).toEqual(open === undefined ? [] : [{ ruleId: 'label/omitted', message, severity: 'note' }])
      expect(value.endsWith(source)).toBe(open !== undefined)
      expect(unlabelText(format, value)).toEqual({ value: source, changed: true })
    }
  )
})

describe('a text', () => {
  const refusalOf = (format: TextFormatName, source: string) => {
    try {
      labelText(format, source, facts)
      return 'labelled'
    } catch (error) {
      return (error as Error).message
    }
  }
  const redirect = 'Nothing was labelled, because a redirect shows no text of its own.'
  const returns =
    'Nothing was labelled, because lone carriage returns stand among other line endings; convert them first.'

  it.each([
    ['mediawiki', '#REDIRECT [[Tides]]', redirect],
    ['mediawiki', '\n #redirect [[Tides]]', redirect],
    ['mediawiki', '#redirected, they come.', 'labelled'],
    ['mediawiki', 'A #redirect', 'labelled'],
    ['org', 'They\rcome.\n', returns],
    ['org', 'They\rcome.\r', 'labelled'],
    ['org', 'They\r\ncome.\n', 'labelled']
  ] as const)('of %s is refused where it can’t be labelled: %j', (format, source, message) => {
    expect(refusalOf(format, source)).toBe(message)
  })
})
