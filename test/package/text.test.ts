import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a commit would hold: tracked files, and new ones that are not ignored. */
function listFiles(): readonly string[] {
  try {
    const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
    const output = execFileSync('git', options, { cwd: root, encoding: 'utf8', stdio: 'pipe' })
    return output.split('\0').filter((file) => file !== '')
  } catch {
    // A copy without its history.
    const ignore = ['**/node_modules/**', 'dist/**', 'coverage/**', '.cache/**', '.git/**']
    return globSync('**', { cwd: root, dot: true, ignore })
  }
}

/** The lines of files that match, as `file:line: text`. */
function linesWith(pattern: RegExp, files: readonly string[]): readonly string[] {
  return files.flatMap((file) =>
    readText(file)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : []
      )
  )
}

/** The text of a file, or nothing where it was deleted since it was listed or is no text. */
function readText(file: string): string {
  try {
    const text = readFileSync(root + file, 'utf8')
    return text.includes('\0') ? '' : text
  } catch {
    return ''
  }
}

const files = listFiles()

describe('every file of the repository', () => {
  it('is found by this test', () => {
    expect(files).toContain('package.json')
    expect(linesWith(/"name": "forthright"/, files)).not.toEqual([])
  })

  it('names no path of the machine that it was written on', () => {
    // Written so that this file does not hold what it looks for.
    const paths = ['work/(?:main|shared)', 'tmp/bash', 'home/\\w+/', 'Users/\\w+/', 'root/']
    const machine = new RegExp(`(?<![\\w.:/-])/(?:${paths.join('|')})`)
    expect(linesWith(machine, files)).toEqual([])
  })

  it('names no package registry but the public one', () => {
    const lines = linesWith(/https?:\/\/[^\s/"']*(?:registry|artifactory|nexus|verdaccio)/, files)
    expect(lines.filter((line) => !line.includes('https://registry.npmjs.org/'))).toEqual([])
  })

  it('locks packages without the address they came from', () => {
    expect(linesWith(/"resolved": "http/, ['package-lock.json'])).toEqual([])
  })
})

describe('the source', () => {
  it('claims no conformity with the law, which a program can not know', () => {
    const source = files.filter((file) => /^src\/.*\.ts$/.test(file))
    const claims = linesWith(/\bcomplian(?:t|ce)\b/i, source)
    // The rules quote documents that use the word; a quotation is not a claim.
    expect(claims.filter((line) => !line.startsWith('src/policy/packs/'))).toEqual([])
  })
})
