import { chatNotice, labelReply } from 'forthright/chat'
import { element } from '../dom.js'
import type { Show } from '../panel.js'

const reply = 'The ferry leaves at six.'

export const show: Show = ({ disclosure, locale, packs }) => {
  const options = { disclosure, locale, packs }
  const { words, spoken, lang, dir } = chatNotice(options)
  const { value } = labelReply(reply, options)
  return [
    element('h4', {}, 'Before the first message'),
    element('p', { lang, dir }, words),
    element('h4', {}, 'For a voice'),
    element('p', { lang, dir }, spoken),
    element('h4', {}, 'The first reply, where the interface showed nothing'),
    element('pre', { lang, dir, tabindex: '0' }, value)
  ]
}
