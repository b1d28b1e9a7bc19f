import { describe, expect, it } from 'vitest'
import type { Locale } from '../../src/notice/locale.js'
import { en } from '../../src/notice/locales/index.js'

const { automated: _automated, ...incomplete } = en
const { reviewing: _reviewing, ...did } = en.did

// @ts-expect-error: a locale without `automated` lacks a string
const lacking: Locale = incomplete
// @ts-expect-error: a locale without the words of one task lacks a string
const lackingOneTask: Locale = { ...en, did }
const complete: Locale = { ...incomplete, automated: 'Sent by a machine.' }

describe('the type of a locale', () => {
  it('refuses a locale that lacks a string', () => {
    expect('automated' in lacking).toBe(false)
    expect('reviewing' in lackingOneTask.did).toBe(false)
    expect(complete.automated).toBe('Sent by a machine.')
  })
})
