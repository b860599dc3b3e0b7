import { describe, expect, test } from 'vitest';
import { ruleCodes } from '../rule-codes.ts';
import { explain } from './explain.ts';
import { fieldPages } from './field-page.ts';

describe('explain', () => {
  test.each(ruleCodes)('knows the rule %s', (code) => {
    expect(explain(code)).toMatchObject({ kind: 'rule', rule: { code } });
  });

  test('knows every place of a field', () => {
    const explanation = explain('status');
    expect(explanation.kind === 'field' && explanation.pages.map(({ place }) => place)).toEqual([
      'status',
      'tasks[].status',
    ]);
    expect(explain('tasks.status')).toMatchObject({
      kind: 'field',
      pages: [
        {
          kind: 'feature',
          place: 'tasks[].status',
          required: false,
          type: 'text',
          defaultValue: 'pending',
          constraints: ['one of pending, in_progress, completed, failed, skipped, deferred'],
        },
      ],
    });
  });

  test('knows a field that does not exist', () => {
    expect(explain('bootstrap_packages')).toMatchObject({
      kind: 'field',
      pages: [],
      remedies: [{ mapping: 'feature', fix: { kind: 'none' } }],
    });
  });

  test('suggests what was meant', () => {
    expect(explain('unknwon-field')).toEqual({ kind: 'unknown', suggestions: ['unknown-field'] });
    expect(explain('dependancies')).toEqual({ kind: 'unknown', suggestions: ['dependencies'] });
    expect(explain('xyzzy')).toEqual({ kind: 'unknown', suggestions: [] });
  });
});

describe('the pages of fields', () => {
  const pages = fieldPages();

  test('reach into lists, maps and unions, each once', () => {
    const places = pages.map(({ kind, place }) => `${kind} ${place}`);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toContain('feature scenarios.<name>.test_ref');
    expect(places).toContain('feature evidence_repos[].path');
    expect(places).toContain('fixture fixtures.<name>.readiness_log');
    expect(places).toContain('config include.features');
  });

  test.each(pages)('$kind $place says what it is', ({ description, type }) => {
    expect(description).toMatch(/\S/);
    expect(type).toMatch(/\S/);
  });
});
