"""The plain Streamlit page that the lab is measured against: one slider, one chart."""

import altair as alt
import numpy as np
import pandas as pd
import streamlit as st

points = np.random.default_rng(1).uniform(0, 100, size=(240, 2))
push = st.slider("Push", 0, 100, 50)
table = pd.DataFrame({"x": points[:, 0] * push / 100, "y": points[:, 1]})
chart = (
    alt.Chart(table)
    .mark_circle()
    .encode(x=alt.X("x", scale=alt.Scale(domain=[0, 100])), y=alt.Y("y"))
)
st.altair_chart(chart)
