import { describe, expect, it } from 'vitest'
import { labelPost, type PostNote, unlabelPost } from '../../src/social/index.js'
import { changesBetween } from './changed-texts.js'
import { disclosure } from './payloads.js'
import { wholePayloads } from './whole-payloads.js'

const rows = wholePayloads.map((row) => [row.platform, row.what, row] as const)

const peculiar = ({ kind, message }: PostNote) =>
  kind === 'platform' || (kind === 'flag' && !message.includes('has no flag for AI'))

describe('labelPost', () => {
  it.each(rows)('labels on %s %s', (platform, _, { payload, options, changes, notes = [] }) => {
    const labelled = labelPost(platform, payload, disclosure, options)
    expect(changesBetween(payload, labelled.payload)).toEqual(changes)
    expect(labelled.notes.filter(peculiar).map(({ message }) => message)).toEqual(notes)

    const { payload: back } = unlabelPost(platform, labelled.payload)
    const { madeWithAi: _one, made_with_ai: _other, ...bare } = back as Record<string, unknown>
    expect(JSON.stringify(bare)).toBe(JSON.stringify(payload))
  })
})
