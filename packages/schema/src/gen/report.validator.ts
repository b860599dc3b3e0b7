// Generated from packages/schema/src/report.ts by `npm run generate`. Do not edit.
// @ts-nocheck
import type { Check } from '../check.ts';
import type { Report } from '../report.ts';

// <stdin>
var validate = validate21, stdin_default = validate21, schema6 = { type: "object", required: ["version", "tool", "files", "summary"], properties: { version: { type: "integer", const: 1 }, tool: { $ref: "#/definitions/Tool" }, files: { type: "array", items: { $ref: "#/definitions/FileReport" } }, summary: { $ref: "#/definitions/Summary" } }, definitions: { Tool: { type: "object", required: ["name", "version"], properties: { name: { type: "string", const: "planproof" }, version: { type: "string" } } }, FileReport: { type: "object", required: ["path", "kind", "diagnostics"], properties: { path: { type: "string" }, kind: { type: "string", enum: ["feature", "fixture", "config"] }, diagnostics: { type: "array", items: { $ref: "#/definitions/Diagnostic" } } } }, Summary: { type: "object", required: ["files", "errors", "warnings", "infos", "fixable", "suppressed", "baselined"], properties: { files: { type: "integer", minimum: 0 }, errors: { type: "integer", minimum: 0 }, warnings: { type: "integer", minimum: 0 }, infos: { type: "integer", minimum: 0 }, fixable: { type: "integer", minimum: 0 }, suppressed: { type: "integer", minimum: 0 }, baselined: { type: "integer", minimum: 0 } } }, Diagnostic: { type: "object", required: ["code", "severity", "message", "path", "range", "related", "evidence", "help", "fixes", "url", "fingerprint"], properties: { code: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "info"] }, message: { type: "string" }, path: { type: "array", items: { type: ["string", "integer"], allOf: [{ if: { type: "integer" }, then: { type: "integer", minimum: 0 } }] } }, range: { $ref: "#/definitions/Range" }, related: { type: "array", items: { $ref: "#/definitions/RelatedPlace" } }, evidence: { type: "array", items: { $ref: "#/definitions/Evidence" } }, help: { type: "array", items: { type: "string" } }, fixes: { type: "array", items: { $ref: "#/definitions/Fix" } }, url: { type: "string" }, fingerprint: { type: "string" } } }, Range: { type: "object", required: ["start", "end"], properties: { start: { $ref: "#/definitions/Position" }, end: { $ref: "#/definitions/Position" } } }, RelatedPlace: { type: "object", required: ["message", "range"], properties: { message: { type: "string" }, file: { type: "string" }, range: { $ref: "#/definitions/Range" } } }, Evidence: { type: "object", required: ["message"], properties: { message: { type: "string" }, file: { type: "string" }, range: { $ref: "#/definitions/Range" } } }, Fix: { type: "object", required: ["title", "safety", "edits"], properties: { title: { type: "string" }, safety: { type: "string", enum: ["safe", "unsafe"] }, edits: { type: "array", items: { $ref: "#/definitions/TextEdit" } } } }, Position: { type: "object", required: ["line", "column", "offset"], properties: { line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, offset: { type: "integer", minimum: 0 } } }, TextEdit: { type: "object", required: ["start", "end", "text"], properties: { start: { type: "integer", minimum: 0 }, end: { type: "integer", minimum: 0 }, text: { type: "string" } } } } }, func0 = Object.prototype.hasOwnProperty, schema7 = { type: "object", required: ["name", "version"], properties: { name: { type: "string", const: "planproof" }, version: { type: "string" } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema7.required, parentSchema: schema7, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: schema7.required, parentSchema: schema7, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.name.type, parentSchema: schema7.properties.name, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "planproof") {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "planproof" }, schema: "planproof", parentSchema: schema7.properties.name, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      let data1 = data.version;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.version.type, parentSchema: schema7.properties.version, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
var schema8 = { type: "object", required: ["path", "kind", "diagnostics"], properties: { path: { type: "string" }, kind: { type: "string", enum: ["feature", "fixture", "config"] }, diagnostics: { type: "array", items: { $ref: "#/definitions/Diagnostic" } } } }, schema9 = { type: "object", required: ["code", "severity", "message", "path", "range", "related", "evidence", "help", "fixes", "url", "fingerprint"], properties: { code: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "info"] }, message: { type: "string" }, path: { type: "array", items: { type: ["string", "integer"], allOf: [{ if: { type: "integer" }, then: { type: "integer", minimum: 0 } }] } }, range: { $ref: "#/definitions/Range" }, related: { type: "array", items: { $ref: "#/definitions/RelatedPlace" } }, evidence: { type: "array", items: { $ref: "#/definitions/Evidence" } }, help: { type: "array", items: { type: "string" } }, fixes: { type: "array", items: { $ref: "#/definitions/Fix" } }, url: { type: "string" }, fingerprint: { type: "string" } } }, schema10 = { type: "object", required: ["start", "end"], properties: { start: { $ref: "#/definitions/Position" }, end: { $ref: "#/definitions/Position" } } }, schema11 = { type: "object", required: ["line", "column", "offset"], properties: { line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, offset: { type: "integer", minimum: 0 } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.line === void 0 || !func0.call(data, "line")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.column === void 0 || !func0.call(data, "column")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.offset === void 0 || !func0.call(data, "offset")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset" }, schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.line !== void 0 && func0.call(data, "line")) {
      let data0 = data.line;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.line.type, parentSchema: schema11.properties.line, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        let err4 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema11.properties.line, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.column !== void 0 && func0.call(data, "column")) {
      let data1 = data.column;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err5 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.column.type, parentSchema: schema11.properties.column, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err6 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema11.properties.column, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.offset !== void 0 && func0.call(data, "offset")) {
      let data2 = data.offset;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.offset.type, parentSchema: schema11.properties.offset, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        let err8 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties.offset, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0 || !func0.call(data, "start")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" }, schema: schema10.required, parentSchema: schema10, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.end === void 0 || !func0.call(data, "end")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" }, schema: schema10.required, parentSchema: schema10, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.start !== void 0 && func0.call(data, "start") && (validate27(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData }) || (vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors), errors = vErrors.length)), data.end !== void 0 && func0.call(data, "end") && (validate27(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData }) || (vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
var schema12 = { type: "object", required: ["message", "range"], properties: { message: { type: "string" }, file: { type: "string" }, range: { $ref: "#/definitions/Range" } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.range === void 0 || !func0.call(data, "range")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "range" }, schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message !== void 0 && func0.call(data, "message")) {
      let data0 = data.message;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.message.type, parentSchema: schema12.properties.message, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.file !== void 0 && func0.call(data, "file")) {
      let data1 = data.file;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.file.type, parentSchema: schema12.properties.file, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.range !== void 0 && func0.call(data, "range") && (validate26(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
var schema13 = { type: "object", required: ["message"], properties: { message: { type: "string" }, file: { type: "string" }, range: { $ref: "#/definitions/Range" } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, schema: schema13.required, parentSchema: schema13, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message !== void 0 && func0.call(data, "message")) {
      let data0 = data.message;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.message.type, parentSchema: schema13.properties.message, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.file !== void 0 && func0.call(data, "file")) {
      let data1 = data.file;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.file.type, parentSchema: schema13.properties.file, data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.range !== void 0 && func0.call(data, "range") && (validate26(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
var schema14 = { type: "object", required: ["title", "safety", "edits"], properties: { title: { type: "string" }, safety: { type: "string", enum: ["safe", "unsafe"] }, edits: { type: "array", items: { $ref: "#/definitions/TextEdit" } } } }, schema15 = { type: "object", required: ["start", "end", "text"], properties: { start: { type: "integer", minimum: 0 }, end: { type: "integer", minimum: 0 }, text: { type: "string" } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0 || !func0.call(data, "start")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" }, schema: schema15.required, parentSchema: schema15, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.end === void 0 || !func0.call(data, "end")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" }, schema: schema15.required, parentSchema: schema15, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.text === void 0 || !func0.call(data, "text")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, schema: schema15.required, parentSchema: schema15, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.start !== void 0 && func0.call(data, "start")) {
      let data0 = data.start;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "integer" }, schema: schema15.properties.start.type, parentSchema: schema15.properties.start, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err4 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema15.properties.start, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.end !== void 0 && func0.call(data, "end")) {
      let data1 = data.end;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err5 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "integer" }, schema: schema15.properties.end.type, parentSchema: schema15.properties.end, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err6 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema15.properties.end, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data2 = data.text;
      if (typeof data2 != "string") {
        let err7 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.text.type, parentSchema: schema15.properties.text, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.safety === void 0 || !func0.call(data, "safety")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "safety" }, schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.edits === void 0 || !func0.call(data, "edits")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edits" }, schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data0 = data.title;
      if (typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.title.type, parentSchema: schema14.properties.title, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.safety !== void 0 && func0.call(data, "safety")) {
      let data1 = data.safety;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/safety", schemaPath: "#/properties/safety/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.safety.type, parentSchema: schema14.properties.safety, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "safe" || data1 === "unsafe")) {
        let err5 = { instancePath: instancePath + "/safety", schemaPath: "#/properties/safety/enum", keyword: "enum", params: { allowedValues: schema14.properties.safety.enum }, schema: schema14.properties.safety.enum, parentSchema: schema14.properties.safety, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.edits !== void 0 && func0.call(data, "edits")) {
      let data2 = data.edits;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate38(data2[i0], { instancePath: instancePath + "/edits/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/edits", schemaPath: "#/properties/edits/type", keyword: "type", params: { type: "array" }, schema: schema14.properties.edits.type, parentSchema: schema14.properties.edits, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0 || !func0.call(data, "code")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.severity === void 0 || !func0.call(data, "severity")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.path === void 0 || !func0.call(data, "path")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.range === void 0 || !func0.call(data, "range")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "range" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.related === void 0 || !func0.call(data, "related")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "related" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.evidence === void 0 || !func0.call(data, "evidence")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.help === void 0 || !func0.call(data, "help")) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "help" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.fixes === void 0 || !func0.call(data, "fixes")) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fixes" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.url === void 0 || !func0.call(data, "url")) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.fingerprint === void 0 || !func0.call(data, "fingerprint")) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      let data0 = data.code;
      if (typeof data0 != "string") {
        let err11 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.code.type, parentSchema: schema9.properties.code, data: data0 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.severity !== void 0 && func0.call(data, "severity")) {
      let data1 = data.severity;
      if (typeof data1 != "string") {
        let err12 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.severity.type, parentSchema: schema9.properties.severity, data: data1 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data1 === "error" || data1 === "warning" || data1 === "info")) {
        let err13 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema9.properties.severity.enum }, schema: schema9.properties.severity.enum, parentSchema: schema9.properties.severity, data: data1 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.message !== void 0 && func0.call(data, "message")) {
      let data2 = data.message;
      if (typeof data2 != "string") {
        let err14 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.message.type, parentSchema: schema9.properties.message, data: data2 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.path !== void 0 && func0.call(data, "path")) {
      let data3 = data.path;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 != "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            let err15 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/items/type", keyword: "type", params: { type: schema9.properties.path.items.type }, schema: schema9.properties.path.items.type, parentSchema: schema9.properties.path.items, data: data4 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          let _errs12 = errors, valid4 = !0, _errs13 = errors;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            let err16 = {};
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          var _valid0 = _errs13 === errors;
          if (errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null), _valid0) {
            let _errs15 = errors;
            if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
              let err17 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/items/allOf/0/then/type", keyword: "type", params: { type: "integer" }, schema: schema9.properties.path.items.allOf[0].then.type, parentSchema: schema9.properties.path.items.allOf[0].then, data: data4 };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
              let err18 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/items/allOf/0/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema9.properties.path.items.allOf[0].then, data: data4 };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            var _valid0 = _errs15 === errors;
            valid4 = _valid0;
          }
          if (!valid4) {
            let err19 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema9.properties.path.items.allOf[0].if, parentSchema: schema9.properties.path.items.allOf[0], data: data4 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.path.type, parentSchema: schema9.properties.path, data: data3 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.range !== void 0 && func0.call(data, "range") && (validate26(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length)), data.related !== void 0 && func0.call(data, "related")) {
      let data6 = data.related;
      if (Array.isArray(data6)) {
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate31(data6[i1], { instancePath: instancePath + "/related/" + i1, parentData: data6, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate31.errors : append(vErrors, validate31.errors), errors = vErrors.length);
      } else {
        let err21 = { instancePath: instancePath + "/related", schemaPath: "#/properties/related/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.related.type, parentSchema: schema9.properties.related, data: data6 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.evidence !== void 0 && func0.call(data, "evidence")) {
      let data8 = data.evidence;
      if (Array.isArray(data8)) {
        let len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate34(data8[i2], { instancePath: instancePath + "/evidence/" + i2, parentData: data8, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors), errors = vErrors.length);
      } else {
        let err22 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.evidence.type, parentSchema: schema9.properties.evidence, data: data8 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.help !== void 0 && func0.call(data, "help")) {
      let data10 = data.help;
      if (Array.isArray(data10)) {
        let len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data11 = data10[i3];
          if (typeof data11 != "string") {
            let err23 = { instancePath: instancePath + "/help/" + i3, schemaPath: "#/properties/help/items/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.help.items.type, parentSchema: schema9.properties.help.items, data: data11 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/help", schemaPath: "#/properties/help/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.help.type, parentSchema: schema9.properties.help, data: data10 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.fixes !== void 0 && func0.call(data, "fixes")) {
      let data12 = data.fixes;
      if (Array.isArray(data12)) {
        let len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate37(data12[i4], { instancePath: instancePath + "/fixes/" + i4, parentData: data12, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors), errors = vErrors.length);
      } else {
        let err25 = { instancePath: instancePath + "/fixes", schemaPath: "#/properties/fixes/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.fixes.type, parentSchema: schema9.properties.fixes, data: data12 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.url !== void 0 && func0.call(data, "url")) {
      let data14 = data.url;
      if (typeof data14 != "string") {
        let err26 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.url.type, parentSchema: schema9.properties.url, data: data14 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.fingerprint !== void 0 && func0.call(data, "fingerprint")) {
      let data15 = data.fingerprint;
      if (typeof data15 != "string") {
        let err27 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.fingerprint.type, parentSchema: schema9.properties.fingerprint, data: data15 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9, data };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0 || !func0.call(data, "path")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, schema: schema8.required, parentSchema: schema8, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema8.required, parentSchema: schema8, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.diagnostics === void 0 || !func0.call(data, "diagnostics")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "diagnostics" }, schema: schema8.required, parentSchema: schema8, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.path !== void 0 && func0.call(data, "path")) {
      let data0 = data.path;
      if (typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.path.type, parentSchema: schema8.properties.path, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.kind.type, parentSchema: schema8.properties.kind, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "feature" || data1 === "fixture" || data1 === "config")) {
        let err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema8.properties.kind.enum }, schema: schema8.properties.kind.enum, parentSchema: schema8.properties.kind, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.diagnostics !== void 0 && func0.call(data, "diagnostics")) {
      let data2 = data.diagnostics;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate25(data2[i0], { instancePath: instancePath + "/diagnostics/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/diagnostics", schemaPath: "#/properties/diagnostics/type", keyword: "type", params: { type: "array" }, schema: schema8.properties.diagnostics.type, parentSchema: schema8.properties.diagnostics, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var schema16 = { type: "object", required: ["files", "errors", "warnings", "infos", "fixable", "suppressed", "baselined"], properties: { files: { type: "integer", minimum: 0 }, errors: { type: "integer", minimum: 0 }, warnings: { type: "integer", minimum: 0 }, infos: { type: "integer", minimum: 0 }, fixable: { type: "integer", minimum: 0 }, suppressed: { type: "integer", minimum: 0 }, baselined: { type: "integer", minimum: 0 } } };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0 || !func0.call(data, "files")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, schema: schema16.required, parentSchema: schema16, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errors === void 0 || !func0.call(data, "errors")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, schema: schema16.required, parentSchema: schema16, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.warnings === void 0 || !func0.call(data, "warnings")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warnings" }, schema: schema16.required, parentSchema: schema16, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.infos === void 0 || !func0.call(data, "infos")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "infos" }, schema: schema16.required, parentSchema: schema16, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.fixable === void 0 || !func0.call(data, "fixable")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fixable" }, schema: schema16.required, parentSchema: schema16, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.suppressed === void 0 || !func0.call(data, "suppressed")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suppressed" }, schema: schema16.required, parentSchema: schema16, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.baselined === void 0 || !func0.call(data, "baselined")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baselined" }, schema: schema16.required, parentSchema: schema16, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.files !== void 0 && func0.call(data, "files")) {
      let data0 = data.files;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err7 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, schema: schema16.properties.files.type, parentSchema: schema16.properties.files, data: data0 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err8 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema16.properties.files, data: data0 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.errors !== void 0 && func0.call(data, "errors")) {
      let data1 = data.errors;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err9 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "integer" }, schema: schema16.properties.errors.type, parentSchema: schema16.properties.errors, data: data1 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err10 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema16.properties.errors, data: data1 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.warnings !== void 0 && func0.call(data, "warnings")) {
      let data2 = data.warnings;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err11 = { instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "integer" }, schema: schema16.properties.warnings.type, parentSchema: schema16.properties.warnings, data: data2 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        let err12 = { instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema16.properties.warnings, data: data2 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.infos !== void 0 && func0.call(data, "infos")) {
      let data3 = data.infos;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err13 = { instancePath: instancePath + "/infos", schemaPath: "#/properties/infos/type", keyword: "type", params: { type: "integer" }, schema: schema16.properties.infos.type, parentSchema: schema16.properties.infos, data: data3 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        let err14 = { instancePath: instancePath + "/infos", schemaPath: "#/properties/infos/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema16.properties.infos, data: data3 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.fixable !== void 0 && func0.call(data, "fixable")) {
      let data4 = data.fixable;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err15 = { instancePath: instancePath + "/fixable", schemaPath: "#/properties/fixable/type", keyword: "type", params: { type: "integer" }, schema: schema16.properties.fixable.type, parentSchema: schema16.properties.fixable, data: data4 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
        let err16 = { instancePath: instancePath + "/fixable", schemaPath: "#/properties/fixable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema16.properties.fixable, data: data4 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.suppressed !== void 0 && func0.call(data, "suppressed")) {
      let data5 = data.suppressed;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err17 = { instancePath: instancePath + "/suppressed", schemaPath: "#/properties/suppressed/type", keyword: "type", params: { type: "integer" }, schema: schema16.properties.suppressed.type, parentSchema: schema16.properties.suppressed, data: data5 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        let err18 = { instancePath: instancePath + "/suppressed", schemaPath: "#/properties/suppressed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema16.properties.suppressed, data: data5 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.baselined !== void 0 && func0.call(data, "baselined")) {
      let data6 = data.baselined;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err19 = { instancePath: instancePath + "/baselined", schemaPath: "#/properties/baselined/type", keyword: "type", params: { type: "integer" }, schema: schema16.properties.baselined.type, parentSchema: schema16.properties.baselined, data: data6 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
        let err20 = { instancePath: instancePath + "/baselined", schemaPath: "#/properties/baselined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema16.properties.baselined, data: data6 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16, data };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: schema6.required, parentSchema: schema6, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.tool === void 0 || !func0.call(data, "tool")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, schema: schema6.required, parentSchema: schema6, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.files === void 0 || !func0.call(data, "files")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, schema: schema6.required, parentSchema: schema6, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.summary === void 0 || !func0.call(data, "summary")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" }, schema: schema6.required, parentSchema: schema6, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      let data0 = data.version;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, schema: schema6.properties.version.type, parentSchema: schema6.properties.version, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 !== 1) {
        let err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema6.properties.version, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.tool !== void 0 && func0.call(data, "tool") && (validate22(data.tool, { instancePath: instancePath + "/tool", parentData: data, parentDataProperty: "tool", rootData }) || (vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors), errors = vErrors.length)), data.files !== void 0 && func0.call(data, "files")) {
      let data2 = data.files;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data2[i0], { instancePath: instancePath + "/files/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.files.type, parentSchema: schema6.properties.files, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.summary !== void 0 && func0.call(data, "summary") && (validate43(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData }) || (vErrors = vErrors === null ? validate43.errors : append(vErrors, validate43.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
function append(errors, more) {
  for (let error of more) errors.push(error);
  return errors;
}

/** Whether a value is a `Report`; where it is not, `errors` says why. */
export const check: Check<Report> = validate;
