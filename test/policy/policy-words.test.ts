import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/policy/evaluate.js'
import { openAiApi, openAiSharing, openAiUsage, packs } from '../../src/policy/packs/index.js'

const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' },
  review: 'author'
}

function outcomeOf(topic: string, ruleId: string) {
  const { findings } = evaluate({ ...facts, openEnded: false, topics: [topic] }, { use: 'post', packs })
  return findings.find((finding) => finding.ruleId === ruleId)?.outcome
}

// What the documents' own lists call by name, entry by entry.
const ofUsage = [
  ...['illegal activity', 'child sexual abuse material', 'content that exploits or harms children'],
  ...['hateful content', 'harassing content', 'violent content', 'malware', 'generation of malware'],
  ...['hate based on identity', 'harassment', 'bullying', 'glorifies violence', 'promotes violence'],
  ...['suffering or humiliation of others', 'high risk of physical harm', 'weapons development'],
  ...['military and warfare', 'warfare', 'management of critical infrastructure'],
  ...['operation of critical infrastructure', 'self-harm', 'acts of self-harm', 'suicide'],
  ...['cutting', 'eating disorders', 'high risk of economic harm', 'multi-level marketing'],
  ...['gambling', 'payday lending', 'automated determinations of eligibility'],
  ...['eligibility for credit', 'eligibility for employment', 'fraudulent activity'],
  ...['deceptive activity', 'scams', 'coordinated inauthentic behavior', 'plagiarism'],
  ...['academic dishonesty', 'astroturfing', 'fake grassroots support', 'fake review generation'],
  ...['disinformation', 'spam', 'pseudo-pharmaceuticals', 'adult content', 'adult industries'],
  ...['dating apps', 'description of sexual activity', 'sexual services', 'erotic chat'],
  ...['pornography', 'political campaigning', 'lobbying', 'political advocacy'],
  ...['high volumes of campaign materials', 'campaign materials targeted at specific demographics'],
  ...['chatbots that provide information about campaigns', 'activity that violates people’s privacy'],
  ...['tracking or monitoring an individual without their consent'],
  ...['facial recognition of private individuals'],
  ...['classifying individuals based on protected characteristics'],
  ...['biometrics for identification', 'using biometrics for identification or assessment'],
  ...['unlawful collection of personal identifiable information'],
  ...['unauthorized practice of law', 'tailored legal advice', 'tailored financial advice'],
  ...['instructions on how to cure or treat a health condition', 'diagnostic services'],
  ...['triage', 'life-threatening issues', 'high risk government decision-making'],
  ...['law enforcement and criminal justice', 'migration and asylum']
]
const ofSharing = ['adult content', 'spam', 'hateful content', 'content that incites violence']
const ofApi = ['harassment', 'spam', 'radicalization', 'astroturfing', 'intentional deception']

describe('the words of the documents', () => {
  it.each(ofUsage)('are refused as topics by the usage and the sharing policy: %s', (word) => {
    expect(outcomeOf(word, 'usage/topics')).toBe('missing')
    expect(outcomeOf(word, 'sharing/content-policy')).toBe('missing')
  })

  it.each(ofSharing)('are refused as topics by the sharing policy: %s', (word) => {
    expect(outcomeOf(word, 'sharing/content-policy')).toBe('missing')
  })

  it.each([...ofApi, 'psychological harm'])('are refused as topics by the API: %s', (word) => {
    expect(outcomeOf(word, 'api/terminated-uses')).toBe('missing')
  })

  it.each(
    [openAiSharing, openAiUsage, openAiApi].flatMap(({ topics = [] }) =>
      topics.flatMap(({ id, quote, aliases = [] }) => [id, quote, ...aliases])
    )
  )('are never taken for allowed: %s', (word) => {
    expect(outcomeOf(word, 'usage/topics')).not.toBe('satisfied')
  })

  it.each(['gardening', 'a word that nobody knows', '🙂'])('do not hold %j, which is asked about', (word) => {
    expect(outcomeOf(word, 'usage/topics')).toBe('needs-review')
  })

  it('would pass as allowed if no list had them', () => {
    const silent = [{ ...openAiUsage, topics: [], allowedTopics: ofUsage }]
    const { findings } = evaluate({ ...facts, topics: ofUsage }, { packs: silent })
    expect(findings.find(({ ruleId }) => ruleId === 'usage/topics')?.outcome).toBe('satisfied')
  })
})

const folder = fileURLToPath(
  new URL(process.env['FORTHRIGHT_POLICIES'] ?? '../shared/policies', new URL('../../', import.meta.url))
)

describe.skipIf(!existsSync(folder))('the document', () => {
  it('has no disallowed usage that passes as a topic', () => {
    const name = readdirSync(folder).find((file) => file.startsWith('002')) ?? ''
    const [, list = ''] = readFileSync(`${folder}/${name}`, 'utf8').split('for the following:')
    const entries = (list.split('We have further requirements')[0] ?? '')
      .split('\n')
      .map((line) => line.replace(/^\s*\*\s*/, '').replace(/, including:\s*$|, by:\s*$/, '').trim())
      .filter((entry) => entry !== '' && !/^(?:OpenAI|We report|Content that attempts)/.test(entry))
    expect(entries.length).toBeGreaterThan(40)
    for (const entry of entries) expect([entry, outcomeOf(entry, 'usage/topics')]).toEqual([entry, 'missing'])
  })
})
