import { type Form, forms } from './forms.js'
import { type Skeleton, skeletons } from './skeletons.js'
import { type Trick, tricks } from './tricks.js'

/** A page of the corpus, and whether a person reads what AI did. */
export interface CorpusPage {
  readonly name: string
  readonly kind: Trick['kind']
  readonly html: string
  readonly form: Form
  /** Whether the words are lost to some reader, on screen, on paper, by listening or by machine. */
  readonly isLost: boolean
  readonly because: string
  /** Whether the page was looked at while the audit was written, or is only measured. */
  readonly part: 'developed' | 'measured'
}

/** Make every page of the corpus: what is done to a page, by the form of the words, on a skeleton. */
export function corpusPages(): CorpusPage[] {
  return tricks.flatMap((trick, trickIndex) =>
    forms.filter((form) => trick.isFor?.(form) ?? true).flatMap((form, formIndex) => {
      // One skeleton each, so that all of them meet.
      const skeleton = skeletons[(trickIndex + formIndex) % skeletons.length]
      return skeleton ? [pageOf(trick, form, skeleton)] : []
    })
  )
}

function pageOf(trick: Trick, form: Form, skeleton: Skeleton): CorpusPage {
  const name = `${trick.kind}: ${trick.name}; ${form.name}; ${skeleton.name}`
  return {
    name,
    kind: trick.kind,
    html: trick.apply(form.tell(skeleton.html(form.lang))),
    form,
    isLost: trick.isLost(form),
    because: trick.because,
    part: partOf(name)
  }
}

/** Split by a hash of the name (FNV-1a), which no change of the order changes. */
function partOf(name: string): CorpusPage['part'] {
  let hash = 0x811c9dc5
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0) % 2 === 0 ? 'developed' : 'measured'
}
