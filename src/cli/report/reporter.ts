import type { FileResult, Summary } from '../result.js'

/** Writes results as they come, and the summary last. */
export interface Reporter {
  file(result: FileResult): void
  end(summary: Summary): void
}

export type Write = (text: string) => void
