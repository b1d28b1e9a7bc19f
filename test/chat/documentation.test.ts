import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { protocols } from '../../src/chat/protocols/detect.js'

const page = readFileSync(new URL('../../docs/chat.md', import.meta.url), 'utf8')
const [, table = ''] = /### Protocols\n([\s\S]*?)\n\n[^|\n]/.exec(page) ?? []
const rows = [...table.matchAll(/^\| ([^|(]+?)(?: \([^|]*)? \|/gm)].map(([, name]) => name)

describe('the table of protocols in the documentation', () => {
  it.each(protocols.map(({ name }) => name))('has %s', (name) => {
    expect(rows).toContain(name)
  })

  it('has no other', () => {
    const others = rows.filter((row) => !protocols.some(({ name }) => name === row))
    expect(others).toEqual(['protocol', 'any other'])
  })
})
