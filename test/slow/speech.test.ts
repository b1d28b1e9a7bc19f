import ESpeakNg from 'espeak-ng'
import { describe, expect, it } from 'vitest'
import type { Locale } from '../../src/notice/locale.js'
import { locales } from '../../src/notice/locales/index.js'

/**
 * How eSpeak NG 1.52 says the words for artificial intelligence, as its phonemes: letter by letter
 * (en, de, es, it, pt, nl, pl, ja) or in words.
 */
const saidAs: Readonly<Record<string, string>> = {
  en: ",eI_'aI",
  de: "k_,A:_'i:",
  fr: "E~_t_E_l_i_Z_'A~_s",
  es: ",i_;_'a",
  it: ",i:_;_'a:",
  pt: ",i_;_'a",
  nl: ",a:_'i:",
  pl: ",a_'i",
  ja: "(en)_'eI _:_'aI",
  ko: "i_n_q_o_N_dZ;_,i_n_u-_N",
  'zh-Hans': "z._'@35_n__| k_'ong55__| ts._'i.51__| n_'@35_N",
  ar: 'i_s[_t[_\'i_n_a:_A_,i:_j'
}

/** In these, letters in capitals are said as one word (`ki`, `ya`): no label of ours is in capitals. */
const isWordInCapitals: ReadonlySet<string> = new Set(['de', 'es', 'it', 'pt', 'nl', 'pl'])

const voices: Readonly<Record<string, string>> = { 'zh-Hans': 'cmn' }

async function say(text: string, { tag }: Pick<Locale, 'tag'>): Promise<string> {
  const engine = await ESpeakNg({
    arguments: ['--phonout', '/said', '--sep=_', '-q', '-x', '-v', voices[tag] ?? tag, text],
    print: () => {},
    printErr: () => {}
  })
  return engine.FS.readFile('/said', { encoding: 'utf8' }).replace(/\s+/g, ' ')
}

/** How often the words for artificial intelligence are heard. */
async function heard(words: readonly string[], locale: Locale): Promise<number> {
  const said = await say(words.join('\n'), locale)
  return said.split(saidAs[locale.tag] ?? '?').length - 1
}

describe.each(locales.map((locale) => [locale.tag, locale] as const))('the marks in %s', (tag, locale) => {
  const marks = Object.values(locale.marks)

  it('are heard with artificial intelligence as its letters or in words', async () => {
    expect(await heard(marks, locale)).toBe(marks.length)
  })

  it(isWordInCapitals.has(tag) ? 'would be heard as a word in capitals' : 'are heard so in capitals too', async () => {
    const capitals = marks.map((mark) => mark.toLocaleUpperCase(tag))
    expect(await heard(capitals, locale)).toBe(isWordInCapitals.has(tag) ? 0 : marks.length)
  })
})

// The control: what the marks said at another time.
it.each([
  ['fr', 'Généré par IA'],
  ['fr', 'Généré par I.A.'],
  ['zh-Hans', 'AI生成']
])('a mark is not heard so in %s: %s', async (tag, mark) => {
  const locale = locales.find((each) => each.tag === tag)
  expect(locale && (await heard([mark], locale))).toBe(0)
})
