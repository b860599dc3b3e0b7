import { escapeHidden, type Style, styleFor, wrapWords } from '@planproof/lint';
import type { Detection, ShownChoice, ShownDriver, ShownEngine } from './detection.ts';

/** How a detection is set. */
export interface DetectionStyle {
  readonly color: boolean;
  /** The width of the terminal; nothing where there is none, and then no line is broken. */
  readonly columns: number | undefined;
}

/** A detection as text, in lines. */
export function detectionPage(detection: Detection, { color, columns }: DetectionStyle): string[] {
  const style = styleFor(color);
  return linesOf(detection, style).flatMap((line) => hanging(line, columns));
}

/** A line broken at its words; what comes over stands two columns further in. */
function hanging(line: string, columns: number | undefined): string[] {
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  const room = columns === undefined ? undefined : Math.max(columns, NARROWEST) - indent - 2;
  // The colour of the place, which begins the line, takes no room.
  const colours = line.length - line.replace(/\u001B\[\d+m/g, '').length;
  const [first = '', ...rest] = wrapWords(line.slice(indent), room, -colours);
  const further = ' '.repeat(indent + 2);
  return [' '.repeat(indent) + first, ...rest.map((each) => further + each)];
}

/** Nothing is set narrower than this, whatever the terminal says. */
const NARROWEST = 40;

function linesOf(detection: Detection, style: Style): string[] {
  const { drivers, engines, choices, problems, complete } = detection;
  const sections: [title: string, lines: string[], none: string][] = [
    ['Drivers', drivers.map((each) => driverLine(each, style)), 'No driver is declared.'],
    ['Engines', engines.map((each) => engineLine(each, style)), 'No code opens a connection.'],
    ['URLs', choices.flatMap((each) => choiceLines(each, style)), 'Nothing reads a database URL.'],
  ];
  const lines = sections.flatMap(([title, said, none], at) => [
    ...(at === 0 ? [] : ['']),
    style.strong(title),
    ...(said.length > 0 ? said : [`  ${none}`]),
  ]);
  const gaps = [
    ...(complete.requirements ? [] : [unknownRequirements(detection)]),
    ...(complete.sources ? [] : ['Not all of the code could be read.']),
    ...problems.map(({ file, line, message }) => `${file}:${line}: ${message}`),
  ];
  if (gaps.length === 0) return lines;
  return [...lines, '', style.strong('Unknown'), ...gaps.map((each) => `  ${escapeHidden(each)}`)];
}

function unknownRequirements({ manifests }: Detection): string {
  return manifests.length === 0
    ? 'No file says what the project installs.'
    : 'Not all that the project installs is known.';
}

function driverLine(each: ShownDriver, style: Style): string {
  const { driver, server, modes, standing, group, via, file, line } = each;
  const where = group === null ? '' : ` in ${group}`;
  const through = via === null ? '' : ` by way of ${via}`;
  const what = `${driver} for ${server}, ${modes.join(' and ')}, ${standing}${where}${through}`;
  return `  ${at(file, line, style)}: ${escapeHidden(what)}`;
}

function engineLine({ call, mode, role, url, file, line }: ShownEngine, style: Style): string {
  const manner = mode === 'undecided' ? 'sync or async' : mode;
  return `  ${at(file, line, style)}: ${escapeHidden(`${call}, ${manner}, ${role}, ${origin(url)}`)}`;
}

function origin({ kind, variables }: ShownEngine['url']): string {
  const names = variables.join(', ');
  switch (kind) {
    case 'variable':
      return `URL from ${names}`;
    case 'parts':
      return names === '' ? 'URL from parts' : `URL from parts: ${names}`;
    case 'literal':
      return 'URL in the code';
    case 'unknown':
      return 'URL not followed';
  }
}

function choiceLines(choice: ShownChoice, style: Style): string[] {
  const { variable, server, evidence } = choice;
  const head = `  ${escapeHidden(variable)} (${server}): ${escapeHidden(answer(choice))}`;
  const chain = evidence.map(({ file, line, message }) => {
    const where = file === undefined || line === undefined ? '' : `${at(file, line, style)}: `;
    return `    ${where}${escapeHidden(message)}`;
  });
  return [head, ...chain];
}

function answer(choice: ShownChoice): string {
  const { scheme, driver } = choice;
  switch (choice.kind) {
    case 'chosen': {
      const leads = driver === null || scheme?.includes(driver) ? '' : `, which leads to ${driver}`;
      return `${scheme}://${leads}`;
    }
    case 'ambiguous':
      return `ambiguous; ${choice.schemes.map((each) => `${each}://`).join(' or ')}`;
    case 'several-urls': {
      const wants = choice.needs.map(
        ({ call, schemes }) => `${call} takes ${schemes.join(' or ')}`,
      );
      return `no one URL suits all; ${wants.join(', ')}`;
    }
    case 'unread': {
      const stead = choice.variables.length === 0 ? '' : `; ${choice.variables.join(', ')} instead`;
      return `not read${stead}`;
    }
    case 'undecided':
      return `undecided. ${choice.reason} ${choice.wanted}`;
    case 'none':
      return 'not needed';
  }
}

function at(file: string, line: number, style: Style): string {
  return style.faint(`${escapeHidden(file)}:${line}`);
}
