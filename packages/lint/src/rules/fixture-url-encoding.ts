import { type EncodingProblem, encodingProblems } from '@planproof/fixtures';
import type { Finding, PathFix } from '../finding.ts';
import type { ExportView } from '../fixture/fixture-view.ts';
import { isUnfinished } from '../fixture/interpolation.ts';
import { listOf } from '../fixture/list-of.ts';
import { field, quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** User, password and database are percent-encoded. */
export const fixtureUrlEncoding: Rule = {
  code: 'fixture-url-encoding',
  group: 'fixture',
  severity: 'error',
  exampleKind: 'fixture',
  fixes: ['unsafe'],
  summary: 'In a URL the user, the password and the database are percent-encoded.',
  why: 'A `@`, `/` or `#` in a password ends a part of the URL where it stands. Some clients then look for a server of another name, some sign in with half of the password, and some happen to take it as it was meant, so that it works for one tool and not for the next.',
  bad: `fixtures:
  postgresql:
    service: postgresql
    container_name: app-postgres
    image: postgres:18-alpine
    port_mapping: "5433:5432"
    env_vars:
      POSTGRES_PASSWORD: p@ss/word
      POSTGRES_DB: test
    readiness_type: command
    readiness_cmd: docker exec app-postgres psql -h 127.0.0.1 -U postgres -d test -c 'select 1'
    env_export:
      DATABASE_URL: {url: "postgresql://postgres:p@ss/word@127.0.0.1:5433/test"}
`,
  good: `fixtures:
  postgresql:
    service: postgresql
    container_name: app-postgres
    image: postgres:18-alpine
    port_mapping: "5433:5432"
    env_vars:
      POSTGRES_PASSWORD: p@ss/word
      POSTGRES_DB: test
    readiness_type: command
    readiness_cmd: docker exec app-postgres psql -h 127.0.0.1 -U postgres -d test -c 'select 1'
    env_export:
      DATABASE_URL: {url: "postgresql://postgres:p%40ss%2Fword@127.0.0.1:5433/test"}
`,
  *check({ fixtures }) {
    for (const { exports } of fixtures.defined) {
      for (const each of exports) {
        const problems = isUnfinished(each.text) ? [] : problemsOf(each.text);
        for (const problem of problems) yield findingOf(each, problem, problems);
      }
    }
  },
};

/** RabbitMQ's virtual host `/` is often written as it is, and every client takes it so, under Kombu's own names too. */
function problemsOf(text: string): readonly EncodingProblem[] {
  const isHost = ({ part, characters }: EncodingProblem) =>
    part === 'database' &&
    characters.every((each) => each === '/') &&
    /^(?:py|libr)?amqps?:/.test(text);
  return encodingProblems(text).filter((problem) => !isHost(problem));
}

const PARTS: Readonly<Record<EncodingProblem['part'], string>> = {
  username: 'user',
  password: 'password',
  database: 'database',
};

function findingOf(
  each: ExportView,
  { part, characters }: EncodingProblem,
  problems: readonly EncodingProblem[],
): Finding {
  const { path, focus, variable } = each;
  const encoded = characters.map((character) => quoted(encodeURIComponent(character)));
  return {
    path,
    ...(focus === undefined ? {} : { focus }),
    at: 'value',
    message: `The ${PARTS[part]} in ${field(variable)} has ${listOf(characters.map(quoted))} as it stands, which means something else in a URL.`,
    help: [`Write ${listOf(encoded)}.`],
    fixes: [fixOf(each, problems)],
  };
}

/** Encodes all of the parts at once: where one ends is guessed from the others. */
function fixOf({ path, focus, text }: ExportView, problems: readonly EncodingProblem[]): PathFix {
  let value = text;
  for (const { start, end, encoded } of problems.toReversed()) {
    value = value.slice(0, start) + encoded + value.slice(end);
  }
  const at = focus === undefined ? path : [...path, focus];
  return { title: 'Encode them', safety: 'unsafe', edits: [{ kind: 'set', path: at, value }] };
}
