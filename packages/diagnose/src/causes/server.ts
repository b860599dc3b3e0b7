import { builtInFixtures } from '@planproof/fixtures/built-in';
import type { DefinedFixture } from '@planproof/lint';
import type { Evidence, Fixture } from '@planproof/schema';
import { locate, positionAt } from '@planproof/yaml-source';
import type { Explanation } from '../diagnosis.ts';
import type { Facts } from '../facts.ts';
import type { Symptom } from '../log/symptom.ts';
import { errorLink, faultChange, faultLinks } from './chain.ts';
import type { Explain } from './explain.ts';
import { noBootstrapPackages } from './vain-remedies.ts';

/** “database "x" does not exist”: the driver is right, and got through to the server. */
export const databaseMissing: Explain = (symptom, facts) =>
  ofTheContainer(symptom, facts, {
    cause: 'database-missing',
    summary: `The server that answered has no database “${symptom.subject}”`,
    origin: 'the container was not told to create it.',
    rules: ['fixture-database'],
    leads: (url) => url.split('?')[0]?.endsWith(`/${symptom.subject}`) === true,
    change: `Have the container create “${symptom.subject}” (POSTGRES_DB, MYSQL_DATABASE), or name a database that it has.`,
  });

/** “password authentication failed”. */
export const authenticationFailed: Explain = (symptom, facts) =>
  ofTheContainer(symptom, facts, {
    cause: 'credentials',
    summary: `The server that answered refuses ${symptom.subject === '' ? 'the user' : `the user “${symptom.subject}”`}`,
    origin: "the URL's user and password are not the container's.",
    rules: ['fixture-credentials', 'fixture-url-encoding'],
    leads: (url) => [':', '@'].some((end) => url.includes(`//${symptom.subject}${end}`)),
    change:
      "Write the same user and password into the container's environment and into the URL. A container that was started with others keeps them: remove it and start it anew.",
  });

/** What a server says against a URL. */
interface ServerAnswer {
  readonly cause: 'database-missing' | 'credentials';
  /** Without a full stop. */
  readonly summary: string;
  /** Why, where a rule finds it so. */
  readonly origin: string;
  readonly rules: readonly string[];
  /** Whether a URL asks for what the server refuses. */
  readonly leads: (url: string) => boolean;
  readonly change: string;
}

function ofTheContainer(symptom: Symptom, facts: Facts, answer: ServerAnswer): Explanation {
  const fault = facts.fault(answer.rules, symptom.subject === '' ? '' : `"${symptom.subject}"`);
  const known = {
    error: symptom.error,
    chain: [errorLink(symptom, facts), ...(fault === undefined ? [] : faultLinks(fault))],
    wouldNotHelp: [
      noBootstrapPackages(facts),
      {
        remedy: 'Change the driver',
        why: 'The driver did its work: it reached the server, and the server answered.',
      },
    ],
    next: facts.next(fault),
  };
  if (fault === undefined && exports(facts, answer)) return { ...known, ...anotherServer(answer) };
  return {
    ...known,
    kind: 'cause',
    cause: answer.cause,
    summary: fault === undefined ? `${answer.summary}.` : `${answer.summary}: ${answer.origin}`,
    change: fault === undefined ? [{ message: answer.change }] : faultChange(fault),
  };
}

/** Whether a fixture exports a URL that leads there, with which no rule finds a fault. */
function exports({ input }: Facts, { leads }: ServerAnswer): boolean {
  return input.fixtures.some(({ fixture }) => fixture.exports.some(({ text }) => leads(text)));
}

/** The fixture's container would have answered otherwise. */
function anotherServer({ cause, summary }: ServerAnswer) {
  return {
    kind: 'undecided' as const,
    summary: `${summary}, though the fixture's container would accept the URL that is exported.`,
    candidates: [
      {
        cause: 'other-server' as const,
        summary:
          'Another server answered, or a container that was started before the fixture was changed.',
        decidedBy: 'What `docker ps` shows on that port, and since when: remove it and start anew.',
      },
      {
        cause,
        summary: 'The tests use another URL than the exported one.',
        decidedBy: 'The URL that reaches the engine: print it.',
      },
    ],
  };
}

