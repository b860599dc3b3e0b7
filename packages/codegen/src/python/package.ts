import { provenance, sourceOf } from '../formats.ts';
import type { Model } from '../model.ts';
import { importStatement, inExportOrder } from './imports.ts';
import { display, layOut, sequence } from './layout.ts';
import { stringLiteral } from './literal.ts';
import { mappingModule } from './mapping-module.ts';
import { modelModule, type PythonModule, scalarModule } from './model-module.ts';
import { readme } from './readme.ts';

/** What the package is made from, besides the models. */
export interface PackageFacts {
  /** The text of `scalars.ts`. */
  readonly scalars: string;
  /** The version of the workspace. */
  readonly version: string;
  /** The text of the licence. */
  readonly license: string;
}

/** The name of the import package. */
const PACKAGE = 'planproof_models';

/** The formats that have models: those that the pipeline reads. */
const MODELLED = new Set(['feature', 'fixture']);

/**
 * The Python package of the models, ready to be built: the text of each file, by its path in the package's folder.
 *
 * @param all the models of every format
 */
export function pythonPackage(all: readonly Model[], facts: PackageFacts): Map<string, string> {
  const models = all.filter(({ format }) => MODELLED.has(format.name));
  const scalars = scalarModule(models, facts.scalars);
  const modules = new Map<string, PythonModule>([['scalars', scalars]]);
  for (const model of models) modules.set(model.format.name, modelModule(model, scalars));
  const files = new Map([
    ['pyproject.toml', pyproject(facts.version)],
    ['README.md', readme()],
    ['LICENSE', facts.license],
    [`${PACKAGE}/py.typed`, `# ${provenance('packages/codegen/src/python')}\n`],
    [`${PACKAGE}/__init__.py`, initModule(modules, models)],
    [`${PACKAGE}/mapping.py`, mappingModule()],
  ]);
  for (const [name, { text }] of modules) files.set(`${PACKAGE}/${name}.py`, text);
  return files;
}

function initModule(modules: ReadonlyMap<string, PythonModule>, models: readonly Model[]): string {
  const sources = models.map(({ format }) => `packages/schema/src/${sourceOf(format)}`);
  const exported = [...modules].map(([module, { names }]) => ({ module, names }));
  const sorted = [...exported, { module: 'mapping', names: ['ClosedMapping'] }].sort((a, b) =>
    a.module < b.module ? -1 : 1,
  );
  const imports = sorted.map(({ module, names }) => importStatement(`.${module}`, names));
  const all = inExportOrder(sorted.flatMap(({ names }) => names)).map(stringLiteral);
  return `# ${provenance(sources.join(' and '))}
"""The feature and fixture files of planproof as Pydantic models."""

${imports.join('\n')}

${layOut(sequence('__all__ = ', display('[', all)))}
`;
}

function pyproject(version: string): string {
  return `# ${provenance('packages/codegen/src/python')}
[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "planproof-models"
version = "${version}"
description = "The feature and fixture files of planproof as strict Pydantic models."
readme = "README.md"
license = "MIT"
license-files = ["LICENSE"]
requires-python = ">=3.10"
dependencies = ["pydantic>=2.10,<3"]
keywords = ["planproof", "pydantic", "schema", "yaml"]
classifiers = [
    "Development Status :: 4 - Beta",
    "Framework :: Pydantic :: 2",
    "Intended Audience :: Developers",
    "Programming Language :: Python :: 3",
    "Typing :: Typed",
]

[project.urls]
Homepage = "https://planproof.dev"

[tool.hatch.build.targets.wheel]
packages = ["${PACKAGE}"]

[tool.mypy]
strict = true

[tool.ruff]
target-version = "py310"

[tool.ruff.lint]
extend-select = ["ANN", "B", "D1", "I", "RUF", "UP"]
`;
}
