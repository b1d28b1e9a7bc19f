import type { Words } from './words.js'

export const pt: Words = {
  tag: 'pt',
  dir: 'ltr',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' e ' },
  tasks: { comma: ', ', last: ' e ' },
  marks: {
    generated: 'Gerado por IA',
    assisted: 'Escrito com IA',
    involved: 'Foi usada IA'
  },
  stop: '.',
  tags: { simulated: 'Simulação', parody: 'Paródia' },
  ai: {
    one: {
      first: 'Este texto foi {tasks} por {systems}, um sistema de inteligência artificial.',
      next: 'Foi {tasks} por {systems}, um sistema de inteligência artificial.'
    },
    many: {
      first: 'Este texto foi {tasks} por {systems}, sistemas de inteligência artificial.',
      next: 'Foi {tasks} por {systems}, sistemas de inteligência artificial.'
    }
  },
  together: {
    one: {
      first: 'Este texto foi {tasks} em conjunto por {name} e por {systems}, um sistema de inteligência artificial.',
      next: 'Foi {tasks} em conjunto por {name} e por {systems}, um sistema de inteligência artificial.'
    },
    many: {
      first: 'Este texto foi {tasks} em conjunto por {name} e por {systems}, sistemas de inteligência artificial.',
      next: 'Foi {tasks} em conjunto por {name} e por {systems}, sistemas de inteligência artificial.'
    }
  },
  human: { first: 'Este texto foi {tasks} por {name}.', next: 'Foi {tasks} por {name}.' },
  humanResponsible: {
    first: 'Este texto foi {tasks} por {name}, que assume a responsabilidade por ele.',
    next: 'Foi {tasks} por {name}, que assume a responsabilidade por ele.'
  },
  responsible: 'A responsabilidade pelo texto é de {name}.',
  involved: {
    one: 'Um sistema de inteligência artificial, {systems}, participou na criação deste texto.',
    many: 'Vários sistemas de inteligência artificial, {systems}, participaram na criação deste texto.'
  },
  published: 'É publicado por {name}.',
  attributed: 'É publicado em nome de {name}.',
  persona: {
    one: 'Quem fala aqui não é {name}: um sistema de inteligência artificial, {systems}, usa esse nome.',
    many: 'Quem fala aqui não é {name}: vários sistemas de inteligência artificial, {systems}, usam esse nome.'
  },
  did: {
    idea: 'idealizado',
    outline: 'estruturado',
    research: 'documentado',
    drafting: 'redigido',
    translation: 'traduzido',
    illustration: 'ilustrado',
    editing: 'editado',
    revising: 'reformulado',
    'fact-checking': 'verificado quanto aos dados',
    proofreading: 'corrigido',
    formatting: 'formatado',
    reviewing: 'revisto'
  },
  disclaimers: {
    medical: 'Estas informações de saúde foram criadas com IA. A IA pode errar, deixar coisas de fora ou estar desatualizada, e não sabe nada sobre a saúde de quem lê.',
    financial: 'Estas informações financeiras foram criadas com IA. A IA pode errar, deixar coisas de fora ou estar desatualizada, e não sabe nada sobre as finanças de quem lê.',
    legal: 'Estas informações jurídicas foram criadas com IA. A IA pode errar, deixar coisas de fora ou estar desatualizada, e não sabe nada sobre o caso de quem lê.',
    news: 'Esta notícia foi criada com IA. A IA pode errar acontecimentos, nomes, datas e citações, deixar coisas de fora ou estar desatualizada.',
    other: 'Aqui foi usada IA. A IA pode errar, deixar coisas de fora ou estar desatualizada.'
  },
  limitations: 'Limites conhecidos deste texto: {limitations}',
  research: 'Esta publicação científica usa resultados produzidos por inteligência artificial.',
  subsidy: 'O acesso à IA foi subsidiado por {name}.',
  brief: {
    systems: 'IA usada: {systems}.',
    responsible: 'Responsável: {name}.',
    persona: 'Quem fala aqui não é {name}.'
  },
  foreword: {
    headings: {
      foreword: 'Prefácio',
      introduction: 'Introdução',
      note: 'Nota sobre este texto'
    },
    tasks: {
      idea: 'Ideia',
      outline: 'Estrutura',
      research: 'Pesquisa',
      drafting: 'Redação',
      translation: 'Tradução',
      illustration: 'Ilustrações',
      editing: 'Edição',
      revising: 'Reformulação',
      'fact-checking': 'Verificação de dados',
      proofreading: 'Correção',
      formatting: 'Formatação',
      reviewing: 'Revisão'
    },
    responsibility: 'Responsabilidade',
    by: {
      human: '{name}',
      ai: 'inteligência artificial, {systems}',
      both: '{name} em conjunto com inteligência artificial, {systems}'
    }
  },
  chat: {
    notice: 'Quem responde aqui é um sistema de inteligência artificial (IA), não uma pessoa.',
    systems: 'Funciona com {systems}.',
    responsible: 'A responsabilidade é de {name}.',
    reminder: 'Lembrete: quem responde aqui é um sistema de inteligência artificial (IA), não uma pessoa.',
    handover: 'A partir daqui, quem escreve é uma pessoa.',
    changed: 'O sistema de IA mudou: agora funciona com {systems}.'
  },
  live: {
    livestream: {
      one: 'Esta transmissão ao vivo mostra texto que um sistema de inteligência artificial, {systems}, escreve neste momento.',
      many: 'Esta transmissão ao vivo mostra texto que vários sistemas de inteligência artificial, {systems}, escrevem neste momento.'
    },
    demonstration: {
      one: 'Esta demonstração mostra texto que um sistema de inteligência artificial, {systems}, escreve.',
      many: 'Esta demonstração mostra texto que vários sistemas de inteligência artificial, {systems}, escrevem.'
    },
    rawModel: 'O resultado é mostrado tal como sai, sem filtro.'
  },
  automated: 'Esta mensagem foi enviada por um sistema automático.'
}
