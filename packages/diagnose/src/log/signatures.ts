import type { SymptomKind } from './symptom.ts';

/** The words by which an error is known. The group `subject` holds what it names. */
interface Signature {
  readonly kind: SymptomKind;
  readonly pattern: RegExp;
  /** What is looked for first: most lines hold none of these, and need no pattern. */
  readonly holds: string;
}

/**
 * The first that matches a line says what it is. Words from: CPython's import system, SQLAlchemy 1.4 to 2.1, asyncpg, libpq
 * (psycopg, psycopg2), the PostgreSQL server, Tortoise ORM, PyMySQL, redis-py, PyMongo and asyncio.
 */
const signatures: readonly Signature[] = [
  {
    kind: 'pytest-missing',
    holds: 'No module named',
    pattern: /No module named (?<quote>['"]?)(?<subject>pytest)\k<quote>\s*$/,
  },
  {
    kind: 'greenlet-missing',
    holds: 'No module named',
    pattern: /No module named ['"](?<subject>greenlet)['"]/,
  },
  {
    kind: 'greenlet-missing',
    holds: 'greenlet library is required',
    pattern: /the (?<subject>greenlet) library is required/,
  },
  {
    kind: 'module-missing',
    holds: 'No module named',
    pattern: /No module named (?<quote>['"]?)(?<subject>[A-Za-z_][\w.]*)\k<quote>/,
  },
  {
    kind: 'driver-not-async',
    holds: 'asyncio extension requires an async driver',
    pattern:
      /asyncio extension requires an async driver(?: to be used\. The loaded '(?<subject>[^']{1,80})')?/,
  },
  {
    kind: 'dialect-unknown',
    holds: "Can't load plugin: sqlalchemy.dialects",
    pattern: /Can't load plugin: sqlalchemy\.dialects:(?<subject>[\w.+]{1,80})/,
  },
  {
    kind: 'scheme-refused',
    holds: 'scheme is expected to be either',
    pattern: /scheme is expected to be either .{1,60}, got '?(?<subject>[\w.+-]{1,80})/,
  },
  {
    kind: 'scheme-refused',
    holds: 'in connection info string',
    pattern: /missing "=" after "(?<subject>[\w.+-]{1,80}):\/\/[^"]*" in connection info string/,
  },
  {
    kind: 'scheme-refused',
    holds: 'Unknown DB scheme',
    pattern: /Unknown DB scheme: (?<subject>[\w.+-]{1,80})/,
  },
  {
    kind: 'scheme-refused',
    holds: 'Redis URL must specify one of the following schemes',
    pattern: /(?<subject>)Redis URL must specify one of the following schemes/,
  },
  {
    kind: 'option-refused',
    holds: 'got an unexpected keyword argument',
    pattern:
      /connect\w*\(\) got an unexpected keyword argument ['"](?<subject>sslmode|sslrootcert|sslcert|sslkey|sslcrl|channel_binding|gssencmode|target_session_attrs|options|connect_timeout|application_name|ssl|charset)['"]/,
  },
  {
    kind: 'option-refused',
    holds: '__init__() got an unexpected keyword argument',
    pattern:
      /__init__\(\) got an unexpected keyword argument ['"](?<subject>sslmode|sslrootcert|sslcert|sslkey|sslcrl|channel_binding|gssencmode|target_session_attrs)['"]/,
  },
  {
    kind: 'option-refused',
    holds: 'is an invalid keyword argument',
    pattern:
      /'(?<subject>sslmode|sslrootcert|channel_binding|target_session_attrs)' is an invalid keyword argument/,
  },
  {
    kind: 'option-refused',
    holds: 'invalid connection option',
    pattern: /invalid connection option "(?<subject>[\w-]{1,80})"/,
  },
  {
    kind: 'option-refused',
    holds: 'invalid URI query parameter',
    pattern: /invalid URI query parameter: "(?<subject>[\w-]{1,80})"/,
  },
  {
    kind: 'database-missing',
    holds: 'does not exist',
    // Not the notice of a `DROP DATABASE IF EXISTS`.
    pattern: /database "(?<subject>[^"]{1,200})" does not exist(?!, skipping)/,
  },
  {
    kind: 'database-missing',
    holds: 'Unknown database',
    pattern: /Unknown database '(?<subject>[^']{1,200})'/,
  },
  {
    kind: 'authentication-failed',
    holds: 'password authentication failed',
    pattern: /password authentication failed for user "(?<subject>[^"]{1,200})"/,
  },
  {
    kind: 'authentication-failed',
    holds: 'Access denied for user',
    // With `to database`, the password is right and the user may not go there.
    pattern: /Access denied for user '(?<subject>[^']{1,200})'(?!@'[^']{0,200}' to database)/,
  },
  {
    kind: 'authentication-failed',
    holds: 'does not exist',
    pattern: /role "(?<subject>[^"]{1,200})" does not exist(?!, skipping)/,
  },
  {
    kind: 'authentication-failed',
    holds: 'Authentication failed',
    pattern: /(?<subject>)\bAuthentication failed\b.{0,80}(?:code|errmsg)/,
  },
  {
    kind: 'connection-refused',
    holds: 'refused',
    pattern: /port (?<subject>\d{1,5}) failed: Connection refused/,
  },
  {
    kind: 'connection-refused',
    holds: 'TCP/IP connections on port',
    pattern: /TCP\/IP connections on port (?<subject>\d{1,5})\?/,
  },
  {
    kind: 'connection-refused',
    holds: 'Connect call failed',
    pattern: /Connect call failed \('[^']{1,80}', (?<subject>\d{1,5})/,
  },
  {
    kind: 'connection-refused',
    holds: 'refused',
    pattern: /(?:connecting to |\b)[\w.-]{1,80}:(?<subject>\d{1,5})\b.{0,60}\brefused/i,
  },
  {
    kind: 'connection-refused',
    holds: 'Connection refused',
    pattern:
      /(?<subject>)(?:ConnectionRefusedError|\[Errno 111\]|Errno 61|Error 111).{0,80}Connection refused/,
  },
];

/** An error's words, and what they name. */
export interface Recognized {
  readonly kind: SymptomKind;
  readonly subject: string;
}

/** What the error in a line is; nothing where it is none of those that are known. */
export function recognize(line: string): Recognized | undefined {
  for (const { kind, holds, pattern } of signatures) {
    if (!line.includes(holds)) continue;
    const found = pattern.exec(line);
    if (found !== null) return { kind, subject: found.groups?.subject ?? '' };
  }
  return undefined;
}
