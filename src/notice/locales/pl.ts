import type { Locale } from '../locale.js'

// Past verbs agree with the gender of the person, and names decline: what a person did is said in
// nouns, and a name stands where the nominative does.
export const pl: Locale = {
  tag: 'pl',
  dir: 'ltr',
  name: 'polski',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' i ', or: ' lub ' },
  tasks: { comma: ', ', last: ' i ' },
  marks: {
    generated: 'Wygenerowane przez AI',
    translated: 'Przetłumaczone przez AI',
    summarized: 'Streszczone przez AI',
    transcribed: 'Transkrypcja wykonana przez AI',
    written: 'Napisane z użyciem AI',
    withSummary: 'Ze streszczeniem wykonanym przez AI',
    illustrated: 'Ilustracje wykonane z użyciem AI',
    narrated: 'Czyta głos AI',
    checked: 'Sprawdzone z użyciem AI',
    described: 'Opisy obrazów wykonane przez AI',
    helped: 'Z pomocą AI',
    used: 'Użyto AI'
  },
  stop: '.',
  tags: { simulated: 'Symulacja', parody: 'Parodia' },
  ai: {
    one: {
      first: 'System sztucznej inteligencji, {systems}, wkład w ten tekst: {tasks}.',
      next: 'System sztucznej inteligencji, {systems}: {tasks}.'
    },
    many: {
      first: 'Systemy sztucznej inteligencji, {systems}, wkład w ten tekst: {tasks}.',
      next: 'Systemy sztucznej inteligencji, {systems}: {tasks}.'
    }
  },
  together: {
    one: {
      first: '{name} wspólnie z systemem sztucznej inteligencji, {systems}, wkład w ten tekst: {tasks}.',
      next: '{name} wspólnie z systemem sztucznej inteligencji, {systems}: {tasks}.'
    },
    many: {
      first: '{name} wspólnie z systemami sztucznej inteligencji, {systems}, wkład w ten tekst: {tasks}.',
      next: '{name} wspólnie z systemami sztucznej inteligencji, {systems}: {tasks}.'
    }
  },
  human: {
    one: {
      first: '{name}, wkład w ten tekst: {tasks}.',
      next: '{name}: {tasks}.'
    },
    many: {
      first: '{name}, wkład w ten tekst: {tasks}.',
      next: '{name}: {tasks}.'
    }
  },
  humanResponsible: {
    one: {
      first: '{name}, wkład w ten tekst: {tasks} oraz odpowiedzialność za tekst.',
      next: '{name}: {tasks} oraz odpowiedzialność za tekst.'
    },
    many: {
      first: '{name}, wkład w ten tekst: {tasks} oraz odpowiedzialność za tekst.',
      next: '{name}: {tasks} oraz odpowiedzialność za tekst.'
    }
  },
  responsible: {
    one: 'Odpowiedzialność za tekst: {name}.',
    many: 'Odpowiedzialność za tekst: {name}.'
  },
  involved: {
    one: 'Ten tekst powstał z udziałem systemu sztucznej inteligencji: {systems}.',
    many: 'Ten tekst powstał z udziałem systemów sztucznej inteligencji: {systems}.'
  },
  published: 'Publikacja: {name}.',
  attributed: {
    one: 'Tekst ukazuje się pod nazwiskiem: {name}.',
    many: 'Tekst ukazuje się pod nazwiskami: {name}.'
  },
  persona: {
    one: 'To nie jest {name}: system sztucznej inteligencji, {systems}, wypowiada się pod tym nazwiskiem.',
    many: 'To nie jest {name}: systemy sztucznej inteligencji, {systems}, wypowiadają się pod tym nazwiskiem.'
  },
  did: {
    idea: 'koncepcja',
    outline: 'plan',
    research: 'zebranie materiałów',
    transcription: 'transkrypcja',
    drafting: 'pierwsza wersja',
    writing: 'napisanie',
    summarizing: 'streszczenie',
    translation: 'tłumaczenie',
    illustration: 'ilustracje',
    'image-description': 'opisy obrazów',
    narration: 'lektura na głos',
    coding: 'kod',
    editing: 'redakcja',
    revising: 'przeredagowanie',
    'fact-checking': 'weryfikacja faktów',
    proofreading: 'korekta',
    formatting: 'formatowanie',
    reviewing: 'sprawdzenie'
  },
  disclaimers: {
    medical:
      'W pracy nad tymi informacjami o zdrowiu użyto AI. AI może się mylić, coś pominąć lub podać nieaktualne dane i nie wie nic o zdrowiu osoby, która to czyta. Nigdy nie powinna służyć do rozpoznawania ani leczenia poważnych chorób, ani w stanie zagrożenia życia, który wymaga natychmiastowej pomocy.',
    financial:
      'W pracy nad tymi informacjami o finansach użyto AI. AI może się mylić, coś pominąć lub podać nieaktualne dane i nie wie nic o finansach osoby, która to czyta. Nie powinna być jedynym źródłem porad finansowych.',
    legal:
      'W pracy nad tymi informacjami prawnymi użyto AI. AI może się mylić, coś pominąć lub podać nieaktualne dane i nie wie nic o sprawie osoby, która to czyta. Nie powinna być jedynym źródłem porad prawnych.',
    news: 'W pracy nad tą wiadomością użyto AI. AI może pomylić fakty, nazwiska, daty i cytaty, coś pominąć lub podać nieaktualne dane.',
    other: 'Użyto tu AI. AI może się mylić, coś pominąć lub podać nieaktualne dane.'
  },
  limitations: 'Znane ograniczenia tego tekstu: {limitations}',
  research: 'Ta publikacja naukowa korzysta z wyników pracy sztucznej inteligencji.',
  subsidy: 'Dostęp do AI dofinansowuje {name}.',
  part: {
    systems: {
      one: 'System sztucznej inteligencji, {systems}, wkład w część tego tekstu ({part}): {tasks}.',
      many: 'Systemy sztucznej inteligencji, {systems}, wkład w część tego tekstu ({part}): {tasks}.'
    },
    human: {
      one: '{name}, wkład w część tego tekstu ({part}): {tasks}.',
      many: '{name}, wkład w część tego tekstu ({part}): {tasks}.'
    }
  },
  unnamedPart: 'nie podano której',
  unreviewed: {
    published: 'Nikt nie sprawdził tego tekstu przed publikacją.',
    sent: 'Nikt nie sprawdził tej wiadomości przed wysłaniem.'
  },
  streaming: {
    one: 'Tekst jest sprawdzany na bieżąco: {name}.',
    many: 'Tekst jest sprawdzany na bieżąco: {name}.'
  },
  reviewedFacts: {
    one: 'Fakty w tekście zostały sprawdzone: {name}.',
    many: 'Fakty w tekście zostały sprawdzone: {name}.'
  },
  reviewedLanguage: {
    one: 'Język tekstu został sprawdzony: {name}.',
    many: 'Język tekstu został sprawdzony: {name}.'
  },
  sent: 'Nadawca: {name}.',
  client: 'Tekst powstał dla: {name}.',
  qualified: 'Informacje sprawdziła osoba z kwalifikacjami: {name}.',
  purpose: 'Cel użycia AI: {purpose}.',
  contact: 'Kontakt: {contact}.',
  who: {
    person: 'człowiek',
    people: 'ludzie',
    peopleAt: 'ludzie z {name}',
    authors: 'cały zespół autorski'
  },
  unknown: 'nazwa nieznana',
  told: {
    mark: 'Napisane przez ludzi',
    text: 'Nie użyto AI. Źródło oświadczenia: {name}.'
  },
  brief: {
    systems: 'Użyta AI: {systems}.',
    responsible: 'Odpowiedzialność: {name}.',
    persona: 'To nie jest {name}.'
  },
  byline: 'Pod nazwiskiem: {name}',
  foreword: {
    headings: {
      foreword: 'Przedmowa',
      introduction: 'Wstęp',
      note: 'O tym tekście'
    },
    tasks: {
      idea: 'Koncepcja',
      outline: 'Plan',
      research: 'Zebranie materiałów',
      transcription: 'Transkrypcja',
      drafting: 'Pierwsza wersja',
      writing: 'Tekst',
      summarizing: 'Streszczenie',
      translation: 'Tłumaczenie',
      illustration: 'Ilustracje',
      'image-description': 'Opisy obrazów',
      narration: 'Lektura na głos',
      coding: 'Kod',
      editing: 'Redakcja',
      revising: 'Przeredagowanie',
      'fact-checking': 'Weryfikacja faktów',
      proofreading: 'Korekta',
      formatting: 'Formatowanie',
      reviewing: 'Sprawdzenie'
    },
    responsibility: 'Odpowiedzialność',
    inPart: 'częściowo',
    by: {
      human: '{name}',
      ai: 'sztuczna inteligencja, {systems}',
      both: '{name} wspólnie ze sztuczną inteligencją, {systems}'
    }
  },
  declaration: {
    heading:
      'Oświadczenie o użyciu generatywnej AI i technologii wspomaganych przez AI w procesie przygotowania manuskryptu',
    used: 'Podczas przygotowywania tej pracy autor lub autorzy korzystali z AI: {systems}. Cel: {purpose}.',
    reviewed:
      'Po użyciu tego narzędzia lub usługi autor lub autorzy w miarę potrzeby sprawdzili i zredagowali treść; ponoszą też pełną odpowiedzialność za treść opublikowanego artykułu.'
  },
  chat: {
    notice: 'Tu odpowiada system sztucznej inteligencji (AI), a nie człowiek.',
    systems: 'Działa na: {systems}.',
    responsible: 'Odpowiedzialność: {name}.',
    reminder: 'Przypomnienie: tu odpowiada system sztucznej inteligencji (AI), a nie człowiek.',
    break: 'Może to dobra pora na przerwę.',
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
