import { isJsonObject } from '@drata-connections/contract-validator/document';

/** The path of the first server of a contract, without a slash at its end: `/public`. */
export function readBasePath(contract: object): string {
  const servers: unknown = 'servers' in contract ? contract.servers : undefined;
  const [first]: readonly unknown[] = Array.isArray(servers) ? servers : [];
  if (!isJsonObject(first) || typeof first['url'] !== 'string') return '';
  const { variables } = first;
  const url = first['url'].replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const variable = isJsonObject(variables) ? variables[name] : undefined;
    return isJsonObject(variable) ? String(variable['default'] ?? '') : '';
  });
  return new URL(url, 'http://localhost').pathname.replace(/\/+$/, '');
}
