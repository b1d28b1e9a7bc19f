import { describe, expect, it } from 'vitest'
import { labelStyle, treeLabelStyle } from '../../src/notice/label-style.js'

const english = { lang: 'en', dir: 'ltr' } as const

describe('labelStyle', () => {
  it('makes every declaration important, and resets first', () => {
    const { block, mark } = labelStyle(english)
    for (const style of [block, mark]) {
      expect(style).toMatch(/^all:/)
      for (const declaration of style.split(';')) expect(declaration).toMatch(/!important$/)
    }
  })

  it('gives colour and background to every element that bears text', () => {
    for (const style of Object.values(labelStyle(english))) {
      expect(style).toContain('color:#000')
      expect(style).toContain('background:#fff3c4')
    }
  })

  it('sets no height', () => {
    expect(labelStyle(english).block).not.toMatch(/(?:^|;)(?:min-|max-)?height/)
  })

  it('leaves letters that join together', () => {
    expect(labelStyle({ lang: 'ar', dir: 'rtl' }).block).toContain('letter-spacing:normal')
    expect(labelStyle({ lang: 'hi', dir: 'ltr' }).block).toContain('letter-spacing:normal')
    expect(labelStyle({ lang: 'zh-Hans', dir: 'ltr' }).block).toContain('letter-spacing:.12em')
  })

  it('reads from right to left where the words do', () => {
    expect(labelStyle({ lang: 'he', dir: 'rtl' }).block).toContain('direction:rtl')
  })
})

describe('treeLabelStyle', () => {
  it('ends with the same declarations for those who keep the last of a name', () => {
    const { block } = treeLabelStyle(english)
    const last = Object.fromEntries(block.split(';').map((one) => one.split(':')))
    expect(Object.values(last).join()).not.toContain('!important')
    expect(block.startsWith(labelStyle(english).block)).toBe(true)
  })
})
