import { built } from './built.js'
import { disclosure } from './disclosure.js'
import { type Comparison, medians, times } from './measure.js'

const { evaluate, packs, parseDisclosure } =
  await built<typeof import('../src/index.js')>('index.js')

const two = packs.slice(0, 2)

/** What it costs to apply every pack instead of the two that apply by default. */
export async function comparePacks(): Promise<Comparison[]> {
  const many = Array.from({ length: 200 }, (_, index) =>
    parseDisclosure({ ...disclosure, contact: `desk-${index}@harbour.example` })
  )
  const run = (chosen: typeof packs, facts: () => typeof many) =>
    times(20, () => {
      for (const each of facts()) evaluate(each, { use: 'publication', packs: chosen })
    })
  const known = () => many
  const fresh = () => many.map((each) => parseDisclosure(structuredClone(each)))
  // One after the other: what runs at the same time slows what is timed.
  return [
    await compare('the facts of a site, page after page', known, 2),
    await compare('other facts on each page, parsed anew', fresh, 4)
  ]

  async function compare(title: string, facts: () => typeof many, target: number): Promise<Comparison> {
    const [ofTwo = 0, ofAll = 0] = await medians(
      [
        { name: 'two packs', run: run(two, facts) },
        { name: 'every pack', run: run(packs, facts) }
      ],
      9,
      3
    )
    return {
      title: `evaluate: ${packs.length} packs / 2 packs, ${title}`,
      target,
      better: 'lower',
      ratio: ofAll / ofTwo,
      detail: `${((ofTwo / 4000) * 1000).toFixed(1)} µs and ${((ofAll / 4000) * 1000).toFixed(1)} µs`
    }
  }
}
