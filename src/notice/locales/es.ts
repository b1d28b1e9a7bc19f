import type { Locale } from '../locale.js'

/** “e ilustrado”, “e Imagen 4”: but “y hielo”, which is not said with that sound. */
const y = { word: ' y ', before: /^(?:i|hi(?![ae]))/i, instead: ' e ' }
/** “u Orca”, “u 8”. */
const o = { word: ' o ', before: /^(?:h?o|8)/i, instead: ' u ' }

export const es: Locale = {
  tag: 'es',
  dir: 'ltr',
  name: 'español',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: y, or: o },
  tasks: { comma: ', ', last: y },
  marks: {
    generated: 'Generado con IA',
    translated: 'Traducido por IA',
    summarized: 'Resumen hecho por IA',
    transcribed: 'Transcrito con IA',
    written: 'Escrito con ayuda de IA',
    withSummary: 'Con un resumen de IA',
    illustrated: 'Ilustrado con IA',
    narrated: 'Leído por una voz de IA',
    checked: 'Comprobado con IA',
    described: 'Imágenes descritas por IA',
    helped: 'Con ayuda de IA',
    used: 'Se usó IA'
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
      first:
        'Este texto fue {tasks} conjuntamente por {name} y por {systems}, un sistema de inteligencia artificial.',
      next: 'Fue {tasks} conjuntamente por {name} y por {systems}, un sistema de inteligencia artificial.'
    },
    many: {
      first:
        'Este texto fue {tasks} conjuntamente por {name} y por {systems}, sistemas de inteligencia artificial.',
      next: 'Fue {tasks} conjuntamente por {name} y por {systems}, sistemas de inteligencia artificial.'
    }
  },
  human: {
    one: {
      first: 'Este texto fue {tasks} por {name}.',
      next: 'Fue {tasks} por {name}.'
    },
    many: {
      first: 'Este texto fue {tasks} por {name}.',
      next: 'Fue {tasks} por {name}.'
    }
  },
  humanResponsible: {
    one: {
      first: 'Este texto fue {tasks} por {name}, que asume la responsabilidad.',
      next: 'Fue {tasks} por {name}, que asume la responsabilidad.'
    },
    many: {
      first: 'Este texto fue {tasks} por {name}, que asumen la responsabilidad.',
      next: 'Fue {tasks} por {name}, que asumen la responsabilidad.'
    }
  },
  responsible: {
    one: 'La responsabilidad del texto es de {name}.',
    many: 'La responsabilidad del texto es de {name}.'
  },
  involved: {
    one: 'Un sistema de inteligencia artificial, {systems}, participó en la creación de este texto.',
    many: 'Varios sistemas de inteligencia artificial, {systems}, participaron en la creación de este texto.'
  },
  published: 'Publicación: {name}.',
  attributed: {
    one: 'Se publica con el nombre de {name}.',
    many: 'Se publica con los nombres de {name}.'
  },
  persona: {
    one: 'Quien habla aquí no es {name}: un sistema de inteligencia artificial, {systems}, usa ese nombre.',
    many: 'Quien habla aquí no es {name}: varios sistemas de inteligencia artificial, {systems}, usan ese nombre.'
  },
  did: {
    idea: 'concebido',
    outline: 'estructurado',
    research: 'apoyado con investigación',
    transcription: 'transcrito',
    drafting: 'redactado',
    writing: 'escrito',
    summarizing: 'resumido',
    translation: 'traducido',
    illustration: 'ilustrado',
    'image-description': 'dotado de descripciones de imágenes',
    narration: 'leído en voz alta',
    coding: 'dotado de código',
    editing: 'editado',
    revising: 'reelaborado',
    'fact-checking': 'sometido a verificación de datos',
    proofreading: 'corregido',
    formatting: 'maquetado',
    reviewing: 'revisado'
  },
  disclaimers: {
    medical:
      'Para esta información sobre salud se usó IA. La IA puede equivocarse, omitir cosas o estar desactualizada, y no sabe nada de la salud de quien lee. Nunca debería usarse para diagnosticar o tratar enfermedades graves, ni ante un peligro de muerte que exija atención inmediata.',
    financial:
      'Para esta información financiera se usó IA. La IA puede equivocarse, omitir cosas o estar desactualizada, y no sabe nada de las finanzas de quien lee. No debería ser la única fuente de asesoramiento financiero.',
    legal:
      'Para esta información legal se usó IA. La IA puede equivocarse, omitir cosas o estar desactualizada, y no sabe nada del caso de quien lee. No debería ser la única fuente de asesoramiento legal.',
    news: 'Para esta noticia se usó IA. La IA puede equivocarse en hechos, nombres, fechas y citas, omitir cosas o estar desactualizada.',
    other: 'Aquí se usó IA. La IA puede equivocarse, omitir cosas o estar desactualizada.'
  },
  limitations: 'Límites conocidos de este texto: {limitations}',
  research:
    'Esta publicación de investigación usa resultados producidos por una inteligencia artificial.',
  subsidy: 'El acceso a la IA fue subvencionado por {name}.',
  part: {
    systems: {
      one: 'Este texto fue {tasks} en parte por {systems}, un sistema de inteligencia artificial: {part}.',
      many: 'Este texto fue {tasks} en parte por {systems}, sistemas de inteligencia artificial: {part}.'
    },
    human: {
      one: 'Este texto fue {tasks} en parte por {name}: {part}.',
      many: 'Este texto fue {tasks} en parte por {name}: {part}.'
    }
  },
  unnamedPart: 'parte no indicada',
  unreviewed: {
    published: 'Nadie revisó este texto antes de su publicación.',
    sent: 'Nadie revisó este mensaje antes de su envío.'
  },
  streaming: {
    one: 'Mientras aparece, lo comprueba {name}.',
    many: 'Mientras aparece, lo comprueban {name}.'
  },
  reviewedFacts: {
    one: 'Los datos fueron revisados por {name}.',
    many: 'Los datos fueron revisados por {name}.'
  },
  reviewedLanguage: {
    one: 'La lengua fue revisada por {name}.',
    many: 'La lengua fue revisada por {name}.'
  },
  sent: 'Envío: {name}.',
  client: 'Texto realizado para {name}.',
  qualified: 'La información fue revisada por una persona cualificada: {name}.',
  purpose: 'La IA se usó para lo siguiente: {purpose}.',
  contact: 'Contacto: {contact}.',
  who: {
    person: 'una persona',
    people: 'varias personas',
    peopleAt: 'personas de {name}',
    authors: 'quienes firman el texto'
  },
  unknown: 'una herramienta sin identificar',
  told: {
    mark: 'Escrito por personas',
    text: 'No se usó IA, según la declaración de {name}.'
  },
  brief: {
    systems: 'IA utilizada: {systems}.',
    responsible: 'Responsabilidad: {name}.',
    persona: 'Quien habla aquí no es {name}.'
  },
  byline: 'Por {name}',
  foreword: {
    headings: {
      foreword: 'Prólogo',
      introduction: 'Introducción',
      note: 'Nota sobre este texto'
    },
    tasks: {
      idea: 'Idea',
      outline: 'Esquema',
      research: 'Investigación',
      transcription: 'Transcripción',
      drafting: 'Redacción',
      writing: 'Texto',
      summarizing: 'Resumen',
      translation: 'Traducción',
      illustration: 'Ilustraciones',
      'image-description': 'Descripciones de imágenes',
      narration: 'Lectura en voz alta',
      coding: 'Código',
      editing: 'Edición',
      revising: 'Reelaboración',
      'fact-checking': 'Verificación de datos',
      proofreading: 'Corrección',
      formatting: 'Maquetación',
      reviewing: 'Revisión'
    },
    responsibility: 'Responsabilidad',
    inPart: 'en parte',
    by: {
      human: '{name}',
      ai: 'inteligencia artificial, {systems}',
      both: '{name} junto con inteligencia artificial, {systems}'
    }
  },
  declaration: {
    heading:
      'Declaración sobre la IA generativa y las tecnologías asistidas por IA en el proceso de preparación del manuscrito',
    used: 'Durante la preparación de este trabajo, quienes firman este trabajo utilizaron {systems} con este fin: {purpose}.',
    reviewed:
      'Después de usar esta herramienta o servicio, revisaron y editaron el contenido según fue necesario y asumen la plena responsabilidad del contenido del artículo publicado.'
  },
  chat: {
    notice: 'Aquí responde un sistema de inteligencia artificial (IA), no una persona.',
    systems: 'Funciona con {systems}.',
    responsible: 'La responsabilidad es de {name}.',
    reminder:
      'Recordatorio: aquí responde un sistema de inteligencia artificial (IA), no una persona.',
    break: 'Quizá sea un buen momento para hacer una pausa.',
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
