import { describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import {
  labelPost,
  labelThread,
  type PlatformKey,
  platforms,
  unlabelPost
} from '../../src/social/index.js'
import { locateBody } from '../../src/scan/html/locate-body.js'
import { isThorough } from '../thorough.js'
import { disclosure, story } from './payloads.js'

const labelOrRefuse = (action: () => unknown) => {
  try {
    action()
  } catch (error) {
    expect(error).toBeInstanceOf(DisclosureError)
  }
}

describe('hostile payloads', () => {
  const size = 200_000
  const units = [
    'a',
    '[',
    '<',
    '`',
    '**',
    '@a',
    '{hashtag|',
    '.',
    'a.',
    '\\',
    ' - ',
    '\n\n',
    '> a\n',
    '\u0301',
    '👨‍'
  ]
  const fields: [PlatformKey, string][] = [
    ['x', 'text'],
    ['linkedin', 'commentary'],
    ['discord', 'content'],
    ['slack', 'text'],
    ['mastodon', 'status']
  ]

  /** Every unit on every platform among the slow tests, and here each unit on one of them. */
  const cases = fields.map(
    ([key, field], index) =>
      [key, field, units.filter((_, at) => isThorough || at % fields.length === index)] as const
  )

  it.each(cases)('on %s are cut in linear time', (key, field, some) => {
    for (const unit of some) {
      const payload = { [field]: unit.repeat(size / unit.length) }
      labelOrRefuse(() => labelPost(platforms[key], payload, disclosure, { overflow: 'shorten' }))
    }
  })

  it('are unlabelled in linear time, however much they look like a label', () => {
    for (const unit of [
      ' - AI used: a',
      '\n\nAI used: a',
      'AI used: a. ',
      'Responsible: a. ',
      '[Parody: '
    ]) {
      const text = `AI-generated: ${unit.repeat(size / unit.length)}.`
      labelOrRefuse(() => unlabelPost('x', { text }))
      labelOrRefuse(() => unlabelPost('tiktok', { post_info: { title: text } }))
      labelOrRefuse(() => unlabelPost('reddit', { text: `**AI-generated.** ${text}` }))
    }
  })

  it('are searched for the body in linear time', () => {
    for (const unit of [
      '<style',
      '<style>',
      '</style',
      '<!--',
      '<!',
      '<p a="',
      '<head ',
      '<title></'
    ]) {
      expect(locateBody(unit.repeat(size / unit.length))).toBeGreaterThanOrEqual(0)
    }
  })

  it('are split into at most 999 parts', () => {
    labelOrRefuse(() => labelThread('x', `${story} `.repeat(8000), disclosure))
  })

  it('with cycles and big numbers are refused or labelled', () => {
    const cycle: { [member: string]: unknown } = { type: 'section' }
    cycle['self'] = cycle
    const payloads: [PlatformKey, object][] = [
      ['slack', { text: story, blocks: [cycle] }],
      ['slack', { blocks: [cycle] }],
      ['teams', { type: 'message', text: story, channelData: cycle }],
      ['matrix', { msgtype: 'm.text', body: story, big: 1n }],
      ['discord', { flags: 1 << 15, components: [{ type: 17, components: [cycle] }] }]
    ]
    for (const [key, payload] of payloads) {
      labelOrRefuse(() => labelPost(platforms[key], payload, disclosure))
    }
  })
})

describe('the start of a body', () => {
  it.each([
    ['<p>Hi</p>', 0],
    ['<!doctype html><p>Hi</p>', 15],
    ['<html><head><title><body></title></head><body class="a>b">Hi', 58],
    ['<!-- <body> --><body>Hi', 21],
    ['<html><head><style><body>{}</style></head><p>Hi</p>', 42],
    ['  <p>Hi</p>', 0],
    ['<!--[if mso]><body class="mso"><![endif]--><body>Hi', 49]
  ])('of %s', (html, start) => {
    expect(locateBody(html)).toBe(start)
  })
})
