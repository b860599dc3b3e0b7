import type { Override } from '../connection.ts';
import { placeIn, type TextFile } from './place-in.ts';

interface Line {
  readonly text: string;
  readonly offset: number;
}

/** The variables that pytest's or tox's settings set: `env =` of pytest-env, `setenv =` of tox. */
export function overridesInSettings(files: readonly TextFile[]): Override[] {
  return files.flatMap((file) => {
    if (file.path.endsWith('.toml')) return tomlOverrides(file);
    return /alembic/.test(file.path) ? [] : iniOverrides(file);
  });
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const pattern = /[^\r\n]*(?:\r\n|\r|\n|$)/g;
  for (
    let match = pattern.exec(text);
    match !== null && match[0] !== '';
    match = pattern.exec(text)
  ) {
    lines.push({ text: match[0].trimEnd(), offset: match.index });
  }
  return lines;
}

function iniOverrides(file: TextFile): Override[] {
  const found: Override[] = [];
  let section = '';
  let key = '';
  for (const line of linesOf(file.text)) {
    const header = /^\[([^\]]*)\]/.exec(line.text);
    const option = /^(\w+)[ \t]*=[ \t]*(.*)$/.exec(line.text);
    if (header) {
      section = header[1] ?? '';
      key = '';
      continue;
    }
    if (option) key = option[1] ?? '';
    const item = option ? (option[2] ?? '') : /^[ \t]/.test(line.text) ? line.text.trim() : '';
    const isPytest = /^(?:tool:)?pytest$/.test(section) && key === 'env';
    const isTox = /^testenv/.test(section) && /^set_?env$/.test(key);
    if (isPytest || isTox) found.push(...entry(file, line, item));
  }
  return found;
}

/** `X = value` or `R:X=value`; with the flag `D` a variable that is set stays as it is. */
function entry(file: TextFile, line: Line, item: string): Override[] {
  const match = /^((?:[A-Z]:)*)[ \t]*([A-Za-z_]\w*)[ \t]*=[ \t]*(.*)$/.exec(item);
  if (match === null || (match[1] ?? '').includes('D:')) return [];
  const written = match[3] ?? '';
  const value = written.includes('{') ? undefined : written;
  const place = placeIn(file, line.offset, line.offset + line.text.length);
  return [{ variable: match[2], by: 'pytest-settings', value, place }];
}

function tomlOverrides(file: TextFile): Override[] {
  const found: Override[] = [];
  let section = '';
  let isOpen = false;
  for (const line of linesOf(file.text)) {
    const header = /^[ \t]*\[([^[\]]+)\][ \t]*(?:#.*)?$/.exec(line.text);
    if (header && !isOpen) {
      section = (header[1] ?? '').trim();
      continue;
    }
    if (section === 'tool.pytest_env') found.push(...tableEntry(file, line));
    if (!/^tool\.pytest(?:\.ini_options)?$|^pytest$/.test(section)) continue;
    if (/^env[ \t]*=[ \t]*\[/.test(line.text)) isOpen = true;
    if (!isOpen) continue;
    for (const match of line.text.matchAll(/"([^"\\]*)"|'([^']*)'/g)) {
      found.push(...entry(file, line, (match[1] ?? match[2] ?? '').trim()));
    }
    if (/\][ \t]*(?:#.*)?$/.test(line.text)) isOpen = false;
  }
  return found;
}

/** `X = "value"` or `X = { value = "value", skip_if_set = true }`. */
function tableEntry(file: TextFile, line: Line): Override[] {
  const match = /^[ \t]*"?([A-Za-z_]\w*)"?[ \t]*=[ \t]*(.*)$/.exec(line.text);
  if (match === null || /skip_if_set[ \t]*=[ \t]*true/.test(line.text)) return [];
  const quoted = /"([^"\\]*)"|'([^']*)'/.exec(match[2] ?? '');
  const value = quoted?.[1] ?? quoted?.[2];
  const place = placeIn(file, line.offset, line.offset + line.text.length);
  return [{ variable: match[1], by: 'pytest-settings', value, place }];
}
