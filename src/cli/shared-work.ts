import type { FileContext } from './file-settings.js'
import type { Work } from './work-on-files.js'

/**
 * The work of commands that a second thread may do on some of the files. What it needs is most of the
 * program, which both threads load at once.
 */
export const sharedWork = {
  label: async (context: FileContext): Promise<Work> => (await import('./label-file.js')).labelFile(context),
  unlabel: async (context: FileContext): Promise<Work> => (await import('./label-file.js')).unlabelFile(context)
}

export function isShared(command: string): command is keyof typeof sharedWork {
  return Object.hasOwn(sharedWork, command)
}
