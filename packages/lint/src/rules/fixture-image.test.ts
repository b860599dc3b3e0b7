import { expect, test } from 'vitest';
import { fixText } from '../fix-text.ts';
import { fixtureWith, type RuleCase, testRule } from '../rule-testing.ts';
import { fixtureImage } from './fixture-image.ts';

function caseOf(image: string, message?: string, help?: string[], env_vars?: string): RuleCase {
  const found = { path: 'fixtures/db/image', underlined: image, message: message ?? '' };
  return {
    name: image,
    text: fixtureWith({ image, env_vars }),
    findings: message === undefined ? [] : [{ ...found, ...(help === undefined ? {} : { help }) }],
  };
}

const moving = (tag: string, repository: string) =>
  `The tag "${tag}" of "${repository}" is no version: it is another image tomorrow.`;
const token = (tag: string) =>
  `The image of LocalStack "${tag}" does not start without an account's token.`;

testRule(fixtureImage, [
  caseOf('postgres:latest', moving('latest', 'postgres'), []),
  caseOf(
    'postgres',
    'The image "postgres" has no tag, which means `latest`: another one tomorrow.',
  ),
  caseOf('postgres:alpine', moving('alpine', 'postgres')),
  caseOf('docker.io/library/mysql:latest', moving('latest', 'mysql'), [
    'It is an innovation release, which is kept up for some months only.',
  ]),
  caseOf('mysql:lts', moving('lts', 'mysql'), []),
  caseOf('registry.example.org/team/db:latest', moving('latest', 'registry.example.org/team/db')),
  caseOf('registry.example.org:5000/team/db:test'),
  caseOf(
    'registry.example.org:5000/db',
    'The image "registry.example.org:5000/db" has no tag, which means `latest`: another one tomorrow.',
  ),
  caseOf('postgres:16'),
  caseOf('postgres:18-alpine'),
  caseOf(`postgres@sha256:${'0'.repeat(64)}`),
  caseOf(`postgres:latest@sha256:${'0'.repeat(64)}`),
  caseOf(
    'minio/minio:RELEASE.2025-01-01T00-00-00Z',
    'The image "minio/minio" is gone from Docker Hub.',
  ),
  caseOf('quay.io/minio/minio:RELEASE.2025-01-01T00-00-00Z'),
  caseOf('localstack/localstack:4.14.0'),
  caseOf('localstack/localstack:3.8'),
  caseOf('localstack/localstack:3'),
  caseOf('localstack/localstack:4.15.0', token('4.15.0'), [
    'The last that does is 4.14.0; else give it LOCALSTACK_AUTH_TOKEN.',
  ]),
  caseOf('localstack/localstack:4.14.1', token('4.14.1')),
  caseOf('localstack/localstack:4', token('4')),
  caseOf('localstack/localstack:2026.3.0', token('2026.3.0')),
  caseOf('localstack/localstack:stable', token('stable')),
  caseOf('localstack/localstack:5.0.0', undefined, undefined, '{LOCALSTACK_AUTH_TOKEN: x}'),
  caseOf(`postgres:\${TAG}`),
]);

test('the unsafe fix pins what is advised', () => {
  const fix = (image: string) =>
    fixText(fixtureWith({ image }), { kind: 'fixture', unsafe: true, rules: {} }).text;
  expect(fix('docker.io/library/postgres:latest')).toBe(
    fixtureWith({ image: 'docker.io/library/postgres:18-alpine' }),
  );
  expect(fix('team/db:latest')).toBe(fixtureWith({ image: 'team/db:latest' }));
});
