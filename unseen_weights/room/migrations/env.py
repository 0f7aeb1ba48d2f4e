"""What Alembic runs: the steps, over the connection that `migrating` has opened."""

from alembic import context

from unseen_weights.room.schema import META

context.configure(
    connection=context.config.attributes["connection"], target_metadata=META, compare_type=True
)
with context.begin_transaction():
    context.run_migrations()
