import { open } from 'node:fs/promises';
import { personnelCsvColumns } from '@drata-connections/types';

/** Writes a CSV file of people that is as large as asked, to the byte. */
export async function writeCsvFile(path: string, bytes: number): Promise<void> {
  const header = `${personnelCsvColumns.map(({ name }) => name).join(',')}\n`;
  const row = `${personnelCsvColumns.map(({ name }, column) => `${name} ${column}`).join(',')}\n`;
  const block = Buffer.from(row.repeat(Math.ceil(2 ** 20 / row.length)));
  const file = await open(path, 'w');
  let left = bytes - (await file.write(header)).bytesWritten;
  while (left > 0) {
    left -= (await file.write(block, 0, Math.min(left, block.byteLength))).bytesWritten;
  }
  await file.close();
}
