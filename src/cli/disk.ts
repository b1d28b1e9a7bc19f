import type { Finding } from '../disclosure/disclosure-error.js'
import { readKnownText, writeTextFile } from './files.js'

/** Reads the files of a run, and writes them anew. */
export interface Disk {
  /** Go through the files of some absolute paths, in their order. */
  readonly files: (paths: Iterable<string>) => Iterable<DiskFile> | AsyncIterable<DiskFile>
  /** How many files have to be begun before the first of them is surely written. */
  readonly ahead: number
  /** Let the program end. */
  readonly close?: () => void
}

export interface DiskFile {
  readonly path: string
  /** Read it. Throws as {@link readKnownText} does. */
  readonly open: () => DiskText
}

/** The text of a file. */
export interface DiskText {
  readonly text: string
  /** Write another in its place, as {@link writeTextFile} does. */
  readonly replace: (text: string) => readonly Finding[] | Promise<readonly Finding[]>
}

/** Reads and writes where it is called: one file at a time, and nothing else meanwhile. */
export const directDisk: Disk = {
  *files(paths) {
    for (const path of paths) yield { path, open: () => openFile(path) }
  },
  ahead: 0
}

/** The text of a file, for as long as the file has it. */
export interface OpenFile extends DiskText {
  readonly replace: (text: string) => readonly Finding[]
}

export function openFile(path: string): OpenFile {
  const known = readKnownText(path)
  return { text: known.text, replace: (text) => writeTextFile(path, text, known) }
}
