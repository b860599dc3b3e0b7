/** PyYAML 6.0.3 resolver.py, `tag:yaml.org,2002:timestamp`: a date alone wants two digits for its month and its day. */
const TIMESTAMP =
  /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9][0-9]?-[0-9][0-9]?(?:[Tt]|[ \t]+)[0-9][0-9]?:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9][0-9]?(?::[0-9]{2})?))?)$/;

/** PyYAML 6.0.3 constructor.py, `timestamp_regexp`. */
const PARTS =
  /^(?<year>[0-9]{4})-(?<month>[0-9][0-9]?)-(?<day>[0-9][0-9]?)(?:(?:[Tt]|[ \t]+)(?<hour>[0-9][0-9]?):(?<minute>[0-9]{2}):(?<second>[0-9]{2})(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+](?<offsetHours>[0-9][0-9]?)(?::(?<offsetMinutes>[0-9]{2}))?))?)?$/;

const MINUTES_PER_DAY = 24 * 60;

/** Whether PyYAML's resolver takes a plain scalar for a timestamp, be it one that exists or not. */
export function looksLikeTimestamp(text: string): boolean {
  return TIMESTAMP.test(text);
}

/**
 * What PyYAML 6.0.3's `construct_yaml_timestamp` makes of a text, which may come from the resolver or from an explicit
 * `!!timestamp`. `undefined`: it raises, since Python's `datetime` has no such day, time or offset (years run from 1 to
 * 9999, seconds to 59, offsets stay below a day).
 */
export function constructTimestamp(text: string): 'date' | 'datetime' | undefined {
  const parts = PARTS.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const year = toNumber(parts.year);
  const month = toNumber(parts.month);
  const day = toNumber(parts.day);
  if (year < 1 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (parts.hour === undefined) return 'date';
  const isTime =
    toNumber(parts.hour) < 24 && toNumber(parts.minute) < 60 && toNumber(parts.second) < 60;
  const offset = toNumber(parts.offsetHours) * 60 + toNumber(parts.offsetMinutes);
  return isTime && offset < MINUTES_PER_DAY ? 'datetime' : undefined;
}

/** A part that is not written counts as zero. */
function toNumber(part: string | undefined): number {
  return Number(part ?? 0);
}

function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return days[month - 1] ?? 0;
}
