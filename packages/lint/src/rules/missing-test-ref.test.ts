import { planWith, testRule } from '../rule-testing.ts';
import { missingTestRef } from './missing-test-ref.ts';

const message = 'The scenario "It works" is verified by `toolchain`, but names no test.';

testRule(missingTestRef, [
  {
    name: 'finds the short form',
    text: planWith('scenarios: {It works: toolchain}'),
    findings: [{ path: 'scenarios/It works', underlined: 'toolchain', message }],
  },
  {
    name: 'finds a test that is null',
    text: planWith('scenarios: {It works: {verifier: toolchain, test_ref: null}}'),
    findings: [
      {
        path: 'scenarios/It works',
        underlined: '{verifier: toolchain, test_ref: null}',
        message,
      },
    ],
  },
  {
    name: 'asks it of no other verifier, nor of a key of its own',
    text: planWith('scenarios: {It works: hurl, Too: {verifier: exam}, x-later: toolchain}'),
    findings: [],
  },
  {
    name: 'leaves a test of the wrong type or form to those rules',
    text: planWith(
      'scenarios: {It works: {verifier: toolchain, test_ref: 5}, Too: {verifier: toolchain, test_ref: ""}}',
    ),
    findings: [],
  },
]);
