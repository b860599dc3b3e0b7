// Generated from packages/schema/src/fixture.ts by `npm run generate`. Do not edit.
import type { JsonSchema } from '../json-schema.ts';

/** The published schema of the fixture format. */
export const fixtureSchema: JsonSchema = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://planproof.dev/schemas/v1/fixture.schema.json",
  "$comment": "Generated from packages/schema/src/fixture.ts by `npm run generate`. Do not edit.",
  "title": "Fixtures",
  "description": "A fixture file: the containers that tests need, and the environment they export to them.",
  "type": "object",
  "required": [
    "fixtures"
  ],
  "properties": {
    "fixtures": {
      "description": "The fixtures, by name. A project's fixture wins over a built-in one of the same name.",
      "allOf": [
        {
          "$ref": "#/definitions/Fixtures"
        }
      ]
    }
  },
  "patternProperties": {
    "^x-": {}
  },
  "additionalProperties": false,
  "definitions": {
    "Fixtures": {
      "description": "Fixtures by name.",
      "type": "object",
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": {
        "description": "A container that tests need. `readiness_type` says how it shows that it is ready.",
        "anyOf": [
          {
            "$ref": "#/definitions/CommandFixture"
          },
          {
            "$ref": "#/definitions/SleepFixture"
          },
          {
            "$ref": "#/definitions/LogFixture"
          },
          {
            "$ref": "#/definitions/TcpFixture"
          }
        ]
      }
    },
    "CommandFixture": {
      "description": "A fixture that is ready when a command succeeds.",
      "type": "object",
      "required": [
        "readiness_type",
        "readiness_cmd",
        "service",
        "container_name",
        "image",
        "port_mapping",
        "env_export"
      ],
      "properties": {
        "readiness_type": {
          "description": "How the container shows that it is ready: a command that succeeds.",
          "type": "string",
          "const": "command"
        },
        "readiness_cmd": {
          "title": "text that is not blank",
          "description": "The command, run by a shell on the host.",
          "type": "string",
          "pattern": "\\S",
          "examples": [
            "docker exec app-postgres psql -h 127.0.0.1 -U postgres -d test -c 'select 1'"
          ]
        },
        "service": {
          "description": "The kind of server.",
          "type": "string",
          "enum": [
            "postgresql",
            "mysql",
            "mariadb",
            "redis",
            "mongodb",
            "rabbitmq",
            "kafka",
            "nats",
            "elasticsearch",
            "opensearch",
            "localstack",
            "minio",
            "memcached",
            "mssql",
            "oracle",
            "neo4j",
            "qdrant",
            "other"
          ]
        },
        "container_name": {
          "title": "container name",
          "description": "The container's name.",
          "type": "string",
          "pattern": "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$",
          "examples": [
            "app-postgres"
          ]
        },
        "image": {
          "title": "image reference",
          "description": "The image, with a tag or a digest.",
          "type": "string",
          "pattern": "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$",
          "examples": [
            "postgres:18-alpine"
          ]
        },
        "port_mapping": {
          "description": "The published port as `HOST:CONTAINER`; several as a list.",
          "anyOf": [
            {
              "title": "port mapping",
              "description": "A published port: `HOST:CONTAINER`, each from 1 to 65535.",
              "type": "string",
              "pattern": "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$",
              "examples": [
                "5433:5432"
              ]
            },
            {
              "type": "array",
              "items": {
                "title": "port mapping",
                "description": "A published port: `HOST:CONTAINER`, each from 1 to 65535.",
                "type": "string",
                "pattern": "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$",
                "examples": [
                  "5433:5432"
                ]
              }
            }
          ]
        },
        "env_vars": {
          "description": "The environment of the container.",
          "allOf": [
            {
              "$ref": "#/definitions/EnvironmentVariables"
            }
          ]
        },
        "readiness_timeout": {
          "description": "How long the container may take to be ready, in seconds.",
          "type": "integer",
          "minimum": 1,
          "maximum": 600,
          "default": 60
        },
        "env_export": {
          "description": "What the tests get in their environment, by variable name.",
          "allOf": [
            {
              "$ref": "#/definitions/EnvironmentExports"
            }
          ]
        },
        "description": {
          "description": "What the fixture is for.",
          "type": "string"
        }
      },
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": false
    },
    "SleepFixture": {
      "description": "A fixture that is taken to be ready after a fixed time.",
      "type": "object",
      "required": [
        "readiness_type",
        "readiness_sleep",
        "service",
        "container_name",
        "image",
        "port_mapping",
        "env_export"
      ],
      "properties": {
        "readiness_type": {
          "description": "How the container shows that it is ready: time has passed.",
          "type": "string",
          "const": "sleep"
        },
        "readiness_cmd": {
          "description": "Not used with `sleep`.",
          "type": "null"
        },
        "readiness_sleep": {
          "description": "How long to wait, in seconds.",
          "type": "integer",
          "minimum": 1,
          "maximum": 300
        },
        "service": {
          "description": "The kind of server.",
          "type": "string",
          "enum": [
            "postgresql",
            "mysql",
            "mariadb",
            "redis",
            "mongodb",
            "rabbitmq",
            "kafka",
            "nats",
            "elasticsearch",
            "opensearch",
            "localstack",
            "minio",
            "memcached",
            "mssql",
            "oracle",
            "neo4j",
            "qdrant",
            "other"
          ]
        },
        "container_name": {
          "title": "container name",
          "description": "The container's name.",
          "type": "string",
          "pattern": "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$",
          "examples": [
            "app-postgres"
          ]
        },
        "image": {
          "title": "image reference",
          "description": "The image, with a tag or a digest.",
          "type": "string",
          "pattern": "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$",
          "examples": [
            "postgres:18-alpine"
          ]
        },
        "port_mapping": {
          "description": "The published port as `HOST:CONTAINER`; several as a list.",
          "anyOf": [
            {
              "title": "port mapping",
              "description": "A published port: `HOST:CONTAINER`, each from 1 to 65535.",
              "type": "string",
              "pattern": "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$",
              "examples": [
                "5433:5432"
              ]
            },
            {
              "type": "array",
              "items": {
                "title": "port mapping",
                "description": "A published port: `HOST:CONTAINER`, each from 1 to 65535.",
                "type": "string",
                "pattern": "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$",
                "examples": [
                  "5433:5432"
                ]
              }
            }
          ]
        },
        "env_vars": {
          "description": "The environment of the container.",
          "allOf": [
            {
              "$ref": "#/definitions/EnvironmentVariables"
            }
          ]
        },
        "readiness_timeout": {
          "description": "How long the container may take to be ready, in seconds.",
          "type": "integer",
          "minimum": 1,
          "maximum": 600,
          "default": 60
        },
        "env_export": {
          "description": "What the tests get in their environment, by variable name.",
          "allOf": [
            {
              "$ref": "#/definitions/EnvironmentExports"
            }
          ]
        },
        "description": {
          "description": "What the fixture is for.",
          "type": "string"
        }
      },
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": false
    },
    "LogFixture": {
      "description": "A fixture that is ready when its log says so.",
      "type": "object",
      "required": [
        "readiness_type",
        "readiness_log",
        "service",
        "container_name",
        "image",
        "port_mapping",
        "env_export"
      ],
      "properties": {
        "readiness_type": {
          "description": "How the container shows that it is ready: a line in its log.",
          "type": "string",
          "const": "log"
        },
        "readiness_cmd": {
          "description": "Not used with `log`.",
          "type": "null"
        },
        "readiness_log": {
          "title": "text that is not blank",
          "description": "The line that says ready.",
          "type": "string",
          "pattern": "\\S",
          "examples": [
            "ready to accept connections"
          ]
        },
        "service": {
          "description": "The kind of server.",
          "type": "string",
          "enum": [
            "postgresql",
            "mysql",
            "mariadb",
            "redis",
            "mongodb",
            "rabbitmq",
            "kafka",
            "nats",
            "elasticsearch",
            "opensearch",
            "localstack",
            "minio",
            "memcached",
            "mssql",
            "oracle",
            "neo4j",
            "qdrant",
            "other"
          ]
        },
        "container_name": {
          "title": "container name",
          "description": "The container's name.",
          "type": "string",
          "pattern": "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$",
          "examples": [
            "app-postgres"
          ]
        },
        "image": {
          "title": "image reference",
          "description": "The image, with a tag or a digest.",
          "type": "string",
          "pattern": "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$",
          "examples": [
            "postgres:18-alpine"
          ]
        },
        "port_mapping": {
          "description": "The published port as `HOST:CONTAINER`; several as a list.",
          "anyOf": [
            {
              "title": "port mapping",
              "description": "A published port: `HOST:CONTAINER`, each from 1 to 65535.",
              "type": "string",
              "pattern": "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$",
              "examples": [
                "5433:5432"
              ]
            },
            {
              "type": "array",
              "items": {
                "title": "port mapping",
                "description": "A published port: `HOST:CONTAINER`, each from 1 to 65535.",
                "type": "string",
                "pattern": "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$",
                "examples": [
                  "5433:5432"
                ]
              }
            }
          ]
        },
        "env_vars": {
          "description": "The environment of the container.",
          "allOf": [
            {
              "$ref": "#/definitions/EnvironmentVariables"
            }
          ]
        },
        "readiness_timeout": {
          "description": "How long the container may take to be ready, in seconds.",
          "type": "integer",
          "minimum": 1,
          "maximum": 600,
          "default": 60
        },
        "env_export": {
          "description": "What the tests get in their environment, by variable name.",
          "allOf": [
            {
              "$ref": "#/definitions/EnvironmentExports"
            }
          ]
        },
        "description": {
          "description": "What the fixture is for.",
          "type": "string"
        }
      },
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": false
    },
    "TcpFixture": {
      "description": "A fixture that is ready when its port accepts a connection.",
      "type": "object",
      "required": [
        "readiness_type",
        "service",
        "container_name",
        "image",
        "port_mapping",
        "env_export"
      ],
      "properties": {
        "readiness_type": {
          "description": "How the container shows that it is ready: its port accepts a connection.",
          "type": "string",
          "const": "tcp"
        },
        "readiness_cmd": {
          "description": "Not used with `tcp`.",
          "type": "null"
        },
        "service": {
          "description": "The kind of server.",
          "type": "string",
          "enum": [
            "postgresql",
            "mysql",
            "mariadb",
            "redis",
            "mongodb",
            "rabbitmq",
            "kafka",
            "nats",
            "elasticsearch",
            "opensearch",
            "localstack",
            "minio",
            "memcached",
            "mssql",
            "oracle",
            "neo4j",
            "qdrant",
            "other"
          ]
        },
        "container_name": {
          "title": "container name",
          "description": "The container's name.",
          "type": "string",
          "pattern": "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$",
          "examples": [
            "app-postgres"
          ]
        },
        "image": {
          "title": "image reference",
          "description": "The image, with a tag or a digest.",
          "type": "string",
          "pattern": "^[^\\s@]+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|@[A-Za-z0-9]+([+._-][A-Za-z0-9]+)*:[0-9a-fA-F]{32,})$",
          "examples": [
            "postgres:18-alpine"
          ]
        },
        "port_mapping": {
          "description": "The published port as `HOST:CONTAINER`; several as a list.",
          "anyOf": [
            {
              "title": "port mapping",
              "description": "A published port: `HOST:CONTAINER`, each from 1 to 65535.",
              "type": "string",
              "pattern": "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$",
              "examples": [
                "5433:5432"
              ]
            },
            {
              "type": "array",
              "items": {
                "title": "port mapping",
                "description": "A published port: `HOST:CONTAINER`, each from 1 to 65535.",
                "type": "string",
                "pattern": "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$",
                "examples": [
                  "5433:5432"
                ]
              }
            }
          ]
        },
        "env_vars": {
          "description": "The environment of the container.",
          "allOf": [
            {
              "$ref": "#/definitions/EnvironmentVariables"
            }
          ]
        },
        "readiness_timeout": {
          "description": "How long the container may take to be ready, in seconds.",
          "type": "integer",
          "minimum": 1,
          "maximum": 600,
          "default": 60
        },
        "env_export": {
          "description": "What the tests get in their environment, by variable name.",
          "allOf": [
            {
              "$ref": "#/definitions/EnvironmentExports"
            }
          ]
        },
        "description": {
          "description": "What the fixture is for.",
          "type": "string"
        }
      },
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": false
    },
    "EnvironmentVariables": {
      "description": "Environment variables of the container.",
      "type": "object",
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": {
        "type": "string"
      }
    },
    "EnvironmentExports": {
      "description": "Environment variables that the tests get.",
      "type": "object",
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": {
        "anyOf": [
          {
            "type": "string"
          },
          {
            "$ref": "#/definitions/ConnectionExport"
          }
        ]
      }
    },
    "ConnectionExport": {
      "description": "A connection URL that is completed for the project that consumes it.",
      "type": "object",
      "required": [
        "url"
      ],
      "properties": {
        "url": {
          "description": "The URL, with its generic scheme.",
          "type": "string",
          "examples": [
            "postgresql://postgres:test@127.0.0.1:5433/test"
          ]
        },
        "driver": {
          "description": "`consumer`: the driver that the consuming project uses is filled in. `none`: the URL stays generic. Otherwise the driver's name.",
          "type": "string",
          "default": "consumer",
          "examples": [
            "asyncpg"
          ]
        }
      },
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": false
    }
  }
};
