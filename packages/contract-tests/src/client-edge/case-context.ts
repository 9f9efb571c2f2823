import type { DrataClient } from '@drata-connections/client';
import type { ContractModel } from '../contract/contract-model.js';
import type { CoverageRecorder } from '../coverage/coverage-recorder.js';
import type { Exchange } from '../wire/exchange.js';
import type { Driver } from './driver.js';

/** What a case needs to run. */
export interface CaseContext extends Pick<ContractModel, 'schemas' | 'validator'> {
  readonly coverage: CoverageRecorder;
  /** Base URL of the mock. */
  readonly baseUrl: string;
  readonly createClient: (fetch: (request: Request) => Promise<Response>) => DrataClient;
  readonly driver: Driver;
  /** Told of each exchange of a client. */
  readonly onExchange: (exchange: Exchange) => void;
}
