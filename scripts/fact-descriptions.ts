/** What an interface of disclosure.ts says about itself and about its members. */
interface Documented {
  readonly description?: string
  readonly members: { readonly [name: string]: { description?: string; type: string } }
}

/**
 * Facts whose name says it to a programmer, while an editor's user deserves a sentence. The
 * docblocks in src/disclosure/disclosure.ts come first; a fact that is in neither fails the build.
 */
const supplement: { readonly [fact: string]: string } = {
  roles: 'Who did each stage of making the text: human, ai, or both for a person together with AI.',
  domain: 'The subject, where readers act on what they read.',
  use: 'Where the words are going. Each surface has a default, named in its options.',
  consumerFacing: 'The text reaches consumers, not only professionals or the author’s own staff.',
  openEnded: 'People may enter prompts of any kind and length.',
  chatbot: 'What the chatbot is, and what its operator does for those who talk with it.',
  extent: 'How much of a work AI made, by kind, and how much a person changed in it.',
  professionalUse: 'The text is made in the course of a profession or business.'
}

/**
 * Read the sentences that describe each fact from the docblocks of the disclosure's types, so that
 * an editor shows the same words as the documentation.
 *
 * @param source The text of src/disclosure/disclosure.ts.
 * @returns Descriptions by path: `review`, `review.digest`.
 */
export function factDescriptions(source: string): { [path: string]: string } {
  const interfaces = readInterfaces(source)
  const result: { [path: string]: string } = {}
  for (const [fact, member] of Object.entries(interfaces['Disclosure']?.members ?? {})) {
    const type = interfaces[/^(?:readonly )?(\w+)/.exec(member.type)?.[1] ?? '']
    const description = member.description ?? type?.description ?? supplement[fact]
    if (description !== undefined) result[fact] = description
    for (const [name, part] of Object.entries(type?.members ?? {})) {
      if (part.description !== undefined) result[`${fact}.${name}`] = part.description
    }
  }
  return result
}

function readInterfaces(source: string): { [name: string]: Documented } {
  const pattern = /(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?export interface (\w+) \{\n([^]*?)\n\}/g
  return Object.fromEntries(
    [...source.matchAll(pattern)].map(([, block, name, body]) => [
      name,
      { ...describe(block), members: readMembers(body ?? '') }
    ])
  )
}

function readMembers(body: string): Documented['members'] {
  const pattern = /(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\n)? {2}readonly (\w+)\??: (.+)/g
  return Object.fromEntries(
    [...body.matchAll(pattern)].map(([, block, name, type]) => [
      name,
      { ...describe(block), type: type ?? '' }
    ])
  )
}

/** The prose of a docblock, on one line: `{@link x}` becomes `x`, tags and lists are left out. */
function describe(block: string | undefined): { description?: string } {
  if (block === undefined) return {}
  const [prose = ''] = block.split(/\n\s*\*\s*(?:@|- )/)
  const description = prose
    .replace(/^\s*\* ?/gm, '')
    .replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  return { description }
}
