import { describe, expect, it } from 'vitest'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { createFactSheet } from '../../src/policy/facts.js'
import { judgeTopics } from '../../src/policy/topics.js'
import { openAiSharing, openAiUsage } from '../../src/policy/packs/index.js'

function judge(topics: readonly string[], facts: object = {}, pack = openAiUsage) {
  const sheet = createFactSheet(parseDisclosure(facts), 'publication')
  const { refused, unclear } = judgeTopics(topics, pack, sheet)
  return {
    refused: refused.map(({ topic }) => topic.id),
    unclear: unclear.map(({ declared }) => declared)
  }
}

describe('judgeTopics', () => {
  it.each([
    ['fraud/spam', 'fraud/spam'],
    ['spam', 'fraud/spam'],
    ['Spam', 'fraud/spam'],
    ['Academic dishonesty', 'fraud/academic-dishonesty'],
    ['academic-dishonesty', 'fraud/academic-dishonesty'],
    ['self harm', 'physical-harm/self-harm'],
    ['weapons', 'physical-harm/weapons'],
    ['Multi-level marketing', 'economic-harm/mlm'],
    ['illegal', 'illegal'],
    ['adult', 'adult'],
    ['Political campaigning', 'political-campaigning'],
    ['political/chatbots', 'political/chatbots']
  ])('refuses %s as %s', (word, id) => {
    expect(judge([word])).toEqual({ refused: [id], unclear: [] })
  })

  it.each(['gardening', 'policy', 'spam filters', 'content', 'health', 'law', ''])(
    'takes %j, which the list does not have, neither for refused nor for free',
    (word) => {
      expect(judge([word])).toEqual({ refused: [], unclear: [word] })
    }
  )

  it.each(['sex education', 'Wellness', 'sex education and wellness'])(
    'leaves %j free, as the document does',
    (word) => {
      expect(judge([word])).toEqual({ refused: [], unclear: [] })
    }
  )

  it.each(['privacy', 'political', 'migration', 'chatbots', 'Law enforcement'])(
    'asks what is meant by %s',
    (word) => {
      expect(judge([word])).toEqual({ refused: [], unclear: [word] })
    }
  )

  it.each(['law-tailored', 'finance-tailored'])(
    'allows %s only with a qualified reviewer',
    (word) => {
      expect(judge([word]).refused).toEqual([word])
      expect(judge([word], { qualifiedReviewer: 'Mary Somerville' }).refused).toEqual([])
    }
  )

  it.each(['health-diagnosis', 'health-triage', 'law-unauthorized'])(
    'refuses %s whoever reviewed it',
    (word) => {
      const facts = { qualifiedReviewer: 'Mary Somerville' }
      expect(judge([word], facts).refused).toEqual([word])
    }
  )

  it('knows the topics that the sharing policy names itself', () => {
    const topics = ['adult content', 'hateful content', 'social-harm']
    expect(judge(topics, {}, openAiSharing).refused).toEqual([
      'adult-content',
      'hateful',
      'social-harm'
    ])
  })
})
