import type { Locale } from '../locale.js'

// Spaces before a colon are plain ones: a no-break space would not survive every surface.
export const fr: Locale = {
  tag: 'fr',
  dir: 'ltr',
  name: 'français',
  colon: ' : ',
  gap: ' ',
  names: { comma: ', ', last: ' et ', or: ' ou ' },
  tasks: { comma: ', ', last: ' et ' },
  marks: {
    generated: 'Généré par intelligence artificielle',
    translated: 'Traduit par intelligence artificielle',
    summarized: 'Résumé par intelligence artificielle',
    transcribed: 'Transcrit par intelligence artificielle',
    written: 'Écrit avec une intelligence artificielle',
    withSummary: 'Avec un résumé par intelligence artificielle',
    illustrated: 'Illustré avec une intelligence artificielle',
    narrated: 'Lu à voix haute par intelligence artificielle',
    checked: 'Vérifié avec une intelligence artificielle',
    described: 'Images décrites par intelligence artificielle',
    helped: 'Assisté par intelligence artificielle',
    used: 'Une intelligence artificielle a été utilisée'
  },
  stop: '.',
  tags: { simulated: 'Simulation', parody: 'Parodie' },
  ai: {
    one: {
      first: 'Ce texte a été {tasks} par {systems}, un système d’intelligence artificielle.',
      next: 'Il a été {tasks} par {systems}, un système d’intelligence artificielle.'
    },
    many: {
      first: 'Ce texte a été {tasks} par {systems}, des systèmes d’intelligence artificielle.',
      next: 'Il a été {tasks} par {systems}, des systèmes d’intelligence artificielle.'
    }
  },
  together: {
    one: {
      first:
        'Ce texte a été {tasks} conjointement par {name} et par {systems}, un système d’intelligence artificielle.',
      next: 'Il a été {tasks} conjointement par {name} et par {systems}, un système d’intelligence artificielle.'
    },
    many: {
      first:
        'Ce texte a été {tasks} conjointement par {name} et par {systems}, des systèmes d’intelligence artificielle.',
      next: 'Il a été {tasks} conjointement par {name} et par {systems}, des systèmes d’intelligence artificielle.'
    }
  },
  human: {
    one: {
      first: 'Ce texte a été {tasks} par {name}.',
      next: 'Il a été {tasks} par {name}.'
    },
    many: {
      first: 'Ce texte a été {tasks} par {name}.',
      next: 'Il a été {tasks} par {name}.'
    }
  },
  humanResponsible: {
    one: {
      first: 'Ce texte a été {tasks} par {name}, qui en assume la responsabilité.',
      next: 'Il a été {tasks} par {name}, qui en assume la responsabilité.'
    },
    many: {
      first: 'Ce texte a été {tasks} par {name}, qui en assument la responsabilité.',
      next: 'Il a été {tasks} par {name}, qui en assument la responsabilité.'
    }
  },
  responsible: {
    one: 'La responsabilité en revient à {name}.',
    many: 'La responsabilité en revient à {name}.'
  },
  involved: {
    one: 'Un système d’intelligence artificielle, {systems}, a participé à la création de ce texte.',
    many: 'Des systèmes d’intelligence artificielle, {systems}, ont participé à la création de ce texte.'
  },
  published: 'Publication : {name}.',
  attributed: {
    one: 'Texte signé : {name}.',
    many: 'Texte signé : {name}.'
  },
  persona: {
    one: 'Ce n’est pas {name} qui parle : un système d’intelligence artificielle, {systems}, parle sous ce nom.',
    many: 'Ce n’est pas {name} qui parle : des systèmes d’intelligence artificielle, {systems}, parlent sous ce nom.'
  },
  did: {
    idea: 'imaginé',
    outline: 'structuré',
    research: 'nourri de recherches',
    transcription: 'transcrit',
    drafting: 'rédigé',
    writing: 'écrit',
    summarizing: 'résumé',
    translation: 'traduit',
    illustration: 'illustré',
    'image-description': 'complété par des descriptions d’images',
    narration: 'lu à voix haute',
    coding: 'complété par du code',
    editing: 'modifié',
    revising: 'remanié',
    'fact-checking': 'soumis à une vérification des faits',
    proofreading: 'corrigé',
    formatting: 'mis en forme',
    reviewing: 'relu'
  },
  disclaimers: {
    medical:
      'Une IA a été utilisée pour ces informations de santé. Une IA peut se tromper, oublier des éléments ou ne pas être à jour, et elle ne sait rien de la santé de la personne qui lit. Elle ne devrait jamais servir à diagnostiquer ou à traiter une maladie grave, ni face à un danger de mort qui exige une aide immédiate.',
    financial:
      'Une IA a été utilisée pour ces informations financières. Une IA peut se tromper, oublier des éléments ou ne pas être à jour, et elle ne sait rien de la situation financière de la personne qui lit. Elle ne devrait pas être la seule source d’un conseil financier.',
    legal:
      'Une IA a été utilisée pour ces informations juridiques. Une IA peut se tromper, oublier des éléments ou ne pas être à jour, et elle ne sait rien du cas particulier de la personne qui lit. Elle ne devrait pas être la seule source d’un conseil juridique.',
    news: 'Une IA a été utilisée pour ces informations d’actualité. Une IA peut se tromper sur les faits, les noms, les dates et les citations, oublier des éléments ou ne pas être à jour.',
    other:
      'Une IA a été utilisée ici. Une IA peut se tromper, oublier des éléments ou ne pas être à jour.'
  },
  limitations: 'Limites connues de ce texte : {limitations}',
  research:
    'Cette publication de recherche utilise des résultats produits par une intelligence artificielle.',
  subsidy: 'L’accès à l’IA a été subventionné par {name}.',
  part: {
    systems: {
      one: 'Ce texte a été {tasks} en partie par {systems}, un système d’intelligence artificielle : {part}.',
      many: 'Ce texte a été {tasks} en partie par {systems}, des systèmes d’intelligence artificielle : {part}.'
    },
    human: {
      one: 'Ce texte a été {tasks} en partie par {name} : {part}.',
      many: 'Ce texte a été {tasks} en partie par {name} : {part}.'
    }
  },
  unnamedPart: 'partie non précisée',
  unreviewed: {
    published: 'Personne n’a relu ce texte avant sa publication.',
    sent: 'Personne n’a relu ce message avant son envoi.'
  },
  streaming: {
    one: 'Au fur et à mesure qu’il paraît, ce texte est relu par {name}.',
    many: 'Au fur et à mesure qu’il paraît, ce texte est relu par {name}.'
  },
  reviewedFacts: {
    one: 'Les faits ont été vérifiés par {name}.',
    many: 'Les faits ont été vérifiés par {name}.'
  },
  reviewedLanguage: {
    one: 'La langue a été vérifiée par {name}.',
    many: 'La langue a été vérifiée par {name}.'
  },
  sent: 'Envoi : {name}.',
  client: 'Texte réalisé pour {name}.',
  qualified: 'Les informations ont été vérifiées par une personne qualifiée : {name}.',
  purpose: 'L’IA a servi à ceci : {purpose}.',
  contact: 'Contact : {contact}.',
  who: {
    person: 'une personne',
    people: 'plusieurs personnes',
    // Not “de”, which would be “d’” before a vowel.
    peopleAt: 'des personnes chez {name}',
    authors: 'l’ensemble des signataires'
  },
  unknown: 'un outil non identifié',
  told: {
    mark: 'Écrit par des personnes',
    text: 'Aucune IA n’a été utilisée, selon la déclaration faite par {name}.'
  },
  brief: {
    systems: 'IA utilisée : {systems}.',
    responsible: 'Responsabilité : {name}.',
    persona: 'Ce n’est pas {name} qui parle.'
  },
  byline: 'Par {name}',
  foreword: {
    headings: {
      foreword: 'Avant-propos',
      introduction: 'Introduction',
      note: 'À propos de ce texte'
    },
    tasks: {
      idea: 'Idée',
      outline: 'Plan',
      research: 'Recherches',
      transcription: 'Transcription',
      drafting: 'Rédaction',
      writing: 'Texte',
      summarizing: 'Résumé',
      translation: 'Traduction',
      illustration: 'Illustration',
      'image-description': 'Descriptions d’images',
      narration: 'Lecture à voix haute',
      coding: 'Code',
      editing: 'Modification',
      revising: 'Remaniement',
      'fact-checking': 'Vérification des faits',
      proofreading: 'Correction',
      formatting: 'Mise en forme',
      reviewing: 'Relecture'
    },
    responsibility: 'Responsabilité',
    inPart: 'en partie',
    by: {
      human: '{name}',
      ai: 'intelligence artificielle, {systems}',
      both: '{name} avec une intelligence artificielle, {systems}'
    }
  },
  declaration: {
    heading:
      'Déclaration sur l’IA générative et les technologies assistées par IA dans le processus de préparation du manuscrit',
    used: 'Pendant la préparation de ce travail, le ou les auteurs ont utilisé {systems} dans le but suivant : {purpose}.',
    reviewed:
      'Après avoir utilisé cet outil ou ce service, le ou les auteurs ont relu et modifié le contenu selon les besoins. Ils assument la pleine responsabilité du contenu de l’article publié.'
  },
  chat: {
    notice: 'C’est un système d’intelligence artificielle (IA) qui répond ici, et non une personne.',
    systems: 'Il fonctionne avec {systems}.',
    responsible: 'La responsabilité en revient à {name}.',
    reminder:
      'Rappel : c’est un système d’intelligence artificielle (IA) qui répond ici, et non une personne.',
    break: 'C’est peut-être le moment de faire une pause.',
    handover: 'À partir d’ici, c’est une personne qui écrit.',
    changed: 'Le système d’IA a changé : il fonctionne maintenant avec {systems}.'
  },
  live: {
    livestream: {
      one: 'Ce direct montre un texte qu’un système d’intelligence artificielle, {systems}, écrit en ce moment.',
      many: 'Ce direct montre un texte que des systèmes d’intelligence artificielle, {systems}, écrivent en ce moment.'
    },
    demonstration: {
      one: 'Cette démonstration montre un texte qu’un système d’intelligence artificielle, {systems}, écrit.',
      many: 'Cette démonstration montre un texte que des systèmes d’intelligence artificielle, {systems}, écrivent.'
    },
    rawModel: 'Le résultat est affiché tel quel, sans filtre.'
  },
  automated: 'Ce message a été envoyé par un système automatique.'
}
