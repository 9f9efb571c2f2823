import type { OpenApiDocument } from '@drata-connections/types/contract';
import type { ContractModel } from '../contract/contract-model.js';
import type { RunLog } from '../findings/run-log.js';
import type { Target } from '../provider/read-target.js';

export async function replayThroughPrism(
  _contract: OpenApiDocument,
  _model: ContractModel,
  _target: Target,
  _log: RunLog,
): Promise<void> {}
