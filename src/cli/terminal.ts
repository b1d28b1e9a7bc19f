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
}

/** 0: done. 1: there are findings. 2: the command was not understood or could not start. */
export type ExitCode = 0 | 1 | 2
