import fc from 'fast-check'
import type { Element } from 'hast'
import { describe, expect, it } from 'vitest'
import { DisclosureError, labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import { locateMarks } from '../../src/html/place-marks.js'
import { isThorough } from '../thorough.js'
import { arbitraryHtml } from './arbitrary-html.js'
import { findElements, parseTree, textOf, withoutElements } from './compare-trees.js'
import { assisted, briefWords, generated, leadWords, unreviewed } from './fixtures.js'

const runs = { numRuns: isThorough ? 500 : 150 }
/** Label, or nothing for the one kind of page that has no place. */
function tryLabel(html: string, disclosure = generated): string | undefined {
  try {
    return labelHtml(html, disclosure).value
  } catch (error) {
    if (error instanceof DisclosureError && error.code === 'cannot-label') return undefined
    throw error
  }
}

const isLead = (element: Element) => element.tagName === 'p' && textOf(element) === leadWords
const isEnd = (element: Element) => element.tagName === 'p' && textOf(element) === briefWords
const isRecord = ({ tagName, properties }: Element) =>
  (tagName === 'script' && properties['type'] === 'application/ld+json') ||
  (tagName === 'meta' && properties['name'] === 'ai-disclosure')

const nameOf = (node: { type: string }) => ('tagName' in node ? String(node.tagName) : 'root')

describe('any HTML', () => {
  it('is labelled alike, whatever label it had before', () => {
    const ways = [
      { facts: generated },
      { facts: assisted },
      { facts: { ...generated, use: 'publication' } as const },
      { facts: generated, options: { marks: ['lead', 'end'], reason: 'short' } as const },
      { facts: generated, options: { marks: ['title', 'lead', 'sections', 'end', 'record'] } as const },
      { facts: generated, options: { look: { frame: 'none' } } as const },
      { facts: generated, options: { locale: 'de' } }
    ]
    fc.assert(
      fc.property(arbitraryHtml, fc.constantFrom(...ways), fc.constantFrom(...ways), (html, before, after) => {
        if (tryLabel(html) === undefined) return
        const labelled = labelHtml(html, before.facts, before.options).value
        const { value } = labelHtml(labelled, after.facts, after.options)
        expect(value).toBe(labelHtml(html, after.facts, after.options).value)
      }),
      runs
    )
  })

  it('is labelled or refused, once', () => {
    fc.assert(
      fc.property(arbitraryHtml, (html) => {
        const value = tryLabel(html)
        if (value === undefined) return
        expect(tryLabel(value)).toBe(value)
        expect(readHtml(value)?.author).toEqual(generated.author)
      }),
      runs
    )
  })

  it('is itself again without the label', () => {
    fc.assert(
      fc.property(arbitraryHtml, (html) => {
        const value = tryLabel(html)
        if (value !== undefined) expect(unlabelHtml(value).value).toBe(html)
      }),
      runs
    )
  })

  it('has one record, and is itself again, also after tools put things into its head', () => {
    const arbitraryRecord = fc.constantFrom(
      '',
      '<meta name="ai-disclosure" content="human-only">',
      '<script type="application/ld+json">{"@type":"Article"}</script>',
      '<script type="application/ld+json">{"disclosure":"human-only"}</script>'
    )
    const arbitraryAddition = fc.constantFrom('', '\n', '<link rel=a>', '<!-- c -->', '<script>1</script>')
    fc.assert(
      fc.property(
        fc.constantFrom(generated, unreviewed),
        arbitraryRecord,
        arbitraryAddition,
        arbitraryHtml,
        (disclosure, record, addition, body) => {
          const page = (more: string) => `<!doctype html><head>${record}${more}</head><body>${body}`
          const value = tryLabel(page(''), disclosure)
          if (value === undefined) return
          expect(tryLabel(value, disclosure)).toBe(value)
          expect(unlabelHtml(value).value).toBe(page(''))
          const changed = value.replace('</head>', `${addition}</head>`)
          expect(unlabelHtml(changed).value).toBe(page(addition))
          expect(tryLabel(changed, assisted)).toBe(tryLabel(page(addition), assisted))
        }
      ),
      runs
    )
  })

  it('stays as it is where it has no label', () => {
    fc.assert(
      fc.property(arbitraryHtml, (html) => {
        if (tryLabel(html) !== undefined) expect(unlabelHtml(html).value).toBe(html)
      }),
      runs
    )
  })

  it('has the lead in its place, in a tree that is otherwise the same', () => {
    let compared = 0
    fc.assert(
      fc.property(arbitraryHtml, (html) => {
        const value = tryLabel(html)
        if (value === undefined) return
        const places = locateMarks(html).marks
        const tree = parseTree(value, places.isDocument)
        const leads = findElements(tree, isLead)
        expect(leads).toHaveLength(1)
        const names = leads[0]?.ancestors.map(nameOf) ?? []
        const place = places.place === 'body' ? 'body' : places.place
        expect(names).toContain(place)
        for (const name of names.slice(names.lastIndexOf(place) + 1)) {
          expect(['div', 'header', 'hgroup', 'section']).toContain(name)
        }
        const ends = findElements(tree, isEnd)
        expect(ends).toHaveLength(places.end === undefined ? 0 : 1)
        for (const end of ends) expect(nameOf(end.ancestors.at(-1) ?? tree)).toBe(place)
        if (movesContent(html, places.isDocument)) return
        compared++
        const rest = withoutElements(tree, (one) => isLead(one) || isEnd(one) || isRecord(one))
        const marked = JSON.stringify(rest).replaceAll('[AI-generated] ', '')
        const before = JSON.stringify(parseTree(html, places.isDocument))
        expect(withoutEmptyText(marked)).toBe(before)
      }),
      runs
    )
    expect(compared).toBeGreaterThan(runs.numRuns / 2)
  })

  it('is not kept by a naive prepend', () => {
    // The negative control: the same comparison does fail.
    const html = '<!doctype html><html><head><title>T</title></head><body><p>x</p></body></html>'
    const naive = `<p>${leadWords}</p>${html}`
    const rest = withoutElements(parseTree(naive, true), isLead)
    expect(JSON.stringify(rest)).not.toBe(JSON.stringify(parseTree(html, true)))
  })
})

/**
 * Content that is not where it was, by the parser's own rules: what nothing closes in a head, and
 * what stands behind `</body>`. A `noscript` is other things to other readers.
 */
function movesContent(html: string, isDocument: boolean): boolean {
  if (/<noscript|<template|<\/(?:body|html)|<frameset/i.test(html)) return true
  const bodies = findElements(parseTree(html, isDocument), ({ tagName }) => tagName === 'body')
  return bodies[0]?.element.children.length === 0
}

function withoutEmptyText(json: string): string {
  const empty = '{"type":"text","value":""}'
  return json.replaceAll(`${empty},`, '').replaceAll(`,${empty}`, '').replaceAll(empty, '')
}
