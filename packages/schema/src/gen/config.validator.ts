// Generated from packages/schema/src/config.ts by `npm run generate`. Do not edit.
// @ts-nocheck
import type { Check } from '../check.ts';
import type { Config } from '../config.ts';

// <stdin>
var validate = validate21, stdin_default = validate21, schema6 = { type: "object", properties: { root: { title: "text that is not blank", type: "string", pattern: "\\S" }, include: { $ref: "#/definitions/IncludePatterns" }, exclude: { type: "array", items: { title: "text that is not blank", type: "string", pattern: "\\S" } }, rules: { $ref: "#/definitions/RuleLevels" }, fixtures: { type: "array", items: { title: "text that is not blank", type: "string", pattern: "\\S" } }, project: { $ref: "#/definitions/ProjectFacts" }, baseline: { title: "text that is not blank", type: "string", pattern: "\\S" }, fail_on: { type: "string", enum: ["error", "warning", "info"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1, definitions: { IncludePatterns: { type: "object", properties: { features: { type: "array", items: { title: "text that is not blank", type: "string", pattern: "\\S" } }, fixtures: { type: "array", items: { title: "text that is not blank", type: "string", pattern: "\\S" } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, RuleLevels: { type: "object", patternProperties: { "^x-": {} }, additionalProperties: { type: "string", enum: ["error", "warning", "info", "off"] } }, ProjectFacts: { type: "object", properties: { python: { type: "array", items: { title: "text that is not blank", type: "string", pattern: "\\S" } }, engine: { type: "string", enum: ["sync", "async"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 } } }, pattern0 = new RegExp("^x-", "u"), pattern1 = new RegExp("\\S", "u"), func0 = Object.prototype.hasOwnProperty, schema7 = { type: "object", properties: { features: { type: "array", items: { title: "text that is not blank", type: "string", pattern: "\\S" } }, fixtures: { type: "array", items: { title: "text that is not blank", type: "string", pattern: "\\S" } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "features" || key0 === "fixtures" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema7, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.features !== void 0 && func0.call(data, "features")) {
      let data0 = data.features;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (!pattern1.test(data1)) {
              let err1 = { instancePath: instancePath + "/features/" + i0, schemaPath: "#/properties/features/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema7.properties.features.items, data: data1 };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/features/" + i0, schemaPath: "#/properties/features/items/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.features.items.type, parentSchema: schema7.properties.features.items, data: data1 };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "array" }, schema: schema7.properties.features.type, parentSchema: schema7.properties.features, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.fixtures !== void 0 && func0.call(data, "fixtures")) {
      let data2 = data.fixtures;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 == "string") {
            if (!pattern1.test(data3)) {
              let err4 = { instancePath: instancePath + "/fixtures/" + i1, schemaPath: "#/properties/fixtures/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema7.properties.fixtures.items, data: data3 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/fixtures/" + i1, schemaPath: "#/properties/fixtures/items/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.fixtures.items.type, parentSchema: schema7.properties.fixtures.items, data: data3 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/fixtures", schemaPath: "#/properties/fixtures/type", keyword: "type", params: { type: "array" }, schema: schema7.properties.fixtures.type, parentSchema: schema7.properties.fixtures, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
var schema8 = { type: "object", patternProperties: { "^x-": {} }, additionalProperties: { type: "string", enum: ["error", "warning", "info", "off"] } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!pattern0.test(key0)) {
        let data0 = data[key0];
        if (typeof data0 != "string") {
          let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema8.additionalProperties.type, parentSchema: schema8.additionalProperties, data: data0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
          let err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema8.additionalProperties.enum }, schema: schema8.additionalProperties.enum, parentSchema: schema8.additionalProperties, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var schema9 = { type: "object", properties: { python: { type: "array", items: { title: "text that is not blank", type: "string", pattern: "\\S" } }, engine: { type: "string", enum: ["sync", "async"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "python" || key0 === "engine" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema9, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.python !== void 0 && func0.call(data, "python")) {
      let data0 = data.python;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (!pattern1.test(data1)) {
              let err1 = { instancePath: instancePath + "/python/" + i0, schemaPath: "#/properties/python/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema9.properties.python.items, data: data1 };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/python/" + i0, schemaPath: "#/properties/python/items/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.python.items.type, parentSchema: schema9.properties.python.items, data: data1 };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/python", schemaPath: "#/properties/python/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.python.type, parentSchema: schema9.properties.python, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.engine !== void 0 && func0.call(data, "engine")) {
      let data2 = data.engine;
      if (typeof data2 != "string") {
        let err4 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.engine.type, parentSchema: schema9.properties.engine, data: data2 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data2 === "sync" || data2 === "async")) {
        let err5 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/enum", keyword: "enum", params: { allowedValues: schema9.properties.engine.enum }, schema: schema9.properties.engine.enum, parentSchema: schema9.properties.engine, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "root" || key0 === "include" || key0 === "exclude" || key0 === "rules" || key0 === "fixtures" || key0 === "project" || key0 === "baseline" || key0 === "fail_on" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema6, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.root !== void 0 && func0.call(data, "root")) {
      let data0 = data.root;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err1 = { instancePath: instancePath + "/root", schemaPath: "#/properties/root/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.root, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/root", schemaPath: "#/properties/root/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.root.type, parentSchema: schema6.properties.root, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.include !== void 0 && func0.call(data, "include") && (validate22(data.include, { instancePath: instancePath + "/include", parentData: data, parentDataProperty: "include", rootData }) || (vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors), errors = vErrors.length)), data.exclude !== void 0 && func0.call(data, "exclude")) {
      let data2 = data.exclude;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (!pattern1.test(data3)) {
              let err3 = { instancePath: instancePath + "/exclude/" + i0, schemaPath: "#/properties/exclude/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.exclude.items, data: data3 };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/exclude/" + i0, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.exclude.items.type, parentSchema: schema6.properties.exclude.items, data: data3 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.exclude.type, parentSchema: schema6.properties.exclude, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules") && (validate24(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData }) || (vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors), errors = vErrors.length)), data.fixtures !== void 0 && func0.call(data, "fixtures")) {
      let data5 = data.fixtures;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 == "string") {
            if (!pattern1.test(data6)) {
              let err6 = { instancePath: instancePath + "/fixtures/" + i1, schemaPath: "#/properties/fixtures/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.fixtures.items, data: data6 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/fixtures/" + i1, schemaPath: "#/properties/fixtures/items/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.fixtures.items.type, parentSchema: schema6.properties.fixtures.items, data: data6 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/fixtures", schemaPath: "#/properties/fixtures/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.fixtures.type, parentSchema: schema6.properties.fixtures, data: data5 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.project !== void 0 && func0.call(data, "project") && (validate26(data.project, { instancePath: instancePath + "/project", parentData: data, parentDataProperty: "project", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length)), data.baseline !== void 0 && func0.call(data, "baseline")) {
      let data8 = data.baseline;
      if (typeof data8 == "string") {
        if (!pattern1.test(data8)) {
          let err9 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.baseline, data: data8 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.baseline.type, parentSchema: schema6.properties.baseline, data: data8 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.fail_on !== void 0 && func0.call(data, "fail_on")) {
      let data9 = data.fail_on;
      if (typeof data9 != "string") {
        let err11 = { instancePath: instancePath + "/fail_on", schemaPath: "#/properties/fail_on/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.fail_on.type, parentSchema: schema6.properties.fail_on, data: data9 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data9 === "error" || data9 === "warning" || data9 === "info")) {
        let err12 = { instancePath: instancePath + "/fail_on", schemaPath: "#/properties/fail_on/enum", keyword: "enum", params: { allowedValues: schema6.properties.fail_on.enum }, schema: schema6.properties.fail_on.enum, parentSchema: schema6.properties.fail_on, data: data9 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
function append(errors, more) {
  for (let error of more) errors.push(error);
  return errors;
}

/** Whether a value is a `Config`; where it is not, `errors` says why. */
export const check: Check<Config> = validate;
