import { toPlainSentence } from '../../notice/human-claims.js'
import { requireText } from '../../disclosure/options.js'

/** How people ask in a language whether an AI system or a person answers. */
interface QuestionWords {
  /** BCP 47 tag. */
  readonly tag: string
  /** Are you; am I talking to. */
  readonly opening: string
  /** Words that may stand between: articles, "really", "real". */
  readonly between: string
  /** A person, a bot. */
  readonly noun: string
  /** What makes it a question, where its opening does not. */
  readonly ending?: string
  /** Further openings, which open statements too: a question mark must follow. */
  readonly unsure?: string
  /** Between two of the nouns, where they alone are the question: "human or AI?" */
  readonly or?: string
  /** Asks behind one of the nouns: "Can I talk to a human? Or are you one?" */
  readonly one?: string
  /** The script puts no spaces between words. */
  readonly isUnspaced?: true
}

const betweenInEnglish =
  'an?|the|some|any|not|really|actually|indeed|just|even|only|real|actual|genuine|live|living|talking|to'
const nounInEnglish =
  'humans?(?: being)?(?! (?:resource|right))|person|people|man|woman|someone real|somebody real|real(?! (?!or|here|there|tho|though|right|and|agent|girl|guy|boy|lady|employee|operator)\\p{L})|ai|a\\.i\\.|artificial intelligence|chat ?bot|bot|robot|machine|computer|language model|llm|program|automated|chatgpt|gpt'

