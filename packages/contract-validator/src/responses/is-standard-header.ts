/** Header fields of HTTP itself (RFC 9110 and those it obsoletes), of caches, of cookies and of browsers' rules. */
const standard = new Set(
  [
    'accept-ranges age allow alt-svc cache-control cdn-cache-control clear-site-data connection content-disposition',
    'content-encoding content-language content-length content-location content-range content-security-policy',
    'content-security-policy-report-only content-type cross-origin-embedder-policy cross-origin-opener-policy',
    'cross-origin-resource-policy date deprecation etag expect-ct expires keep-alive last-modified link location nel',
    'origin-agent-cluster permissions-policy pragma priority proxy-authenticate proxy-connection referrer-policy',
    'report-to reporting-endpoints retry-after server server-timing set-cookie strict-transport-security sunset',
    'timing-allow-origin trailer transfer-encoding upgrade vary via warning www-authenticate x-content-type-options',
    'x-dns-prefetch-control x-download-options x-frame-options x-permitted-cross-domain-policies x-powered-by',
    'x-xss-protection',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a response header, in lower case, may come with any response, so that no contract has to name it. */
export function isStandardHeader(name: string): boolean {
  return standard.has(name) || name.startsWith('access-control-');
}
