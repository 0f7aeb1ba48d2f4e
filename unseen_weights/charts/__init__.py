"""Charts: a table and bound parameters in, an Altair chart out, live in the browser by itself."""

from altair.utils.schemapi import disable_debug_mode

# Altair would check each part against its schema as it is made; `tests/test_schema.py` checks all.
disable_debug_mode()
