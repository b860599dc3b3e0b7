import { describe, expect, test } from 'vitest';
import { gatePaths } from './gate-paths.ts';

const paths = (command: string) => gatePaths(command).map(({ path }) => path);

describe('gatePaths', () => {
  test.each<[string, string[]]>([
    ['pytest tests', ['tests']],
    ['pytest', []],
    ['py.test a b/c.py a', ['a', 'b/c.py']],
    ['.venv/bin/pytest a', ['a']],
    ['pytest a.py::TestA::test_b b.py::test[x/y] "c.py::test[d e]" ::x', ['a.py', 'b.py', 'c.py']],
    ['A=1 B="$C d" pytest a', ['a']],
    ['env A=1 pytest a', ['a']],
    ['time pytest a', ['a']],
    ['! pytest a', ['a']],
    ['python -m pytest a', ['a']],
    ['/usr/bin/python3.12 -X dev -W error -B -m pytest a', ['a']],
    ['.venv/bin/python -m pytest a', ['a']],
    ['coverage run --source src -m pytest a', ['a']],
    ['uv run pytest a', ['a']],
    ['uv run --frozen --extra dev --with pytest-xdist python -m pytest a', ['a']],
    ['uv run --with pytest ruff check a', []],
    ['uv run --directory b pytest a', []],
    ['uv --directory b run pytest a', []],
    ['poetry run pytest a', ['a']],
    ['poetry run python -m pytest a', ['a']],
    ['hatch run test:pytest a', []],
    ['docker compose run app pytest a', []],
    ['python a.py -m pytest b', []],
    ['python -m guardkit label --help', []],
    ['python -c "import pytest" a', []],
    ['echo pytest a', []],
    ['$RUN pytest a', []],
  ])('knows what runs pytest: %s', (command, expected) => {
    expect(paths(command)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['pytest -x -q -vv -xvs --lf --strict-markers a', ['a']],
    ['pytest -k "a or b" -m slow -c cfg -p no:cacheprovider -n 4 -o k=v -W error -r A a', ['a']],
    ['pytest -kexpr -n4 -rA -Werror -pno:x -mslow a', ['a']],
    ['pytest -xk expr a', ['a']],
    ['pytest --rootdir r --maxfail 1 --cov src --junitxml out.xml --ignore b a', ['a']],
    ['pytest --ignore=b --cov=src --junitxml=out.xml --deselect=c::d a', ['a']],
    ['pytest a --cov --tb short', ['a']],
    ['pytest --unknown-option perhaps a', ['a']],
    ['pytest -q -- -odd.py a', ['-odd.py', 'a']],
    ['pytest --pyargs pkg.tests', []],
    ['pytest @arguments.txt a', ['a']],
    ['pytest tests/*.py $MORE ~/t a{b,c} d/$E.py f', ['f']],
    ['pytest "a b" c\\ d \'e*\'', ['a b', 'c d', 'e*']],
  ])('tells paths from options: %s', (command, expected) => {
    expect(paths(command)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['set -e\n\npytest a -q\npytest b\n', ['a', 'b']],
    ['pip install -e . && pytest a; pytest b | cat', ['a', 'b']],
    ['pytest a || pytest b', ['a', 'b']],
    ['pytest a > out.txt', ['a']],
    ['pytest a > out.txt; pytest b', ['a']],
    ['cd api && pytest a', ['api/a']],
    ['cd api; cd ../web; pytest a', ['api/../web/a']],
    ['(cd api && pytest a) && pytest b', ['api/a', 'b']],
    ['(pytest a; (cd b; pytest c); pytest d)', ['a', 'b/c', 'd']],
    ['cd api && pytest /a', ['/a']],
    ['pytest a; cd "$DIR" && pytest b', ['a']],
    ['pytest a; cd && pytest b', ['a']],
    ['cd - && pytest b', []],
    ['cd /srv && pytest b', []],
    ['cd api || cd web; pytest a', []],
    ['cd api | pytest a', []],
    ['if true; then pytest a; fi', []],
    ['[ -d a ] && pytest a', []],
    ['test -d a && pytest a', []],
    ['mkdir a && pytest a', []],
    ['./make-tests.sh && pytest a', []],
    ['echo x > a.py && pytest a.py', []],
    ['pytest a && git pull && pytest b', ['a']],
    ['pytest a; pytest $(cat list)', ['a']],
    ['pytest a) ; pytest b', ['a']],
    ['PATH=./bin:$PATH pytest a', ['a']],
  ])('follows the commands: %s', (command, expected) => {
    expect(paths(command)).toEqual(expected);
  });
});
