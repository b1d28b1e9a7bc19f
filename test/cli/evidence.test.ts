import { expect, it } from 'vitest'
import { createEvidenceWriter } from '../../src/cli/reporters/evidence.js'

const totalOf = (files: number, changed: number, errors: number, warnings: number): string => {
  const written: string[] = []
  createEvidenceWriter((text) => written.push(text), '1.2.3').end({ files, changed, errors, warnings })
  return /<h2>In all<\/h2>\n<p>([^<]*)/.exec(written.join(''))?.[1] ?? ''
}

it('tells how many pages and findings there are in the singular, in the plural, and where there are none', () => {
  expect(totalOf(1, 1, 1, 0)).toBe('1 page: 1 can be missed; 1 finding fails, 0 need a review.')
  expect(totalOf(1, 0, 0, 1)).toBe('1 page: 0 can be missed; 0 findings fail, 1 needs a review.')
  expect(totalOf(3, 0, 0, 0)).toBe('3 pages: 0 can be missed; 0 findings fail, 0 need a review.')
  expect(totalOf(3, 2, 5, 2)).toBe('3 pages: 2 can be missed; 5 findings fail, 2 need a review.')
})
