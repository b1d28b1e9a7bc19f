import { renderNotices } from 'forthright'
import { type Content, element } from '../dom.js'
import type { Show } from '../panel.js'

export const show: Show = ({ disclosure, locale, title }) => {
  const { label, lang, dir } = renderNotices(disclosure, { locale })
  if (label === undefined) return [element('p', {}, 'Nothing is said: no AI took part, and the declaration does not ask to tell it.')]
  const said = [label.title + title, label.lead.text].join('\n')
  return [element('p', { class: 'said', lang, dir }, said), speakButton(said, lang)]
}

function speakButton(said: string, lang: string): Content {
  if (!('speechSynthesis' in globalThis)) return element('p', {}, 'This browser has no voice.')
  const button = element('button', { type: 'button' }, 'Speak')
  button.addEventListener('click', () => {
    const words = new SpeechSynthesisUtterance(said)
    words.lang = lang
    speechSynthesis.cancel()
    speechSynthesis.speak(words)
  })
  return button
}
