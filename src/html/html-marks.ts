import type { Element, ElementContent } from 'hast'
import type { Disclosure } from '../disclosure/disclosure.js'
import type { Foreword } from '../notice/foreword.js'
import { labelStyle } from '../notice/label-style.js'
import type { Label } from '../notice/render-label.js'
import type { Notice } from '../notice/render-lead.js'
import { toJsonLd } from '../metadata/to-json-ld.js'
import { toMeta } from '../metadata/to-meta.js'
import { escapeHtml, escapeJson } from './escape-html.js'
import { forewordElement, noticeElement } from './notice-elements.js'

export const jsonLdStart = '<script type="application/ld+json">'
const scriptEnd = '</script>'

/**
 * Write a notice as HTML. Nothing stands round it, so that taking it out again leaves what was.
 */
export function noticeHtml(notice: Notice, label: Label): string {
  return toHtml(noticeElement(notice, label, labelStyle(label)))
}

/** Write the foreword as HTML, if there is one. */
export function forewordHtml(foreword: Foreword | undefined, label: Label): string {
  return foreword ? toHtml(forewordElement(foreword, label)) : ''
}

/** Write the machine-readable record: `meta` elements and JSON-LD. */
export function recordHtml(disclosure: Disclosure): string {
  const metas = toMeta(disclosure).map((attributes) => {
    const pairs = Object.entries(attributes).map(
      ([name, value]) => `${name}="${escapeHtml(value)}"`
    )
    return `<meta ${pairs.join(' ')}>`
  })
  return `${metas.join('')}${jsonLdStart}${escapeJson(toJsonLd(disclosure))}${scriptEnd}`
}

function toHtml(node: Element | ElementContent): string {
  if (node.type === 'text') return escapeHtml(node.value)
  if (node.type !== 'element') return ''
  const attributes = Object.entries(node.properties).map(
    ([name, value]) => ` ${name}="${escapeHtml(String(value))}"`
  )
  const { tagName } = node
  return `<${tagName}${attributes.join('')}>${node.children.map(toHtml).join('')}</${tagName}>`
}
