import { setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Diagnostic, Fix } from '@planproof/schema';
import type { LintAnswer, LintRequest } from '../worker/messages.ts';
import { editorExtensions } from './editor/extensions.ts';
import { editorDiagnostic, makeFix } from './editor/show-diagnostics.ts';
import {
  filesOf,
  lintablePaths,
  logPath,
  namedAfterId,
  type OpenProject,
  openProject,
  type ProjectFiles,
  type TabName,
  tabs,
} from './files/project-files.ts';
import { diagnosisSections } from './findings/diagnosis-sections.ts';
import { required } from './findings/elements.ts';
import { countInWords, findingsList } from './findings/findings-list.ts';
import { LintClient } from './lint-client.ts';
import { TabBar } from './tab-bar.ts';

type Linted = Extract<LintAnswer, { kind: 'linted' }>;

/** The playground on its page: one editor, a state of it for each tab, and the findings of all of them below. */
export class Playground {
  readonly #view = new EditorView({ parent: required('#editor', HTMLElement) });
  readonly #list = required('#findings', HTMLElement);
  readonly #diagnosis = required('#diagnosis', HTMLElement);
  readonly #count = required('#finding-count', HTMLElement);
  readonly #panel = required('#panel', HTMLElement);
  readonly #tabBar = new TabBar(required('#tabs', HTMLElement), (name) => this.choose(name));
  readonly #client = new LintClient((answer, asked) => this.#onAnswer(answer, asked));
  readonly #states = new Map<TabName, EditorState>();
  #project: OpenProject = openProject({});
  #shown: TabName = 'feature';
  #edited = false;

  /** Opens a project, and forgets the one that was open. */
  open(files: ProjectFiles): void {
    this.#project = openProject(files);
    this.#edited = false;
    for (const tab of tabs) {
      const extensions = editorExtensions(tab, (text) => this.#onChange(tab.name, text));
      const doc = this.#project.tabs[tab.name].text;
      this.#states.set(tab.name, EditorState.create({ doc, extensions }));
    }
    this.#showState('feature');
    this.#client.ask(this.#request());
  }

  /** The files as they are now. */
  get files(): ProjectFiles {
    return filesOf(this.#project);
  }

  /** Whether something has been written since the project was opened. */
  get isEdited(): boolean {
    return this.#edited;
  }

  /** Shows a tab. */
  choose(name: TabName): void {
    this.#states.set(this.#shown, this.#view.state);
    this.#showState(name);
  }

  #showState(name: TabName): void {
    const state = this.#states.get(name);
    this.#shown = name;
    this.#tabBar.mark(name);
    this.#panel.setAttribute('aria-labelledby', `tab-${name}`);
    if (state !== undefined) this.#view.setState(state);
  }

  #onChange(name: TabName, text: string): void {
    this.#edited = true;
    const file = { ...this.#project.tabs[name], text };
    const named = name === 'feature' ? namedAfterId(file) : file;
    this.#project = { ...this.#project, tabs: { ...this.#project.tabs, [name]: named } };
    this.#client.askSoon(() => this.#request());
  }

  #request(): Omit<LintRequest, 'id'> {
    return {
      files: this.files,
      lint: lintablePaths(this.#project),
      log: logPath(this.#project),
    };
  }

  #onAnswer(answer: LintAnswer, asked: Omit<LintRequest, 'id'>): void {
    const linted = answer.kind === 'linted' ? answer : nothingFound(answer.id);
    for (const { name } of tabs) this.#underline(name, linted, asked.files);
    this.#list.replaceChildren(
      ...findingsList(linted.diagnostics, {
        show: (path, diagnostic) => this.#goTo(path, diagnostic),
        fix: (path, fix) => this.#fix(path, fix, asked.files),
      }),
    );
    this.#diagnosis.replaceChildren(...diagnosisSections(linted.diagnosis));
    const words =
      answer.kind === 'linted'
        ? countInWords(answer.diagnostics)
        : `planproof failed: ${answer.message}`;
    if (this.#count.textContent !== words) this.#count.textContent = words;
  }

  #underline(name: TabName, answer: Linted, linted: ProjectFiles): void {
    const { path } = this.#project.tabs[name];
    const [, diagnostics = []] = answer.diagnostics.find(([each]) => each === path) ?? [];
    this.#tabBar.count(name, diagnostics.length);
    const text = linted[path] ?? '';
    const marks = diagnostics.map((diagnostic) =>
      editorDiagnostic(diagnostic, text, answer.reasons[diagnostic.code] ?? ''),
    );
    const state = name === this.#shown ? this.#view.state : this.#states.get(name);
    // What was linted is gone: the next answer is for what is there now.
    if (state === undefined || state.doc.toString() !== text) return;
    const transaction = state.update(setDiagnostics(state, marks));
    if (name === this.#shown) this.#view.dispatch(transaction);
    else this.#states.set(name, transaction.state);
  }

  #goTo(path: string, { range }: Diagnostic): void {
    if (!this.#chooseFile(path)) return;
    const { length } = this.#view.state.doc;
    const anchor = Math.min(range.start.offset, length);
    const head = Math.min(range.end.offset, length);
    this.#view.dispatch({ selection: { anchor, head }, scrollIntoView: true });
    this.#view.focus();
  }

  #fix(path: string, fix: Fix, linted: ProjectFiles): void {
    if (this.#chooseFile(path)) makeFix(this.#view, fix, linted[path] ?? '');
  }

  /** Shows the tab that a file is in. */
  #chooseFile(path: string): boolean {
    const tab = tabs.find(({ name }) => this.#project.tabs[name].path === path);
    if (tab !== undefined && tab.name !== this.#shown) this.choose(tab.name);
    return tab !== undefined;
  }
}

/** Where planproof failed, nothing of what it found before is left to be taken for an answer. */
function nothingFound(id: number): Linted {
  return { kind: 'linted', id, diagnostics: [], reasons: {}, diagnosis: undefined };
}
