import type { Locale } from '../locale.js'

export const it: Locale = {
  tag: 'it',
  dir: 'ltr',
  name: 'italiano',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' e ', or: ' o ' },
  tasks: { comma: ', ', last: ' e ' },
  marks: {
    generated: 'Generato con IA',
    translated: 'Tradotto con IA',
    summarized: 'Riassunto con IA',
    transcribed: 'Trascritto con IA',
    written: 'Scritto con IA',
    withSummary: 'Con un riassunto di IA',
    illustrated: 'Illustrato con IA',
    narrated: 'Letto da una voce IA',
    checked: 'Controllato con IA',
    described: 'Immagini descritte con IA',
    helped: 'Con aiuto di IA',
    used: 'Realizzato anche con IA'
  },
  stop: '.',
  tags: { simulated: 'Simulazione', parody: 'Parodia' },
  ai: {
    one: {
      first: 'Questo testo è stato {tasks} da {systems}, un sistema di intelligenza artificiale.',
      next: 'È stato {tasks} da {systems}, un sistema di intelligenza artificiale.'
    },
    many: {
      first: 'Questo testo è stato {tasks} da {systems}, sistemi di intelligenza artificiale.',
      next: 'È stato {tasks} da {systems}, sistemi di intelligenza artificiale.'
    }
  },
  together: {
    one: {
      first:
        'Questo testo è stato {tasks} congiuntamente da {name} e da {systems}, un sistema di intelligenza artificiale.',
      next: 'È stato {tasks} congiuntamente da {name} e da {systems}, un sistema di intelligenza artificiale.'
    },
    many: {
      first:
        'Questo testo è stato {tasks} congiuntamente da {name} e da {systems}, sistemi di intelligenza artificiale.',
      next: 'È stato {tasks} congiuntamente da {name} e da {systems}, sistemi di intelligenza artificiale.'
    }
  },
  human: {
    one: {
      first: 'Questo testo è stato {tasks} da {name}.',
      next: 'È stato {tasks} da {name}.'
    },
    many: {
      first: 'Questo testo è stato {tasks} da {name}.',
      next: 'È stato {tasks} da {name}.'
    }
  },
  humanResponsible: {
    one: {
      first: 'Questo testo è stato {tasks} da {name}, che se ne assume la responsabilità.',
      next: 'È stato {tasks} da {name}, che se ne assume la responsabilità.'
    },
    many: {
      first: 'Questo testo è stato {tasks} da {name}, che se ne assumono la responsabilità.',
      next: 'È stato {tasks} da {name}, che se ne assumono la responsabilità.'
    }
  },
  responsible: {
    one: 'La responsabilità del testo è di {name}.',
    many: 'La responsabilità del testo è di {name}.'
  },
  involved: {
    one: 'Un sistema di intelligenza artificiale, {systems}, ha partecipato alla creazione di questo testo.',
    many: 'Più sistemi di intelligenza artificiale, {systems}, hanno partecipato alla creazione di questo testo.'
  },
  published: 'È pubblicato da {name}.',
  attributed: {
    one: 'Esce con il nome di {name}.',
    many: 'Esce con i nomi di {name}.'
  },
  persona: {
    one: 'Chi parla qui non è {name}: un sistema di intelligenza artificiale, {systems}, usa quel nome.',
    many: 'Chi parla qui non è {name}: più sistemi di intelligenza artificiale, {systems}, usano quel nome.'
  },
  did: {
    idea: 'ideato',
    outline: 'strutturato',
    research: 'corredato di ricerche',
    transcription: 'trascritto',
    drafting: 'redatto',
    writing: 'scritto',
    summarizing: 'riassunto',
    translation: 'tradotto',
    illustration: 'illustrato',
    'image-description': 'corredato di descrizioni delle immagini',
    narration: 'letto ad alta voce',
    coding: 'corredato di codice',
    editing: 'modificato',
    revising: 'rielaborato',
    'fact-checking': 'sottoposto a verifica dei fatti',
    proofreading: 'corretto',
    formatting: 'impaginato',
    reviewing: 'riletto'
  },
  disclaimers: {
    medical:
      'Per queste informazioni sulla salute è stata usata l’IA. L’IA può sbagliare, tralasciare qualcosa o non essere aggiornata, e non sa nulla della salute di chi legge. Non dovrebbe mai servire a diagnosticare o curare malattie gravi, né di fronte a un pericolo di vita che richiede un aiuto immediato.',
    financial:
      'Per queste informazioni finanziarie è stata usata l’IA. L’IA può sbagliare, tralasciare qualcosa o non essere aggiornata, e non sa nulla delle finanze di chi legge. Non dovrebbe essere la sola fonte di un consiglio finanziario.',
    legal:
      'Per queste informazioni legali è stata usata l’IA. L’IA può sbagliare, tralasciare qualcosa o non essere aggiornata, e non sa nulla del caso di chi legge. Non dovrebbe essere la sola fonte di un consiglio legale.',
    news: 'Per questa notizia è stata usata l’IA. L’IA può sbagliare fatti, nomi, date e citazioni, tralasciare qualcosa o non essere aggiornata.',
    other:
      'Qui è stata usata l’IA. L’IA può sbagliare, tralasciare qualcosa o non essere aggiornata.'
  },
  limitations: 'Limiti noti di questo testo: {limitations}',
  research:
    'Questa pubblicazione di ricerca usa risultati prodotti da un’intelligenza artificiale.',
  subsidy: 'L’accesso all’IA è stato sovvenzionato da {name}.',
  part: {
    systems: {
      one: 'Questo testo è stato {tasks} in parte da {systems}, un sistema di intelligenza artificiale: {part}.',
      many: 'Questo testo è stato {tasks} in parte da {systems}, sistemi di intelligenza artificiale: {part}.'
    },
    human: {
      one: 'Questo testo è stato {tasks} in parte da {name}: {part}.',
      many: 'Questo testo è stato {tasks} in parte da {name}: {part}.'
    }
  },
  unnamedPart: 'parte non indicata',
  unreviewed: {
    published: 'Nessuno ha riletto questo testo prima della pubblicazione.',
    sent: 'Nessuno ha riletto questo messaggio prima dell’invio.'
  },
  streaming: {
    one: 'Mentre appare, viene controllato da {name}.',
    many: 'Mentre appare, viene controllato da {name}.'
  },
  reviewedFacts: {
    one: 'I fatti sono stati controllati da {name}.',
    many: 'I fatti sono stati controllati da {name}.'
  },
  reviewedLanguage: {
    one: 'La lingua è stata controllata da {name}.',
    many: 'La lingua è stata controllata da {name}.'
  },
  sent: 'Inviato da {name}.',
  client: 'Realizzato per {name}.',
  qualified: 'Le informazioni sono state controllate da una persona qualificata: {name}.',
  purpose: 'L’IA è stata usata per questo: {purpose}.',
  contact: 'Contatto: {contact}.',
  who: {
    person: 'una persona',
    people: 'più persone',
    peopleAt: 'persone di {name}',
    authors: 'tutte le persone che firmano il testo'
  },
  unknown: 'uno strumento non identificato',
  told: {
    mark: 'Scritto da persone',
    text: 'Non è stata usata alcuna IA, secondo la dichiarazione di {name}.'
  },
  brief: {
    systems: 'IA usata: {systems}.',
    responsible: 'Responsabilità: {name}.',
    persona: 'Chi parla qui non è {name}.'
  },
  byline: 'Di {name}',
  foreword: {
    headings: {
      foreword: 'Prefazione',
      introduction: 'Introduzione',
      note: 'Nota su questo testo'
    },
    tasks: {
      idea: 'Idea',
      outline: 'Struttura',
      research: 'Ricerche',
      transcription: 'Trascrizione',
      drafting: 'Stesura',
      writing: 'Testo',
      summarizing: 'Riassunto',
      translation: 'Traduzione',
      illustration: 'Illustrazioni',
      'image-description': 'Descrizioni delle immagini',
      narration: 'Lettura ad alta voce',
      coding: 'Codice',
      editing: 'Modifiche',
      revising: 'Rielaborazione',
      'fact-checking': 'Verifica dei fatti',
      proofreading: 'Correzione',
      formatting: 'Impaginazione',
      reviewing: 'Rilettura'
    },
    responsibility: 'Responsabilità',
    inPart: 'in parte',
    by: {
      human: '{name}',
      ai: 'intelligenza artificiale, {systems}',
      both: '{name} insieme a un’intelligenza artificiale, {systems}'
    }
  },
  declaration: {
    heading:
      'Dichiarazione sull’IA generativa e sulle tecnologie assistite dall’IA nel processo di preparazione del manoscritto',
    used: 'Durante la preparazione di questo lavoro, chi lo firma ha usato {systems} per questo scopo: {purpose}.',
    reviewed:
      'Dopo aver usato questo strumento o servizio, chi firma il lavoro ha riletto e modificato il contenuto dove serviva e si assume la piena responsabilità del contenuto dell’articolo pubblicato.'
  },
  chat: {
    notice: 'Qui risponde un sistema di intelligenza artificiale (IA), non una persona.',
    systems: 'Funziona con {systems}.',
    responsible: 'Responsabilità: {name}.',
    reminder:
      'Promemoria: qui risponde un sistema di intelligenza artificiale (IA), non una persona.',
    break: 'Forse è il momento di fare una pausa.',
    handover: 'Da qui in poi scrive una persona.',
    changed: 'Il sistema di IA è cambiato: ora funziona con {systems}.'
  },
  live: {
    livestream: {
      one: 'Questa diretta mostra un testo che un sistema di intelligenza artificiale, {systems}, scrive in questo momento.',
      many: 'Questa diretta mostra un testo che più sistemi di intelligenza artificiale, {systems}, scrivono in questo momento.'
    },
    demonstration: {
      one: 'Questa dimostrazione mostra un testo che un sistema di intelligenza artificiale, {systems}, scrive.',
      many: 'Questa dimostrazione mostra un testo che più sistemi di intelligenza artificiale, {systems}, scrivono.'
    },
    rawModel: 'Il risultato è mostrato così come esce, senza filtri.'
  },
  automated: 'Questo messaggio è stato inviato da un sistema automatico.'
}
