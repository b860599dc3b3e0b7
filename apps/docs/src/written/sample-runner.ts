import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Html, html } from '../html/html.ts';
import { codeBlock, terminalBlock } from '../site/blocks.ts';
import { runPlanproof } from '../terminal/run-planproof.ts';
import { wordsOf } from '../terminal/words.ts';
import { Workspace } from '../terminal/workspace.ts';
import type { Sample } from './sample.ts';

const app = fileURLToPath(new URL('../../', import.meta.url));

/** The width of the terminal that samples are run on, in columns. */
const COLUMNS = 84;

/**
 * Shows the samples of one page, and runs those that can be run: what follows a command on the page is what it printed when
 * the page was made. Samples of one project share a copy of it and see what those before them changed.
 */
export class SampleRunner implements Disposable {
  readonly #workspaces = new Map<string, Workspace>();

  /** A sample as the page shows it. Throws where a command does not end as the page says. */
  async show(sample: Sample): Promise<Html> {
    switch (sample.language) {
      case 'console':
        return this.#console(sample);
      case 'ts':
        return this.#typescript(sample);
      case 'file':
        return this.#file(sample);
      default:
        return this.#code(sample);
    }
  }

  async #console({ text, project, exit }: Sample): Promise<Html> {
    const { path } = this.#workspace(project);
    const shown: string[] = [];
    for (const line of text.split('\n')) {
      if (!line.startsWith('$ planproof')) throw new Error(`Not a command of planproof: ${line}`);
      const [, ...words] = wordsOf(line.slice('$ '.length));
      const ran = await runPlanproof(words, { cwd: path, columns: COLUMNS });
      if (ran.code !== exit) {
        throw new Error(`${line} ends with ${ran.code}, not with ${exit}:\n${ran.shown}`);
      }
      shown.push(`\x1b[1m${line}\x1b[0m\n${ran.shown}`);
    }
    return terminalBlock(shown.join('\n'), endsWith(exit));
  }

  /** Runs with the packages of this repository, as a program of theirs would. */
  #typescript({ text }: Sample): Html {
    const options = ['--conditions=planproof-source', '--input-type=module-typescript', '--eval'];
    const { stdout, stderr, status } = spawnSync(process.execPath, [...options, text], {
      cwd: app,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The sample does not run:\n${text}\n${stderr}`);
    return html`${codeBlock(text, 'ts')}<p>It prints:</p>${terminalBlock(stdout)}`;
  }

  /** A file of an example, as it is. */
  #file({ project, file = '', lines }: Sample): Html {
    const text = readFileSync(join(this.#workspace(project).path, file), 'utf8');
    if (lines === undefined) return codeBlock(text, languageOf(file), file);
    const [first = 1, last] = lines.split('-').map(Number);
    const shown = text.split('\n').slice(first - 1, last);
    return codeBlock(shown.join('\n'), languageOf(file), `${file}, lines ${lines}`);
  }

  #code({ language, text, project, file }: Sample): Html {
    if (file === undefined) return codeBlock(text, language);
    this.#workspace(project).write(file, `${text}\n`);
    return codeBlock(text, language, file);
  }

  #workspace(project: string | undefined): Workspace {
    const key = project ?? '';
    const known = this.#workspaces.get(key);
    if (known !== undefined) return known;
    const made = new Workspace(project);
    this.#workspaces.set(key, made);
    return made;
  }

  [Symbol.dispose](): void {
    for (const workspace of this.#workspaces.values()) workspace[Symbol.dispose]();
  }
}

function endsWith(exit: number): Html | string {
  return exit === 0 ? '' : html`ends with ${exit}`;
}

function languageOf(file: string): string {
  const ending = file.split('.').at(-1) ?? '';
  return (
    new Map([
      ['yml', 'yaml'],
      ['py', 'python'],
    ]).get(ending) ?? ending
  );
}
