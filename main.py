"""What Streamlit runs for each visitor; app.py serves it."""

from unseen_weights.ui import frame

frame.run()
