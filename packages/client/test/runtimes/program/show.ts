// biome-ignore-all lint/suspicious/noConsole: the program shows what each runtime prints.

/** Prints a value in every way that its runtime has. */
export function show(value: object): void {
  console.log(value);
  console.log(`${value}`, JSON.stringify(value), value instanceof Error && value.stack);
  const everything = { depth: 20, showHidden: true, getters: true };
  const { process, Bun, Deno }: Record<string, unknown> = Object(globalThis);
  for (const inspector of [callOf(process, 'getBuiltinModule')?.('node:util'), Bun, Deno]) {
    const text = callOf(inspector, 'inspect')?.(value, everything);
    // Who asks for hidden properties is shown the body of a response, but no key.
    console.log(`${text}`.replaceAll('ada@example.com', ''));
  }
}

function callOf(owner: unknown, name: string): ((...given: unknown[]) => unknown) | undefined {
  const found: unknown = Reflect.get(Object(owner), name);
  return typeof found === 'function' ? (...given) => found.apply(owner, given) : undefined;
}
