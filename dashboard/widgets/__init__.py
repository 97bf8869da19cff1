"""What is drawn with Streamlit; besides the pages the only room that imports it."""
