export { drataHandlers } from './msw/drata-handlers.js';
export type { DrataHandlersOptions } from './msw/drata-handlers-options.js';
