import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spoil } from './faults.ts';
import { featureText } from './feature-text.ts';
import { largePlan, randomPlan } from './plan.ts';
import { Random } from './random.ts';
import { taskText } from './task-text.ts';

/** A folder of feature files, laid out as in a project. */
export interface Workspace {
  readonly directory: string;
  readonly files: number;
  /** What a table calls it. */
  readonly name: string;
}

/** The features of a workspace, relative to its directory. */
export const FEATURES = '.guardkit/features';

const SEED = 20_260_301;

/** Makes the folders that are measured, below a temporary one. */
export class Workspaces {
  readonly #root = mkdtempSync(join(tmpdir(), 'planproof-benchmarks-'));
  #count = 0;

  /** So many generated files in which there is nothing to find. */
  clean(files: number): Workspace {
    const name = files === 1 ? '1 file' : `${count(files)} files`;
    return this.#make(name, generatedTexts(files));
  }

  /** The same files, each with one finding. */
  faulty(files: number): Workspace {
    return this.#make(`${count(files)} files, a finding in each`, generatedTexts(files).map(spoil));
  }

  /** Files from elsewhere. */
  real(texts: readonly string[]): Workspace {
    return this.#make(`${count(texts.length)} real files`, texts);
  }

  /** A whole project: features under their ids, and the file of every task. */
  project(features: number): Workspace {
    const texts = generatedTexts(features);
    const directory = this.#directory();
    const tasks = texts.flatMap((text) => {
      const [, id = ''] = /^id: (.*)$/m.exec(text) ?? [];
      writeFileSync(join(directory, FEATURES, `${id}.yaml`), text);
      return writeTasks(directory, text);
    });
    const name = `${count(features)} features and ${count(tasks.length)} task files`;
    return { directory, files: features, name };
  }

  remove(): void {
    rmSync(this.#root, { recursive: true });
  }

  #make(name: string, texts: readonly string[]): Workspace {
    const directory = this.#directory();
    for (const [index, text] of texts.entries()) {
      writeFileSync(join(directory, FEATURES, `FEAT-${index}.yaml`), text);
    }
    return { directory, files: texts.length, name };
  }

  #directory(): string {
    const directory = join(this.#root, String(this.#count++));
    mkdirSync(join(directory, FEATURES), { recursive: true });
    return directory;
  }
}

/** Writes the file of each task that a feature names; returns their paths. */
function writeTasks(directory: string, feature: string): string[] {
  const tasks = feature.matchAll(/^- id: (.*)\n {2}name: (.*)\n {2}file_path: (.*)$/gm);
  return Array.from(tasks, ([, id = '', name = '', path = '']) => {
    mkdirSync(join(directory, dirname(path)), { recursive: true });
    writeFileSync(join(directory, path), taskText(id, name));
    return path;
  });
}

/** Feature files that are the same in every run. */
export function generatedTexts(files: number): string[] {
  const random = new Random(SEED);
  return Array.from({ length: files }, (_, index) =>
    featureText(randomPlan(index, random), random),
  );
}

/** One large feature file. */
export function largeText(tasks: number, dependencies: number): string {
  return featureText(largePlan(tasks, dependencies), new Random(SEED));
}

/**
 * The real feature files, where they are.
 *
 * @param shared the folder that holds them as `corpus`; there may be none
 */
export function realTexts(shared: string | undefined): string[] {
  if (shared === undefined) return [];
  const cwd = join(shared, 'corpus');
  return globSync('**/*.yaml', { cwd })
    .sort()
    .map((file) => readFileSync(join(cwd, file), 'utf8'));
}

function count(files: number): string {
  return files.toLocaleString('en-US');
}
