"""What Streamlit does on black box while one moves things."""
