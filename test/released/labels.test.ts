import { describe, expect, it } from 'vitest'
import { readHtml, unlabelHtml } from '../../src/html/index.js'
import { readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import { platforms, unlabelPost } from '../../src/social/index.js'
import type { Payload } from '../../src/social/payload.js'
import { releasedVersions, type Sample, samplesOf } from './labelled-samples.js'

const languages = releasedVersions().flatMap((version) =>
  samplesOf(version).map(({ locale, samples }) => ({ version, locale, samples }))
)

describe.each(languages)('labels of version $version in $locale', ({ samples }) => {
  const of = (surface: Sample['surface']) => samples.filter((sample) => sample.surface === surface)
  const placeOf = ({ selector }: Sample) => (selector === undefined ? {} : { selector })

  it('are taken off Markdown, byte for byte', () => {
    expect(of('markdown').length).toBeGreaterThan(10)
    for (const { source, labelled, name } of of('markdown')) {
      expect(unlabelMarkdown(String(labelled)).value, name).toBe(source)
    }
  })

  it('are taken off HTML, byte for byte, the record too', () => {
    expect(of('html').length).toBeGreaterThan(10)
    for (const sample of of('html')) {
      const { value } = unlabelHtml(String(sample.labelled), placeOf(sample))
      expect(value, sample.name).toBe(sample.source)
    }
  })

  it('are taken off posts', () => {
    expect(of('post').length).toBeGreaterThan(10)
    for (const { source, labelled, name, platform = 'x' } of of('post')) {
      expect(unlabelPost(platforms[platform], labelled as Payload).payload, name).toEqual(source)
    }
  })

  it('are read', () => {
    for (const { labelled, name } of of('markdown')) {
      expect(readMarkdown(String(labelled))?.ai, name).toBeDefined()
    }
    for (const sample of of('html')) {
      expect(readHtml(String(sample.labelled), placeOf(sample))?.ai, sample.name).toBeDefined()
    }
  })

  it('stay where a word of them is another one', () => {
    for (const { labelled, name } of of('markdown')) {
      const changed = String(labelled).replace(/\*\* (?=.)/, 'x** ')
      expect(unlabelMarkdown(changed).value, name).toBe(changed)
    }
  })
})
