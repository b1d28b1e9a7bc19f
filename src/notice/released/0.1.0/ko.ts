import type { Words } from './words.js'

export const ko: Words = {
  tag: 'ko',
  dir: 'ltr',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' 및 ' },
  tasks: { comma: ', ', last: ' 및 ' },
  marks: { generated: 'AI가 생성', assisted: 'AI를 활용해 작성', involved: 'AI 사용' },
  stop: '.',
  tags: { simulated: '시뮬레이션', parody: '패러디' },
  ai: {
    one: {
      first: '이 글의 {tasks} 작업은 {systems} 인공지능 시스템이 맡았습니다.',
      next: '{tasks} 작업은 {systems} 인공지능 시스템이 맡았습니다.'
    },
    many: {
      first: '이 글의 {tasks} 작업은 {systems} 인공지능 시스템이 맡았습니다.',
      next: '{tasks} 작업은 {systems} 인공지능 시스템이 맡았습니다.'
    }
  },
  together: {
    one: {
      first: '이 글의 {tasks} 작업은 {name} 그리고 {systems} 인공지능 시스템이 함께 맡았습니다.',
      next: '{tasks} 작업은 {name} 그리고 {systems} 인공지능 시스템이 함께 맡았습니다.'
    },
    many: {
      first: '이 글의 {tasks} 작업은 {name} 그리고 {systems} 인공지능 시스템이 함께 맡았습니다.',
      next: '{tasks} 작업은 {name} 그리고 {systems} 인공지능 시스템이 함께 맡았습니다.'
    }
  },
  human: { first: '이 글의 {tasks} 담당은 {name}입니다.', next: '{tasks} 담당은 {name}입니다.' },
  humanResponsible: {
    first: '이 글의 {tasks} 담당은 {name}이며, 글에 대한 책임도 집니다.',
    next: '{tasks} 담당은 {name}이며, 글에 대한 책임도 집니다.'
  },
  responsible: '이 글에 대한 책임은 {name}에게 있습니다.',
  involved: {
    one: '이 글을 만드는 데 {systems} 인공지능 시스템이 참여했습니다.',
    many: '이 글을 만드는 데 {systems} 인공지능 시스템이 참여했습니다.'
  },
  published: '이 글의 발행처는 {name}입니다.',
  attributed: '이 글은 {name}의 이름으로 발표되었습니다.',
  persona: {
    one: '이것은 {name} 본인의 말이 아닙니다. {systems} 인공지능 시스템이 그 이름으로 말합니다.',
    many: '이것은 {name} 본인의 말이 아닙니다. {systems} 인공지능 시스템이 그 이름으로 말합니다.'
  },
  did: {
    idea: '구상',
    outline: '개요 작성',
    research: '자료 조사',
    drafting: '초안 작성',
    translation: '번역',
    illustration: '삽화',
    editing: '편집',
    revising: '수정',
    'fact-checking': '사실 확인',
    proofreading: '교정',
    formatting: '서식 정리',
    reviewing: '검토'
  },
  disclaimers: {
    medical: '이것은 AI로 만든 건강 정보입니다. AI는 틀리거나 내용을 빠뜨리거나 오래된 정보를 담을 수 있으며, 읽는 사람 각자의 건강 상태를 알지 못합니다.',
    financial: '이것은 AI로 만든 금융 정보입니다. AI는 틀리거나 내용을 빠뜨리거나 오래된 정보를 담을 수 있으며, 읽는 사람 각자의 재정 상태를 알지 못합니다.',
    legal: '이것은 AI로 만든 법률 정보입니다. AI는 틀리거나 내용을 빠뜨리거나 오래된 정보를 담을 수 있으며, 읽는 사람 각자의 사정을 알지 못합니다.',
    news: '이것은 AI로 만든 뉴스입니다. AI는 사실, 이름, 날짜, 인용을 틀리거나 내용을 빠뜨리거나 오래된 정보를 담을 수 있습니다.',
    other: '여기에는 AI가 사용되었습니다. AI는 틀리거나 내용을 빠뜨리거나 오래된 정보를 담을 수 있습니다.'
  },
  limitations: '이 글의 알려진 한계: {limitations}',
  research: '이 연구 발표물에는 인공지능의 출력이 사용되었습니다.',
  subsidy: 'AI 이용은 {name}의 지원을 받았습니다.',
  brief: {
    systems: '사용한 AI: {systems}.',
    responsible: '책임자: {name}.',
    persona: '이것은 {name} 본인의 말이 아닙니다.'
  },
  foreword: {
    headings: { foreword: '머리말', introduction: '들어가며', note: '이 글에 대하여' },
    tasks: {
      idea: '구상',
      outline: '개요 작성',
      research: '자료 조사',
      drafting: '초안 작성',
      translation: '번역',
      illustration: '삽화',
      editing: '편집',
      revising: '수정',
      'fact-checking': '사실 확인',
      proofreading: '교정',
      formatting: '서식 정리',
      reviewing: '검토'
    },
    responsibility: '책임',
    by: { human: '{name}', ai: '인공지능, {systems}', both: '{name} 및 인공지능({systems}) 공동' }
  },
  chat: {
    notice: '이 대화의 상대는 사람이 아니라 인공지능(AI) 시스템입니다.',
    systems: '사용하는 모델: {systems}.',
    responsible: '이 대화에 대한 책임은 {name}에게 있습니다.',
    reminder: '다시 알립니다. 이 대화의 상대는 사람이 아니라 인공지능(AI) 시스템입니다.',
    handover: '여기부터는 사람이 씁니다.',
    changed: 'AI 시스템이 바뀌었습니다. 지금 사용하는 모델: {systems}.'
  },
  live: {
    livestream: {
      one: '이 생방송은 {systems} 인공지능 시스템이 지금 쓰고 있는 글을 보여 줍니다.',
      many: '이 생방송은 {systems} 인공지능 시스템이 지금 쓰고 있는 글을 보여 줍니다.'
    },
    demonstration: {
      one: '이 시연은 {systems} 인공지능 시스템이 쓰는 글을 보여 줍니다.',
      many: '이 시연은 {systems} 인공지능 시스템이 쓰는 글을 보여 줍니다.'
    },
    rawModel: '출력은 필터 없이 나오는 그대로 표시됩니다.'
  },
  automated: '이 메시지는 자동 시스템이 보냈습니다.'
}
