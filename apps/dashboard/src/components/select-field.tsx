import type { FC } from 'hono/jsx';

/** A labelled choice of one. */
export const SelectField: FC<{
  readonly name: string;
  readonly label: string;
  readonly selected: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}> = ({ name, label, selected, options }) => (
  <div class="select-field">
    <label class="field-label" for={name}>
      {label}
    </label>
    <select id={name} name={name}>
      {options.map((option) => (
        <option value={option.value} selected={option.value === selected}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
);
