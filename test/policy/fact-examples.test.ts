import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { factExamples } from '../../src/policy/packs/fact-examples.js'
import { createFactSheet, readerOf } from '../../src/policy/facts.js'
import { packs } from '../../src/policy/packs/index.js'
import { withTopics } from '../../src/policy/topics.js'
import { pathsOf } from './paths-of.js'

const [pack] = packs
if (!pack) throw new Error('Missing packs')
const paths = packs.flatMap((each) => each.rules.flatMap((rule) => pathsOf(rule, each)))

describe('factExamples', () => {
  it.each([...new Set(paths)])('tells how to declare %s', (path) => {
    expect(factExamples[path]).toBeDefined()
  })

  it.each(Object.entries(factExamples))('gives %s by declaring %s', (path, example) => {
    const author = /\.is(?:By)?Author$/.test(path) ? { author: 'Ada Lovelace' } : {}
    const disclosure = parseDisclosure({ ...author, ...parse(example) })
    const facts = createFactSheet(disclosure, disclosure.use ?? 'publication')
    const value = readerOf(path)(withTopics(facts, pack))
    // That declared words say "wholly" can be known; that nothing says so can't.
    if (path === 'words.sayWholly') expect(value).toBeUndefined()
    else expect(value).toBeDefined()
  })

  it.each(Object.entries(factExamples))('declares %s on one line of one key', (_, example) => {
    expect(example).not.toContain('\n')
    expect(Object.keys(parse(example))).toHaveLength(1)
  })

  it('has no example that no rule asks for', () => {
    expect(Object.keys(factExamples).filter((path) => !paths.includes(path))).toEqual([])
  })
})
