import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelHtml } from '../../src/html/label-html.js'
import { locateFirstBlocks } from '../../src/html/find-words.js'
import { otherNotices } from '../../src/html/other-notices.js'
import { locateMarks } from '../../src/html/place-marks.js'
import { mayHoldLead } from '../../src/html/quick-look.js'
import { readParagraph } from '../../src/html/read-notice.js'
import { knownWords, readLabels } from '../../src/notice/known-words.js'

const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  responsible: 'author',
  review: { by: 'Ada Lovelace', at: '2026-11-20' }
}
/** Of these the stock language is true. */
const stockFacts = {
  ...facts,
  ai: 'GPT-3 (OpenAI)',
  part: 'part',
  roles: { drafting: ['author', 'GPT-3'], editing: 'author', revising: 'author' },
  statements: { draftLanguage: true, afterGeneration: true, toOwnLiking: true, ultimateResponsibility: true }
} as const
const page =
  '<!doctype html><html><head><meta charset="utf-8"><title>Tides</title></head><body><main><h1>Tides</h1><p>The sea rises twice a day.</p><p>It falls as often.</p></main></body></html>'
const known = knownWords()
const labelled = labelHtml(page, facts).value
const lead = /<p lang[^]*?<\/p>/.exec(labelled)?.[0] ?? ''
const words = lead.replace(/<[^>]*>/g, '')

const tag = fc.constantFrom(
  ...['<p>', '<p class="a">', '</p>', '<div>', '</div>', '<td>', '</td>', '<span>', '</span>', '<b>', '</b>', '<strong>', '</strong>'],
  ...['<br>', '<wbr>', '<i>', '<section>', '</section>', '<h2>', '<img>', '<script>', '</script>', '<P>', '<DIV >', '<x-a>', '<em/>', '<!-- a -->']
)
const text = fc.constantFrom(' ', '\n', words, lead, '&#65;I', 'A', 'AI', '[AI', '&nbsp;', '\u00AD', '<', '\0')

