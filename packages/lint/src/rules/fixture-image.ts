import { advisedTags, type ImageReference, readImage } from '@planproof/fixtures';
import type { Finding, PathFix } from '../finding.ts';
import type { FixtureView } from '../fixture/fixture-view.ts';
import { isUnfinished } from '../fixture/interpolation.ts';
import { quoted } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** The image is one version, and one that starts. */
export const fixtureImage: Rule = {
  code: 'fixture-image',
  group: 'fixture',
  severity: 'warning',
  exampleKind: 'fixture',
  fixes: ['unsafe'],
  summary: 'An image is pinned to a version, and to one that can be had and starts as it is.',
  why: 'A tag such as `latest` is another image tomorrow: a new major version changes what the server does, and a failure that nobody caused lands on whoever runs the tests next. Some images are gone from where they were, and some versions do not start any more without an account.',
  bad: `fixtures:
  cache:
    service: redis
    container_name: app-redis
    image: redis:latest
    port_mapping: "6380:6379"
    readiness_type: command
    readiness_cmd: docker exec app-redis redis-cli ping
    env_export:
      REDIS_URL: redis://127.0.0.1:6380/0
`,
  good: `fixtures:
  cache:
    service: redis
    container_name: app-redis
    image: redis:8-alpine
    port_mapping: "6380:6379"
    readiness_type: command
    readiness_cmd: docker exec app-redis redis-cli ping
    env_export:
      REDIS_URL: redis://127.0.0.1:6380/0
`,
  *check({ fixtures }) {
    for (const fixture of fixtures.defined) {
      const { image: text, path } = fixture;
      if (text === undefined || text.trim() === '' || isUnfinished(text)) continue;
      const image = readImage(text);
      const fault = goneFault(image) ?? tokenFault(image, fixture) ?? pinFault(image, text);
      if (fault === undefined) continue;
      const at = [...path, 'image'];
      yield { path: at, at: 'value', fixes: pins(image, at), ...fault };
    }
  },
};

type Fault = Pick<Finding, 'message' | 'help'>;

/** Images that are no longer where they were. */
function goneFault({ repository }: ImageReference): (Fault & Pick<Finding, 'fixes'>) | undefined {
  if (repository !== 'minio/minio') return undefined;
  return {
    message: 'The image "minio/minio" is gone from Docker Hub.',
    help: ['Name a registry that still has it, or an image that you keep yourself.'],
    fixes: [],
  };
}

/** The last version that starts without an account. */
const LAST_FREE_LOCALSTACK = [4, 14, 0] as const;

function tokenFault(
  { repository, tag = 'latest', digest }: ImageReference,
  { environment }: FixtureView,
): Fault | undefined {
  const isLocalstack = repository === 'localstack/localstack' && digest === undefined;
  const hasToken = environment.variables.some(({ name }) => name === 'LOCALSTACK_AUTH_TOKEN');
  if (!isLocalstack || hasToken) return undefined;
  const version = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(tag);
  if (version !== null && !isAfter(version.slice(1).map(toNumber), LAST_FREE_LOCALSTACK))
    return undefined;
  return {
    message: `The image of LocalStack ${quoted(tag)} does not start without an account's token.`,
    help: [
      `The last that does is ${LAST_FREE_LOCALSTACK.join('.')}; else give it LOCALSTACK_AUTH_TOKEN.`,
    ],
  };
}

/** A part that a tag leaves out is the newest. */
function toNumber(part: string | undefined): number {
  return part === undefined ? Number.POSITIVE_INFINITY : Number(part);
}

function isAfter(version: readonly number[], last: readonly number[]): boolean {
  for (const [index, limit] of last.entries()) {
    const part = version[index] ?? 0;
    if (part !== limit) return part > limit;
  }
  return false;
}

/** Tags without a number, such as `alpine`, go from version to version; of images of one's own they may well be pinned. */
function pinFault({ repository, tag, digest }: ImageReference, text: string): Fault | undefined {
  if (digest !== undefined) return undefined;
  if (tag === undefined) {
    return {
      message: `The image ${quoted(text)} has no tag, which means \`latest\`: another one tomorrow.`,
    };
  }
  const isKnown = Object.hasOwn(advisedTags, repository);
  if (tag !== 'latest' && (!isKnown || /\d/.test(tag))) return undefined;
  const isInnovation = repository === 'mysql' && (tag === 'latest' || tag === 'innovation');
  return {
    message: `The tag ${quoted(tag)} of ${quoted(repository)} is no version: it is another image tomorrow.`,
    help: isInnovation
      ? ['It is an innovation release, which is kept up for some months only.']
      : [],
  };
}

function pins({ name, repository }: ImageReference, path: Finding['path']): PathFix[] {
  const tag = Object.hasOwn(advisedTags, repository) ? advisedTags[repository] : undefined;
  if (tag === undefined) return [];
  const value = `${name}:${tag}`;
  return [{ title: `Pin ${value}`, safety: 'unsafe', edits: [{ kind: 'set', path, value }] }];
}
