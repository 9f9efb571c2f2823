import type { OpenApiDocument } from '@drata-connections/types/contract';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { Answer } from '../exchange/answer.js';
import { isVendorHost } from './is-vendor-host.js';
import { ProviderError } from './provider-error.js';
import type { Target } from './read-target.js';

/** What is told of an answer that was cut off, malformed (`HPE_…`), or compressed in another way than it says (`Z_…`). */
const isBrokenAnswer =
  /terminated|aborted|other side closed|ECONNRESET|parse|content.length|\b(HPE|Z|ERR__ERROR)_[A-Z]/i;

/**
 * Looks at the first answer of a provider, so that what keeps everything from being checked is said once.
 *
 * @throws ProviderError when nothing answers, when it redirects, is a web page, or refuses the key.
 */
export function preflight(
  answer: Answer,
  operation: ContractOperation | null,
  target: Target,
  contract: OpenApiDocument,
): void {
  const { status, headers, text, error } = answer;
  const fail = (reason: string, next: string): never => {
    throw new ProviderError(`Failed to check ${target.baseUrl}: ${reason}. ${next}`);
  };
  if (error !== null) {
    if (/cert|ssl|tls|self.signed|wrong version number|EPROTO/i.test(error)) {
      fail(
        `the TLS connection failed: ${error}`,
        'Check the certificate, or name a private authority in `NODE_EXTRA_CA_CERTS`.',
      );
    }
    // Somebody answers, wrongly: that is what a check is for.
    if (isBrokenAnswer.test(error)) return;
    fail(`nothing answers: ${error}`, 'Start the server, or correct the base URL.');
  }
  if (status >= 300 && status < 400 && status !== 304) {
    const location = headers.get('location') ?? '';
    const to = URL.canParse(location, answer.request.url)
      ? new URL(location, answer.request.url)
      : null;
    if (to !== null && to.href === answer.request.url) {
      fail('it redirects in a loop', 'Correct the base URL.');
    }
    if (to !== null && isVendorHost(to.hostname, contract)) {
      fail("it redirects to the vendor's host, which is not followed", 'Correct the base URL.');
    }
    const place = to === null ? 'nowhere' : `${to.origin}${to.pathname}`;
    fail(
      `it redirects to ${place}, which is not followed`,
      'Pass the address that answers, or, where it redirects in a loop, mend the server.',
    );
  }
  const declaresHtml = operation?.responses
    .find(({ code }) => code === String(status))
    ?.contents.some(({ mediaType }) => mediaType.startsWith('text/html'));
  if (status < 500 && declaresHtml !== true && /^\s*<(!doctype|html|head|body)/i.test(text)) {
    fail(`it answers ${status} with a web page`, 'Is the path of the base URL missing?');
  }
  if (status === 401 && operation !== null) {
    fail('it refuses the API key with 401', 'Pass a valid key in `DRATA_API_KEY`.');
  }
  if (status === 404 && operation !== null && !/\{/.test(operation.path)) {
    fail(
      `it has no ${operation.path} (404)`,
      `Is the path of the base URL missing? The contract names ${contract.servers?.[0]?.url ?? 'none'}.`,
    );
  }
}
