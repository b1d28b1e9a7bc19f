import { describe, expect, it } from 'vitest'
import {
  type Conversation,
  parseConversation,
  parseSchedule,
  planNotice,
  type Schedule
} from '../../src/chat/conversation.js'

const start = Date.parse('2026-11-20T08:00:00Z')
const situation = (
  hours: number,
  schedule: Schedule = 'first',
  { handover = false, systems = 's', facts = 'f' } = {}
) => ({
  schedule,
  pauseHours: 12,
  now: new Date(start + hours * 3_600_000),
  handover,
  prints: () => ({ systems, facts })
})

/** The plan, with its state made. */
function plan(...given: Parameters<typeof planNotice>) {
  const { said, conversation } = planNotice(...given)
  return { said, conversation: conversation() }
}

/** What is said in turns at the given hours. */
function saidAt(hours: readonly number[], schedule: Schedule): string[] {
  let state: Conversation | undefined
  return hours.map((hour) => {
    const { said, conversation } = plan(state, situation(hour, schedule))
    // Each turn runs somewhere else: only JSON is carried.
    state = parseConversation(JSON.stringify(conversation))
    return said.join('+')
  })
}

describe('planNotice', () => {
  it.each<[Schedule, string[]]>([
    ['first', ['notice', '', '', '', '', '', '']],
    ['every', ['notice', 'notice', 'notice', 'notice', 'notice', 'notice', 'notice']],
    [{ turns: 3 }, ['notice', '', '', 'reminder', '', '', 'reminder']],
    [
      { turns: 1 },
      ['notice', 'reminder', 'reminder', 'reminder', 'reminder', 'reminder', 'reminder']
    ],
    [{ hours: 3 }, ['notice', '', '', 'reminder', '', '', 'reminder']]
  ])('keeps the schedule %j', (schedule, said) => {
    expect(saidAt([0, 1, 2, 3, 4, 5, 6], schedule)).toEqual(said)
  })

  it('answers who asks with the notice in the place of a reminder, behind what changed', () => {
    const begun = plan(undefined, situation(0, { turns: 1 })).conversation
    const asked = (systems: string) =>
      plan(begun, { ...situation(1, { turns: 1 }, { systems }), isAsked: true }).said
    expect(asked('s')).toEqual(['notice'])
    expect(asked('other')).toEqual(['changed', 'notice'])
    expect(plan(begun, situation(1, { turns: 1 }, { systems: 'other' })).said).toEqual(['changed', 'reminder'])
  })

  it('reminds after three hours at the latest, whatever the rhythm', () => {
    expect(saidAt([0, 2.9, 3.1, 6, 6.2], { hours: 3 })).toEqual([
      'notice',
      '',
      'reminder',
      '',
      'reminder'
    ])
  })

  it('begins anew after a pause', () => {
    expect(saidAt([0, 11.9, 23.8, 36, 36.1], 'first')).toEqual(['notice', '', '', 'notice', ''])
  })

  it('says that the system changed, and the whole notice when anything else did', () => {
    const { conversation } = plan(undefined, situation(0))
    expect(plan(conversation, situation(1, 'first', { systems: 't' })).said).toEqual([
      'changed'
    ])
    expect(plan(conversation, situation(1, 'every', { systems: 't' })).said).toEqual([
      'changed',
      'notice'
    ])
    expect(plan(conversation, situation(1, 'first', { facts: 'g' })).said).toEqual(['notice'])
  })

  it('stops when a person takes over, says that once, and starts again after', () => {
    const first = plan(undefined, situation(0))
    const person = plan(first.conversation, situation(1, 'every', { handover: true }))
    const still = plan(person.conversation, situation(2, 'every', { handover: true }))
    const back = plan(still.conversation, situation(3))
    expect([person.said, still.said, back.said]).toEqual([['handover'], [], ['notice']])
  })

  it('says nothing twice in a turn that goes on', () => {
    const { conversation } = plan(undefined, situation(0, 'every'))
    const open = { ...conversation, turnsSinceNotice: 0 }
    const { said, conversation: next } = plan(open, situation(0, 'every'))
    expect(said).toEqual([])
    expect(next).toMatchObject({ turns: 1, turnsSinceNotice: 1 })
  })

  it('takes a time in the future for a lost state, but not the skew of a clock', () => {
    const { conversation } = plan(undefined, situation(0))
    expect(plan(conversation, situation(-2)).said).toEqual(['notice'])
    expect(plan(conversation, situation(-0.01)).said).toEqual([])
    expect(plan(conversation, situation(-0.01, { hours: 3 })).said).toEqual([])
  })
})

describe('parseConversation', () => {
  const whole = plan(undefined, situation(0)).conversation

  it('reads what it wrote, as an object and as JSON', () => {
    expect(parseConversation(whole)).toEqual(whole)
    expect(parseConversation(JSON.stringify(whole))).toEqual(whole)
  })

  it.each([
    undefined,
    null,
    7,
    '',
    '{"version":1',
    [],
    {},
    { ...whole, version: 2 },
    { ...whole, speaker: 'me' },
    { ...whole, turns: -1 },
    { ...whole, turns: '1' },
    { ...whole, turnsSinceNotice: 1.5 },
    { ...whole, noticeAt: 'yesterday' },
    { ...whole, systems: 1 },
    { ...whole, facts: undefined }
  ])('takes %j for no state at all', (input) => {
    expect(parseConversation(input)).toBeUndefined()
  })

  it('takes a notice without a time for one that is due by the hours', () => {
    const { noticeAt: _, ...timeless } = whole
    expect(parseConversation(timeless)).toEqual(timeless)
    expect(plan(timeless, situation(1, { hours: 3 })).said).toEqual(['reminder'])
  })

  it('loses the state of a cut JSON text at every point, and never says less for it', () => {
    const json = JSON.stringify(whole)
    for (let cut = 0; cut < json.length; cut++) {
      const { said } = plan(parseConversation(json.slice(0, cut)), situation(1))
      expect(said).toEqual(['notice'])
    }
  })
})

describe('parseSchedule', () => {
  it.each([
    'never',
    { turns: 0 },
    { turns: 1.5 },
    { hours: -1 },
    { hours: NaN },
    {},
    null,
    { turns: 1, hours: 1 }
  ])('refuses %j', (value) => {
    expect(() => parseSchedule(value)).toThrow(/expected `first`, `every`/)
  })
})
