/** Writes the index of the rules. */
import { writeFileSync } from 'node:fs';
import { rules } from './src/registry.ts';
import { ruleIndex } from './src/rule-index.ts';

writeFileSync(new URL('./RULES.md', import.meta.url), ruleIndex(rules));
