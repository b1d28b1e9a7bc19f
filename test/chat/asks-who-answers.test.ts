import OpenAI from 'openai'
import { describe, expect, it } from 'vitest'
import { labelOpenAi } from '../../src/chat/adapters/openai.js'
import { type ChatOptions, asksWhoAnswers, chatNotice, labelReply } from '../../src/chat/index.js'
import { disclosure, noon, notice, opening } from './support/facts.js'

const asked: Readonly<Record<string, readonly string[]>> = {
  en: ['Are you a bot?', 'are you human', 'Wait, am I talking to a real person?', 'Is this an AI?', 'r u real?', 'You’re a robot, right?', 'Are you a human or a machine?', 'Is there a real person there?', 'is this AI', 'Is this ChatGPT?', 'you a bot?', 'Who am I talking to?', 'So what am I chatting with here'],
  de: ['Bist du ein Mensch?', 'Sind Sie eine KI?', 'Spreche ich mit einem echten Menschen?', 'Rede ich hier gerade mit einem Bot?'],
  fr: ['Es-tu un robot ?', 'Êtes-vous une vraie personne ?', 'Est-ce que je parle à un humain ?', 'Vous êtes une IA ?'],
  es: ['¿Eres un bot?', '¿Estoy hablando con una persona real?', '¿Es usted humano?'],
  it: ['Sei un robot?', 'Sto parlando con una persona vera?', 'Sei un’intelligenza artificiale?'],
  pt: ['Você é um robô?', 'Estou falando com uma pessoa de verdade?', 'És humano?'],
  nl: ['Ben je een mens?', 'Praat ik met een robot?', 'Bent u een echt persoon?'],
  pl: ['Czy jesteś człowiekiem?', 'Jesteś botem?', 'Czy rozmawiam z prawdziwym człowiekiem?'],
  ar: ['هل أنت إنسان؟', 'هل أتحدث مع روبوت؟'],
  'zh-Hans': ['你是真人吗？', '你是机器人吗', '我是在和真人聊天吗？', '你是人还是AI？'],
  ja: ['あなたは人間ですか？', 'AIですか？', 'あなたはロボットなの？'],
  ko: ['당신은 사람인가요?', '너 AI야?', '사람과 대화하고 있나요?']
}
const others = [
  'Are you open on Sunday?',
  'When does the harbour open?',
  'Is this person still employed there?',
  'Can you write a program for me?',
  'Who do I talk to about my order?',
  'Is AI useful to you?',
  'What is artificial intelligence?',
  'How many people work there?',
  'Bist du sicher?',
  'Es-tu sûr ?',
  '¿Eres de aquí?',
  'Sei sicuro?',
  'Você é capaz?',
  'Ben je daar?',
  'Czy jesteś pewny?',
  'هل أنت متأكد؟',
  '你是怎么做到的？',
  '港口什么时候开门？',
  '港は何時に開きますか？',
  '항구는 몇 시에 열리나요?'
]

/** Whether anybody is there; the nouns alone; between other words. */
const oddly: Readonly<Record<string, readonly string[]>> = {
  en: ['Is anyone real there?', 'u human?', 'Hey, quick q: human or AI?', 'Who is this? a bot?', 'tell me honestly if you are an AI'],
  de: ['Rede ich hier mit ner KI?', 'Ist da ein Mensch?', 'Bin ich hier bei einer KI gelandet?', 'Mensch oder Maschine?'],
  fr: ['Y a-t-il un humain derrière ?', 'Un robot ou une personne ?'],
  es: ['¿Hay alguien real ahí?', '¿Esto es una IA?', '¿Persona o robot?'],
  it: ['Persona o robot?', 'C’è una persona reale dall’altra parte?'],
  pt: ['Tem alguém aí ou é um bot?', 'Pessoa ou robô?'],
  nl: ['Zit er een mens achter?', 'Mens of machine?'],
  pl: ['Czy to jest bot?', 'Czy jest tam jakiś człowiek?', 'Człowiek czy bot?'],
  ar: ['هل يوجد إنسان هناك؟'],
  'zh-Hans': ['这是机器人吗？', '你是不是AI', '有没有真人？', '真人还是机器人？'],
  ja: ['中の人はいますか？', '人間ですか、それともAI？'],
  ko: ['진짜 사람 맞아요?', '봇이야 사람이야?']
}
const oddOthers = [
  'Is anyone allowed on the wall?',
  'A robot or a person can open it.',
  'Tell me if you are open',
  'Ist da noch Platz?',
  'Hay una persona en la puerta.',
  'Tem alguém na praia',
  '这是什么？',
  '机器人还是人会赢得比赛',
  '向こうに何がありますか？',
  'Zit er water in de haven?',
  'Y a-t-il un train ?',
  'هل يوجد قطار؟'
]

