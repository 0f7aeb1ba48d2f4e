"""The quiz in Streamlit."""
