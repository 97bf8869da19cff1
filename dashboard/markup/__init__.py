"""Rows in, escaped HTML out. No Streamlit."""
