"""The few Streamlit helpers that pages share. Nothing else in the library imports Streamlit."""
