/** Paths that have an operation for a method. */
export type PathsWith<Paths, Method extends PropertyKey> = {
  [Path in keyof Paths]: Paths[Path] extends { [M in Method]: infer Operation }
    ? Operation extends { responses: unknown }
      ? Path
      : never
    : never;
}[keyof Paths];
