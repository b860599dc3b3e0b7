import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import {
  bracketMatching,
  indentOnInput,
  StreamLanguage,
  syntaxHighlighting,
} from '@codemirror/language';
import { toml } from '@codemirror/legacy-modes/mode/toml';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  tooltips,
} from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import type { FileKind } from '@planproof/schema';
import type { Tab } from '../files/project-files.ts';
import { fieldHover } from './field-hover.ts';
import { fixAtCursor } from './fix-at-cursor.ts';
import { formatCompletion } from './format-completion.ts';

/** The editor of a tab, without what it shows. */
export function editorExtensions(tab: Tab, onChange: (text: string) => void): Extension {
  const kind = KINDS[tab.name];
  return [
    lineNumbers(),
    lintGutter(),
    history(),
    drawSelection(),
    highlightSpecialChars(),
    highlightActiveLine(),
    indentOnInput(),
    bracketMatching(),
    EditorView.lineWrapping,
    tooltips({ tooltipSpace: belowTheHead }),
    syntaxHighlighting(classHighlighter),
    LANGUAGES[tab.language],
    kind === undefined
      ? []
      : [autocompletion({ override: [formatCompletion(kind)], icons: false }), fieldHover(kind)],
    // Tab indents; Escape and then Tab leaves the editor, which the page says.
    keymap.of([
      { key: 'Mod-.', run: fixAtCursor },
      ...completionKeymap,
      ...lintKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
    EditorView.contentAttributes.of({
      'aria-label': `${tab.label}, editor`,
      'aria-describedby': 'editor-hint',
      tabindex: '0',
      spellcheck: 'false',
      autocorrect: 'off',
      autocapitalize: 'off',
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
  ];
}

/** Where tooltips may be: the head of the page stays above everything. */
function belowTheHead(): { top: number; left: number; bottom: number; right: number } {
  const head = document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
  return { top: head, left: 0, bottom: innerHeight, right: innerWidth };
}

const LANGUAGES: Readonly<Record<Tab['language'], Extension>> = {
  yaml: yaml(),
  toml: StreamLanguage.define(toml),
  text: [],
};

/** What each tab holds a file of, where its format is planproof's. */
const KINDS: Readonly<Record<Tab['name'], FileKind | undefined>> = {
  feature: 'feature',
  fixture: 'fixture',
  manifest: undefined,
  log: undefined,
};
