import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AuditedPage } from '../../../src/audit/browser/browser-page.js'
import { capture } from '../../../src/audit/browser/measure-words.js'

/** A page that refuses so many pictures before it gives one, as Chromium does on a busy machine. */
function refusing(times: number): AuditedPage {
  let asked = 0
  const sendWhileHere = async () => {
    if (asked++ < times) throw new Error('Protocol error (Page.captureScreenshot): Unable to capture screenshot')
    return { data: btoa('picture') }
  }
  return { sendWhileHere } as unknown as AuditedPage
}

const picture = (times: number) => capture(refusing(times), { x: 0, y: 0, width: 9, height: 9 }, { x: 0, y: 0 })

// It waits for seconds between the pictures that it asks for.
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a picture that Chromium refuses', () => {
  it('is asked for again, until it is there', async () => {
    const taken = picture(3)
    await vi.runAllTimersAsync()
    expect(String.fromCharCode(...(await taken))).toBe('picture')
  })

  it('is given up in the end, with what Chromium said', async () => {
    const refused = expect(picture(100)).rejects.toThrow('Unable to capture screenshot')
    await vi.runAllTimersAsync()
    await refused
  })
})
