import type { Words } from './words.js'

export const de: Words = {
  tag: 'de',
  dir: 'ltr',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' und ' },
  tasks: { comma: ', ', last: ' und ' },
  marks: {
    generated: 'KI-generiert',
    assisted: 'Mit KI geschrieben',
    involved: 'KI wurde verwendet'
  },
  stop: '.',
  tags: { simulated: 'Simulation', parody: 'Parodie' },
  ai: {
    one: {
      first: 'Ein System mit künstlicher Intelligenz, {systems}, hat diesen Text {tasks}.',
      next: 'Ein System mit künstlicher Intelligenz, {systems}, hat ihn {tasks}.'
    },
    many: {
      first: 'Systeme mit künstlicher Intelligenz, {systems}, haben diesen Text {tasks}.',
      next: 'Systeme mit künstlicher Intelligenz, {systems}, haben ihn {tasks}.'
    }
  },
  together: {
    one: {
      first: '{name} und ein System mit künstlicher Intelligenz, {systems}, haben diesen Text gemeinsam {tasks}.',
      next: '{name} und ein System mit künstlicher Intelligenz, {systems}, haben ihn gemeinsam {tasks}.'
    },
    many: {
      first: '{name} und Systeme mit künstlicher Intelligenz, {systems}, haben diesen Text gemeinsam {tasks}.',
      next: '{name} und Systeme mit künstlicher Intelligenz, {systems}, haben ihn gemeinsam {tasks}.'
    }
  },
  human: { first: '{name} hat diesen Text {tasks}.', next: '{name} hat ihn {tasks}.' },
  humanResponsible: {
    first: '{name} hat diesen Text {tasks} und übernimmt dafür die Verantwortung.',
    next: '{name} hat ihn {tasks} und übernimmt dafür die Verantwortung.'
  },
  responsible: '{name} übernimmt die Verantwortung für den Text.',
  involved: {
    one: 'Ein System mit künstlicher Intelligenz, {systems}, hat an diesem Text mitgewirkt.',
    many: 'Systeme mit künstlicher Intelligenz, {systems}, haben an diesem Text mitgewirkt.'
  },
  published: 'Veröffentlicht wird er von {name}.',
  attributed: 'Er erscheint unter dem Namen {name}.',
  persona: {
    one: 'Hier spricht nicht {name}: Ein System mit künstlicher Intelligenz, {systems}, spricht unter diesem Namen.',
    many: 'Hier spricht nicht {name}: Systeme mit künstlicher Intelligenz, {systems}, sprechen unter diesem Namen.'
  },
  did: {
    idea: 'erdacht',
    outline: 'gegliedert',
    research: 'recherchiert',
    drafting: 'entworfen',
    translation: 'übersetzt',
    illustration: 'illustriert',
    editing: 'bearbeitet',
    revising: 'überarbeitet',
    'fact-checking': 'auf Fakten geprüft',
    proofreading: 'Korrektur gelesen',
    formatting: 'formatiert',
    reviewing: 'durchgesehen'
  },
  disclaimers: {
    medical: 'Diese Informationen zur Gesundheit wurden mit KI erstellt. KI kann sich irren, etwas auslassen oder veraltet sein, und sie weiß nichts über die Gesundheit der einzelnen Menschen, die das hier lesen.',
    financial: 'Diese Informationen zu Finanzen wurden mit KI erstellt. KI kann sich irren, etwas auslassen oder veraltet sein, und sie weiß nichts über das Geld der einzelnen Menschen, die das hier lesen.',
    legal: 'Diese Informationen zu Rechtsfragen wurden mit KI erstellt. KI kann sich irren, etwas auslassen oder veraltet sein, und sie weiß nichts über den Fall der einzelnen Menschen, die das hier lesen.',
    news: 'Diese Nachrichten wurden mit KI erstellt. KI kann Tatsachen, Namen, Daten und Zitate falsch wiedergeben, etwas auslassen oder veraltet sein.',
    other: 'Hier wurde KI verwendet. KI kann sich irren, etwas auslassen oder veraltet sein.'
  },
  limitations: 'Bekannte Grenzen dieses Textes: {limitations}',
  research: 'Diese Forschungsarbeit verwendet Ergebnisse, die mit künstlicher Intelligenz erzeugt wurden.',
  subsidy: '{name} hat den Zugang zur KI finanziell unterstützt.',
  brief: {
    systems: 'Verwendete KI: {systems}.',
    responsible: 'Verantwortlich: {name}.',
    persona: 'Hier spricht nicht {name}.'
  },
  foreword: {
    headings: { foreword: 'Vorwort', introduction: 'Einleitung', note: 'Zu diesem Text' },
    tasks: {
      idea: 'Idee',
      outline: 'Gliederung',
      research: 'Recherche',
      drafting: 'Entwurf',
      translation: 'Übersetzung',
      illustration: 'Illustration',
      editing: 'Bearbeitung',
      revising: 'Überarbeitung',
      'fact-checking': 'Faktenprüfung',
      proofreading: 'Korrektorat',
      formatting: 'Formatierung',
      reviewing: 'Durchsicht'
    },
    responsibility: 'Verantwortung',
    by: {
      human: '{name}',
      ai: 'künstliche Intelligenz, {systems}',
      both: '{name} gemeinsam mit künstlicher Intelligenz, {systems}'
    }
  },
  chat: {
    notice: 'Hier antwortet ein System mit künstlicher Intelligenz (KI), kein Mensch.',
    systems: 'Es läuft mit {systems}.',
    responsible: 'Verantwortlich dafür ist {name}.',
    reminder: 'Zur Erinnerung: Hier antwortet ein System mit künstlicher Intelligenz (KI), kein Mensch.',
    handover: 'Ab hier schreibt ein Mensch.',
    changed: 'Das KI-System hat gewechselt: Es läuft jetzt mit {systems}.'
  },
  live: {
    livestream: {
      one: 'Dieser Livestream zeigt Text, den ein System mit künstlicher Intelligenz, {systems}, gerade schreibt.',
      many: 'Dieser Livestream zeigt Text, den Systeme mit künstlicher Intelligenz, {systems}, gerade schreiben.'
    },
    demonstration: {
      one: 'Diese Vorführung zeigt Text, den ein System mit künstlicher Intelligenz, {systems}, schreibt.',
      many: 'Diese Vorführung zeigt Text, den Systeme mit künstlicher Intelligenz, {systems}, schreiben.'
    },
    rawModel: 'Die Ausgabe erscheint so, wie sie kommt, ohne Filter.'
  },
  automated: 'Diese Nachricht wurde von einem automatischen System gesendet.'
}
