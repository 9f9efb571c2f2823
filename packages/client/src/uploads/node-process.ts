/** The parts of Node that an upload needs. The compiler is told of no other, because browsers have none. */
interface NodeProcess {
  readonly versions: { readonly node?: string; readonly undici?: string };
  getBuiltinModule?(name: 'node:fs/promises'): {
    stat(path: string | URL): Promise<{ readonly size: number; isFile(): boolean }>;
    open(path: string | URL): Promise<{ createReadStream(): AsyncIterable<Uint8Array> }>;
  };
}

/** `process` of Node, Bun and Deno; `undefined` in a browser, also where a bundler fakes one. */
export function nodeProcess(): NodeProcess | undefined {
  const process: NodeProcess | undefined = Reflect.get(globalThis, 'process');
  return process?.versions?.node ? process : undefined;
}
