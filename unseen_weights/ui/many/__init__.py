"""What Streamlit does on many rules while one moves things."""