// The plain forms. Every language is tried, because people change languages. Where one is found that
// was not meant, the notice is said once more: that costs a sentence.
const questions: readonly QuestionWords[] = [
  {
    tag: 'en',
    opening:
      'are (?:you|u)|r u|(?:could|might) you be|have i been (?:talk|speak|chatt|writ|text)ing (?:to|with)|(?:tell me|say|admit|wonder(?:ing)?|ask|know)(?: \\p{L}+)? (?:if|whether) (?:you are|you[’\']re|u r|this is)|am i (?:talk|speak|chatt|writ|text)ing (?:to|with)|do i (?:talk|speak|chat|write) (?:to|with)',
    between: betweenInEnglish,
    noun: nounInEnglish,
    unsure:
      'is (?:anyone|anybody|someone|somebody)|(?:i am|i[’\']m) (?:talk|speak|chatt|writ|text)ing (?:to|with)',
    or: 'or',
    one: 'are (?:you|u) one|you one|is that (?:you|u)|that you'
  },
  {
    // These open statements and other questions too.
    tag: 'en',
    opening:
      'you are|you[’\']re|u r|is (?:this|it|that)(?= (?:really |actually |even |just )?(?:an?|real|ai|automated)(?!\\p{L}))',
    between: betweenInEnglish,
    noun: nounInEnglish,
    ending: '\\?|,? right|,? or '
  },
  {
    // Whether somebody is there; not whether there is somebody for a task.
    tag: 'en',
    opening: 'is there (?:an?|any)',
    between: betweenInEnglish,
    noun: `(?:${nounInEnglish})(?= ?(?:\\?|or |here|there|behind|on the other|at the other|on this|reading|answering|typing))`,
    ending: '\\?|,? or '
  },
  {
    tag: 'de',
    opening:
      'bist du|sind sie|seid ihr|du bist|ist (?:das|hier|da|dort)|bin ich(?: (?:hier|gerade|jetzt)){0,2} (?:bei|mit)|(?:spreche|rede|chatte|schreibe) ich(?: (?:hier|gerade|jetzt))?(?: mit)?|(?:antwortet|schreibt)(?: mir)?(?: hier| da)',
    between:
      'mit|ein(?:e[mnr]?)?|ne[mnr]?|kein(?:e[nr]?)?|doch|wirklich|eigentlich|tatsächlich|etwa|gerade|nur|echte[mnr]?|richtige[mnr]?|lebendige[mnr]?|nicht',
    noun: 'mensch(?:en)?|person|frau|mann|ki|ai|künstliche[nr]? intelligenz|chat ?bot|bot|roboter|maschine|computer|programm|sprachmodell|automatische antwort|echt(?! (?!oder|hier|da)\\p{L})',
    or: 'oder',
    one: '(?:bist du|sind sie) (?:selbst |vielleicht )?(?:eine[rs]?|das)'
  },
  {
    tag: 'fr',
    opening:
      '(?:es|est)[ -]tu|tu es|t[’\']es|êtes[ -]vous|vous êtes|est[ -]ce|c[’\']est|y a[ -]t[ -]il|(?:je parle|je discute|je suis en train de (?:parler|discuter)|suis-je en train de (?:parler|discuter))(?: (?:à|avec))?',
    between: 'à|avec|une?|vraiment|bien|réellement|vraie?|véritable|qu[’\']|être',
    noun: 'humaine?|être humain|personne|homme|femme|(?:une )?ia|intelligence artificielle|chat ?bot|bot|robot|machine|programme|ordinateur|modèle de langage|vraie? conseill(?:er|ère)',
    or: 'ou',
    one: '(?:en )?(?:êtes[ -]vous|es[ -]tu) une?|(?:vous en êtes|tu en es|vous êtes|tu es) une?'
  },
  {
    tag: 'es',
    opening:
      'eres|es usted|es (?:esto|este)|(?:estoy hablando|estoy chateando|hablo|chateo) con',
    between: 'una?|realmente|de verdad|ser|verdader[oa]|acaso|alguien',
    noun: 'human[oa]|persona(?: real)?|hombre|mujer|ia|inteligencia artificial|chat ?bot|bot|robot|máquina|programa(?! (?!de|o|informático)\\p{L})|modelo de lenguaje|real(?! (?!o|aquí|ahí)\\p{L})',
    unsure: 'esto es|este es|hay',
    or: 'o|u',
    one: '(?:tú |usted )?(?:lo )?(?:eres|es)(?: un[oa])?(?: tú| usted)?'
  },
  {
    tag: 'it',
    opening: 'sei|lei è|siete|è|(?:sto parlando|parlo|sto chattando) con',
    between: "una?|un[’']|davvero|veramente|ver[ao]|essere|operatore|operatrice",
    noun: "uman[oa]|essere umano|persona(?: reale| vera)?|uomo|donna|(?:un[’'])?(?:ia|intelligenza artificiale)|chat ?bot|bot|robot|macchina|programma",
    ending: '\\?|,? o ',
    or: 'o|oppure',
    one: '(?:lei |tu )?(?:lo )?(?:sei|è)(?: un[ao])?(?: tu| lei)?'
  },
  {
    tag: 'pt',
    opening:
      'você é|vc é|tu és|és|o senhor é|a senhora é|(?:estou falando|estou a falar|falo|estou conversando) com',
    between: 'uma?|realmente|mesmo|ser|verdadeir[oa]|alguém|aí',
    noun: 'human[oa]|ser humano|pessoa(?: real| de verdade)?|homem|mulher|ia|inteligência artificial|chat ?bot|bot|robô|máquina(?! de)|programa(?! d[aeo])|modelo de linguagem',
    unsure: 'isto é|isso é|tem|há|ou é|é(?= (?:uma? (?:bot|robô|ia|pessoa real)|humano)(?!\\p{L}))',
    or: 'ou',
    one: '(?:você é|tu és|és|o senhor é|a senhora é)(?: uma?)?|é você'
  },
  {
    tag: 'nl',
    opening:
      'ben (?:je|jij)|bent u|is dit|is dat|(?:praat|spreek|chat|schrijf) ik(?: (?:hier|nu))?(?: met)?',
    between: 'met|een|echt|gewoon|werkelijk|eigenlijk|nu|wel|echte?|levende?',
    noun: 'mens|persoon|man|vrouw|ai|kunstmatige intelligentie|chat ?bot|bot|robot|machine|computer|taalmodel|programma(?! (?!of|hier)\\p{L})',
    unsure: 'zit (?:er|hier|daar)|is er|is hier',
    or: 'of',
    one: '(?:ben (?:je|jij)|bent u) (?:er |dat )?(?:zelf )?een'
  },
  {
    tag: 'pl',
    opening:
      '(?:czy )?jesteś|czy (?:pan|pani) jest|czy to(?: jest)?|czy (?:jest tam|tam jest|jest tu)|(?:czy )?(?:rozmawiam|piszę|gadam) z',
    between: 'naprawdę|prawdziw(?:ym|ą|y)|żyw(?:ym|ą|y)|ty|jakimś|jakiś|jakaś',
    noun: 'człowiekiem|człowiek|osobą|mężczyzną|kobietą|sztuczną inteligencją|sztuczna inteligencja|ai|si|chat ?botem|botem|bot|robotem|robot|maszyną|programem|automat',
    ending: '\\?|,? czy ',
    or: 'czy|albo',
    one: '(?:może )?(?:nim|nią) jesteś|jesteś (?:nim|nią)'
  },
  {
    tag: 'ar',
    opening: 'هل (?:أنت|انت|هذا|هذه|يوجد|هناك)|(?:أأنت|أنت|انت)|هل (?:أتحدث|اتحدث|أتكلم|اتكلم) (?:مع|إلى|الى)|(?:أم|ام|أو) (?:أنك|انك)',
    between: 'حقا|فعلا|بالفعل|مجرد|شخص',
    noun: 'إنسان|انسان|شخص|شخص حقيقي|بشر|بشري|روبوت|ذكاء اصطناعي|الذكاء الاصطناعي|آلة|برنامج|بوت',
    ending: '[؟?]|،? (?:أم|ام) ',
    or: 'أم|ام|أو'
  },
  {
    tag: 'zh-Hans',
    opening: '[你您](?:真的|到底|究竟|其实|就)?是(?:不是)?|[这那](?:里|边)?(?:真的|到底|究竟|其实)?是(?:不是)?|有没有|我(?:现在)?(?:是)?(?:在|正在)?[和跟与同]',
    between: '一[个名位台种]|真实的?|真正的?|活生生的?|一个',
    noun: '人类|真人|活人|人工智能|(?:聊天)?机器人|AI|程序|人|机器',
    ending: '.{0,6}[吗嘛么？?]|还是|吧',
    or: '还是',
    isUnspaced: true
  },
  {
    // A question by itself, with no particle.
    tag: 'zh-Hans',
    opening: '[你您这那](?:里|边)?(?:真的|到底|究竟|其实)?是不是',
    between: '一[个名位台种]|真实的?|真正的?|在[和跟与同]|一个',
    noun: '人类|真人|活人|人工智能|(?:聊天)?机器人|AI|程序|人|机器',
    isUnspaced: true
  },
  {
    tag: 'ja',
    opening: '(?:あなた|貴方|君|きみ|そちら)(?:は|って)|(?:私|僕)?(?:は)?(?:今)?(?=(?:本物の)?(?:人間|AI|人工知能|ロボット|ボット)(?:です|と話|なの|ですか))',
    between: '本物の|本当に|実在の|もしかして',
    noun: '人間|AI|人工知能|チャットボット|ロボット|ボット|機械|人',
    ending: '(?:です|なん|な|で|だ|と話し|と喋).{0,10}[か？?の]',
    or: 'ですか、?それとも|か|それとも',
    isUnspaced: true
  },
  {
    // Is anybody in there.
    tag: 'ja',
    opening: '中の|向こう(?:側)?(?:に|の)',
    between: '本物の|本当に',
    noun: '人間|人',
    ending: '(?:が|は|って)?(?:いますか|いるの|いる[？?]|ですか|誰)',
    isUnspaced: true
  },
  {
    // Whether a person writes the answers.
    tag: 'ja',
    opening: '',
    between: '本物の|本当に',
    noun: '人間?が(?:返信|返事|回答|対応|書い)し?てい?(?:る|ます)',
    ending: '.{0,6}[か？?の]',
    isUnspaced: true
  },
  {
    tag: 'ko',
    opening: '(?:당신은|당신|너는|넌|너|혹시|지금|그쪽은)? ?',
    between: '(?:진짜|정말|실제|혹시|지금) ?',
    noun: '(?:사람|인간|AI|인공지능|로봇|챗봇|봇|기계)',
    ending:
      '(?:인가요|인가|입니까|이에요|예요|이세요|세요|이야|야|이니|니|이냐|냐|인지).{0,3}(?:[?？]|$|아니면)|(?:과|와|이랑|랑|하고) (?:대화|이야기|얘기|말)(?![을를]? ?(?:할|하고 싶)).{0,12}[?？]| ?맞(?:아요|나요|습니까|아|지|죠).{0,3}(?:[?？]|$)',
    or: '(?:이야|야|인가요|이에요|예요)?,? ?아니면|이야|야',
    isUnspaced: true
  }
]

