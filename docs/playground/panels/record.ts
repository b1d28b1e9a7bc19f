import { toHeaders, toJsonLd, toMeta } from 'forthright/metadata'
import { element } from '../dom.js'
import type { Show } from '../panel.js'

export const show: Show = ({ disclosure }) =>
  [
    ['JSON-LD', toJsonLd(disclosure)] as const,
    ['Elements of the head', toMeta(disclosure)] as const,
    ['Headers of the response', toHeaders(disclosure)] as const
  ].flatMap(([name, value]) => [
    element('h4', {}, name),
    element('pre', { tabindex: '0' }, JSON.stringify(value, null, 2))
  ])
