import { expect, test } from 'vitest';
import { renderReport } from '../src/report/render-report.js';

const report = renderReport(
  [
    {
      benchmark: { name: 'call', description: 'Time of one call.' },
      result: {
        targets: [
          { text: 'ours: at most 0.90x', measured: '1.30x', met: false },
          { text: 'theirs: at least 5.00x', measured: '5.19x', met: true },
        ],
        tables: [{ title: 'A stub:', columns: ['client', 'time'], rows: [['ours', '9 µs']] }],
        notes: ['Medians.'],
      },
    },
  ],
  {
    command: 'pnpm bench',
    date: new Date('2026-11-23T15:00:00Z'),
    machine: { cpu: 'A CPU', cores: '2', memory: '8 GiB', load: '0.1', os: 'Linux', node: 'v24' },
    versions: new Map([['ky', '2.1.0']]),
  },
);

test('it names the command, the day, the machine and the versions', () => {
  expect(report).toContain('`pnpm bench` on 2026-11-23');
  expect(report).toMatch(/\| cpu +\| A CPU +\|/);
  expect(report).toMatch(/\| ky +\| 2\.1\.0 +\|/);
});

test('every target is on top, missed ones, too', () => {
  const [top = ''] = report.split('## call');
  expect(top).toMatch(/\| call +\| ours: at most 0\.90x +\| +1\.30x \| +not met \|/);
  expect(top).toMatch(/\| call +\| theirs: at least 5\.00x +\| +5\.19x \| +met \|/);
});

test('a section has the description, the targets, the tables and the notes', () => {
  const [, section = ''] = report.split('## call');
  expect(section.split('\n').filter((line) => line !== '')).toEqual([
    'Time of one call.',
    '- ours: at most 0.90x. Measured: **1.30x**, not met.',
    '- theirs: at least 5.00x. Measured: **5.19x**, met.',
    'A stub:',
    '| client | time |',
    '| ------ | ---: |',
    '| ours   | 9 µs |',
    '- Medians.',
  ]);
});
