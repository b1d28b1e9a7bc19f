/** The part of the WebAssembly build of eSpeak NG that the tests use; it has no types of its own. */
declare module 'espeak-ng' {
  interface Engine {
    readonly FS: { readFile(path: string, options: { readonly encoding: 'utf8' }): string }
  }
  export default function ESpeakNg(options: {
    readonly arguments: readonly string[]
    readonly print: (line: string) => void
    readonly printErr: (line: string) => void
  }): Promise<Engine>
}