describe('quick looks', () => {
  it('pass over no paragraph that is a lead', () => {
    const paragraph = fc.tuple(fc.constantFrom('<p>', '<div>', '<td>', ' <p style="a">'), fc.array(fc.oneof(tag, text), { maxLength: 8 }))
    let found = 0
    fc.assert(
      fc.property(paragraph, ([open, parts]) => {
        const source = open + parts.join('')
        const read = readParagraph(source, 0)
        if (!read || readLabels(read.text, known).length === 0) return
        found++
        expect(mayHoldLead(source, 0, known)).toBe(true)
      }),
      { numRuns: 5000 }
    )
    expect(found).toBeGreaterThan(100)
  })

  it('pass over no page in which a lead was moved', () => {
    const piece = fc.constantFrom('<div>', '</div>', '<td>', '<span>', '<b>', '</b>', '<br>', ' ', '\n', '<!-- a -->', 'A day', '<h1>Tides</h1>', '<ul><li>', '</li></ul>', '<center>', '<section>', '<header>', '</header>', '<a>', '</a>')
    const leads = fc.constantFrom(lead, words, `<p>${words}</p>`, `<p>${words.replace('A', '&#65;')}</p>`)
    let found = 0
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), leads, fc.boolean(), (pieces, moved, isBehindHeading) => {
        const source = `${pieces.join('')}${moved}</center></section></header></div>`
        const { paragraphs } = locateFirstBlocks(source, 0, isBehindHeading)
        const holdsLead = paragraphs.some((offset) => readLabels(readParagraph(source, offset)?.text ?? '', known).length > 0)
        if (!holdsLead) return
        found++
        expect(mayHoldLead(source, 0, known)).toBe(true)
      }),
      { numRuns: 3000 }
    )
    expect(found).toBeGreaterThan(100)
  })

  it.each([
    ['a reference for its first letter', words.replace('A', '&#65;')],
    ['the same in hexadecimal digits', words.replace('A', '&#x41;')],
    ['a character that is passed over', `\u200B${words}`],
    ['a soft hyphen in its first word', words.replace('AI', 'A&shy;I')],
    ['an element in its first word', words.replace('AI', 'A<i>I</i>')],
    ['a space of its own', `&nbsp;<b></b>${words}`],
    ['a NUL, which a parser drops', `\0<b></b>${words}`],
    ['a tag that quotes a tag', `<b title="x<y">${words}</b>`],
    ['a pictograph among the ideographs', `\u3299${words}`],
    ['the space of Ogham', `\u1680${words}`],
    ['the same as a reference', `&#5760;${words}`],
    ['a comment', `<!-- a --><b>${words}</b>`],
    ['a comment that holds a tag', `<!-- <hr --><b>${words}</b>`]
  ])('see a lead that opens with %s', (_, html) => {
    expect(readLabels(readParagraph(`<p>${html}</p>`, 0)?.text ?? '', known)).toHaveLength(html.startsWith('\0') ? 0 : 1)
    expect(mayHoldLead(`<p>${html}</p>`, 0, known)).toBe(true)
  })

  it('see a lead in which a formatter put a gap between scripts', () => {
    const page = labelHtml('<p>x</p>', facts, { locale: 'ja' }).value
    const notice = (/<p lang[^]*?<\/p>/.exec(page)?.[0] ?? '').replace('AI', 'AI ')
    expect(readLabels(readParagraph(notice, 0)?.text ?? '', known)).toHaveLength(1)
    expect(mayHoldLead(notice, 0, known)).toBe(true)
  })

  it('see a lead of which a tool made the apostrophe straight', () => {
    const [words] = known
    const french = words ? [{ ...words, leadStarts: () => ['L\u2019IA a aid\u00E9. '] }] : []
    expect(mayHoldLead("<p>L'IA a aid\u00E9.</p>", 0, french)).toBe(true)
    expect(mayHoldLead('<p>LIA a aid\u00E9.</p>', 0, french)).toBe(false)
  })

  it.each([
    ['in a heading', `<h2>${words}</h2>`],
    ['in a table of choices', `<select><option>${words}</option></select>`],
    ['behind other words', `<p>Note: <b>${words}</b></p>`],
    ['behind the paragraph', `<p>Tides</p>${words}`],
    ['as the first letters of other words', '<p>A button</p><p>Without options</p><p>Parades</p><p>AIR</p>'],
    ['as a reference to another character', '<p>&#1499;&#1489;</p>']
  ])('tell an opening apart that stands %s', (_, html) => {
    expect(mayHoldLead(`<div>${html}</div>`, 0, known)).toBe(false)
  })

  it('see a lead as far down as the first paragraphs are listed', () => {
    const gap = '<br>'.repeat(4999)
    const source = `${gap}<p>${words}</p>`
    expect(locateFirstBlocks(source, 0, true).paragraphs).toEqual([gap.length])
    expect(mayHoldLead(source, 0, known)).toBe(true)
    expect(mayHoldLead(`${gap}<br>${source}`, 0, known)).toBe(false)
  })

  it('know of bold text in every page that has a second lead', () => {
    let found = 0
    const piece = fc.oneof(
      tag,
      text,
      fc.constantFrom('<svg>', '</svg>', '<select>', '</select>', '<template>', '</template>', '<article>', '</article>', '<body>', '</body>', '<frameset>', '<head>', '<textarea>', '<title>', '<noscript>', '</noscript>', '<![CDATA[', '</title>')
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const source = pieces.join('')
        if (otherNotices(source, known, { mark: 'AI-generated.', text: 'AI used: GPT-4 (OpenAI).' }).length === 0) return
        found++
        expect(locateOr(source)).toBe(true)
      }),
      { numRuns: 3000 }
    )
    expect(found).toBeGreaterThan(100)
  })

  it.each([
    ['a lead that was moved', labelled.replace(lead, '').replace('<h1>', `${lead}<h1>`)],
    ['a repeat that was moved', labelled.replace('</p></main>', '</p><hr></main>')],
    ['a title without its mark', labelled.replace('<title>[AI-generated] ', '<title>')],
    ['a label of the same length', labelHtml(page, { ...facts, ai: 'GPT-5 (OpenAI)', roles: { drafting: 'GPT-5', editing: 'author' } }).value],
    ['a label of other facts', labelHtml(page, { ...facts, author: 'Grace Hopper', review: { by: 'Grace Hopper', at: '2026-11-20' } }).value]
  ])('do not take %s for the label', (_, changed) => {
    const again = labelHtml(changed, facts)
    expect(again.changed).toBe(true)
    expect(again.value.replace('<hr>', '')).toBe(labelled)
  })

  it('take the author\'s heading behind the lead for no foreword', () => {
    const headed = labelHtml(page.replace('<p>The', '<h2>Why</h2><ul><li>Moon</ul><p>The'), facts).value
    expect(labelHtml(headed, facts)).toMatchObject({ changed: false, value: headed })
  })

  it('see the foreword that goes with a lead that now has none', () => {
    const prefaced = labelHtml(page, stockFacts, { stock: true }).value
    expect(prefaced).toContain('<section')
    expect(labelHtml(prefaced, stockFacts).value).toBe(labelHtml(page, stockFacts).value)
  })
})

function locateOr(source: string): boolean {
  try {
    return locateMarks(source).mayHoldBold
  } catch {
    return true
  }
}
