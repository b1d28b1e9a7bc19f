import { existsSync, readFileSync } from 'node:fs'
import type { Locale } from '../../src/notice/locale.js'

const released = new URL('../../src/notice/released/', import.meta.url)
const changelog = new URL('../../CHANGELOG.md', import.meta.url)

/**
 * The words of a version as they were frozen, `undefined` where they are not. Those of 0.1.0 have a
 * shape of their own, from before there was a way to freeze.
 */
export async function frozenLocales(version: string): Promise<readonly Locale[] | undefined> {
  const file = new URL(`${version}/index.ts`, released)
  if (version === '0.1.0' || !existsSync(file)) return undefined
  const { locales } = (await import(file.href)) as { locales: readonly Locale[] }
  return locales
}

/** Whether the changelog has a version without "(unreleased)" behind it. */
export function isReleased(version: string): boolean {
  const headings = readFileSync(changelog, 'utf8').match(/^## .*$/gm) ?? []
  return headings.some((heading) => heading.split(' ')[1] === version && !heading.endsWith(')'))
}

/** What is to be done about the words of a version, in a sentence; nothing where they are frozen. */
export function freezeProblem({
  version,
  isReleased,
  frozen,
  today
}: {
  readonly version: string
  readonly isReleased: boolean
  readonly frozen: readonly Locale[] | undefined
  readonly today: readonly Locale[]
}): string | undefined {
  if (!frozen) {
    return isReleased
      ? `The words of ${version} are not frozen, and it is released: freeze them with npm run freeze.`
      : undefined
  }
  const changed = today.filter((locale) => {
    const same = frozen.find(({ tag }) => tag === locale.tag)
    return JSON.stringify(same) !== JSON.stringify(locale)
  })
  const tags = changed.map(({ tag }) => tag).join(', ')
  if (changed.length === 0) return undefined
  return isReleased
    ? `The words of ${version} are released, and those in ${tags} are no longer the same: give package.json the next version.`
    : `The words in ${tags} changed since those of ${version} were frozen: freeze them with npm run freeze.`
}
