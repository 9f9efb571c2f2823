import type { Edge } from '../../findings/edge.js';

/** What people call each edge. */
export const edgeTitles: Readonly<Record<Edge, string>> = {
  client: 'Client against the mock',
  verify: 'Provider by derived cases',
  fuzz: 'Provider by generated input',
};
