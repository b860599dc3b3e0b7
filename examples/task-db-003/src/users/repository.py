"""Reads and writes users."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from users.models import User


async def add_user(session: AsyncSession, email: str) -> User:
    """Store a new user; its email must not be taken."""
    user = User(email=email)
    session.add(user)
    await session.commit()
    return user


async def find_user(session: AsyncSession, email: str) -> User | None:
    """Find a user by email."""
    return await session.scalar(select(User).where(User.email == email))
