"""Speed and memory as ratios to plain Frictionless and plain Streamlit, in one run."""
