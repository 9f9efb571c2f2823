import type { FC } from 'hono/jsx';
import { formatBytes } from '../wording/format-bytes.js';

/** The choice of a file. The whole field takes a dropped file, and with JavaScript it shows its name. */
export const FileField: FC<{ readonly maxFileBytes: number }> = ({ maxFileBytes }) => (
  <div class="file-field" data-file-field>
    <label class="field-title" for="file">
      Personnel file
    </label>
    <div class="drop-zone">
      <span class="drop-zone-mark" aria-hidden="true" />
      <span class="drop-zone-text" data-file-name aria-live="polite">
        Drop a file here, or choose one
      </span>
      <input
        id="file"
        name="file"
        type="file"
        accept=".csv,.json,text/csv,application/json"
        required
        aria-describedby="file-hint"
      />
    </div>
    <p class="hint" id="file-hint">
      CSV with commas or JSON, in UTF-8, up to {formatBytes(maxFileBytes)}.
    </p>
  </div>
);
