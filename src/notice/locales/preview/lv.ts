import type { Locale } from '../../locale.js'

// Past verbs ("uzrakstīja") fit one and several of any gender, and a name stands behind them as the
// subject. "MI" alone is heard as a syllable: marks say the words.
const human = { first: 'Šo tekstu {tasks} {name}.', next: 'Tekstu {tasks} {name}.' }
const humanResponsible = {
  first: 'Šo tekstu {tasks}, un par to atbild {name}.',
  next: 'Tekstu {tasks}, un par to atbild {name}.'
}
const responsible = 'Par tekstu atbild {name}.'
const partOfHumans = 'Daļu šī teksta {tasks} {name}: {part}.'
const streaming = 'Publicēšanas gaitā tekstu pārbauda {name}.'
const reviewedFacts = 'Faktus tekstā pārbaudīja {name}.'
const reviewedLanguage = 'Teksta valodu pārbaudīja {name}.'

export const lv: Locale = {
  tag: 'lv',
  dir: 'ltr',
  isPreview: true,
  name: 'latviešu',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' un ', or: ' vai ' },
  tasks: { comma: ', ', last: ' un ' },
  marks: {
    generated: 'Mākslīgā intelekta radīts',
    translated: 'Mākslīgā intelekta tulkots',
    summarized: 'Mākslīgā intelekta apkopots',
    transcribed: 'Mākslīgā intelekta transkribēts',
    written: 'Rakstīts ar mākslīgā intelekta palīdzību',
    withSummary: 'Ar mākslīgā intelekta kopsavilkumu',
    illustrated: 'Ilustrēts ar mākslīgo intelektu',
    narrated: 'Lasa mākslīgā intelekta balss',
    checked: 'Pārbaudīts ar mākslīgo intelektu',
    described: 'Mākslīgā intelekta veidoti attēlu apraksti',
    helped: 'Ar mākslīgā intelekta palīdzību',
    used: 'Izmantots mākslīgais intelekts'
  },
  stop: '.',
  tags: { simulated: 'Simulācija', parody: 'Parodija' },
  ai: {
    one: {
      first: 'Šo tekstu {tasks} mākslīgā intelekta sistēma {systems}.',
      next: 'Tekstu {tasks} mākslīgā intelekta sistēma {systems}.'
    },
    many: {
      first: 'Šo tekstu {tasks} mākslīgā intelekta sistēmas {systems}.',
      next: 'Tekstu {tasks} mākslīgā intelekta sistēmas {systems}.'
    }
  },
  together: {
    one: {
      first: 'Šo tekstu kopīgi {tasks} {name} un mākslīgā intelekta sistēma {systems}.',
      next: 'Tekstu kopīgi {tasks} {name} un mākslīgā intelekta sistēma {systems}.'
    },
    many: {
      first: 'Šo tekstu kopīgi {tasks} {name} un mākslīgā intelekta sistēmas {systems}.',
      next: 'Tekstu kopīgi {tasks} {name} un mākslīgā intelekta sistēmas {systems}.'
    }
  },
  human: { one: human, many: human },
  humanResponsible: { one: humanResponsible, many: humanResponsible },
  responsible: { one: responsible, many: responsible },
  involved: {
    one: 'Šī teksta tapšanā piedalījās mākslīgā intelekta sistēma {systems}.',
    many: 'Šī teksta tapšanā piedalījās mākslīgā intelekta sistēmas {systems}.'
  },
  published: 'Tekstu publicē {name}.',
  attributed: {
    one: 'Teksts publicēts ar vārdu {name}.',
    many: 'Teksts publicēts ar vārdu {name}.'
  },
  persona: {
    one: 'Šeit nerunā {name}: šajā vārdā runā mākslīgā intelekta sistēma {systems}.',
    many: 'Šeit nerunā {name}: šajā vārdā runā mākslīgā intelekta sistēmas {systems}.'
  },
  did: {
    idea: 'ierosināja',
    outline: 'strukturēja',
    research: 'papildināja ar izpēti',
    transcription: 'transkribēja',
    drafting: 'uzrakstīja pirmajā variantā',
    writing: 'uzrakstīja',
    summarizing: 'apkopoja',
    translation: 'tulkoja',
    illustration: 'ilustrēja',
    'image-description': 'papildināja ar attēlu aprakstiem',
    narration: 'ierunāja',
    coding: 'papildināja ar programmas kodu',
    editing: 'rediģēja',
    revising: 'pārstrādāja',
    'fact-checking': 'pārbaudīja faktu ziņā',
    proofreading: 'koriģēja',
    formatting: 'formatēja',
    reviewing: 'pārbaudīja'
  },
  disclaimers: {
    medical:
      'Šī informācija par veselību tapusi ar mākslīgā intelekta palīdzību. Mākslīgais intelekts var kļūdīties, kaut ko izlaist vai izmantot novecojušus datus un neko nezina par lasītāju veselību. To nekad nevajadzētu izmantot nopietnu slimību noteikšanai vai ārstēšanai, kā arī dzīvībai bīstamās situācijās, kurās vajadzīga tūlītēja palīdzība.',
    financial:
      'Šī finanšu informācija tapusi ar mākslīgā intelekta palīdzību. Mākslīgais intelekts var kļūdīties, kaut ko izlaist vai izmantot novecojušus datus un neko nezina par lasītāju finansēm. Tam nevajadzētu būt vienīgajam finanšu padomu avotam.',
    legal:
      'Šī juridiskā informācija tapusi ar mākslīgā intelekta palīdzību. Mākslīgais intelekts var kļūdīties, kaut ko izlaist vai izmantot novecojušus datus un neko nezina par lasītāju lietu. Tam nevajadzētu būt vienīgajam juridisko padomu avotam.',
    news:
      'Šī ziņa tapusi ar mākslīgā intelekta palīdzību. Mākslīgais intelekts var kļūdīties faktos, vārdos, datumos un citātos, kaut ko izlaist vai izmantot novecojušus datus.',
    other:
      'Šeit izmantots mākslīgais intelekts. Mākslīgais intelekts var kļūdīties, kaut ko izlaist vai izmantot novecojušus datus.'
  },
  limitations: 'Zināmie šī teksta ierobežojumi: {limitations}',
  research: 'Šajā zinātniskajā publikācijā izmantoti mākslīgā intelekta radīti rezultāti.',
  subsidy: 'Piekļuvi mākslīgajam intelektam finansiāli atbalsta {name}.',
  part: {
    systems: {
      one: 'Daļu šī teksta {tasks} mākslīgā intelekta sistēma {systems}: {part}.',
      many: 'Daļu šī teksta {tasks} mākslīgā intelekta sistēmas {systems}: {part}.'
    },
    human: { one: partOfHumans, many: partOfHumans }
  },
  unnamedPart: 'daļa nav norādīta',
  unreviewed: {
    published: 'Pirms publicēšanas šo tekstu neviens nepārbaudīja.',
    sent: 'Pirms nosūtīšanas šo ziņu neviens nepārbaudīja.'
  },
  streaming: { one: streaming, many: streaming },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'Ziņu sūta {name}.',
  client: 'Kam teksts tapis: {name}.',
  qualified: 'Tekstā sniegto informāciju pārbaudīja kvalificēta persona: {name}.',
  purpose: 'Kam izmantots mākslīgais intelekts: {purpose}.',
  contact: 'Saziņai: {contact}.',
  who: {
    person: 'cilvēks',
    people: 'cilvēki',
    peopleAt: 'cilvēki no uzņēmuma {name}',
    authors: 'autori'
  },
  unknown: '(nosaukums nav zināms)',
  told: {
    mark: 'Rakstījuši cilvēki',
    text: 'Mākslīgais intelekts nav izmantots. To apliecina {name}.'
  },
  brief: {
    systems: 'Izmantotais mākslīgais intelekts: {systems}.',
    responsible: 'Atbildība: {name}.',
    persona: 'Šeit nerunā {name}.'
  },
  byline: 'Ar vārdu {name}',
  foreword: {
    headings: { foreword: 'Priekšvārds', introduction: 'Ievads', note: 'Par šo tekstu' },
    tasks: {
      idea: 'Ideja',
      outline: 'Struktūra',
      research: 'Izpēte',
      transcription: 'Transkripcija',
      drafting: 'Pirmais variants',
      writing: 'Rakstīšana',
      summarizing: 'Kopsavilkums',
      translation: 'Tulkojums',
      illustration: 'Ilustrācijas',
      'image-description': 'Attēlu apraksti',
      narration: 'Ierunāšana',
      coding: 'Programmas kods',
      editing: 'Rediģēšana',
      revising: 'Pārstrāde',
      'fact-checking': 'Faktu pārbaude',
      proofreading: 'Korektūra',
      formatting: 'Formatēšana',
      reviewing: 'Pārbaude'
    },
    responsibility: 'Atbildība',
    inPart: 'daļēji',
    by: {
      human: '{name}',
      ai: 'mākslīgais intelekts, {systems}',
      both: '{name} kopā ar mākslīgo intelektu, {systems}'
    }
  },
  declaration: {
    heading:
      'Paziņojums par ģeneratīvā mākslīgā intelekta un mākslīgā intelekta atbalstītu tehnoloģiju izmantošanu manuskripta sagatavošanā',
    used: 'Šī darba sagatavošanā izmantots mākslīgais intelekts: {systems}. Mērķis: {purpose}.',
    reviewed:
      'Pēc šī rīka vai pakalpojuma izmantošanas autori pēc vajadzības pārbaudīja un rediģēja saturu un uzņemas pilnu atbildību par publicētā raksta saturu.'
  },
  chat: {
    notice: 'Šeit atbild mākslīgā intelekta (MI) sistēma, nevis cilvēks.',
    systems: 'Tās pamatā ir {systems}.',
    responsible: 'Par to atbild {name}.',
    reminder: 'Atgādinājums: šeit atbild mākslīgā intelekta (MI) sistēma, nevis cilvēks.',
    break: 'Iespējams, ir laiks pauzei.',
    handover: 'No šī brīža raksta cilvēks.',
    changed: 'Mākslīgā intelekta sistēma ir nomainīta: tagad tās pamatā ir {systems}.'
  },
  live: {
    livestream: {
      one: 'Šajā tiešraidē redzams teksts, ko pašlaik raksta mākslīgā intelekta sistēma {systems}.',
      many:
        'Šajā tiešraidē redzams teksts, ko pašlaik raksta mākslīgā intelekta sistēmas {systems}.'
    },
    demonstration: {
      one: 'Šajā demonstrācijā redzams teksts, ko raksta mākslīgā intelekta sistēma {systems}.',
      many: 'Šajā demonstrācijā redzams teksts, ko raksta mākslīgā intelekta sistēmas {systems}.'
    },
    rawModel: 'Rezultāts tiek rādīts tāds, kāds tas rodas, bez filtra.'
  },
  automated: 'Šo ziņu nosūtīja automātiska sistēma.',
  humanClaims: {
    am: 'esmu',
    amNot: 'neesmu',
    between: 'patiešām|tiešām|īst[sa]|dzīv[sa]',
    person: 'cilvēks|persona|vīrietis|sieviete',
    machine:
      'mi|mākslīgais intelekts|tērzēšanas bots|čatbots|bots|robots|mašīna|programma|valodas modelis'
  }
}
