/** How a claim to be human reads in a language. Each member is a pattern of alternatives. */
export interface ClaimWords {
  /** I am, you are talking to. */
  readonly am: string
  /** I am not. */
  readonly amNot: string
  /** Words that may stand between: articles, "really", "real". */
  readonly between: string
  /** A human, a person, a woman. */
  readonly person: string
  /** An AI, a bot, a machine. */
  readonly machine: string
  /** The script puts no spaces between words. */
  readonly isUnspaced?: true
}

// Hints for a monitor, no proof: the plain forms only. Every language is tried on every reply,
// because a model answers in the language it was asked in. A preview language has its own in its
// locale, so that they are in a program only where that is.
export const humanClaims: readonly (ClaimWords & { readonly tag: string })[] = [
  {
    tag: 'en',
    am: "i am|i[’']m|you(?: a|[’'])re (?:talk|speak|chatt)ing (?:to|with)",
    amNot: "i am not|i[’']m not|this is not|this isn[’']t",
    between:
      'an?|actually|really|indeed|just|definitely|absolutely|100 ?%|real|actual|genuine|living|human',
    person: 'human(?: being)?|person|man|woman',
    machine:
      'ai|a\\.i\\.|artificial intelligence|chat ?bot|bot|robot|machine|language model|program'
  },
  {
    tag: 'de',
    am: 'ich bin',
    amNot: 'ich bin (?:\\p{L}+ )?(?:nicht|keine?)',
    between: 'eine?|wirklich|tatsächlich|natürlich|doch|echter?|wirklicher?|lebender?',
    person: 'mensch|person|frau|mann',
    machine: 'ki|künstliche intelligenz|chat ?bot|bot|roboter|maschine|sprachmodell|programm'
  },
  {
    tag: 'fr',
    am: 'je suis',
    amNot: 'je ne suis pas',
    between: 'une?|vraiment|bien|réellement|vraie?|véritable',
    person: 'humaine?|être humain|personne|homme|femme',
    machine: 'ia|intelligence artificielle|chat ?bot|bot|robot|machine|programme|modèle de langage'
  },
  {
    tag: 'es',
    am: 'soy',
    amNot: 'no soy',
    between: 'una?|realmente|de verdad|ser',
    person: 'human[oa]|persona|hombre|mujer',
    machine: 'ia|inteligencia artificial|chat ?bot|bot|robot|máquina|programa|modelo de lenguaje'
  },
  {
    tag: 'it',
    am: 'sono',
    amNot: 'non sono',
    between: 'una?|davvero|veramente|ver[ao]|essere',
    person: 'uman[oa]|persona|uomo|donna',
    machine: "(?:un[’'])?(?:ia|intelligenza artificiale)|chat ?bot|bot|robot|macchina|programma"
  },
  {
    tag: 'pt',
    am: 'sou',
    amNot: 'não sou',
    between: 'uma?|realmente|mesmo|ser',
    person: 'human[oa]|pessoa|homem|mulher',
    machine: 'ia|inteligência artificial|chat ?bot|bot|robô|máquina|programa|modelo de linguagem'
  },
  {
    tag: 'nl',
    am: 'ik ben',
    amNot: 'ik ben (?:\\p{L}+ )?(?:geen|niet)',
    between: 'een|echt|gewoon|werkelijk|echte?|levende?',
    person: 'mens|persoon|man|vrouw',
    machine: 'ai|kunstmatige intelligentie|chat ?bot|bot|robot|machine|taalmodel|programma'
  },
  {
    tag: 'pl',
    am: 'jestem',
    amNot: 'nie jestem',
    between: 'naprawdę|prawdziw(?:ym|ą)|żyw(?:ym|ą)',
    person: 'człowiekiem|osobą|mężczyzną|kobietą',
    machine: 'sztuczną inteligencją|chat ?botem|botem|robotem|maszyną|programem'
  },
  {
    tag: 'ar',
    am: 'أنا',
    amNot: '(?:أنا )?لست',
    between: 'حقا|بالفعل',
    person: 'إنسان|شخص حقيقي|بشر',
    machine: 'روبوت|ذكاء اصطناعي|آلة|برنامج'
  },
  {
    tag: 'zh-Hans',
    am: '我(?:真的|确实|就)?是',
    amNot: '我不是',
    between: '一[个名位种]|真实的?|真正的?|活生生的?',
    person: '人类|真人|人(?=[。！，,.!]|$)',
    machine: '(?:聊天)?机器人|人工智能|AI|程序',
    isUnspaced: true
  },
  {
    tag: 'ja',
    am: '(?:私|僕|わたし)は',
    amNot: '(?:私|僕|わたし)は(?=[^。]*(?:では|じゃ)(?:ありません|ない))',
    between: '本物の|本当に|実在の',
    person: '人間(?=です|だ|では|じゃ)',
    machine: 'AI|人工知能|ロボット|ボット|機械',
    isUnspaced: true
  },
  {
    tag: 'ko',
    am: '(?:저는|나는|전|난) ?',
    amNot: '(?:저는|나는|전|난) ?(?=[^.]*(?:아닙니다|아니에요|아니다))',
    between: '(?:진짜|정말|실제) ?',
    person: '사람|인간',
    machine: 'AI|인공지능|로봇|챗봇|봇|기계',
    isUnspaced: true
  }
]

