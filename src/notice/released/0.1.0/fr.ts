import type { Words } from './words.js'

export const fr: Words = {
  tag: 'fr',
  dir: 'ltr',
  colon: ' : ',
  gap: ' ',
  names: { comma: ', ', last: ' et ' },
  tasks: { comma: ', ', last: ' et ' },
  marks: {
    generated: 'Généré par IA',
    assisted: 'Écrit avec une IA',
    involved: 'Une IA a été utilisée'
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
      first: 'Ce texte a été {tasks} conjointement par {name} et par {systems}, un système d’intelligence artificielle.',
      next: 'Il a été {tasks} conjointement par {name} et par {systems}, un système d’intelligence artificielle.'
    },
    many: {
      first: 'Ce texte a été {tasks} conjointement par {name} et par {systems}, des systèmes d’intelligence artificielle.',
      next: 'Il a été {tasks} conjointement par {name} et par {systems}, des systèmes d’intelligence artificielle.'
    }
  },
  human: {
    first: 'Ce texte a été {tasks} par {name}.',
    next: 'Il a été {tasks} par {name}.'
  },
  humanResponsible: {
    first: 'Ce texte a été {tasks} par {name}, qui en assume la responsabilité.',
    next: 'Il a été {tasks} par {name}, qui en assume la responsabilité.'
  },
  responsible: 'La responsabilité en revient à {name}.',
  involved: {
    one: 'Un système d’intelligence artificielle, {systems}, a participé à la création de ce texte.',
    many: 'Des systèmes d’intelligence artificielle, {systems}, ont participé à la création de ce texte.'
  },
  published: 'Il est publié par {name}.',
  attributed: 'Il paraît sous le nom de {name}.',
  persona: {
    one: 'Ce n’est pas {name} qui parle : un système d’intelligence artificielle, {systems}, parle sous ce nom.',
    many: 'Ce n’est pas {name} qui parle : des systèmes d’intelligence artificielle, {systems}, parlent sous ce nom.'
  },
  did: {
    idea: 'imaginé',
    outline: 'structuré',
    research: 'documenté',
    drafting: 'rédigé',
    translation: 'traduit',
    illustration: 'illustré',
    editing: 'modifié',
    revising: 'remanié',
    'fact-checking': 'vérifié quant aux faits',
    proofreading: 'corrigé',
    formatting: 'mis en forme',
    reviewing: 'relu'
  },
  disclaimers: {
    medical: 'Ces informations de santé ont été créées avec une IA. Une IA peut se tromper, oublier des éléments ou ne pas être à jour, et elle ne sait rien de la santé de la personne qui lit.',
    financial: 'Ces informations financières ont été créées avec une IA. Une IA peut se tromper, oublier des éléments ou ne pas être à jour, et elle ne sait rien de la situation financière de la personne qui lit.',
    legal: 'Ces informations juridiques ont été créées avec une IA. Une IA peut se tromper, oublier des éléments ou ne pas être à jour, et elle ne sait rien du cas particulier de la personne qui lit.',
    news: 'Ces informations d’actualité ont été créées avec une IA. Une IA peut se tromper sur les faits, les noms, les dates et les citations, oublier des éléments ou ne pas être à jour.',
    other: 'Une IA a été utilisée ici. Une IA peut se tromper, oublier des éléments ou ne pas être à jour.'
  },
  limitations: 'Limites connues de ce texte : {limitations}',
  research: 'Cette publication de recherche utilise des résultats produits par une intelligence artificielle.',
  subsidy: 'L’accès à l’IA a été subventionné par {name}.',
  brief: {
    systems: 'IA utilisée : {systems}.',
    responsible: 'Responsable : {name}.',
    persona: 'Ce n’est pas {name} qui parle.'
  },
  foreword: {
    headings: {
      foreword: 'Avant-propos',
      introduction: 'Introduction',
      note: 'À propos de ce texte'
    },
    tasks: {
      idea: 'Idée',
      outline: 'Plan',
      research: 'Recherche',
      drafting: 'Rédaction',
      translation: 'Traduction',
      illustration: 'Illustration',
      editing: 'Modification',
      revising: 'Remaniement',
      'fact-checking': 'Vérification des faits',
      proofreading: 'Correction',
      formatting: 'Mise en forme',
      reviewing: 'Relecture'
    },
    responsibility: 'Responsabilité',
    by: {
      human: '{name}',
      ai: 'intelligence artificielle, {systems}',
      both: '{name} avec une intelligence artificielle, {systems}'
    }
  },
  chat: {
    notice: 'C’est un système d’intelligence artificielle (IA) qui répond ici, et non une personne.',
    systems: 'Il fonctionne avec {systems}.',
    responsible: 'La responsabilité en revient à {name}.',
    reminder: 'Rappel : c’est un système d’intelligence artificielle (IA) qui répond ici, et non une personne.',
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
