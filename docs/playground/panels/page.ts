import { element } from '../dom.js'
import { labelledPage } from '../labelled-page.js'
import type { Show } from '../panel.js'

const views = [
  { name: 'Light', scheme: 'light', kind: 'wide' },
  { name: 'Dark', scheme: 'dark', kind: 'wide' },
  { name: 'Narrow, 320 pixels', scheme: 'light', kind: 'narrow' }
] as const

export const show: Show = (work) => {
  const frames = views.map(({ name, scheme, kind }) =>
    element(
      'figure',
      { class: kind },
      element('figcaption', {}, name),
      // Without scripts, and without a way out of the frame.
      element('iframe', { sandbox: '', title: `The page: ${name}`, srcdoc: labelledPage(work, scheme) })
    )
  )
  return [
    element('div', { class: 'frames' }, ...frames),
    element(
      'details',
      {},
      element('summary', {}, 'The HTML'),
      element('pre', { tabindex: '0' }, labelledPage(work))
    )
  ]
}
