import type { Locale } from '../../locale.js'

// The words of Taiwan. Chinese has no plural: "one" and "many" are alike. Where a synthesizer reads
// Chinese, "AI" alone is heard as one syllable like 愛, so it stands behind the words it stands for.
const ai = {
  first: '本文的{tasks}由人工智慧系統{systems}完成。',
  next: '{tasks}由人工智慧系統{systems}完成。'
}
const together = {
  first: '本文的{tasks}由{name}與人工智慧系統{systems}共同完成。',
  next: '{tasks}由{name}與人工智慧系統{systems}共同完成。'
}
const human = {
  first: '本文的{tasks}由{name}完成。',
  next: '{tasks}由{name}完成。'
}
const humanResponsible = {
  first: '本文的{tasks}由{name}完成，並由其對本文負責。',
  next: '{tasks}由{name}完成，並由其對本文負責。'
}
const responsible = '{name}對本文負責。'
const involved = '人工智慧系統{systems}參與了本文的製作。'
const persona = '這不是{name}本人的話：人工智慧系統{systems}以這個名字說話。'
const partOfSystems = '本文一部分（{part}）的{tasks}由人工智慧系統{systems}完成。'
const partOfHumans = '本文一部分（{part}）的{tasks}由{name}完成。'
const streaming = '顯示的內容由{name}即時檢查。'
const reviewedFacts = '其中的事實由{name}審閱。'
const reviewedLanguage = '其中的用語由{name}審閱。'
const livestream = '本場直播顯示的文字由人工智慧系統{systems}即時生成。'
const demonstration = '本次示範顯示的文字由人工智慧系統{systems}生成。'

