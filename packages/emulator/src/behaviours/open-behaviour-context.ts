import type { ConnectionRegistry } from '../state/connection-registry.js';
import type { StagedUpload } from '../state/staged-upload.js';
import type { BehaviourContext } from './behaviour.js';

/** A context that ends with its request. */
export interface OpenBehaviourContext extends BehaviourContext {
  /** Forgets the people of the request, unless they have been committed. */
  close(): void;
}

/** A class, as every request makes one: an object with an accessor of its own takes ten times as long to make. */
class RequestContext implements OpenBehaviourContext {
  readonly connections: ConnectionRegistry;
  #upload: StagedUpload | undefined;

  constructor(connections: ConnectionRegistry) {
    this.connections = connections;
  }

  get upload(): StagedUpload {
    this.#upload ??= this.connections.stage();
    return this.#upload;
  }

  close(): void {
    this.#upload?.discard();
  }
}

/** Opens the context of one request; nothing is staged before somebody asks for the upload. */
export function openBehaviourContext(connections: ConnectionRegistry): OpenBehaviourContext {
  return new RequestContext(connections);
}
