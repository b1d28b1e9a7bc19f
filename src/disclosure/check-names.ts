import type { Declared } from './declared.js'
import type { Finding } from './disclosure-error.js'
import type { AiSystem } from './disclosure.js'
import { intelligence } from './model-names.js'
import { lookOf, namelessBy, type NameLook } from './name-look.js'
import { shapeFinding, stageNamed } from './parse-shape.js'
import { isSameName, nameKey, wholeName } from './people.js'
import { questions } from './questions.js'

/** A name in a place for a person. `kind` says that it is one, whatever it looks like. */
interface PersonName {
  readonly fact: string
  readonly name: string
  readonly kind: string | undefined
  readonly look: NameLook | undefined
}

/** Words that stand for somebody: `author`, and so on. */
export const keywords: readonly string[] = ['author', 'human', 'people', 'ai', 'both']

/** Tell whether a word stands for somebody instead of naming them. */
export function isKeyword(word: string): boolean {
  return word.length <= 6 && keywords.includes(word.toLowerCase())
}

/**
 * Refuse names that are none, and ask about those in the place of a person that look like somebody
 * or something else.
 *
 * @param findings Takes what is asked.
 */
export function checkNames(declared: Declared, findings: Finding[]): void {
  const { author, people, publisher, client, ai, review, responsible, qualifiedReviewer } = declared
  const context: Context = { declared, findings }
  if (author) {
    for (const { name, kind, contact } of author) {
      checkPerson('author', name, kind, context)
      checkWords('contact', contact, findings)
    }
  }
  if (people) for (const { name, kind } of people) checkPerson('people', name, kind, context)
  if (publisher) checkOrganisation('publisher', publisher, findings)
  if (client) checkOrganisation('client', client, findings)
  if (ai && !isUnknown(ai)) for (const system of ai) checkSystem(system, findings)
  if (review !== undefined && review !== 'none') {
    for (const { by, kind } of review) if (by !== undefined) checkPerson('review', by, kind, context)
  }
  if (responsible) {
    for (const { name, kind, role } of responsible) {
      checkPerson('responsible', name, kind, context)
      checkWords('responsible.role', role, findings)
    }
  }
  if (qualifiedReviewer) {
    checkPerson('qualifiedReviewer', qualifiedReviewer.name, qualifiedReviewer.kind, context)
    checkQualification(qualifiedReviewer.qualification, findings)
  }
  checkFurther(declared, findings)
}

/** Words that say what somebody is not, or that a system is it. */
const noQualification =
  /^(?:not?|non|never|un(?:qualified|licensed|certified|trained)|kein|keine|nicht|pas|sans|sin|no es|senza|não|sem|geen|niet|nie|bez)(?![\p{L}-])|^(?:un(?:qualified|licensed|certified|trained)|self-taught|amateur|layman|lay ?person|laie|profane|lego|profano|leigo|leek|laik)$/iu

/** What somebody is may begin so (`an editor of the Times`), as no name does. */
const article = /^(?:an?|the|eine?|die|une?|una|uno|uma?|een) /i

/** A qualified person is told to be one: by what they are. */
function checkQualification(words: string | undefined, findings: Finding[]): void {
  if (words === undefined) return
  const look = lookOf(words.replace(article, ''))
  if (look !== 'model' && look !== 'remark' && !noQualification.test(words)) {
    checkWords('qualifiedReviewer.qualification', words, findings)
    return
  }
  const reason = `Unexpected \`${words}\` in \`qualifiedReviewer.qualification\`, expected what makes the person a qualified one. What is it?`
  findings.push(shapeFinding(['qualifiedReviewer.qualification'], reason))
}

function checkFurther(declared: Declared, findings: Finding[]): void {
  const { persona, limitations, purpose, contact, topics, part } = declared
  const { moderation, editorial, research } = declared
  checkWords('persona', persona?.name, findings)
  if (persona && declared.ai?.some((system) => isCalled(system, persona.name))) {
    const reason = `Unexpected \`${persona.name}\` in \`persona\`: the system in \`ai\` has that name. ${questions['persona']}`
    findings.push(shapeFinding(['persona'], reason))
  }
  checkWords('contact', contact, findings)
  checkWords('moderation', moderation?.provider, findings)
  if (editorial?.responsible !== undefined) {
    const nobody = whyNobody(['editorial', 'responsible'], editorial.responsible)
    if (nobody === undefined) checkWords('editorial', editorial.responsible, findings)
    else findings.push(shapeFinding(['editorial', 'responsible'], nobody))
  }
  checkWords('research', research?.subsidy, findings)
  if (part) {
    for (const each of part) {
      // That it is the whole is a fact that rules read.
      const noPart = each === 'whole' ? undefined : whyNoPart([], each)
      if (noPart === undefined) checkWords('part', each, findings)
      else findings.push(shapeFinding(['part'], noPart))
    }
  }
  checkProse('limitations', limitations, findings)
  checkProse('purpose', purpose, findings)
  if (topics) for (const topic of topics) checkProse('topics', topic, findings)
}

