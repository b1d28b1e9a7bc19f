import fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { locateMarks } from '../../src/html/place-marks.js'
import { Tokenizer } from '../../src/scan/html/tokenizer.js'

const skipping = '../../src/scan/html/skip-plain-tags.js'
const names =
  'p div span strong b a li ul dl dt dd td th tr table tbody select option optgroup button form h1 h2 h3 h4 article main section nav header template svg title textarea br object font x-part script style xmp noscript ruby rt'.split(' ')
const name = fc.constantFrom(...names)
const stray = fc.oneof(
  name.map((each) => `<${each}>`),
  name.map((each) => `</${each}>`),
  name.map((each) => `<${each.toUpperCase()} class="a > b" role=main>`),
  fc.constantFrom('<', '</ p>', '<p hidden>', '<div style="display:none">', '<li/>', '\u000B', '<!-- c -->', '<!-->', '<!--->', '<!-- > <p> --!>', '<!--', '</script >', '<textarea></textarea/>', '</x[>', '<x{></x[>'),
  fc.constantFrom('<h3><p>a<h4>b</h4>', '<!---><div>-->', '<!--><div>-->', '<svg><title><p>a</p></title><p>b</p>')
)
const { nested } = fc.letrec<{ nested: string }>((tie) => ({
  nested: fc.oneof(
    { withCrossShrink: true, maxDepth: 5 },
    fc.constantFrom('text ', ' ', '\n', 'words<br>'),
    fc
      .tuple(name, fc.array(tie('nested'), { maxLength: 4 }))
      .map(([each, children]) => `<${each}>${children.join('')}</${each}>`)
  )
}))
const piece = fc.oneof({ arbitrary: nested, weight: 6 }, { arbitrary: stray, weight: 1 })
const headPiece = fc.constantFrom(
  ...['<script>a</script>', '<SCRIPT src="a">"<b>"</SCRIPT>', '<script>a', '<script><!--<script></script></script>'],
  ...['<script type=application/ld+json>{"@type":"Article"}</script>', '<script/ >a</script >', '<script src="a"/>', '<scripts></scripts>'],
  ...['<style media="print">p > b { }</style>', '<style>', '<link rel="icon">', '<link', '<links>', '<meta name="author" content="Ada">'],
  ...['<title>Tides</title>', '<noscript><p>a</p></noscript>', '<noscript>', '<template><p>a</p>', '</template>', '<base>', '</head>', '<head>'],
  ...[' ', '\n', 'a', '</', '<!-- a -->', '<!-->', '<!--', '<?a?>', '\u000B']
)
const headed = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '<!doctype html>', '<html><head>', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head>'),
    fc.array(headPiece, { maxLength: 8 }),
    fc.constantFrom('', '</', '<body>', '</head><body><p>Words.', '<p>Words.', '<frameset>')
  )
  .map(([start, pieces, end]) => start + pieces.join('') + end)
const page = fc
  .tuple(
    fc.constantFrom('', '<p>Words.</p>', '<p><b>Words</p>', '<div><section><h1>Tides</h1>', '<!doctype html><html><head><title>Tides</title></head><body>'),
    fc.array(piece, { maxLength: 12 })
  )
  .map(([head, pieces]) => head + pieces.join(''))

describe('skipping plain tags', () => {
  afterAll(() => {
    vi.restoreAllMocks()
    vi.doUnmock(skipping)
    vi.resetModules()
  })
  it('finds the same places as reading every token', async () => {
    const everyToken = await locateEveryToken()
    const skipped = vi.spyOn(Tokenizer.prototype, 'moveTo')
    fc.assert(
      fc.property(page, (source) => {
        expect(outcome(() => locateMarks(source))).toEqual(outcome(() => everyToken(source)))
      }),
      { numRuns: 2200 }
    )
    fc.assert(
      fc.property(headed, (source) => {
        expect(outcome(() => locateMarks(source))).toEqual(outcome(() => everyToken(source)))
      }),
      { numRuns: 1500 }
    )
    expect(skipped.mock.calls.length).toBeGreaterThan(1000)
  })
})

/** The same function in a copy of its modules that skips nothing. */
async function locateEveryToken(): Promise<typeof locateMarks> {
  vi.resetModules()
  vi.doMock(skipping, () => ({
    skipPlainTags: () => {},
    skipPlainHead: () => {}
  }))
  const tokenizer = await import('../../src/scan/html/tokenizer.js')
  tokenizer.Tokenizer.prototype.skipSpace = () => {}
  const places = await import('../../src/html/place-marks.js')
  return places.locateMarks
}

function outcome(locate: () => unknown): unknown {
  try {
    return locate()
  } catch (error) {
    return String(error)
  }
}
