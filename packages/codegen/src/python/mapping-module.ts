import { provenance } from '../formats.ts';

/** The module of what every model has in common. */
export function mappingModule(): string {
  return `# ${provenance('packages/codegen/src/python')}
"""What the models of all formats have in common."""

from datetime import date
from typing import Annotated, TypeAlias, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    ValidationInfo,
    model_validator,
)

T = TypeVar("T")


def _without_own_keys(data: object) -> object:
    """Leave out the keys that begin with \`x-\`, which every mapping may have."""
    if not isinstance(data, dict):
        return data
    return {
        key: value
        for key, value in data.items()
        if not (isinstance(key, str) and key.startswith("x-"))
    }


def _not_none(data: object) -> object:
    """Refuse a null that was written; a field that is absent is not asked."""
    if data is None:
        raise ValueError("null is not allowed here: leave the field out")
    return data


def _date_as_text(data: object) -> object:
    """Turn the date or the time that PyYAML made of text back into text."""
    return data.isoformat() if isinstance(data, date) else data


def word_read_as(value: bool, word: str) -> BeforeValidator:
    """Take the boolean that PyYAML makes of a word without quotes for that word.

    JSON has no such words: there, a boolean is a boolean.
    """

    def restore(data: object, info: ValidationInfo) -> object:
        return word if data is value and info.mode == "python" else data

    return BeforeValidator(restore)


WITHOUT_OWN_KEYS = BeforeValidator(_without_own_keys)
"""Leaves the keys that begin with \`x-\` out of a map."""

DATE_AS_TEXT = BeforeValidator(_date_as_text)
"""Takes dates and times for text in the form of ISO 8601."""

OrAbsent: TypeAlias = Annotated[T | None, BeforeValidator(_not_none)]
"""What may be left out, but not be null. It is None where it is left out."""


class ClosedMapping(BaseModel):
    """A mapping that takes the keys of its format, and no others.

    The exception are keys that begin with \`x-\`: they are allowed, and never read.
    """

    model_config = ConfigDict(
        strict=True,
        extra="forbid",
        regex_engine="rust-regex",
        use_attribute_docstrings=True,
    )

    @model_validator(mode="before")
    @classmethod
    def _leave_out_own_keys(cls, data: object) -> object:
        return _without_own_keys(data)
`;
}
