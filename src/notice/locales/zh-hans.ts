import type { Locale } from '../locale.js'

// Chinese has no plural: "one" and "many" are alike.
const ai = {
  first: '本文的{tasks}由人工智能系统{systems}完成。',
  next: '{tasks}由人工智能系统{systems}完成。'
}
const together = {
  first: '本文的{tasks}由{name}与人工智能系统{systems}共同完成。',
  next: '{tasks}由{name}与人工智能系统{systems}共同完成。'
}
const involved = '人工智能系统{systems}参与了本文的生成。'
const persona = '这不是{name}本人的话：人工智能系统{systems}在用这个名字说话。'
const livestream = '本次直播展示的文字由人工智能系统{systems}实时生成。'
const demonstration = '本次演示展示的文字由人工智能系统{systems}生成。'

export const zhHans: Locale = {
  tag: 'zh-Hans',
  dir: 'ltr',
  name: '简体中文',
  colon: '：',
  gap: '',
  names: { comma: '、', last: '和', or: '或' },
  tasks: { comma: '、', last: '和' },
  marks: {
    generated: '人工智能（AI）生成',
    translated: '人工智能（AI）翻译生成',
    summarized: '人工智能（AI）摘要生成',
    transcribed: '人工智能（AI）转写生成',
    written: '人工智能（AI）辅助生成',
    withSummary: '含人工智能（AI）生成的摘要',
    illustrated: '人工智能（AI）生成配图',
    narrated: '人工智能（AI）合成朗读',
    checked: '人工智能（AI）参与检查，不代表由其生成',
    described: '人工智能（AI）生成图片说明',
    helped: '人工智能（AI）参与协助，不代表由其生成',
    used: '人工智能（AI）参与生成'
  },
  stop: '。',
  tags: { simulated: '模拟', parody: '戏仿' },
  ai: { one: ai, many: ai },
  together: { one: together, many: together },
  human: {
    one: {
      first: '本文的{tasks}由{name}完成。',
      next: '{tasks}由{name}完成。'
    },
    many: {
      first: '本文的{tasks}由{name}完成。',
      next: '{tasks}由{name}完成。'
    }
  },
  humanResponsible: {
    one: {
      first: '本文的{tasks}由{name}完成，并由其对本文负责。',
      next: '{tasks}由{name}完成，并由其对本文负责。'
    },
    many: {
      first: '本文的{tasks}由{name}完成，并由其对本文负责。',
      next: '{tasks}由{name}完成，并由其对本文负责。'
    }
  },
  responsible: {
    one: '{name}对本文负责。',
    many: '{name}对本文负责。'
  },
  involved: { one: involved, many: involved },
  published: '本文由{name}发布。',
  attributed: {
    one: '本文署名：{name}。',
    many: '本文署名：{name}。'
  },
  persona: { one: persona, many: persona },
  did: {
    idea: '构思',
    outline: '提纲',
    research: '资料搜集',
    transcription: '转写',
    drafting: '起草',
    writing: '撰写',
    summarizing: '摘要',
    translation: '翻译',
    illustration: '配图',
    'image-description': '图片说明',
    narration: '朗读',
    coding: '代码编写',
    editing: '编辑',
    revising: '修改',
    'fact-checking': '事实核查',
    proofreading: '校对',
    formatting: '排版',
    reviewing: '审阅'
  },
  disclaimers: {
    medical:
      '此健康信息使用了人工智能（AI）。AI可能出错、遗漏内容或使用过时的信息，也不了解每位读者自己的健康状况。它绝不应被用来诊断或治疗严重疾病，也不应被用来处理需要立即救治的危及生命的情况。',
    financial:
      '此财务信息使用了人工智能（AI）。AI可能出错、遗漏内容或使用过时的信息，也不了解每位读者自己的财务状况。它不应成为财务建议的唯一来源。',
    legal:
      '此法律信息使用了人工智能（AI）。AI可能出错、遗漏内容或使用过时的信息，也不了解每位读者自己的具体情况。它不应成为法律意见的唯一来源。',
    news: '此新闻使用了人工智能（AI）。AI可能弄错事实、姓名、日期和引语，遗漏内容或使用过时的信息。',
    other: '此处使用了人工智能（AI）。AI可能出错、遗漏内容或使用过时的信息。'
  },
  limitations: '本文的已知局限：{limitations}',
  research: '本研究成果使用了人工智能生成的内容。',
  subsidy: '人工智能的使用得到了{name}的资助。',
  part: {
    systems: {
      one: '本文一部分（{part}）的{tasks}由人工智能系统{systems}完成。',
      many: '本文一部分（{part}）的{tasks}由人工智能系统{systems}完成。'
    },
    human: {
      one: '本文一部分（{part}）的{tasks}由{name}完成。',
      many: '本文一部分（{part}）的{tasks}由{name}完成。'
    }
  },
  unnamedPart: '未说明具体部分',
  unreviewed: {
    published: '本文发布前未经任何人审阅。',
    sent: '本消息发送前未经任何人审阅。'
  },
  streaming: {
    one: '显示的内容由{name}实时检查。',
    many: '显示的内容由{name}实时检查。'
  },
  reviewedFacts: {
    one: '其中的事实由{name}审阅。',
    many: '其中的事实由{name}审阅。'
  },
  reviewedLanguage: {
    one: '其中的语言由{name}审阅。',
    many: '其中的语言由{name}审阅。'
  },
  sent: '本消息由{name}发送。',
  client: '本文为{name}制作。',
  qualified: '其中的信息由有资质的{name}审阅。',
  purpose: '使用AI的目的：{purpose}。',
  contact: '联系方式：{contact}。',
  who: {
    person: '一人',
    people: '多人',
    peopleAt: '{name}的人员',
    authors: '全体作者'
  },
  unknown: '（名称未知）',
  told: {
    mark: '由人撰写',
    text: '据{name}声明，未使用AI。'
  },
  brief: {
    systems: '使用的AI：{systems}。',
    responsible: '责任人：{name}。',
    persona: '这不是{name}本人的话。'
  },
  byline: '署名：{name}',
  foreword: {
    headings: {
      foreword: '前言',
      introduction: '引言',
      note: '关于本文'
    },
    tasks: {
      idea: '构思',
      outline: '提纲',
      research: '资料搜集',
      transcription: '转写',
      drafting: '起草',
      writing: '撰写',
      summarizing: '摘要',
      translation: '翻译',
      illustration: '配图',
      'image-description': '图片说明',
      narration: '朗读',
      coding: '代码编写',
      editing: '编辑',
      revising: '修改',
      'fact-checking': '事实核查',
      proofreading: '校对',
      formatting: '排版',
      reviewing: '审阅'
    },
    responsibility: '责任',
    inPart: '部分内容',
    by: {
      human: '{name}',
      ai: '人工智能，{systems}',
      both: '{name}与人工智能（{systems}）共同完成'
    }
  },
  declaration: {
    heading: '关于在稿件准备过程中使用生成式人工智能及人工智能辅助技术的声明',
    used: '在准备本作品的过程中，作者使用了{systems}，目的如下：{purpose}。',
    reviewed:
      '使用该工具或服务之后，作者根据需要对内容进行了审阅和编辑，并对所发表文章的内容承担全部责任。'
  },
  chat: {
    notice: '与您对话的是人工智能（AI）系统，不是真人；回复由AI生成。',
    systems: '系统使用的模型：{systems}。',
    responsible: '{name}对此负责。',
    reminder: '再次说明：与您对话的是人工智能（AI）系统，不是真人；回复由AI生成。',
    break: '也许该休息一下了。',
    handover: '从这里开始由真人书写。',
    changed: 'AI系统已更换，现在使用的模型：{systems}。'
  },
  live: {
    livestream: { one: livestream, many: livestream },
    demonstration: { one: demonstration, many: demonstration },
    rawModel: '输出内容未经过滤，按原样显示。'
  },
  automated: '本消息由自动系统发送。'
}
