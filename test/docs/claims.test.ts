import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const claims = /\b(?:complian(?:t|ce)|guarantee\w*|certif\w+|unmissable|fool-?proof|legally safe)\b/i

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
const pages = ['README.md', 'package.json', ...readdirSync(new URL('../../docs', import.meta.url)).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)]
// They quote: this one says which words to avoid, and those hold the words of rules and of types.
const quoting = new Set(['docs/adding-a-rule.md', 'docs/rules.md', 'docs/api.md'])

it.each(pages.filter((name) => !quoting.has(name)))('%s claims no more than the library can keep', (name) => {
  expect(claims.exec(read(name))?.[0]).toBeUndefined()
})

it('would find such a claim: the control', () => {
  expect(claims.test('Labels that make you compliant.')).toBe(true)
  expect(claims.test(read('docs/adding-a-rule.md'))).toBe(true)
})