interface Context {
  readonly declared: Declared
  readonly findings: Finding[]
}

/** Words that stand where a name may: they are one, and deny nothing. */
function checkWords(fact: string, words: string | undefined, findings: Finding[]): void {
  if (words === undefined) return
  const reason = emptyOrDenial([fact], words)
  if (reason !== undefined) findings.push(shapeFinding([fact], reason))
}

/** What publishes may have any name, but for words that name nobody. */
function checkOrganisation(
  fact: string,
  { name, kind }: NonNullable<Declared['publisher']>,
  findings: Finding[]
): void {
  const isSelf = kind === undefined && lookOf(name) === 'self'
  const nobody = isSelf ? emptyName([fact], name) : kind === undefined ? whyNobody([fact], name) : undefined
  if (nobody === undefined) checkWords(fact, name, findings)
  else findings.push(shapeFinding([fact], nobody))
}

/** Sentences may deny what they like; they only can't stand for nothing. */
function checkProse(fact: string, words: string | undefined, findings: Finding[]): void {
  if (words !== undefined && lookOf(words) === 'placeholder') {
    findings.push(shapeFinding([fact], emptyName([fact], words)))
  }
}

/** Tell whether the only thing declared of the systems is that nobody knows which. */
export function isUnknown(systems: readonly AiSystem[]): boolean {
  const [system] = systems
  return (
    system !== undefined &&
    systems.length === 1 &&
    system.provider === undefined &&
    isSameName(system.model, 'unknown')
  )
}

/** What stands between systems that are written as one. */
const betweenSystems = /\s*[,;+&/、，]\s*|\s+(?:and|or|und|oder|et|ou|y|o|e|en|of|i)\s+/u

/** “An AI”, “KI”, “several”: which one is not said, so it is no name of a system. */
const anyAi = new Set([...intelligence, 'several', 'mehrere', 'plusieurs', 'varias', 'varie', 'várias', 'meerdere', 'kilka', '複数', '여러', '多个', 'عدة'])

