// Generated from packages/schema/src/fixture.ts by `npm run generate`. Do not edit.
// @ts-nocheck
import type { Check } from '../check.ts';
import type { FixtureFile } from '../fixture.ts';

// <stdin>
var validate = validate21, stdin_default = validate21, schema6 = { type: "object", required: ["fixtures"], properties: { fixtures: { $ref: "#/definitions/Fixtures" } }, patternProperties: { "^x-": {} }, additionalProperties: !1, definitions: { Fixtures: { type: "object", patternProperties: { "^x-": {} }, additionalProperties: { allOf: [{ if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["command"] } } }, then: { $ref: "#/definitions/CommandFixture" } }, { if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["sleep"] } } }, then: { $ref: "#/definitions/SleepFixture" } }, { if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["log"] } } }, then: { $ref: "#/definitions/LogFixture" } }, { if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["tcp"] } } }, then: { $ref: "#/definitions/TcpFixture" } }, { if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["command", "sleep", "log", "tcp"] } } }, else: { type: "object", required: ["readiness_type", "service", "container_name", "image", "port_mapping", "env_export"], properties: { readiness_type: { type: "string", enum: ["command", "sleep", "log", "tcp"] }, readiness_cmd: {}, service: { type: "string", enum: ["postgresql", "mysql", "mariadb", "redis", "mongodb", "rabbitmq", "kafka", "nats", "elasticsearch", "opensearch", "localstack", "minio", "memcached", "mssql", "oracle", "neo4j", "qdrant", "other"] }, container_name: { title: "container name", type: "string", pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", examples: ["app-postgres"] }, image: { title: "image reference", type: "string", pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", examples: ["postgres:18-alpine"] }, port_mapping: { type: ["string", "array"], allOf: [{ if: { type: "string" }, then: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } }, { if: { type: "array" }, then: { type: "array", items: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } } }] }, env_vars: { $ref: "#/definitions/EnvironmentVariables" }, readiness_timeout: { type: "integer", minimum: 1, maximum: 600 }, env_export: { $ref: "#/definitions/EnvironmentExports" }, description: { type: "string" }, readiness_sleep: {}, readiness_log: {} }, patternProperties: { "^x-": {} }, additionalProperties: !1 } }] } }, CommandFixture: { type: "object", required: ["readiness_type", "readiness_cmd", "service", "container_name", "image", "port_mapping", "env_export"], properties: { readiness_type: { type: "string", const: "command" }, readiness_cmd: { title: "text that is not blank", type: "string", pattern: "\\S", examples: ["docker exec app-postgres psql -h 127.0.0.1 -U postgres -d test -c 'select 1'"] }, service: { type: "string", enum: ["postgresql", "mysql", "mariadb", "redis", "mongodb", "rabbitmq", "kafka", "nats", "elasticsearch", "opensearch", "localstack", "minio", "memcached", "mssql", "oracle", "neo4j", "qdrant", "other"] }, container_name: { title: "container name", type: "string", pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", examples: ["app-postgres"] }, image: { title: "image reference", type: "string", pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", examples: ["postgres:18-alpine"] }, port_mapping: { type: ["string", "array"], allOf: [{ if: { type: "string" }, then: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } }, { if: { type: "array" }, then: { type: "array", items: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } } }] }, env_vars: { $ref: "#/definitions/EnvironmentVariables" }, readiness_timeout: { type: "integer", minimum: 1, maximum: 600 }, env_export: { $ref: "#/definitions/EnvironmentExports" }, description: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, SleepFixture: { type: "object", required: ["readiness_type", "readiness_sleep", "service", "container_name", "image", "port_mapping", "env_export"], properties: { readiness_type: { type: "string", const: "sleep" }, readiness_cmd: { type: "null" }, readiness_sleep: { type: "integer", minimum: 1, maximum: 300 }, service: { type: "string", enum: ["postgresql", "mysql", "mariadb", "redis", "mongodb", "rabbitmq", "kafka", "nats", "elasticsearch", "opensearch", "localstack", "minio", "memcached", "mssql", "oracle", "neo4j", "qdrant", "other"] }, container_name: { title: "container name", type: "string", pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", examples: ["app-postgres"] }, image: { title: "image reference", type: "string", pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", examples: ["postgres:18-alpine"] }, port_mapping: { type: ["string", "array"], allOf: [{ if: { type: "string" }, then: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } }, { if: { type: "array" }, then: { type: "array", items: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } } }] }, env_vars: { $ref: "#/definitions/EnvironmentVariables" }, readiness_timeout: { type: "integer", minimum: 1, maximum: 600 }, env_export: { $ref: "#/definitions/EnvironmentExports" }, description: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, LogFixture: { type: "object", required: ["readiness_type", "readiness_log", "service", "container_name", "image", "port_mapping", "env_export"], properties: { readiness_type: { type: "string", const: "log" }, readiness_cmd: { type: "null" }, readiness_log: { title: "text that is not blank", type: "string", pattern: "\\S", examples: ["ready to accept connections"] }, service: { type: "string", enum: ["postgresql", "mysql", "mariadb", "redis", "mongodb", "rabbitmq", "kafka", "nats", "elasticsearch", "opensearch", "localstack", "minio", "memcached", "mssql", "oracle", "neo4j", "qdrant", "other"] }, container_name: { title: "container name", type: "string", pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", examples: ["app-postgres"] }, image: { title: "image reference", type: "string", pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", examples: ["postgres:18-alpine"] }, port_mapping: { type: ["string", "array"], allOf: [{ if: { type: "string" }, then: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } }, { if: { type: "array" }, then: { type: "array", items: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } } }] }, env_vars: { $ref: "#/definitions/EnvironmentVariables" }, readiness_timeout: { type: "integer", minimum: 1, maximum: 600 }, env_export: { $ref: "#/definitions/EnvironmentExports" }, description: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, TcpFixture: { type: "object", required: ["readiness_type", "service", "container_name", "image", "port_mapping", "env_export"], properties: { readiness_type: { type: "string", const: "tcp" }, readiness_cmd: { type: "null" }, service: { type: "string", enum: ["postgresql", "mysql", "mariadb", "redis", "mongodb", "rabbitmq", "kafka", "nats", "elasticsearch", "opensearch", "localstack", "minio", "memcached", "mssql", "oracle", "neo4j", "qdrant", "other"] }, container_name: { title: "container name", type: "string", pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", examples: ["app-postgres"] }, image: { title: "image reference", type: "string", pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", examples: ["postgres:18-alpine"] }, port_mapping: { type: ["string", "array"], allOf: [{ if: { type: "string" }, then: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } }, { if: { type: "array" }, then: { type: "array", items: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } } }] }, env_vars: { $ref: "#/definitions/EnvironmentVariables" }, readiness_timeout: { type: "integer", minimum: 1, maximum: 600 }, env_export: { $ref: "#/definitions/EnvironmentExports" }, description: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, EnvironmentVariables: { type: "object", patternProperties: { "^x-": {} }, additionalProperties: { type: "string" } }, EnvironmentExports: { type: "object", patternProperties: { "^x-": {} }, additionalProperties: { type: ["string", "object"], allOf: [{ if: { type: "object" }, then: { $ref: "#/definitions/ConnectionExport" } }] } }, ConnectionExport: { type: "object", required: ["url"], properties: { url: { type: "string" }, driver: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 } } }, func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^x-", "u"), schema7 = { type: "object", patternProperties: { "^x-": {} }, additionalProperties: { allOf: [{ if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["command"] } } }, then: { $ref: "#/definitions/CommandFixture" } }, { if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["sleep"] } } }, then: { $ref: "#/definitions/SleepFixture" } }, { if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["log"] } } }, then: { $ref: "#/definitions/LogFixture" } }, { if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["tcp"] } } }, then: { $ref: "#/definitions/TcpFixture" } }, { if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["command", "sleep", "log", "tcp"] } } }, else: { type: "object", required: ["readiness_type", "service", "container_name", "image", "port_mapping", "env_export"], properties: { readiness_type: { type: "string", enum: ["command", "sleep", "log", "tcp"] }, readiness_cmd: {}, service: { type: "string", enum: ["postgresql", "mysql", "mariadb", "redis", "mongodb", "rabbitmq", "kafka", "nats", "elasticsearch", "opensearch", "localstack", "minio", "memcached", "mssql", "oracle", "neo4j", "qdrant", "other"] }, container_name: { title: "container name", type: "string", pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", examples: ["app-postgres"] }, image: { title: "image reference", type: "string", pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", examples: ["postgres:18-alpine"] }, port_mapping: { type: ["string", "array"], allOf: [{ if: { type: "string" }, then: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } }, { if: { type: "array" }, then: { type: "array", items: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } } }] }, env_vars: { $ref: "#/definitions/EnvironmentVariables" }, readiness_timeout: { type: "integer", minimum: 1, maximum: 600 }, env_export: { $ref: "#/definitions/EnvironmentExports" }, description: { type: "string" }, readiness_sleep: {}, readiness_log: {} }, patternProperties: { "^x-": {} }, additionalProperties: !1 } }] } }, pattern4 = new RegExp("^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", "u"), pattern5 = new RegExp("^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", "u"), pattern6 = new RegExp("^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", "u"), schema8 = { type: "object", required: ["readiness_type", "readiness_cmd", "service", "container_name", "image", "port_mapping", "env_export"], properties: { readiness_type: { type: "string", const: "command" }, readiness_cmd: { title: "text that is not blank", type: "string", pattern: "\\S", examples: ["docker exec app-postgres psql -h 127.0.0.1 -U postgres -d test -c 'select 1'"] }, service: { type: "string", enum: ["postgresql", "mysql", "mariadb", "redis", "mongodb", "rabbitmq", "kafka", "nats", "elasticsearch", "opensearch", "localstack", "minio", "memcached", "mssql", "oracle", "neo4j", "qdrant", "other"] }, container_name: { title: "container name", type: "string", pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", examples: ["app-postgres"] }, image: { title: "image reference", type: "string", pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", examples: ["postgres:18-alpine"] }, port_mapping: { type: ["string", "array"], allOf: [{ if: { type: "string" }, then: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } }, { if: { type: "array" }, then: { type: "array", items: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } } }] }, env_vars: { $ref: "#/definitions/EnvironmentVariables" }, readiness_timeout: { type: "integer", minimum: 1, maximum: 600 }, env_export: { $ref: "#/definitions/EnvironmentExports" }, description: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, pattern3 = new RegExp("\\S", "u"), schema9 = { type: "object", patternProperties: { "^x-": {} }, additionalProperties: { type: "string" } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!pattern0.test(key0)) {
        let data0 = data[key0];
        if (typeof data0 != "string") {
          let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema9.additionalProperties.type, parentSchema: schema9.additionalProperties, data: data0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var schema10 = { type: "object", patternProperties: { "^x-": {} }, additionalProperties: { type: ["string", "object"], allOf: [{ if: { type: "object" }, then: { $ref: "#/definitions/ConnectionExport" } }] } }, schema11 = { type: "object", required: ["url"], properties: { url: { type: "string" }, driver: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0 || !func0.call(data, "url")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "url" || key0 === "driver" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema11, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.url !== void 0 && func0.call(data, "url")) {
      let data0 = data.url;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.url.type, parentSchema: schema11.properties.url, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.driver !== void 0 && func0.call(data, "driver")) {
      let data1 = data.driver;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/driver", schemaPath: "#/properties/driver/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.driver.type, parentSchema: schema11.properties.driver, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!pattern0.test(key0)) {
        let data0 = data[key0];
        if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema10.additionalProperties.type }, schema: schema10.additionalProperties.type, parentSchema: schema10.additionalProperties, data: data0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        let _errs5 = errors, valid2 = !0, _errs6 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          let err1 = {};
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        var _valid0 = _errs6 === errors;
        if (errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null), _valid0) {
          let _errs8 = errors;
          validate27(data0, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors), errors = vErrors.length);
          var _valid0 = _errs8 === errors;
          valid2 = _valid0;
        }
        if (!valid2) {
          let err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema10.additionalProperties.allOf[0].if, parentSchema: schema10.additionalProperties.allOf[0], data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.readiness_type === void 0 || !func0.call(data, "readiness_type")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readiness_type" }, schema: schema8.required, parentSchema: schema8, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.readiness_cmd === void 0 || !func0.call(data, "readiness_cmd")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readiness_cmd" }, schema: schema8.required, parentSchema: schema8, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.service === void 0 || !func0.call(data, "service")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" }, schema: schema8.required, parentSchema: schema8, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.container_name === void 0 || !func0.call(data, "container_name")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "container_name" }, schema: schema8.required, parentSchema: schema8, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.image === void 0 || !func0.call(data, "image")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, schema: schema8.required, parentSchema: schema8, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.port_mapping === void 0 || !func0.call(data, "port_mapping")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port_mapping" }, schema: schema8.required, parentSchema: schema8, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.env_export === void 0 || !func0.call(data, "env_export")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env_export" }, schema: schema8.required, parentSchema: schema8, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema8.properties, key0) || pattern0.test(key0))) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema8, data };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.readiness_type !== void 0 && func0.call(data, "readiness_type")) {
      let data0 = data.readiness_type;
      if (typeof data0 != "string") {
        let err8 = { instancePath: instancePath + "/readiness_type", schemaPath: "#/properties/readiness_type/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.readiness_type.type, parentSchema: schema8.properties.readiness_type, data: data0 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data0 !== "command") {
        let err9 = { instancePath: instancePath + "/readiness_type", schemaPath: "#/properties/readiness_type/const", keyword: "const", params: { allowedValue: "command" }, schema: "command", parentSchema: schema8.properties.readiness_type, data: data0 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.readiness_cmd !== void 0 && func0.call(data, "readiness_cmd")) {
      let data1 = data.readiness_cmd;
      if (typeof data1 == "string") {
        if (!pattern3.test(data1)) {
          let err10 = { instancePath: instancePath + "/readiness_cmd", schemaPath: "#/properties/readiness_cmd/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema8.properties.readiness_cmd, data: data1 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/readiness_cmd", schemaPath: "#/properties/readiness_cmd/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.readiness_cmd.type, parentSchema: schema8.properties.readiness_cmd, data: data1 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.service !== void 0 && func0.call(data, "service")) {
      let data2 = data.service;
      if (typeof data2 != "string") {
        let err12 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.service.type, parentSchema: schema8.properties.service, data: data2 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data2 === "postgresql" || data2 === "mysql" || data2 === "mariadb" || data2 === "redis" || data2 === "mongodb" || data2 === "rabbitmq" || data2 === "kafka" || data2 === "nats" || data2 === "elasticsearch" || data2 === "opensearch" || data2 === "localstack" || data2 === "minio" || data2 === "memcached" || data2 === "mssql" || data2 === "oracle" || data2 === "neo4j" || data2 === "qdrant" || data2 === "other")) {
        let err13 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/enum", keyword: "enum", params: { allowedValues: schema8.properties.service.enum }, schema: schema8.properties.service.enum, parentSchema: schema8.properties.service, data: data2 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.container_name !== void 0 && func0.call(data, "container_name")) {
      let data3 = data.container_name;
      if (typeof data3 == "string") {
        if (!pattern4.test(data3)) {
          let err14 = { instancePath: instancePath + "/container_name", schemaPath: "#/properties/container_name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$" }, schema: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", parentSchema: schema8.properties.container_name, data: data3 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/container_name", schemaPath: "#/properties/container_name/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.container_name.type, parentSchema: schema8.properties.container_name, data: data3 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.image !== void 0 && func0.call(data, "image")) {
      let data4 = data.image;
      if (typeof data4 == "string") {
        if (!pattern5.test(data4)) {
          let err16 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$" }, schema: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", parentSchema: schema8.properties.image, data: data4 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.image.type, parentSchema: schema8.properties.image, data: data4 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.port_mapping !== void 0 && func0.call(data, "port_mapping")) {
      let data5 = data.port_mapping;
      if (typeof data5 != "string" && !Array.isArray(data5)) {
        let err18 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/type", keyword: "type", params: { type: schema8.properties.port_mapping.type }, schema: schema8.properties.port_mapping.type, parentSchema: schema8.properties.port_mapping, data: data5 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      let _errs15 = errors, valid2 = !0, _errs16 = errors;
      if (typeof data5 != "string") {
        let err19 = {};
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      var _valid0 = _errs16 === errors;
      if (errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null), _valid0) {
        let _errs18 = errors;
        if (typeof data5 == "string") {
          if (!pattern6.test(data5)) {
            let err20 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/0/then/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$" }, schema: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", parentSchema: schema8.properties.port_mapping.allOf[0].then, data: data5 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        } else {
          let err21 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/0/then/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.port_mapping.allOf[0].then.type, parentSchema: schema8.properties.port_mapping.allOf[0].then, data: data5 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        var _valid0 = _errs18 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        let err22 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema8.properties.port_mapping.allOf[0].if, parentSchema: schema8.properties.port_mapping.allOf[0], data: data5 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      let _errs21 = errors, valid3 = !0, _errs22 = errors;
      if (!Array.isArray(data5)) {
        let err23 = {};
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      var _valid1 = _errs22 === errors;
      if (errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null), _valid1) {
        let _errs24 = errors;
        if (Array.isArray(data5)) {
          let len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data6 = data5[i0];
            if (typeof data6 == "string") {
              if (!pattern6.test(data6)) {
                let err24 = { instancePath: instancePath + "/port_mapping/" + i0, schemaPath: "#/properties/port_mapping/allOf/1/then/items/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$" }, schema: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", parentSchema: schema8.properties.port_mapping.allOf[1].then.items, data: data6 };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            } else {
              let err25 = { instancePath: instancePath + "/port_mapping/" + i0, schemaPath: "#/properties/port_mapping/allOf/1/then/items/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.port_mapping.allOf[1].then.items.type, parentSchema: schema8.properties.port_mapping.allOf[1].then.items, data: data6 };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          }
        } else {
          let err26 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/1/then/type", keyword: "type", params: { type: "array" }, schema: schema8.properties.port_mapping.allOf[1].then.type, parentSchema: schema8.properties.port_mapping.allOf[1].then, data: data5 };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        var _valid1 = _errs24 === errors;
        valid3 = _valid1;
      }
      if (!valid3) {
        let err27 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema8.properties.port_mapping.allOf[1].if, parentSchema: schema8.properties.port_mapping.allOf[1], data: data5 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.env_vars !== void 0 && func0.call(data, "env_vars") && (validate24(data.env_vars, { instancePath: instancePath + "/env_vars", parentData: data, parentDataProperty: "env_vars", rootData }) || (vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors), errors = vErrors.length)), data.readiness_timeout !== void 0 && func0.call(data, "readiness_timeout")) {
      let data8 = data.readiness_timeout;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err28 = { instancePath: instancePath + "/readiness_timeout", schemaPath: "#/properties/readiness_timeout/type", keyword: "type", params: { type: "integer" }, schema: schema8.properties.readiness_timeout.type, parentSchema: schema8.properties.readiness_timeout, data: data8 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 600 || isNaN(data8)) {
          let err29 = { instancePath: instancePath + "/readiness_timeout", schemaPath: "#/properties/readiness_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, schema: 600, parentSchema: schema8.properties.readiness_timeout, data: data8 };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          let err30 = { instancePath: instancePath + "/readiness_timeout", schemaPath: "#/properties/readiness_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema8.properties.readiness_timeout, data: data8 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      }
    }
    if (data.env_export !== void 0 && func0.call(data, "env_export") && (validate26(data.env_export, { instancePath: instancePath + "/env_export", parentData: data, parentDataProperty: "env_export", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length)), data.description !== void 0 && func0.call(data, "description")) {
      let data10 = data.description;
      if (typeof data10 != "string") {
        let err31 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.description.type, parentSchema: schema8.properties.description, data: data10 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8, data };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
var schema12 = { type: "object", required: ["readiness_type", "readiness_sleep", "service", "container_name", "image", "port_mapping", "env_export"], properties: { readiness_type: { type: "string", const: "sleep" }, readiness_cmd: { type: "null" }, readiness_sleep: { type: "integer", minimum: 1, maximum: 300 }, service: { type: "string", enum: ["postgresql", "mysql", "mariadb", "redis", "mongodb", "rabbitmq", "kafka", "nats", "elasticsearch", "opensearch", "localstack", "minio", "memcached", "mssql", "oracle", "neo4j", "qdrant", "other"] }, container_name: { title: "container name", type: "string", pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", examples: ["app-postgres"] }, image: { title: "image reference", type: "string", pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", examples: ["postgres:18-alpine"] }, port_mapping: { type: ["string", "array"], allOf: [{ if: { type: "string" }, then: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } }, { if: { type: "array" }, then: { type: "array", items: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } } }] }, env_vars: { $ref: "#/definitions/EnvironmentVariables" }, readiness_timeout: { type: "integer", minimum: 1, maximum: 600 }, env_export: { $ref: "#/definitions/EnvironmentExports" }, description: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.readiness_type === void 0 || !func0.call(data, "readiness_type")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readiness_type" }, schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.readiness_sleep === void 0 || !func0.call(data, "readiness_sleep")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readiness_sleep" }, schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.service === void 0 || !func0.call(data, "service")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" }, schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.container_name === void 0 || !func0.call(data, "container_name")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "container_name" }, schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.image === void 0 || !func0.call(data, "image")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.port_mapping === void 0 || !func0.call(data, "port_mapping")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port_mapping" }, schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.env_export === void 0 || !func0.call(data, "env_export")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env_export" }, schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema12.properties, key0) || pattern0.test(key0))) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema12, data };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.readiness_type !== void 0 && func0.call(data, "readiness_type")) {
      let data0 = data.readiness_type;
      if (typeof data0 != "string") {
        let err8 = { instancePath: instancePath + "/readiness_type", schemaPath: "#/properties/readiness_type/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.readiness_type.type, parentSchema: schema12.properties.readiness_type, data: data0 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data0 !== "sleep") {
        let err9 = { instancePath: instancePath + "/readiness_type", schemaPath: "#/properties/readiness_type/const", keyword: "const", params: { allowedValue: "sleep" }, schema: "sleep", parentSchema: schema12.properties.readiness_type, data: data0 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.readiness_cmd !== void 0 && func0.call(data, "readiness_cmd")) {
      let data1 = data.readiness_cmd;
      if (data1 !== null) {
        let err10 = { instancePath: instancePath + "/readiness_cmd", schemaPath: "#/properties/readiness_cmd/type", keyword: "type", params: { type: "null" }, schema: schema12.properties.readiness_cmd.type, parentSchema: schema12.properties.readiness_cmd, data: data1 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.readiness_sleep !== void 0 && func0.call(data, "readiness_sleep")) {
      let data2 = data.readiness_sleep;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err11 = { instancePath: instancePath + "/readiness_sleep", schemaPath: "#/properties/readiness_sleep/type", keyword: "type", params: { type: "integer" }, schema: schema12.properties.readiness_sleep.type, parentSchema: schema12.properties.readiness_sleep, data: data2 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 300 || isNaN(data2)) {
          let err12 = { instancePath: instancePath + "/readiness_sleep", schemaPath: "#/properties/readiness_sleep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, schema: 300, parentSchema: schema12.properties.readiness_sleep, data: data2 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          let err13 = { instancePath: instancePath + "/readiness_sleep", schemaPath: "#/properties/readiness_sleep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema12.properties.readiness_sleep, data: data2 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.service !== void 0 && func0.call(data, "service")) {
      let data3 = data.service;
      if (typeof data3 != "string") {
        let err14 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.service.type, parentSchema: schema12.properties.service, data: data3 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (!(data3 === "postgresql" || data3 === "mysql" || data3 === "mariadb" || data3 === "redis" || data3 === "mongodb" || data3 === "rabbitmq" || data3 === "kafka" || data3 === "nats" || data3 === "elasticsearch" || data3 === "opensearch" || data3 === "localstack" || data3 === "minio" || data3 === "memcached" || data3 === "mssql" || data3 === "oracle" || data3 === "neo4j" || data3 === "qdrant" || data3 === "other")) {
        let err15 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/enum", keyword: "enum", params: { allowedValues: schema12.properties.service.enum }, schema: schema12.properties.service.enum, parentSchema: schema12.properties.service, data: data3 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.container_name !== void 0 && func0.call(data, "container_name")) {
      let data4 = data.container_name;
      if (typeof data4 == "string") {
        if (!pattern4.test(data4)) {
          let err16 = { instancePath: instancePath + "/container_name", schemaPath: "#/properties/container_name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$" }, schema: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", parentSchema: schema12.properties.container_name, data: data4 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/container_name", schemaPath: "#/properties/container_name/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.container_name.type, parentSchema: schema12.properties.container_name, data: data4 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.image !== void 0 && func0.call(data, "image")) {
      let data5 = data.image;
      if (typeof data5 == "string") {
        if (!pattern5.test(data5)) {
          let err18 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$" }, schema: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", parentSchema: schema12.properties.image, data: data5 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.image.type, parentSchema: schema12.properties.image, data: data5 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.port_mapping !== void 0 && func0.call(data, "port_mapping")) {
      let data6 = data.port_mapping;
      if (typeof data6 != "string" && !Array.isArray(data6)) {
        let err20 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/type", keyword: "type", params: { type: schema12.properties.port_mapping.type }, schema: schema12.properties.port_mapping.type, parentSchema: schema12.properties.port_mapping, data: data6 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      let _errs17 = errors, valid2 = !0, _errs18 = errors;
      if (typeof data6 != "string") {
        let err21 = {};
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      var _valid0 = _errs18 === errors;
      if (errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null), _valid0) {
        let _errs20 = errors;
        if (typeof data6 == "string") {
          if (!pattern6.test(data6)) {
            let err22 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/0/then/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$" }, schema: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", parentSchema: schema12.properties.port_mapping.allOf[0].then, data: data6 };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        } else {
          let err23 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/0/then/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.port_mapping.allOf[0].then.type, parentSchema: schema12.properties.port_mapping.allOf[0].then, data: data6 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        var _valid0 = _errs20 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        let err24 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema12.properties.port_mapping.allOf[0].if, parentSchema: schema12.properties.port_mapping.allOf[0], data: data6 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      let _errs23 = errors, valid3 = !0, _errs24 = errors;
      if (!Array.isArray(data6)) {
        let err25 = {};
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      var _valid1 = _errs24 === errors;
      if (errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null), _valid1) {
        let _errs26 = errors;
        if (Array.isArray(data6)) {
          let len0 = data6.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data7 = data6[i0];
            if (typeof data7 == "string") {
              if (!pattern6.test(data7)) {
                let err26 = { instancePath: instancePath + "/port_mapping/" + i0, schemaPath: "#/properties/port_mapping/allOf/1/then/items/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$" }, schema: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", parentSchema: schema12.properties.port_mapping.allOf[1].then.items, data: data7 };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            } else {
              let err27 = { instancePath: instancePath + "/port_mapping/" + i0, schemaPath: "#/properties/port_mapping/allOf/1/then/items/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.port_mapping.allOf[1].then.items.type, parentSchema: schema12.properties.port_mapping.allOf[1].then.items, data: data7 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          }
        } else {
          let err28 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/1/then/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.port_mapping.allOf[1].then.type, parentSchema: schema12.properties.port_mapping.allOf[1].then, data: data6 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        var _valid1 = _errs26 === errors;
        valid3 = _valid1;
      }
      if (!valid3) {
        let err29 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema12.properties.port_mapping.allOf[1].if, parentSchema: schema12.properties.port_mapping.allOf[1], data: data6 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.env_vars !== void 0 && func0.call(data, "env_vars") && (validate24(data.env_vars, { instancePath: instancePath + "/env_vars", parentData: data, parentDataProperty: "env_vars", rootData }) || (vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors), errors = vErrors.length)), data.readiness_timeout !== void 0 && func0.call(data, "readiness_timeout")) {
      let data9 = data.readiness_timeout;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err30 = { instancePath: instancePath + "/readiness_timeout", schemaPath: "#/properties/readiness_timeout/type", keyword: "type", params: { type: "integer" }, schema: schema12.properties.readiness_timeout.type, parentSchema: schema12.properties.readiness_timeout, data: data9 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 600 || isNaN(data9)) {
          let err31 = { instancePath: instancePath + "/readiness_timeout", schemaPath: "#/properties/readiness_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, schema: 600, parentSchema: schema12.properties.readiness_timeout, data: data9 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          let err32 = { instancePath: instancePath + "/readiness_timeout", schemaPath: "#/properties/readiness_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema12.properties.readiness_timeout, data: data9 };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      }
    }
    if (data.env_export !== void 0 && func0.call(data, "env_export") && (validate26(data.env_export, { instancePath: instancePath + "/env_export", parentData: data, parentDataProperty: "env_export", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length)), data.description !== void 0 && func0.call(data, "description")) {
      let data11 = data.description;
      if (typeof data11 != "string") {
        let err33 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.description.type, parentSchema: schema12.properties.description, data: data11 };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
  } else {
    let err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12, data };
    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
var schema13 = { type: "object", required: ["readiness_type", "readiness_log", "service", "container_name", "image", "port_mapping", "env_export"], properties: { readiness_type: { type: "string", const: "log" }, readiness_cmd: { type: "null" }, readiness_log: { title: "text that is not blank", type: "string", pattern: "\\S", examples: ["ready to accept connections"] }, service: { type: "string", enum: ["postgresql", "mysql", "mariadb", "redis", "mongodb", "rabbitmq", "kafka", "nats", "elasticsearch", "opensearch", "localstack", "minio", "memcached", "mssql", "oracle", "neo4j", "qdrant", "other"] }, container_name: { title: "container name", type: "string", pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", examples: ["app-postgres"] }, image: { title: "image reference", type: "string", pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", examples: ["postgres:18-alpine"] }, port_mapping: { type: ["string", "array"], allOf: [{ if: { type: "string" }, then: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } }, { if: { type: "array" }, then: { type: "array", items: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } } }] }, env_vars: { $ref: "#/definitions/EnvironmentVariables" }, readiness_timeout: { type: "integer", minimum: 1, maximum: 600 }, env_export: { $ref: "#/definitions/EnvironmentExports" }, description: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.readiness_type === void 0 || !func0.call(data, "readiness_type")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readiness_type" }, schema: schema13.required, parentSchema: schema13, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.readiness_log === void 0 || !func0.call(data, "readiness_log")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readiness_log" }, schema: schema13.required, parentSchema: schema13, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.service === void 0 || !func0.call(data, "service")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" }, schema: schema13.required, parentSchema: schema13, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.container_name === void 0 || !func0.call(data, "container_name")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "container_name" }, schema: schema13.required, parentSchema: schema13, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.image === void 0 || !func0.call(data, "image")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, schema: schema13.required, parentSchema: schema13, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.port_mapping === void 0 || !func0.call(data, "port_mapping")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port_mapping" }, schema: schema13.required, parentSchema: schema13, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.env_export === void 0 || !func0.call(data, "env_export")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env_export" }, schema: schema13.required, parentSchema: schema13, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema13.properties, key0) || pattern0.test(key0))) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema13, data };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.readiness_type !== void 0 && func0.call(data, "readiness_type")) {
      let data0 = data.readiness_type;
      if (typeof data0 != "string") {
        let err8 = { instancePath: instancePath + "/readiness_type", schemaPath: "#/properties/readiness_type/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.readiness_type.type, parentSchema: schema13.properties.readiness_type, data: data0 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data0 !== "log") {
        let err9 = { instancePath: instancePath + "/readiness_type", schemaPath: "#/properties/readiness_type/const", keyword: "const", params: { allowedValue: "log" }, schema: "log", parentSchema: schema13.properties.readiness_type, data: data0 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.readiness_cmd !== void 0 && func0.call(data, "readiness_cmd")) {
      let data1 = data.readiness_cmd;
      if (data1 !== null) {
        let err10 = { instancePath: instancePath + "/readiness_cmd", schemaPath: "#/properties/readiness_cmd/type", keyword: "type", params: { type: "null" }, schema: schema13.properties.readiness_cmd.type, parentSchema: schema13.properties.readiness_cmd, data: data1 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.readiness_log !== void 0 && func0.call(data, "readiness_log")) {
      let data2 = data.readiness_log;
      if (typeof data2 == "string") {
        if (!pattern3.test(data2)) {
          let err11 = { instancePath: instancePath + "/readiness_log", schemaPath: "#/properties/readiness_log/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema13.properties.readiness_log, data: data2 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/readiness_log", schemaPath: "#/properties/readiness_log/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.readiness_log.type, parentSchema: schema13.properties.readiness_log, data: data2 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.service !== void 0 && func0.call(data, "service")) {
      let data3 = data.service;
      if (typeof data3 != "string") {
        let err13 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.service.type, parentSchema: schema13.properties.service, data: data3 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data3 === "postgresql" || data3 === "mysql" || data3 === "mariadb" || data3 === "redis" || data3 === "mongodb" || data3 === "rabbitmq" || data3 === "kafka" || data3 === "nats" || data3 === "elasticsearch" || data3 === "opensearch" || data3 === "localstack" || data3 === "minio" || data3 === "memcached" || data3 === "mssql" || data3 === "oracle" || data3 === "neo4j" || data3 === "qdrant" || data3 === "other")) {
        let err14 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/enum", keyword: "enum", params: { allowedValues: schema13.properties.service.enum }, schema: schema13.properties.service.enum, parentSchema: schema13.properties.service, data: data3 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.container_name !== void 0 && func0.call(data, "container_name")) {
      let data4 = data.container_name;
      if (typeof data4 == "string") {
        if (!pattern4.test(data4)) {
          let err15 = { instancePath: instancePath + "/container_name", schemaPath: "#/properties/container_name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$" }, schema: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", parentSchema: schema13.properties.container_name, data: data4 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/container_name", schemaPath: "#/properties/container_name/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.container_name.type, parentSchema: schema13.properties.container_name, data: data4 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.image !== void 0 && func0.call(data, "image")) {
      let data5 = data.image;
      if (typeof data5 == "string") {
        if (!pattern5.test(data5)) {
          let err17 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$" }, schema: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", parentSchema: schema13.properties.image, data: data5 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.image.type, parentSchema: schema13.properties.image, data: data5 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.port_mapping !== void 0 && func0.call(data, "port_mapping")) {
      let data6 = data.port_mapping;
      if (typeof data6 != "string" && !Array.isArray(data6)) {
        let err19 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/type", keyword: "type", params: { type: schema13.properties.port_mapping.type }, schema: schema13.properties.port_mapping.type, parentSchema: schema13.properties.port_mapping, data: data6 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      let _errs17 = errors, valid2 = !0, _errs18 = errors;
      if (typeof data6 != "string") {
        let err20 = {};
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      var _valid0 = _errs18 === errors;
      if (errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null), _valid0) {
        let _errs20 = errors;
        if (typeof data6 == "string") {
          if (!pattern6.test(data6)) {
            let err21 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/0/then/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$" }, schema: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", parentSchema: schema13.properties.port_mapping.allOf[0].then, data: data6 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        } else {
          let err22 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/0/then/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.port_mapping.allOf[0].then.type, parentSchema: schema13.properties.port_mapping.allOf[0].then, data: data6 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        var _valid0 = _errs20 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        let err23 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema13.properties.port_mapping.allOf[0].if, parentSchema: schema13.properties.port_mapping.allOf[0], data: data6 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      let _errs23 = errors, valid3 = !0, _errs24 = errors;
      if (!Array.isArray(data6)) {
        let err24 = {};
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      var _valid1 = _errs24 === errors;
      if (errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null), _valid1) {
        let _errs26 = errors;
        if (Array.isArray(data6)) {
          let len0 = data6.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data7 = data6[i0];
            if (typeof data7 == "string") {
              if (!pattern6.test(data7)) {
                let err25 = { instancePath: instancePath + "/port_mapping/" + i0, schemaPath: "#/properties/port_mapping/allOf/1/then/items/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$" }, schema: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", parentSchema: schema13.properties.port_mapping.allOf[1].then.items, data: data7 };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            } else {
              let err26 = { instancePath: instancePath + "/port_mapping/" + i0, schemaPath: "#/properties/port_mapping/allOf/1/then/items/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.port_mapping.allOf[1].then.items.type, parentSchema: schema13.properties.port_mapping.allOf[1].then.items, data: data7 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          }
        } else {
          let err27 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/1/then/type", keyword: "type", params: { type: "array" }, schema: schema13.properties.port_mapping.allOf[1].then.type, parentSchema: schema13.properties.port_mapping.allOf[1].then, data: data6 };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        var _valid1 = _errs26 === errors;
        valid3 = _valid1;
      }
      if (!valid3) {
        let err28 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema13.properties.port_mapping.allOf[1].if, parentSchema: schema13.properties.port_mapping.allOf[1], data: data6 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.env_vars !== void 0 && func0.call(data, "env_vars") && (validate24(data.env_vars, { instancePath: instancePath + "/env_vars", parentData: data, parentDataProperty: "env_vars", rootData }) || (vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors), errors = vErrors.length)), data.readiness_timeout !== void 0 && func0.call(data, "readiness_timeout")) {
      let data9 = data.readiness_timeout;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err29 = { instancePath: instancePath + "/readiness_timeout", schemaPath: "#/properties/readiness_timeout/type", keyword: "type", params: { type: "integer" }, schema: schema13.properties.readiness_timeout.type, parentSchema: schema13.properties.readiness_timeout, data: data9 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 600 || isNaN(data9)) {
          let err30 = { instancePath: instancePath + "/readiness_timeout", schemaPath: "#/properties/readiness_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, schema: 600, parentSchema: schema13.properties.readiness_timeout, data: data9 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          let err31 = { instancePath: instancePath + "/readiness_timeout", schemaPath: "#/properties/readiness_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema13.properties.readiness_timeout, data: data9 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      }
    }
    if (data.env_export !== void 0 && func0.call(data, "env_export") && (validate26(data.env_export, { instancePath: instancePath + "/env_export", parentData: data, parentDataProperty: "env_export", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length)), data.description !== void 0 && func0.call(data, "description")) {
      let data11 = data.description;
      if (typeof data11 != "string") {
        let err32 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.description.type, parentSchema: schema13.properties.description, data: data11 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
  } else {
    let err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13, data };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
var schema14 = { type: "object", required: ["readiness_type", "service", "container_name", "image", "port_mapping", "env_export"], properties: { readiness_type: { type: "string", const: "tcp" }, readiness_cmd: { type: "null" }, service: { type: "string", enum: ["postgresql", "mysql", "mariadb", "redis", "mongodb", "rabbitmq", "kafka", "nats", "elasticsearch", "opensearch", "localstack", "minio", "memcached", "mssql", "oracle", "neo4j", "qdrant", "other"] }, container_name: { title: "container name", type: "string", pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", examples: ["app-postgres"] }, image: { title: "image reference", type: "string", pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", examples: ["postgres:18-alpine"] }, port_mapping: { type: ["string", "array"], allOf: [{ if: { type: "string" }, then: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } }, { if: { type: "array" }, then: { type: "array", items: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } } }] }, env_vars: { $ref: "#/definitions/EnvironmentVariables" }, readiness_timeout: { type: "integer", minimum: 1, maximum: 600 }, env_export: { $ref: "#/definitions/EnvironmentExports" }, description: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.readiness_type === void 0 || !func0.call(data, "readiness_type")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readiness_type" }, schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.service === void 0 || !func0.call(data, "service")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" }, schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.container_name === void 0 || !func0.call(data, "container_name")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "container_name" }, schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.image === void 0 || !func0.call(data, "image")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.port_mapping === void 0 || !func0.call(data, "port_mapping")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port_mapping" }, schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.env_export === void 0 || !func0.call(data, "env_export")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env_export" }, schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema14.properties, key0) || pattern0.test(key0))) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema14, data };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.readiness_type !== void 0 && func0.call(data, "readiness_type")) {
      let data0 = data.readiness_type;
      if (typeof data0 != "string") {
        let err7 = { instancePath: instancePath + "/readiness_type", schemaPath: "#/properties/readiness_type/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.readiness_type.type, parentSchema: schema14.properties.readiness_type, data: data0 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data0 !== "tcp") {
        let err8 = { instancePath: instancePath + "/readiness_type", schemaPath: "#/properties/readiness_type/const", keyword: "const", params: { allowedValue: "tcp" }, schema: "tcp", parentSchema: schema14.properties.readiness_type, data: data0 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.readiness_cmd !== void 0 && func0.call(data, "readiness_cmd")) {
      let data1 = data.readiness_cmd;
      if (data1 !== null) {
        let err9 = { instancePath: instancePath + "/readiness_cmd", schemaPath: "#/properties/readiness_cmd/type", keyword: "type", params: { type: "null" }, schema: schema14.properties.readiness_cmd.type, parentSchema: schema14.properties.readiness_cmd, data: data1 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.service !== void 0 && func0.call(data, "service")) {
      let data2 = data.service;
      if (typeof data2 != "string") {
        let err10 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.service.type, parentSchema: schema14.properties.service, data: data2 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data2 === "postgresql" || data2 === "mysql" || data2 === "mariadb" || data2 === "redis" || data2 === "mongodb" || data2 === "rabbitmq" || data2 === "kafka" || data2 === "nats" || data2 === "elasticsearch" || data2 === "opensearch" || data2 === "localstack" || data2 === "minio" || data2 === "memcached" || data2 === "mssql" || data2 === "oracle" || data2 === "neo4j" || data2 === "qdrant" || data2 === "other")) {
        let err11 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/enum", keyword: "enum", params: { allowedValues: schema14.properties.service.enum }, schema: schema14.properties.service.enum, parentSchema: schema14.properties.service, data: data2 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.container_name !== void 0 && func0.call(data, "container_name")) {
      let data3 = data.container_name;
      if (typeof data3 == "string") {
        if (!pattern4.test(data3)) {
          let err12 = { instancePath: instancePath + "/container_name", schemaPath: "#/properties/container_name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$" }, schema: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", parentSchema: schema14.properties.container_name, data: data3 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/container_name", schemaPath: "#/properties/container_name/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.container_name.type, parentSchema: schema14.properties.container_name, data: data3 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.image !== void 0 && func0.call(data, "image")) {
      let data4 = data.image;
      if (typeof data4 == "string") {
        if (!pattern5.test(data4)) {
          let err14 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$" }, schema: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", parentSchema: schema14.properties.image, data: data4 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.image.type, parentSchema: schema14.properties.image, data: data4 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.port_mapping !== void 0 && func0.call(data, "port_mapping")) {
      let data5 = data.port_mapping;
      if (typeof data5 != "string" && !Array.isArray(data5)) {
        let err16 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/type", keyword: "type", params: { type: schema14.properties.port_mapping.type }, schema: schema14.properties.port_mapping.type, parentSchema: schema14.properties.port_mapping, data: data5 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      let _errs15 = errors, valid2 = !0, _errs16 = errors;
      if (typeof data5 != "string") {
        let err17 = {};
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      var _valid0 = _errs16 === errors;
      if (errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null), _valid0) {
        let _errs18 = errors;
        if (typeof data5 == "string") {
          if (!pattern6.test(data5)) {
            let err18 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/0/then/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$" }, schema: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", parentSchema: schema14.properties.port_mapping.allOf[0].then, data: data5 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        } else {
          let err19 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/0/then/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.port_mapping.allOf[0].then.type, parentSchema: schema14.properties.port_mapping.allOf[0].then, data: data5 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        var _valid0 = _errs18 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        let err20 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema14.properties.port_mapping.allOf[0].if, parentSchema: schema14.properties.port_mapping.allOf[0], data: data5 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      let _errs21 = errors, valid3 = !0, _errs22 = errors;
      if (!Array.isArray(data5)) {
        let err21 = {};
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      var _valid1 = _errs22 === errors;
      if (errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null), _valid1) {
        let _errs24 = errors;
        if (Array.isArray(data5)) {
          let len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data6 = data5[i0];
            if (typeof data6 == "string") {
              if (!pattern6.test(data6)) {
                let err22 = { instancePath: instancePath + "/port_mapping/" + i0, schemaPath: "#/properties/port_mapping/allOf/1/then/items/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$" }, schema: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", parentSchema: schema14.properties.port_mapping.allOf[1].then.items, data: data6 };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            } else {
              let err23 = { instancePath: instancePath + "/port_mapping/" + i0, schemaPath: "#/properties/port_mapping/allOf/1/then/items/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.port_mapping.allOf[1].then.items.type, parentSchema: schema14.properties.port_mapping.allOf[1].then.items, data: data6 };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          }
        } else {
          let err24 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/1/then/type", keyword: "type", params: { type: "array" }, schema: schema14.properties.port_mapping.allOf[1].then.type, parentSchema: schema14.properties.port_mapping.allOf[1].then, data: data5 };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        var _valid1 = _errs24 === errors;
        valid3 = _valid1;
      }
      if (!valid3) {
        let err25 = { instancePath: instancePath + "/port_mapping", schemaPath: "#/properties/port_mapping/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema14.properties.port_mapping.allOf[1].if, parentSchema: schema14.properties.port_mapping.allOf[1], data: data5 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.env_vars !== void 0 && func0.call(data, "env_vars") && (validate24(data.env_vars, { instancePath: instancePath + "/env_vars", parentData: data, parentDataProperty: "env_vars", rootData }) || (vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors), errors = vErrors.length)), data.readiness_timeout !== void 0 && func0.call(data, "readiness_timeout")) {
      let data8 = data.readiness_timeout;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err26 = { instancePath: instancePath + "/readiness_timeout", schemaPath: "#/properties/readiness_timeout/type", keyword: "type", params: { type: "integer" }, schema: schema14.properties.readiness_timeout.type, parentSchema: schema14.properties.readiness_timeout, data: data8 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 600 || isNaN(data8)) {
          let err27 = { instancePath: instancePath + "/readiness_timeout", schemaPath: "#/properties/readiness_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, schema: 600, parentSchema: schema14.properties.readiness_timeout, data: data8 };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          let err28 = { instancePath: instancePath + "/readiness_timeout", schemaPath: "#/properties/readiness_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema14.properties.readiness_timeout, data: data8 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
    }
    if (data.env_export !== void 0 && func0.call(data, "env_export") && (validate26(data.env_export, { instancePath: instancePath + "/env_export", parentData: data, parentDataProperty: "env_export", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length)), data.description !== void 0 && func0.call(data, "description")) {
      let data10 = data.description;
      if (typeof data10 != "string") {
        let err29 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.description.type, parentSchema: schema14.properties.description, data: data10 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14, data };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!pattern0.test(key0)) {
        let data0 = data[key0], _errs4 = errors, valid2 = !0, _errs5 = errors;
        if (errors === _errs5)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if ((data0.readiness_type === void 0 || !func0.call(data0, "readiness_type")) && (missing0 = "readiness_type")) {
              let err0 = {};
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            } else if (data0.readiness_type !== void 0 && func0.call(data0, "readiness_type") && data0.readiness_type !== "command") {
              let err1 = {};
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = {};
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        var _valid0 = _errs5 === errors;
        if (errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null), _valid0) {
          let _errs8 = errors;
          validate23(data0, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length);
          var _valid0 = _errs8 === errors;
          valid2 = _valid0;
        }
        if (!valid2) {
          let err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema7.additionalProperties.allOf[0].if, parentSchema: schema7.additionalProperties.allOf[0], data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let _errs10 = errors, valid4 = !0, _errs11 = errors;
        if (errors === _errs11)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if ((data0.readiness_type === void 0 || !func0.call(data0, "readiness_type")) && (missing1 = "readiness_type")) {
              let err4 = {};
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            } else if (data0.readiness_type !== void 0 && func0.call(data0, "readiness_type") && data0.readiness_type !== "sleep") {
              let err5 = {};
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = {};
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        var _valid1 = _errs11 === errors;
        if (errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null), _valid1) {
          let _errs14 = errors;
          validate31(data0, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate31.errors : append(vErrors, validate31.errors), errors = vErrors.length);
          var _valid1 = _errs14 === errors;
          valid4 = _valid1;
        }
        if (!valid4) {
          let err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema7.additionalProperties.allOf[1].if, parentSchema: schema7.additionalProperties.allOf[1], data: data0 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let _errs16 = errors, valid6 = !0, _errs17 = errors;
        if (errors === _errs17)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing2;
            if ((data0.readiness_type === void 0 || !func0.call(data0, "readiness_type")) && (missing2 = "readiness_type")) {
              let err8 = {};
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            } else if (data0.readiness_type !== void 0 && func0.call(data0, "readiness_type") && data0.readiness_type !== "log") {
              let err9 = {};
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = {};
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        var _valid2 = _errs17 === errors;
        if (errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null), _valid2) {
          let _errs20 = errors;
          validate35(data0, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors), errors = vErrors.length);
          var _valid2 = _errs20 === errors;
          valid6 = _valid2;
        }
        if (!valid6) {
          let err11 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema7.additionalProperties.allOf[2].if, parentSchema: schema7.additionalProperties.allOf[2], data: data0 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        let _errs22 = errors, valid8 = !0, _errs23 = errors;
        if (errors === _errs23)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing3;
            if ((data0.readiness_type === void 0 || !func0.call(data0, "readiness_type")) && (missing3 = "readiness_type")) {
              let err12 = {};
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            } else if (data0.readiness_type !== void 0 && func0.call(data0, "readiness_type") && data0.readiness_type !== "tcp") {
              let err13 = {};
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = {};
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        var _valid3 = _errs23 === errors;
        if (errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null), _valid3) {
          let _errs26 = errors;
          validate39(data0, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors), errors = vErrors.length);
          var _valid3 = _errs26 === errors;
          valid8 = _valid3;
        }
        if (!valid8) {
          let err15 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema7.additionalProperties.allOf[3].if, parentSchema: schema7.additionalProperties.allOf[3], data: data0 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let _errs28 = errors, valid10 = !0, _errs29 = errors;
        if (errors === _errs29)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing4;
            if ((data0.readiness_type === void 0 || !func0.call(data0, "readiness_type")) && (missing4 = "readiness_type")) {
              let err16 = {};
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            } else if (data0.readiness_type !== void 0 && func0.call(data0, "readiness_type")) {
              let data5 = data0.readiness_type;
              if (!(data5 === "command" || data5 === "sleep" || data5 === "log" || data5 === "tcp")) {
                let err17 = {};
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
          } else {
            let err18 = {};
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        var _valid4 = _errs29 === errors;
        if (errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null), !_valid4) {
          let _errs32 = errors;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.readiness_type === void 0 || !func0.call(data0, "readiness_type")) {
              let err19 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/4/else/required", keyword: "required", params: { missingProperty: "readiness_type" }, schema: schema7.additionalProperties.allOf[4].else.required, parentSchema: schema7.additionalProperties.allOf[4].else, data: data0 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data0.service === void 0 || !func0.call(data0, "service")) {
              let err20 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/4/else/required", keyword: "required", params: { missingProperty: "service" }, schema: schema7.additionalProperties.allOf[4].else.required, parentSchema: schema7.additionalProperties.allOf[4].else, data: data0 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data0.container_name === void 0 || !func0.call(data0, "container_name")) {
              let err21 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/4/else/required", keyword: "required", params: { missingProperty: "container_name" }, schema: schema7.additionalProperties.allOf[4].else.required, parentSchema: schema7.additionalProperties.allOf[4].else, data: data0 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data0.image === void 0 || !func0.call(data0, "image")) {
              let err22 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/4/else/required", keyword: "required", params: { missingProperty: "image" }, schema: schema7.additionalProperties.allOf[4].else.required, parentSchema: schema7.additionalProperties.allOf[4].else, data: data0 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data0.port_mapping === void 0 || !func0.call(data0, "port_mapping")) {
              let err23 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/4/else/required", keyword: "required", params: { missingProperty: "port_mapping" }, schema: schema7.additionalProperties.allOf[4].else.required, parentSchema: schema7.additionalProperties.allOf[4].else, data: data0 };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data0.env_export === void 0 || !func0.call(data0, "env_export")) {
              let err24 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/4/else/required", keyword: "required", params: { missingProperty: "env_export" }, schema: schema7.additionalProperties.allOf[4].else.required, parentSchema: schema7.additionalProperties.allOf[4].else, data: data0 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            for (let key1 of Object.keys(data0))
              if (!(func0.call(schema7.additionalProperties.allOf[4].else.properties, key1) || pattern0.test(key1))) {
                let err25 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/4/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema7.additionalProperties.allOf[4].else, data: data0 };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            if (data0.readiness_type !== void 0 && func0.call(data0, "readiness_type")) {
              let data6 = data0.readiness_type;
              if (typeof data6 != "string") {
                let err26 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_type", schemaPath: "#/additionalProperties/allOf/4/else/properties/readiness_type/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.allOf[4].else.properties.readiness_type.type, parentSchema: schema7.additionalProperties.allOf[4].else.properties.readiness_type, data: data6 };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
              if (!(data6 === "command" || data6 === "sleep" || data6 === "log" || data6 === "tcp")) {
                let err27 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_type", schemaPath: "#/additionalProperties/allOf/4/else/properties/readiness_type/enum", keyword: "enum", params: { allowedValues: schema7.additionalProperties.allOf[4].else.properties.readiness_type.enum }, schema: schema7.additionalProperties.allOf[4].else.properties.readiness_type.enum, parentSchema: schema7.additionalProperties.allOf[4].else.properties.readiness_type, data: data6 };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
            if (data0.service !== void 0 && func0.call(data0, "service")) {
              let data7 = data0.service;
              if (typeof data7 != "string") {
                let err28 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/service", schemaPath: "#/additionalProperties/allOf/4/else/properties/service/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.allOf[4].else.properties.service.type, parentSchema: schema7.additionalProperties.allOf[4].else.properties.service, data: data7 };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
              if (!(data7 === "postgresql" || data7 === "mysql" || data7 === "mariadb" || data7 === "redis" || data7 === "mongodb" || data7 === "rabbitmq" || data7 === "kafka" || data7 === "nats" || data7 === "elasticsearch" || data7 === "opensearch" || data7 === "localstack" || data7 === "minio" || data7 === "memcached" || data7 === "mssql" || data7 === "oracle" || data7 === "neo4j" || data7 === "qdrant" || data7 === "other")) {
                let err29 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/service", schemaPath: "#/additionalProperties/allOf/4/else/properties/service/enum", keyword: "enum", params: { allowedValues: schema7.additionalProperties.allOf[4].else.properties.service.enum }, schema: schema7.additionalProperties.allOf[4].else.properties.service.enum, parentSchema: schema7.additionalProperties.allOf[4].else.properties.service, data: data7 };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
            if (data0.container_name !== void 0 && func0.call(data0, "container_name")) {
              let data8 = data0.container_name;
              if (typeof data8 == "string") {
                if (!pattern4.test(data8)) {
                  let err30 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/container_name", schemaPath: "#/additionalProperties/allOf/4/else/properties/container_name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$" }, schema: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", parentSchema: schema7.additionalProperties.allOf[4].else.properties.container_name, data: data8 };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
              } else {
                let err31 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/container_name", schemaPath: "#/additionalProperties/allOf/4/else/properties/container_name/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.allOf[4].else.properties.container_name.type, parentSchema: schema7.additionalProperties.allOf[4].else.properties.container_name, data: data8 };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data0.image !== void 0 && func0.call(data0, "image")) {
              let data9 = data0.image;
              if (typeof data9 == "string") {
                if (!pattern5.test(data9)) {
                  let err32 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/image", schemaPath: "#/additionalProperties/allOf/4/else/properties/image/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$" }, schema: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", parentSchema: schema7.additionalProperties.allOf[4].else.properties.image, data: data9 };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
              } else {
                let err33 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/image", schemaPath: "#/additionalProperties/allOf/4/else/properties/image/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.allOf[4].else.properties.image.type, parentSchema: schema7.additionalProperties.allOf[4].else.properties.image, data: data9 };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
            if (data0.port_mapping !== void 0 && func0.call(data0, "port_mapping")) {
              let data10 = data0.port_mapping;
              if (typeof data10 != "string" && !Array.isArray(data10)) {
                let err34 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/port_mapping", schemaPath: "#/additionalProperties/allOf/4/else/properties/port_mapping/type", keyword: "type", params: { type: schema7.additionalProperties.allOf[4].else.properties.port_mapping.type }, schema: schema7.additionalProperties.allOf[4].else.properties.port_mapping.type, parentSchema: schema7.additionalProperties.allOf[4].else.properties.port_mapping, data: data10 };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
              let _errs46 = errors, valid14 = !0, _errs47 = errors;
              if (typeof data10 != "string") {
                let err35 = {};
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
              var _valid5 = _errs47 === errors;
              if (errors = _errs46, vErrors !== null && (_errs46 ? vErrors.length = _errs46 : vErrors = null), _valid5) {
                let _errs49 = errors;
                if (typeof data10 == "string") {
                  if (!pattern6.test(data10)) {
                    let err36 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/port_mapping", schemaPath: "#/additionalProperties/allOf/4/else/properties/port_mapping/allOf/0/then/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$" }, schema: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", parentSchema: schema7.additionalProperties.allOf[4].else.properties.port_mapping.allOf[0].then, data: data10 };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                  }
                } else {
                  let err37 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/port_mapping", schemaPath: "#/additionalProperties/allOf/4/else/properties/port_mapping/allOf/0/then/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.allOf[4].else.properties.port_mapping.allOf[0].then.type, parentSchema: schema7.additionalProperties.allOf[4].else.properties.port_mapping.allOf[0].then, data: data10 };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
                var _valid5 = _errs49 === errors;
                valid14 = _valid5;
              }
              if (!valid14) {
                let err38 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/port_mapping", schemaPath: "#/additionalProperties/allOf/4/else/properties/port_mapping/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema7.additionalProperties.allOf[4].else.properties.port_mapping.allOf[0].if, parentSchema: schema7.additionalProperties.allOf[4].else.properties.port_mapping.allOf[0], data: data10 };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
              let _errs52 = errors, valid15 = !0, _errs53 = errors;
              if (!Array.isArray(data10)) {
                let err39 = {};
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
              var _valid6 = _errs53 === errors;
              if (errors = _errs52, vErrors !== null && (_errs52 ? vErrors.length = _errs52 : vErrors = null), _valid6) {
                let _errs55 = errors;
                if (Array.isArray(data10)) {
                  let len0 = data10.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data11 = data10[i0];
                    if (typeof data11 == "string") {
                      if (!pattern6.test(data11)) {
                        let err40 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/port_mapping/" + i0, schemaPath: "#/additionalProperties/allOf/4/else/properties/port_mapping/allOf/1/then/items/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$" }, schema: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", parentSchema: schema7.additionalProperties.allOf[4].else.properties.port_mapping.allOf[1].then.items, data: data11 };
                        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                      }
                    } else {
                      let err41 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/port_mapping/" + i0, schemaPath: "#/additionalProperties/allOf/4/else/properties/port_mapping/allOf/1/then/items/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.allOf[4].else.properties.port_mapping.allOf[1].then.items.type, parentSchema: schema7.additionalProperties.allOf[4].else.properties.port_mapping.allOf[1].then.items, data: data11 };
                      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                    }
                  }
                } else {
                  let err42 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/port_mapping", schemaPath: "#/additionalProperties/allOf/4/else/properties/port_mapping/allOf/1/then/type", keyword: "type", params: { type: "array" }, schema: schema7.additionalProperties.allOf[4].else.properties.port_mapping.allOf[1].then.type, parentSchema: schema7.additionalProperties.allOf[4].else.properties.port_mapping.allOf[1].then, data: data10 };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
                var _valid6 = _errs55 === errors;
                valid15 = _valid6;
              }
              if (!valid15) {
                let err43 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/port_mapping", schemaPath: "#/additionalProperties/allOf/4/else/properties/port_mapping/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema7.additionalProperties.allOf[4].else.properties.port_mapping.allOf[1].if, parentSchema: schema7.additionalProperties.allOf[4].else.properties.port_mapping.allOf[1], data: data10 };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
            if (data0.env_vars !== void 0 && func0.call(data0, "env_vars") && (validate24(data0.env_vars, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env_vars", parentData: data0, parentDataProperty: "env_vars", rootData }) || (vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors), errors = vErrors.length)), data0.readiness_timeout !== void 0 && func0.call(data0, "readiness_timeout")) {
              let data13 = data0.readiness_timeout;
              if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
                let err44 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_timeout", schemaPath: "#/additionalProperties/allOf/4/else/properties/readiness_timeout/type", keyword: "type", params: { type: "integer" }, schema: schema7.additionalProperties.allOf[4].else.properties.readiness_timeout.type, parentSchema: schema7.additionalProperties.allOf[4].else.properties.readiness_timeout, data: data13 };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 > 600 || isNaN(data13)) {
                  let err45 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_timeout", schemaPath: "#/additionalProperties/allOf/4/else/properties/readiness_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, schema: 600, parentSchema: schema7.additionalProperties.allOf[4].else.properties.readiness_timeout, data: data13 };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
                if (data13 < 1 || isNaN(data13)) {
                  let err46 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_timeout", schemaPath: "#/additionalProperties/allOf/4/else/properties/readiness_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema7.additionalProperties.allOf[4].else.properties.readiness_timeout, data: data13 };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
              }
            }
            if (data0.env_export !== void 0 && func0.call(data0, "env_export") && (validate26(data0.env_export, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env_export", parentData: data0, parentDataProperty: "env_export", rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length)), data0.description !== void 0 && func0.call(data0, "description")) {
              let data15 = data0.description;
              if (typeof data15 != "string") {
                let err47 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/additionalProperties/allOf/4/else/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.allOf[4].else.properties.description.type, parentSchema: schema7.additionalProperties.allOf[4].else.properties.description, data: data15 };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            }
          } else {
            let err48 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/4/else/type", keyword: "type", params: { type: "object" }, schema: schema7.additionalProperties.allOf[4].else.type, parentSchema: schema7.additionalProperties.allOf[4].else, data: data0 };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
          var _valid4 = _errs32 === errors;
          valid10 = _valid4;
        }
        if (!valid10) {
          let err49 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/4/if", keyword: "if", params: { failingKeyword: "else" }, schema: schema7.additionalProperties.allOf[4].if, parentSchema: schema7.additionalProperties.allOf[4], data: data0 };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
      }
  } else {
    let err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7, data };
    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fixtures === void 0 || !func0.call(data, "fixtures")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fixtures" }, schema: schema6.required, parentSchema: schema6, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "fixtures" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema6, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.fixtures !== void 0 && func0.call(data, "fixtures") && (validate22(data.fixtures, { instancePath: instancePath + "/fixtures", parentData: data, parentDataProperty: "fixtures", rootData }) || (vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
function append(errors, more) {
  for (let error of more) errors.push(error);
  return errors;
}

/** Whether a value is a `FixtureFile`; where it is not, `errors` says why. */
export const check: Check<FixtureFile> = validate;
