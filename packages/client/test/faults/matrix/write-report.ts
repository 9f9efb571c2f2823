import { mkdir, writeFile } from 'node:fs/promises';

/** Where the tables are kept. */
const file = new URL('../../../reports/faults.txt', import.meta.url);

/** Writes a text to the report of this suite, and shows it. */
export async function writeReport(text: string): Promise<void> {
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
  process.stdout.write(`\n${text}\n`);
}
