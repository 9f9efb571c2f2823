import { csvFalseValues, csvTrueValues, personnelCsvColumns } from '@drata-connections/types';
import type { FC } from 'hono/jsx';

/** What a personnel file has to look like, by the contract. */
export const FormatGuide: FC = () => {
  const required = personnelCsvColumns.filter((column) => column.required);
  const optional = personnelCsvColumns.filter((column) => !column.required);
  return (
    <aside class="guide" aria-labelledby="guide-title">
      <h2 id="guide-title">What the file needs</h2>
      <h3>Required CSV columns</h3>
      <ul class="tags">
        {required.map(({ name }) => (
          <li>
            <code>{name}</code>
          </li>
        ))}
      </ul>
      <h3>Optional CSV columns</h3>
      <ul class="tags">
        {optional.map(({ name }) => (
          <li>
            <code>{name}</code>
          </li>
        ))}
      </ul>
      <h3>True or false</h3>
      <p>
        Write <code>{csvTrueValues.join(', ')}</code> or <code>{csvFalseValues.join(', ')}</code>,
        in any letter case.
      </p>
      <h3>JSON</h3>
      <p>
        An object with a list <code>personnelData</code>, or just the list.
      </p>
      <p class="quiet">The file is checked before anything is sent.</p>
    </aside>
  );
};
