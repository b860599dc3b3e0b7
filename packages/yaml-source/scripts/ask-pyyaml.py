"""Asks PyYAML what its safe loader makes of plain scalars, and prints the answers as JSON, one row on each line.

    python3 -B scripts/ask-pyyaml.py > data/pyyaml-scalars.json

A row is [text, type, value]: see plain_scalar.py. The set is built by rule, so that every form which the resolver tells apart
stands beside its near misses.
"""

import itertools
import json

import yaml

from plain_scalar import ask

SIGNS = ['', '+', '-', '--']
WORDS = ['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null', 'nil', 'none', 'inf', 'nan', 'nul', 'yess', 'non']
INTEGERS = [
    '', '0', '1', '7', '8', '9', '00', '01', '07', '08', '09', '010', '017', '018', '0777', '12', '120', '1234567890',
    '9007199254740993', '123456789012345678901234567890', '0b', '0b0', '0b1', '0b101', '0b2', '0b_', '0b1_', '0b_1',
    '0B1', '0o', '0o7', '0o8', '0o17', '0O17', '0x', '0x0', '0xF', '0xf', '0x1F', '0xg', '0x_', '0x_1', '0xF_', '0X1F',
    '_', '__', '_1', '1_', '1__0', '1_000', '1_000_000', '0_', '0__', '0_7', '0_8', '0_0', '00_', '1a', 'a1', '1 0',
]
FRACTIONS = ['.', '.0', '.5', '.50', '._', '._5', '.5_', '.5_0', '..5', '.5.', '.5.5', '.e', '._.']
EXPONENTS = ['', 'e3', 'E+3', 'e-3', 'e', 'e+', 'e+_3', 'e+3_', 'e+400', 'e-400', 'e03', 'e+03']
WHOLES = ['', '0', '1', '00', '01', '08', '12', '1_0', '1_', '_1', '0x1', '0b1']
SEXAGESIMALS = ['0', '1', '9', '09', '59', '60', '99', '190', '1_0', '01', '0_', '']
MINUTES = ['0', '00', '5', '05', '30', '59', '60', '99', '5_', '_5', '', '123']
YEARS = ['0000', '0001', '1900', '2000', '2024', '2026', '9999', '026', '02026']
MONTHS = ['00', '01', '02', '04', '12', '13', '1', '2', '012']
DAYS = ['00', '01', '28', '29', '30', '31', '32', '1', '9', '001']
SEPARATORS = ['T', 't', ' ', '\t', '  ', ' \t', '', 'T ', 'x']
CLOCKS = [
    '00:00:00', '23:59:59', '24:00:00', '9:05:07', '9:5:07', '12:60:00', '12:00:60', '12:00', '12', '99:99:99', '12:00:0',
]
SECOND_FRACTIONS = ['', '.', '.5', '.123456', '.123456789', '.5_', ',5', '.x']
OFFSETS = [
    '', 'Z', 'z', ' Z', '\tZ', '  Z', '+00', '-00:00', '+5', '+05:30', '+0530', '-5:5', '+23:59', '-23:59', '+24', '+24:00',
    '+23:60', '+25', '-24:00', '+99:99', ' +02:00', '+02:', 'UTC', 'ZZ',
]
PUNCTUATION = [
    '~', '~~', '=', '==', '<<', '<<<', '<', '<< ', '-', '--', '---', '+', '++', '.', '..', '...', ':', '::', ':5', '5:', '-:',
    '+.', '-.', '._', '_', '?', '??', '%', '@', '`', '#', '/', '\\', '$', '^', '(', ')', ';',
]


def casings(word):
    return [word, word.capitalize(), word.upper(), word[:-1] + word[-1:].upper(), word.swapcase().capitalize()]


def words():
    for word in WORDS:
        yield from casings(word)
        yield from (word + suffix for suffix in ['.', '_', ' ', '1', ':'])
        yield from (prefix + cased for prefix in SIGNS + ['.', '+.', '-.', '..'] for cased in casings(word))


def integers():
    yield from (sign + digits for sign in SIGNS for digits in INTEGERS)


def floats():
    for whole, fraction, exponent in itertools.product(WHOLES, ['', *FRACTIONS], EXPONENTS):
        yield whole + fraction + exponent
    for sign, whole, fraction in itertools.product(SIGNS, WHOLES, FRACTIONS):
        yield sign + whole + fraction
        yield sign + whole + fraction + 'e+3'


def sexagesimals():
    for hour, minute in itertools.product(SEXAGESIMALS, MINUTES):
        for sign in ['', '-', '+']:
            yield f'{sign}{hour}:{minute}'
        yield from (f'{hour}:{minute}{fraction}' for fraction in ['.', '.5', '._'])
        yield from (f'{hour}:{minute}:{second}' for second in ['30', '60', '5.5', '5._'])


def dates():
    for year, month, day in itertools.product(YEARS, MONTHS, DAYS):
        yield f'{year}-{month}-{day}'
    yield from ['2023-02-29', '2024-02-29', '2100-02-29', '2000-02-29', '2026-04-31', '2026-06-31', '2026-11-31', '2026-07', '2026/07/25', '-2026-07-25']


def times():
    for separator, clock in itertools.product(SEPARATORS, CLOCKS):
        yield from (f'2026-07-25{separator}{clock}{offset}' for offset in ['', 'Z', ' +02:00'])
        yield f'2026-7-5{separator}{clock}'
        yield f'2026-02-30{separator}{clock}'
    for fraction, offset in itertools.product(SECOND_FRACTIONS, OFFSETS):
        yield f'2026-07-25T09:05:07{fraction}{offset}'
        yield f'2026-07-25 09:05:07{fraction}{offset}'
    yield from (f'{date}T09:05:07' for date in ['0000-01-01', '0001-01-01', '9999-12-31', '2026-00-01', '2026-13-1', '2026-1-32'])


def texts():
    groups = [[''], PUNCTUATION, words(), integers(), floats(), sexagesimals(), dates(), times()]
    return dict.fromkeys(itertools.chain.from_iterable(groups))


def main():
    rows = ',\n'.join('    ' + json.dumps(ask(text)) for text in texts())
    print('{')
    print('  "generated": "by packages/yaml-source/scripts/ask-pyyaml.py; do not edit",')
    print(f'  "pyyaml": {json.dumps(yaml.__version__)},')
    print(f'  "scalars": [\n{rows}\n  ]')
    print('}')


main()
