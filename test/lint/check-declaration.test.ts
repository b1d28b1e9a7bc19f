import { describe, expect, it } from 'vitest'
import { createDeclarationCheck } from '../../src/lint/check-declaration.js'
import { placeAt } from '../../src/markup/locate-facts.js'
import { lintCases } from './pages.js'

describe('createDeclarationCheck', () => {
  it.each(lintCases)('judges $name', ({ page, options, problems }) => {
    const found = createDeclarationCheck(options)(page).map(({ reason, start, end }) => {
      expect(end).toBeGreaterThanOrEqual(start)
      const { line, column } = placeAt(page, start)
      return [line, column, reason]
    })
    expect(found).toEqual(problems.map(([line, column, words]) => [line, column, expect.stringContaining(words)]))
  })
})
