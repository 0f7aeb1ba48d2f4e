"""Unseen Weights: the app. Run it with `make run`, or `streamlit run app.py`."""

from unseen_weights.ui import frame

frame.run()
