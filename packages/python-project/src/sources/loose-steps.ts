import type { Connection, UrlStep } from '../connection.ts';
import { argumentsOf } from './arguments.ts';
import { branchesOf, leavingKind } from './branches.ts';
import type { Evaluator } from './evaluator.ts';
import type { Module } from './modules.ts';

const urlLike =
  /^(?:postgres(?:ql)?|mysql|mariadb|sqlite|mssql|oracle)(?:\+\w+)?(?::|$)|^\+(?:asyncpg|psycopg|aiomysql|asyncmy|aiosqlite|pymysql)/;

/** Rewritings of schemes in a module that belong to no connection. */
export function looseStepsIn(
  evaluator: Evaluator,
  module: Module,
  connections: readonly Connection[],
): UrlStep[] {
  const followed = new Set<string>();
  for (const { url } of connections) {
    if (url.kind !== 'variable') continue;
    for (const { place } of url.steps) followed.add(`${place.file}\n${place.range.start.offset}`);
  }
  const found: UrlStep[] = [];
  const frame = { module };
  for (const node of module.index.calls) {
    const callee = node.children[0];
    const name = callee?.name === 'MemberExpression' ? callee.children[2] : undefined;
    if (name === undefined || !/^(?:replace|_replace|set)$/.test(evaluator.text(frame, name)))
      continue;
    const place = evaluator.place(frame, node);
    if (followed.has(`${place.file}\n${place.range.start.offset}`)) continue;
    const { positional, keywords } = argumentsOf(module.text, node);
    evaluator.refuel();
    const driver = keywords.get('drivername') ?? keywords.get('scheme');
    const scheme = evaluator.plainText(driver, frame);
    if (scheme !== undefined) found.push({ kind: 'set-driver', scheme, place });
    const [from, to, count] = positional;
    const before = evaluator.plainText(from, frame);
    const behind = evaluator.plainText(to, frame);
    if (before === undefined || behind === undefined) continue;
    if (!urlLike.test(before) && !urlLike.test(behind)) continue;
    const once = evaluator.plainText(count, frame) === '1';
    found.push({ kind: 'replace', from: before, to: behind, ifPrefix: undefined, once, place });
  }
  return [...found, ...refusals(evaluator, module)];
}

const refusal =
  /(?:scheme|drivername|protocol)\s*!=\s*["']((?:postgres(?:ql)?|mysql|mariadb)(?:\+\w+)?)["']\s*\)?$/;

/** `if scheme != "postgresql": raise …`, whatever the scheme is of. */
function refusals(evaluator: Evaluator, module: Module): UrlStep[] {
  const found: UrlStep[] = [];
  for (const { guards } of module.index.scopes.values()) {
    for (const { statement } of guards) {
      for (const { condition, body } of branchesOf(statement).conditional) {
        const [, scheme] = refusal.exec(module.text.slice(condition.from, condition.to)) ?? [];
        if (scheme === undefined || leavingKind(body) !== 'raise') continue;
        const place = evaluator.place({ module }, condition);
        found.push({ kind: 'require', prefixes: [`${scheme}://`], place });
      }
    }
  }
  return found;
}
