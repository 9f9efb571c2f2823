import type { Exchange } from './exchange.js';

/** Answers a request, well or badly, with whatever bytes it likes. */
export type Answer = (exchange: Exchange) => void;
