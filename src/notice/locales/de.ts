import type { Locale } from '../locale.js'

export const de: Locale = {
  tag: 'de',
  dir: 'ltr',
  name: 'Deutsch',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' und ', or: ' oder ' },
  tasks: { comma: ', ', last: ' und ' },
  marks: {
    generated: 'KI-generiert',
    translated: 'Von KI übersetzt',
    summarized: 'Von KI zusammengefasst',
    transcribed: 'Von KI verschriftlicht',
    written: 'Mit KI geschrieben',
    withSummary: 'Mit einer KI-Zusammenfassung',
    illustrated: 'Mit KI illustriert',
    narrated: 'Von einer KI-Stimme gelesen',
    checked: 'Mit KI geprüft',
    described: 'Bildbeschreibungen von KI',
    helped: 'Mit Hilfe von KI',
    used: 'KI wurde verwendet'
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
      first:
        '{name} und ein System mit künstlicher Intelligenz, {systems}, haben diesen Text gemeinsam {tasks}.',
      next: '{name} und ein System mit künstlicher Intelligenz, {systems}, haben ihn gemeinsam {tasks}.'
    },
    many: {
      first:
        '{name} und Systeme mit künstlicher Intelligenz, {systems}, haben diesen Text gemeinsam {tasks}.',
      next: '{name} und Systeme mit künstlicher Intelligenz, {systems}, haben ihn gemeinsam {tasks}.'
    }
  },
  human: {
    one: {
      first: '{name} hat diesen Text {tasks}.',
      next: '{name} hat ihn {tasks}.'
    },
    many: {
      first: '{name} haben diesen Text {tasks}.',
      next: '{name} haben ihn {tasks}.'
    }
  },
  humanResponsible: {
    one: {
      first: '{name} hat diesen Text {tasks} und übernimmt die Verantwortung für ihn.',
      next: '{name} hat ihn {tasks} und übernimmt die Verantwortung für ihn.'
    },
    many: {
      first: '{name} haben diesen Text {tasks} und übernehmen die Verantwortung für ihn.',
      next: '{name} haben ihn {tasks} und übernehmen die Verantwortung für ihn.'
    }
  },
  responsible: {
    one: '{name} übernimmt die Verantwortung für den Text.',
    many: '{name} übernehmen die Verantwortung für den Text.'
  },
  involved: {
    one: 'Ein System mit künstlicher Intelligenz, {systems}, hat an diesem Text mitgewirkt.',
    many: 'Systeme mit künstlicher Intelligenz, {systems}, haben an diesem Text mitgewirkt.'
  },
  published: 'Veröffentlicht von {name}.',
  attributed: {
    one: 'Der Text erscheint unter dem Namen {name}.',
    many: 'Der Text erscheint unter den Namen {name}.'
  },
  persona: {
    one: 'Hier spricht nicht {name}: Ein System mit künstlicher Intelligenz, {systems}, spricht unter diesem Namen.',
    many: 'Hier spricht nicht {name}: Systeme mit künstlicher Intelligenz, {systems}, sprechen unter diesem Namen.'
  },
  did: {
    idea: 'angeregt',
    outline: 'gegliedert',
    research: 'mit Recherchen unterstützt',
    transcription: 'verschriftlicht',
    drafting: 'entworfen',
    writing: 'geschrieben',
    summarizing: 'zusammengefasst',
    translation: 'übersetzt',
    illustration: 'illustriert',
    'image-description': 'mit Bildbeschreibungen versehen',
    narration: 'vorgelesen',
    coding: 'mit Programmcode versehen',
    editing: 'bearbeitet',
    revising: 'überarbeitet',
    'fact-checking': 'auf Fakten geprüft',
    proofreading: 'Korrektur gelesen',
    formatting: 'formatiert',
    reviewing: 'durchgesehen'
  },
  disclaimers: {
    medical:
      'Für diese Informationen zur Gesundheit wurde KI verwendet. KI kann sich irren, etwas auslassen oder veraltet sein, und sie weiß nichts über die Gesundheit derer, die das lesen. Sie sollte nie dazu dienen, ernste Krankheiten zu erkennen oder zu behandeln, und nicht in lebensbedrohlichen Fällen, die sofortige Hilfe brauchen.',
    financial:
      'Für diese Informationen zu Finanzen wurde KI verwendet. KI kann sich irren, etwas auslassen oder veraltet sein, und sie weiß nichts über das Geld derer, die das lesen. Sie sollte nicht die einzige Quelle für finanziellen Rat sein.',
    legal:
      'Für diese Informationen zu Rechtsfragen wurde KI verwendet. KI kann sich irren, etwas auslassen oder veraltet sein, und sie weiß nichts über den Fall derer, die das lesen. Sie sollte nicht die einzige Quelle für rechtlichen Rat sein.',
    news: 'Für diese Nachrichten wurde KI verwendet. KI kann Tatsachen, Namen, Daten und Zitate falsch wiedergeben, etwas auslassen oder veraltet sein.',
    other:
      'Hier wurde KI verwendet. KI kann sich irren, etwas auslassen oder veraltet sein.'
  },
  limitations: 'Bekannte Grenzen dieses Textes: {limitations}',
  research:
    'Diese Forschungsarbeit verwendet Ergebnisse, die mit künstlicher Intelligenz erzeugt wurden.',
  subsidy: '{name} hat den Zugang zur KI finanziell unterstützt.',
  part: {
    systems: {
      one: 'Ein System mit künstlicher Intelligenz, {systems}, hat einen Teil dieses Textes {tasks}: {part}.',
      many: 'Systeme mit künstlicher Intelligenz, {systems}, haben einen Teil dieses Textes {tasks}: {part}.'
    },
    human: {
      one: '{name} hat einen Teil dieses Textes {tasks}: {part}.',
      many: '{name} haben einen Teil dieses Textes {tasks}: {part}.'
    }
  },
  unnamedPart: 'ohne nähere Angabe',
  unreviewed: {
    published: 'Vor der Veröffentlichung hat niemand diesen Text durchgesehen.',
    sent: 'Vor dem Versand hat niemand diese Nachricht durchgesehen.'
  },
  streaming: {
    one: 'Während der Text erscheint, kontrolliert ihn {name}.',
    many: 'Während der Text erscheint, kontrollieren ihn {name}.'
  },
  reviewedFacts: {
    one: 'Die Fakten darin hat {name} geprüft.',
    many: 'Die Fakten darin haben {name} geprüft.'
  },
  reviewedLanguage: {
    one: 'Die Sprache darin hat {name} geprüft.',
    many: 'Die Sprache darin haben {name} geprüft.'
  },
  sent: 'Gesendet von {name}.',
  client: 'Der Text wurde für {name} erstellt.',
  qualified: 'Eine Fachperson hat die Angaben darin geprüft: {name}.',
  purpose: 'Wozu die KI verwendet wurde: {purpose}.',
  contact: 'Kontakt: {contact}.',
  who: {
    person: 'ein Mensch',
    people: 'Menschen',
    peopleAt: 'Menschen bei {name}',
    authors: 'die Autorinnen und Autoren'
  },
  unknown: 'Name nicht bekannt',
  told: {
    mark: 'Von Menschen geschrieben',
    text: 'Es wurde keine KI verwendet, nach Angabe von {name}.'
  },
  brief: {
    systems: 'Verwendete KI: {systems}.',
    responsible: 'Verantwortlich: {name}.',
    persona: 'Hier spricht nicht {name}.'
  },
  byline: 'Von {name}',
  foreword: {
    headings: {
      foreword: 'Vorwort',
      introduction: 'Einleitung',
      note: 'Zu diesem Text'
    },
    tasks: {
      idea: 'Idee',
      outline: 'Gliederung',
      research: 'Recherche',
      transcription: 'Verschriftlichung',
      drafting: 'Entwurf',
      writing: 'Text',
      summarizing: 'Zusammenfassung',
      translation: 'Übersetzung',
      illustration: 'Illustration',
      'image-description': 'Bildbeschreibungen',
      narration: 'Vorlesen',
      coding: 'Programmcode',
      editing: 'Bearbeitung',
      revising: 'Überarbeitung',
      'fact-checking': 'Faktenprüfung',
      proofreading: 'Korrektorat',
      formatting: 'Formatierung',
      reviewing: 'Durchsicht'
    },
    responsibility: 'Verantwortung',
    inPart: 'zum Teil',
    by: {
      human: '{name}',
      ai: 'künstliche Intelligenz, {systems}',
      both: '{name} gemeinsam mit künstlicher Intelligenz, {systems}'
    }
  },
  declaration: {
    heading: 'Erklärung zu generativer KI und KI-gestützten Technologien bei der Vorbereitung des Manuskripts',
    used: 'Beim Erstellen dieser Arbeit haben die Autorinnen und Autoren {systems} zu folgendem Zweck verwendet: {purpose}.',
    reviewed:
      'Danach haben die Autorinnen und Autoren den Inhalt nach Bedarf durchgesehen und bearbeitet; sie übernehmen die volle Verantwortung für den Inhalt des veröffentlichten Artikels.'
  },
  chat: {
    notice: 'Hier antwortet ein System mit künstlicher Intelligenz (KI), kein Mensch.',
    systems: 'Es läuft mit {systems}.',
    responsible: 'Verantwortlich dafür: {name}.',
    reminder:
      'Zur Erinnerung: Hier antwortet ein System mit künstlicher Intelligenz (KI), kein Mensch.',
    break: 'Es könnte Zeit für eine Pause sein.',
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
