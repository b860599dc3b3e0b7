import type { SymptomKind } from '../log/symptom.ts';
import type { Explain } from './explain.ts';
import { moduleMissing } from './module-missing.ts';
import { authenticationFailed, connectionRefused, databaseMissing } from './server.ts';
import { greenletMissing, pytestMissing } from './tools.ts';
import { dialectUnknown, driverNotAsync, optionRefused, schemeRefused } from './wrong-driver.ts';

/** What each kind of error comes of. */
export const causes: Readonly<Record<SymptomKind, Explain>> = {
  'module-missing': moduleMissing,
  'driver-not-async': driverNotAsync,
  'dialect-unknown': dialectUnknown,
  'scheme-refused': schemeRefused,
  'option-refused': optionRefused,
  'database-missing': databaseMissing,
  'authentication-failed': authenticationFailed,
  'connection-refused': connectionRefused,
  'greenlet-missing': greenletMissing,
  'pytest-missing': pytestMissing,
};
