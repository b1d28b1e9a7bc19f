import type { Locale } from '../locale.js'

// Japanese has no plural: "one" and "many" are alike.
const ai = {
  first: 'この文章の{tasks}は、人工知能（AI）システムの{systems}が担当しました。',
  next: '{tasks}は、人工知能（AI）システムの{systems}が担当しました。'
}
const together = {
  first: 'この文章の{tasks}は、{name}と人工知能（AI）システムの{systems}が共同で担当しました。',
  next: '{tasks}は、{name}と人工知能（AI）システムの{systems}が共同で担当しました。'
}
const involved = 'この文章の作成には、人工知能（AI）システムの{systems}が関わっています。'
const persona =
  'これは{name}本人の言葉ではありません。人工知能（AI）システムの{systems}がその名前で話しています。'
const livestream =
  'この配信では、人工知能（AI）システムの{systems}がその場で書いている文章を表示しています。'
const demonstration =
  'このデモでは、人工知能（AI）システムの{systems}が書く文章を表示しています。'

export const ja: Locale = {
  tag: 'ja',
  dir: 'ltr',
  name: '日本語',
  colon: '：',
  gap: '',
  names: { comma: '、', last: 'と', or: 'または' },
  tasks: { comma: '、', last: 'と' },
  marks: {
    generated: 'AIで生成',
    translated: 'AIで翻訳',
    summarized: 'AIで要約',
    transcribed: 'AIで文字起こし',
    written: 'AIを使って執筆',
    withSummary: 'AIによる要約付き',
    illustrated: 'AIによる挿絵',
    narrated: 'AI音声による朗読',
    checked: 'AIで点検',
    described: 'AIによる画像の説明',
    helped: 'AIが補助',
    used: 'AIを使用'
  },
  stop: '。',
  tags: { simulated: 'シミュレーション', parody: 'パロディー' },
  ai: { one: ai, many: ai },
  together: { one: together, many: together },
  human: {
    one: {
      first: 'この文章の{tasks}は、{name}が担当しました。',
      next: '{tasks}は、{name}が担当しました。'
    },
    many: {
      first: 'この文章の{tasks}は、{name}が担当しました。',
      next: '{tasks}は、{name}が担当しました。'
    }
  },
  humanResponsible: {
    one: {
      first: 'この文章の{tasks}は、{name}が担当し、文章の責任を負います。',
      next: '{tasks}は、{name}が担当し、文章の責任を負います。'
    },
    many: {
      first: 'この文章の{tasks}は、{name}が担当し、文章の責任を負います。',
      next: '{tasks}は、{name}が担当し、文章の責任を負います。'
    }
  },
  responsible: {
    one: 'この文章の責任は、{name}が負います。',
    many: 'この文章の責任は、{name}が負います。'
  },
  involved: { one: involved, many: involved },
  published: 'この文章は、{name}が公開しています。',
  attributed: {
    one: 'この文章は、{name}の名義で公開されています。',
    many: 'この文章は、{name}の名義で公開されています。'
  },
  persona: { one: persona, many: persona },
  did: {
    idea: '発案',
    outline: '構成',
    research: '調査',
    transcription: '文字起こし',
    drafting: '下書き',
    writing: '執筆',
    summarizing: '要約',
    translation: '翻訳',
    illustration: '挿絵',
    'image-description': '画像の説明',
    narration: '朗読',
    coding: 'コードの作成',
    editing: '編集',
    revising: '書き直し',
    'fact-checking': '事実確認',
    proofreading: '校正',
    formatting: '体裁の調整',
    reviewing: '内容の確認'
  },
  disclaimers: {
    medical:
      'この健康に関する情報にはAIが使われています。AIは間違えたり、情報が抜けたり、古かったりすることがあり、読む人それぞれの健康状態については何も知りません。重い病気の診断や治療、また一刻を争う命の危険への対応には適していません。',
    financial:
      'このお金に関する情報にはAIが使われています。AIは間違えたり、情報が抜けたり、古かったりすることがあり、読む人それぞれの家計や資産については何も知りません。お金に関する助言の唯一の拠り所にするには適していません。',
    legal:
      'この法律に関する情報にはAIが使われています。AIは間違えたり、情報が抜けたり、古かったりすることがあり、読む人それぞれの事情については何も知りません。法律に関する助言の唯一の拠り所にするには適していません。',
    news: 'このニュースにはAIが使われています。AIは事実、名前、日付、引用を間違えたり、情報が抜けたり、古かったりすることがあります。',
    other: 'ここではAIが使われています。AIは間違えたり、情報が抜けたり、古かったりすることがあります。'
  },
  limitations: 'この文章について分かっている限界：{limitations}',
  research: 'この研究発表には、人工知能（AI）の出力が使われています。',
  subsidy: 'AIの利用には、{name}の助成を受けています。',
  part: {
    systems: {
      one: 'この文章の一部（{part}）の{tasks}は、人工知能（AI）システムの{systems}が担当しました。',
      many: 'この文章の一部（{part}）の{tasks}は、人工知能（AI）システムの{systems}が担当しました。'
    },
    human: {
      one: 'この文章の一部（{part}）の{tasks}は、{name}が担当しました。',
      many: 'この文章の一部（{part}）の{tasks}は、{name}が担当しました。'
    }
  },
  unnamedPart: '箇所の記載なし',
  unreviewed: {
    published: 'この文章は、公開前に誰も内容を確認していません。',
    sent: 'このメッセージは、送信前に誰も内容を確認していません。'
  },
  streaming: {
    one: '表示される内容は、その場で{name}が確認しています。',
    many: '表示される内容は、その場で{name}が確認しています。'
  },
  reviewedFacts: {
    one: '書かれた事実は、{name}が確認しました。',
    many: '書かれた事実は、{name}が確認しました。'
  },
  reviewedLanguage: {
    one: '言葉づかいは、{name}が確認しました。',
    many: '言葉づかいは、{name}が確認しました。'
  },
  sent: '送信者は{name}です。',
  client: 'この文章は、{name}のために作られました。',
  qualified: '書かれた情報は、資格のある{name}が確認しました。',
  purpose: 'AIの用途：{purpose}。',
  contact: '連絡先：{contact}。',
  who: {
    person: '人',
    people: '複数の人',
    peopleAt: '{name}の人々',
    authors: '著者一同'
  },
  unknown: '名称不明のもの',
  told: {
    mark: '人が執筆',
    text: '{name}の申告によれば、AIは使われていません。'
  },
  brief: {
    systems: '使用したAI：{systems}。',
    responsible: '責任：{name}。',
    persona: 'これは{name}本人の言葉ではありません。'
  },
  byline: '名義：{name}',
  foreword: {
    headings: {
      foreword: 'まえがき',
      introduction: 'はじめに',
      note: 'この文章について'
    },
    tasks: {
      idea: '発案',
      outline: '構成',
      research: '調査',
      transcription: '文字起こし',
      drafting: '下書き',
      writing: '執筆',
      summarizing: '要約',
      translation: '翻訳',
      illustration: '挿絵',
      'image-description': '画像の説明',
      narration: '朗読',
      coding: 'コードの作成',
      editing: '編集',
      revising: '書き直し',
      'fact-checking': '事実確認',
      proofreading: '校正',
      formatting: '体裁の調整',
      reviewing: '内容の確認'
    },
    responsibility: '責任',
    inPart: '一部',
    by: {
      human: '{name}',
      ai: '人工知能（AI）、{systems}',
      both: '{name}と人工知能（AI）、{systems}の共同'
    }
  },
  declaration: {
    heading: '原稿準備の過程における生成AIおよびAI支援技術の使用に関する申告',
    used: '本稿の作成にあたり、著者は次の目的で{systems}を使用しました：{purpose}。',
    reviewed:
      'このツールまたはサービスを使用した後、著者は必要に応じて内容を確認して編集しており、公開された論文の内容について全責任を負います。'
  },
  chat: {
    notice: 'ここで応答しているのは人工知能（AI）システムです。人間ではありません。',
    systems: '{systems}で動いています。',
    responsible: '責任は{name}が負います。',
    reminder: 'お知らせ：応答しているのは人工知能（AI）システムです。人間ではありません。',
    break: 'そろそろ休憩してもよい頃かもしれません。',
    handover: 'ここからは人間が書いています。',
    changed: 'AIシステムが変わりました。現在は{systems}で動いています。'
  },
  live: {
    livestream: { one: livestream, many: livestream },
    demonstration: { one: demonstration, many: demonstration },
    rawModel: '出力は、フィルターを通さずにそのまま表示しています。'
  },
  automated: 'このメッセージは自動システムから送信されました。'
}
