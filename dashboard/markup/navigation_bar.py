"""The navigation, in escaped HTML: a line of links, and on a phone a menu that is closed until it is asked for."""

from html import escape

from dashboard import navigation


def bar(current: str) -> str:
    """Links to all pages; `current` is the script of the page that is shown.

    They are links of the class `swift` (`dashboard/static/swift_links.js`) and not Streamlit's own navigation, which
    leaves an address without its filters behind, so that Back would not return to what one left, and whose menu stays
    open over the next page on a phone.
    """
    links = "".join(_link(script, current) for script in navigation.pages() if script not in navigation.HIDDEN)
    links += '<li><a class="swift collected" href="references" hidden>Collected</a></li>'
    return around(links, navigation.TITLES.get(current, ""))


def around(links: str, title: str) -> str:
    """The line, and the menu, of some links in items of a list; `title` is that of the page that is shown."""
    return (
        '<nav class="bar" aria-label="Pages">'
        f'<a class="skip" href="#content">Skip the navigation</a><ul class="in-a-line">{links}</ul>'
        f'<details class="menu"><summary>Menu<span> · {escape(title)}</span></summary><ul>{links}</ul></details></nav>'
        '<span id="content" tabindex="-1"></span>'
    )


def _link(script: str, current: str) -> str:
    here = ' aria-current="page"' if script == current else ""
    address = navigation.address(script) or "./"
    return f'<li><a class="swift" href="{address}"{here}>{escape(navigation.TITLES[script])}</a></li>'
