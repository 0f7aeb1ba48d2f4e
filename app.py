"""Unseen Weights: the app. Run it with `make run`, or `streamlit run app.py`."""

import streamlit as st

from unseen_weights.ui.entrance import serving

app = st.App(
    serving.one_script(),
    routes=serving.routes(),
    middleware=serving.middleware(),
    lifespan=serving.lifespan,
)
