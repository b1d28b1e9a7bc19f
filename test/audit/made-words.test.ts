import { describe, expect, it } from 'vitest'
import { findDisclosing } from '../../src/audit/words/find-disclosing.js'
import { madeWords } from '../../src/audit/words/made-words.js'
import { type MadeSentences, madeSentences } from './made-words.js'

interface Said {
  readonly stage: string
  readonly form: string
  readonly said: string
  readonly denied: string
}

/** Every form in the sentence that it is for. */
function sentencesOf({ frames, stages }: MadeSentences): Said[] {
  return Object.entries(stages).flatMap(([stage, forms]) =>
    Object.entries(forms).flatMap(([name, all]) => {
      const [said, denied] = frames[name] ?? ['', '']
      return all.split('|').map((form) => ({ stage, form, said: said.replace('_', form), denied: denied.replace('_', form) }))
    })
  )
}

/** What stands between strokes that no brackets hold. */
function alternativesOf(source: string): string[] {
  const ends = [...source.matchAll(/\|/g)].map(({ index }) => index).filter((index) => {
    const before = source.slice(0, index)
    return before.split('(').length === before.split(')').length
  })
  return [...ends, source.length].map((end, at) => source.slice(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end))
}

describe.each(madeSentences.map((language) => [language.tag, language] as const))('what AI did, in %s', (tag, language) => {
  const sentences = sentencesOf(language)

  it('is told by every form of every stage', () => {
    const told = sentences.map(({ said }) => ({ said, tag: findDisclosing(said)?.tag, stage: findDisclosing(said)?.stage }))
    expect(told).toEqual(sentences.map(({ said, stage }) => ({ said, tag, stage: stage === 'generated' ? 'drafting' : stage })))
  })

  it('is not told where the sentence denies it: of every tenth form', () => {
    const everyTenth = sentences.filter((_, index) => index % 10 === 0)
    expect(everyTenth.map(({ denied }) => denied).filter((denied) => findDisclosing(denied))).toEqual([])
  })

  it('has a sentence for each form that is known', () => {
    const words = madeWords.find((each) => each.tag === tag)
    const sources = Object.entries({ ...words?.made, generated: words?.generated ?? [''] })
    const missing = sources.flatMap(([stage, verb]) => {
      const forms = sentences.filter((each) => each.stage === stage).map(({ form }) => form.toLowerCase())
      const known = verb.flatMap((source) => (source === undefined || source === '' ? [] : alternativesOf(source)))
      return known.filter((source) => !forms.some((form) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'u').test(form))).map((source) => `${stage}: ${source}`)
    })
    expect(missing).toEqual([])
  })
})
