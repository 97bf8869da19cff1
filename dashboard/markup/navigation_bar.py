"""The navigation, in escaped HTML: a line of links with the rest in a menu at its end, and on a phone one menu."""

from html import escape

from dashboard import navigation


def bar(current: str) -> str:
    """Links to all pages; `current` is the script of the page that is shown.

    Those to pages that need Streamlit are of the class `swift` (`dashboard/static/swift_links.js`): from one such page
    to another nothing is loaded anew. Streamlit's own navigation leaves an address without its filters behind, so that
    Back would not return to what one left, and its menu stays open over the next page on a phone.
    """
    shown = [script for script in navigation.pages() if script not in navigation.HIDDEN]
    first, more = (
        "".join(_link(script, current) for script in shown if (script in navigation.MORE) is wanted)
        for wanted in (False, True)
    )
    collected = '<li><a class="swift collected" href="references" hidden>Collected</a></li>'
    here = ' class="here"' if current in navigation.MORE else ""
    folded = f'<li><details class="more"><summary{here}>More</summary><ul>{more}</ul></details></li>'
    title = navigation.TITLES.get(current, "")
    return around(first + folded + collected, title, in_the_menu=first + more + collected)


def around(links: str, title: str, *, in_the_menu: str = "") -> str:
    """The line, and the menu, of some links in items of a list; `title` is that of the page that is shown.

    What stands in the menu can differ from what stands in the line; where it does not, the line itself opens as one.
    """
    inside = f"<ul>{in_the_menu}</ul>" if in_the_menu else ""
    return (
        '<nav class="bar" aria-label="Pages"><a class="skip" href="#content">Skip the navigation</a>'
        f'<details class="menu"><summary>Menu<span> · {escape(title)}</span></summary>{inside}</details>'
        f'<ul class="in-a-line">{links}</ul></nav><span id="content" tabindex="-1"></span>'
    )


def _link(script: str, current: str) -> str:
    here = ' aria-current="page"' if script == current else ""
    address = navigation.address(script) or "./"
    swift = ' class="swift"' if script in navigation.app_pages() else ""
    return f'<li><a{swift} href="{address}"{here}>{escape(navigation.TITLES[script])}</a></li>'
