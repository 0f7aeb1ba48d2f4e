"""What every test shares."""

import os

from hypothesis import HealthCheck, settings


def in_ci() -> bool:
    """Say whether this is the run that decides, where nothing may be skipped."""
    return os.environ.get("CI", "").lower() not in {"", "0", "false"}


# A busy machine is no fault of the code, and a run that decides must be the same twice.
settings.register_profile(
    "house",
    deadline=None,
    derandomize=in_ci(),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")