/** What only an earlier sentence makes the question, and other words of everyday. */
const later: Readonly<Record<string, readonly string[]>> = {
  en: ['Can I talk to a human? Or are you one?', 'Hold on, is there a human behind this?', 'am I chatting with a machine right now', 'You’re not a real person, are you?', 'do you have feelings or are you just a program?', 'Is this an automated reply?', 'are you GPT?', 'So you are not human?', 'Am I speaking to a real agent or a bot?', 'Could you be an AI?', 'have I been talking to a bot this whole time?', 'is a human reading this?', 'Be honest: human or bot?', 'Are you a real girl?', 'u a bot or what'],
  de: ['Kann ich mit einem Menschen sprechen? Oder bist du einer?', 'Bist du echt?', 'Sind Sie ein Chatbot oder ein Mitarbeiter?', 'Schreibe ich gerade mit einer Maschine?', 'Antwortet hier ein Mensch?', 'Ist das eine automatische Antwort?', 'Du bist doch ein Bot, oder?'],
  fr: ['Puis-je parler à un humain ? Ou en êtes-vous un ?', 'Vous êtes un vrai conseiller ou un bot ?', 'C’est un robot qui répond ?', 'Je parle avec une machine ?', 'T’es une IA ou quoi ?', 'Suis-je en train de parler à une vraie personne ?'],
  es: ['¿Puedo hablar con una persona? ¿O tú eres una?', '¿Eres humano o una máquina?', '¿Hablo con un robot?', '¿Hay una persona al otro lado?', 'eres una ia?'],
  it: ['Posso parlare con una persona? O lo sei?', 'Sei una persona vera o un bot?', 'Sto parlando con una macchina?', 'Sei umano?', 'Lei è un operatore umano?'],
  pt: ['Posso falar com uma pessoa? Ou você é uma?', 'Você é uma IA?', 'Estou a falar com um robô?', 'Tem uma pessoa aí?', 'É um bot?'],
  nl: ['Kan ik een mens spreken? Of ben jij er een?', 'Ben je een robot of een echt mens?', 'Chat ik nu met een computer?', 'Is dit een chatbot?', 'Ben jij AI?'],
  pl: ['Czy mogę porozmawiać z człowiekiem? A może nim jesteś?', 'Czy jesteś sztuczną inteligencją?', 'Piszę z botem czy z człowiekiem?', 'Jesteś prawdziwą osobą?', 'Czy to automat?'],
  ar: ['هل يمكنني التحدث إلى إنسان؟ أم أنك إنسان؟', 'هل أنت روبوت أم إنسان؟', 'أنت ذكاء اصطناعي؟', 'هل أتكلم مع شخص حقيقي؟'],
  zh: ['我可以和真人说话吗？还是你就是真人？', '你是AI吗', '你到底是人还是机器？', '我在跟机器人说话吗？', '请问您是人工客服吗？'],
  ja: ['人間と話せますか？それともあなたが人間ですか？', 'あなたはAIですか', 'ボットと話しているんですか？', '本物の人間ですか？', '人が返信していますか？'],
  ko: ['사람과 이야기할 수 있나요? 아니면 당신이 사람인가요?', '혹시 챗봇이세요?', '너 사람이야?', 'AI인가요?', '지금 로봇이랑 대화하는 거예요?']
}
/** With the same words, and about something else. */
const notLater: Readonly<Record<string, readonly string[]>> = {
  en: ['Can I talk to a human?', 'are you one?', 'Are you the one who sent the bill?', 'Are you one of the two shops on the quay?', 'Which of you is one?', 'Is this a real offer?', 'Are you human resources?', 'Are you one hundred percent sure?', 'is this one free?', 'Is there a person in charge of parking?', 'I am talking to a person at the bank tomorrow.', 'Is it a real diamond?', 'are you able to write a robot story', 'Do people like it?', 'Are you one hour late?', 'How do I program a machine?', 'What AI model should I buy?', 'Do you sell robots?', 'Is there an AI course?'],
  de: ['Kann ich mit einem Menschen sprechen?', 'Bist du einer Meinung mit mir?', 'Ist das ein Menschenrecht?', 'Sind Sie am Sonntag da?', 'Welche Maschine wäscht am besten?', 'Ist das echt Leder?'],
  fr: ['Puis-je parler à un humain ?', 'Êtes-vous ouverts ?', 'C’est une bonne personne.', 'Est-ce un bon robot de cuisine ?', 'En êtes-vous sûr ?'],
  es: ['¿Puedo hablar con una persona?', '¿Es usted médico?', '¿Es este programa gratis?', '¿Eres una de las ganadoras?', 'Hay robots en la fábrica.'],
  it: ['Posso parlare con una persona?', 'Sei una delle vincitrici?', 'È una macchina veloce.', 'Lo sei sempre stato.', 'Quando è aperto?'],
  pt: ['Posso falar com uma pessoa?', 'Você é uma das vencedoras?', 'É um bom programa.', 'Isso é uma máquina de lavar.'],
  nl: ['Kan ik een mens spreken?', 'Ben je er een keer geweest?', 'Is dit programma gratis?', 'Ben je er?'],
  pl: ['Czy mogę porozmawiać z człowiekiem?', 'Jesteś jednym z nich?', 'Czy to program darmowy?', 'Gdzie jesteś?'],
  ar: ['هل يمكنني التحدث إلى إنسان؟', 'هل هذا البرنامج مجاني؟', 'متى يفتح الميناء؟'],
  zh: ['我可以和真人说话吗？', '请转人工客服', '这里有多少人？', '你是学生吗？', '机器人多少钱？'],
  ja: ['人間と話せますか？', 'ロボットの値段は？', '何人いますか？', 'AIについて教えて', '人気ですか？'],
  ko: ['사람과 이야기할 수 있나요?', '로봇 청소기 있나요?', '몇 명인가요?', '사람이 많나요?', '기계가 고장났나요?']
}

