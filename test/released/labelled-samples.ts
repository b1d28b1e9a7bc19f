import { readdirSync, readFileSync } from 'node:fs'
import type { PlatformKey } from '../../src/social/index.js'

/** A text of an author, and what a released version made of it. */
export interface Sample {
  /** Which facts were declared. */
  readonly name: string
  readonly surface: 'markdown' | 'html' | 'post' | 'thread' | 'chat'
  readonly platform?: PlatformKey
  /** Of a chat's reply. */
  readonly format?: 'text' | 'markdown' | 'html'
  /** Names the place that a page was labelled in. */
  readonly selector?: string
  /** A text, the payload of a post, or the text of a thread. */
  readonly source: unknown
  /** The same labelled; of a thread its posts. */
  readonly labelled: unknown
}

/** What one version made in one language. */
export interface LabelledSamples {
  readonly locale: string
  /** What the names of the samples stand for: facts, as that version took them. */
  readonly facts: Readonly<Record<string, unknown>>
  /** What `{block}` and `{mark}` stand for in HTML. */
  readonly style: { readonly block: string; readonly mark: string }
  readonly samples: readonly Sample[]
}

const folder = new URL('fixtures/', import.meta.url)

/** The versions that samples are kept of. */
export function releasedVersions(): string[] {
  return readdirSync(folder)
}

/** Everything that a version made, by language. */
export function samplesOf(version: string): LabelledSamples[] {
  const versionFolder = new URL(`${version}/`, folder)
  return readdirSync(versionFolder).map((file) => {
    const text = readFileSync(new URL(file, versionFolder), 'utf8')
    return withStyles(JSON.parse(text) as LabelledSamples)
  })
}

function withStyles({ samples, ...rest }: LabelledSamples): LabelledSamples {
  const { block, mark } = rest.style
  const styled = (value: unknown) =>
    typeof value === 'string' ? value.replaceAll('{block}', block).replaceAll('{mark}', mark) : value
  return {
    ...rest,
    samples: samples.map((sample) => ({ ...sample, labelled: styled(sample.labelled) }))
  }
}

/** Write samples as JSON: one a line, so that a difference shows which. */
export function samplesToJson({ locale, facts, style, samples }: LabelledSamples): string {
  const lines = samples.map((sample) => `    ${JSON.stringify(sample)}`)
  return `{
  "locale": ${JSON.stringify(locale)},
  "facts": ${JSON.stringify(facts)},
  "style": ${JSON.stringify(style)},
  "samples": [
${lines.join(',\n')}
  ]
}
`
}
