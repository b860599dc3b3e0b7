"""Runs against the server that DATABASE_URL names."""

import asyncio

from users.database import engine, sessions
from users.models import Base
from users.repository import add_user, find_user


async def store_and_find() -> None:
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.drop_all)
        await connection.run_sync(Base.metadata.create_all)
    async with sessions() as session:
        stored = await add_user(session, "ada@example.org")
    async with sessions() as session:
        found = await find_user(session, "ada@example.org")
        missing = await find_user(session, "nobody@example.org")
    await engine.dispose()
    assert found is not None
    assert found.id == stored.id
    assert missing is None


def test_a_stored_user_is_found() -> None:
    asyncio.run(store_and_find())