const withTags = (texts: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(texts).flatMap(([tag, each]) => each.map((text) => [tag, text] as const))

describe('asksWhoAnswers', () => {
  it.each(withTags(later))('hears everyday words in %s: %s', (_, text) => {
    expect(asksWhoAnswers(text)).toBe(true)
  })

  it.each(withTags(notLater))('hears nothing about something else in %s: %s', (_, text) => {
    expect(asksWhoAnswers(text)).toBe(false)
  })

  it.each(Object.entries(oddly).flatMap(([tag, texts]) => texts.map((text) => [tag, text])))(
    'hears the question in other forms in %s: %s',
    (_, text) => expect(asksWhoAnswers(text)).toBe(true)
  )

  it.each(oddOthers)('hears none in what is built alike: %s', (text) => {
    expect(asksWhoAnswers(text)).toBe(false)
  })

  it.each(Object.entries(asked).flatMap(([tag, texts]) => texts.map((text) => [tag, text])))(
    'hears the question in %s: %s',
    (_, text) => expect(asksWhoAnswers(`Hm. ${text}`)).toBe(true)
  )

  it.each(others)('hears no such question in: %s', (text) => {
    expect(asksWhoAnswers(text)).toBe(false)
  })

  it('takes linear time for a text that begins as a question again and again', () => {
    expect(asksWhoAnswers('are you a '.repeat(50_000))).toBe(false)
    expect(asksWhoAnswers('a human, '.repeat(50_000))).toBe(false)
    expect(asksWhoAnswers('人間が'.repeat(50_000))).toBe(false)
  })
})

describe('a reply to who asks that', () => {
  const options: ChatOptions = { disclosure, now: noon }
  const { conversation } = chatNotice(options)
  const reply = (more: ChatOptions | object) => labelReply('I help.', { ...options, conversation, ...more })

  it('has the notice, though it was said before', () => {
    const { value, conversation: next } = reply({ input: 'Are you a bot?' })
    expect(value).toBe(`${opening}I help.`)
    expect(next).toMatchObject({ turns: 1, turnsSinceNotice: 1, noticeAt: '2026-11-20T12:00:00.000Z' })
    expect(reply({ input: 'When?' }).value).toBe('I help.')
  })

  it('has none where the caller answers otherwise, and where a person writes', () => {
    expect(reply({ input: 'Are you a bot?', whenAsked: 'ignore' }).value).toBe('I help.')
    expect(reply({ input: 'Are you a bot?', handover: true }).value).not.toContain(notice)
  })

  it('has it once where it is the first', () => {
    expect(labelReply('I help.', { ...options, input: 'Are you a bot?' }).value).toBe(`${opening}I help.`)
  })

  it('is heard in the messages of an SDK, in that turn alone', async () => {
    const body = JSON.stringify({ choices: [{ index: 0, message: { role: 'assistant', content: 'I help.' } }] })
    const fetch = async () => new Response(body, { headers: { 'content-type': 'application/json' } })
    const client = labelOpenAi(new OpenAI({ apiKey: 'k', maxRetries: 0, fetch }), options)
    const ask = async (...texts: string[]) => {
      const messages = texts.map((content, at) => ({ role: at % 2 ? ('assistant' as const) : ('user' as const), content }))
      const { choices } = await client.chat.completions.create({ model: 'gpt-4', messages })
      return choices[0]?.message.content
    }
    const first = `${opening}Hello`
    expect(await ask('Hi', first, 'When?')).toBe('I help.')
    expect(await ask('Hi', first, 'Are you a real person?')).toBe(`${opening}I help.`)
    expect(await ask('Hi', first, 'Are you a real person?', `${opening}I help.`, 'When?')).toBe('I help.')
  })
})
