import { isMet, type Measurement } from '../benchmark.ts';

/** The columns of a table. */
export const columns = ['Node', 'What', 'Against', 'Ratio', 'Spread', 'Aim', 'Met', 'ms'] as const;

/** Whether a column holds numbers. */
export function isNumeric(place: number): boolean {
  return place >= columns.indexOf('Ratio');
}

/** The measurement in words, one for each column. */
export function rowOf(measurement: Measurement): string[] {
  const { node, subject, peer = '', unit, value, aim, elapsed } = measurement;
  const show = unit === 'MiB' ? mebibytes : ratio;
  return [
    node,
    subject,
    peer,
    show(value.median),
    `${show(value.lowerQuartile)} to ${show(value.upperQuartile)}`,
    aim === undefined ? '' : `≤ ${show(aim.most)}`,
    verdict(measurement),
    elapsed === undefined ? '' : `${time(elapsed.subject)} : ${time(elapsed.peer)}`,
  ];
}

function verdict(measurement: Measurement): string {
  switch (isMet(measurement)) {
    case undefined:
      return '';
    case true:
      return 'yes';
    case false:
      return measurement.aim?.required === true ? 'NO, required' : 'no';
  }
}

function ratio(value: number): string {
  return value.toFixed(2);
}

function mebibytes(value: number): string {
  return `${value.toFixed(0)} MiB`;
}

function time(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
}
