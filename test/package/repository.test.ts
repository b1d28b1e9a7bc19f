import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { withRepository } from '../../scripts/set-repository.js'

const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')

it('one command fills in the addresses of the repository, and changes nothing else', () => {
  const filled = JSON.parse(withRepository(manifest, 'ada/forthright'))
  expect(filled).toMatchObject({
    repository: { type: 'git', url: 'git+https://github.com/ada/forthright.git' },
    homepage: 'https://github.com/ada/forthright#readme',
    bugs: 'https://github.com/ada/forthright/issues'
  })
  const { repository: _, homepage: __, bugs: ___, ...rest } = filled
  const { repository: ____, homepage: _____, bugs: ______, ...before } = JSON.parse(manifest)
  expect(rest).toEqual(before)
  expect(withRepository(withRepository(manifest, 'a/b'), 'ada/forthright')).toBe(withRepository(manifest, 'ada/forthright'))
})

it.each(['', 'forthright', 'https://github.com/a/b', 'a/b/c', '../x'])('%j is no repository', (name) => {
  expect(() => withRepository(manifest, name)).toThrow('expected OWNER/NAME')
})
