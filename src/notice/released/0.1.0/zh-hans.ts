import type { Words } from './words.js'

export const zhHans: Words = {
  tag: 'zh-Hans',
  dir: 'ltr',
  colon: '：',
  gap: '',
  names: { comma: '、', last: '和' },
  tasks: { comma: '、', last: '和' },
  marks: { generated: 'AI生成', assisted: 'AI辅助生成', involved: 'AI参与生成' },
  stop: '。',
  tags: { simulated: '模拟', parody: '戏仿' },
  ai: {
    one: { first: '本文的{tasks}由人工智能系统{systems}完成。', next: '{tasks}由人工智能系统{systems}完成。' },
    many: { first: '本文的{tasks}由人工智能系统{systems}完成。', next: '{tasks}由人工智能系统{systems}完成。' }
  },
  together: {
    one: {
      first: '本文的{tasks}由{name}与人工智能系统{systems}共同完成。',
      next: '{tasks}由{name}与人工智能系统{systems}共同完成。'
    },
    many: {
      first: '本文的{tasks}由{name}与人工智能系统{systems}共同完成。',
      next: '{tasks}由{name}与人工智能系统{systems}共同完成。'
    }
  },
  human: { first: '本文的{tasks}由{name}完成。', next: '{tasks}由{name}完成。' },
  humanResponsible: { first: '本文的{tasks}由{name}完成，并由其对本文负责。', next: '{tasks}由{name}完成，并由其对本文负责。' },
  responsible: '{name}对本文负责。',
  involved: { one: '人工智能系统{systems}参与了本文的生成。', many: '人工智能系统{systems}参与了本文的生成。' },
  published: '本文由{name}发布。',
  attributed: '本文署名：{name}。',
  persona: {
    one: '这不是{name}本人的话：人工智能系统{systems}在用这个名字说话。',
    many: '这不是{name}本人的话：人工智能系统{systems}在用这个名字说话。'
  },
  did: {
    idea: '构思',
    outline: '提纲',
    research: '资料搜集',
    drafting: '起草',
    translation: '翻译',
    illustration: '配图',
    editing: '编辑',
    revising: '修改',
    'fact-checking': '事实核查',
    proofreading: '校对',
    formatting: '排版',
    reviewing: '审阅'
  },
  disclaimers: {
    medical: '这是使用人工智能（AI）生成的健康信息。AI可能出错、遗漏内容或使用过时的信息，也不了解每位读者自己的健康状况。',
    financial: '这是使用人工智能（AI）生成的财务信息。AI可能出错、遗漏内容或使用过时的信息，也不了解每位读者自己的财务状况。',
    legal: '这是使用人工智能（AI）生成的法律信息。AI可能出错、遗漏内容或使用过时的信息，也不了解每位读者自己的具体情况。',
    news: '这是使用人工智能（AI）生成的新闻。AI可能弄错事实、姓名、日期和引语，遗漏内容或使用过时的信息。',
    other: '此处使用了人工智能（AI）。AI可能出错、遗漏内容或使用过时的信息。'
  },
  limitations: '本文的已知局限：{limitations}',
  research: '本研究成果使用了人工智能生成的内容。',
  subsidy: '人工智能的使用得到了{name}的资助。',
  brief: {
    systems: '使用的AI：{systems}。',
    responsible: '责任人：{name}。',
    persona: '这不是{name}本人的话。'
  },
  foreword: {
    headings: { foreword: '前言', introduction: '引言', note: '关于本文' },
    tasks: {
      idea: '构思',
      outline: '提纲',
      research: '资料搜集',
      drafting: '起草',
      translation: '翻译',
      illustration: '配图',
      editing: '编辑',
      revising: '修改',
      'fact-checking': '事实核查',
      proofreading: '校对',
      formatting: '排版',
      reviewing: '审阅'
    },
    responsibility: '责任',
    by: { human: '{name}', ai: '人工智能，{systems}', both: '{name}与人工智能（{systems}）共同完成' }
  },
  chat: {
    notice: '与您对话的是人工智能（AI）系统，不是真人；回复由AI生成。',
    systems: '系统使用的模型：{systems}。',
    responsible: '{name}对此负责。',
    reminder: '再次说明：与您对话的是人工智能（AI）系统，不是真人；回复由AI生成。',
    handover: '从这里开始由真人书写。',
    changed: 'AI系统已更换，现在使用的模型：{systems}。'
  },
  live: {
    livestream: {
      one: '本次直播展示的文字由人工智能系统{systems}实时生成。',
      many: '本次直播展示的文字由人工智能系统{systems}实时生成。'
    },
    demonstration: { one: '本次演示展示的文字由人工智能系统{systems}生成。', many: '本次演示展示的文字由人工智能系统{systems}生成。' },
    rawModel: '输出内容未经过滤，按原样显示。'
  },
  automated: '本消息由自动系统发送。'
}
