import { fixtureWith, planWith, testRule } from '../rule-testing.ts';
import { fixtureShell } from './fixture-shell.ts';

testRule(fixtureShell, [
  {
    name: 'looks at every part of a fixture that a command gets',
    text: `fixtures:
  "db; rm":
    container_name: -x
    image: "redis:8 --privileged"
    port_mapping: ["1:2", "3:4;5"]
    env_vars:
      A: $(id)
      "B;C": d
      discovery.type: single-node
      OPTS: -Xms512m -Xmx512m
    readiness_cmd: docker exec x sh -c 'a; b | c'
    env_export:
      URL: {url: "redis://h/0?a=b;c", driver: "a|b"}
      X-Y: a
      Z: a 'b'
      OK: redis://h/0?a=b&c=d
`,
    kind: 'fixture',
    findings: [
      {
        path: 'fixtures/db; rm',
        underlined: '"db; rm"',
        message: 'The fixture\'s name has ";", which ends the command that it is put in.',
        severity: 'error',
      },
      {
        path: 'fixtures/db; rm/container_name',
        underlined: '-x',
        message:
          '`container_name` has "-", which makes an option of it in the command that it is put in.',
      },
      {
        path: 'fixtures/db; rm/image',
        underlined: '"redis:8 --privileged"',
        message: '`image` has " ", which begins another argument of the command that it is put in.',
      },
      {
        path: 'fixtures/db; rm/port_mapping/1',
        underlined: '"3:4;5"',
        message: '`port_mapping` has ";", which ends the command that it is put in.',
      },
      {
        path: 'fixtures/db; rm/env_vars/A',
        underlined: '$(id)',
        message: '`A` has "$(", which runs another command in the one that it is put in.',
      },
      {
        path: 'fixtures/db; rm/env_vars/B;C',
        underlined: '"B;C"',
        message: '"B;C" is no name that a shell can give a variable.',
      },
      {
        path: 'fixtures/db; rm/env_export/URL',
        underlined: '"redis://h/0?a=b;c"',
        message: '`URL` has ";", which ends the command that it is put in.',
      },
      {
        path: 'fixtures/db; rm/env_export/URL',
        underlined: '"a|b"',
        message: 'The driver has "|", which ends the command that it is put in.',
      },
      {
        path: 'fixtures/db; rm/env_export/X-Y',
        underlined: 'X-Y',
        message: '"X-Y" is no name that a shell can give a variable.',
        help: ['Write letters, digits and `_`, and no digit first.'],
      },
      {
        path: 'fixtures/db; rm/env_export/Z',
        underlined: "a 'b'",
        message: '`Z` has "\'", which ends or changes quotes of the command that it is put in.',
      },
    ],
  },
  {
    name: 'takes values that are yet to be filled in',
    text: fixtureWith({ env_export: `{A: "postgresql://u:\${P}@h/d", B: "\${B:-x}"}` }),
    findings: [],
  },
  {
    name: 'looks at a driver that a feature names',
    text: planWith('infrastructure: [{service: redis, driver: "a`b`"}, {service: x, driver: ";"}]'),
    kind: 'feature',
    findings: [
      {
        path: 'infrastructure/0',
        underlined: '"a`b`"',
        message: 'The driver has "`", which runs another command in the one that it is put in.',
      },
    ],
  },
]);
