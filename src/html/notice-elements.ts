import type { Element, ElementContent } from 'hast'
import type { Foreword } from '../notice/foreword.js'
import type { LabelStyle } from '../notice/label-style.js'
import type { Notice } from '../notice/render-lead.js'
import type { Label } from '../notice/render-label.js'

/** Build a notice: a paragraph of its own that opens in bold, styled inline and without a class. */
export function noticeElement(
  { mark, text }: Notice,
  { lang, dir }: Pick<Label, 'lang' | 'dir'>,
  style: LabelStyle
): Element {
  return element('p', { lang, dir, style: style.block }, [
    element('strong', { style: style.mark }, [words(mark)]),
    words(` ${text}`)
  ])
}

/** Build the foreword of a publication: a heading, prose, and the roles as a list. */
export function forewordElement(
  { heading, paragraphs, entries }: Foreword,
  { lang, dir }: Pick<Label, 'lang' | 'dir'>
): Element {
  return element('section', { lang, dir }, [
    element('h2', {}, [words(heading)]),
    ...paragraphs.map((paragraph) => element('p', {}, [words(paragraph)])),
    element('ul', {}, entries.map((entry) => element('li', {}, [words(entry)])))
  ])
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[]
): Element {
  return { type: 'element', tagName, properties, children }
}

function words(value: string): ElementContent {
  return { type: 'text', value }
}