// Whole questions of English, whose words would be too common within a sentence.
const inFull =
  /(?:^|[.!?,:;] ?)(?:so |and |wait,? |ok(?:ay)?,? )?(?:(?:who|what)(?: exactly)?(?: am i|['’]?m i| do i) (?:really |actually |even )?(?:talk|speak|chatt?|writ|text)(?:ing|e)? (?:to|with)(?: here| now| right now)?|(?:is (?:this|it|that)|you|u) (?:an? )?(?:ai|chatgpt|gpt|bot|chat ?bot|robot|human|real)|an? (?:real )?(?:ai|bot|chat ?bot|robot|human|person|machine)(?= ?\?)|is (?:an?|any|some) (?:real |actual |live )?(?:ai|bot|chat ?bot|robot|human|person|machine) (?:reading|writing|typing|answering|replying|responding)(?: (?:this|here|me|to me|to this))?)(?: or (?:what|not))?(?= ?(?:[?!.]|$))/iu

const patterns = [...questions.flatMap(toPatterns), inFull]

/**
 * Tell whether somebody asks if a person or an AI system answers: "Are you a bot?", "Bin ich hier bei
 * einem Menschen?".
 *
 * A hint in the twelve languages of the notices, whatever the language of the chat: it knows the plain
 * forms. Linear in the text.
 *
 * @example
 * ```ts
 * asksWhoAnswers('Wait, am I talking to a real person?') // true
 * asksWhoAnswers('Are you open on Sunday?') // false
 * ```
 */
export function asksWhoAnswers(text: string): boolean {
  const plain = toPlainSentence(requireText(text, 'text'))
  return plain !== '' && patterns.some((pattern) => pattern.test(plain))
}

function toPatterns(language: QuestionWords): RegExp[] {
  const { opening, between, noun, ending, unsure, or, one, isUnspaced } = language
  const space = isUnspaced ? '' : ' '
  const [before, after] = isUnspaced ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
  const words = `(?:(?:${between})${space}){0,4}(?:${noun})${after}`
  const rest = isUnspaced ? '' : '[^.!?؟\\n]{0,40}?'
  const asking = (openings: string, end: string) =>
    new RegExp(`${before}(?:${openings})${space}${words}${end}`, 'iu')
  // The nouns alone, as a sentence or behind a comma.
  const either = (word: string) =>
    new RegExp(`(?:^|[.!?¿؟？。,،、:;("“„«] ?)${words} ?(?:${word}) ?${words}.{0,4}(?:[?？؟]|$)`, 'iu')
  // Behind a sentence, or a part of one, that has a noun.
  const behind = (word: string, joint: string) =>
    new RegExp(
      `${before}(?:${noun})${after}[^.!?¿\\n]{0,40}[.!?,;] ?[¿,]?(?: ?(?:${joint}|and|und|et|y|e|en|a|i)(?= ))? ?(?:${word}) ?[.!?]*(?:\\?|$)`,
      'iu'
    )
  return [
    asking(opening, ending === undefined ? '' : `${rest}(?:${ending})`),
    ...(unsure === undefined ? [] : [asking(unsure, `${rest}[?？؟]`)]),
    ...(or === undefined ? [] : [either(or)]),
    ...(one === undefined ? [] : [behind(one, or ?? '')])
  ]
}
