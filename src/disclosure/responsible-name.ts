import type { Disclosure } from './disclosure.js'

/**
 * Name the natural person who answers for the text: the declared one, or the author as a person. A
 * company's own name is nobody's.
 */
export function responsibleName({ responsible, author }: Disclosure): string | undefined {
  if (responsible === undefined) return author?.kind === 'person' ? author.name : undefined
  const isCompany =
    author?.kind === 'company' && author.name.toLowerCase() === responsible.name.toLowerCase()
  return isCompany ? undefined : responsible.name
}
