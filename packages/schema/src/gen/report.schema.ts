// Generated from packages/schema/src/report.ts by `npm run generate`. Do not edit.
import type { JsonSchema } from '../json-schema.ts';

/** The published schema of the report format. */
export const reportSchema: JsonSchema = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://planproof.dev/schemas/v1/report.schema.json",
  "$comment": "Generated from packages/schema/src/report.ts by `npm run generate`. Do not edit.",
  "title": "Report",
  "description": "The JSON report, version 1. Keys may be added within a version; none is removed or changes its meaning.",
  "type": "object",
  "required": [
    "version",
    "tool",
    "files",
    "summary"
  ],
  "properties": {
    "version": {
      "description": "The version of this format.",
      "type": "integer",
      "const": 1
    },
    "tool": {
      "description": "The program that wrote the report.",
      "allOf": [
        {
          "$ref": "#/definitions/Tool"
        }
      ]
    },
    "files": {
      "description": "Every file that was checked, clean ones too, sorted by path.",
      "type": "array",
      "items": {
        "$ref": "#/definitions/FileReport"
      }
    },
    "summary": {
      "description": "Counts over all files.",
      "allOf": [
        {
          "$ref": "#/definitions/Summary"
        }
      ]
    }
  },
  "definitions": {
    "Tool": {
      "description": "The program that wrote a report.",
      "type": "object",
      "required": [
        "name",
        "version"
      ],
      "properties": {
        "name": {
          "description": "Its name.",
          "type": "string",
          "const": "planproof"
        },
        "version": {
          "description": "Its version.",
          "type": "string"
        }
      }
    },
    "FileReport": {
      "description": "What was found in one file.",
      "type": "object",
      "required": [
        "path",
        "kind",
        "diagnostics"
      ],
      "properties": {
        "path": {
          "description": "The path, relative to the working directory, with `/`.",
          "type": "string"
        },
        "kind": {
          "description": "What the file was taken for.",
          "type": "string",
          "enum": [
            "feature",
            "fixture",
            "config"
          ]
        },
        "diagnostics": {
          "description": "The findings, sorted by place.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/Diagnostic"
          }
        }
      }
    },
    "Summary": {
      "description": "Counts over all files of a run.",
      "type": "object",
      "required": [
        "files",
        "errors",
        "warnings",
        "infos",
        "fixable",
        "suppressed",
        "baselined"
      ],
      "properties": {
        "files": {
          "description": "Files checked.",
          "type": "integer",
          "minimum": 0
        },
        "errors": {
          "description": "Findings at level error.",
          "type": "integer",
          "minimum": 0
        },
        "warnings": {
          "description": "Findings at level warning.",
          "type": "integer",
          "minimum": 0
        },
        "infos": {
          "description": "Findings at level info.",
          "type": "integer",
          "minimum": 0
        },
        "fixable": {
          "description": "Findings that have a fix.",
          "type": "integer",
          "minimum": 0
        },
        "suppressed": {
          "description": "Findings that a comment suppresses.",
          "type": "integer",
          "minimum": 0
        },
        "baselined": {
          "description": "Findings that the baseline holds.",
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "Diagnostic": {
      "description": "One finding.",
      "type": "object",
      "required": [
        "code",
        "severity",
        "message",
        "path",
        "range",
        "related",
        "evidence",
        "help",
        "fixes",
        "url",
        "fingerprint"
      ],
      "properties": {
        "code": {
          "description": "The rule's code.",
          "type": "string"
        },
        "severity": {
          "description": "How grave it is.",
          "type": "string",
          "enum": [
            "error",
            "warning",
            "info"
          ]
        },
        "message": {
          "description": "One plain sentence that names the offending value.",
          "type": "string"
        },
        "path": {
          "description": "The keys and indexes that lead from the root to the node.",
          "type": "array",
          "items": {
            "description": "A key or an index.",
            "anyOf": [
              {
                "type": "string"
              },
              {
                "description": "A count of things.",
                "type": "integer",
                "minimum": 0
              }
            ]
          }
        },
        "range": {
          "description": "Where it is.",
          "allOf": [
            {
              "$ref": "#/definitions/Range"
            }
          ]
        },
        "related": {
          "description": "Other places that belong to it.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/RelatedPlace"
          }
        },
        "evidence": {
          "description": "What follows from what, each sentence with its own place.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/Evidence"
          }
        },
        "help": {
          "description": "What to write instead, in sentences: the remedy, the nearest known names, what would not help.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "fixes": {
          "description": "Changes that would resolve it.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/Fix"
          }
        },
        "url": {
          "description": "The page that explains the rule.",
          "type": "string"
        },
        "fingerprint": {
          "description": "Which finding of its file this is, whatever changes elsewhere in the file: the code, and the path with the entries of lists by their id or text. Findings may share one.",
          "type": "string",
          "examples": [
            "unknown-field tasks[TASK-AB-001]/wave"
          ]
        }
      }
    },
    "Range": {
      "description": "A stretch of text; the end is exclusive.",
      "type": "object",
      "required": [
        "start",
        "end"
      ],
      "properties": {
        "start": {
          "description": "Where it begins.",
          "allOf": [
            {
              "$ref": "#/definitions/Position"
            }
          ]
        },
        "end": {
          "description": "Where it ends.",
          "allOf": [
            {
              "$ref": "#/definitions/Position"
            }
          ]
        }
      }
    },
    "RelatedPlace": {
      "description": "Another place that belongs to a finding.",
      "type": "object",
      "required": [
        "message",
        "range"
      ],
      "properties": {
        "message": {
          "description": "What is there.",
          "type": "string"
        },
        "file": {
          "description": "The file, where it is another one than the finding's.",
          "type": "string"
        },
        "range": {
          "description": "Where it is.",
          "allOf": [
            {
              "$ref": "#/definitions/Range"
            }
          ]
        }
      }
    },
    "Evidence": {
      "description": "One link of a chain of evidence.",
      "type": "object",
      "required": [
        "message"
      ],
      "properties": {
        "message": {
          "description": "The fact.",
          "type": "string"
        },
        "file": {
          "description": "The file, where it is another one than the finding's.",
          "type": "string"
        },
        "range": {
          "description": "Where the fact stands.",
          "allOf": [
            {
              "$ref": "#/definitions/Range"
            }
          ]
        }
      }
    },
    "Fix": {
      "description": "A change that would resolve a finding.",
      "type": "object",
      "required": [
        "title",
        "safety",
        "edits"
      ],
      "properties": {
        "title": {
          "description": "What the change does.",
          "type": "string"
        },
        "safety": {
          "description": "`safe` keeps the meaning that the author wrote; `unsafe` changes or guesses it.",
          "type": "string",
          "enum": [
            "safe",
            "unsafe"
          ]
        },
        "edits": {
          "description": "The replacements, sorted and without overlap.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/TextEdit"
          }
        }
      }
    },
    "Position": {
      "description": "A place in a text.",
      "type": "object",
      "required": [
        "line",
        "column",
        "offset"
      ],
      "properties": {
        "line": {
          "description": "The line, from 1.",
          "type": "integer",
          "minimum": 1
        },
        "column": {
          "description": "The column in UTF-16 code units, from 1. A byte order mark does not count.",
          "type": "integer",
          "minimum": 1
        },
        "offset": {
          "description": "The offset in UTF-16 code units from the beginning of the file, from 0. A byte order mark counts.",
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "TextEdit": {
      "description": "A replacement of the text between two offsets.",
      "type": "object",
      "required": [
        "start",
        "end",
        "text"
      ],
      "properties": {
        "start": {
          "description": "The offset, in UTF-16 code units, at which the replaced text begins.",
          "type": "integer",
          "minimum": 0
        },
        "end": {
          "description": "The offset at which it ends.",
          "type": "integer",
          "minimum": 0
        },
        "text": {
          "description": "What to write there.",
          "type": "string"
        }
      }
    }
  }
};
