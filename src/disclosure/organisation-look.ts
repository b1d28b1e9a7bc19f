import {
  groupStarts,
  institutionStarts,
  knownOrganisations,
  legalForms,
  organisationWords
} from './name-words.js'

const lastForms = new Set(legalForms.flatMap(({ last = [] }) => last))
const lastExactForms = legalForms.flatMap(({ lastExactly = [] }) => lastExactly)
const firstForms = new Set(legalForms.flatMap(({ first = [] }) => first))
const institutions = new Set(institutionStarts)
const anywhereForms = legalForms.flatMap(({ anywhere = [] }) => anywhere)

/** Tell whether a name has the legal form of a company (`Inc.`, `GmbH`, `株式会社`). */
export function hasLegalForm(name: string): boolean {
  const plain = name.normalize('NFKC').trim()
  if (anywhereForms.some((form) => plain.includes(form))) return true
  if (lastExactForms.some((form) => plain.endsWith(` ${form}`) || plain.endsWith(`,${form}`))) return true
  const tokens = plain
    .toLowerCase()
    .replace(/[.,]+/g, ' ')
    .trim()
    .split(/\s+/)
  if (beginsWith(firstForms, tokens)) return true
  for (let count = 1; count < Math.min(6, tokens.length); count++) {
    if (lastForms.has(tokens.slice(-count).join(' '))) return true
  }
  return /[^\0-\u06FF](?:公司|集团|集團)$/.test(plain)
}

/** Tell whether a name begins as that of an institution does: `Universität Wien`, `City of Bath`. */
function beginsAsInstitution(words: string): boolean {
  return beginsWith(institutions, words.split(' '))
}

/** Whether the first word, or the first two, are of a set, and another one stands behind. */
function beginsWith(starts: ReadonlySet<string>, tokens: readonly string[]): boolean {
  return [1, 2].some((count) => tokens.length > count && starts.has(tokens.slice(0, count).join(' ')))
}

const organisationNames = new Set(knownOrganisations)

/** Tell whether a name is that of a company, or of an institution, whoever bears it. */
export function isCompany(name: string, words: string): boolean {
  return hasLegalForm(name) || organisationNames.has(words) || beginsAsInstitution(words)
}

/** An article before a name, or a sign of trade: `The Harbour`, `Harbour®`, `harbour.com`. */
const tradeName = /^The \p{Lu}|[™®]|\p{L}\.(?:com|org|net|io)$/u

const organisations = new Set(organisationWords)
const groups = new Set(groupStarts)

/** Tell whether a name may be that of an organisation: `The Harbour Times`. */
export function isLikeOrganisation(name: string, words: string): boolean {
  if (tradeName.test(name)) return true
  const tokens = words.split(' ')
  if (tokens.length > 1 && (organisations.has(tokens.at(-1) ?? '') || groups.has(tokens[0] ?? ''))) return true
  return /[^\0-\u06FF]/.test(words) && organisationWords.some((word) => word > '\u06FF' && words.endsWith(word))
}

/** Every word by which a name can have a legal form, or begin as that of an institution or a group does. */
export function wordsOfOrganisations(): readonly string[] {
  return [...lastForms, ...lastExactForms, ...firstForms, ...anywhereForms, ...institutionStarts, ...groupStarts]
}
