"""Says of texts whether PyYAML's safe_load reads them.

Each line of the input is a JSON string. Each line of the output is `null`, or, where safe_load raises, the exception as a
JSON string. The first line of the output is PyYAML's version.
"""

import json
import sys

import yaml


def judge(text):
    try:
        yaml.safe_load(text)
    except Exception as error:  # Whatever it is, the caller gets no data.
        return f'{type(error).__name__}: {error}'
    return None


def main():
    print(json.dumps(yaml.__version__), flush=True)
    for line in sys.stdin:
        print(json.dumps(judge(json.loads(line))), flush=True)


main()
