"""The parts of pages that are drawn with Streamlit."""
