import type { Bump } from '../../../src/index.js';

/** What each tool said of one labelled change. */
export interface Judgement {
  readonly name: string;
  readonly deserved: Bump;
  readonly ours: Bump;
  readonly oasdiff: Bump;
  readonly apiSmartDiff: Bump | 'fails';
}

const TOOLS = ['ours', 'oasdiff', 'apiSmartDiff'] as const;

/** Writes the table, with sums; a wrong verdict has an exclamation mark. */
export function renderJudgements(judgements: readonly Judgement[]): string {
  const width = Math.max(6, ...judgements.map(({ name }) => name.length));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => cell.padEnd(index === 0 ? width : 13))
      .join(' ')
      .trimEnd();
  const rows = judgements.map((judgement) =>
    line([
      judgement.name,
      judgement.deserved,
      ...TOOLS.map((tool) => `${judgement[tool]}${isRight(judgement, tool) ? '' : ' !'}`),
    ]),
  );
  const majors = judgements.filter(({ deserved }) => deserved === 'major');
  const others = judgements.filter(({ deserved }) => deserved !== 'major');
  const sums = [
    line([
      'the same bump',
      `of ${judgements.length}`,
      ...TOOLS.map((tool) => String(judgements.filter((row) => isRight(row, tool)).length)),
    ]),
    line([
      'major found',
      `of ${majors.length}`,
      ...TOOLS.map((tool) => String(majors.filter((row) => row[tool] === 'major').length)),
    ]),
    line([
      'false major',
      `of ${others.length}`,
      ...TOOLS.map((tool) => String(others.filter((row) => row[tool] === 'major').length)),
    ]),
  ];
  return `${[line(['change', 'deserved', 'ours', 'oasdiff', 'api-smart-diff']), ...rows, '', ...sums].join('\n')}\n`;
}

function isRight(judgement: Judgement, tool: (typeof TOOLS)[number]): boolean {
  return judgement[tool] === judgement.deserved;
}
