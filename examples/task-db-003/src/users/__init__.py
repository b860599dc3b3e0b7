"""A user service on PostgreSQL."""
