"""What PyYAML's safe loader makes of one plain scalar without a tag."""

import yaml
from yaml.nodes import ScalarNode

TYPES = {
    'NoneType': 'null', 'str': 'string', 'bool': 'boolean', 'int': 'integer', 'float': 'float', 'date': 'date',
    'datetime': 'datetime',
}

VALUES = {
    'boolean': lambda value: value,
    'integer': str,
    'float': repr,
    'date': lambda value: value.isoformat(),
    'datetime': lambda value: value.isoformat(),
}


def ask(text):
    """A row of [text, type, value]; null and strings have no value, a rejected scalar has the exception's name."""
    loader = yaml.SafeLoader('')
    try:
        value = loader.construct_document(ScalarNode(loader.resolve(ScalarNode, text, (True, False)), text))
    except Exception as error:  # Whatever it is, the loader's caller gets no data.
        return [text, 'rejected', type(error).__name__]
    kind = TYPES[type(value).__name__]
    return [text, kind, VALUES[kind](value)] if kind in VALUES else [text, kind]
