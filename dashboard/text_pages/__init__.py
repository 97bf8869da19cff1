"""Pages that are words alone: the server sends each whole, without Streamlit, and nothing waits for JavaScript.

A module has a function `told`: what the address asks for in, what the page tells out. The first line of a module is
the question that its page answers, as in `app_pages`.
"""
