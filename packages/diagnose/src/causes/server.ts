import type { DefinedFixture } from '@planproof/lint';
import type { Evidence } from '@planproof/schema';
import { locate, positionAt } from '@planproof/yaml-source';
import type { Diagnosis } from '../diagnosis.ts';
import type { Facts } from '../facts.ts';
import type { Symptom } from '../log/symptom.ts';
import { errorLink, faultChange, faultLinks } from './chain.ts';
import type { Explain } from './explain.ts';
import { noBootstrapPackages } from './vain-remedies.ts';

/** “database "x" does not exist”: the driver is right, and got through to the server. */
export const databaseMissing: Explain = (symptom, facts) =>
  ofTheContainer(symptom, facts, {
    cause: 'database-missing',
    summary: `The server has no database “${symptom.subject}”: the container was not told to create it.`,
    rules: ['fixture-database'],
    change: `Have the container create “${symptom.subject}” (POSTGRES_DB, MYSQL_DATABASE), or name a database that it has.`,
  });

/** “password authentication failed”. */
export const authenticationFailed: Explain = (symptom, facts) =>
  ofTheContainer(symptom, facts, {
    cause: 'credentials',
    summary: `The server refuses ${symptom.subject === '' ? 'the user' : `the user “${symptom.subject}”`}: the URL's user and password are not the container's.`,
    rules: ['fixture-credentials', 'fixture-url-encoding'],
    change:
      "Write the same user and password into the container's environment and into the URL. A container that was started with others keeps them: remove it and start it anew.",
  });

function ofTheContainer(
  symptom: Symptom,
  facts: Facts,
  {
    cause,
    summary,
    rules,
    change,
  }: {
    readonly cause: 'database-missing' | 'credentials';
    readonly summary: string;
    readonly rules: readonly string[];
    readonly change: string;
  },
): Diagnosis {
  const fault = facts.fault(rules, symptom.subject) ?? facts.fault(rules);
  const link = errorLink(symptom, facts);
  return {
    kind: 'cause',
    cause,
    error: symptom.error,
    summary,
    chain: fault === undefined ? [link] : [link, ...faultLinks(fault)],
    wouldNotHelp: [
      noBootstrapPackages(facts),
      {
        remedy: 'Change the driver',
        why: 'The driver did its work: it reached the server, and the server answered.',
      },
    ],
    change: fault === undefined ? [{ message: change }] : faultChange(fault),
    next: facts.next(fault),
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
  return publisher === undefined
    ? unpublished(symptom, facts, link)
    : notReady(symptom, facts, [link, publishedLink(publisher, port)]);
};

function unpublished(symptom: Symptom, facts: Facts, link: Evidence): Diagnosis {
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

function notReady(symptom: Symptom, facts: Facts, chain: readonly Evidence[]): Diagnosis {
  const fault = facts.fault(['fixture-readiness']);
  if (fault === undefined) {
    return {
      kind: 'undecided',
      error: symptom.error,
      summary: `A fixture publishes port ${symptom.subject}, and nothing answered there.`,
      chain,
      wouldNotHelp: [noBootstrapPackages(facts)],
      next: facts.next(undefined),
      candidates: [
        {
          cause: 'server-not-ready',
          summary: 'The container was not started, has ended, or was not ready yet.',
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
  return {
    kind: 'cause',
    cause: 'server-not-ready',
    error: symptom.error,
    summary: `The tests began before the server on port ${symptom.subject} was ready.`,
    chain: [...chain, ...faultLinks(fault)],
    wouldNotHelp: [noBootstrapPackages(facts)],
    change: faultChange(fault),
    next: facts.next(fault),
  };
}

function unknownPort(symptom: Symptom, facts: Facts, link: Evidence): Diagnosis {
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
