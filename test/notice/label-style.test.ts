import { describe, expect, it } from 'vitest'
import { type Look, resolveLook } from '../../src/notice/look.js'
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

  it('gives ink and ground the same fate, and the bold none of its own', () => {
    const { block, mark } = labelStyle(english)
    const names = [...block.matchAll(/(?:^|;)(color|background-color):(\w+)/g)].map(([, name = '', value = '']) => [name, value])
    expect(names).toEqual([['color', 'black'], ['color', 'light'], ['background-color', 'cornsilk'], ['background-color', 'light']])
    expect(mark).not.toMatch(/color|background/)
  })

  it('sets no height', () => {
    expect(labelStyle(english).block).not.toMatch(/(?:^|;)(?:min-|max-)?height/)
  })

  it('leaves letters that join together', () => {
    expect(labelStyle({ lang: 'ar', dir: 'rtl' }).block).toContain('letter-spacing:normal')
    expect(labelStyle({ lang: 'hi', dir: 'ltr' }).block).toContain('letter-spacing:normal')
    expect(labelStyle({ lang: 'zh-Hans', dir: 'ltr' }).block).toContain('letter-spacing:inherit')
  })

  it('reads from right to left where the words do', () => {
    expect(labelStyle({ lang: 'he', dir: 'rtl' }).block).toContain('direction:rtl')
  })
})

describe('a look', () => {
  const look = (option: Look) => labelStyle(english, resolveLook(option)).block

  it('has the colours, frame, corners, font and room that are asked for', () => {
    const block = look({ ground: '#ffffff', ink: ['#111111', '#000000'], frame: '#777777', radius: 8, font: 'system', compact: true })
    for (const part of ['color:#111111!', 'light-dark(#111111,#000000)', 'background-color:#ffffff!', 'border-inline-start:.5em solid #777777', 'border-radius:8px', 'system-ui', 'padding:.25em']) {
      expect(block).toContain(part)
    }
    expect(look({ frame: 'none' })).toContain('border-inline-start:none')
    expect(look({})).toBe(labelStyle(english).block)
  })

  it.each([
    ['#777777', '#888888', 'contrast is 1.3 : 1'],
    ['#ffffff', ['#000000', '#eeeeee'], 'contrast is 1.2 : 1'],
    ['white', '#000000', '`ground`'],
    ['#ffffff', 'red;position:fixed', '`ink`'],
    [['#ffffff'], '#000000', '`ground`']
  ] as const)('is refused: %s under %s', (ground, ink, message) => {
    const option: object = { ground, ink }
    expect(() => resolveLook(option)).toThrow(message)
  })

  it.each([{ radius: -1 }, { radius: '1px' }, { frame: 'thin' }, { font: 'Papyrus' }, { color: '#000000' }])('is refused: %j', (option) => {
    expect(() => resolveLook(option as object)).toThrow(/look/)
  })

  it('is smaller where the label is repeated, so that both take no more than 1,460 characters', () => {
    const [lead, repeat] = [labelStyle(english), labelStyle(english, resolveLook(undefined), 'repeat')]
    expect(lead.block.length + repeat.block.length + 2 * lead.mark.length).toBeLessThanOrEqual(1460)
  })

  it('knows the contrast of black on white', () => {
    expect(resolveLook({ ground: '#ffffff', ink: '#000000' }).contrast).toBeCloseTo(21, 5)
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
