import type { MiddlewareHandler } from 'hono';

/** The names under which a browser on the same machine reaches the dashboard. */
export const loopbackHostnames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses requests that came for another host name: a page elsewhere could otherwise point its own
 * name at this machine and read the dashboard (DNS rebinding).
 */
export function requireHost(hostnames: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    if (!hostnames.includes(new URL(context.req.url).hostname)) {
      return context.text('The dashboard does not answer to this host name.', 421);
    }
    return next();
  };
}
