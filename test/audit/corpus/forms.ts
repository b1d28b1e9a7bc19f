import { labelHtml } from '../../../src/html/index.js'

/** Who and what made the texts of the corpus. */
const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  review: 'Ada Lovelace',
  responsible: 'author'
} as const

/** A form in which a page tells what AI did. */
export interface Form {
  readonly name: string
  readonly lang: string
  /** Whether its own style withstands what a style sheet says about it. */
  readonly isArmoured: boolean
  /** Whether it carries the words of this library. */
  readonly isOurs: boolean
  /** The page with the words in it; the element that bears them has the id `told`. */
  readonly tell: (page: string) => string
}

/** The words alone, as they stand behind the heading. */
const telling = (lang: string, name: string, words: string): Form => ({
  name,
  lang,
  isArmoured: false,
  isOurs: false,
  tell: (page) => page.replace('</h1>', `</h1>${words}`)
})

const ours = (locale: string, isArmoured: boolean): Form => ({
  name: `${isArmoured ? 'label' : 'label without its style'} in ${locale}`,
  lang: locale,
  isArmoured,
  isOurs: true,
  tell: (page) => {
    const { value } = labelHtml(page, facts, { locale })
    const marked = value.replace('<p lang=', '<p id="told" lang=')
    // Formatters, sanitizers and editors leave the words and take the style.
    return isArmoured ? marked : marked.replace(/ style="all:[^"]*"/g, '')
  }
})

/** Labels of this library with and without their style, and words of other people. */
export const forms: readonly Form[] = [
  ours('en', true),
  ours('en', false),
  ours('de', false),
  ours('ja', true),
  telling('en', 'a sentence in English', '<p id="told">This article was written by ChatGPT and edited by Jane Roe.</p>'),
  telling('fr', 'a sentence in French', '<p id="told"><em>Cet article a été rédigé par une intelligence artificielle.</em></p>'),
  telling('en', 'a short label', '<div id="told"><strong>AI-generated content</strong></div>')
]
