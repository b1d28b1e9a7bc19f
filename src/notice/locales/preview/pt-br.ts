import type { Locale } from '../../locale.js'

// The words of Brazil, where `pt` has those that both countries share.
export const ptBr: Locale = {
  tag: 'pt-BR',
  dir: 'ltr',
  isPreview: true,
  name: 'português do Brasil',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' e ', or: ' ou ' },
  tasks: { comma: ', ', last: ' e ' },
  marks: {
    generated: 'Gerado com IA',
    translated: 'Traduzido com IA',
    summarized: 'Resumido com IA',
    transcribed: 'Transcrito com IA',
    written: 'Escrito com o uso de IA',
    withSummary: 'Com resumo feito por IA',
    illustrated: 'Ilustrações feitas com IA',
    narrated: 'Narrado por voz de IA',
    checked: 'Checado com IA',
    described: 'Descrições de imagens por IA',
    helped: 'Com a ajuda de IA',
    used: 'Com uso de IA'
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
    one: 'Um sistema de inteligência artificial, {systems}, participou da criação deste texto.',
    many: 'Vários sistemas de inteligência artificial, {systems}, participaram da criação deste texto.'
  },
  published: 'Publicado por {name}.',
  attributed: {
    one: 'Publicado com o nome de {name}.',
    many: 'Publicado com os nomes de {name}.'
  },
  persona: {
    one: 'Quem fala aqui não é {name}: um sistema de inteligência artificial, {systems}, usa esse nome.',
    many: 'Quem fala aqui não é {name}: vários sistemas de inteligência artificial, {systems}, usam esse nome.'
  },
  did: {
    idea: 'idealizado',
    outline: 'estruturado',
    research: 'embasado com pesquisa',
    transcription: 'transcrito',
    drafting: 'redigido',
    writing: 'escrito',
    summarizing: 'resumido',
    translation: 'traduzido',
    illustration: 'ilustrado',
    'image-description': 'complementado com descrições de imagens',
    narration: 'narrado',
    coding: 'complementado com código',
    editing: 'editado',
    revising: 'reformulado',
    'fact-checking': 'submetido à checagem de fatos',
    proofreading: 'corrigido ortograficamente',
    formatting: 'formatado',
    reviewing: 'revisado'
  },
  disclaimers: {
    medical:
      'Estas informações de saúde foram criadas com IA. A IA pode errar, deixar informações de fora ou estar desatualizada, e não sabe nada sobre a saúde de quem lê. Ela nunca deveria ser usada para diagnosticar ou tratar doenças graves, nem em casos de risco de vida que exijam atendimento imediato.',
    financial:
      'Estas informações financeiras foram criadas com IA. A IA pode errar, deixar informações de fora ou estar desatualizada, e não sabe nada sobre as finanças de quem lê. Ela não deveria ser a única fonte de orientação financeira.',
    legal:
      'Estas informações jurídicas foram criadas com IA. A IA pode errar, deixar informações de fora ou estar desatualizada, e não sabe nada sobre o caso de quem lê. Ela não deveria ser a única fonte de orientação jurídica.',
    news: 'Esta notícia foi criada com IA. A IA pode errar fatos, nomes, datas e citações, deixar informações de fora ou estar desatualizada.',
    other: 'A IA foi usada aqui. Ela pode errar, deixar informações de fora ou estar desatualizada.'
  },
  limitations: 'Limites conhecidos deste texto: {limitations}',
  research:
    'Esta publicação científica usa resultados produzidos por inteligência artificial.',
  subsidy: 'O acesso à IA foi financiado por {name}.',
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
    published: 'Ninguém revisou este texto antes da publicação.',
    sent: 'Ninguém revisou esta mensagem antes do envio.'
  },
  streaming: {
    one: 'O texto é checado por {name} à medida que aparece.',
    many: 'O texto é checado por {name} à medida que aparece.'
  },
  reviewedFacts: {
    one: 'Os fatos foram checados por {name}.',
    many: 'Os fatos foram checados por {name}.'
  },
  reviewedLanguage: {
    one: 'A linguagem foi revisada por {name}.',
    many: 'A linguagem foi revisada por {name}.'
  },
  sent: 'Enviado por {name}.',
  client: 'Feito para {name}.',
  qualified: 'As informações foram revisadas por uma pessoa qualificada: {name}.',
  purpose: 'A IA foi usada com esta finalidade: {purpose}.',
  contact: 'Contato: {contact}.',
  who: {
    person: 'uma pessoa',
    people: 'várias pessoas',
    peopleAt: 'pessoas de {name}',
    authors: 'todas as pessoas que assinam o texto'
  },
  unknown: 'uma ferramenta não identificada',
  told: {
    mark: 'Texto escrito por pessoas',
    text: 'Não foi usada IA, conforme declaração de {name}.'
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
      narration: 'Narração',
      coding: 'Código',
      editing: 'Edição',
      revising: 'Reformulação',
      'fact-checking': 'Checagem de fatos',
      proofreading: 'Correção ortográfica',
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
      'Depois de usar esta ferramenta ou serviço, quem assina o trabalho revisou e editou o conteúdo conforme necessário e assume a plena responsabilidade pelo conteúdo do artigo publicado.'
  },
  chat: {
    notice: 'Você está falando com um sistema de inteligência artificial (IA), não com uma pessoa.',
    systems: 'Funciona com {systems}.',
    responsible: 'A responsabilidade é de {name}.',
    reminder:
      'Lembrete: este é um sistema de inteligência artificial (IA), não uma pessoa.',
    break: 'Talvez seja hora de fazer uma pausa.',
    handover: 'A partir de agora, quem escreve é uma pessoa.',
    changed: 'O sistema de IA mudou: agora funciona com {systems}.'
  },
  live: {
    livestream: {
      one: 'Esta transmissão ao vivo mostra texto que um sistema de inteligência artificial, {systems}, escreve neste instante.',
      many: 'Esta transmissão ao vivo mostra texto que vários sistemas de inteligência artificial, {systems}, escrevem neste instante.'
    },
    demonstration: {
      one: 'Esta demonstração mostra texto que um sistema de inteligência artificial, {systems}, escreve.',
      many: 'Esta demonstração mostra texto que vários sistemas de inteligência artificial, {systems}, escrevem.'
    },
    rawModel: 'O resultado é exibido como sai, sem filtro.'
  },
  automated: 'Esta mensagem foi enviada por um sistema automático.',
  humanClaims: {
    am: 'sou|você está (?:falando|conversando) com',
    amNot: 'não sou|você não está (?:falando|conversando) com',
    between: 'uma?|realmente|mesmo|de verdade|ser',
    person: 'human[oa]|pessoa|homem|mulher',
    machine: 'ia|inteligência artificial|chat ?bot|bot|robô|máquina|programa|modelo de linguagem'
  }
}
