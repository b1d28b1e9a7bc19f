import { labelMarkdown } from 'forthright/markdown'
import { element } from '../dom.js'
import type { Show } from '../panel.js'

export const show: Show = ({ text, disclosure, locale, packs }) => {
  const { value } = labelMarkdown(text, disclosure, { locale, packs })
  return [element('pre', { tabindex: '0', lang: locale.tag, dir: 'auto' }, value)]
}
