export type { ApiKeyDefinition } from './access/api-key-definition.js';
export type { DefaultApiKeyName } from './access/default-api-keys.js';
export type { Permission } from './access/permission.js';
export type { EmulatorApiKeys } from './access/read-api-keys.js';
export type { AdjustableClock } from './clock/adjustable-clock.js';
export { createEmulator } from './create-emulator.js';
export type { Emulator } from './emulator.js';
export type { EmulatorOptions } from './emulator-options.js';
export type { FaultControl } from './faults/create-fault-queue.js';
export type { Fault, FaultKind } from './faults/fault.js';
export type { EmulatorAnswer } from './http/emulator-answer.js';
export type { EmulatorRequest } from './http/emulator-request.js';
export type { RateLimitOptions } from './rate-limit/rate-limit-options.js';
export type { EmulatorSnapshot, SnapshotConnection } from './state/emulator-snapshot.js';
export type { ConnectionsQuery, EmulatorState } from './state/emulator-state.js';
export type { ImportedPerson } from './state/imported-person.js';
export type { PeopleChunk } from './state/people-chunk.js';
export type { StagedUpload } from './state/staged-upload.js';
export type {
  SeededConnection,
  StateContents,
  StateStorage,
  StoredState,
} from './state/state-storage.js';
export type { StoredConnection, StoredUpload } from './state/stored-connection.js';
export type { CompiledContract } from './validation/compiled-contract.js';
