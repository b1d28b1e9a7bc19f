import { describe, expect, it } from 'vitest'
import { createClaimFinder, humanClaims } from '../../src/notice/human-claims.js'
import { locales } from '../../src/notice/locales/index.js'

const findClaim = createClaimFinder()

const claims: { readonly [tag: string]: readonly string[] } = {
  en: [
    'I am a human.',
    'Don’t worry, I’m a real person!',
    "I'm really a **real** human being",
    'I am not a bot.',
    'I\u200B am h\u200Buman',
    'You’re talking to a real person.',
    'I am definitely a woman'
  ],
  de: ['Ich bin wirklich ein Mensch.', 'Ich bin keine KI', 'Ich bin doch kein Roboter!'],
  fr: ['Je suis un être humain.', 'Je ne suis pas un robot'],
  es: ['Soy una persona.', 'No soy un bot.'],
  it: ['Sono davvero una persona', 'Non sono un robot'],
  pt: ['Eu sou um ser humano', 'Não sou um robô'],
  nl: ['Ik ben echt een mens', 'Ik ben geen robot'],
  pl: ['Jestem prawdziwym człowiekiem', 'Nie jestem botem'],
  ar: ['أنا إنسان', 'أنا لست روبوت'],
  'zh-Hans': ['我是一个真人', '我不是机器人', '我真的是人。'],
  ko: ['저는 사람입니다', '저는 진짜 사람이에요', '저는 AI가 아닙니다'],
  ja: ['私は人間です', '私はAIではありません']
}
const innocent = [
  'I am an AI system.',
  'I am not a human.',
  "I'm not a real person.",
  'Imagine I am a person in 1850.',
  'You are talking to an artificial intelligence (AI) system, not a person.',
  'A person opened the harbour.',
  'I am a manager of tides.',
  'Ich bin kein Mensch.',
  'Ich bin eine KI.',
  'Je ne suis pas une personne.',
  'Je suis une intelligence artificielle.',
  'No soy humano.',
  'Nie jestem człowiekiem',
  'أنا لست إنسان',
  '我不是真人',
  '私は人間ではありません',
  '저는 사람이 아닙니다',
  '저는 AI입니다'
]

describe('createClaimFinder', () => {
  it.each(Object.entries(claims))('finds claims in %s', (_, sentences) => {
    for (const sentence of sentences) expect(findClaim(sentence), sentence).toBeDefined()
  })

  it.each(innocent)('lets pass: %s', (sentence) => {
    expect(findClaim(sentence)).toBeUndefined()
  })

  it('lets every notice of every locale pass', () => {
    for (const { chat, tag } of locales) {
      for (const words of [chat.notice, chat.reminder, chat.changed]) {
        expect(findClaim(words), tag).toBeUndefined()
      }
    }
  })

  it('has claims and a test of them for every language of the list', () => {
    expect(humanClaims.map(({ tag }) => tag).sort()).toEqual(Object.keys(claims).sort())
  })
})