/** “Connection refused”: nothing listens. */
export const connectionRefused: Explain = (symptom, facts) => {
  const port = Number(symptom.subject);
  const link = errorLink(symptom, facts);
  if (symptom.subject === '') return unknownPort(symptom, facts, link);
  const publisher = facts.input.fixtures.find(({ fixture }) =>
    fixture.ports.some(({ host }) => host === port),
  );
  if (publisher !== undefined)
    return notReady(symptom, facts, [link, publishedLink(publisher, port)], publisher.fixture.name);
  const builtIn = Object.entries(builtInFixtures).find(([, fixture]) => publishes(fixture, port));
  if (builtIn === undefined) return unpublished(symptom, facts, link);
  const [name] = builtIn;
  const published = { message: `The built-in fixture ${name} publishes port ${port}.` };
  return notReady(symptom, facts, [link, published], name);
};

function publishes({ port_mapping }: Fixture, port: number): boolean {
  return [port_mapping].flat().some((mapping) => mapping.startsWith(`${port}:`));
}

function unpublished(symptom: Symptom, facts: Facts, link: Evidence): Explanation {
  const { fixtures } = facts.input;
  const fault = facts.fault(['fixture-port'], symptom.subject);
  const published = fixtures.flatMap((defined) =>
    defined.fixture.ports.map(({ host }) => publishedLink(defined, host)),
  );
  return {
    kind: 'cause',
    cause: 'port-unpublished',
    error: symptom.error,
    summary: `The tests connected to port ${symptom.subject}, which no fixture publishes.`,
    chain: fault === undefined ? [link, ...published] : [link, ...faultLinks(fault)],
    wouldNotHelp: [
      noBootstrapPackages(facts),
      { remedy: 'Wait longer', why: `Nothing will ever listen on port ${symptom.subject}.` },
    ],
    change:
      fault === undefined
        ? [
            {
              message:
                'Name the fixture in `infrastructure`, and take the port from the URL that it exports.',
            },
          ]
        : faultChange(fault),
    next: facts.next(fault),
  };
}

function notReady(
  symptom: Symptom,
  facts: Facts,
  chain: readonly Evidence[],
  name: string,
): Explanation {
  const fault = facts.faults.find(
    ({ diagnostic: { code, path } }) => code === 'fixture-readiness' && path[1] === name,
  );
  return {
    kind: 'undecided',
    error: symptom.error,
    summary: `The fixture ${name} publishes port ${symptom.subject}, and nothing answered there.`,
    chain: [...chain, ...(fault === undefined ? [] : faultLinks(fault))],
    wouldNotHelp: [noBootstrapPackages(facts)],
    next: facts.next(fault),
    candidates: [
      {
        cause: 'server-not-ready',
        summary: `The container was not started, has ended, or was not ready yet${fault === undefined ? '' : ': its readiness command does not prove that it is'}.`,
        decidedBy: 'What `docker ps --all` and `docker logs` say of the container.',
      },
      {
        cause: 'port-unpublished',
        summary: 'It was started without its port, or on another machine than the tests.',
        decidedBy: 'The ports that `docker ps` shows.',
      },
    ],
  };
}

function unknownPort(symptom: Symptom, facts: Facts, link: Evidence): Explanation {
  return {
    kind: 'undecided',
    error: symptom.error,
    summary:
      'Nothing listens where the tests connected to, and the log does not say which port that was.',
    chain: [link],
    wouldNotHelp: [noBootstrapPackages(facts)],
    next: facts.next(undefined),
    candidates: [
      {
        cause: 'port-unpublished',
        summary: 'No fixture publishes the port.',
        decidedBy: 'The port: the whole message of the error has it.',
      },
      {
        cause: 'server-not-ready',
        summary: 'The container was not started, or was not ready yet.',
        decidedBy: 'What `docker ps --all` says of the container.',
      },
    ],
  };
}

function publishedLink({ fixture, file, source }: DefinedFixture, host: number): Evidence {
  const path = fixture.ports.find((port) => port.host === host)?.path ?? fixture.path;
  const { span } = locate(source, path, 'value');
  const range = { start: positionAt(source, span.start), end: positionAt(source, span.end) };
  return { message: `The fixture ${fixture.name} publishes port ${host}.`, file, range };
}
