import type { Candidate, Change, Diagnosis, NextFault, VainRemedy } from '@planproof/diagnose';
import { escapeHidden } from '@planproof/lint';
import type { Evidence } from '@planproof/schema';
import { type PageStyle, paragraph } from '../explain/page.ts';

/** What a diagnosis says, in lines. */
export function diagnosisPage(diagnosis: Diagnosis, page: PageStyle): string[] {
  return [
    ...headline(diagnosis, page),
    ...section(
      'What leads there',
      diagnosis.chain.flatMap((link, at) => chainLines(link, at, page)),
      page,
    ),
    ...ending(diagnosis, page),
    ...section(
      'What would not help',
      diagnosis.wouldNotHelp.flatMap((vain) => vainLines(vain, page)),
      page,
    ),
    ...section(
      'What comes next, when that is mended',
      diagnosis.next.flatMap((fault) => nextLines(fault, page)),
      page,
    ),
    ...section(
      'What else the log shows',
      diagnosis.otherErrors.flatMap((error) => errorLines(error, page)),
      page,
    ),
  ];
}

function headline(diagnosis: Diagnosis, page: PageStyle): string[] {
  const { style } = page;
  const label = { cause: 'Root cause', undecided: 'Undecided', nothing: 'No fault found' }[
    diagnosis.kind
  ];
  const paint = { cause: style.error, undecided: style.warning, nothing: style.success }[
    diagnosis.kind
  ];
  const [first = '', ...rest] = paragraph(`${label}: ${escapeHidden(diagnosis.summary)}`, page);
  return [paint(label) + first.slice(label.length), ...rest];
}

function ending(diagnosis: Diagnosis, page: PageStyle): string[] {
  switch (diagnosis.kind) {
    case 'cause':
      return section(
        'What to change',
        diagnosis.change.flatMap((change) => changeLines(change, page)),
        page,
      );
    case 'undecided':
      return section(
        'What it may be',
        diagnosis.candidates.flatMap((each) => candidateLines(each, page)),
        page,
      );
    case 'nothing':
      return section(
        'What would tell more',
        diagnosis.wanted.flatMap((fact) => paragraph(fact, page, 2)),
        page,
      );
  }
}

function section(title: string, lines: readonly string[], { style }: PageStyle): string[] {
  return lines.length === 0 ? [] : ['', style.strong(title), ...lines];
}

/** The number of the link, its place on a line of its own, then its sentence. */
function chainLines(link: Evidence, index: number, page: PageStyle): string[] {
  const place = placeOf(link);
  const number = `${index + 1}.`.padEnd(3);
  const sentence = paragraph(escapeHidden(link.message), page, 5);
  if (place === undefined)
    return [`  ${number}${sentence[0]?.slice(5) ?? ''}`, ...sentence.slice(1)];
  return [`  ${number}${page.style.note(place)}`, ...sentence];
}

function changeLines(change: Change, page: PageStyle): string[] {
  const place = placeOf(change);
  const command = change.command?.map(shellWord).join(' ');
  return [
    ...(place === undefined ? [] : [`  ${page.style.note(place)}`]),
    ...paragraph(escapeHidden(change.message), page, place === undefined ? 2 : 5),
    ...(command === undefined ? [] : [`     ${page.style.remedy(`$ ${escapeHidden(command)}`)}`]),
  ];
}

function vainLines({ remedy, why, file, range }: VainRemedy, page: PageStyle): string[] {
  const place =
    file === undefined ? undefined : placeOf({ message: '', file, ...(range && { range }) });
  const done = place === undefined ? '' : ` (as ${place} does)`;
  return [
    ...paragraph(`${escapeHidden(remedy)}${done}.`, page, 2),
    ...paragraph(escapeHidden(why), page, 5),
  ];
}

function nextLines(fault: NextFault, page: PageStyle): string[] {
  const place = placeOf(fault) ?? '';
  const mark = fault.fixable ? ' (planproof fix mends it)' : '';
  return [
    `  ${page.style.note(place)} ${fault.code}${mark}`,
    ...paragraph(escapeHidden(fault.message), page, 5),
  ];
}

function errorLines(error: Evidence, page: PageStyle): string[] {
  return [
    `  ${page.style.note(placeOf(error) ?? '')}`,
    ...paragraph(escapeHidden(error.message), page, 5),
  ];
}

function candidateLines({ summary, decidedBy }: Candidate, page: PageStyle): string[] {
  return [
    ...paragraph(escapeHidden(summary), page, 2),
    ...paragraph(`Decided by: ${escapeHidden(decidedBy)}`, page, 5),
  ];
}

function placeOf({ file, range }: Evidence): string | undefined {
  if (file === undefined) return undefined;
  const path = escapeHidden(file);
  return range === undefined ? path : `${path}:${range.start.line}:${range.start.column}`;
}

/** A word as a shell reads it back. */
function shellWord(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
