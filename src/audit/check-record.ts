import type { Disclosure } from '../disclosure/disclosure.js'
import { readRecord, recordValue } from '../html/find-label.js'
import { findingAt } from './tree-context.js'
import { jsonLdOf } from './check-titles.js'
import type { FoundDisclosure, ReadPage } from './find-disclosures.js'
import { elementsIn } from './page-tree.js'
import type { FindingOf } from './report.js'

/** Values of `ai-disclosure` that say that no AI took part: of the vocabulary, and of old drafts. */
const withoutAi = new Set(['human-only', 'none', 'false', 'no'])

/** Find where the records for machines say something else than the words. */
export function checkRecord(page: ReadPage, { told, passage }: FoundDisclosure): FindingOf[] {
  const value = metaValue(page)
  const records = jsonLdOf(page).map(readRecord).filter((record) => record !== undefined)
  if (told && records.length > 0) {
    const facts = records.map((record) => told.readFacts(record)).find((each) => each !== undefined)
    if (!facts) return records.some((record) => isContrary(record, told.disclosure(), passage.text)) ? [otherFacts()] : []
    const expected = recordValue(facts)
    // The value is of the text alone: with pictures of an AI system it can be `human-only`.
    return value !== undefined && expected !== '' && value !== expected ? [otherValue(value)] : []
  }
  const isHuman = told?.disclosure().humanOnly === true
  return value !== undefined && withoutAi.has(value) && !isHuman ? [otherValue(value)] : []
}

function otherFacts(): FindingOf {
  return findingAt('audit/record', 'fail', 'The record in JSON-LD tells other facts than the words.')
}

const compared = ['ai', 'author', 'responsible', 'persona'] as const

/**
 * A record leaves out what is for readers alone: it may say less than the words, never other names. Of
 * a company among those who answer, the words tell only that the text appears under its name. A name
 * that could be several (“A, B and C”) is looked for in the words themselves.
 */
function isContrary(record: unknown, words: Disclosure, text: string): boolean {
  if (typeof record !== 'object' || record === null) return true
  const facts = new Map(Object.entries(record))
  return compared.some((key) => {
    const recorded = namesIn(facts.get(key))
    const told = key === 'responsible' ? namesIn([words.responsible, words.author]) : namesIn(words[key])
    return told.length > 0 && recorded.some((name) => !text.includes(name) && !told.some((other) => other.includes(name)))
  })
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  const named = 'name' in value ? value.name : 'model' in value ? value.model : undefined
  return typeof named === 'string' ? [named] : []
}

function otherValue(value: string): FindingOf {
  return findingAt('audit/record', 'fail', `The metadata says \`ai-disclosure\` “${value}”, and the words say something else.`)
}

/** The first `ai-disclosure` counts. */
function metaValue({ root }: ReadPage): string | undefined {
  const meta = elementsIn(root).find(({ name, attributes }) => name === 'meta' && attributes.get('name')?.trim().toLowerCase() === 'ai-disclosure')
  return meta?.attributes.get('content')?.trim().toLowerCase()
}

/** Name the record of a page that says that AI took part, if there is one. */
export function recordTrace(page: ReadPage): string | undefined {
  const value = metaValue(page)
  if (value !== undefined && value !== '' && !withoutAi.has(value)) return `The metadata \`ai-disclosure\` (“${value.slice(0, 40)}”)`
  const flag = elementsIn(page.root).find(
    ({ name, attributes }) =>
      name === 'meta' &&
      /^(?:ai-generated|ai-system|ai-content|generated-by-ai)$/i.test(attributes.get('name') ?? '') &&
      !withoutAi.has((attributes.get('content') ?? '').trim().toLowerCase())
  )
  if (flag) return `The metadata \`${flag.attributes.get('name') ?? ''}\``
  const record = jsonLdOf(page).map(readRecord).find((each) => typeof each === 'object' && each !== null && 'ai' in each)
  return record === undefined ? undefined : 'The record in JSON-LD'
}
