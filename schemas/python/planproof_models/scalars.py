# Generated from packages/schema/src/scalars.ts by `npm run generate`. Do not edit.
"""The scalar types of the formats."""

from typing import Annotated, TypeAlias

from pydantic import Field

from .mapping import DATE_AS_TEXT

FeatureId: TypeAlias = Annotated[
    str,
    Field(
        pattern=r"^FEAT-[A-Z0-9]+(-[A-Z0-9]+)*$",
        title="feature id",
        examples=["FEAT-A1B2"],
    ),
]
"""A feature's identifier: `FEAT-`, then groups of capital letters and digits joined
by hyphens.
"""

NonBlankText: TypeAlias = Annotated[
    str,
    Field(
        pattern=r"[^\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]",
        title="text that is not blank",
    ),
]
"""Text with at least one visible character."""

Timestamp: TypeAlias = Annotated[
    str,
    Field(
        pattern=r"^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$",
        title="timestamp",
        examples=["2026-01-31T09:00:00Z"],
    ),
]
"""A day, or a day and a time of day, optionally with an offset from UTC. The day and
the time must exist: the pattern counts the days of each month and the leap years from
year 1 on, the 24 hours and the 60 minutes and seconds.
"""

Count: TypeAlias = Annotated[int, Field(ge=0)]
"""A count of things."""

TaskId: TypeAlias = Annotated[
    str,
    Field(
        pattern=r"^TASK-[A-Za-z0-9]+(-[A-Za-z0-9]+)*$",
        title="task id",
        examples=["TASK-AB-001"],
    ),
]
"""A task's identifier: `TASK-`, then groups of letters and digits joined by hyphens."""

WaveNumber: TypeAlias = Annotated[int, Field(ge=1)]
"""The number of a wave, from 1."""

ExtraName: TypeAlias = Annotated[
    str,
    Field(
        pattern=r"^[A-Za-z0-9._-]+$",
        title="optional-dependency group",
        examples=["postgres"],
    ),
]
"""The name of an optional-dependency group, as `pip install .[name]` takes it."""

LoadedTimestamp: TypeAlias = Annotated[Timestamp, DATE_AS_TEXT]
"""A Timestamp, or the date that PyYAML makes of one without quotes, which becomes
text.
"""
