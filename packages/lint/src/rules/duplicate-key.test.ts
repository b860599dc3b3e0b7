import { planWith, testRule } from '../rule-testing.ts';
import { duplicateKey } from './duplicate-key.ts';

const message = (key: string) =>
  `\`${key}\` stands twice in this mapping; the pipeline would drop the first one in silence.`;

testRule(duplicateKey, [
  {
    name: 'points at the second key and relates the first',
    text: planWith('stack: python', '"stack": go'),
    findings: [
      { path: 'stack', underlined: '"stack"', message: message('stack'), related: ['stack'] },
    ],
  },
  {
    name: 'finds them at any depth, in flow style too',
    text: planWith('smoke_gates: {after_wave: 1, command: a, command: b}'),
    findings: [{ path: 'smoke_gates/command', underlined: 'command', message: message('command') }],
  },
  {
    name: 'sees those in keys of its own, and __proto__',
    text: planWith('x-own: {a: 1, a: 2, __proto__: 1, __proto__: 2}'),
    findings: [
      { path: 'x-own/a', underlined: 'a', message: message('a') },
      { path: 'x-own/__proto__', underlined: '__proto__', message: message('__proto__') },
    ],
  },
]);
