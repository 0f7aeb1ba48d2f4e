"""Rooms, their rounds, who has joined, and what was answered."""

import sqlalchemy as sa
from alembic import op

revision = "r0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "rooms",
        sa.Column("code", sa.String(8), primary_key=True),
        sa.Column("secret", sa.String(64), nullable=False),
        sa.Column("expires", sa.Float, nullable=False),
        sa.Column("closed", sa.Boolean, nullable=False),
        sa.Column("current", sa.String(16)),
    )
    op.create_index("rooms_by_expiry", "rooms", ["expires"])
    op.create_table(
        "rounds",
        sa.Column("id", sa.String(16), primary_key=True),
        _key("code", "rooms.code"),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("setup", sa.Text, nullable=False),
        sa.Column("shown", sa.Boolean, nullable=False),
        sa.UniqueConstraint("code", "number", name="one_round_a_number"),
    )
    op.create_table(
        "members",
        _key("code", "rooms.code", primary_key=True),
        sa.Column("sender", sa.String(32), primary_key=True),
    )
    op.create_table(
        "answers",
        _key("round", "rounds.id", primary_key=True),
        sa.Column("sender", sa.String(32), primary_key=True),
        sa.Column("turn", sa.Integer, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )


def downgrade() -> None:
    """Drop them, and what they hold."""
    for table in ("answers", "members", "rounds", "rooms"):
        op.drop_table(table)


def _key(name: str, target: str, *, primary_key: bool = False) -> "sa.Column[str]":
    length = 8 if target == "rooms.code" else 16
    key = sa.ForeignKey(target, ondelete="CASCADE")
    return sa.Column(name, sa.String(length), key, nullable=False, primary_key=primary_key)
