import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { Connection } from '@drata-connections/types';
import type { SchemaCheck } from '../validation/schema-check.js';
import { encodePeople } from './encode-people.js';
import type { ImportedPerson } from './imported-person.js';
import type { SeededConnection, StateContents } from './state-storage.js';

/**
 * Reads a snapshot, of which nothing is believed: it may come from a file.
 *
 * @throws TypeError when it is none; the message says where.
 */
export function parseSnapshot(value: unknown, checkConnection: SchemaCheck): StateContents {
  if (!isJsonObject(value) || value['format'] !== 'drata-connections-emulator') {
    throw refusal('it is none of this emulator', 'Give what `snapshot()` returned.');
  }
  if (value['version'] !== 1) {
    throw refusal('its version is not 1', 'Take it again with this version of the emulator.');
  }
  const { connections, lastConnectionId } = value;
  if (!Array.isArray(connections)) throw damaged('connections');
  if (!isWhole(lastConnectionId)) throw damaged('lastConnectionId');

  let earlier = 0;
  const parsed = connections.map((each: unknown, index) => {
    const connection = parseConnection(each, `connections[${index}]`, checkConnection);
    const { id } = connection.connection;
    if (!isWhole(id) || id <= earlier) throw damaged(`connections[${index}].connection.id`);
    earlier = id;
    return connection;
  });
  return { connections: parsed, lastConnectionId };
}

function parseConnection(value: unknown, place: string, check: SchemaCheck): SeededConnection {
  if (!isJsonObject(value)) throw damaged(place);
  const { connection, createdAt, importEndsAt, people } = value;
  if (!isConnection(connection, check)) throw damaged(`${place}.connection`);
  if (!isWhole(createdAt)) throw damaged(`${place}.createdAt`);
  if (importEndsAt !== null && !isWhole(importEndsAt)) throw damaged(`${place}.importEndsAt`);
  if (people !== null && !isPeople(people)) throw damaged(`${place}.people`);
  return {
    connection: structuredClone(connection),
    createdAt,
    importEndsAt,
    people: people === null ? undefined : encodePeople(people),
  };
}

function isConnection(value: unknown, check: SchemaCheck): value is Connection {
  return check(value) === undefined;
}

function isPeople(value: unknown): value is readonly ImportedPerson[] {
  return Array.isArray(value) && value.every(isJsonObject);
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function damaged(place: string): TypeError {
  return refusal(`${place} is not what it should be`, 'Take the snapshot again.');
}

function refusal(reason: string, nextStep: string): TypeError {
  return new TypeError(`Failed to restore the snapshot: ${reason}. ${nextStep}`);
}
