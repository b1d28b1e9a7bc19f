import { type AiSystem, type Contribution, type Disclosure, stages } from '../disclosure/disclosure.js'
import { standingReview } from '../policy/standing-review.js'
import { isolate } from '../text/isolate.js'
import type { Locale, Task } from './locale.js'

/** Consecutive tasks of the same contributors. */
export interface Run {
  readonly who: Contribution
  /** The person or company; absent for AI alone. */
  readonly name?: string
  readonly tasks: readonly Task[]
}

/**
 * Order who did what as the stages usually follow each other, the review last, and group what the
 * same contributors did in a row. A person's stage is left out when nobody is named as the author,
 * and a review that is not of the text as it stands.
 */
export function contributorRuns(disclosure: Disclosure): Run[] {
  const { author, roles = {} } = disclosure
  const review = standingReview(disclosure)
  const runs: { who: Contribution; name?: string; tasks: Task[] }[] = []
  const add = (task: Task, who: Contribution, name: string | undefined) => {
    const last = runs.at(-1)
    if (last && last.who === who && last.name === name) last.tasks.push(task)
    else runs.push({ who, tasks: [task], ...(name === undefined ? {} : { name }) })
  }
  for (const stage of stages) {
    const who = roles[stage]
    if (who === 'ai') add(stage, who, undefined)
    else if (who !== undefined && author) add(stage, who, author.name)
  }
  if (review) add('reviewing', 'human', review.by)
  return runs
}

/** `GPT-4 (OpenAI) and Claude (Anthropic)`, each name isolated where its direction is foreign. */
export function systemNames(ai: readonly AiSystem[], locale: Locale): string {
  const names = ai.map(({ model, version, provider }) => {
    const name = version === undefined ? model : `${model} ${version}`
    return isolate(provider === undefined ? name : `${name} (${provider})`, locale.dir)
  })
  return joinList(names, locale.names)
}

/** Join `A, B and C`. */
export function joinList(items: readonly string[], { comma, last }: Locale['names']): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(comma)}${last}${items.at(-1)}`
}
