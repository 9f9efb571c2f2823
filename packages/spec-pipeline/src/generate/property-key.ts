import { quote } from './quote.js';

/** A property's name as TypeScript writes it: quoted where it has to be. */
export const propertyKey = (name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
