"""What Streamlit does on lab while one moves things."""