// Words that make a claim none: "imagine I am a person".
const unreal = /\b(?:if|not that|pretend|imagine|as though|whether) i(?: a|[’'])m\b/i

/**
 * Make a function that finds a claim to be human in one sentence of a reply: "I am a real person",
 * "I am not a bot".
 *
 * It gives the words of the claim, or `undefined`. A hint, no proof: a model can say it in ways
 * that no list holds. The patterns are made once, with the finder.
 *
 * @param own The words of a language that is not among those that are always tried.
 * @example
 * ```ts
 * const findClaim = createClaimFinder()
 * findClaim('Don’t worry, I am a real person.') // 'I am a real person'
 * ```
 */
export function createClaimFinder(own?: ClaimWords): (sentence: string) => string | undefined {
  const known = own ? [...humanClaims, own] : humanClaims
  const languages = known.map((words) => ({
    claims: [pattern(words, words.amNot, words.machine), pattern(words, words.am, words.person)],
    denial: pattern(words, words.amNot, words.person)
  }))
  // A quick test first: most sentences are not in the first person at all.
  const opening = new RegExp(known.flatMap(({ am, amNot }) => [am, amNot]).join('|'), 'iu')
  return (sentence) => {
    const shown = toPlainSentence(sentence)
    if (!opening.test(shown) || unreal.test(shown)) return undefined
    for (const { claims, denial } of languages) {
      const claim = claims.map((each) => each.exec(shown)).find((found) => found !== null)
      if (claim && !denial.test(shown)) return claim[0].slice(0, 200)
    }
    return undefined
  }
}

/**
 * Make a function that finds where a reply says that a machine answers: “I am an AI assistant”.
 *
 * It gives the words, or `undefined`, also where the sentence denies it.
 */
export function createMachineFinder(own?: ClaimWords): (sentence: string) => string | undefined {
  const languages = [...humanClaims, ...(own ? [own] : [])].map((words) => ({
    told: pattern(words, words.am, words.machine),
    denial: pattern(words, words.amNot, words.machine)
  }))
  return (sentence) => {
    const shown = toPlainSentence(sentence)
    if (unreal.test(shown)) return undefined
    const found = languages.map(({ told, denial }) => (denial.test(shown) ? null : told.exec(shown)))
    return found.find((each) => each !== null)?.[0].slice(0, 200)
  }
}

// Marks that any letter can carry, and the points of Hebrew and Arabic. The vowel signs of Hindi and
// Thai are marks too, and words differ by them.
const unseen = /[\p{Cf}*_`~]|(?=\p{Mn})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/gu

/**
 * Give a sentence as a reader sees it: without characters that nobody sees, and without Markdown's
 * emphasis.
 */
export function toPlainSentence(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
}

function pattern({ between, isUnspaced }: ClaimWords, opening: string, noun: string): RegExp {
  const space = isUnspaced ? '' : ' '
  const [before, after] = isUnspaced ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})']
  const middle = `${space}(?:(?:${between})${space})*`
  return new RegExp(`${before}(?:${opening})${middle}(?:${noun})${after}`, 'iu')
}
