"""How fast the app is, beside a plain Streamlit page on the same machine in the same run."""
