import type { Connection } from '@drata-connections/types';
import type { FC } from 'hono/jsx';
import type { ImportTarget } from '../importing/import-target.js';
import { stateAppearance } from '../wording/state-appearance.js';

/** Where the people go: to a new connection, or to one of those that have a file. */
export const TargetField: FC<{
  readonly target: ImportTarget;
  readonly fileConnections: readonly Connection[];
}> = ({ target, fileConnections }) => {
  const hasNone = fileConnections.length === 0;
  const isUpdate = target.kind === 'update' && !hasNone;
  return (
    <fieldset class="targets">
      <legend>Where should the people go?</legend>
      <label class="option">
        <input type="radio" name="target" value="create" checked={!isUpdate} />
        <span>
          <span class="option-title">Create a new connection</span>
          <span class="option-text">
            {hasNone
              ? 'The file becomes the source of your personnel.'
              : 'For a separate source of personnel. To refresh one that you have, update it instead.'}
          </span>
        </span>
      </label>
      <label class={hasNone ? 'option option-off' : 'option'}>
        <input
          type="radio"
          name="target"
          value="update"
          checked={isUpdate}
          disabled={hasNone}
          data-target-update
        />
        <span>
          <span class="option-title">Update an existing connection</span>
          <span class="option-text">
            {hasNone
              ? 'There is no file-based connection yet.'
              : 'The file replaces all the people that the connection has.'}
          </span>
        </span>
      </label>
      {hasNone ? null : (
        <div class="select-field target-connection">
          <label class="field-label" for="connection">
            Connection to update
          </label>
          <select id="connection" name="connection">
            {fileConnections.map((connection) => (
              <option
                value={connection.id}
                selected={target.kind === 'update' && connection.id === target.id}
              >
                {nameConnection(connection)}
              </option>
            ))}
          </select>
        </div>
      )}
    </fieldset>
  );
};

function nameConnection({ id, clientAlias, state }: Connection): string {
  return [`#${id}`, clientAlias, stateAppearance(state).label.toLowerCase()]
    .filter((part) => part !== null)
    .join(' · ');
}
