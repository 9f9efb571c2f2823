import { isJsonObject } from '@drata-connections/contract-validator/document';
import { parseJson } from '../../json/parse-json.js';
import { ownContract } from '../../own-contract.js';
import type { ServedProvider } from '../../provider/served-provider.js';
import { plainRequests } from '../../requests/plain-requests.js';
import { packageVersion } from '../package-version.js';
import type { ProviderTool } from '../provider-tool.js';
import { startPrismProxy } from './start-prism-proxy.js';

/** Prism's validating proxy, and nothing that looks at answers besides it. */
export const prismAlone: ProviderTool = {
  name: 'Prism proxy',
  version: packageVersion('@stoplight/prism-http-server'),
  setUp: 'the proxy with `--errors`, and the requests of a plain contract test sent through it',
  async check(providers) {
    const reports: (readonly string[])[] = [];
    for (const provider of providers) reports.push(await checkOne(provider));
    return reports;
  },
};

async function checkOne({
  url,
  apiKeys,
  connectionId,
}: ServedProvider): Promise<readonly string[]> {
  const proxy = await startPrismProxy(ownContract, url);
  try {
    const reports: string[] = [];
    const options = { url: proxy.url, apiKey: apiKeys.full, connectionId };
    for (const request of plainRequests(options)) {
      const place = `${request.method} ${new URL(request.url).pathname}`;
      const response = await fetch(request);
      reports.push(...(await reportsOf(response)).map((report) => `${place}: ${report}`));
    }
    return [...new Set(reports)];
  } finally {
    await proxy.close();
  }
}

/** What Prism says about an exchange: in a header where it lets the answer through, in a problem where it does not. */
async function reportsOf(response: Response): Promise<readonly string[]> {
  const header = parseJson(response.headers.get('sl-violations') ?? '[]');
  const text = await response.text();
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
  const body = isProblem === true ? parseJson(text) : undefined;
  const isOfPrism = isJsonObject(body) && String(body['type']).includes('stoplight.io/prism');
  const validation = isOfPrism ? body['validation'] : undefined;
  const problems = [
    ...(Array.isArray(header) ? header : []),
    ...(Array.isArray(validation) ? validation : []),
  ].filter(isJsonObject);
  if (problems.length > 0) return problems.map(describe);
  return isOfPrism ? [String(body['title'])] : [];
}

function describe({ location, code, message }: Readonly<Record<string, unknown>>): string {
  const place = Array.isArray(location) ? location.filter((key) => !/^\d+$/.test(String(key))) : [];
  return `${place.join('.')} ${String(code ?? '')} ${String(message ?? '')}`;
}
