import { type Disclosure, type Domain, type Stage, stages } from '../disclosure/disclosure.js'
import {
  authorsOf,
  contributionOf,
  contributorsOf,
  isAiInWords,
  isHumanOnly,
  partsBy,
  systemsOf,
  takesPart
} from '../disclosure/people.js'
import { type LabelKind, mediaKinds, quietKinds, textKinds } from './locale.js'

/** What AI's part in a stage makes of the whole, where the stage alone decides it. */
const kindOf: { readonly [stage in Stage]: LabelKind } = {
  idea: 'helped',
  outline: 'helped',
  research: 'helped',
  transcription: 'transcribed',
  drafting: 'written',
  summarizing: 'summarized',
  translation: 'translated',
  illustration: 'illustrated',
  'image-description': 'described',
  narration: 'narrated',
  coding: 'written',
  editing: 'written',
  revising: 'written',
  'fact-checking': 'checked',
  proofreading: 'checked',
  formatting: 'helped'
}

/**
 * Derive what a text is called from who did what: one kind for its words and one for what goes with
 * them; where AI only helped, the one word that says how.
 *
 * @returns An empty list when nothing says that AI took part: no system and no AI role is declared.
 */
export function labelKinds(disclosure: Disclosure): readonly LabelKind[] {
  if (!takesPart(disclosure)) return []
  const byAi = stages.filter((stage) => isByAi(disclosure, stage))
  if (byAi.length === 0) return systemsOf(disclosure).length > 0 ? ['used'] : []
  const kinds = byAi.map((stage) => kindIn(disclosure, stage))
  const first = (list: readonly LabelKind[]) => list.filter((kind) => kinds.includes(kind)).slice(0, 1)
  const marks = [...first(textKinds), ...first(mediaKinds)]
  return marks.length > 0 ? marks : first(quietKinds)
}

/** The first of {@link labelKinds}. */
export function labelKind(disclosure: Disclosure): LabelKind | undefined {
  return labelKinds(disclosure)[0]
}

/** Whether help of this kind leaves the words to people: a title then has no mark. */
export function isQuiet(kind: LabelKind): boolean {
  return quietKinds.some((quiet) => quiet === kind)
}

function isByAi(disclosure: Disclosure, stage: Stage): boolean {
  return contributorsOf(disclosure, stage).some(({ kind }) => kind === 'system')
}

function kindIn(disclosure: Disclosure, stage: Stage): LabelKind {
  const drafting = contributionOf(disclosure, 'drafting')
  // Only who drafted all of a text alone generated it.
  if (stage === 'drafting') {
    const isWhole = contributorsOf(disclosure, stage).every(
      (each) => partsBy(each, disclosure).length === 0
    )
    return drafting === 'ai' && isWhole ? 'generated' : 'written'
  }
  const kind = kindOf[stage]
  const isOfWhole = contributorsOf(disclosure, stage).some(
    (each) => each.kind === 'system' && partsBy(each, disclosure).length === 0
  )
  // A summary of a part, or beside a person's text, is not what the whole is.
  if (stage === 'summarizing') {
    return isOfWhole && drafting !== 'human' && drafting !== 'both' ? kind : 'withSummary'
  }
  const isOfText = stage === 'translation' || stage === 'transcription'
  return isOfText && !isOfWhole ? 'written' : kind
}

/** Whether a text without AI shall be told to be one. */
export function isToldHuman(disclosure: Disclosure): boolean {
  return disclosure.humanOnly === true && disclosure.tell === true
}

/** Whether a text without AI is in somebody else's name, and its author wants it tagged so. */
export function isTaggedHuman(disclosure: Disclosure): boolean {
  const isHuman = disclosure.humanOnly === true || isHumanOnly(disclosure)
  return isHuman && disclosure.persona?.tag !== undefined && authorsOf(disclosure).length > 0
}

/**
 * The domain whose disclaimer readers are told. Where AI made pictures, a voice or code alone, “AI was
 * used for this health information” would say more than was declared.
 */
export function toldDomain(disclosure: Disclosure): Domain | undefined {
  const { domain } = disclosure
  const isBeside = domain !== undefined && !isHumanOnly(disclosure) && isAiInWords(disclosure) === false
  return isBeside ? 'other' : domain
}
