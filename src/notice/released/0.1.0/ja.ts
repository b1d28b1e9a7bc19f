import type { Words } from './words.js'

export const ja: Words = {
  tag: 'ja',
  dir: 'ltr',
  colon: '：',
  gap: '',
  names: { comma: '、', last: 'と' },
  tasks: { comma: '、', last: 'と' },
  marks: { generated: 'AIで生成', assisted: 'AIを使って執筆', involved: 'AIを使用' },
  stop: '。',
  tags: { simulated: 'シミュレーション', parody: 'パロディー' },
  ai: {
    one: {
      first: 'この文章の{tasks}は、人工知能（AI）システムの{systems}が行いました。',
      next: '{tasks}は、人工知能（AI）システムの{systems}が行いました。'
    },
    many: {
      first: 'この文章の{tasks}は、人工知能（AI）システムの{systems}が行いました。',
      next: '{tasks}は、人工知能（AI）システムの{systems}が行いました。'
    }
  },
  together: {
    one: {
      first: 'この文章の{tasks}は、{name}と人工知能（AI）システムの{systems}が共同で行いました。',
      next: '{tasks}は、{name}と人工知能（AI）システムの{systems}が共同で行いました。'
    },
    many: {
      first: 'この文章の{tasks}は、{name}と人工知能（AI）システムの{systems}が共同で行いました。',
      next: '{tasks}は、{name}と人工知能（AI）システムの{systems}が共同で行いました。'
    }
  },
  human: { first: 'この文章の{tasks}は、{name}が行いました。', next: '{tasks}は、{name}が行いました。' },
  humanResponsible: {
    first: 'この文章の{tasks}は、{name}が行い、文章の責任を負います。',
    next: '{tasks}は、{name}が行い、文章の責任を負います。'
  },
  responsible: 'この文章の責任は、{name}が負います。',
  involved: {
    one: 'この文章の作成には、人工知能（AI）システムの{systems}が関わっています。',
    many: 'この文章の作成には、人工知能（AI）システムの{systems}が関わっています。'
  },
  published: 'この文章は、{name}が公開しています。',
  attributed: 'この文章は、{name}の名義で公開されています。',
  persona: {
    one: 'これは{name}本人の言葉ではありません。人工知能（AI）システムの{systems}がその名前で話しています。',
    many: 'これは{name}本人の言葉ではありません。人工知能（AI）システムの{systems}がその名前で話しています。'
  },
  did: {
    idea: '発案',
    outline: '構成',
    research: '調査',
    drafting: '下書き',
    translation: '翻訳',
    illustration: '挿絵',
    editing: '編集',
    revising: '書き直し',
    'fact-checking': '事実確認',
    proofreading: '校正',
    formatting: '体裁の調整',
    reviewing: '内容の確認'
  },
  disclaimers: {
    medical: 'これはAIを使って作られた健康に関する情報です。AIは間違えたり、情報が抜けたり、古かったりすることがあり、読む人それぞれの健康状態については何も知りません。',
    financial: 'これはAIを使って作られたお金に関する情報です。AIは間違えたり、情報が抜けたり、古かったりすることがあり、読む人それぞれの家計や資産については何も知りません。',
    legal: 'これはAIを使って作られた法律に関する情報です。AIは間違えたり、情報が抜けたり、古かったりすることがあり、読む人それぞれの事情については何も知りません。',
    news: 'これはAIを使って作られたニュースです。AIは事実、名前、日付、引用を間違えたり、情報が抜けたり、古かったりすることがあります。',
    other: 'ここではAIが使われています。AIは間違えたり、情報が抜けたり、古かったりすることがあります。'
  },
  limitations: 'この文章について分かっている限界：{limitations}',
  research: 'この研究発表には、人工知能（AI）の出力が使われています。',
  subsidy: 'AIの利用には、{name}の助成を受けています。',
  brief: {
    systems: '使用したAI：{systems}。',
    responsible: '責任者：{name}。',
    persona: 'これは{name}本人の言葉ではありません。'
  },
  foreword: {
    headings: { foreword: 'まえがき', introduction: 'はじめに', note: 'この文章について' },
    tasks: {
      idea: '発案',
      outline: '構成',
      research: '調査',
      drafting: '下書き',
      translation: '翻訳',
      illustration: '挿絵',
      editing: '編集',
      revising: '書き直し',
      'fact-checking': '事実確認',
      proofreading: '校正',
      formatting: '体裁の調整',
      reviewing: '内容の確認'
    },
    responsibility: '責任',
    by: {
      human: '{name}',
      ai: '人工知能（AI）、{systems}',
      both: '{name}と人工知能（AI）、{systems}の共同'
    }
  },
  chat: {
    notice: 'ここで応答しているのは人工知能（AI）システムです。人間ではありません。',
    systems: '{systems}で動いています。',
    responsible: '責任者は{name}です。',
    reminder: 'お知らせ：応答しているのは人工知能（AI）システムです。人間ではありません。',
    handover: 'ここからは人間が書いています。',
    changed: 'AIシステムが変わりました。現在は{systems}で動いています。'
  },
  live: {
    livestream: {
      one: 'この配信では、人工知能（AI）システムの{systems}がその場で書いている文章を表示しています。',
      many: 'この配信では、人工知能（AI）システムの{systems}がその場で書いている文章を表示しています。'
    },
    demonstration: {
      one: 'このデモでは、人工知能（AI）システムの{systems}が書く文章を表示しています。',
      many: 'このデモでは、人工知能（AI）システムの{systems}が書く文章を表示しています。'
    },
    rawModel: '出力は、フィルターを通さずにそのまま表示しています。'
  },
  automated: 'このメッセージは自動システムから送信されました。'
}
