// Generated from packages/schema/src/feature.ts by `npm run generate`. Do not edit.
import type { JsonSchema } from '../json-schema.ts';

/** The published schema of the feature format. */
export const featureSchema: JsonSchema = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://planproof.dev/schemas/v1/feature.schema.json",
  "$comment": "Generated from packages/schema/src/feature.ts by `npm run generate`. Do not edit.",
  "title": "Feature",
  "description": "A feature file: one plan of tasks, the waves they run in, and the infrastructure that its tests need.",
  "type": "object",
  "required": [
    "id",
    "name"
  ],
  "properties": {
    "id": {
      "title": "feature id",
      "description": "The feature's identifier. The file is named after it: `.guardkit/features/<id>.yaml`.",
      "type": "string",
      "pattern": "^FEAT-[A-Z0-9]+(-[A-Z0-9]+)*$",
      "examples": [
        "FEAT-A1B2"
      ]
    },
    "name": {
      "title": "text that is not blank",
      "description": "What the feature is called.",
      "type": "string",
      "pattern": "\\S",
      "examples": [
        "Sign in with a passkey"
      ]
    },
    "description": {
      "description": "What the feature is for.",
      "type": "string",
      "examples": [
        "Users sign in with a passkey."
      ]
    },
    "created": {
      "title": "timestamp",
      "description": "When the plan was made.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$",
      "examples": [
        "2026-01-31T09:00:00Z"
      ]
    },
    "status": {
      "description": "How far the feature is.",
      "type": "string",
      "enum": [
        "planned",
        "in_progress",
        "completed",
        "failed",
        "paused",
        "awaiting_merge"
      ],
      "default": "planned"
    },
    "stack": {
      "description": "The technology stack, or stacks, as lower-case identifiers such as `python` or `typescript`.",
      "anyOf": [
        {
          "type": "string"
        },
        {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      ],
      "examples": [
        "python",
        [
          "python",
          "react"
        ]
      ]
    },
    "infrastructure": {
      "description": "The services that the feature's tests need. Each is the name of a fixture, alone or with the driver that the consumer uses to reach it.",
      "type": "array",
      "items": {
        "anyOf": [
          {
            "type": "string"
          },
          {
            "$ref": "#/definitions/PinnedService"
          }
        ]
      },
      "examples": [
        [
          "postgresql",
          {
            "service": "redis",
            "driver": "redis"
          }
        ]
      ]
    },
    "acceptance_criteria": {
      "description": "What must be true when the feature is done.",
      "type": "array",
      "items": {
        "anyOf": [
          {
            "title": "text that is not blank",
            "description": "Text with at least one visible character.",
            "type": "string",
            "pattern": "\\S"
          },
          {
            "$ref": "#/definitions/AcceptanceCriterion"
          }
        ]
      }
    },
    "complexity": {
      "description": "How hard the feature is, from 1 (trivial) to 10.",
      "type": "integer",
      "minimum": 1,
      "default": 5
    },
    "estimated_tasks": {
      "description": "How many tasks were planned. It should equal the number of tasks.",
      "type": "integer",
      "minimum": 0
    },
    "tasks": {
      "description": "The tasks, in the order in which people read them. The order of work is `orchestration.parallel_groups`.",
      "type": "array",
      "items": {
        "$ref": "#/definitions/Task"
      }
    },
    "orchestration": {
      "description": "The order in which the tasks run.",
      "allOf": [
        {
          "$ref": "#/definitions/Orchestration"
        }
      ]
    },
    "execution": {
      "description": "The state of the run. Written by the pipeline.",
      "allOf": [
        {
          "$ref": "#/definitions/Execution"
        }
      ]
    },
    "smoke_gates": {
      "description": "A command that must pass after some of the waves before the next one may begin.",
      "anyOf": [
        {
          "$ref": "#/definitions/SmokeGates"
        },
        {
          "type": "null"
        }
      ]
    },
    "behavioural_oracle": {
      "description": "A command that judges the finished feature by its behaviour. A string is short for `{command: …}`.",
      "anyOf": [
        {
          "title": "text that is not blank",
          "description": "Text with at least one visible character.",
          "type": "string",
          "pattern": "\\S"
        },
        {
          "$ref": "#/definitions/BehaviouralOracle"
        },
        {
          "type": "null"
        }
      ]
    },
    "bootstrap_extras": {
      "description": "Names of optional-dependency groups of the project to install before the tests run.",
      "type": "array",
      "items": {
        "title": "optional-dependency group",
        "description": "The name of an optional-dependency group, as `pip install .[name]` takes it.",
        "type": "string",
        "pattern": "^[A-Za-z0-9._-]+$",
        "examples": [
          "postgres"
        ]
      },
      "examples": [
        [
          "postgres"
        ]
      ]
    },
    "preflight_strict": {
      "description": "Whether a failed preflight check stops the run.",
      "type": "boolean"
    },
    "evidence_repos": {
      "description": "Other repositories in which evidence for this feature lies.",
      "type": "array",
      "items": {
        "anyOf": [
          {
            "title": "text that is not blank",
            "description": "Text with at least one visible character.",
            "type": "string",
            "pattern": "\\S"
          },
          {
            "$ref": "#/definitions/EvidenceRepo"
          }
        ]
      }
    },
    "routing_law": {
      "description": "Whether every scenario must be stamped with its verifier.",
      "type": [
        "string",
        "null"
      ],
      "enum": [
        "enforced",
        "off",
        null
      ]
    },
    "feature_files": {
      "description": "Gherkin files that specify the feature, relative to the repository.",
      "type": "array",
      "items": {
        "title": "text that is not blank",
        "description": "Text with at least one visible character.",
        "type": "string",
        "pattern": "\\S"
      },
      "examples": [
        [
          "features/login.feature"
        ]
      ]
    },
    "scenarios": {
      "description": "Which verifier answers for each Gherkin scenario, by the scenario's title.",
      "anyOf": [
        {
          "$ref": "#/definitions/Scenarios"
        },
        {
          "type": "null"
        }
      ]
    }
  },
  "patternProperties": {
    "^x-": {}
  },
  "additionalProperties": false,
  "definitions": {
    "PinnedService": {
      "description": "A fixture, with the driver that the consumer must use to reach it.",
      "type": "object",
      "required": [
        "service"
      ],
      "properties": {
        "service": {
          "description": "The name of a fixture.",
          "type": "string",
          "examples": [
            "postgresql"
          ]
        },
        "driver": {
          "description": "The driver that the consumer uses.",
          "type": "string",
          "examples": [
            "asyncpg"
          ]
        }
      },
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": false
    },
    "AcceptanceCriterion": {
      "description": "One thing that must be true, with an identifier to refer to it by.",
      "type": "object",
      "required": [
        "text"
      ],
      "properties": {
        "id": {
          "description": "An identifier, unique in its list.",
          "type": "string",
          "examples": [
            "AC-1"
          ]
        },
        "text": {
          "title": "text that is not blank",
          "description": "What must be true.",
          "type": "string",
          "pattern": "\\S"
        },
        "verified_by": {
          "description": "How it is verified, for example a test's name.",
          "type": "string",
          "examples": [
            "tests/test_login.py::test_passkey"
          ]
        }
      },
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": false
    },
    "Task": {
      "description": "One unit of work: a Player implements it, a Coach verifies it.",
      "type": "object",
      "required": [
        "id",
        "file_path"
      ],
      "properties": {
        "id": {
          "title": "task id",
          "description": "The task's identifier.",
          "type": "string",
          "pattern": "^TASK-[A-Za-z0-9]+(-[A-Za-z0-9]+)*$",
          "examples": [
            "TASK-AB-001"
          ]
        },
        "file_path": {
          "description": "The Markdown file that describes the task, relative to the repository.",
          "type": "string",
          "examples": [
            "tasks/backlog/TASK-AB-001-login-form.md"
          ]
        },
        "name": {
          "description": "What the task is called. The default is its id.",
          "type": "string"
        },
        "description": {
          "description": "What the task is for.",
          "type": "string"
        },
        "acceptance_criteria": {
          "description": "What must be true when the task is done.",
          "type": "array",
          "items": {
            "anyOf": [
              {
                "title": "text that is not blank",
                "description": "Text with at least one visible character.",
                "type": "string",
                "pattern": "\\S"
              },
              {
                "$ref": "#/definitions/AcceptanceCriterion"
              }
            ]
          }
        },
        "complexity": {
          "description": "How hard the task is, from 1 (trivial) to 10.",
          "type": "integer",
          "minimum": 1,
          "maximum": 10,
          "default": 5
        },
        "dependencies": {
          "description": "Ids of the tasks that must be complete before this one begins.",
          "type": "array",
          "items": {
            "type": "string"
          },
          "examples": [
            [
              "TASK-AB-001"
            ]
          ]
        },
        "status": {
          "description": "How far the task is.",
          "type": "string",
          "enum": [
            "pending",
            "in_progress",
            "completed",
            "failed",
            "skipped",
            "deferred"
          ],
          "default": "pending"
        },
        "implementation_mode": {
          "description": "Who does the work: the pipeline's task workflow, the Player directly, or a person.",
          "type": "string",
          "enum": [
            "task-work",
            "direct",
            "manual"
          ],
          "default": "task-work"
        },
        "estimated_minutes": {
          "description": "How long the task should take, in minutes.",
          "type": "integer",
          "minimum": 0,
          "default": 30
        },
        "requires_infrastructure": {
          "description": "Names of the fixtures that this task's tests need.",
          "type": "array",
          "items": {
            "type": "string"
          },
          "examples": [
            [
              "postgresql"
            ]
          ]
        },
        "result": {
          "description": "What came of the task. Written by the pipeline; the one mapping that may hold any key.",
          "type": [
            "object",
            "null"
          ]
        },
        "turns_completed": {
          "description": "Turns taken so far. Written by the pipeline.",
          "type": "integer",
          "minimum": 0
        },
        "current_turn": {
          "description": "The turn that is under way. Written by the pipeline.",
          "type": "integer",
          "minimum": 0
        },
        "started_at": {
          "title": "timestamp",
          "description": "When work on the task began. Written by the pipeline.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$",
          "examples": [
            "2026-01-31T09:00:00Z"
          ]
        },
        "completed_at": {
          "title": "timestamp",
          "description": "When work on the task ended. Written by the pipeline.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$",
          "examples": [
            "2026-01-31T09:00:00Z"
          ]
        }
      },
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": false
    },
    "Orchestration": {
      "description": "The order in which the tasks run.",
      "type": "object",
      "properties": {
        "parallel_groups": {
          "description": "The waves: the tasks of one wave run side by side, and a wave begins when the one before it is complete.",
          "type": "array",
          "items": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "examples": [
            [
              [
                "TASK-AB-001"
              ],
              [
                "TASK-AB-002",
                "TASK-AB-003"
              ]
            ]
          ]
        },
        "estimated_duration_minutes": {
          "description": "How long the whole feature should take, in minutes.",
          "type": "integer",
          "minimum": 0
        },
        "recommended_parallel": {
          "description": "How many tasks should run side by side at most.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        }
      },
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": false
    },
    "Execution": {
      "description": "The state of a run. Written by the pipeline.",
      "type": "object",
      "properties": {
        "started_at": {
          "title": "timestamp",
          "description": "When the run began.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$",
          "examples": [
            "2026-01-31T09:00:00Z"
          ]
        },
        "completed_at": {
          "title": "timestamp",
          "description": "When the run ended.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$",
          "examples": [
            "2026-01-31T09:00:00Z"
          ]
        },
        "last_updated": {
          "title": "timestamp",
          "description": "When this state was last written.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$",
          "examples": [
            "2026-01-31T09:00:00Z"
          ]
        },
        "archived_at": {
          "title": "timestamp",
          "description": "When the feature was archived.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?\\s*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$",
          "examples": [
            "2026-01-31T09:00:00Z"
          ]
        },
        "worktree_path": {
          "description": "The git worktree that the run works in.",
          "type": [
            "string",
            "null"
          ]
        },
        "archived_to": {
          "description": "Where the feature was archived to.",
          "type": [
            "string",
            "null"
          ]
        },
        "total_turns": {
          "description": "Turns taken over all tasks.",
          "type": "integer",
          "minimum": 0
        },
        "tasks_completed": {
          "description": "How many tasks are complete.",
          "type": "integer",
          "minimum": 0
        },
        "tasks_failed": {
          "description": "How many tasks have failed.",
          "type": "integer",
          "minimum": 0
        },
        "current_wave": {
          "description": "The wave that is under way; 0 before the first.",
          "type": "integer",
          "minimum": 0
        },
        "completed_waves": {
          "description": "The waves that are complete.",
          "type": "array",
          "items": {
            "description": "The number of a wave, from 1.",
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": false
    },
    "SmokeGates": {
      "description": "A command that must pass after some of the waves.",
      "type": "object",
      "required": [
        "after_wave",
        "command"
      ],
      "properties": {
        "after_wave": {
          "description": "The wave, or waves, after which the command runs; `all` for every one.",
          "anyOf": [
            {
              "type": "string",
              "const": "all"
            },
            {
              "description": "The number of a wave, from 1.",
              "type": "integer",
              "minimum": 1
            },
            {
              "description": "The waves after which a smoke gate runs.",
              "type": "array",
              "minItems": 1,
              "items": {
                "description": "The number of a wave, from 1.",
                "type": "integer",
                "minimum": 1
              }
            }
          ],
          "examples": [
            1,
            [
              1,
              3
            ],
            "all"
          ]
        },
        "command": {
          "title": "text that is not blank",
          "description": "The shell command.",
          "type": "string",
          "pattern": "\\S",
          "examples": [
            "pytest tests/smoke -q"
          ]
        },
        "expected_exit": {
          "description": "The exit status that means success.",
          "type": "integer",
          "default": 0
        },
        "timeout": {
          "description": "How long the command may take, in seconds.",
          "type": "integer",
          "minimum": 1,
          "maximum": 600,
          "default": 120
        },
        "exit5_is_hard_fail": {
          "description": "Whether pytest's exit status 5 (no tests collected) counts as a failure.",
          "type": "boolean",
          "default": false
        }
      },
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": false
    },
    "BehaviouralOracle": {
      "description": "A command that judges the finished feature by its behaviour.",
      "type": "object",
      "required": [
        "command"
      ],
      "properties": {
        "command": {
          "title": "text that is not blank",
          "description": "The shell command.",
          "type": "string",
          "pattern": "\\S",
          "examples": [
            "python -m oracle --feature login"
          ]
        },
        "expected_exit": {
          "description": "The exit status that means success.",
          "type": "integer",
          "default": 0
        },
        "timeout": {
          "description": "How long the command may take, in seconds.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1,
          "maximum": 3600
        }
      },
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": false
    },
    "EvidenceRepo": {
      "description": "Another repository in which evidence for a feature lies.",
      "type": "object",
      "required": [
        "path"
      ],
      "properties": {
        "path": {
          "title": "text that is not blank",
          "description": "The path of the repository.",
          "type": "string",
          "pattern": "\\S",
          "examples": [
            "../payments"
          ]
        },
        "test_command": {
          "description": "The command that runs its tests.",
          "type": "string"
        },
        "interpreter": {
          "description": "The Python interpreter to run them with.",
          "type": "string"
        }
      },
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": false
    },
    "Scenarios": {
      "description": "Verifiers by the title of the Gherkin scenario.",
      "type": "object",
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": {
        "anyOf": [
          {
            "description": "Who answers for a scenario.",
            "type": "string",
            "enum": [
              "toolchain",
              "hurl",
              "exam",
              "probe:bus",
              "probe:process",
              "flutter",
              "playwright",
              "operator"
            ]
          },
          {
            "$ref": "#/definitions/ScenarioStamp"
          }
        ]
      },
      "propertyNames": {
        "title": "text that is not blank",
        "description": "Text with at least one visible character.",
        "type": "string",
        "pattern": "\\S"
      }
    },
    "ScenarioStamp": {
      "description": "A verifier, with the test that shows the scenario to hold.",
      "type": "object",
      "required": [
        "verifier"
      ],
      "properties": {
        "verifier": {
          "description": "Who answers for the scenario.",
          "type": "string",
          "enum": [
            "toolchain",
            "hurl",
            "exam",
            "probe:bus",
            "probe:process",
            "flutter",
            "playwright",
            "operator"
          ]
        },
        "test_ref": {
          "title": "text that is not blank",
          "description": "The test that shows it. `toolchain` needs one.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "\\S",
          "examples": [
            "tests/test_login.py::test_passkey"
          ]
        },
        "test_paths": {
          "description": "The files that hold the test.",
          "type": [
            "array",
            "null"
          ],
          "minItems": 1,
          "items": {
            "title": "text that is not blank",
            "description": "Text with at least one visible character.",
            "type": "string",
            "pattern": "\\S"
          },
          "examples": [
            [
              "tests/test_login.py"
            ]
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
