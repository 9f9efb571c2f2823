import type { ImportForm } from './import-form.js';
import type { ImportTarget } from './import-target.js';

/** Reads the fields of the import form. */
export async function readImportForm(
  fields: Readonly<Record<string, unknown>>,
): Promise<ImportForm> {
  const target = readTarget(fields);
  if (target === undefined) {
    const problem = 'Choose the connection whose people the file replaces. Nothing was sent.';
    return { target: { kind: 'create' }, problem };
  }
  const { file } = fields;
  // A browser sends a file without a name and without content where none was chosen.
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) {
    return { target, problem: 'Choose a CSV or JSON file. Nothing was sent.' };
  }
  return { target, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function readTarget(fields: Readonly<Record<string, unknown>>): ImportTarget | undefined {
  if (fields['target'] === 'create') {
    return { kind: 'create' };
  }
  const id = typeof fields['connection'] === 'string' ? fields['connection'] : '';
  return fields['target'] === 'update' && /^\d{1,15}$/.test(id)
    ? { kind: 'update', id: Number(id) }
    : undefined;
}