function isAnyAi(model: string): boolean {
  const [, bare = model] = /^(?:(?:an?|some|any|eine?|irgendeine?|une?|una|uma|een) |un['’])(.+)$/i.exec(model) ?? []
  return anyAi.has(bare.toLowerCase().replace(/\.(?=\p{L}|$)/gu, ' ').trim())
}

/**
 * What “not GPT-4” opens with: told as a name it would be a claim that nobody declared. With a capital,
 * the name of a system follows: `Not Diamond` is a product.
 */
const denial = /^(?:not|non|neither|kein|keine|nicht|ohne|pas|sans|sin|senza|não|sem|geen|niet|zonder|nie|bez|without) (\S.*)$/iu

function deniesSystem(model: string): boolean {
  const [, rest] = denial.exec(model) ?? []
  return rest !== undefined && (/^\p{Ll}/u.test(model) || lookOf(rest) === 'model')
}

/** Words that begin a use, in small letters: `ChatGPT (for grammar)`. */
const forUse = /^(?:(?:only|just|used|mainly|mostly|partly) )?(?:for|only|to|as|für|zum?|zur|pour|para|per|voor|do) |^(?:assisted|assistance|help|helper|partly)$/

/** Tell whether what stands in the place of a provider is what the system was used for: `DeepL (translation)`. */
function isUse(provider: string): boolean {
  return forUse.test(provider) || (/^\p{Ll}/u.test(provider) && stageNamed(provider) !== undefined)
}

function checkSystem(system: AiSystem, findings: Finding[]): void {
  const { model, provider, version, or } = system
  checkWords('ai.version', version, findings)
  const parts = model.split(betweenSystems)
  const isSelf = provider === undefined && lookOf(model) === 'self'
  if (parts.length > 1 && parts.every((part) => lookOf(part) === 'model')) {
    const reason = `Unexpected \`${model}\` in \`ai\`, expected one system: it looks like several. Did each take part (→ a list), or did one stand in for another (→ \`or\`)?`
    findings.push(shapeFinding(['ai'], reason))
  } else if (isSameName(model, 'unknown')) {
    const reason = 'Unexpected `unknown` in `ai` beside another name. Does nobody know any of them (→ `unknown` alone), or which one was it?'
    findings.push(shapeFinding(['ai'], reason))
  } else if (isAnyAi(model)) {
    const reason = `Unexpected \`${model}\` in \`ai\`, expected a name. Were there several (→ a list), does nobody know the system (→ \`unknown\`), or which one was it?`
    findings.push(shapeFinding(['ai'], reason))
  } else if (isKeyword(model) || deniesSystem(model) || isSelf) findings.push(shapeFinding(['ai'], emptyName(['ai'], model)))
  else checkWords('ai', model, findings)
  checkWords('ai', provider, findings)
  if (provider !== undefined && isUse(provider)) {
    const reason = `Unexpected \`${provider}\` behind \`${model}\` in \`ai\`, expected who provides it. Is it what it was used for (→ \`roles\`), or who is its provider?`
    findings.push(shapeFinding(['ai', 'provider'], reason))
  }
  if (!or) return
  const names = [system, ...or].map(wholeName)
  const met = new Set<string>()
  const twice = names.find((name) => met.size === met.add(nameKey(name)).size)
  if (twice !== undefined) {
    const reason = `Unexpected \`${twice}\` twice in \`ai\` with its \`or\`. Which other system stood in for it, or did none (→ no \`or\`)?`
    findings.push(shapeFinding(['ai'], reason))
  }
  for (const other of or) checkSystem(other, findings)
}

function checkPerson(
  fact: string,
  name: string,
  kind: string | undefined,
  { declared, findings }: Context
): void {
  // A keyword stands for whom it means, and is a name where a kind is said. No keyword means the
  // author in the author's own place.
  if (isKeyword(name) && (kind !== undefined || fact !== 'author')) return
  const look = lookOf(name)
  const isAsCompany = fact === 'author' && kind === 'company'
  const reason =
    (look === undefined ? undefined : emptyOrDenial([fact], name)) ??
    (isAsCompany ? undefined : whyNoPerson({ fact, name, kind, look }, declared))
  if (reason !== undefined) findings.push(shapeFinding([fact], reason))
}

/** Words for all of a text, which are no part of it. */
const wholeWords = new Set(['whole', 'all', 'everything', 'entire', 'the whole text', 'all of it'])
/** Words for nothing of a text. */
const noPartWords = new Set(['no part', 'no parts', 'not any', 'zero', 'nothing at all', 'kein teil', 'aucune partie', 'ninguna parte', 'nessuna parte'])

/** Nothing of it: in words, or as figures. */
function isNoPart(words: string): boolean {
  return noPartWords.has(words.toLowerCase()) || /^0+(?:[.,]0+)? *%?$/.test(words)
}

/** Words for a part that is not named, besides `part` itself. */
const unnamedPart = /^(?:(?:a |some )?parts?|some(?: of it)?)$/i

/** Why words can't name a part of the text. */
export function whyNoPart(path: readonly string[], words: string): string | undefined {
  if (words !== 'part' && unnamedPart.test(words)) {
    return `Unexpected \`${words}\` in \`${[...path, 'part'].join('.')}\`, expected the name of a part. Which part is it, or is it not to be named (→ \`part\`)?`
  }
  const isNone = lookOf(words) === 'placeholder' || isNoPart(words)
  if (!isNone && !wholeWords.has(words.toLowerCase())) return undefined
  return `Unexpected \`${words}\` in \`${[...path, 'part'].join('.')}\`, expected the name of a part. Is it all of the text (→ no \`part\`), or which part?`
}

/** Why a role can't name somebody so, whatever else is declared. */
export function whyNoName(path: readonly string[], words: string): string | undefined {
  if (isKeyword(words)) return undefined
  if (lookOf(words) === 'self') {
    return `Unexpected \`${words}\` in \`${path.join('.')}\`, expected a name. Which name is it, or is it the author’s (→ \`author\`)?`
  }
  return emptyOrDenial(path, words)
}

/** Why words name nobody, though they speak of persons: with what to declare instead. */
export function whyNobody(path: readonly string[], words: string): string | undefined {
  const entry = lookOf(words) === 'nameless' ? namelessBy(words) : undefined
  if (!entry) return undefined
  const { reason, areSeveral } = entry
  const [fact = ''] = path
  return `Unexpected \`${words}\` in \`${path.join('.')}\`, expected a name: ${reason}. ${whoInstead(fact, areSeveral)}`
}

function whoInstead(fact: string, areSeveral: boolean): string {
  const several = areSeveral ? 'people' : 'human'
  switch (fact) {
    case 'author':
      return 'Which person, which people (→ a list) or which company (→ `kind: company`) is the author, or is it a person of that name (→ `{ name: …, kind: person }`)?'
    case 'review':
    case 'roles': {
      const person = areSeveral ? 'Which persons were they' : 'Which person was it'
      const unnamed = areSeveral ? 'are they not to be named' : 'is that person not to be named'
      return `${person}, ${unnamed} (→ \`${several}\`), or is it a person’s name (→ \`{ by: …, kind: person }\`)?`
    }
    case 'publisher':
    case 'client':
      return 'Which company or person is it, or is it the name of one (→ `kind`)?'
    case 'editorial':
      return 'Which person is it?'
    default:
      return 'Which person is it, or is it a person’s name (→ `{ name: …, kind: person }`)?'
  }
}

function emptyOrDenial(path: readonly string[], words: string): string | undefined {
  const look = lookOf(words)
  if (look === 'placeholder') return emptyName(path, words)
  if (look !== 'denial') return undefined
  return `Unexpected \`${words}\` in \`${path.join('.')}\`, expected a name alone: words that deny something are no part of one. What is the name?`
}

function emptyName(path: readonly string[], words: string): string {
  const [fact = ''] = path
  return `Unexpected \`${words}\` in \`${path.join('.')}\`. ${questions[fact] ?? 'Leave it out where there is none'}`
}

function whyNoPerson(
  { fact, name, kind, look }: PersonName,
  declared: Declared
): string | undefined {
  const start = `Unexpected \`${name}\` in \`${fact}\`, expected a person`
  if (declared.ai?.some((system) => isCalled(system, name))) {
    return `${start}: the system in \`ai\` has that name. Which one is meant?`
  }
  if (fact !== 'author' && isCompany(name, declared)) {
    return fact === 'responsible'
      ? undefined
      : `${start}: it is the name of a company. ${questions[fact]}`
  }
  return kind === 'person' || look === undefined ? undefined : whatItLooksLike(look, { fact, name }, start)
}

/** The question about a fact, as a whole sentence. */
function asked(fact: string): string {
  const question = questions[fact] ?? ''
  return question.endsWith('?') ? question : `${question}.`
}

/** Tell whether a system has a name, or one that may have stood in for it. */
function isCalled(system: AiSystem, name: string): boolean {
  const { model, or = [] } = system
  return isSameName(model, name) || isSameName(wholeName(system), name) || or.some((other) => isCalled(other, name))
}

function isCompany(name: string, { author, publisher, client }: Declared): boolean {
  return (
    author?.some((each) => each.kind === 'company' && isSameName(each.name, name)) === true ||
    isOtherCompany(name, publisher) ||
    isOtherCompany(name, client)
  )
}

function isOtherCompany(name: string, declared: Declared['publisher']): boolean {
  return declared !== undefined && declared.kind !== 'person' && isSameName(declared.name, name)
}

function whatItLooksLike(
  look: NameLook,
  { fact, name }: Pick<PersonName, 'fact' | 'name'>,
  start: string
): string | undefined {
  const override = '`{ name: …, kind: person }`'
  const orPerson = fact === 'review' ? '`{ by: …, kind: person }`' : override
  switch (look) {
    case 'placeholder':
    case 'denial':
    case 'organisation':
      return undefined
    case 'self':
      return `${start} by name. Which name is it?`
    case 'model':
      return `${start}: it looks like the name of a system. Is it one (→ \`ai\`),${orCompany(fact, name)} or a person of that name (→ ${orPerson})?`
    case 'nameless':
      return whyNobody([fact], name)
    case 'remark':
      return `${start} by name alone: it looks like a remark. ${asked(fact)} Or is it a person’s name (→ ${orPerson})?`
    case 'maker':
      return fact === 'author'
        ? `${start}: a company that makes systems has that name. Is it a company (→ \`kind: company\`) or a person (→ ${orPerson})?`
        : `${start}: a company that makes systems has that name. Which person is it, or is it a person’s name (→ ${orPerson})?`
    case 'company':
      return fact === 'author'
        ? `${start}, or the \`kind\` of a company. Is it a company (→ \`kind: company\`) or a person (→ \`kind: person\`)?`
        : `${start}: it looks like a company. ${questions[fact]}`
    case 'several':
      return `${start}: it looks like several names. Are they several people (→ a list), or one (→ ${orPerson})?`
    case 'degree':
      return `${start}. Does it belong to the name before it? Such a name stands in quotes in a list: "Ada Lovelace, PhD"`
    default:
      return look satisfies never
  }
}

/** Companies call themselves `Harbour AI`. */
function orCompany(fact: string, name: string): string {
  return fact === 'author' && / (?:AI|KI)$/.test(name) ? ' a company (→ `kind: company`),' : ''
}

/** Tell whether a name needs its `kind` to be taken for a person's without doubt. */
export function needsKind(name: string): boolean {
  return lookOf(name) !== undefined
}
