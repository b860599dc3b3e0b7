import type { Rule } from './rule.ts';
import { type RuleCode, ruleCodes } from './rule-codes.ts';
import { complexityScale } from './rules/complexity-scale.ts';
import { consumerContract } from './rules/consumer-contract.ts';
import { dependencyCycle } from './rules/dependency-cycle.ts';
import { duplicateDependency } from './rules/duplicate-dependency.ts';
import { duplicateFeatureId } from './rules/duplicate-feature-id.ts';
import { duplicateKey } from './rules/duplicate-key.ts';
import { duplicateTaskId } from './rules/duplicate-task-id.ts';
import { emptyWave } from './rules/empty-wave.ts';
import { estimateMismatch } from './rules/estimate-mismatch.ts';
import { evidenceRepoMissing } from './rules/evidence-repo-missing.ts';
import { featureFileMissing } from './rules/feature-file-missing.ts';
import { fileName } from './rules/file-name.ts';
import { fixtureCredentials } from './rules/fixture-credentials.ts';
import { fixtureDatabase } from './rules/fixture-database.ts';
import { fixtureDriverAmbiguous } from './rules/fixture-driver-ambiguous.ts';
import { fixtureDriverImplicit } from './rules/fixture-driver-implicit.ts';
import { fixtureDriverMissing } from './rules/fixture-driver-missing.ts';
import { fixtureDriverMode } from './rules/fixture-driver-mode.ts';
import { fixtureDriverUndeclared } from './rules/fixture-driver-undeclared.ts';
import { fixtureEnv } from './rules/fixture-env.ts';
import { fixtureImage } from './rules/fixture-image.ts';
import { fixturePort } from './rules/fixture-port.ts';
import { fixturePortConflict } from './rules/fixture-port-conflict.ts';
import { fixtureReadiness } from './rules/fixture-readiness.ts';
import { fixtureShell } from './rules/fixture-shell.ts';
import { fixtureUrlEncoding } from './rules/fixture-url-encoding.ts';
import { fixtureUrlOption } from './rules/fixture-url-option.ts';
import { fixtureUrlScheme } from './rules/fixture-url-scheme.ts';
import { gatePathMissing } from './rules/gate-path-missing.ts';
import { inputLimit } from './rules/input-limit.ts';
import { invalidFormat } from './rules/invalid-format.ts';
import { invalidValue } from './rules/invalid-value.ts';
import { missingField } from './rules/missing-field.ts';
import { missingTestRef } from './rules/missing-test-ref.ts';
import { noTasks } from './rules/no-tasks.ts';
import { outOfRange } from './rules/out-of-range.ts';
import { parallelWidth } from './rules/parallel-width.ts';
import { scenarioUnknown } from './rules/scenario-unknown.ts';
import { scenarioUnstamped } from './rules/scenario-unstamped.ts';
import { selfDependency } from './rules/self-dependency.ts';
import { smokeGateCoverage } from './rules/smoke-gate-coverage.ts';
import { statusMismatch } from './rules/status-mismatch.ts';
import { taskFileId } from './rules/task-file-id.ts';
import { taskFileMissing } from './rules/task-file-missing.ts';
import { taskFilePath } from './rules/task-file-path.ts';
import { taskFileShared } from './rules/task-file-shared.ts';
import { taskInSeveralWaves } from './rules/task-in-several-waves.ts';
import { taskNotInWave } from './rules/task-not-in-wave.ts';
import { taskType } from './rules/task-type.ts';
import { unknownDependency } from './rules/unknown-dependency.ts';
import { unknownField } from './rules/unknown-field.ts';
import { unknownGateWave } from './rules/unknown-gate-wave.ts';
import { unknownRule } from './rules/unknown-rule.ts';
import { unknownService } from './rules/unknown-service.ts';
import { unknownStack } from './rules/unknown-stack.ts';
import { unknownWaveTask } from './rules/unknown-wave-task.ts';
import { unusedSuppression } from './rules/unused-suppression.ts';
import { waveOrder } from './rules/wave-order.ts';
import { wrongType } from './rules/wrong-type.ts';
import { yamlSyntax } from './rules/yaml-syntax.ts';
import { yaml11Rejected } from './rules/yaml11-rejected.ts';
import { yaml11Value } from './rules/yaml11-value.ts';

/** Every rule by its code; one that is missing here does not compile. */
export const ruleByCode: Readonly<Record<RuleCode, Rule>> = {
  'yaml-syntax': yamlSyntax,
  'duplicate-key': duplicateKey,
  'yaml11-value': yaml11Value,
  'yaml11-rejected': yaml11Rejected,
  'input-limit': inputLimit,
  'unknown-field': unknownField,
  'missing-field': missingField,
  'wrong-type': wrongType,
  'invalid-value': invalidValue,
  'out-of-range': outOfRange,
  'invalid-format': invalidFormat,
  'no-tasks': noTasks,
  'duplicate-task-id': duplicateTaskId,
  'duplicate-dependency': duplicateDependency,
  'unknown-dependency': unknownDependency,
  'self-dependency': selfDependency,
  'dependency-cycle': dependencyCycle,
  'unknown-wave-task': unknownWaveTask,
  'task-in-several-waves': taskInSeveralWaves,
  'task-not-in-wave': taskNotInWave,
  'wave-order': waveOrder,
  'empty-wave': emptyWave,
  'missing-test-ref': missingTestRef,
  'unknown-gate-wave': unknownGateWave,
  'smoke-gate-coverage': smokeGateCoverage,
  'unknown-stack': unknownStack,
  'complexity-scale': complexityScale,
  'estimate-mismatch': estimateMismatch,
  'status-mismatch': statusMismatch,
  'parallel-width': parallelWidth,
  'file-name': fileName,
  'duplicate-feature-id': duplicateFeatureId,
  'task-file-missing': taskFileMissing,
  'task-file-path': taskFilePath,
  'task-file-shared': taskFileShared,
  'task-type': taskType,
  'task-file-id': taskFileId,
  'feature-file-missing': featureFileMissing,
  'scenario-unknown': scenarioUnknown,
  'scenario-unstamped': scenarioUnstamped,
  'gate-path-missing': gatePathMissing,
  'evidence-repo-missing': evidenceRepoMissing,
  'unknown-service': unknownService,
  'fixture-url-scheme': fixtureUrlScheme,
  'fixture-driver-ambiguous': fixtureDriverAmbiguous,
  'fixture-driver-missing': fixtureDriverMissing,
  'fixture-driver-implicit': fixtureDriverImplicit,
  'fixture-driver-undeclared': fixtureDriverUndeclared,
  'fixture-driver-mode': fixtureDriverMode,
  'fixture-url-option': fixtureUrlOption,
  'fixture-url-encoding': fixtureUrlEncoding,
  'fixture-database': fixtureDatabase,
  'fixture-credentials': fixtureCredentials,
  'fixture-port': fixturePort,
  'fixture-port-conflict': fixturePortConflict,
  'fixture-readiness': fixtureReadiness,
  'fixture-image': fixtureImage,
  'fixture-env': fixtureEnv,
  'fixture-shell': fixtureShell,
  'consumer-contract': consumerContract,
  'unknown-rule': unknownRule,
  'unused-suppression': unusedSuppression,
};

/** Every rule, in the order of the rule index. */
export const rules: readonly Rule[] = ruleCodes.map((code) => ruleByCode[code]);
