import type { Locale } from '../../locale.js'

// "IA" alone and in capitals is heard as "ia" ("take"): marks say the words. What was done is said
// in participles of "text", so that they fit anybody.
const human = {
  first: 'Acest text a fost {tasks} de {name}.',
  next: 'Textul a fost {tasks} de {name}.'
}
const humanResponsible = {
  first: 'Acest text a fost {tasks} de {name}, care își asumă răspunderea pentru el.',
  next: 'Textul a fost {tasks} de {name}, care își asumă răspunderea pentru el.'
}
const partOfHumans = 'Acest text a fost {tasks} în parte de {name}: {part}.'
const streaming = 'Pe măsură ce apare, textul este verificat de {name}.'
const reviewedFacts = 'Faptele din text au fost verificate de {name}.'
const reviewedLanguage = 'Limba textului a fost verificată de {name}.'

export const ro: Locale = {
  tag: 'ro',
  dir: 'ltr',
  isPreview: true,
  name: 'română',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' și ', or: ' sau ' },
  tasks: { comma: ', ', last: ' și ' },
  marks: {
    generated: 'Generat de inteligența artificială',
    translated: 'Tradus de inteligența artificială',
    summarized: 'Rezumat de inteligența artificială',
    transcribed: 'Transcris de inteligența artificială',
    written: 'Scris cu ajutorul inteligenței artificiale',
    withSummary: 'Cu un rezumat făcut de inteligența artificială',
    illustrated: 'Ilustrat cu ajutorul inteligenței artificiale',
    narrated: 'Citit de o voce generată de inteligența artificială',
    checked: 'Verificat cu ajutorul inteligenței artificiale',
    described: 'Imagini descrise de inteligența artificială',
    helped: 'Cu ajutorul inteligenței artificiale',
    used: 'S-a folosit inteligența artificială'
  },
  stop: '.',
  tags: { simulated: 'Simulare', parody: 'Parodie' },
  ai: {
    one: {
      first: 'Acest text a fost {tasks} de un sistem de inteligență artificială, {systems}.',
      next: 'Textul a fost {tasks} de un sistem de inteligență artificială, {systems}.'
    },
    many: {
      first:
        'Acest text a fost {tasks} de mai multe sisteme de inteligență artificială, {systems}.',
      next: 'Textul a fost {tasks} de mai multe sisteme de inteligență artificială, {systems}.'
    }
  },
  together: {
    one: {
      first:
        'Acest text a fost {tasks} împreună de {name} și de un sistem de inteligență artificială, {systems}.',
      next:
        'Textul a fost {tasks} împreună de {name} și de un sistem de inteligență artificială, {systems}.'
    },
    many: {
      first:
        'Acest text a fost {tasks} împreună de {name} și de mai multe sisteme de inteligență artificială, {systems}.',
      next:
        'Textul a fost {tasks} împreună de {name} și de mai multe sisteme de inteligență artificială, {systems}.'
    }
  },
  human: { one: human, many: human },
  humanResponsible: { one: humanResponsible, many: humanResponsible },
  responsible: { one: 'Pentru text răspunde {name}.', many: 'Pentru text răspund {name}.' },
  involved: {
    one: 'La realizarea acestui text a participat un sistem de inteligență artificială: {systems}.',
    many:
      'La realizarea acestui text au participat mai multe sisteme de inteligență artificială: {systems}.'
  },
  published: 'Textul este publicat de {name}.',
  attributed: {
    one: 'Textul apare sub numele {name}.',
    many: 'Textul apare sub numele {name}.'
  },
  persona: {
    one:
      'Aici nu vorbește {name}: un sistem de inteligență artificială, {systems}, vorbește sub acest nume.',
    many:
      'Aici nu vorbește {name}: mai multe sisteme de inteligență artificială, {systems}, vorbesc sub acest nume.'
  },
  did: {
    idea: 'conceput',
    outline: 'structurat',
    research: 'documentat',
    transcription: 'transcris',
    drafting: 'redactat într-o primă versiune',
    writing: 'scris',
    summarizing: 'rezumat',
    translation: 'tradus',
    illustration: 'ilustrat',
    'image-description': 'completat cu descrieri ale imaginilor',
    narration: 'citit cu voce tare',
    coding: 'completat cu cod',
    editing: 'editat',
    revising: 'reelaborat',
    'fact-checking': 'supus unei verificări a faptelor',
    proofreading: 'corectat',
    formatting: 'formatat',
    reviewing: 'verificat'
  },
  disclaimers: {
    medical:
      'Aceste informații despre sănătate au fost realizate cu ajutorul inteligenței artificiale. Inteligența artificială poate greși, poate omite ceva sau poate folosi date vechi și nu știe nimic despre sănătatea celor care citesc. Nu ar trebui folosită niciodată pentru a diagnostica sau a trata boli grave și nici atunci când viața este în pericol și e nevoie de ajutor imediat.',
    financial:
      'Aceste informații financiare au fost realizate cu ajutorul inteligenței artificiale. Inteligența artificială poate greși, poate omite ceva sau poate folosi date vechi și nu știe nimic despre finanțele celor care citesc. Nu ar trebui să fie singura sursă de sfaturi financiare.',
    legal:
      'Aceste informații juridice au fost realizate cu ajutorul inteligenței artificiale. Inteligența artificială poate greși, poate omite ceva sau poate folosi date vechi și nu știe nimic despre cazul celor care citesc. Nu ar trebui să fie singura sursă de sfaturi juridice.',
    news:
      'Această știre a fost realizată cu ajutorul inteligenței artificiale. Inteligența artificială poate reda greșit fapte, nume, date și citate, poate omite ceva sau poate folosi informații vechi.',
    other:
      'Aici s-a folosit inteligența artificială. Inteligența artificială poate greși, poate omite ceva sau poate folosi date vechi.'
  },
  limitations: 'Limite cunoscute ale acestui text: {limitations}',
  research:
    'Această publicație științifică folosește rezultate produse de inteligența artificială.',
  subsidy: 'Accesul la inteligența artificială a fost sprijinit financiar de {name}.',
  part: {
    systems: {
      one:
        'Acest text a fost {tasks} în parte de un sistem de inteligență artificială, {systems}: {part}.',
      many:
        'Acest text a fost {tasks} în parte de mai multe sisteme de inteligență artificială, {systems}: {part}.'
    },
    human: { one: partOfHumans, many: partOfHumans }
  },
  unnamedPart: 'nu se precizează care parte',
  unreviewed: {
    published: 'Nimeni nu a verificat acest text înainte de publicare.',
    sent: 'Nimeni nu a verificat acest mesaj înainte de trimitere.'
  },
  streaming: { one: streaming, many: streaming },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'Trimis de {name}.',
  client: 'Textul a fost realizat pentru {name}.',
  qualified: 'Informațiile din text au fost verificate de o persoană calificată: {name}.',
  purpose: 'Scopul în care a fost folosită inteligența artificială: {purpose}.',
  contact: 'Contact: {contact}.',
  who: {
    person: 'o persoană',
    people: 'oameni',
    peopleAt: 'oameni de la {name}',
    authors: 'toți autorii'
  },
  unknown: 'nume necunoscut',
  told: {
    mark: 'Scris de oameni',
    text: 'Nu s-a folosit inteligența artificială, conform declarației făcute de {name}.'
  },
  brief: {
    systems: 'Inteligență artificială folosită: {systems}.',
    responsible: 'Răspundere: {name}.',
    persona: 'Aici nu vorbește {name}.'
  },
  byline: 'Sub numele {name}',
  foreword: {
    headings: {
      foreword: 'Cuvânt-înainte',
      introduction: 'Introducere',
      note: 'Despre acest text'
    },
    tasks: {
      idea: 'Idee',
      outline: 'Structură',
      research: 'Documentare',
      transcription: 'Transcriere',
      drafting: 'Redactare',
      writing: 'Text',
      summarizing: 'Rezumat',
      translation: 'Traducere',
      illustration: 'Ilustrații',
      'image-description': 'Descrieri ale imaginilor',
      narration: 'Citire cu voce tare',
      coding: 'Cod',
      editing: 'Editare',
      revising: 'Reelaborare',
      'fact-checking': 'Verificarea faptelor',
      proofreading: 'Corectură',
      formatting: 'Formatare',
      reviewing: 'Verificare'
    },
    responsibility: 'Răspundere',
    inPart: 'în parte',
    by: {
      human: '{name}',
      ai: 'inteligența artificială, {systems}',
      both: '{name} împreună cu inteligența artificială, {systems}'
    }
  },
  declaration: {
    heading:
      'Declarație privind utilizarea inteligenței artificiale generative și a tehnologiilor asistate de inteligența artificială la pregătirea manuscrisului',
    used:
      'La pregătirea acestei lucrări s-a folosit inteligența artificială: {systems}. Scopul: {purpose}.',
    reviewed:
      'După folosirea acestui instrument sau serviciu, autorii au verificat și au editat conținutul după necesități și își asumă întreaga răspundere pentru conținutul articolului publicat.'
  },
  chat: {
    notice: 'Aici răspunde un sistem de inteligență artificială (IA), nu o persoană.',
    systems: 'Funcționează cu {systems}.',
    responsible: 'Răspunderea pentru el: {name}.',
    reminder: 'Reamintire: aici răspunde un sistem de inteligență artificială (IA), nu o persoană.',
    break: 'Poate că este timpul pentru o pauză.',
    handover: 'De aici înainte scrie o persoană.',
    changed: 'Sistemul de inteligență artificială s-a schimbat: acum funcționează cu {systems}.'
  },
  live: {
    livestream: {
      one:
        'Această transmisiune în direct arată un text pe care îl scrie chiar acum un sistem de inteligență artificială, {systems}.',
      many:
        'Această transmisiune în direct arată un text pe care îl scriu chiar acum mai multe sisteme de inteligență artificială, {systems}.'
    },
    demonstration: {
      one:
        'Această demonstrație arată un text pe care îl scrie un sistem de inteligență artificială, {systems}.',
      many:
        'Această demonstrație arată un text pe care îl scriu mai multe sisteme de inteligență artificială, {systems}.'
    },
    rawModel: 'Rezultatul este afișat așa cum apare, fără filtru.'
  },
  automated: 'Acest mesaj a fost trimis de un sistem automat.',
  humanClaims: {
    am: 'sunt',
    amNot: 'nu sunt',
    between: 'un|o|chiar|cu adevărat|într-adevăr|reală?|adevărată?',
    person: 'om|ființă umană|persoană|bărbat|femeie',
    machine: 'ia|ai|inteligență artificială|chat ?bot|bot|robot|mașină|program|model de limbaj'
  }
}
