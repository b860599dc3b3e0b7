"""Says of texts what PyYAML's safe_load makes of them.

Each line of the input is a JSON string. Each line of the output is a JSON object: `{"error": …}`, with the exception, where
safe_load raises; otherwise `{"plain": …, "texts": …}`: the plain scalars without a tag in the order of the text, each as
[text, type, value], and the texts of all scalars. Of the plain ones, empty ones, `=` and `<<` are left out: what these are
depends on their place.
"""

import json
import sys

import yaml

from plain_scalar import ask


def plain_scalars(text):
    for event in yaml.parse(text, yaml.SafeLoader):
        if isinstance(event, yaml.ScalarEvent) and event.style is None and event.tag is None:
            if event.value not in ('', '=', '<<'):
                yield ask(event.value)


def texts(text):
    return [event.value for event in yaml.parse(text, yaml.SafeLoader) if isinstance(event, yaml.ScalarEvent)]


def judge(text):
    try:
        yaml.safe_load(text)
    except Exception as error:  # Whatever it is, the caller gets no data.
        return {'error': f'{type(error).__name__}: {error}'}
    return {'plain': list(plain_scalars(text)), 'texts': texts(text)}


for line in sys.stdin:
    print(json.dumps(judge(json.loads(line))))
