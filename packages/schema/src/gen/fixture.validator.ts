// Generated from packages/schema/src/fixture.ts by `npm run generate`. Do not edit.
// @ts-nocheck
import type { Check } from '../check.ts';
import type { FixtureFile } from '../fixture.ts';

// <stdin>
var validate = validate21, stdin_default = validate21, schema6 = { type: "object", required: ["fixtures"], properties: { fixtures: { $ref: "#/definitions/Fixtures" } }, patternProperties: { "^x-": {} }, additionalProperties: !1, definitions: { Fixtures: { type: "object", patternProperties: { "^x-": {} }, additionalProperties: { type: "object", required: ["readiness_type", "service", "container_name", "image", "port_mapping", "env_export"], properties: { service: { type: "string", enum: ["postgresql", "mysql", "mariadb", "redis", "mongodb", "rabbitmq", "kafka", "nats", "elasticsearch", "opensearch", "localstack", "minio", "memcached", "mssql", "oracle", "neo4j", "qdrant", "other"] }, container_name: { title: "container name", type: "string", pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", examples: ["app-postgres"] }, image: { title: "image reference", type: "string", pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", examples: ["postgres:18-alpine"] }, port_mapping: { type: ["string", "array"], allOf: [{ if: { type: "string" }, then: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } }, { if: { type: "array" }, then: { type: "array", items: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } } }] }, env_vars: { $ref: "#/definitions/EnvironmentVariables" }, readiness_timeout: { type: "integer", minimum: 1, maximum: 600 }, env_export: { $ref: "#/definitions/EnvironmentExports" }, description: { type: "string" } }, allOf: [{ if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["command"] } } }, then: { required: ["readiness_cmd"], properties: { readiness_type: { type: "string", const: "command" }, readiness_cmd: { title: "text that is not blank", type: "string", pattern: "\\S", examples: ["docker exec app-postgres psql -h 127.0.0.1 -U postgres -d test -c 'select 1'"] }, service: {}, container_name: {}, image: {}, port_mapping: {}, env_vars: {}, readiness_timeout: {}, env_export: {}, description: {} }, patternProperties: { "^x-": {} }, additionalProperties: !1 } }, { if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["sleep"] } } }, then: { required: ["readiness_sleep"], properties: { readiness_type: { type: "string", const: "sleep" }, readiness_cmd: { type: "null" }, readiness_sleep: { type: "integer", minimum: 1, maximum: 300 }, service: {}, container_name: {}, image: {}, port_mapping: {}, env_vars: {}, readiness_timeout: {}, env_export: {}, description: {} }, patternProperties: { "^x-": {} }, additionalProperties: !1 } }, { if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["log"] } } }, then: { required: ["readiness_log"], properties: { readiness_type: { type: "string", const: "log" }, readiness_cmd: { type: "null" }, readiness_log: { title: "text that is not blank", type: "string", pattern: "\\S", examples: ["ready to accept connections"] }, service: {}, container_name: {}, image: {}, port_mapping: {}, env_vars: {}, readiness_timeout: {}, env_export: {}, description: {} }, patternProperties: { "^x-": {} }, additionalProperties: !1 } }, { if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["tcp"] } } }, then: { required: [], properties: { readiness_type: { type: "string", const: "tcp" }, readiness_cmd: { type: "null" }, service: {}, container_name: {}, image: {}, port_mapping: {}, env_vars: {}, readiness_timeout: {}, env_export: {}, description: {} }, patternProperties: { "^x-": {} }, additionalProperties: !1 } }, { if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["command", "sleep", "log", "tcp"] } } }, else: { properties: { readiness_type: { type: "string", enum: ["command", "sleep", "log", "tcp"] }, readiness_cmd: {}, service: {}, container_name: {}, image: {}, port_mapping: {}, env_vars: {}, readiness_timeout: {}, env_export: {}, description: {}, readiness_sleep: {}, readiness_log: {} }, patternProperties: { "^x-": {} }, additionalProperties: !1 } }] } }, CommandFixture: { type: "object", required: ["readiness_type", "readiness_cmd", "service", "container_name", "image", "port_mapping", "env_export"], properties: { readiness_type: { type: "string", const: "command" }, readiness_cmd: { title: "text that is not blank", type: "string", pattern: "\\S", examples: ["docker exec app-postgres psql -h 127.0.0.1 -U postgres -d test -c 'select 1'"] }, service: { type: "string", enum: ["postgresql", "mysql", "mariadb", "redis", "mongodb", "rabbitmq", "kafka", "nats", "elasticsearch", "opensearch", "localstack", "minio", "memcached", "mssql", "oracle", "neo4j", "qdrant", "other"] }, container_name: { title: "container name", type: "string", pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", examples: ["app-postgres"] }, image: { title: "image reference", type: "string", pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", examples: ["postgres:18-alpine"] }, port_mapping: { type: ["string", "array"], allOf: [{ if: { type: "string" }, then: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } }, { if: { type: "array" }, then: { type: "array", items: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } } }] }, env_vars: { $ref: "#/definitions/EnvironmentVariables" }, readiness_timeout: { type: "integer", minimum: 1, maximum: 600 }, env_export: { $ref: "#/definitions/EnvironmentExports" }, description: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, SleepFixture: { type: "object", required: ["readiness_type", "readiness_sleep", "service", "container_name", "image", "port_mapping", "env_export"], properties: { readiness_type: { type: "string", const: "sleep" }, readiness_cmd: { type: "null" }, readiness_sleep: { type: "integer", minimum: 1, maximum: 300 }, service: { type: "string", enum: ["postgresql", "mysql", "mariadb", "redis", "mongodb", "rabbitmq", "kafka", "nats", "elasticsearch", "opensearch", "localstack", "minio", "memcached", "mssql", "oracle", "neo4j", "qdrant", "other"] }, container_name: { title: "container name", type: "string", pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", examples: ["app-postgres"] }, image: { title: "image reference", type: "string", pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", examples: ["postgres:18-alpine"] }, port_mapping: { type: ["string", "array"], allOf: [{ if: { type: "string" }, then: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } }, { if: { type: "array" }, then: { type: "array", items: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } } }] }, env_vars: { $ref: "#/definitions/EnvironmentVariables" }, readiness_timeout: { type: "integer", minimum: 1, maximum: 600 }, env_export: { $ref: "#/definitions/EnvironmentExports" }, description: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, LogFixture: { type: "object", required: ["readiness_type", "readiness_log", "service", "container_name", "image", "port_mapping", "env_export"], properties: { readiness_type: { type: "string", const: "log" }, readiness_cmd: { type: "null" }, readiness_log: { title: "text that is not blank", type: "string", pattern: "\\S", examples: ["ready to accept connections"] }, service: { type: "string", enum: ["postgresql", "mysql", "mariadb", "redis", "mongodb", "rabbitmq", "kafka", "nats", "elasticsearch", "opensearch", "localstack", "minio", "memcached", "mssql", "oracle", "neo4j", "qdrant", "other"] }, container_name: { title: "container name", type: "string", pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", examples: ["app-postgres"] }, image: { title: "image reference", type: "string", pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", examples: ["postgres:18-alpine"] }, port_mapping: { type: ["string", "array"], allOf: [{ if: { type: "string" }, then: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } }, { if: { type: "array" }, then: { type: "array", items: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } } }] }, env_vars: { $ref: "#/definitions/EnvironmentVariables" }, readiness_timeout: { type: "integer", minimum: 1, maximum: 600 }, env_export: { $ref: "#/definitions/EnvironmentExports" }, description: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, TcpFixture: { type: "object", required: ["readiness_type", "service", "container_name", "image", "port_mapping", "env_export"], properties: { readiness_type: { type: "string", const: "tcp" }, readiness_cmd: { type: "null" }, service: { type: "string", enum: ["postgresql", "mysql", "mariadb", "redis", "mongodb", "rabbitmq", "kafka", "nats", "elasticsearch", "opensearch", "localstack", "minio", "memcached", "mssql", "oracle", "neo4j", "qdrant", "other"] }, container_name: { title: "container name", type: "string", pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", examples: ["app-postgres"] }, image: { title: "image reference", type: "string", pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", examples: ["postgres:18-alpine"] }, port_mapping: { type: ["string", "array"], allOf: [{ if: { type: "string" }, then: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } }, { if: { type: "array" }, then: { type: "array", items: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } } }] }, env_vars: { $ref: "#/definitions/EnvironmentVariables" }, readiness_timeout: { type: "integer", minimum: 1, maximum: 600 }, env_export: { $ref: "#/definitions/EnvironmentExports" }, description: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, EnvironmentVariables: { type: "object", patternProperties: { "^x-": {} }, additionalProperties: { type: "string" } }, EnvironmentExports: { type: "object", patternProperties: { "^x-": {} }, additionalProperties: { type: ["string", "object"], allOf: [{ if: { type: "object" }, then: { $ref: "#/definitions/ConnectionExport" } }] } }, ConnectionExport: { type: "object", required: ["url"], properties: { url: { type: "string" }, driver: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 } } }, func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^x-", "u"), schema7 = { type: "object", patternProperties: { "^x-": {} }, additionalProperties: { type: "object", required: ["readiness_type", "service", "container_name", "image", "port_mapping", "env_export"], properties: { service: { type: "string", enum: ["postgresql", "mysql", "mariadb", "redis", "mongodb", "rabbitmq", "kafka", "nats", "elasticsearch", "opensearch", "localstack", "minio", "memcached", "mssql", "oracle", "neo4j", "qdrant", "other"] }, container_name: { title: "container name", type: "string", pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", examples: ["app-postgres"] }, image: { title: "image reference", type: "string", pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", examples: ["postgres:18-alpine"] }, port_mapping: { type: ["string", "array"], allOf: [{ if: { type: "string" }, then: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } }, { if: { type: "array" }, then: { type: "array", items: { title: "port mapping", type: "string", pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", examples: ["5433:5432"] } } }] }, env_vars: { $ref: "#/definitions/EnvironmentVariables" }, readiness_timeout: { type: "integer", minimum: 1, maximum: 600 }, env_export: { $ref: "#/definitions/EnvironmentExports" }, description: { type: "string" } }, allOf: [{ if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["command"] } } }, then: { required: ["readiness_cmd"], properties: { readiness_type: { type: "string", const: "command" }, readiness_cmd: { title: "text that is not blank", type: "string", pattern: "\\S", examples: ["docker exec app-postgres psql -h 127.0.0.1 -U postgres -d test -c 'select 1'"] }, service: {}, container_name: {}, image: {}, port_mapping: {}, env_vars: {}, readiness_timeout: {}, env_export: {}, description: {} }, patternProperties: { "^x-": {} }, additionalProperties: !1 } }, { if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["sleep"] } } }, then: { required: ["readiness_sleep"], properties: { readiness_type: { type: "string", const: "sleep" }, readiness_cmd: { type: "null" }, readiness_sleep: { type: "integer", minimum: 1, maximum: 300 }, service: {}, container_name: {}, image: {}, port_mapping: {}, env_vars: {}, readiness_timeout: {}, env_export: {}, description: {} }, patternProperties: { "^x-": {} }, additionalProperties: !1 } }, { if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["log"] } } }, then: { required: ["readiness_log"], properties: { readiness_type: { type: "string", const: "log" }, readiness_cmd: { type: "null" }, readiness_log: { title: "text that is not blank", type: "string", pattern: "\\S", examples: ["ready to accept connections"] }, service: {}, container_name: {}, image: {}, port_mapping: {}, env_vars: {}, readiness_timeout: {}, env_export: {}, description: {} }, patternProperties: { "^x-": {} }, additionalProperties: !1 } }, { if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["tcp"] } } }, then: { required: [], properties: { readiness_type: { type: "string", const: "tcp" }, readiness_cmd: { type: "null" }, service: {}, container_name: {}, image: {}, port_mapping: {}, env_vars: {}, readiness_timeout: {}, env_export: {}, description: {} }, patternProperties: { "^x-": {} }, additionalProperties: !1 } }, { if: { type: "object", required: ["readiness_type"], properties: { readiness_type: { enum: ["command", "sleep", "log", "tcp"] } } }, else: { properties: { readiness_type: { type: "string", enum: ["command", "sleep", "log", "tcp"] }, readiness_cmd: {}, service: {}, container_name: {}, image: {}, port_mapping: {}, env_vars: {}, readiness_timeout: {}, env_export: {}, description: {}, readiness_sleep: {}, readiness_log: {} }, patternProperties: { "^x-": {} }, additionalProperties: !1 } }] } }, pattern3 = new RegExp("\\S", "u"), pattern9 = new RegExp("^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", "u"), pattern10 = new RegExp("^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", "u"), pattern11 = new RegExp("^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", "u"), schema8 = { type: "object", patternProperties: { "^x-": {} }, additionalProperties: { type: "string" } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!pattern0.test(key0)) {
        let data0 = data[key0];
        if (typeof data0 != "string") {
          let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema8.additionalProperties.type, parentSchema: schema8.additionalProperties, data: data0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
var schema9 = { type: "object", patternProperties: { "^x-": {} }, additionalProperties: { type: ["string", "object"], allOf: [{ if: { type: "object" }, then: { $ref: "#/definitions/ConnectionExport" } }] } }, schema10 = { type: "object", required: ["url"], properties: { url: { type: "string" }, driver: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0 || !func0.call(data, "url")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema10.required, parentSchema: schema10, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "url" || key0 === "driver" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema10, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.url !== void 0 && func0.call(data, "url")) {
      let data0 = data.url;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.url.type, parentSchema: schema10.properties.url, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.driver !== void 0 && func0.call(data, "driver")) {
      let data1 = data.driver;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/driver", schemaPath: "#/properties/driver/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.driver.type, parentSchema: schema10.properties.driver, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!pattern0.test(key0)) {
        let data0 = data[key0];
        if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema9.additionalProperties.type }, schema: schema9.additionalProperties.type, parentSchema: schema9.additionalProperties, data: data0 };
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
          validate26(data0, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length);
          var _valid0 = _errs8 === errors;
          valid2 = _valid0;
        }
        if (!valid2) {
          let err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema9.additionalProperties.allOf[0].if, parentSchema: schema9.additionalProperties.allOf[0], data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!pattern0.test(key0)) {
        let data0 = data[key0], _errs5 = errors, valid2 = !0, _errs6 = errors;
        if (errors === _errs6)
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
        var _valid0 = _errs6 === errors;
        if (errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null), _valid0) {
          let _errs9 = errors;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.readiness_cmd === void 0 || !func0.call(data0, "readiness_cmd")) {
              let err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/0/then/required", keyword: "required", params: { missingProperty: "readiness_cmd" }, schema: schema7.additionalProperties.allOf[0].then.required, parentSchema: schema7.additionalProperties.allOf[0].then, data: data0 };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            for (let key1 of Object.keys(data0))
              if (!(func0.call(schema7.additionalProperties.allOf[0].then.properties, key1) || pattern0.test(key1))) {
                let err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema7.additionalProperties.allOf[0].then, data: data0 };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            if (data0.readiness_type !== void 0 && func0.call(data0, "readiness_type")) {
              let data2 = data0.readiness_type;
              if (typeof data2 != "string") {
                let err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_type", schemaPath: "#/additionalProperties/allOf/0/then/properties/readiness_type/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.allOf[0].then.properties.readiness_type.type, parentSchema: schema7.additionalProperties.allOf[0].then.properties.readiness_type, data: data2 };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
              if (data2 !== "command") {
                let err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_type", schemaPath: "#/additionalProperties/allOf/0/then/properties/readiness_type/const", keyword: "const", params: { allowedValue: "command" }, schema: "command", parentSchema: schema7.additionalProperties.allOf[0].then.properties.readiness_type, data: data2 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
            if (data0.readiness_cmd !== void 0 && func0.call(data0, "readiness_cmd")) {
              let data3 = data0.readiness_cmd;
              if (typeof data3 == "string") {
                if (!pattern3.test(data3)) {
                  let err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_cmd", schemaPath: "#/additionalProperties/allOf/0/then/properties/readiness_cmd/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema7.additionalProperties.allOf[0].then.properties.readiness_cmd, data: data3 };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
              } else {
                let err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_cmd", schemaPath: "#/additionalProperties/allOf/0/then/properties/readiness_cmd/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.allOf[0].then.properties.readiness_cmd.type, parentSchema: schema7.additionalProperties.allOf[0].then.properties.readiness_cmd, data: data3 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
          }
          var _valid0 = _errs9 === errors;
          valid2 = _valid0;
        }
        if (!valid2) {
          let err9 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema7.additionalProperties.allOf[0].if, parentSchema: schema7.additionalProperties.allOf[0], data: data0 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        let _errs16 = errors, valid5 = !0, _errs17 = errors;
        if (errors === _errs17)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if ((data0.readiness_type === void 0 || !func0.call(data0, "readiness_type")) && (missing1 = "readiness_type")) {
              let err10 = {};
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            } else if (data0.readiness_type !== void 0 && func0.call(data0, "readiness_type") && data0.readiness_type !== "sleep") {
              let err11 = {};
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = {};
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        var _valid1 = _errs17 === errors;
        if (errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null), _valid1) {
          let _errs20 = errors;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.readiness_sleep === void 0 || !func0.call(data0, "readiness_sleep")) {
              let err13 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/1/then/required", keyword: "required", params: { missingProperty: "readiness_sleep" }, schema: schema7.additionalProperties.allOf[1].then.required, parentSchema: schema7.additionalProperties.allOf[1].then, data: data0 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            for (let key2 of Object.keys(data0))
              if (!(func0.call(schema7.additionalProperties.allOf[1].then.properties, key2) || pattern0.test(key2))) {
                let err14 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: !1, parentSchema: schema7.additionalProperties.allOf[1].then, data: data0 };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            if (data0.readiness_type !== void 0 && func0.call(data0, "readiness_type")) {
              let data5 = data0.readiness_type;
              if (typeof data5 != "string") {
                let err15 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_type", schemaPath: "#/additionalProperties/allOf/1/then/properties/readiness_type/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.allOf[1].then.properties.readiness_type.type, parentSchema: schema7.additionalProperties.allOf[1].then.properties.readiness_type, data: data5 };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
              if (data5 !== "sleep") {
                let err16 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_type", schemaPath: "#/additionalProperties/allOf/1/then/properties/readiness_type/const", keyword: "const", params: { allowedValue: "sleep" }, schema: "sleep", parentSchema: schema7.additionalProperties.allOf[1].then.properties.readiness_type, data: data5 };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            if (data0.readiness_cmd !== void 0 && func0.call(data0, "readiness_cmd")) {
              let data6 = data0.readiness_cmd;
              if (data6 !== null) {
                let err17 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_cmd", schemaPath: "#/additionalProperties/allOf/1/then/properties/readiness_cmd/type", keyword: "type", params: { type: "null" }, schema: schema7.additionalProperties.allOf[1].then.properties.readiness_cmd.type, parentSchema: schema7.additionalProperties.allOf[1].then.properties.readiness_cmd, data: data6 };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data0.readiness_sleep !== void 0 && func0.call(data0, "readiness_sleep")) {
              let data7 = data0.readiness_sleep;
              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                let err18 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_sleep", schemaPath: "#/additionalProperties/allOf/1/then/properties/readiness_sleep/type", keyword: "type", params: { type: "integer" }, schema: schema7.additionalProperties.allOf[1].then.properties.readiness_sleep.type, parentSchema: schema7.additionalProperties.allOf[1].then.properties.readiness_sleep, data: data7 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 300 || isNaN(data7)) {
                  let err19 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_sleep", schemaPath: "#/additionalProperties/allOf/1/then/properties/readiness_sleep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, schema: 300, parentSchema: schema7.additionalProperties.allOf[1].then.properties.readiness_sleep, data: data7 };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                if (data7 < 1 || isNaN(data7)) {
                  let err20 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_sleep", schemaPath: "#/additionalProperties/allOf/1/then/properties/readiness_sleep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema7.additionalProperties.allOf[1].then.properties.readiness_sleep, data: data7 };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
              }
            }
          }
          var _valid1 = _errs20 === errors;
          valid5 = _valid1;
        }
        if (!valid5) {
          let err21 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema7.additionalProperties.allOf[1].if, parentSchema: schema7.additionalProperties.allOf[1], data: data0 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        let _errs29 = errors, valid8 = !0, _errs30 = errors;
        if (errors === _errs30)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing2;
            if ((data0.readiness_type === void 0 || !func0.call(data0, "readiness_type")) && (missing2 = "readiness_type")) {
              let err22 = {};
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            } else if (data0.readiness_type !== void 0 && func0.call(data0, "readiness_type") && data0.readiness_type !== "log") {
              let err23 = {};
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            let err24 = {};
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        var _valid2 = _errs30 === errors;
        if (errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null), _valid2) {
          let _errs33 = errors;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.readiness_log === void 0 || !func0.call(data0, "readiness_log")) {
              let err25 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/2/then/required", keyword: "required", params: { missingProperty: "readiness_log" }, schema: schema7.additionalProperties.allOf[2].then.required, parentSchema: schema7.additionalProperties.allOf[2].then, data: data0 };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            for (let key3 of Object.keys(data0))
              if (!(func0.call(schema7.additionalProperties.allOf[2].then.properties, key3) || pattern0.test(key3))) {
                let err26 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: !1, parentSchema: schema7.additionalProperties.allOf[2].then, data: data0 };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            if (data0.readiness_type !== void 0 && func0.call(data0, "readiness_type")) {
              let data9 = data0.readiness_type;
              if (typeof data9 != "string") {
                let err27 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_type", schemaPath: "#/additionalProperties/allOf/2/then/properties/readiness_type/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.allOf[2].then.properties.readiness_type.type, parentSchema: schema7.additionalProperties.allOf[2].then.properties.readiness_type, data: data9 };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
              if (data9 !== "log") {
                let err28 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_type", schemaPath: "#/additionalProperties/allOf/2/then/properties/readiness_type/const", keyword: "const", params: { allowedValue: "log" }, schema: "log", parentSchema: schema7.additionalProperties.allOf[2].then.properties.readiness_type, data: data9 };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (data0.readiness_cmd !== void 0 && func0.call(data0, "readiness_cmd")) {
              let data10 = data0.readiness_cmd;
              if (data10 !== null) {
                let err29 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_cmd", schemaPath: "#/additionalProperties/allOf/2/then/properties/readiness_cmd/type", keyword: "type", params: { type: "null" }, schema: schema7.additionalProperties.allOf[2].then.properties.readiness_cmd.type, parentSchema: schema7.additionalProperties.allOf[2].then.properties.readiness_cmd, data: data10 };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
            if (data0.readiness_log !== void 0 && func0.call(data0, "readiness_log")) {
              let data11 = data0.readiness_log;
              if (typeof data11 == "string") {
                if (!pattern3.test(data11)) {
                  let err30 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_log", schemaPath: "#/additionalProperties/allOf/2/then/properties/readiness_log/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema7.additionalProperties.allOf[2].then.properties.readiness_log, data: data11 };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
              } else {
                let err31 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_log", schemaPath: "#/additionalProperties/allOf/2/then/properties/readiness_log/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.allOf[2].then.properties.readiness_log.type, parentSchema: schema7.additionalProperties.allOf[2].then.properties.readiness_log, data: data11 };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
          }
          var _valid2 = _errs33 === errors;
          valid8 = _valid2;
        }
        if (!valid8) {
          let err32 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema7.additionalProperties.allOf[2].if, parentSchema: schema7.additionalProperties.allOf[2], data: data0 };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        let _errs42 = errors, valid11 = !0, _errs43 = errors;
        if (errors === _errs43)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing3;
            if ((data0.readiness_type === void 0 || !func0.call(data0, "readiness_type")) && (missing3 = "readiness_type")) {
              let err33 = {};
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            } else if (data0.readiness_type !== void 0 && func0.call(data0, "readiness_type") && data0.readiness_type !== "tcp") {
              let err34 = {};
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
          } else {
            let err35 = {};
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        var _valid3 = _errs43 === errors;
        if (errors = _errs42, vErrors !== null && (_errs42 ? vErrors.length = _errs42 : vErrors = null), _valid3) {
          let _errs46 = errors;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (let key4 of Object.keys(data0))
              if (!(func0.call(schema7.additionalProperties.allOf[3].then.properties, key4) || pattern0.test(key4))) {
                let err36 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/3/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: !1, parentSchema: schema7.additionalProperties.allOf[3].then, data: data0 };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            if (data0.readiness_type !== void 0 && func0.call(data0, "readiness_type")) {
              let data13 = data0.readiness_type;
              if (typeof data13 != "string") {
                let err37 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_type", schemaPath: "#/additionalProperties/allOf/3/then/properties/readiness_type/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.allOf[3].then.properties.readiness_type.type, parentSchema: schema7.additionalProperties.allOf[3].then.properties.readiness_type, data: data13 };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
              if (data13 !== "tcp") {
                let err38 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_type", schemaPath: "#/additionalProperties/allOf/3/then/properties/readiness_type/const", keyword: "const", params: { allowedValue: "tcp" }, schema: "tcp", parentSchema: schema7.additionalProperties.allOf[3].then.properties.readiness_type, data: data13 };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (data0.readiness_cmd !== void 0 && func0.call(data0, "readiness_cmd")) {
              let data14 = data0.readiness_cmd;
              if (data14 !== null) {
                let err39 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_cmd", schemaPath: "#/additionalProperties/allOf/3/then/properties/readiness_cmd/type", keyword: "type", params: { type: "null" }, schema: schema7.additionalProperties.allOf[3].then.properties.readiness_cmd.type, parentSchema: schema7.additionalProperties.allOf[3].then.properties.readiness_cmd, data: data14 };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
          }
          var _valid3 = _errs46 === errors;
          valid11 = _valid3;
        }
        if (!valid11) {
          let err40 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema7.additionalProperties.allOf[3].if, parentSchema: schema7.additionalProperties.allOf[3], data: data0 };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        let _errs53 = errors, valid14 = !0, _errs54 = errors;
        if (errors === _errs54)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing4;
            if ((data0.readiness_type === void 0 || !func0.call(data0, "readiness_type")) && (missing4 = "readiness_type")) {
              let err41 = {};
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            } else if (data0.readiness_type !== void 0 && func0.call(data0, "readiness_type")) {
              let data15 = data0.readiness_type;
              if (!(data15 === "command" || data15 === "sleep" || data15 === "log" || data15 === "tcp")) {
                let err42 = {};
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
          } else {
            let err43 = {};
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        var _valid4 = _errs54 === errors;
        if (errors = _errs53, vErrors !== null && (_errs53 ? vErrors.length = _errs53 : vErrors = null), !_valid4) {
          let _errs57 = errors;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (let key5 of Object.keys(data0))
              if (!(func0.call(schema7.additionalProperties.allOf[4].else.properties, key5) || pattern0.test(key5))) {
                let err44 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/4/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: !1, parentSchema: schema7.additionalProperties.allOf[4].else, data: data0 };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            if (data0.readiness_type !== void 0 && func0.call(data0, "readiness_type")) {
              let data16 = data0.readiness_type;
              if (typeof data16 != "string") {
                let err45 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_type", schemaPath: "#/additionalProperties/allOf/4/else/properties/readiness_type/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.allOf[4].else.properties.readiness_type.type, parentSchema: schema7.additionalProperties.allOf[4].else.properties.readiness_type, data: data16 };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
              if (!(data16 === "command" || data16 === "sleep" || data16 === "log" || data16 === "tcp")) {
                let err46 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_type", schemaPath: "#/additionalProperties/allOf/4/else/properties/readiness_type/enum", keyword: "enum", params: { allowedValues: schema7.additionalProperties.allOf[4].else.properties.readiness_type.enum }, schema: schema7.additionalProperties.allOf[4].else.properties.readiness_type.enum, parentSchema: schema7.additionalProperties.allOf[4].else.properties.readiness_type, data: data16 };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            }
          }
          var _valid4 = _errs57 === errors;
          valid14 = _valid4;
        }
        if (!valid14) {
          let err47 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/allOf/4/if", keyword: "if", params: { failingKeyword: "else" }, schema: schema7.additionalProperties.allOf[4].if, parentSchema: schema7.additionalProperties.allOf[4], data: data0 };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.readiness_type === void 0 || !func0.call(data0, "readiness_type")) {
            let err48 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: "readiness_type" }, schema: schema7.additionalProperties.required, parentSchema: schema7.additionalProperties, data: data0 };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
          if (data0.service === void 0 || !func0.call(data0, "service")) {
            let err49 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: "service" }, schema: schema7.additionalProperties.required, parentSchema: schema7.additionalProperties, data: data0 };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
          if (data0.container_name === void 0 || !func0.call(data0, "container_name")) {
            let err50 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: "container_name" }, schema: schema7.additionalProperties.required, parentSchema: schema7.additionalProperties, data: data0 };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
          if (data0.image === void 0 || !func0.call(data0, "image")) {
            let err51 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: "image" }, schema: schema7.additionalProperties.required, parentSchema: schema7.additionalProperties, data: data0 };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
          if (data0.port_mapping === void 0 || !func0.call(data0, "port_mapping")) {
            let err52 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: "port_mapping" }, schema: schema7.additionalProperties.required, parentSchema: schema7.additionalProperties, data: data0 };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
          if (data0.env_export === void 0 || !func0.call(data0, "env_export")) {
            let err53 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: "env_export" }, schema: schema7.additionalProperties.required, parentSchema: schema7.additionalProperties, data: data0 };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
          if (data0.service !== void 0 && func0.call(data0, "service")) {
            let data17 = data0.service;
            if (typeof data17 != "string") {
              let err54 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/service", schemaPath: "#/additionalProperties/properties/service/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.properties.service.type, parentSchema: schema7.additionalProperties.properties.service, data: data17 };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
            if (!(data17 === "postgresql" || data17 === "mysql" || data17 === "mariadb" || data17 === "redis" || data17 === "mongodb" || data17 === "rabbitmq" || data17 === "kafka" || data17 === "nats" || data17 === "elasticsearch" || data17 === "opensearch" || data17 === "localstack" || data17 === "minio" || data17 === "memcached" || data17 === "mssql" || data17 === "oracle" || data17 === "neo4j" || data17 === "qdrant" || data17 === "other")) {
              let err55 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/service", schemaPath: "#/additionalProperties/properties/service/enum", keyword: "enum", params: { allowedValues: schema7.additionalProperties.properties.service.enum }, schema: schema7.additionalProperties.properties.service.enum, parentSchema: schema7.additionalProperties.properties.service, data: data17 };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
          }
          if (data0.container_name !== void 0 && func0.call(data0, "container_name")) {
            let data18 = data0.container_name;
            if (typeof data18 == "string") {
              if (!pattern9.test(data18)) {
                let err56 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/container_name", schemaPath: "#/additionalProperties/properties/container_name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$" }, schema: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", parentSchema: schema7.additionalProperties.properties.container_name, data: data18 };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            } else {
              let err57 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/container_name", schemaPath: "#/additionalProperties/properties/container_name/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.properties.container_name.type, parentSchema: schema7.additionalProperties.properties.container_name, data: data18 };
              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
            }
          }
          if (data0.image !== void 0 && func0.call(data0, "image")) {
            let data19 = data0.image;
            if (typeof data19 == "string") {
              if (!pattern10.test(data19)) {
                let err58 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/image", schemaPath: "#/additionalProperties/properties/image/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$" }, schema: "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$", parentSchema: schema7.additionalProperties.properties.image, data: data19 };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
            } else {
              let err59 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/image", schemaPath: "#/additionalProperties/properties/image/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.properties.image.type, parentSchema: schema7.additionalProperties.properties.image, data: data19 };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
          }
          if (data0.port_mapping !== void 0 && func0.call(data0, "port_mapping")) {
            let data20 = data0.port_mapping;
            if (typeof data20 != "string" && !Array.isArray(data20)) {
              let err60 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/port_mapping", schemaPath: "#/additionalProperties/properties/port_mapping/type", keyword: "type", params: { type: schema7.additionalProperties.properties.port_mapping.type }, schema: schema7.additionalProperties.properties.port_mapping.type, parentSchema: schema7.additionalProperties.properties.port_mapping, data: data20 };
              vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
            }
            let _errs70 = errors, valid19 = !0, _errs71 = errors;
            if (typeof data20 != "string") {
              let err61 = {};
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
            var _valid5 = _errs71 === errors;
            if (errors = _errs70, vErrors !== null && (_errs70 ? vErrors.length = _errs70 : vErrors = null), _valid5) {
              let _errs73 = errors;
              if (typeof data20 == "string") {
                if (!pattern11.test(data20)) {
                  let err62 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/port_mapping", schemaPath: "#/additionalProperties/properties/port_mapping/allOf/0/then/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$" }, schema: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", parentSchema: schema7.additionalProperties.properties.port_mapping.allOf[0].then, data: data20 };
                  vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                }
              } else {
                let err63 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/port_mapping", schemaPath: "#/additionalProperties/properties/port_mapping/allOf/0/then/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.properties.port_mapping.allOf[0].then.type, parentSchema: schema7.additionalProperties.properties.port_mapping.allOf[0].then, data: data20 };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
              var _valid5 = _errs73 === errors;
              valid19 = _valid5;
            }
            if (!valid19) {
              let err64 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/port_mapping", schemaPath: "#/additionalProperties/properties/port_mapping/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema7.additionalProperties.properties.port_mapping.allOf[0].if, parentSchema: schema7.additionalProperties.properties.port_mapping.allOf[0], data: data20 };
              vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
            }
            let _errs76 = errors, valid20 = !0, _errs77 = errors;
            if (!Array.isArray(data20)) {
              let err65 = {};
              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
            }
            var _valid6 = _errs77 === errors;
            if (errors = _errs76, vErrors !== null && (_errs76 ? vErrors.length = _errs76 : vErrors = null), _valid6) {
              let _errs79 = errors;
              if (Array.isArray(data20)) {
                let len0 = data20.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data21 = data20[i0];
                  if (typeof data21 == "string") {
                    if (!pattern11.test(data21)) {
                      let err66 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/port_mapping/" + i0, schemaPath: "#/additionalProperties/properties/port_mapping/allOf/1/then/items/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$" }, schema: "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", parentSchema: schema7.additionalProperties.properties.port_mapping.allOf[1].then.items, data: data21 };
                      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                    }
                  } else {
                    let err67 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/port_mapping/" + i0, schemaPath: "#/additionalProperties/properties/port_mapping/allOf/1/then/items/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.properties.port_mapping.allOf[1].then.items.type, parentSchema: schema7.additionalProperties.properties.port_mapping.allOf[1].then.items, data: data21 };
                    vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                  }
                }
              } else {
                let err68 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/port_mapping", schemaPath: "#/additionalProperties/properties/port_mapping/allOf/1/then/type", keyword: "type", params: { type: "array" }, schema: schema7.additionalProperties.properties.port_mapping.allOf[1].then.type, parentSchema: schema7.additionalProperties.properties.port_mapping.allOf[1].then, data: data20 };
                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
              }
              var _valid6 = _errs79 === errors;
              valid20 = _valid6;
            }
            if (!valid20) {
              let err69 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/port_mapping", schemaPath: "#/additionalProperties/properties/port_mapping/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema7.additionalProperties.properties.port_mapping.allOf[1].if, parentSchema: schema7.additionalProperties.properties.port_mapping.allOf[1], data: data20 };
              vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
            }
          }
          if (data0.env_vars !== void 0 && func0.call(data0, "env_vars") && (validate23(data0.env_vars, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env_vars", parentData: data0, parentDataProperty: "env_vars", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data0.readiness_timeout !== void 0 && func0.call(data0, "readiness_timeout")) {
            let data23 = data0.readiness_timeout;
            if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
              let err70 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_timeout", schemaPath: "#/additionalProperties/properties/readiness_timeout/type", keyword: "type", params: { type: "integer" }, schema: schema7.additionalProperties.properties.readiness_timeout.type, parentSchema: schema7.additionalProperties.properties.readiness_timeout, data: data23 };
              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
            }
            if (typeof data23 == "number" && isFinite(data23)) {
              if (data23 > 600 || isNaN(data23)) {
                let err71 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_timeout", schemaPath: "#/additionalProperties/properties/readiness_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, schema: 600, parentSchema: schema7.additionalProperties.properties.readiness_timeout, data: data23 };
                vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
              }
              if (data23 < 1 || isNaN(data23)) {
                let err72 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/readiness_timeout", schemaPath: "#/additionalProperties/properties/readiness_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema7.additionalProperties.properties.readiness_timeout, data: data23 };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
            }
          }
          if (data0.env_export !== void 0 && func0.call(data0, "env_export") && (validate25(data0.env_export, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/env_export", parentData: data0, parentDataProperty: "env_export", rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length)), data0.description !== void 0 && func0.call(data0, "description")) {
            let data25 = data0.description;
            if (typeof data25 != "string") {
              let err73 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema7.additionalProperties.properties.description.type, parentSchema: schema7.additionalProperties.properties.description, data: data25 };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
          }
        } else {
          let err74 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: schema7.additionalProperties.type, parentSchema: schema7.additionalProperties, data: data0 };
          vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
        }
      }
  } else {
    let err75 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7, data };
    vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
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
