import { expect, it } from 'vitest'
import { openAtEnd } from '../../../src/scan/markdown/open-at-end.js'

it.each(['- - -', '* * *', '***', '_ _ _', '-\t-\t-'])('a break of %j begins no list, so that what is indented behind it is code', (line) => {
  expect(openAtEnd(`> \n${line}\n      <!--\n`, 0)).toBeUndefined()
})

it('a list item begins one, and what is indented in it may be open HTML: the control', () => {
  expect(openAtEnd('> \n- x -\n  <!--\n', 0)).toContain('<!--')
})
