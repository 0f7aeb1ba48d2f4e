"""What Streamlit does on reasons while one moves things."""
