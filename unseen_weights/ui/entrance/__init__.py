"""What a browser gets before Streamlit runs: the first document, scripts, and how they are sent."""
