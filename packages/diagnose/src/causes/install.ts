import type { Requirement } from '@planproof/python-project';
import type { Evidence } from '@planproof/schema';
import type { Change, Explanation, VainRemedy } from '../diagnosis.ts';
import type { Facts } from '../facts.ts';
import type { Symptom } from '../log/symptom.ts';
import { noBootstrapPackages } from './vain-remedies.ts';

/** A module that is missing although a manifest declares its distribution. */
interface Declared {
  readonly symptom: Symptom;
  readonly facts: Facts;
  readonly chain: readonly Evidence[];
  readonly driver: { readonly module: string; readonly distributions: readonly string[] };
}

/** It is declared: then either nobody installs the group that it is in, or this interpreter is not the project's. */
export function installIt(scene: Declared): Explanation {
  const requirement = scene.facts.declared(scene.driver.distributions);
  if (requirement === undefined) throw new RangeError(`${scene.driver.module} is not declared`);
  if (requirement.standing === 'optional') return inOptionalGroup(scene, requirement);
  const { marker, standing } = requirement;
  return standing === 'required' && marker !== undefined
    ? perhapsNotWanted(scene, requirement, marker)
    : notInstalled(scene, requirement);
}

/** Where its marker does not hold, it is not asked for at all. */
function perhapsNotWanted(
  { symptom, facts, chain, driver }: Declared,
  { name, place }: Requirement,
  marker: string,
): Explanation {
  return {
    kind: 'undecided',
    error: symptom.error,
    summary: `${name} is declared where \`${marker}\` holds, and the interpreter that ran lacks it.`,
    chain: [
      ...chain,
      facts.stated(`${name} is declared here, under a condition.`, place),
      ...interpreterLink(driver.module, facts),
    ],
    wouldNotHelp: [noBootstrapPackages(facts)],
    next: facts.next(undefined),
    candidates: [
      {
        cause: 'driver-undeclared',
        summary: 'The condition does not hold there, so that nothing asks for it.',
        decidedBy: `Whether \`${marker}\` holds for the interpreter that ran.`,
      },
      {
        cause: 'driver-not-installed',
        summary: 'The condition holds, and this environment lacks it all the same.',
        decidedBy: `Whether \`${marker}\` holds for the interpreter that ran.`,
      },
    ],
  };
}

function inOptionalGroup(
  { symptom, facts, chain, driver }: Declared,
  requirement: Requirement,
): Explanation {
  const { name, group } = requirement;
  const where = group === undefined ? 'an optional group' : `the optional group “${group}”`;
  const extra = group ?? 'its name';
  return {
    kind: 'cause',
    cause: 'driver-in-optional-group',
    error: symptom.error,
    summary: `${name} is declared only in ${where}, which this run did not install.`,
    chain: [
      ...chain,
      facts.stated(`It is declared here, in ${where}.`, requirement.place),
      ...interpreterLink(driver.module, facts),
    ],
    wouldNotHelp: [noBootstrapPackages(facts)],
    change: [
      {
        message: `Have the group installed: \`bootstrap_extras: [${extra}]\` in the feature. Or declare ${name} among the main dependencies.`,
      },
    ],
    next: facts.next(undefined),
  };
}

function notInstalled(
  { symptom, facts, chain, driver }: Declared,
  requirement: Requirement,
): Explanation {
  const { module } = driver;
  const asked = facts.input.interpreter;
  if (asked?.modules.get(module) === true)
    return otherInterpreter({ symptom, facts, chain, driver }, requirement);
  const ran = asked?.path ?? facts.log?.interpreter?.path ?? 'the interpreter that ran the tests';
  return {
    kind: 'cause',
    cause: 'driver-not-installed',
    error: symptom.error,
    summary: `${requirement.name} is declared, and ${ran} lacks it.`,
    chain: [
      ...chain,
      facts.stated(`${requirement.name} is declared here.`, requirement.place),
      ...interpreterLink(module, facts),
    ],
    wouldNotHelp: [noBootstrapPackages(facts), declaredAlready(requirement)],
    change: [installChange(facts)],
    next: facts.next(undefined),
  };
}

/** The interpreter that was named has it, so another one ran. */
function otherInterpreter(
  { symptom, facts, chain, driver }: Declared,
  requirement: Requirement,
): Explanation {
  const path = facts.input.interpreter?.path ?? '';
  if (facts.log?.interpreter?.path === path) {
    return {
      kind: 'undecided',
      error: symptom.error,
      summary: `${path} ran the tests without ${driver.module}, and finds it now.`,
      chain: [
        ...chain,
        facts.stated(`${requirement.name} is declared here.`, requirement.place),
        ...interpreterLink(driver.module, facts),
      ],
      wouldNotHelp: [noBootstrapPackages(facts), declaredAlready(requirement)],
      next: facts.next(undefined),
      candidates: [
        {
          cause: 'driver-not-installed',
          summary: 'It has been installed since.',
          decidedBy: 'Another run of the tests.',
        },
      ],
    };
  }
  return {
    kind: 'cause',
    cause: 'driver-not-installed',
    error: symptom.error,
    summary: `${requirement.name} is declared, and ${path} has it: the tests ran with another interpreter.`,
    chain: [
      ...chain,
      facts.stated(`${requirement.name} is declared here.`, requirement.place),
      ...interpreterLink(driver.module, facts),
    ],
    wouldNotHelp: [noBootstrapPackages(facts), declaredAlready(requirement)],
    change: [{ message: `Run the tests with ${path}.` }],
    next: facts.next(undefined),
  };
}

/** What is known of the interpreter that ran, and of the one that was asked. */
export function interpreterLink(module: string, facts: Facts): Evidence[] {
  const { interpreter } = facts.input;
  const logged = facts.log?.interpreter;
  const ran =
    logged?.path === undefined
      ? []
      : [facts.logged(`The tests ran with ${logged.path}.`, logged.at)];
  if (interpreter === undefined) return ran;
  const finds = interpreter.modules.get(module) === true ? 'finds' : 'finds no';
  const asked = `${interpreter.path} (Python ${interpreter.version}), which was asked, ${finds} ${module}.`;
  return [...ran, { message: asked }];
}

function declaredAlready({ name, place }: Requirement): VainRemedy {
  return {
    remedy: `Declare ${name}`,
    why: `It is declared already, in ${place.file}:${place.range.start.line}.`,
  };
}

function installChange(facts: Facts): Change {
  const path = facts.log?.interpreter?.path;
  return path === undefined
    ? { message: 'Install what the manifest declares into the environment that the tests run in.' }
    : {
        message: `Install what the manifest declares into the environment of ${path}, or run the tests with the one that has it.`,
      };
}
