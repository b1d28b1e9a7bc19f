import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const manifestPath = fileURLToPath(new URL('../package.json', import.meta.url))

/**
 * Give a manifest the three addresses of a repository. They are nowhere else: whoever publishes from a
 * repository says once which one it is, by `npm run repository OWNER/NAME`.
 *
 * @param manifest The text of package.json.
 * @param name Such as `owner/name`, on GitHub.
 * @throws {Error} For what is no such name.
 */
export function withRepository(manifest: string, name: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(name)) {
    throw new Error(`Unexpected \`${name}\`, expected OWNER/NAME`)
  }
  const url = `https://github.com/${name}`
  const { license, repository: _, homepage: __, bugs: ___, ...rest } = JSON.parse(manifest)
  const addresses = {
    repository: { type: 'git', url: `git+${url}.git` },
    homepage: `${url}#readme`,
    bugs: `${url}/issues`
  }
  const entries = Object.entries(rest)
  const at = entries.findIndex(([key]) => key === 'type')
  const members = [...entries.slice(0, at), ['license', license], ...Object.entries(addresses), ...entries.slice(at)]
  return `${JSON.stringify(Object.fromEntries(members), undefined, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(manifestPath, withRepository(readFileSync(manifestPath, 'utf8'), process.argv[2] ?? ''))
}
