import { rules } from '../registry.ts';
import { testRule } from '../rule-testing.ts';

for (const rule of rules) testRule(rule, []);
