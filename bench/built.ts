/**
 * Load an entry as its users get it. Run from the sources, many small modules would each pay what
 * the bundle pays once.
 *
 * @param path Such as `html/index.js`.
 */
export async function built<T>(path: string): Promise<T> {
  return (await import(new URL(`../dist/${path}`, import.meta.url).href)) as T
}
