import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Lockfile {
  readonly packages: {
    readonly [path: string]: { readonly optionalDependencies?: Record<string, string> }
  }
}

/**
 * `npm install` leaves out an optional dependency that it can't fetch, and `npm ci` then refuses the
 * lockfile. It happens with the binaries of a tool that were published minutes after the tool.
 */
it('locks the optional dependencies of every package, so that npm ci accepts it', () => {
  const lockfile = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')
  const { packages } = JSON.parse(lockfile) as Lockfile
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
  const wanted = Object.values(packages).flatMap((each) => Object.keys(each.optionalDependencies ?? {}))
  expect(wanted.length).toBeGreaterThan(0)
  expect(wanted.filter((name) => !locked.has(name))).toEqual([])
})
