/**
 * What generated types need of a standard library. The real one takes half a second to load, and assignability of
 * generated types does not depend on the rest of it.
 */
export const AMBIENT_TYPES = `
interface Array<T> { readonly length: number; at(index: number): T | undefined; push(...items: T[]): number; [n: number]: T }
interface ReadonlyArray<T> { readonly length: number; at(index: number): T | undefined; readonly [n: number]: T }
interface Boolean { valueOf(): boolean }
interface CallableFunction {}
interface Function {}
interface IArguments {}
interface NewableFunction {}
interface Number { toFixed(digits?: number): string }
interface Object { hasOwnProperty(key: string): boolean }
interface RegExp { readonly source: string }
interface String { charAt(index: number): string; readonly length: number }
interface Blob { readonly size: number; readonly type: string; slice(start?: number, end?: number): Blob }
interface File extends Blob { readonly name: string; readonly lastModified: number }
type Partial<T> = { [P in keyof T]?: T[P] };
type Required<T> = { [P in keyof T]-?: T[P] };
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Record<K extends keyof any, T> = { [P in K]: T };
type Exclude<T, U> = T extends U ? never : T;
type Extract<T, U> = T extends U ? T : never;
type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>;
type NonNullable<T> = T & {};
`;
