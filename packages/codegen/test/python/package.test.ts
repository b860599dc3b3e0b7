import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cannotAsk, packageFolder, pythonNote, runPython } from './python.ts';

const clean = { code: 0, stderr: '' };

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'planproof-python-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

describe.skipIf(cannotAsk)(`the Python package${pythonNote}`, () => {
  it('has types that mypy --strict accepts, in the package and in its use', () => {
    const use = `
from typing import assert_type
from planproof_models import Feature, FixtureFile, Task
task = Task(id="TASK-A-1", file_path="a.md")
feature = Feature(id="FEAT-A1", name="A", tasks=[task])
assert_type(feature.tasks, list[Task] | None)
assert_type(feature.complexity, int)
assert_type(feature.created, str | None)
file = FixtureFile.model_validate({"fixtures": {}})
for fixture in file.fixtures.values():
    if fixture.readiness_type == "sleep":
        assert_type(fixture.readiness_sleep, int)
`;
    const cache = `--cache-dir=${folder()}`;
    const used = runPython(['-m', 'mypy', '--strict', cache, '-c', use]);
    const packaged = runPython(['-m', 'mypy', '--strict', cache, '-p', 'planproof_models']);
    expect([packaged, used].map(({ code, stdout }) => [code, stdout.split(':')[0]])).toEqual([
      [0, 'Success'],
      [0, 'Success'],
    ]);
  });

  it('is formatted and has no findings of ruff', () => {
    const format = ['-m', 'ruff', 'format', '--no-cache', '--check', '--quiet', packageFolder];
    expect(runPython(format)).toMatchObject({ ...clean, stdout: '' });
    const check = ['-m', 'ruff', 'check', '--no-cache', '--quiet', packageFolder];
    expect(runPython(check)).toMatchObject({ ...clean, stdout: '' });
  });

  it('is imported without a warning, and exports what it says', () => {
    const program =
      'from planproof_models import *; print(Feature.__name__, len(__import__("planproof_models").__all__) > 30)';
    expect(runPython(['-W', 'error', '-c', program])).toEqual({
      ...clean,
      stdout: 'Feature True\n',
    });
  });

  it('does what the README says', () => {
    const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8');
    const block = (language: string) =>
      new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';
    expect(runPython(['-W', 'error', '-c', block('python')])).toEqual({
      ...clean,
      stdout: block('text'),
    });
  });

  it('takes a date where the loader does, as text, and refuses it on a task', () => {
    const program = `
import json, yaml
from planproof_models import Feature
from pydantic import ValidationError
base = "id: FEAT-A1\\nname: A\\n"
def read(text):
    try:
        return Feature.model_validate(yaml.safe_load(base + text)).model_dump(exclude_unset=True)
    except ValidationError as error:
        return [[*problem["loc"], problem["type"]] for problem in error.errors()]
print(json.dumps([
    read("created: 2026-01-31"),
    read("execution: {started_at: 2026-01-31 10:00:00.5 +02:00}"),
    read("tasks: [{id: TASK-A-1, file_path: a.md, started_at: 2026-01-31}]"),
    read("routing_law: off"),
    read("routing_law: on"),
    read("description: null"),
    read("created: null\\nx-a: 1\\nexecution: {x-b: 2}\\nscenarios: {x-c: 3}"),
]))
`;
    const named = { id: 'FEAT-A1', name: 'A' };
    expect(JSON.parse(runPython(['-W', 'error', '-c', program]).stdout)).toEqual([
      { ...named, created: '2026-01-31' },
      { ...named, execution: { started_at: '2026-01-31T10:00:00.500000+02:00' } },
      [['tasks', 0, 'started_at', 'string_type']],
      { ...named, routing_law: 'off' },
      [['routing_law', 'literal_error']],
      [['description', 'value_error']],
      { ...named, created: null, execution: {}, scenarios: {} },
    ]);
  });
});
