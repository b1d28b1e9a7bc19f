import type { Words } from './words.js'

export const pl: Words = {
  tag: 'pl',
  dir: 'ltr',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' i ' },
  tasks: { comma: ', ', last: ' i ' },
  marks: {
    generated: 'Wygenerowane przez AI',
    assisted: 'Napisane z użyciem AI',
    involved: 'Użyto AI'
  },
  stop: '.',
  tags: { simulated: 'Symulacja', parody: 'Parodia' },
  ai: {
    one: {
      first: 'System sztucznej inteligencji, {systems}: {tasks} tego tekstu.',
      next: 'System sztucznej inteligencji, {systems}: {tasks}.'
    },
    many: {
      first: 'Systemy sztucznej inteligencji, {systems}: {tasks} tego tekstu.',
      next: 'Systemy sztucznej inteligencji, {systems}: {tasks}.'
    }
  },
  together: {
    one: {
      first: '{name} wspólnie z systemem sztucznej inteligencji, {systems}: {tasks} tego tekstu.',
      next: '{name} wspólnie z systemem sztucznej inteligencji, {systems}: {tasks}.'
    },
    many: {
      first: '{name} wspólnie z systemami sztucznej inteligencji, {systems}: {tasks} tego tekstu.',
      next: '{name} wspólnie z systemami sztucznej inteligencji, {systems}: {tasks}.'
    }
  },
  human: { first: '{name}: {tasks} tego tekstu.', next: '{name}: {tasks}.' },
  humanResponsible: {
    first: '{name}: {tasks} tego tekstu oraz odpowiedzialność za tekst.',
    next: '{name}: {tasks} oraz odpowiedzialność za tekst.'
  },
  responsible: '{name} bierze odpowiedzialność za tekst.',
  involved: {
    one: 'Ten tekst powstał z udziałem systemu sztucznej inteligencji: {systems}.',
    many: 'Ten tekst powstał z udziałem systemów sztucznej inteligencji: {systems}.'
  },
  published: '{name} publikuje ten tekst.',
  attributed: 'Tekst ukazuje się pod nazwiskiem: {name}.',
  persona: {
    one: 'To nie jest {name}: system sztucznej inteligencji, {systems}, wypowiada się pod tym nazwiskiem.',
    many: 'To nie jest {name}: systemy sztucznej inteligencji, {systems}, wypowiadają się pod tym nazwiskiem.'
  },
  did: {
    idea: 'koncepcja',
    outline: 'plan',
    research: 'dokumentacja',
    drafting: 'szkic',
    translation: 'tłumaczenie',
    illustration: 'ilustracje',
    editing: 'redakcja',
    revising: 'przeredagowanie',
    'fact-checking': 'weryfikacja faktów',
    proofreading: 'korekta',
    formatting: 'formatowanie',
    reviewing: 'sprawdzenie'
  },
  disclaimers: {
    medical: 'Te informacje o zdrowiu powstały z użyciem AI. AI może się mylić, coś pominąć lub podać nieaktualne dane i nie wie nic o zdrowiu osoby, która to czyta.',
    financial: 'Te informacje o finansach powstały z użyciem AI. AI może się mylić, coś pominąć lub podać nieaktualne dane i nie wie nic o finansach osoby, która to czyta.',
    legal: 'Te informacje prawne powstały z użyciem AI. AI może się mylić, coś pominąć lub podać nieaktualne dane i nie wie nic o sprawie osoby, która to czyta.',
    news: 'Ta wiadomość powstała z użyciem AI. AI może pomylić fakty, nazwiska, daty i cytaty, coś pominąć lub podać nieaktualne dane.',
    other: 'Użyto tu AI. AI może się mylić, coś pominąć lub podać nieaktualne dane.'
  },
  limitations: 'Znane ograniczenia tego tekstu: {limitations}',
  research: 'Ta publikacja naukowa korzysta z wyników pracy sztucznej inteligencji.',
  subsidy: 'Dostęp do AI dofinansowuje {name}.',
  brief: {
    systems: 'Użyta AI: {systems}.',
    responsible: 'Odpowiedzialność: {name}.',
    persona: 'To nie jest {name}.'
  },
  foreword: {
    headings: { foreword: 'Przedmowa', introduction: 'Wstęp', note: 'O tym tekście' },
    tasks: {
      idea: 'Koncepcja',
      outline: 'Plan',
      research: 'Dokumentacja',
      drafting: 'Szkic',
      translation: 'Tłumaczenie',
      illustration: 'Ilustracje',
      editing: 'Redakcja',
      revising: 'Przeredagowanie',
      'fact-checking': 'Weryfikacja faktów',
      proofreading: 'Korekta',
      formatting: 'Formatowanie',
      reviewing: 'Sprawdzenie'
    },
    responsibility: 'Odpowiedzialność',
    by: {
      human: '{name}',
      ai: 'sztuczna inteligencja, {systems}',
      both: '{name} wspólnie ze sztuczną inteligencją, {systems}'
    }
  },
  chat: {
    notice: 'Tu odpowiada system sztucznej inteligencji (AI), a nie człowiek.',
    systems: 'Działa na: {systems}.',
    responsible: 'Odpowiedzialność: {name}.',
    reminder: 'Przypomnienie: tu odpowiada system sztucznej inteligencji (AI), a nie człowiek.',
    handover: 'Od tego miejsca pisze człowiek.',
    changed: 'System AI się zmienił: działa teraz na: {systems}.'
  },
  live: {
    livestream: {
      one: 'Ta transmisja pokazuje tekst, który system sztucznej inteligencji, {systems}, pisze w tej chwili.',
      many: 'Ta transmisja pokazuje tekst, który systemy sztucznej inteligencji, {systems}, piszą w tej chwili.'
    },
    demonstration: {
      one: 'Ten pokaz przedstawia tekst, który pisze system sztucznej inteligencji, {systems}.',
      many: 'Ten pokaz przedstawia tekst, który piszą systemy sztucznej inteligencji, {systems}.'
    },
    rawModel: 'Wynik jest pokazywany bez zmian i bez filtra.'
  },
  automated: 'Tę wiadomość wysłał automatyczny system.'
}
