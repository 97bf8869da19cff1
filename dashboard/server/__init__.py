"""What stands around Streamlit: addresses, downloads, security headers, origins."""
