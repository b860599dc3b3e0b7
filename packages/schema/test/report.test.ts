import { describe, expect, it } from 'vitest';
import { validateReport } from '../src/index.ts';
import { report } from './report.fixture.ts';

describe('a report', () => {
  it('has every key of the format', () => {
    expect(validateReport(report)).toEqual({ ok: true, value: report });
  });

  it('may have keys that a later version adds', () => {
    const [file] = report.files;
    const later = {
      ...report,
      elapsed: 12,
      files: [{ ...file, digest: 'abc' }],
      summary: { ...report.summary, cached: 0 },
    };
    expect(validateReport(later).ok).toBe(true);
  });

  it.each([
    [{ version: 2 }, ['version']],
    [{ version: '1' }, ['version']],
    [{ tool: { name: 'other', version: '1' } }, ['tool', 'name']],
    [{ files: [{ path: 'a', kind: 'notes', diagnostics: [] }] }, ['files', 0, 'kind']],
    [{ summary: { ...report.summary, errors: -1 } }, ['summary', 'errors']],
    [{ summary: { ...report.summary, errors: 0.5 } }, ['summary', 'errors']],
  ])('is not valid with %j', (change, path) => {
    expect(validateReport({ ...report, ...change })).toMatchObject({
      ok: false,
      problems: [{ path }],
    });
  });

  it.each(['version', 'tool', 'files', 'summary'])('needs %s', (key) => {
    const { [key]: _, ...rest }: Record<string, unknown> = report;
    expect(validateReport(rest)).toMatchObject({
      ok: false,
      problems: [{ kind: 'missing-field', path: [key] }],
    });
  });
});
