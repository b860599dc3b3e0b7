// Generated from packages/schema/src/config.ts by `npm run generate`. Do not edit.
import type { JsonSchema } from '../json-schema.ts';

/** The published schema of the config format. */
export const configSchema: JsonSchema = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://planproof.dev/schemas/v1/config.schema.json",
  "$comment": "Generated from packages/schema/src/config.ts by `npm run generate`. Do not edit.",
  "title": "Configuration",
  "description": "The configuration file, `planproof.config.yaml`, or the key `planproof` of package.json.",
  "type": "object",
  "properties": {
    "root": {
      "title": "text that is not blank",
      "description": "The repository root, relative to this file. The default is the nearest folder above that holds `.git`.",
      "type": "string",
      "pattern": "\\S"
    },
    "include": {
      "description": "Which files are found when no path is named.",
      "allOf": [
        {
          "$ref": "#/definitions/IncludePatterns"
        }
      ]
    },
    "exclude": {
      "description": "Patterns of files that discovery leaves out.",
      "type": "array",
      "items": {
        "title": "text that is not blank",
        "description": "Text with at least one visible character.",
        "type": "string",
        "pattern": "\\S"
      },
      "examples": [
        [
          "archive/**"
        ]
      ]
    },
    "rules": {
      "description": "The level of a rule, by its code.",
      "allOf": [
        {
          "$ref": "#/definitions/RuleLevels"
        }
      ],
      "examples": [
        {
          "complexity-scale": "off"
        }
      ]
    },
    "fixtures": {
      "description": "Extra fixture files, relative to the root.",
      "type": "array",
      "items": {
        "title": "text that is not blank",
        "description": "Text with at least one visible character.",
        "type": "string",
        "pattern": "\\S"
      }
    },
    "project": {
      "description": "What is known of the project that consumes the fixtures.",
      "allOf": [
        {
          "$ref": "#/definitions/ProjectFacts"
        }
      ]
    },
    "baseline": {
      "title": "text that is not blank",
      "description": "The baseline file, relative to the root.",
      "type": "string",
      "pattern": "\\S"
    },
    "fail_on": {
      "description": "The lowest severity that makes a run fail.",
      "type": "string",
      "enum": [
        "error",
        "warning",
        "info"
      ],
      "default": "error"
    }
  },
  "patternProperties": {
    "^x-": {}
  },
  "additionalProperties": false,
  "definitions": {
    "IncludePatterns": {
      "description": "Patterns of files to find, by their kind.",
      "type": "object",
      "properties": {
        "features": {
          "description": "Patterns of feature files.",
          "type": "array",
          "items": {
            "title": "text that is not blank",
            "description": "Text with at least one visible character.",
            "type": "string",
            "pattern": "\\S"
          },
          "default": [
            "**/.guardkit/features/*.{yaml,yml}"
          ]
        },
        "fixtures": {
          "description": "Patterns of fixture files.",
          "type": "array",
          "items": {
            "title": "text that is not blank",
            "description": "Text with at least one visible character.",
            "type": "string",
            "pattern": "\\S"
          },
          "default": [
            "**/.guardkit/fixtures/*.{yaml,yml}"
          ]
        }
      },
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": false
    },
    "RuleLevels": {
      "description": "Rule levels by code.",
      "type": "object",
      "patternProperties": {
        "^x-": {}
      },
      "additionalProperties": {
        "description": "What a rule's findings count as.",
        "type": "string",
        "enum": [
          "error",
          "warning",
          "info",
          "off"
        ]
      }
    },
    "ProjectFacts": {
      "description": "What is known of the project that consumes the fixtures, where its files do not say.",
      "type": "object",
      "properties": {
        "python": {
          "description": "Paths of the Python manifests to read, relative to the root.",
          "type": "array",
          "items": {
            "title": "text that is not blank",
            "description": "Text with at least one visible character.",
            "type": "string",
            "pattern": "\\S"
          }
        },
        "engine": {
          "description": "Whether the project opens a sync or an async engine.",
          "type": "string",
          "enum": [
            "sync",
            "async"
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
