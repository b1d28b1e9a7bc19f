import { describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { en, locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'
import { renderNotices } from '../../src/notice/render-notices.js'
import { findLocale, resolveLocale } from '../../src/notice/resolve-locale.js'
import { drafted } from './disclosures.js'

function errorOf(run: () => unknown): DisclosureError {
  try {
    run()
  } catch (error) {
    if (error instanceof DisclosureError) return error
    throw error
  }
  throw new Error('Expected a DisclosureError')
}

describe('resolveLocale', () => {
  it('finds every locale by its tag, in any case', () => {
    for (const locale of locales) {
      expect(resolveLocale(locale.tag)).toBe(locale)
      expect(resolveLocale(locale.tag.toUpperCase())).toBe(locale)
    }
  })
  it.each([
    ['de-AT', 'de'],
    ['en_US', 'en'],
    ['pt-BR', 'pt'],
    ['ar-EG', 'ar'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['pt-PT', 'pt'],
    ['de-Latn-AT', 'de'],
    ['en-x-plain', 'en']
  ])('takes the region off: %s is %s', (tag, found) => {
    expect(resolveLocale(tag).tag).toBe(found)
  })
  it.each(['zh-TW', 'zh-HK', 'zh-Hant', 'zh-Hant-CN', 'zh-MO', 'zh-x-plain', 'de-Cyrl', 'xx', 'klingon', '', 'constructor'])(
    'refuses %s and lists the known ones',
    (tag) => {
      const error = errorOf(() => resolveLocale(tag))
      expect(error.code).toBe('unknown-locale')
      for (const locale of locales) expect(error.message).toContain(locale.tag)
      expect(findLocale(tag)).toBeUndefined()
    }
  )
  it.each([
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh_HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['pt-BR', 'pt-BR'],
    ['PT_br', 'pt-BR'],
    ['pt-PT', 'pt'],
    ['pt', 'pt'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['nb-NO', 'nb'],
    ['in', 'id'],
    ['in-ID', 'id'],
    ['tr-CY', 'tr'],
    ['tr-Arab', undefined],
    ['zh-CN', 'zh-Hans'],
    ['tlh', undefined]
  ])('finds the nearest one where previews are among them: %s is %s', (tag, found) => {
    expect(findLocale(tag, [...locales, ...previewLocales])?.tag).toBe(found)
  })
  it('offers the nearest one', () => {
    expect(errorOf(() => resolveLocale('zh-Hanz')).message).toContain('Did you mean `zh-Hans`?')
  })
  it.each(['da', 'cs', 'ro', 'he', 'zh-Hant', 'zh-hant-TW'])('offers no other language than the one named: %s', (tag) => {
    expect(errorOf(() => resolveLocale(tag)).message).not.toContain('Did you mean')
  })
  it.each([5, null, undefined, {}, { tag: 'de' }, [], { ...en, marks: undefined }])(
    'refuses %j and lists the known ones',
    (locale) => {
      const error = errorOf(() => resolveLocale(locale as never))
      expect(error.code).toBe('unknown-locale')
      for (const { tag } of locales) expect(error.message).toContain(tag)
    }
  )
  it('says that a list of two is for pages, where one language is expected', () => {
    const error = errorOf(() => resolveLocale(['de', 'en'] as never))
    expect(error.message).toContain('Unexpected list in `options.locale`')
    expect(error.message).toContain('pages, in Markdown and in HTML, take two')
  })
  it('refuses a locale that lacks one word among others', () => {
    const { break: _, ...chat } = en.chat
    expect(errorOf(() => resolveLocale({ ...en, chat } as never)).code).toBe('unknown-locale')
  })
  it('takes every locale of the package as one of the caller’s own', () => {
    for (const locale of locales) expect(resolveLocale({ ...locale }).tag).toBe(locale.tag)
  })
  it('takes a locale of the caller’s own', () => {
    const own = { ...en, tag: 'en-x-plain' }
    expect(resolveLocale(own)).toBe(own)
  })
  it('refuses through renderNotices alike', () => {
    expect(errorOf(() => renderNotices(drafted, { locale: 'tlh' })).code).toBe('unknown-locale')
  })
})
