import type { Consumer } from './consumer.js';
import { drataConnectionsConsumer } from './drata-connections-consumer.js';
import { drataConnectionsHttpConsumer } from './drata-connections-http-consumer.js';
import { heyApiConsumer } from './hey-api-consumer.js';
import { heyApiSourceConsumer } from './hey-api-source-consumer.js';
import { openaiConsumer } from './openai-consumer.js';
import { openapiFetchConsumer } from './openapi-fetch-consumer.js';

/** Every program that is type-checked. */
export const allConsumers: readonly Consumer[] = [
  drataConnectionsConsumer,
  drataConnectionsHttpConsumer,
  openapiFetchConsumer,
  heyApiConsumer,
  heyApiSourceConsumer,
  openaiConsumer,
];
