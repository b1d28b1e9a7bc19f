import type { Locale } from '../locale.js'

// Words that Brazil and Portugal share: no "facto" or "fato", no "usuário" or "utilizador".
export const pt: Locale = {
  tag: 'pt',
  dir: 'ltr',
  name: 'português',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' e ', or: ' ou ' },
  tasks: { comma: ', ', last: ' e ' },
  marks: {
    generated: 'Gerado por IA',
    translated: 'Traduzido por IA',
    summarized: 'Resumido por IA',
    transcribed: 'Transcrito por IA',
    written: 'Escrito com IA',
    withSummary: 'Com um resumo de IA',
    illustrated: 'Ilustrado com IA',
    narrated: 'Lido por uma voz de IA',
    checked: 'Verificado com IA',
    described: 'Imagens descritas por IA',
    helped: 'Com ajuda de IA',
    used: 'Foi usada IA'
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
      first:
        'Este texto foi {tasks} em conjunto por {name} e por {systems}, um sistema de inteligência artificial.',
      next: 'Foi {tasks} em conjunto por {name} e por {systems}, um sistema de inteligência artificial.'
    },
    many: {
      first:
        'Este texto foi {tasks} em conjunto por {name} e por {systems}, sistemas de inteligência artificial.',
      next: 'Foi {tasks} em conjunto por {name} e por {systems}, sistemas de inteligência artificial.'
    }
  },
  human: {
    one: {
      first: 'Este texto foi {tasks} por {name}.',
      next: 'Foi {tasks} por {name}.'
    },
    many: {
      first: 'Este texto foi {tasks} por {name}.',
      next: 'Foi {tasks} por {name}.'
    }
  },
  humanResponsible: {
    one: {
      first: 'Este texto foi {tasks} por {name}, que assume a responsabilidade por ele.',
      next: 'Foi {tasks} por {name}, que assume a responsabilidade por ele.'
    },
    many: {
      first: 'Este texto foi {tasks} por {name}, que assumem a responsabilidade por ele.',
      next: 'Foi {tasks} por {name}, que assumem a responsabilidade por ele.'
    }
  },
  responsible: {
    one: 'A responsabilidade pelo texto é de {name}.',
    many: 'A responsabilidade pelo texto é de {name}.'
  },
  involved: {
    one: 'Um sistema de inteligência artificial, {systems}, participou na criação deste texto.',
    many: 'Vários sistemas de inteligência artificial, {systems}, participaram na criação deste texto.'
  },
  published: 'É publicado por {name}.',
  attributed: {
    one: 'É publicado com o nome de {name}.',
    many: 'É publicado com os nomes de {name}.'
  },
  persona: {
    one: 'Quem fala aqui não é {name}: um sistema de inteligência artificial, {systems}, usa esse nome.',
    many: 'Quem fala aqui não é {name}: vários sistemas de inteligência artificial, {systems}, usam esse nome.'
  },
  did: {
    idea: 'idealizado',
    outline: 'estruturado',
    research: 'apoiado com pesquisa',
    transcription: 'transcrito',
    drafting: 'redigido',
    writing: 'escrito',
    summarizing: 'resumido',
    translation: 'traduzido',
    illustration: 'ilustrado',
    'image-description': 'dotado de descrições de imagens',
    narration: 'lido em voz alta',
    coding: 'dotado de código',
    editing: 'editado',
    revising: 'reformulado',
    'fact-checking': 'submetido a verificação de dados',
    proofreading: 'corrigido',
    formatting: 'formatado',
    reviewing: 'revisto'
  },
  disclaimers: {
    medical:
      'Para estas informações de saúde foi usada IA. A IA pode errar, deixar coisas de fora ou estar desatualizada, e não sabe nada sobre a saúde de quem lê. Nunca deveria servir para diagnosticar ou tratar doenças graves, nem perante um perigo de vida que exija ajuda imediata.',
    financial:
      'Para estas informações financeiras foi usada IA. A IA pode errar, deixar coisas de fora ou estar desatualizada, e não sabe nada sobre as finanças de quem lê. Não deveria ser a única fonte de um conselho financeiro.',
    legal:
      'Para estas informações jurídicas foi usada IA. A IA pode errar, deixar coisas de fora ou estar desatualizada, e não sabe nada sobre o caso de quem lê. Não deveria ser a única fonte de um conselho jurídico.',
    news: 'Para esta notícia foi usada IA. A IA pode errar acontecimentos, nomes, datas e citações, deixar coisas de fora ou estar desatualizada.',
    other: 'Aqui foi usada IA. A IA pode errar, deixar coisas de fora ou estar desatualizada.'
  },
  limitations: 'Limites conhecidos deste texto: {limitations}',
  research:
    'Esta publicação científica usa resultados produzidos por inteligência artificial.',
  subsidy: 'O acesso à IA foi subsidiado por {name}.',
  part: {
    systems: {
      one: 'Este texto foi {tasks} em parte por {systems}, um sistema de inteligência artificial: {part}.',
      many: 'Este texto foi {tasks} em parte por {systems}, sistemas de inteligência artificial: {part}.'
    },
    human: {
      one: 'Este texto foi {tasks} em parte por {name}: {part}.',
      many: 'Este texto foi {tasks} em parte por {name}: {part}.'
    }
  },
  unnamedPart: 'parte não indicada',
  unreviewed: {
    published: 'Ninguém reviu este texto antes da publicação.',
    sent: 'Ninguém reviu esta mensagem antes do envio.'
  },
  streaming: {
    one: 'À medida que aparece, é verificado por {name}.',
    many: 'À medida que aparece, é verificado por {name}.'
  },
  reviewedFacts: {
    one: 'Os dados foram verificados por {name}.',
    many: 'Os dados foram verificados por {name}.'
  },
  reviewedLanguage: {
    one: 'A linguagem foi verificada por {name}.',
    many: 'A linguagem foi verificada por {name}.'
  },
  sent: 'Enviado por {name}.',
  client: 'Feito para {name}.',
  qualified: 'As informações foram verificadas por uma pessoa qualificada: {name}.',
  purpose: 'A IA foi usada para o seguinte: {purpose}.',
  contact: 'Correspondência: {contact}.',
  who: {
    person: 'uma pessoa',
    people: 'várias pessoas',
    peopleAt: 'pessoas de {name}',
    authors: 'todas as pessoas que assinam o texto'
  },
  unknown: 'uma ferramenta não identificada',
  told: {
    mark: 'Escrito por pessoas',
    text: 'Não foi usada IA, segundo a declaração de {name}.'
  },
  brief: {
    systems: 'IA usada: {systems}.',
    responsible: 'Responsabilidade: {name}.',
    persona: 'Quem fala aqui não é {name}.'
  },
  byline: 'Por {name}',
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
      transcription: 'Transcrição',
      drafting: 'Redação',
      writing: 'Texto',
      summarizing: 'Resumo',
      translation: 'Tradução',
      illustration: 'Ilustrações',
      'image-description': 'Descrições de imagens',
      narration: 'Leitura em voz alta',
      coding: 'Código',
      editing: 'Edição',
      revising: 'Reformulação',
      'fact-checking': 'Verificação de dados',
      proofreading: 'Correção',
      formatting: 'Formatação',
      reviewing: 'Revisão'
    },
    responsibility: 'Responsabilidade',
    inPart: 'em parte',
    by: {
      human: '{name}',
      ai: 'inteligência artificial, {systems}',
      both: '{name} em conjunto com inteligência artificial, {systems}'
    }
  },
  declaration: {
    heading:
      'Declaração sobre IA generativa e tecnologias assistidas por IA no processo de preparação do manuscrito',
    used: 'Durante a preparação deste trabalho, quem o assina usou {systems} com esta finalidade: {purpose}.',
    reviewed:
      'Depois de usar esta ferramenta ou serviço, quem assina o trabalho reviu e editou o conteúdo onde foi necessário e assume a plena responsabilidade pelo conteúdo do artigo publicado.'
  },
  chat: {
    notice: 'Quem responde aqui é um sistema de inteligência artificial (IA), não uma pessoa.',
    systems: 'Funciona com {systems}.',
    responsible: 'A responsabilidade é de {name}.',
    reminder:
      'Lembrete: quem responde aqui é um sistema de inteligência artificial (IA), não uma pessoa.',
    break: 'Talvez seja um bom momento para fazer uma pausa.',
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