export const zhHant: Locale = {
  tag: 'zh-Hant',
  dir: 'ltr',
  isPreview: true,
  name: '繁體中文',
  colon: '：',
  gap: '',
  names: { comma: '、', last: '和', or: '或' },
  tasks: { comma: '、', last: '和' },
  marks: {
    generated: '人工智慧（AI）生成',
    translated: '人工智慧（AI）翻譯',
    summarized: '人工智慧（AI）摘要',
    transcribed: '人工智慧（AI）逐字稿',
    written: '人工智慧（AI）輔助撰寫',
    withSummary: '附人工智慧（AI）摘要',
    illustrated: '人工智慧（AI）繪製插圖',
    narrated: '人工智慧（AI）語音朗讀',
    checked: '人工智慧（AI）協助檢查',
    described: '人工智慧（AI）撰寫圖片說明',
    helped: '人工智慧（AI）提供協助',
    used: '使用人工智慧（AI）'
  },
  stop: '。',
  tags: { simulated: '模擬', parody: '戲仿' },
  ai: { one: ai, many: ai },
  together: { one: together, many: together },
  human: { one: human, many: human },
  humanResponsible: { one: humanResponsible, many: humanResponsible },
  responsible: { one: responsible, many: responsible },
  involved: { one: involved, many: involved },
  published: '本文由{name}發布。',
  attributed: {
    one: '本文署名：{name}。',
    many: '本文署名：{name}。'
  },
  persona: { one: persona, many: persona },
  did: {
    idea: '構思',
    outline: '大綱',
    research: '資料蒐集',
    transcription: '逐字稿',
    drafting: '初稿',
    writing: '撰寫',
    summarizing: '摘要',
    translation: '翻譯',
    illustration: '插圖',
    'image-description': '圖片說明',
    narration: '朗讀',
    coding: '程式碼編寫',
    editing: '編輯',
    revising: '修改',
    'fact-checking': '事實查核',
    proofreading: '校對',
    formatting: '排版',
    reviewing: '審閱'
  },
  disclaimers: {
    medical:
      '這是使用人工智慧（AI）製作的健康資訊。AI可能出錯、遺漏內容或使用過時的資訊，也不了解每位讀者自己的健康狀況。它絕不該用來診斷或治療嚴重疾病，也不該用來處理需要立即救治、危及生命的狀況。',
    financial:
      '這是使用人工智慧（AI）製作的財務資訊。AI可能出錯、遺漏內容或使用過時的資訊，也不了解每位讀者自己的財務狀況。它不該是財務建議的唯一來源。',
    legal:
      '這是使用人工智慧（AI）製作的法律資訊。AI可能出錯、遺漏內容或使用過時的資訊，也不了解每位讀者自己的個案。它不該是法律意見的唯一來源。',
    news: '這是使用人工智慧（AI）製作的新聞。AI可能弄錯事實、姓名、日期和引述，遺漏內容或使用過時的資訊。',
    other: '這裡使用了人工智慧（AI）。AI可能出錯、遺漏內容或使用過時的資訊。'
  },
  limitations: '本文的已知限制：{limitations}',
  research: '本研究著作使用了人工智慧產生的內容。',
  subsidy: '人工智慧的使用獲得{name}補助。',
  part: {
    systems: { one: partOfSystems, many: partOfSystems },
    human: { one: partOfHumans, many: partOfHumans }
  },
  unnamedPart: '未說明是哪一部分',
  unreviewed: {
    published: '本文發布前未經任何人審閱。',
    sent: '本訊息傳送前未經任何人審閱。'
  },
  streaming: { one: streaming, many: streaming },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: '本訊息由{name}傳送。',
  client: '本文為{name}製作。',
  qualified: '其中的資訊由具備專業資格的{name}審閱。',
  purpose: '使用AI的目的：{purpose}。',
  contact: '聯絡方式：{contact}。',
  who: {
    person: '一人',
    people: '多人',
    peopleAt: '{name}的人員',
    authors: '全體作者'
  },
  unknown: '（名稱不明）',
  told: {
    mark: '由人撰寫',
    text: '據{name}聲明，未使用AI。'
  },
  brief: {
    systems: '使用的AI：{systems}。',
    responsible: '負責人：{name}。',
    persona: '這不是{name}本人的話。'
  },
  byline: '署名：{name}',
  foreword: {
    headings: {
      foreword: '前言',
      introduction: '引言',
      note: '關於本文'
    },
    tasks: {
      idea: '構思',
      outline: '大綱',
      research: '資料蒐集',
      transcription: '逐字稿',
      drafting: '初稿',
      writing: '撰寫',
      summarizing: '摘要',
      translation: '翻譯',
      illustration: '插圖',
      'image-description': '圖片說明',
      narration: '朗讀',
      coding: '程式碼編寫',
      editing: '編輯',
      revising: '修改',
      'fact-checking': '事實查核',
      proofreading: '校對',
      formatting: '排版',
      reviewing: '審閱'
    },
    responsibility: '責任',
    inPart: '部分內容',
    by: {
      human: '{name}',
      ai: '人工智慧，{systems}',
      both: '{name}與人工智慧（{systems}）共同完成'
    }
  },
  declaration: {
    heading: '關於在稿件準備過程中使用生成式人工智慧及人工智慧輔助技術的聲明',
    used: '在準備本著作的過程中，作者使用了{systems}，目的如下：{purpose}。',
    reviewed:
      '使用該工具或服務之後，作者視需要審閱並編輯內容，並對所發表文章的內容負全部責任。'
  },
  chat: {
    notice: '與您對話的是人工智慧（AI）系統，不是真人。',
    systems: '系統使用的模型：{systems}。',
    responsible: '{name}對此負責。',
    reminder: '提醒：與您對話的是人工智慧（AI）系統，不是真人。',
    break: '也許該休息一下了。',
    handover: '從這裡開始由真人書寫。',
    changed: 'AI系統已更換，現在使用的模型：{systems}。'
  },
  live: {
    livestream: { one: livestream, many: livestream },
    demonstration: { one: demonstration, many: demonstration },
    rawModel: '輸出內容未經過濾，照原樣顯示。'
  },
  automated: '本訊息由自動系統傳送。',
  humanClaims: {
    am: '我(?:真的|確實|就)?是',
    amNot: '我不是',
    between: '一[個名位種]|真實的?|真正的?|活生生的?',
    person: '人類|真人|人(?=[。！，,.!]|$)',
    machine: '(?:聊天)?機器人|人工智慧|AI|程式',
    isUnspaced: true
  }
}
