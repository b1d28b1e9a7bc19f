import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { platforms } from '../../src/social/index.js'
import { keys } from './payloads.js'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

describe('the documents on social posts', () => {
  it.each(keys)('tell of %s', (key) => {
    const row = read('docs/social.md')
      .split('\n')
      .find((line) => line.startsWith(`| \`${key}\` |`))
    const platform: unknown = platforms[key]
    const { mediaFlag, textFlag, bot, parody, thread } = platform as {
      [member: string]: { name?: string } | undefined
    }
    expect(row).toBeDefined()
    for (const name of [mediaFlag?.name, textFlag?.name]) if (name) expect(row).toContain(name)
    expect(row?.includes('bot')).toBe(bot !== undefined)
    expect(row?.includes('parody')).toBe(parody !== undefined)
    expect(row?.endsWith('| yes |')).toBe(thread !== undefined)
  })

  it('say where each platform’s facts come from, and when they were read', () => {
    const files = readdirSync(new URL('../../src/social/platforms', import.meta.url))
    const sources = files
      .filter((file) => file !== 'index.ts')
      .map((file) => read(`src/social/platforms/${file}`))
    for (const source of sources) {
      const exported = source.match(/^export const \w+: Platform</gm)?.length
      const documented = source.match(/@see https:[^]*?\*\/\nexport const \w+: Platform</g)?.length
      expect(documented).toBe(exported)
      for (const [line] of source.matchAll(/^ \* @see .*$/gm))
        expect(line).toMatch(/\(seen \d{4}-\d\d-\d\d/)
    }
  })
})
