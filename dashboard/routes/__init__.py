"""Answers that need neither Streamlit nor JavaScript: the page of a record, the API, what machines look for."""
