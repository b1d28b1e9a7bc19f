import { describe, expect, it } from 'vitest'
import { auditReply } from '../../src/audit/index.js'
import { labelReply } from '../../src/chat/index.js'
import { createClaimFinder, humanClaims } from '../../src/notice/human-claims.js'
import { locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'

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

/** In previews: claims, and what is none. */
const inPreviews: { readonly [tag: string]: readonly [claims: readonly string[], innocent: readonly string[]] } = {
  bg: [['Аз съм истински човек.', 'Не съм бот.'], ['Не съм човек.', 'Аз съм изкуствен интелект.']],
  cs: [['Jsem opravdu člověk.', 'Nejsem robot.'], ['Nejsem člověk.', 'Jsem umělá inteligence.']],
  da: [['Jeg er et rigtigt menneske.', 'Jeg er ikke en robot.'], ['Jeg er ikke et menneske.', 'Jeg er en AI.']],
  el: [['Είμαι πραγματικός άνθρωπος.', 'Δεν είμαι ρομπότ.'], ['Δεν είμαι άνθρωπος.', 'Είμαι τεχνητή νοημοσύνη.']],
  et: [['Ma olen päris inimene.', 'Ma ei ole robot.'], ['Ma ei ole inimene.', 'Ma olen tehisintellekt.']],
  fa: [['من یک انسان واقعی هستم.', 'من واقعاً انسان هستم.', 'من ربات نیستم.'], ['من انسان نیستم.', 'من یک هوش مصنوعی هستم.', 'من مدیر بندر هستم.']],
  fi: [['Olen oikea ihminen.', 'En ole robotti.'], ['En ole ihminen.', 'Olen tekoäly.']],
  ga: [['Is duine mé.', 'Is fíordhuine mise.', 'Ní róbat mé.'], ['Ní duine mé.', 'Is intleacht shaorga mé.', 'Is é an calafort is mó é.']],
  he: [['אני באמת אדם.', 'אני בן אדם אמיתי.', 'אני לא רובוט.'], ['אני לא אדם.', 'אני בינה מלאכותית.', 'אינני בן אדם.']],
  hi: [['मैं एक असली इंसान हूँ।', 'मैं इंसान हूं, रोबोट नहीं।', 'मैं कोई रोबोट नहीं हूँ।'], ['मैं इंसान नहीं हूँ।', 'मैं एक एआई हूँ।', 'इस घर में एक इंसान है।']],
  hr: [['Ja sam stvarna osoba.', 'Nisam robot.'], ['Nisam čovjek.', 'Ja sam umjetna inteligencija.']],
  hu: [['Valódi ember vagyok.', 'Nem vagyok robot.'], ['Nem vagyok ember.', 'Nem ember vagyok.', 'Egy robot vagyok.']],
  id: [['Saya manusia sungguhan.', 'Saya adalah seorang manusia.', 'Saya bukan robot.'], ['Saya bukan manusia.', 'Saya adalah kecerdasan buatan.', 'Saya manajer pelabuhan.']],
  lt: [['Aš esu tikras žmogus.', 'Nesu robotas.'], ['Nesu žmogus.', 'Aš esu dirbtinis intelektas.']],
  lv: [['Es esmu īsts cilvēks.', 'Es neesmu robots.'], ['Es neesmu cilvēks.', 'Esmu mākslīgais intelekts.']],
  mt: [['Jien tassew persuna.', 'Jien bniedem.', 'M’iniex robot.'], ['M’iniex persuna.', 'Jien mhux bniedem.', 'Jien intelliġenza artifiċjali.']],
  nb: [['Jeg er et ekte menneske.', 'Jeg er ikke en robot.'], ['Jeg er ikke et menneske.', 'Jeg er en KI.']],
  'pt-BR': [['Sou uma pessoa de verdade.', 'Você está falando com uma pessoa.', 'Não sou um robô.'], ['Não sou uma pessoa.', 'Sou uma inteligência artificial.', 'Você está falando com uma IA.']],
  ro: [['Sunt o persoană reală.', 'Sunt om.', 'Nu sunt un robot.'], ['Nu sunt om.', 'Sunt o inteligență artificială.']],
  sk: [['Som naozaj človek.', 'Nie som robot.'], ['Nie som človek.', 'Som umelá inteligencia.']],
  sl: [['Sem pravi človek.', 'Nisem robot.'], ['Nisem človek.', 'Sem umetna inteligenca.']],
  sv: [['Jag är en riktig människa.', 'Jag är ingen robot.'], ['Jag är ingen människa.', 'Jag är en AI.']],
  th: [['ฉันเป็นมนุษย์', 'ผมเป็นคนจริงๆ', 'ฉันไม่ใช่หุ่นยนต์'], ['ฉันไม่ใช่มนุษย์', 'ฉันเป็นปัญญาประดิษฐ์', 'ผมเป็นผู้จัดการท่าเรือ']],
  tr: [['Ben gerçek bir insanım.', 'Gerçekten insanım.', 'Ben robot değilim.'], ['Ben insan değilim.', 'Ben bir yapay zekâyım.', 'Ben limanın müdürüyüm.']],
  uk: [['Я справжня людина.', 'Я справді людина.', 'Я не робот.'], ['Я не людина.', 'Я штучний інтелект.', 'Я начальник порту.']],
  vi: [['Tôi là người thật.', 'Tôi là con người.', 'Tôi không phải là robot.'], ['Tôi không phải là con người.', 'Tôi là trí tuệ nhân tạo.', 'Tôi là người quản lý cảng.']],
  'zh-Hant': [['我是一個真人。', '我真的是人。', '我不是機器人。'], ['我不是真人。', '我是人工智慧。', '我是人事經理。']]
}

describe('the claims of a preview language', () => {
  const withClaims = previewLocales.filter(({ humanClaims: own }) => own !== undefined)

  it('are there for each of them, and have a test each', () => {
    expect(withClaims).toEqual(previewLocales)
    expect(withClaims.map(({ tag }) => tag)).toEqual(Object.keys(inPreviews))
  })

  it.each(withClaims.map((locale) => [locale.tag, locale] as const))(
    'are found where the language is used, and nowhere else: %s',
    (tag, locale) => {
      const [said = [], honest = []] = inPreviews[tag] ?? []
      const find = createClaimFinder(locale.humanClaims)
      const { chat } = locale
      for (const sentence of said) expect(find(sentence), sentence).toBeDefined()
      for (const sentence of [...honest, chat.notice, chat.reminder, chat.changed]) {
        expect(find(sentence), sentence).toBeUndefined()
      }
    }
  )

  it.each(withClaims.map((locale) => [locale.tag, locale] as const))(
    'are found by the audit and by the chat: %s',
    (tag, locale) => {
      const [claim = ''] = inPreviews[tag]?.[0] ?? []
      const disclosure = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' } } as const
      const findings: string[] = []
      const onFinding = ({ ruleId }: { readonly ruleId: string }) => void findings.push(ruleId)
      const { value } = labelReply(claim, { disclosure, locale, onFinding })
      expect(findings).toContain('chat/human-claim')
      expect(auditReply(value, { locale }).findings.map(({ ruleId }) => ruleId)).toEqual(['audit/contradiction'])
      expect(auditReply(labelReply('1 + 1 = 2', { disclosure, locale }).value, { locale }).verdict).toBe('pass')
    }
  )
})
