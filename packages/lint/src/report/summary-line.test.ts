import { expect, it } from 'vitest';
import { finding, lintedFile, lintRun, plainOptions } from './report.fixture.ts';
import type { LintRun, ReportOptions } from './reporter.ts';
import { styleFor } from './style.ts';
import { summaryLines } from './summary-line.ts';

const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
const error = finding(place, { fixes: [{ title: 'Fix it', safety: 'safe', edits: [] }] });
const warning = finding(place, { severity: 'warning' });
const info = finding(place, { severity: 'info' });
const clean = lintedFile('', []);

const cases: readonly [string, LintRun, Partial<ReportOptions>, string[]][] = [
  ['nothing', lintRun(), {}, ['No file was checked.']],
  ['a clean file', lintRun(clean), {}, ['No findings in 1 file, 12 ms.']],
  [
    'a long run',
    { ...lintRun(clean, clean), elapsedMs: 2345 },
    {},
    ['No findings in 2 files, 2.3 s.'],
  ],
  [
    'findings in some files',
    lintRun(clean, lintedFile('', [error, error, warning, info])),
    {},
    ['2 errors, 1 warning, 1 info in 1 of 2 files (2 fixable), 12 ms.'],
  ],
  [
    'what is suppressed',
    lintRun({ ...clean, suppressed: 2, baselined: 1 }),
    {},
    ['No findings in 1 file (2 suppressed, 1 in the baseline), 12 ms.'],
  ],
  [
    'what is not shown',
    lintRun(lintedFile('', [error, error, warning])),
    { quiet: true, maxDiagnostics: 1 },
    [
      '2 errors, 1 warning in 1 file (2 fixable), 12 ms.',
      'Not shown: 1 finding over the limit, 1 finding below error.',
    ],
  ],
  [
    'what could not be opened',
    { ...lintRun(clean), unopened: 1 },
    {},
    ['No findings in 1 file, 12 ms.', '1 file could not be opened.'],
  ],
];

it.each(cases)('says %s', (_, run, options, lines) => {
  expect(summaryLines(run, { ...plainOptions, ...options }, styleFor(false))).toEqual(lines);
});
