import type { Words } from './words.js'

export const it: Words = {
  tag: 'it',
  dir: 'ltr',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' e ' },
  tasks: { comma: ', ', last: ' e ' },
  marks: {
    generated: 'Generato con IA',
    assisted: 'Scritto con IA',
    involved: 'È stata usata una IA'
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
      first: 'Questo testo è stato {tasks} congiuntamente da {name} e da {systems}, un sistema di intelligenza artificiale.',
      next: 'È stato {tasks} congiuntamente da {name} e da {systems}, un sistema di intelligenza artificiale.'
    },
    many: {
      first: 'Questo testo è stato {tasks} congiuntamente da {name} e da {systems}, sistemi di intelligenza artificiale.',
      next: 'È stato {tasks} congiuntamente da {name} e da {systems}, sistemi di intelligenza artificiale.'
    }
  },
  human: {
    first: 'Questo testo è stato {tasks} da {name}.',
    next: 'È stato {tasks} da {name}.'
  },
  humanResponsible: {
    first: 'Questo testo è stato {tasks} da {name}, che se ne assume la responsabilità.',
    next: 'È stato {tasks} da {name}, che se ne assume la responsabilità.'
  },
  responsible: 'La responsabilità del testo è di {name}.',
  involved: {
    one: 'Un sistema di intelligenza artificiale, {systems}, ha partecipato alla creazione di questo testo.',
    many: 'Più sistemi di intelligenza artificiale, {systems}, hanno partecipato alla creazione di questo testo.'
  },
  published: 'È pubblicato da {name}.',
  attributed: 'Esce a nome di {name}.',
  persona: {
    one: 'Chi parla qui non è {name}: un sistema di intelligenza artificiale, {systems}, usa quel nome.',
    many: 'Chi parla qui non è {name}: più sistemi di intelligenza artificiale, {systems}, usano quel nome.'
  },
  did: {
    idea: 'ideato',
    outline: 'strutturato',
    research: 'documentato',
    drafting: 'redatto',
    translation: 'tradotto',
    illustration: 'illustrato',
    editing: 'modificato',
    revising: 'rielaborato',
    'fact-checking': 'verificato nei fatti',
    proofreading: 'corretto',
    formatting: 'impaginato',
    reviewing: 'riletto'
  },
  disclaimers: {
    medical: 'Queste informazioni sulla salute sono state create con l’IA. L’IA può sbagliare, tralasciare qualcosa o non essere aggiornata, e non sa nulla della salute di chi legge.',
    financial: 'Queste informazioni finanziarie sono state create con l’IA. L’IA può sbagliare, tralasciare qualcosa o non essere aggiornata, e non sa nulla delle finanze di chi legge.',
    legal: 'Queste informazioni legali sono state create con l’IA. L’IA può sbagliare, tralasciare qualcosa o non essere aggiornata, e non sa nulla del caso di chi legge.',
    news: 'Questa notizia è stata creata con l’IA. L’IA può sbagliare fatti, nomi, date e citazioni, tralasciare qualcosa o non essere aggiornata.',
    other: 'Qui è stata usata l’IA. L’IA può sbagliare, tralasciare qualcosa o non essere aggiornata.'
  },
  limitations: 'Limiti noti di questo testo: {limitations}',
  research: 'Questa pubblicazione di ricerca usa risultati prodotti da una intelligenza artificiale.',
  subsidy: 'L’accesso all’IA è stato sovvenzionato da {name}.',
  brief: {
    systems: 'IA usata: {systems}.',
    responsible: 'Responsabile: {name}.',
    persona: 'Chi parla qui non è {name}.'
  },
  foreword: {
    headings: {
      foreword: 'Prefazione',
      introduction: 'Introduzione',
      note: 'Nota su questo testo'
    },
    tasks: {
      idea: 'Idea',
      outline: 'Struttura',
      research: 'Ricerca',
      drafting: 'Stesura',
      translation: 'Traduzione',
      illustration: 'Illustrazioni',
      editing: 'Modifiche',
      revising: 'Rielaborazione',
      'fact-checking': 'Verifica dei fatti',
      proofreading: 'Correzione',
      formatting: 'Impaginazione',
      reviewing: 'Rilettura'
    },
    responsibility: 'Responsabilità',
    by: {
      human: '{name}',
      ai: 'intelligenza artificiale, {systems}',
      both: '{name} insieme a una intelligenza artificiale, {systems}'
    }
  },
  chat: {
    notice: 'Qui risponde un sistema di intelligenza artificiale (IA), non una persona.',
    systems: 'Funziona con {systems}.',
    responsible: 'Ne risponde {name}.',
    reminder: 'Promemoria: qui risponde un sistema di intelligenza artificiale (IA), non una persona.',
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
