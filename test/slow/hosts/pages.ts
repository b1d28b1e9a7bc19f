/** A page that every host's site has. */
export interface SitePage {
  /** Its name in the site: the last part of its address. */
  readonly slug: string
  readonly folder?: string
  readonly format?: 'mdx'
  readonly title: string
  /** What it declares itself, as YAML; nothing where it has the site's facts. */
  readonly facts?: string
  readonly lang?: 'de'
  readonly isDraft?: true
  /** The mark before its title; absent on a page that has no label. */
  readonly mark?: string
  /** How its lead begins. */
  readonly lead?: string
}

/** A name that a template engine could take for code. */
export const hostileName = 'Bea {{7*7}} {7*7} {% 7 %} <%= 7 %> ${7*7} <b>Smith</b>'

const drafted = 'An artificial intelligence system, GPT-4 (OpenAI), drafted this text.'

export const pages: readonly SitePage[] = [
  {
    slug: 'generated',
    title: 'Generated tides',
    facts: `{ roles: { drafting: ai, editing: author }, review: { by: Ada Lovelace, at: 2026-11-20 } }`,
    mark: '[AI-generated]',
    lead: `AI-generated. ${drafted} Ada Lovelace edited and reviewed it and takes responsibility for it.`
  },
  {
    slug: 'assisted',
    title: 'Assisted harbour',
    facts: `{ roles: { drafting: author, editing: ai } }`,
    mark: '[Written with AI]',
    lead: 'Written with AI. Ada Lovelace wrote this text.'
  },
  { slug: 'human', title: 'Paper notebook', facts: 'human-only' },
  {
    slug: 'undeclared',
    title: 'Undeclared wall',
    mark: '[AI-generated]',
    lead: `AI-generated. ${drafted} Ada Lovelace edited it and takes responsibility for it.`
  },
  {
    slug: 'persona',
    title: 'Persona lighthouse',
    facts: `{ persona: { name: Grace Hopper, tag: parody } }`,
    mark: '[Parody] [AI-generated]',
    lead: 'Parody. AI-generated. This is not Grace Hopper: an'
  },
  {
    slug: 'island',
    format: 'mdx',
    title: 'Island table',
    facts: `{ roles: { drafting: ai, editing: author } }`,
    mark: '[AI-generated]',
    lead: `AI-generated. ${drafted}`
  },
  {
    slug: 'deep',
    folder: 'nested',
    title: 'Deep harbour',
    facts: `{ people: ['${hostileName}'], roles: { drafting: ai, editing: '${hostileName}' } }`,
    mark: '[AI-generated]',
    lead: `AI-generated. ${drafted} ${hostileName} edited it.`
  },
  {
    slug: 'gezeiten',
    folder: 'de',
    title: 'Gezeiten im Hafen',
    facts: `{ roles: { drafting: ai, editing: author } }`,
    lang: 'de',
    mark: '[KI-generiert]',
    lead: 'KI-generiert. Ein System mit künstlicher Intelligenz'
  },
  {
    slug: 'draft',
    title: 'Draft of a bridge',
    isDraft: true,
    facts: `{ roles: { drafting: ai } }`,
    mark: '[AI-generated]',
    lead: 'AI-generated. An artificial'
  }
]

/** The first words of a page's text, which no other page has. */
export function openingOf({ slug }: SitePage): string {
  return `Z${slug} opens the wall`
}

export function descriptionOf({ slug }: SitePage): string {
  return `How the ${slug} is told.`
}

/** How a host's pages differ from the others'. */
export interface PageForm {
  /** Fields that this host or its theme needs. */
  readonly fields?: (page: SitePage, index: number) => string
  /** Whether a heading stands in the text; else the layout shows the title. */
  readonly hasHeading?: boolean
  /** What parts an excerpt from the rest. */
  readonly more?: string
  /** An expression that the page of components has in its text. */
  readonly component?: string
}

export function sourceOf(page: SitePage, index: number, form: PageForm): string {
  const { title, facts, lang, isDraft, format } = page
  const fields = [
    `title: ${title}`,
    `description: ${descriptionOf(page)}`,
    `date: 2026-11-${10 + index}`,
    ...(lang ? [`lang: ${lang}`] : []),
    ...(isDraft ? ['draft: true'] : []),
    ...(form.fields ? [form.fields(page, index)].filter((each) => each !== '') : []),
    ...(facts === undefined ? [] : [`disclosure: ${facts}`])
  ]
  const parts = [
    `---\n${fields.join('\n')}\n---`,
    ...(form.hasHeading ? [`# ${title}`] : []),
    `${openingOf(page)} on Monday with a *strong* wind.`,
    ...(form.more ? [form.more] : []),
    '## Second heading',
    `More words about ${page.slug} and the harbour.`,
    ...(format === 'mdx' ? [`Sum: ${form.component ?? '{40 + 2}'}`] : [])
  ]
  return `${parts.join('\n\n')}\n`
}
