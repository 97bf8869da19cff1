"""The dashboard: its server (`streamlit_app`) and the frame around every page (`frame`)."""
