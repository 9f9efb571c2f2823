/** How many lines a text has that the other one has not, each way; moved lines are not counted. */
export function countLines(before: string, after: string): { added: number; removed: number } {
  const balance = new Map<string, number>();
  for (const line of lines(before)) balance.set(line, (balance.get(line) ?? 0) - 1);
  for (const line of lines(after)) balance.set(line, (balance.get(line) ?? 0) + 1);
  let added = 0;
  let removed = 0;
  for (const count of balance.values()) {
    if (count > 0) added += count;
    else removed -= count;
  }
  return { added, removed };
}

function lines(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
