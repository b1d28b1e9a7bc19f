import type { Disk } from './disk.js'

/** What a command needs of the world. */
export interface Terminal {
  readonly cwd: string
  readonly version: string
  /** Today, as an ISO 8601 date. */
  readonly today: string
  readonly color: boolean
  /** Whether progress can be drawn. */
  readonly isInteractive: boolean
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
  /** Read the standard input whole. */
  readonly readInput: () => Promise<Uint8Array>
  /** Becomes aborted when the user interrupts: no further file is begun. */
  readonly signal: AbortSignal
  /** Read and write files in a thread, where there are many. Absent where all is done in one. */
  readonly startDisk?: () => Promise<Disk>
}

/** 0: done. 1: there are findings. 2: the command was not understood or could not start. 130: interrupted. */
export type ExitCode = 0 | 1 | 2 | 130

/**
 * Whether the output has colours: an option says so, or `NO_COLOR`, or `FORCE_COLOR`, or else what the
 * output can show.
 *
 * @see https://no-color.org
 * @see https://force-color.org
 */
export function hasColor(
  options: { readonly color?: boolean; readonly 'no-color'?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
  canShow: boolean
): boolean {
  if (options.color) return true
  if (options['no-color'] || environment['NO_COLOR']) return false
  const forced = environment['FORCE_COLOR']
  if (forced) return forced !== '0' && forced !== 'false'
  return canShow
}
