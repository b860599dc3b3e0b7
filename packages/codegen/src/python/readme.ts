import { provenance } from '../formats.ts';

/** The README of the package. Its examples are run by a test, which compares what they print. */
export function readme(): string {
  return `<!-- ${provenance('packages/codegen/src/python')} -->

# planproof-models

The feature and fixture files of [planproof](https://planproof.dev) as [Pydantic](https://docs.pydantic.dev) models. They
are generated from the same types as planproof's JSON Schemas and its linter, so the three accept the same files.

\`\`\`console
$ pip install planproof-models
\`\`\`

\`\`\`python
import yaml
from planproof_models import Feature
from pydantic import ValidationError

text = """
id: FEAT-A1
name: Sign in with a passkey
created: 2026-01-31
bootstrap_packages: [asyncpg]
x-team: identity
"""

try:
    Feature.model_validate(yaml.safe_load(text))
except ValidationError as error:
    for problem in error.errors():
        print(problem["type"], *problem["loc"])

feature = Feature.model_validate(
    yaml.safe_load(text.replace("bootstrap_packages: [asyncpg]", "complexity: 3"))
)
print(feature.id, feature.created, feature.status, feature.complexity, feature.tasks)
\`\`\`

This prints:

\`\`\`text
extra_forbidden bootstrap_packages
FEAT-A1 2026-01-31 planned 3 None
\`\`\`

- Every mapping is closed: a key that the format does not have is an error. Keys that begin with \`x-\` are allowed
  everywhere and never read, so a model does not hold them.
- Nothing is converted: \`"5"\`, \`5.0\` and \`true\` are no integers, and \`5\` is no text.
- A field with a default of the format has that default; any other field that is left out is \`None\`. A null that is
  written counts as absent where the format takes null, and is an error elsewhere.
- The fixtures are a union told apart by \`readiness_type\`, so each kind has exactly its own fields.
- A fixture file is a \`FixtureFile\`; \`FixtureFile.model_validate(yaml.safe_load(text)).fixtures\` is a dictionary by name.

## What PyYAML reads

The models validate what \`yaml.safe_load\` returns, and PyYAML reads YAML 1.1. Where the format wants text and PyYAML has
made something else of a word without quotes (\`name: yes\`, \`description: 2026-01-31\`, \`port_mapping: 22:22\`) the models
refuse it. There are two exceptions, in which the quotes are not needed:

- the timestamps of a feature and under \`execution\`: the \`date\` or \`datetime\` that PyYAML makes of them becomes text again,
  in the form of ISO 8601, so these fields are always \`str\`. On a task a date is refused, as the pipeline refuses it.
- \`routing_law: off\`, of which PyYAML makes \`False\`, as it does of \`false\` and \`no\`.

Neither exception holds for \`model_validate_json\`: JSON has no dates, and there \`false\` is not \`"off"\`.

\`planproof check\` names such places before Python sees them, as \`yaml11-value\` and \`yaml11-rejected\`.

## Versions

The package has the version of planproof whose formats it holds. Fields are added within version 1 of the formats, never
taken away. It needs Python 3.10 or later.
`;
}
