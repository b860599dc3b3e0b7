/** A line is looked at as far as this; a longer one is data, not a message. */
const LONGEST = 4_000;

/** The escape sequences with which programs colour what they print. */
const COLOURS = /\u001B\[[0-9;:]*[A-Za-z]/g;

/** What runners put in front of each line: GitHub's time, and Docker Compose's name of the container. */
const PREFIX = /^(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z |[A-Za-z0-9][\w.-]{0,80} {1,40}\| )/;

/** What Python draws in front of the exceptions of a group. */
const GROUP = /^ {1,40}[|+] (?=\s|Exception Group|[A-Za-z_])/;

/** A line of a log without colours, and without what a runner puts in front of it. */
export function plainLine(line: string): string {
  const short = line.length > LONGEST ? line.slice(0, LONGEST) : line;
  const uncoloured = short.includes('\u001B') ? short.replace(COLOURS, '') : short;
  return uncoloured.replace(PREFIX, '').replace(GROUP, '').replace(/\r$/, '');
}
