import { buildIfStale } from './build.js'

/** Vitest runs this once before the projects that test `dist`, and only when one of them runs. */
export default async function setup(): Promise<void> {
  await buildIfStale()
}
