// Generated from packages/schema/src/feature.ts by `npm run generate`. Do not edit.
// @ts-nocheck
import type { Check } from '../check.ts';
import type { Feature } from '../feature.ts';

// <stdin>
var validate = validate21, stdin_default = validate21, schema6 = { type: "object", required: ["id", "name"], properties: { id: { title: "feature id", type: "string", pattern: "^FEAT-[A-Z0-9]+(-[A-Z0-9]+)*$", examples: ["FEAT-A1B2"] }, name: { title: "text that is not blank", type: "string", pattern: "\\S", examples: ["Sign in with a passkey"] }, description: { type: "string" }, created: { title: "timestamp", type: ["string", "null"], pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", examples: ["2026-01-31T09:00:00Z"] }, status: { type: "string", enum: ["planned", "in_progress", "completed", "failed", "paused", "awaiting_merge"] }, stack: { type: ["string", "array"], allOf: [{ if: { type: "array" }, then: { type: "array", items: { type: "string" } } }] }, infrastructure: { type: "array", items: { type: ["string", "object"], allOf: [{ if: { type: "object" }, then: { $ref: "#/definitions/PinnedService" } }] } }, acceptance_criteria: { type: "array", items: { type: ["string", "object"], allOf: [{ if: { type: "string" }, then: { title: "text that is not blank", type: "string", pattern: "\\S" } }, { if: { type: "object" }, then: { $ref: "#/definitions/AcceptanceCriterion" } }] } }, complexity: { type: "integer", minimum: 1 }, estimated_tasks: { type: "integer", minimum: 0 }, tasks: { type: "array", items: { $ref: "#/definitions/Task" } }, orchestration: { $ref: "#/definitions/Orchestration" }, execution: { $ref: "#/definitions/Execution" }, smoke_gates: { type: ["object", "null"], allOf: [{ if: { type: "object" }, then: { $ref: "#/definitions/SmokeGates" } }] }, behavioural_oracle: { type: ["string", "object", "null"], allOf: [{ if: { type: "string" }, then: { title: "text that is not blank", type: "string", pattern: "\\S" } }, { if: { type: "object" }, then: { $ref: "#/definitions/BehaviouralOracle" } }] }, bootstrap_extras: { type: "array", items: { title: "optional-dependency group", type: "string", pattern: "^[A-Za-z0-9._-]+$", examples: ["postgres"] } }, preflight_strict: { type: "boolean" }, evidence_repos: { type: "array", items: { type: ["string", "object"], allOf: [{ if: { type: "string" }, then: { title: "text that is not blank", type: "string", pattern: "\\S" } }, { if: { type: "object" }, then: { $ref: "#/definitions/EvidenceRepo" } }] } }, routing_law: { type: ["string", "null"], enum: ["enforced", "off", null] }, feature_files: { type: "array", items: { title: "text that is not blank", type: "string", pattern: "\\S" } }, scenarios: { type: ["object", "null"], allOf: [{ if: { type: "object" }, then: { $ref: "#/definitions/Scenarios" } }] } }, patternProperties: { "^x-": {} }, additionalProperties: !1, definitions: { PinnedService: { type: "object", required: ["service"], properties: { service: { type: "string" }, driver: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, AcceptanceCriterion: { type: "object", required: ["text"], properties: { id: { type: "string" }, text: { title: "text that is not blank", type: "string", pattern: "\\S" }, verified_by: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, Task: { type: "object", required: ["id", "file_path"], properties: { id: { title: "task id", type: "string", pattern: "^TASK-[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", examples: ["TASK-AB-001"] }, file_path: { type: "string" }, name: { type: "string" }, description: { type: "string" }, acceptance_criteria: { type: "array", items: { type: ["string", "object"], allOf: [{ if: { type: "string" }, then: { title: "text that is not blank", type: "string", pattern: "\\S" } }, { if: { type: "object" }, then: { $ref: "#/definitions/AcceptanceCriterion" } }] } }, complexity: { type: "integer", minimum: 1, maximum: 10 }, dependencies: { type: "array", items: { type: "string" } }, status: { type: "string", enum: ["pending", "in_progress", "completed", "failed", "skipped", "deferred"] }, implementation_mode: { type: "string", enum: ["task-work", "direct", "manual"] }, estimated_minutes: { type: "integer", minimum: 0 }, requires_infrastructure: { type: "array", items: { type: "string" } }, result: { type: ["object", "null"] }, turns_completed: { type: "integer", minimum: 0 }, current_turn: { type: "integer", minimum: 0 }, started_at: { title: "timestamp", type: ["string", "null"], pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", examples: ["2026-01-31T09:00:00Z"] }, completed_at: { title: "timestamp", type: ["string", "null"], pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", examples: ["2026-01-31T09:00:00Z"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, Orchestration: { type: "object", properties: { parallel_groups: { type: "array", items: { type: "array", items: { type: "string" } } }, estimated_duration_minutes: { type: "integer", minimum: 0 }, recommended_parallel: { type: ["integer", "null"], minimum: 1 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, Execution: { type: "object", properties: { started_at: { title: "timestamp", type: ["string", "null"], pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", examples: ["2026-01-31T09:00:00Z"] }, completed_at: { title: "timestamp", type: ["string", "null"], pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", examples: ["2026-01-31T09:00:00Z"] }, last_updated: { title: "timestamp", type: ["string", "null"], pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", examples: ["2026-01-31T09:00:00Z"] }, archived_at: { title: "timestamp", type: ["string", "null"], pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", examples: ["2026-01-31T09:00:00Z"] }, worktree_path: { type: ["string", "null"] }, archived_to: { type: ["string", "null"] }, total_turns: { type: "integer", minimum: 0 }, tasks_completed: { type: "integer", minimum: 0 }, tasks_failed: { type: "integer", minimum: 0 }, current_wave: { type: "integer", minimum: 0 }, completed_waves: { type: "array", items: { type: "integer", minimum: 1 } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, SmokeGates: { type: "object", required: ["after_wave", "command"], properties: { after_wave: { type: ["string", "integer", "array"], allOf: [{ if: { type: "string" }, then: { type: "string", const: "all" } }, { if: { type: "integer" }, then: { type: "integer", minimum: 1 } }, { if: { type: "array" }, then: { type: "array", minItems: 1, items: { type: "integer", minimum: 1 } } }] }, command: { title: "text that is not blank", type: "string", pattern: "\\S", examples: ["pytest tests/smoke -q"] }, expected_exit: { type: "integer" }, timeout: { type: "integer", minimum: 1, maximum: 600 }, exit5_is_hard_fail: { type: "boolean" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, BehaviouralOracle: { type: "object", required: ["command"], properties: { command: { title: "text that is not blank", type: "string", pattern: "\\S", examples: ["python -m oracle --feature login"] }, expected_exit: { type: "integer" }, timeout: { type: ["integer", "null"], minimum: 1, maximum: 3600 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, EvidenceRepo: { type: "object", required: ["path"], properties: { path: { title: "text that is not blank", type: "string", pattern: "\\S", examples: ["../payments"] }, test_command: { type: "string" }, interpreter: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, Scenarios: { type: "object", patternProperties: { "^x-": {} }, additionalProperties: { type: ["string", "object"], allOf: [{ if: { type: "string" }, then: { type: "string", enum: ["toolchain", "hurl", "exam", "probe:bus", "probe:process", "flutter", "playwright", "operator"] } }, { if: { type: "object" }, then: { $ref: "#/definitions/ScenarioStamp" } }] }, propertyNames: { title: "text that is not blank", type: "string", pattern: "\\S" } }, ScenarioStamp: { type: "object", required: ["verifier"], properties: { verifier: { type: "string", enum: ["toolchain", "hurl", "exam", "probe:bus", "probe:process", "flutter", "playwright", "operator"] }, test_ref: { title: "text that is not blank", type: ["string", "null"], pattern: "\\S", examples: ["tests/test_login.py::test_passkey"] }, test_paths: { type: ["array", "null"], minItems: 1, items: { title: "text that is not blank", type: "string", pattern: "\\S" } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 } } }, func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^x-", "u"), pattern1 = new RegExp("^FEAT-[A-Z0-9]+(-[A-Z0-9]+)*$", "u"), pattern2 = new RegExp("\\S", "u"), pattern3 = new RegExp("^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", "u"), pattern24 = new RegExp("^[A-Za-z0-9._-]+$", "u"), schema7 = { type: "object", required: ["service"], properties: { service: { type: "string" }, driver: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.service === void 0 || !func0.call(data, "service")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" }, schema: schema7.required, parentSchema: schema7, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "service" || key0 === "driver" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema7, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.service !== void 0 && func0.call(data, "service")) {
      let data0 = data.service;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.service.type, parentSchema: schema7.properties.service, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.driver !== void 0 && func0.call(data, "driver")) {
      let data1 = data.driver;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/driver", schemaPath: "#/properties/driver/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.driver.type, parentSchema: schema7.properties.driver, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
var schema8 = { type: "object", required: ["text"], properties: { id: { type: "string" }, text: { title: "text that is not blank", type: "string", pattern: "\\S" }, verified_by: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0 || !func0.call(data, "text")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, schema: schema8.required, parentSchema: schema8, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "id" || key0 === "text" || key0 === "verified_by" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema8, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.id.type, parentSchema: schema8.properties.id, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data1 = data.text;
      if (typeof data1 == "string") {
        if (!pattern2.test(data1)) {
          let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema8.properties.text, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.text.type, parentSchema: schema8.properties.text, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.verified_by !== void 0 && func0.call(data, "verified_by")) {
      let data2 = data.verified_by;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/verified_by", schemaPath: "#/properties/verified_by/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.verified_by.type, parentSchema: schema8.properties.verified_by, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var schema9 = { type: "object", required: ["id", "file_path"], properties: { id: { title: "task id", type: "string", pattern: "^TASK-[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", examples: ["TASK-AB-001"] }, file_path: { type: "string" }, name: { type: "string" }, description: { type: "string" }, acceptance_criteria: { type: "array", items: { type: ["string", "object"], allOf: [{ if: { type: "string" }, then: { title: "text that is not blank", type: "string", pattern: "\\S" } }, { if: { type: "object" }, then: { $ref: "#/definitions/AcceptanceCriterion" } }] } }, complexity: { type: "integer", minimum: 1, maximum: 10 }, dependencies: { type: "array", items: { type: "string" } }, status: { type: "string", enum: ["pending", "in_progress", "completed", "failed", "skipped", "deferred"] }, implementation_mode: { type: "string", enum: ["task-work", "direct", "manual"] }, estimated_minutes: { type: "integer", minimum: 0 }, requires_infrastructure: { type: "array", items: { type: "string" } }, result: { type: ["object", "null"] }, turns_completed: { type: "integer", minimum: 0 }, current_turn: { type: "integer", minimum: 0 }, started_at: { title: "timestamp", type: ["string", "null"], pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", examples: ["2026-01-31T09:00:00Z"] }, completed_at: { title: "timestamp", type: ["string", "null"], pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", examples: ["2026-01-31T09:00:00Z"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, pattern9 = new RegExp("^TASK-[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.file_path === void 0 || !func0.call(data, "file_path")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file_path" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema9.properties, key0) || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema9, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern9.test(data0)) {
          let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^TASK-[A-Za-z0-9]+(-[A-Za-z0-9]+)*$" }, schema: "^TASK-[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", parentSchema: schema9.properties.id, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.id.type, parentSchema: schema9.properties.id, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.file_path !== void 0 && func0.call(data, "file_path")) {
      let data1 = data.file_path;
      if (typeof data1 != "string") {
        let err5 = { instancePath: instancePath + "/file_path", schemaPath: "#/properties/file_path/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.file_path.type, parentSchema: schema9.properties.file_path, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data2 = data.name;
      if (typeof data2 != "string") {
        let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.name.type, parentSchema: schema9.properties.name, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      let data3 = data.description;
      if (typeof data3 != "string") {
        let err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.description.type, parentSchema: schema9.properties.description, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.acceptance_criteria !== void 0 && func0.call(data, "acceptance_criteria")) {
      let data4 = data.acceptance_criteria;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 != "string" && !(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
            let err8 = { instancePath: instancePath + "/acceptance_criteria/" + i0, schemaPath: "#/properties/acceptance_criteria/items/type", keyword: "type", params: { type: schema9.properties.acceptance_criteria.items.type }, schema: schema9.properties.acceptance_criteria.items.type, parentSchema: schema9.properties.acceptance_criteria.items, data: data5 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          let _errs15 = errors, valid4 = !0, _errs16 = errors;
          if (typeof data5 != "string") {
            let err9 = {};
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          var _valid0 = _errs16 === errors;
          if (errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null), _valid0) {
            let _errs18 = errors;
            if (typeof data5 == "string") {
              if (!pattern2.test(data5)) {
                let err10 = { instancePath: instancePath + "/acceptance_criteria/" + i0, schemaPath: "#/properties/acceptance_criteria/items/allOf/0/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema9.properties.acceptance_criteria.items.allOf[0].then, data: data5 };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            } else {
              let err11 = { instancePath: instancePath + "/acceptance_criteria/" + i0, schemaPath: "#/properties/acceptance_criteria/items/allOf/0/then/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.acceptance_criteria.items.allOf[0].then.type, parentSchema: schema9.properties.acceptance_criteria.items.allOf[0].then, data: data5 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            var _valid0 = _errs18 === errors;
            valid4 = _valid0;
          }
          if (!valid4) {
            let err12 = { instancePath: instancePath + "/acceptance_criteria/" + i0, schemaPath: "#/properties/acceptance_criteria/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema9.properties.acceptance_criteria.items.allOf[0].if, parentSchema: schema9.properties.acceptance_criteria.items.allOf[0], data: data5 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          let _errs21 = errors, valid5 = !0, _errs22 = errors;
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
            let err13 = {};
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          var _valid1 = _errs22 === errors;
          if (errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null), _valid1) {
            let _errs24 = errors;
            validate24(data5, { instancePath: instancePath + "/acceptance_criteria/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors), errors = vErrors.length);
            var _valid1 = _errs24 === errors;
            valid5 = _valid1;
          }
          if (!valid5) {
            let err14 = { instancePath: instancePath + "/acceptance_criteria/" + i0, schemaPath: "#/properties/acceptance_criteria/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema9.properties.acceptance_criteria.items.allOf[1].if, parentSchema: schema9.properties.acceptance_criteria.items.allOf[1], data: data5 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/acceptance_criteria", schemaPath: "#/properties/acceptance_criteria/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.acceptance_criteria.type, parentSchema: schema9.properties.acceptance_criteria, data: data4 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.complexity !== void 0 && func0.call(data, "complexity")) {
      let data6 = data.complexity;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err16 = { instancePath: instancePath + "/complexity", schemaPath: "#/properties/complexity/type", keyword: "type", params: { type: "integer" }, schema: schema9.properties.complexity.type, parentSchema: schema9.properties.complexity, data: data6 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 10 || isNaN(data6)) {
          let err17 = { instancePath: instancePath + "/complexity", schemaPath: "#/properties/complexity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, schema: 10, parentSchema: schema9.properties.complexity, data: data6 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          let err18 = { instancePath: instancePath + "/complexity", schemaPath: "#/properties/complexity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema9.properties.complexity, data: data6 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
    }
    if (data.dependencies !== void 0 && func0.call(data, "dependencies")) {
      let data7 = data.dependencies;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 != "string") {
            let err19 = { instancePath: instancePath + "/dependencies/" + i1, schemaPath: "#/properties/dependencies/items/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.dependencies.items.type, parentSchema: schema9.properties.dependencies.items, data: data8 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.dependencies.type, parentSchema: schema9.properties.dependencies, data: data7 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      let data9 = data.status;
      if (typeof data9 != "string") {
        let err21 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.status.type, parentSchema: schema9.properties.status, data: data9 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (!(data9 === "pending" || data9 === "in_progress" || data9 === "completed" || data9 === "failed" || data9 === "skipped" || data9 === "deferred")) {
        let err22 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema9.properties.status.enum }, schema: schema9.properties.status.enum, parentSchema: schema9.properties.status, data: data9 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.implementation_mode !== void 0 && func0.call(data, "implementation_mode")) {
      let data10 = data.implementation_mode;
      if (typeof data10 != "string") {
        let err23 = { instancePath: instancePath + "/implementation_mode", schemaPath: "#/properties/implementation_mode/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.implementation_mode.type, parentSchema: schema9.properties.implementation_mode, data: data10 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (!(data10 === "task-work" || data10 === "direct" || data10 === "manual")) {
        let err24 = { instancePath: instancePath + "/implementation_mode", schemaPath: "#/properties/implementation_mode/enum", keyword: "enum", params: { allowedValues: schema9.properties.implementation_mode.enum }, schema: schema9.properties.implementation_mode.enum, parentSchema: schema9.properties.implementation_mode, data: data10 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.estimated_minutes !== void 0 && func0.call(data, "estimated_minutes")) {
      let data11 = data.estimated_minutes;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err25 = { instancePath: instancePath + "/estimated_minutes", schemaPath: "#/properties/estimated_minutes/type", keyword: "type", params: { type: "integer" }, schema: schema9.properties.estimated_minutes.type, parentSchema: schema9.properties.estimated_minutes, data: data11 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11))) {
        let err26 = { instancePath: instancePath + "/estimated_minutes", schemaPath: "#/properties/estimated_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema9.properties.estimated_minutes, data: data11 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.requires_infrastructure !== void 0 && func0.call(data, "requires_infrastructure")) {
      let data12 = data.requires_infrastructure;
      if (Array.isArray(data12)) {
        let len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (typeof data13 != "string") {
            let err27 = { instancePath: instancePath + "/requires_infrastructure/" + i2, schemaPath: "#/properties/requires_infrastructure/items/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.requires_infrastructure.items.type, parentSchema: schema9.properties.requires_infrastructure.items, data: data13 };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/requires_infrastructure", schemaPath: "#/properties/requires_infrastructure/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.requires_infrastructure.type, parentSchema: schema9.properties.requires_infrastructure, data: data12 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.result !== void 0 && func0.call(data, "result")) {
      let data14 = data.result;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && data14 !== null) {
        let err29 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: schema9.properties.result.type }, schema: schema9.properties.result.type, parentSchema: schema9.properties.result, data: data14 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.turns_completed !== void 0 && func0.call(data, "turns_completed")) {
      let data15 = data.turns_completed;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        let err30 = { instancePath: instancePath + "/turns_completed", schemaPath: "#/properties/turns_completed/type", keyword: "type", params: { type: "integer" }, schema: schema9.properties.turns_completed.type, parentSchema: schema9.properties.turns_completed, data: data15 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15))) {
        let err31 = { instancePath: instancePath + "/turns_completed", schemaPath: "#/properties/turns_completed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema9.properties.turns_completed, data: data15 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.current_turn !== void 0 && func0.call(data, "current_turn")) {
      let data16 = data.current_turn;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
        let err32 = { instancePath: instancePath + "/current_turn", schemaPath: "#/properties/current_turn/type", keyword: "type", params: { type: "integer" }, schema: schema9.properties.current_turn.type, parentSchema: schema9.properties.current_turn, data: data16 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16))) {
        let err33 = { instancePath: instancePath + "/current_turn", schemaPath: "#/properties/current_turn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema9.properties.current_turn, data: data16 };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.started_at !== void 0 && func0.call(data, "started_at")) {
      let data17 = data.started_at;
      if (typeof data17 != "string" && data17 !== null) {
        let err34 = { instancePath: instancePath + "/started_at", schemaPath: "#/properties/started_at/type", keyword: "type", params: { type: schema9.properties.started_at.type }, schema: schema9.properties.started_at.type, parentSchema: schema9.properties.started_at, data: data17 };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (typeof data17 == "string" && !pattern3.test(data17)) {
        let err35 = { instancePath: instancePath + "/started_at", schemaPath: "#/properties/started_at/pattern", keyword: "pattern", params: { pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$" }, schema: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", parentSchema: schema9.properties.started_at, data: data17 };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.completed_at !== void 0 && func0.call(data, "completed_at")) {
      let data18 = data.completed_at;
      if (typeof data18 != "string" && data18 !== null) {
        let err36 = { instancePath: instancePath + "/completed_at", schemaPath: "#/properties/completed_at/type", keyword: "type", params: { type: schema9.properties.completed_at.type }, schema: schema9.properties.completed_at.type, parentSchema: schema9.properties.completed_at, data: data18 };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (typeof data18 == "string" && !pattern3.test(data18)) {
        let err37 = { instancePath: instancePath + "/completed_at", schemaPath: "#/properties/completed_at/pattern", keyword: "pattern", params: { pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$" }, schema: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", parentSchema: schema9.properties.completed_at, data: data18 };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
  } else {
    let err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9, data };
    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
var schema10 = { type: "object", properties: { parallel_groups: { type: "array", items: { type: "array", items: { type: "string" } } }, estimated_duration_minutes: { type: "integer", minimum: 0 }, recommended_parallel: { type: ["integer", "null"], minimum: 1 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "parallel_groups" || key0 === "estimated_duration_minutes" || key0 === "recommended_parallel" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema10, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.parallel_groups !== void 0 && func0.call(data, "parallel_groups")) {
      let data0 = data.parallel_groups;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (Array.isArray(data1)) {
            let len1 = data1.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data2 = data1[i1];
              if (typeof data2 != "string") {
                let err1 = { instancePath: instancePath + "/parallel_groups/" + i0 + "/" + i1, schemaPath: "#/properties/parallel_groups/items/items/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.parallel_groups.items.items.type, parentSchema: schema10.properties.parallel_groups.items.items, data: data2 };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            }
          } else {
            let err2 = { instancePath: instancePath + "/parallel_groups/" + i0, schemaPath: "#/properties/parallel_groups/items/type", keyword: "type", params: { type: "array" }, schema: schema10.properties.parallel_groups.items.type, parentSchema: schema10.properties.parallel_groups.items, data: data1 };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/parallel_groups", schemaPath: "#/properties/parallel_groups/type", keyword: "type", params: { type: "array" }, schema: schema10.properties.parallel_groups.type, parentSchema: schema10.properties.parallel_groups, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.estimated_duration_minutes !== void 0 && func0.call(data, "estimated_duration_minutes")) {
      let data3 = data.estimated_duration_minutes;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err4 = { instancePath: instancePath + "/estimated_duration_minutes", schemaPath: "#/properties/estimated_duration_minutes/type", keyword: "type", params: { type: "integer" }, schema: schema10.properties.estimated_duration_minutes.type, parentSchema: schema10.properties.estimated_duration_minutes, data: data3 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        let err5 = { instancePath: instancePath + "/estimated_duration_minutes", schemaPath: "#/properties/estimated_duration_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema10.properties.estimated_duration_minutes, data: data3 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.recommended_parallel !== void 0 && func0.call(data, "recommended_parallel")) {
      let data4 = data.recommended_parallel;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
        let err6 = { instancePath: instancePath + "/recommended_parallel", schemaPath: "#/properties/recommended_parallel/type", keyword: "type", params: { type: schema10.properties.recommended_parallel.type }, schema: schema10.properties.recommended_parallel.type, parentSchema: schema10.properties.recommended_parallel, data: data4 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
        let err7 = { instancePath: instancePath + "/recommended_parallel", schemaPath: "#/properties/recommended_parallel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema10.properties.recommended_parallel, data: data4 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
var schema11 = { type: "object", properties: { started_at: { title: "timestamp", type: ["string", "null"], pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", examples: ["2026-01-31T09:00:00Z"] }, completed_at: { title: "timestamp", type: ["string", "null"], pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", examples: ["2026-01-31T09:00:00Z"] }, last_updated: { title: "timestamp", type: ["string", "null"], pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", examples: ["2026-01-31T09:00:00Z"] }, archived_at: { title: "timestamp", type: ["string", "null"], pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", examples: ["2026-01-31T09:00:00Z"] }, worktree_path: { type: ["string", "null"] }, archived_to: { type: ["string", "null"] }, total_turns: { type: "integer", minimum: 0 }, tasks_completed: { type: "integer", minimum: 0 }, tasks_failed: { type: "integer", minimum: 0 }, current_wave: { type: "integer", minimum: 0 }, completed_waves: { type: "array", items: { type: "integer", minimum: 1 } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema11.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema11, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.started_at !== void 0 && func0.call(data, "started_at")) {
      let data0 = data.started_at;
      if (typeof data0 != "string" && data0 !== null) {
        let err1 = { instancePath: instancePath + "/started_at", schemaPath: "#/properties/started_at/type", keyword: "type", params: { type: schema11.properties.started_at.type }, schema: schema11.properties.started_at.type, parentSchema: schema11.properties.started_at, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "string" && !pattern3.test(data0)) {
        let err2 = { instancePath: instancePath + "/started_at", schemaPath: "#/properties/started_at/pattern", keyword: "pattern", params: { pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$" }, schema: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", parentSchema: schema11.properties.started_at, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.completed_at !== void 0 && func0.call(data, "completed_at")) {
      let data1 = data.completed_at;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/completed_at", schemaPath: "#/properties/completed_at/type", keyword: "type", params: { type: schema11.properties.completed_at.type }, schema: schema11.properties.completed_at.type, parentSchema: schema11.properties.completed_at, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "string" && !pattern3.test(data1)) {
        let err4 = { instancePath: instancePath + "/completed_at", schemaPath: "#/properties/completed_at/pattern", keyword: "pattern", params: { pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$" }, schema: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", parentSchema: schema11.properties.completed_at, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.last_updated !== void 0 && func0.call(data, "last_updated")) {
      let data2 = data.last_updated;
      if (typeof data2 != "string" && data2 !== null) {
        let err5 = { instancePath: instancePath + "/last_updated", schemaPath: "#/properties/last_updated/type", keyword: "type", params: { type: schema11.properties.last_updated.type }, schema: schema11.properties.last_updated.type, parentSchema: schema11.properties.last_updated, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data2 == "string" && !pattern3.test(data2)) {
        let err6 = { instancePath: instancePath + "/last_updated", schemaPath: "#/properties/last_updated/pattern", keyword: "pattern", params: { pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$" }, schema: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", parentSchema: schema11.properties.last_updated, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.archived_at !== void 0 && func0.call(data, "archived_at")) {
      let data3 = data.archived_at;
      if (typeof data3 != "string" && data3 !== null) {
        let err7 = { instancePath: instancePath + "/archived_at", schemaPath: "#/properties/archived_at/type", keyword: "type", params: { type: schema11.properties.archived_at.type }, schema: schema11.properties.archived_at.type, parentSchema: schema11.properties.archived_at, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data3 == "string" && !pattern3.test(data3)) {
        let err8 = { instancePath: instancePath + "/archived_at", schemaPath: "#/properties/archived_at/pattern", keyword: "pattern", params: { pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$" }, schema: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", parentSchema: schema11.properties.archived_at, data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.worktree_path !== void 0 && func0.call(data, "worktree_path")) {
      let data4 = data.worktree_path;
      if (typeof data4 != "string" && data4 !== null) {
        let err9 = { instancePath: instancePath + "/worktree_path", schemaPath: "#/properties/worktree_path/type", keyword: "type", params: { type: schema11.properties.worktree_path.type }, schema: schema11.properties.worktree_path.type, parentSchema: schema11.properties.worktree_path, data: data4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.archived_to !== void 0 && func0.call(data, "archived_to")) {
      let data5 = data.archived_to;
      if (typeof data5 != "string" && data5 !== null) {
        let err10 = { instancePath: instancePath + "/archived_to", schemaPath: "#/properties/archived_to/type", keyword: "type", params: { type: schema11.properties.archived_to.type }, schema: schema11.properties.archived_to.type, parentSchema: schema11.properties.archived_to, data: data5 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.total_turns !== void 0 && func0.call(data, "total_turns")) {
      let data6 = data.total_turns;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err11 = { instancePath: instancePath + "/total_turns", schemaPath: "#/properties/total_turns/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.total_turns.type, parentSchema: schema11.properties.total_turns, data: data6 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
        let err12 = { instancePath: instancePath + "/total_turns", schemaPath: "#/properties/total_turns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties.total_turns, data: data6 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.tasks_completed !== void 0 && func0.call(data, "tasks_completed")) {
      let data7 = data.tasks_completed;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err13 = { instancePath: instancePath + "/tasks_completed", schemaPath: "#/properties/tasks_completed/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.tasks_completed.type, parentSchema: schema11.properties.tasks_completed, data: data7 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7))) {
        let err14 = { instancePath: instancePath + "/tasks_completed", schemaPath: "#/properties/tasks_completed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties.tasks_completed, data: data7 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.tasks_failed !== void 0 && func0.call(data, "tasks_failed")) {
      let data8 = data.tasks_failed;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err15 = { instancePath: instancePath + "/tasks_failed", schemaPath: "#/properties/tasks_failed/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.tasks_failed.type, parentSchema: schema11.properties.tasks_failed, data: data8 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8))) {
        let err16 = { instancePath: instancePath + "/tasks_failed", schemaPath: "#/properties/tasks_failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties.tasks_failed, data: data8 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.current_wave !== void 0 && func0.call(data, "current_wave")) {
      let data9 = data.current_wave;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err17 = { instancePath: instancePath + "/current_wave", schemaPath: "#/properties/current_wave/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.current_wave.type, parentSchema: schema11.properties.current_wave, data: data9 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
        let err18 = { instancePath: instancePath + "/current_wave", schemaPath: "#/properties/current_wave/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties.current_wave, data: data9 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.completed_waves !== void 0 && func0.call(data, "completed_waves")) {
      let data10 = data.completed_waves;
      if (Array.isArray(data10)) {
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
            let err19 = { instancePath: instancePath + "/completed_waves/" + i0, schemaPath: "#/properties/completed_waves/items/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.completed_waves.items.type, parentSchema: schema11.properties.completed_waves.items, data: data11 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          if (typeof data11 == "number" && isFinite(data11) && (data11 < 1 || isNaN(data11))) {
            let err20 = { instancePath: instancePath + "/completed_waves/" + i0, schemaPath: "#/properties/completed_waves/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema11.properties.completed_waves.items, data: data11 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath: instancePath + "/completed_waves", schemaPath: "#/properties/completed_waves/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.completed_waves.type, parentSchema: schema11.properties.completed_waves, data: data10 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
var schema12 = { type: "object", required: ["after_wave", "command"], properties: { after_wave: { type: ["string", "integer", "array"], allOf: [{ if: { type: "string" }, then: { type: "string", const: "all" } }, { if: { type: "integer" }, then: { type: "integer", minimum: 1 } }, { if: { type: "array" }, then: { type: "array", minItems: 1, items: { type: "integer", minimum: 1 } } }] }, command: { title: "text that is not blank", type: "string", pattern: "\\S", examples: ["pytest tests/smoke -q"] }, expected_exit: { type: "integer" }, timeout: { type: "integer", minimum: 1, maximum: 600 }, exit5_is_hard_fail: { type: "boolean" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.after_wave === void 0 || !func0.call(data, "after_wave")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after_wave" }, schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.command === void 0 || !func0.call(data, "command")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" }, schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "after_wave" || key0 === "command" || key0 === "expected_exit" || key0 === "timeout" || key0 === "exit5_is_hard_fail" || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema12, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.after_wave !== void 0 && func0.call(data, "after_wave")) {
      let data0 = data.after_wave;
      if (typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && !Array.isArray(data0)) {
        let err3 = { instancePath: instancePath + "/after_wave", schemaPath: "#/properties/after_wave/type", keyword: "type", params: { type: schema12.properties.after_wave.type }, schema: schema12.properties.after_wave.type, parentSchema: schema12.properties.after_wave, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      let _errs5 = errors, valid2 = !0, _errs6 = errors;
      if (typeof data0 != "string") {
        let err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null), _valid0) {
        let _errs8 = errors;
        if (typeof data0 != "string") {
          let err5 = { instancePath: instancePath + "/after_wave", schemaPath: "#/properties/after_wave/allOf/0/then/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.after_wave.allOf[0].then.type, parentSchema: schema12.properties.after_wave.allOf[0].then, data: data0 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0 !== "all") {
          let err6 = { instancePath: instancePath + "/after_wave", schemaPath: "#/properties/after_wave/allOf/0/then/const", keyword: "const", params: { allowedValue: "all" }, schema: "all", parentSchema: schema12.properties.after_wave.allOf[0].then, data: data0 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        let err7 = { instancePath: instancePath + "/after_wave", schemaPath: "#/properties/after_wave/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema12.properties.after_wave.allOf[0].if, parentSchema: schema12.properties.after_wave.allOf[0], data: data0 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      let _errs11 = errors, valid3 = !0, _errs12 = errors;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err8 = {};
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid1 = _errs12 === errors;
      if (errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null), _valid1) {
        let _errs14 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          let err9 = { instancePath: instancePath + "/after_wave", schemaPath: "#/properties/after_wave/allOf/1/then/type", keyword: "type", params: { type: "integer" }, schema: schema12.properties.after_wave.allOf[1].then.type, parentSchema: schema12.properties.after_wave.allOf[1].then, data: data0 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
          let err10 = { instancePath: instancePath + "/after_wave", schemaPath: "#/properties/after_wave/allOf/1/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema12.properties.after_wave.allOf[1].then, data: data0 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        var _valid1 = _errs14 === errors;
        valid3 = _valid1;
      }
      if (!valid3) {
        let err11 = { instancePath: instancePath + "/after_wave", schemaPath: "#/properties/after_wave/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema12.properties.after_wave.allOf[1].if, parentSchema: schema12.properties.after_wave.allOf[1], data: data0 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      let _errs17 = errors, valid4 = !0, _errs18 = errors;
      if (!Array.isArray(data0)) {
        let err12 = {};
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      var _valid2 = _errs18 === errors;
      if (errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null), _valid2) {
        let _errs20 = errors;
        if (Array.isArray(data0)) {
          if (data0.length < 1) {
            let err13 = { instancePath: instancePath + "/after_wave", schemaPath: "#/properties/after_wave/allOf/2/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.after_wave.allOf[2].then, data: data0 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          let len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
              let err14 = { instancePath: instancePath + "/after_wave/" + i0, schemaPath: "#/properties/after_wave/allOf/2/then/items/type", keyword: "type", params: { type: "integer" }, schema: schema12.properties.after_wave.allOf[2].then.items.type, parentSchema: schema12.properties.after_wave.allOf[2].then.items, data: data1 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
              let err15 = { instancePath: instancePath + "/after_wave/" + i0, schemaPath: "#/properties/after_wave/allOf/2/then/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema12.properties.after_wave.allOf[2].then.items, data: data1 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          }
        } else {
          let err16 = { instancePath: instancePath + "/after_wave", schemaPath: "#/properties/after_wave/allOf/2/then/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.after_wave.allOf[2].then.type, parentSchema: schema12.properties.after_wave.allOf[2].then, data: data0 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        var _valid2 = _errs20 === errors;
        valid4 = _valid2;
      }
      if (!valid4) {
        let err17 = { instancePath: instancePath + "/after_wave", schemaPath: "#/properties/after_wave/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema12.properties.after_wave.allOf[2].if, parentSchema: schema12.properties.after_wave.allOf[2], data: data0 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.command !== void 0 && func0.call(data, "command")) {
      let data2 = data.command;
      if (typeof data2 == "string") {
        if (!pattern2.test(data2)) {
          let err18 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema12.properties.command, data: data2 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.command.type, parentSchema: schema12.properties.command, data: data2 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.expected_exit !== void 0 && func0.call(data, "expected_exit")) {
      let data3 = data.expected_exit;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err20 = { instancePath: instancePath + "/expected_exit", schemaPath: "#/properties/expected_exit/type", keyword: "type", params: { type: "integer" }, schema: schema12.properties.expected_exit.type, parentSchema: schema12.properties.expected_exit, data: data3 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.timeout !== void 0 && func0.call(data, "timeout")) {
      let data4 = data.timeout;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err21 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "integer" }, schema: schema12.properties.timeout.type, parentSchema: schema12.properties.timeout, data: data4 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 600 || isNaN(data4)) {
          let err22 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, schema: 600, parentSchema: schema12.properties.timeout, data: data4 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err23 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema12.properties.timeout, data: data4 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
    }
    if (data.exit5_is_hard_fail !== void 0 && func0.call(data, "exit5_is_hard_fail")) {
      let data5 = data.exit5_is_hard_fail;
      if (typeof data5 != "boolean") {
        let err24 = { instancePath: instancePath + "/exit5_is_hard_fail", schemaPath: "#/properties/exit5_is_hard_fail/type", keyword: "type", params: { type: "boolean" }, schema: schema12.properties.exit5_is_hard_fail.type, parentSchema: schema12.properties.exit5_is_hard_fail, data: data5 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12, data };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
var schema13 = { type: "object", required: ["command"], properties: { command: { title: "text that is not blank", type: "string", pattern: "\\S", examples: ["python -m oracle --feature login"] }, expected_exit: { type: "integer" }, timeout: { type: ["integer", "null"], minimum: 1, maximum: 3600 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0 || !func0.call(data, "command")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" }, schema: schema13.required, parentSchema: schema13, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "command" || key0 === "expected_exit" || key0 === "timeout" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema13, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.command !== void 0 && func0.call(data, "command")) {
      let data0 = data.command;
      if (typeof data0 == "string") {
        if (!pattern2.test(data0)) {
          let err2 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema13.properties.command, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.command.type, parentSchema: schema13.properties.command, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.expected_exit !== void 0 && func0.call(data, "expected_exit")) {
      let data1 = data.expected_exit;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/expected_exit", schemaPath: "#/properties/expected_exit/type", keyword: "type", params: { type: "integer" }, schema: schema13.properties.expected_exit.type, parentSchema: schema13.properties.expected_exit, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.timeout !== void 0 && func0.call(data, "timeout")) {
      let data2 = data.timeout;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
        let err5 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: schema13.properties.timeout.type }, schema: schema13.properties.timeout.type, parentSchema: schema13.properties.timeout, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 3600 || isNaN(data2)) {
          let err6 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema13.properties.timeout, data: data2 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          let err7 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema13.properties.timeout, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
var schema14 = { type: "object", required: ["path"], properties: { path: { title: "text that is not blank", type: "string", pattern: "\\S", examples: ["../payments"] }, test_command: { type: "string" }, interpreter: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0 || !func0.call(data, "path")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "path" || key0 === "test_command" || key0 === "interpreter" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema14, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.path !== void 0 && func0.call(data, "path")) {
      let data0 = data.path;
      if (typeof data0 == "string") {
        if (!pattern2.test(data0)) {
          let err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema14.properties.path, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.path.type, parentSchema: schema14.properties.path, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.test_command !== void 0 && func0.call(data, "test_command")) {
      let data1 = data.test_command;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/test_command", schemaPath: "#/properties/test_command/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.test_command.type, parentSchema: schema14.properties.test_command, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.interpreter !== void 0 && func0.call(data, "interpreter")) {
      let data2 = data.interpreter;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/interpreter", schemaPath: "#/properties/interpreter/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.interpreter.type, parentSchema: schema14.properties.interpreter, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
var schema15 = { type: "object", patternProperties: { "^x-": {} }, additionalProperties: { type: ["string", "object"], allOf: [{ if: { type: "string" }, then: { type: "string", enum: ["toolchain", "hurl", "exam", "probe:bus", "probe:process", "flutter", "playwright", "operator"] } }, { if: { type: "object" }, then: { $ref: "#/definitions/ScenarioStamp" } }] }, propertyNames: { title: "text that is not blank", type: "string", pattern: "\\S" } }, schema16 = { type: "object", required: ["verifier"], properties: { verifier: { type: "string", enum: ["toolchain", "hurl", "exam", "probe:bus", "probe:process", "flutter", "playwright", "operator"] }, test_ref: { title: "text that is not blank", type: ["string", "null"], pattern: "\\S", examples: ["tests/test_login.py::test_passkey"] }, test_paths: { type: ["array", "null"], minItems: 1, items: { title: "text that is not blank", type: "string", pattern: "\\S" } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verifier === void 0 || !func0.call(data, "verifier")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verifier" }, schema: schema16.required, parentSchema: schema16, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "verifier" || key0 === "test_ref" || key0 === "test_paths" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema16, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.verifier !== void 0 && func0.call(data, "verifier")) {
      let data0 = data.verifier;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/verifier", schemaPath: "#/properties/verifier/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.verifier.type, parentSchema: schema16.properties.verifier, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data0 === "toolchain" || data0 === "hurl" || data0 === "exam" || data0 === "probe:bus" || data0 === "probe:process" || data0 === "flutter" || data0 === "playwright" || data0 === "operator")) {
        let err3 = { instancePath: instancePath + "/verifier", schemaPath: "#/properties/verifier/enum", keyword: "enum", params: { allowedValues: schema16.properties.verifier.enum }, schema: schema16.properties.verifier.enum, parentSchema: schema16.properties.verifier, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.test_ref !== void 0 && func0.call(data, "test_ref")) {
      let data1 = data.test_ref;
      if (typeof data1 != "string" && data1 !== null) {
        let err4 = { instancePath: instancePath + "/test_ref", schemaPath: "#/properties/test_ref/type", keyword: "type", params: { type: schema16.properties.test_ref.type }, schema: schema16.properties.test_ref.type, parentSchema: schema16.properties.test_ref, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "string" && !pattern2.test(data1)) {
        let err5 = { instancePath: instancePath + "/test_ref", schemaPath: "#/properties/test_ref/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema16.properties.test_ref, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.test_paths !== void 0 && func0.call(data, "test_paths")) {
      let data2 = data.test_paths;
      if (!Array.isArray(data2) && data2 !== null) {
        let err6 = { instancePath: instancePath + "/test_paths", schemaPath: "#/properties/test_paths/type", keyword: "type", params: { type: schema16.properties.test_paths.type }, schema: schema16.properties.test_paths.type, parentSchema: schema16.properties.test_paths, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err7 = { instancePath: instancePath + "/test_paths", schemaPath: "#/properties/test_paths/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.test_paths, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (!pattern2.test(data3)) {
              let err8 = { instancePath: instancePath + "/test_paths/" + i0, schemaPath: "#/properties/test_paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema16.properties.test_paths.items, data: data3 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/test_paths/" + i0, schemaPath: "#/properties/test_paths/items/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.test_paths.items.type, parentSchema: schema16.properties.test_paths.items, data: data3 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16, data };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data)) {
      let _errs1 = errors;
      if (typeof key0 == "string") {
        if (!pattern2.test(key0)) {
          let err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema15.propertyNames, data: key0, propertyName: key0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema15.propertyNames.type, parentSchema: schema15.propertyNames, data: key0, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        let err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, schema: schema15.propertyNames, parentSchema: schema15, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    for (let key1 of Object.keys(data))
      if (!pattern0.test(key1)) {
        let data0 = data[key1];
        if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          let err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema15.additionalProperties.type }, schema: schema15.additionalProperties.type, parentSchema: schema15.additionalProperties, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let _errs7 = errors, valid3 = !0, _errs8 = errors;
        if (typeof data0 != "string") {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid0 = _errs8 === errors;
        if (errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null), _valid0) {
          let _errs10 = errors;
          if (typeof data0 != "string") {
            let err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/0/then/type", keyword: "type", params: { type: "string" }, schema: schema15.additionalProperties.allOf[0].then.type, parentSchema: schema15.additionalProperties.allOf[0].then, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (!(data0 === "toolchain" || data0 === "hurl" || data0 === "exam" || data0 === "probe:bus" || data0 === "probe:process" || data0 === "flutter" || data0 === "playwright" || data0 === "operator")) {
            let err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/0/then/enum", keyword: "enum", params: { allowedValues: schema15.additionalProperties.allOf[0].then.enum }, schema: schema15.additionalProperties.allOf[0].then.enum, parentSchema: schema15.additionalProperties.allOf[0].then, data: data0 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var _valid0 = _errs10 === errors;
          valid3 = _valid0;
        }
        if (!valid3) {
          let err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema15.additionalProperties.allOf[0].if, parentSchema: schema15.additionalProperties.allOf[0], data: data0 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let _errs13 = errors, valid4 = !0, _errs14 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          let err8 = {};
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        var _valid1 = _errs14 === errors;
        if (errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null), _valid1) {
          let _errs16 = errors;
          validate40(data0, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors), errors = vErrors.length);
          var _valid1 = _errs16 === errors;
          valid4 = _valid1;
        }
        if (!valid4) {
          let err9 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema15.additionalProperties.allOf[1].if, parentSchema: schema15.additionalProperties.allOf[1], data: data0 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15, data };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema6.required, parentSchema: schema6, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema6.required, parentSchema: schema6, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema6.properties, key0) || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema6, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^FEAT-[A-Z0-9]+(-[A-Z0-9]+)*$" }, schema: "^FEAT-[A-Z0-9]+(-[A-Z0-9]+)*$", parentSchema: schema6.properties.id, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.id.type, parentSchema: schema6.properties.id, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (!pattern2.test(data1)) {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.name, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.name.type, parentSchema: schema6.properties.name, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      let data2 = data.description;
      if (typeof data2 != "string") {
        let err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.description.type, parentSchema: schema6.properties.description, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.created !== void 0 && func0.call(data, "created")) {
      let data3 = data.created;
      if (typeof data3 != "string" && data3 !== null) {
        let err8 = { instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: schema6.properties.created.type }, schema: schema6.properties.created.type, parentSchema: schema6.properties.created, data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data3 == "string" && !pattern3.test(data3)) {
        let err9 = { instancePath: instancePath + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$" }, schema: "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", parentSchema: schema6.properties.created, data: data3 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      let data4 = data.status;
      if (typeof data4 != "string") {
        let err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.status.type, parentSchema: schema6.properties.status, data: data4 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data4 === "planned" || data4 === "in_progress" || data4 === "completed" || data4 === "failed" || data4 === "paused" || data4 === "awaiting_merge")) {
        let err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema6.properties.status.enum }, schema: schema6.properties.status.enum, parentSchema: schema6.properties.status, data: data4 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.stack !== void 0 && func0.call(data, "stack")) {
      let data5 = data.stack;
      if (typeof data5 != "string" && !Array.isArray(data5)) {
        let err12 = { instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/type", keyword: "type", params: { type: schema6.properties.stack.type }, schema: schema6.properties.stack.type, parentSchema: schema6.properties.stack, data: data5 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      let _errs15 = errors, valid2 = !0, _errs16 = errors;
      if (!Array.isArray(data5)) {
        let err13 = {};
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      var _valid0 = _errs16 === errors;
      if (errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null), _valid0) {
        let _errs18 = errors;
        if (Array.isArray(data5)) {
          let len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data6 = data5[i0];
            if (typeof data6 != "string") {
              let err14 = { instancePath: instancePath + "/stack/" + i0, schemaPath: "#/properties/stack/allOf/0/then/items/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.stack.allOf[0].then.items.type, parentSchema: schema6.properties.stack.allOf[0].then.items, data: data6 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          }
        } else {
          let err15 = { instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/allOf/0/then/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.stack.allOf[0].then.type, parentSchema: schema6.properties.stack.allOf[0].then, data: data5 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        var _valid0 = _errs18 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        let err16 = { instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema6.properties.stack.allOf[0].if, parentSchema: schema6.properties.stack.allOf[0], data: data5 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.infrastructure !== void 0 && func0.call(data, "infrastructure")) {
      let data7 = data.infrastructure;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 != "string" && !(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
            let err17 = { instancePath: instancePath + "/infrastructure/" + i1, schemaPath: "#/properties/infrastructure/items/type", keyword: "type", params: { type: schema6.properties.infrastructure.items.type }, schema: schema6.properties.infrastructure.items.type, parentSchema: schema6.properties.infrastructure.items, data: data8 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          let _errs27 = errors, valid8 = !0, _errs28 = errors;
          if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
            let err18 = {};
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          var _valid1 = _errs28 === errors;
          if (errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null), _valid1) {
            let _errs30 = errors;
            validate22(data8, { instancePath: instancePath + "/infrastructure/" + i1, parentData: data7, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors), errors = vErrors.length);
            var _valid1 = _errs30 === errors;
            valid8 = _valid1;
          }
          if (!valid8) {
            let err19 = { instancePath: instancePath + "/infrastructure/" + i1, schemaPath: "#/properties/infrastructure/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema6.properties.infrastructure.items.allOf[0].if, parentSchema: schema6.properties.infrastructure.items.allOf[0], data: data8 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/infrastructure", schemaPath: "#/properties/infrastructure/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.infrastructure.type, parentSchema: schema6.properties.infrastructure, data: data7 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.acceptance_criteria !== void 0 && func0.call(data, "acceptance_criteria")) {
      let data9 = data.acceptance_criteria;
      if (Array.isArray(data9)) {
        let len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (typeof data10 != "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
            let err21 = { instancePath: instancePath + "/acceptance_criteria/" + i2, schemaPath: "#/properties/acceptance_criteria/items/type", keyword: "type", params: { type: schema6.properties.acceptance_criteria.items.type }, schema: schema6.properties.acceptance_criteria.items.type, parentSchema: schema6.properties.acceptance_criteria.items, data: data10 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          let _errs36 = errors, valid12 = !0, _errs37 = errors;
          if (typeof data10 != "string") {
            let err22 = {};
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          var _valid2 = _errs37 === errors;
          if (errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null), _valid2) {
            let _errs39 = errors;
            if (typeof data10 == "string") {
              if (!pattern2.test(data10)) {
                let err23 = { instancePath: instancePath + "/acceptance_criteria/" + i2, schemaPath: "#/properties/acceptance_criteria/items/allOf/0/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.acceptance_criteria.items.allOf[0].then, data: data10 };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            } else {
              let err24 = { instancePath: instancePath + "/acceptance_criteria/" + i2, schemaPath: "#/properties/acceptance_criteria/items/allOf/0/then/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.acceptance_criteria.items.allOf[0].then.type, parentSchema: schema6.properties.acceptance_criteria.items.allOf[0].then, data: data10 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            var _valid2 = _errs39 === errors;
            valid12 = _valid2;
          }
          if (!valid12) {
            let err25 = { instancePath: instancePath + "/acceptance_criteria/" + i2, schemaPath: "#/properties/acceptance_criteria/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema6.properties.acceptance_criteria.items.allOf[0].if, parentSchema: schema6.properties.acceptance_criteria.items.allOf[0], data: data10 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          let _errs42 = errors, valid13 = !0, _errs43 = errors;
          if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
            let err26 = {};
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          var _valid3 = _errs43 === errors;
          if (errors = _errs42, vErrors !== null && (_errs42 ? vErrors.length = _errs42 : vErrors = null), _valid3) {
            let _errs45 = errors;
            validate24(data10, { instancePath: instancePath + "/acceptance_criteria/" + i2, parentData: data9, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors), errors = vErrors.length);
            var _valid3 = _errs45 === errors;
            valid13 = _valid3;
          }
          if (!valid13) {
            let err27 = { instancePath: instancePath + "/acceptance_criteria/" + i2, schemaPath: "#/properties/acceptance_criteria/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema6.properties.acceptance_criteria.items.allOf[1].if, parentSchema: schema6.properties.acceptance_criteria.items.allOf[1], data: data10 };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/acceptance_criteria", schemaPath: "#/properties/acceptance_criteria/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.acceptance_criteria.type, parentSchema: schema6.properties.acceptance_criteria, data: data9 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.complexity !== void 0 && func0.call(data, "complexity")) {
      let data11 = data.complexity;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err29 = { instancePath: instancePath + "/complexity", schemaPath: "#/properties/complexity/type", keyword: "type", params: { type: "integer" }, schema: schema6.properties.complexity.type, parentSchema: schema6.properties.complexity, data: data11 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11) && (data11 < 1 || isNaN(data11))) {
        let err30 = { instancePath: instancePath + "/complexity", schemaPath: "#/properties/complexity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema6.properties.complexity, data: data11 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.estimated_tasks !== void 0 && func0.call(data, "estimated_tasks")) {
      let data12 = data.estimated_tasks;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        let err31 = { instancePath: instancePath + "/estimated_tasks", schemaPath: "#/properties/estimated_tasks/type", keyword: "type", params: { type: "integer" }, schema: schema6.properties.estimated_tasks.type, parentSchema: schema6.properties.estimated_tasks, data: data12 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12))) {
        let err32 = { instancePath: instancePath + "/estimated_tasks", schemaPath: "#/properties/estimated_tasks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema6.properties.estimated_tasks, data: data12 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.tasks !== void 0 && func0.call(data, "tasks")) {
      let data13 = data.tasks;
      if (Array.isArray(data13)) {
        let len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate26(data13[i3], { instancePath: instancePath + "/tasks/" + i3, parentData: data13, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length);
      } else {
        let err33 = { instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.tasks.type, parentSchema: schema6.properties.tasks, data: data13 };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.orchestration !== void 0 && func0.call(data, "orchestration") && (validate29(data.orchestration, { instancePath: instancePath + "/orchestration", parentData: data, parentDataProperty: "orchestration", rootData }) || (vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors), errors = vErrors.length)), data.execution !== void 0 && func0.call(data, "execution") && (validate31(data.execution, { instancePath: instancePath + "/execution", parentData: data, parentDataProperty: "execution", rootData }) || (vErrors = vErrors === null ? validate31.errors : append(vErrors, validate31.errors), errors = vErrors.length)), data.smoke_gates !== void 0 && func0.call(data, "smoke_gates")) {
      let data17 = data.smoke_gates;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null) {
        let err34 = { instancePath: instancePath + "/smoke_gates", schemaPath: "#/properties/smoke_gates/type", keyword: "type", params: { type: schema6.properties.smoke_gates.type }, schema: schema6.properties.smoke_gates.type, parentSchema: schema6.properties.smoke_gates, data: data17 };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      let _errs58 = errors, valid17 = !0, _errs59 = errors;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
        let err35 = {};
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      var _valid4 = _errs59 === errors;
      if (errors = _errs58, vErrors !== null && (_errs58 ? vErrors.length = _errs58 : vErrors = null), _valid4) {
        let _errs61 = errors;
        validate33(data17, { instancePath: instancePath + "/smoke_gates", parentData: data, parentDataProperty: "smoke_gates", rootData }) || (vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors), errors = vErrors.length);
        var _valid4 = _errs61 === errors;
        valid17 = _valid4;
      }
      if (!valid17) {
        let err36 = { instancePath: instancePath + "/smoke_gates", schemaPath: "#/properties/smoke_gates/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema6.properties.smoke_gates.allOf[0].if, parentSchema: schema6.properties.smoke_gates.allOf[0], data: data17 };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.behavioural_oracle !== void 0 && func0.call(data, "behavioural_oracle")) {
      let data18 = data.behavioural_oracle;
      if (typeof data18 != "string" && !(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
        let err37 = { instancePath: instancePath + "/behavioural_oracle", schemaPath: "#/properties/behavioural_oracle/type", keyword: "type", params: { type: schema6.properties.behavioural_oracle.type }, schema: schema6.properties.behavioural_oracle.type, parentSchema: schema6.properties.behavioural_oracle, data: data18 };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      let _errs65 = errors, valid19 = !0, _errs66 = errors;
      if (typeof data18 != "string") {
        let err38 = {};
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      var _valid5 = _errs66 === errors;
      if (errors = _errs65, vErrors !== null && (_errs65 ? vErrors.length = _errs65 : vErrors = null), _valid5) {
        let _errs68 = errors;
        if (typeof data18 == "string") {
          if (!pattern2.test(data18)) {
            let err39 = { instancePath: instancePath + "/behavioural_oracle", schemaPath: "#/properties/behavioural_oracle/allOf/0/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.behavioural_oracle.allOf[0].then, data: data18 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        } else {
          let err40 = { instancePath: instancePath + "/behavioural_oracle", schemaPath: "#/properties/behavioural_oracle/allOf/0/then/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.behavioural_oracle.allOf[0].then.type, parentSchema: schema6.properties.behavioural_oracle.allOf[0].then, data: data18 };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        var _valid5 = _errs68 === errors;
        valid19 = _valid5;
      }
      if (!valid19) {
        let err41 = { instancePath: instancePath + "/behavioural_oracle", schemaPath: "#/properties/behavioural_oracle/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema6.properties.behavioural_oracle.allOf[0].if, parentSchema: schema6.properties.behavioural_oracle.allOf[0], data: data18 };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
      let _errs71 = errors, valid20 = !0, _errs72 = errors;
      if (!(data18 && typeof data18 == "object" && !Array.isArray(data18))) {
        let err42 = {};
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
      var _valid6 = _errs72 === errors;
      if (errors = _errs71, vErrors !== null && (_errs71 ? vErrors.length = _errs71 : vErrors = null), _valid6) {
        let _errs74 = errors;
        validate35(data18, { instancePath: instancePath + "/behavioural_oracle", parentData: data, parentDataProperty: "behavioural_oracle", rootData }) || (vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors), errors = vErrors.length);
        var _valid6 = _errs74 === errors;
        valid20 = _valid6;
      }
      if (!valid20) {
        let err43 = { instancePath: instancePath + "/behavioural_oracle", schemaPath: "#/properties/behavioural_oracle/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema6.properties.behavioural_oracle.allOf[1].if, parentSchema: schema6.properties.behavioural_oracle.allOf[1], data: data18 };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.bootstrap_extras !== void 0 && func0.call(data, "bootstrap_extras")) {
      let data19 = data.bootstrap_extras;
      if (Array.isArray(data19)) {
        let len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data20 = data19[i4];
          if (typeof data20 == "string") {
            if (!pattern24.test(data20)) {
              let err44 = { instancePath: instancePath + "/bootstrap_extras/" + i4, schemaPath: "#/properties/bootstrap_extras/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+$" }, schema: "^[A-Za-z0-9._-]+$", parentSchema: schema6.properties.bootstrap_extras.items, data: data20 };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
          } else {
            let err45 = { instancePath: instancePath + "/bootstrap_extras/" + i4, schemaPath: "#/properties/bootstrap_extras/items/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.bootstrap_extras.items.type, parentSchema: schema6.properties.bootstrap_extras.items, data: data20 };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
      } else {
        let err46 = { instancePath: instancePath + "/bootstrap_extras", schemaPath: "#/properties/bootstrap_extras/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.bootstrap_extras.type, parentSchema: schema6.properties.bootstrap_extras, data: data19 };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.preflight_strict !== void 0 && func0.call(data, "preflight_strict")) {
      let data21 = data.preflight_strict;
      if (typeof data21 != "boolean") {
        let err47 = { instancePath: instancePath + "/preflight_strict", schemaPath: "#/properties/preflight_strict/type", keyword: "type", params: { type: "boolean" }, schema: schema6.properties.preflight_strict.type, parentSchema: schema6.properties.preflight_strict, data: data21 };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.evidence_repos !== void 0 && func0.call(data, "evidence_repos")) {
      let data22 = data.evidence_repos;
      if (Array.isArray(data22)) {
        let len5 = data22.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data23 = data22[i5];
          if (typeof data23 != "string" && !(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
            let err48 = { instancePath: instancePath + "/evidence_repos/" + i5, schemaPath: "#/properties/evidence_repos/items/type", keyword: "type", params: { type: schema6.properties.evidence_repos.items.type }, schema: schema6.properties.evidence_repos.items.type, parentSchema: schema6.properties.evidence_repos.items, data: data23 };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
          let _errs86 = errors, valid26 = !0, _errs87 = errors;
          if (typeof data23 != "string") {
            let err49 = {};
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
          var _valid7 = _errs87 === errors;
          if (errors = _errs86, vErrors !== null && (_errs86 ? vErrors.length = _errs86 : vErrors = null), _valid7) {
            let _errs89 = errors;
            if (typeof data23 == "string") {
              if (!pattern2.test(data23)) {
                let err50 = { instancePath: instancePath + "/evidence_repos/" + i5, schemaPath: "#/properties/evidence_repos/items/allOf/0/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.evidence_repos.items.allOf[0].then, data: data23 };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            } else {
              let err51 = { instancePath: instancePath + "/evidence_repos/" + i5, schemaPath: "#/properties/evidence_repos/items/allOf/0/then/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.evidence_repos.items.allOf[0].then.type, parentSchema: schema6.properties.evidence_repos.items.allOf[0].then, data: data23 };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            var _valid7 = _errs89 === errors;
            valid26 = _valid7;
          }
          if (!valid26) {
            let err52 = { instancePath: instancePath + "/evidence_repos/" + i5, schemaPath: "#/properties/evidence_repos/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema6.properties.evidence_repos.items.allOf[0].if, parentSchema: schema6.properties.evidence_repos.items.allOf[0], data: data23 };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
          let _errs92 = errors, valid27 = !0, _errs93 = errors;
          if (!(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
            let err53 = {};
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
          var _valid8 = _errs93 === errors;
          if (errors = _errs92, vErrors !== null && (_errs92 ? vErrors.length = _errs92 : vErrors = null), _valid8) {
            let _errs95 = errors;
            validate37(data23, { instancePath: instancePath + "/evidence_repos/" + i5, parentData: data22, parentDataProperty: i5, rootData }) || (vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors), errors = vErrors.length);
            var _valid8 = _errs95 === errors;
            valid27 = _valid8;
          }
          if (!valid27) {
            let err54 = { instancePath: instancePath + "/evidence_repos/" + i5, schemaPath: "#/properties/evidence_repos/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema6.properties.evidence_repos.items.allOf[1].if, parentSchema: schema6.properties.evidence_repos.items.allOf[1], data: data23 };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
        }
      } else {
        let err55 = { instancePath: instancePath + "/evidence_repos", schemaPath: "#/properties/evidence_repos/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.evidence_repos.type, parentSchema: schema6.properties.evidence_repos, data: data22 };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.routing_law !== void 0 && func0.call(data, "routing_law")) {
      let data24 = data.routing_law;
      if (typeof data24 != "string" && data24 !== null) {
        let err56 = { instancePath: instancePath + "/routing_law", schemaPath: "#/properties/routing_law/type", keyword: "type", params: { type: schema6.properties.routing_law.type }, schema: schema6.properties.routing_law.type, parentSchema: schema6.properties.routing_law, data: data24 };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
      if (!(data24 === "enforced" || data24 === "off" || data24 === null)) {
        let err57 = { instancePath: instancePath + "/routing_law", schemaPath: "#/properties/routing_law/enum", keyword: "enum", params: { allowedValues: schema6.properties.routing_law.enum }, schema: schema6.properties.routing_law.enum, parentSchema: schema6.properties.routing_law, data: data24 };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.feature_files !== void 0 && func0.call(data, "feature_files")) {
      let data25 = data.feature_files;
      if (Array.isArray(data25)) {
        let len6 = data25.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data26 = data25[i6];
          if (typeof data26 == "string") {
            if (!pattern2.test(data26)) {
              let err58 = { instancePath: instancePath + "/feature_files/" + i6, schemaPath: "#/properties/feature_files/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.feature_files.items, data: data26 };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
          } else {
            let err59 = { instancePath: instancePath + "/feature_files/" + i6, schemaPath: "#/properties/feature_files/items/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.feature_files.items.type, parentSchema: schema6.properties.feature_files.items, data: data26 };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        }
      } else {
        let err60 = { instancePath: instancePath + "/feature_files", schemaPath: "#/properties/feature_files/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.feature_files.type, parentSchema: schema6.properties.feature_files, data: data25 };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data.scenarios !== void 0 && func0.call(data, "scenarios")) {
      let data27 = data.scenarios;
      if (!(data27 && typeof data27 == "object" && !Array.isArray(data27)) && data27 !== null) {
        let err61 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: schema6.properties.scenarios.type }, schema: schema6.properties.scenarios.type, parentSchema: schema6.properties.scenarios, data: data27 };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
      let _errs105 = errors, valid31 = !0, _errs106 = errors;
      if (!(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
        let err62 = {};
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
      var _valid9 = _errs106 === errors;
      if (errors = _errs105, vErrors !== null && (_errs105 ? vErrors.length = _errs105 : vErrors = null), _valid9) {
        let _errs108 = errors;
        validate39(data27, { instancePath: instancePath + "/scenarios", parentData: data, parentDataProperty: "scenarios", rootData }) || (vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors), errors = vErrors.length);
        var _valid9 = _errs108 === errors;
        valid31 = _valid9;
      }
      if (!valid31) {
        let err63 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema6.properties.scenarios.allOf[0].if, parentSchema: schema6.properties.scenarios.allOf[0], data: data27 };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
  } else {
    let err64 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6, data };
    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
function append(errors, more) {
  for (let error of more) errors.push(error);
  return errors;
}

/** Whether a value is a `Feature`; where it is not, `errors` says why. */
export const check: Check<Feature> = validate;
