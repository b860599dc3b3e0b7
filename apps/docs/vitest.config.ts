import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.ts';

/** A page that is slow to change is slow because the machine is busy: what is waited for may take as long as a test. */
export default mergeConfig(shared, { test: { expect: { poll: { timeout: 60_000 } } } });
