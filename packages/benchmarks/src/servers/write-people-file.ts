import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** Writes a personnel file of at least `bytes` bytes, in which everything is as it should be. */
export async function writePeopleFile(path: string, bytes: number): Promise<void> {
  const file = createWriteStream(path);
  file.write('id,first_name,last_name,email,avatar_url,is_contractor,mfa,job_title\n');
  let written = 0;
  for (let number = 1; written < bytes; ) {
    let block = '';
    for (const end = number + 5000; number < end; number += 1) {
      const avatar = `https://cdn.example.com/avatars/${number}.png`;
      block += `employee-${number},First${number % 97},Last${number % 89},person.${number}@example.com,${avatar},${number % 7 === 0 ? 'yes' : 'no'},true,Engineer\n`;
    }
    written += block.length;
    if (!file.write(block)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
