import type { Words } from './words.js'

export const es: Words = {
  tag: 'es',
  dir: 'ltr',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' y ' },
  tasks: { comma: ', ', last: ' y ' },
  marks: {
    generated: 'Generado con IA',
    assisted: 'Escrito con ayuda de IA',
    involved: 'Se usó IA'
  },
  stop: '.',
  tags: { simulated: 'Simulación', parody: 'Parodia' },
  ai: {
    one: {
      first: 'Este texto fue {tasks} por {systems}, un sistema de inteligencia artificial.',
      next: 'Fue {tasks} por {systems}, un sistema de inteligencia artificial.'
    },
    many: {
      first: 'Este texto fue {tasks} por {systems}, sistemas de inteligencia artificial.',
      next: 'Fue {tasks} por {systems}, sistemas de inteligencia artificial.'
    }
  },
  together: {
    one: {
      first: 'Este texto fue {tasks} conjuntamente por {name} y por {systems}, un sistema de inteligencia artificial.',
      next: 'Fue {tasks} conjuntamente por {name} y por {systems}, un sistema de inteligencia artificial.'
    },
    many: {
      first: 'Este texto fue {tasks} conjuntamente por {name} y por {systems}, sistemas de inteligencia artificial.',
      next: 'Fue {tasks} conjuntamente por {name} y por {systems}, sistemas de inteligencia artificial.'
    }
  },
  human: { first: 'Este texto fue {tasks} por {name}.', next: 'Fue {tasks} por {name}.' },
  humanResponsible: {
    first: 'Este texto fue {tasks} por {name}, que asume la responsabilidad.',
    next: 'Fue {tasks} por {name}, que asume la responsabilidad.'
  },
  responsible: 'La responsabilidad del texto la asume {name}.',
  involved: {
    one: 'Un sistema de inteligencia artificial, {systems}, participó en la creación de este texto.',
    many: 'Varios sistemas de inteligencia artificial, {systems}, participaron en la creación de este texto.'
  },
  published: 'Lo publica {name}.',
  attributed: 'Se publica con el nombre de {name}.',
  persona: {
    one: 'Quien habla aquí no es {name}: un sistema de inteligencia artificial, {systems}, usa ese nombre.',
    many: 'Quien habla aquí no es {name}: varios sistemas de inteligencia artificial, {systems}, usan ese nombre.'
  },
  did: {
    idea: 'concebido',
    outline: 'estructurado',
    research: 'documentado',
    drafting: 'redactado',
    translation: 'traducido',
    illustration: 'acompañado de ilustraciones',
    editing: 'editado',
    revising: 'reelaborado',
    'fact-checking': 'verificado en sus datos',
    proofreading: 'corregido',
    formatting: 'maquetado',
    reviewing: 'revisado'
  },
  disclaimers: {
    medical: 'Esta información sobre salud se creó con IA. La IA puede equivocarse, omitir cosas o estar desactualizada, y no sabe nada de la salud de cada persona que lee.',
    financial: 'Esta información financiera se creó con IA. La IA puede equivocarse, omitir cosas o estar desactualizada, y no sabe nada de las finanzas de cada persona que lee.',
    legal: 'Esta información legal se creó con IA. La IA puede equivocarse, omitir cosas o estar desactualizada, y no sabe nada del caso de cada persona que lee.',
    news: 'Esta noticia se creó con IA. La IA puede equivocarse en hechos, nombres, fechas y citas, omitir cosas o estar desactualizada.',
    other: 'Aquí se usó IA. La IA puede equivocarse, omitir cosas o estar desactualizada.'
  },
  limitations: 'Límites conocidos de este texto: {limitations}',
  research: 'Esta publicación de investigación usa resultados producidos por una inteligencia artificial.',
  subsidy: 'El acceso a la IA fue subvencionado por {name}.',
  brief: {
    systems: 'IA utilizada: {systems}.',
    responsible: 'Responsable: {name}.',
    persona: 'Quien habla aquí no es {name}.'
  },
  foreword: {
    headings: {
      foreword: 'Prólogo',
      introduction: 'Introducción',
      note: 'Nota sobre este texto'
    },
    tasks: {
      idea: 'Idea',
      outline: 'Esquema',
      research: 'Documentación',
      drafting: 'Redacción',
      translation: 'Traducción',
      illustration: 'Ilustraciones',
      editing: 'Edición',
      revising: 'Reelaboración',
      'fact-checking': 'Verificación de datos',
      proofreading: 'Corrección',
      formatting: 'Maquetación',
      reviewing: 'Revisión'
    },
    responsibility: 'Responsabilidad',
    by: {
      human: '{name}',
      ai: 'inteligencia artificial, {systems}',
      both: '{name} junto con inteligencia artificial, {systems}'
    }
  },
  chat: {
    notice: 'Aquí responde un sistema de inteligencia artificial (IA), no una persona.',
    systems: 'Funciona con {systems}.',
    responsible: 'La responsabilidad es de {name}.',
    reminder: 'Recordatorio: aquí responde un sistema de inteligencia artificial (IA), no una persona.',
    handover: 'A partir de aquí escribe una persona.',
    changed: 'El sistema de IA cambió: ahora funciona con {systems}.'
  },
  live: {
    livestream: {
      one: 'Esta transmisión en directo muestra texto que un sistema de inteligencia artificial, {systems}, escribe en este momento.',
      many: 'Esta transmisión en directo muestra texto que varios sistemas de inteligencia artificial, {systems}, escriben en este momento.'
    },
    demonstration: {
      one: 'Esta demostración muestra texto que un sistema de inteligencia artificial, {systems}, escribe.',
      many: 'Esta demostración muestra texto que varios sistemas de inteligencia artificial, {systems}, escriben.'
    },
    rawModel: 'El resultado se muestra tal como sale, sin filtro.'
  },
  automated: 'Este mensaje fue enviado por un sistema automático.'
}
