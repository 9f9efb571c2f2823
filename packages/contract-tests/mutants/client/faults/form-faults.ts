import type { ClientFault } from '../client-fault.js';
import { spoilForm } from '../spoil/spoil-form.js';

function formOf(file: File, name = 'file'): FormData {
  const form = new FormData();
  form.set(name, file);
  return form;
}

/** Files that are sent in a wrong form. */
export const formFaults: readonly ClientFault[] = [
  {
    id: 'form-part-name',
    title: 'The part is called `csv`',
    breaks: 'the part is `file`',
    spoilt: spoilForm((file) => formOf(file, 'csv')),
  },
  {
    id: 'form-part-type',
    title: 'The file is `application/octet-stream`',
    breaks: 'the file is `text/csv`',
    spoilt: spoilForm((file) =>
      formOf(new File([file], file.name, { type: 'application/octet-stream' })),
    ),
  },
  {
    id: 'form-field',
    title: 'The file is sent as a field',
    breaks: 'the part `file` is a file',
    spoilt: spoilForm(async (file) => {
      const form = new FormData();
      form.set('file', await file.text());
      return form;
    }),
  },
  {
    id: 'form-name-for-file',
    title: 'The name of the file is sent in place of its content',
    breaks: 'the part `file` holds the file',
    spoilt: spoilForm((file) => formOf(new File([file.name], file.name, { type: file.type }))),
  },
  {
    id: 'form-empty',
    title: 'The file is sent empty',
    breaks: 'the part `file` holds the file',
    spoilt: spoilForm((file) => formOf(new File([], file.name, { type: file.type }))),
  },
  {
    id: 'form-extra-part',
    title: 'A part `filename` is sent as well',
    breaks: 'the form has the part `file` alone',
    spoilt: spoilForm((file) => {
      const form = formOf(file);
      form.set('filename', file.name);
      return form;
    }),
  },
  {
    id: 'form-bare-csv',
    title: 'The file is sent as the body, `text/csv`',
    breaks: 'the body is `multipart/form-data`',
    spoilt: spoilForm((file) => file),
  },
  {
    id: 'form-lines',
    title: 'The last line of the file is lost',
    breaks: 'the part `file` holds the file',
    spoilt: spoilForm(async (file) => {
      const lines = (await file.text()).trimEnd().split('\n');
      return formOf(new File([lines.slice(0, -1).join('\n')], file.name, { type: file.type }));
    }),
  },
];
