"""How the words of others are shown in a message: on one line, not endless, and with nothing that cannot be seen."""


def visible(text: str) -> str:
    """A text as one line that hides nothing: what has no ink is written as its code point."""
    return "".join(c if c.isprintable() else _escaped(ord(c)) for c in text)


def shortened(text: str, longest: int = 80) -> str:
    """The beginning of a text that is too long to be shown whole."""
    return text if len(text) <= longest else text[: longest - 3] + "…"


def _escaped(point: int) -> str:
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"
