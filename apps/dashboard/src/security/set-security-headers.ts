import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Allows the pages nothing but the dashboard's own files, and keeps them out of caches and frames. */
export function setSecurityHeaders(): MiddlewareHandler {
  const setHeaders = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    // With `no-referrer` a browser sends `Origin: null`, which the check against forged posts needs.
    referrerPolicy: 'same-origin',
    // The dashboard speaks plain HTTP on the loopback interface.
    strictTransportSecurity: false,
  });
  return async (context, next) => {
    await setHeaders(context, next);
    if (!context.res.headers.has('cache-control')) {
      context.res.headers.set('cache-control', 'no-store');
    }
  };
}
