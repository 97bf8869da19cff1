"""The pages of the dashboard as the server first sends them; what is no page is answered with 404."""

from collections.abc import Callable
from urllib.parse import quote, urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard import navigation
from dashboard.markup import first_answer, plain_page, text_page
from dashboard.markup.embed import VIEWS
from dashboard.routes.answers import HTML, answer
from dashboard.server import site
from dashboard.server.addresses import RECORD
from dashboard.server.security_headers import INDEX_PAGE
from dashboard.text_pages import (
    actor,
    codebook,
    coding_guide,
    download,
    event,
    how_to_read,
    mutations,
    overview,
    search,
)

#: Page of words alone → what it tells of what is asked.
TOLD: dict[str, Callable[[text_page.Asked], text_page.Told]] = {
    "overview": overview.told,
    "event": event.told,
    "actor": actor.told,
    "search": search.told,
    "download": download.told,
    "how_to_read": how_to_read.told,
    "codebook": codebook.told,
    "coding_guide": coding_guide.told,
    "mutations": mutations.told,
}
#: The name, in the address of a page, that asks for its figure alone.
EMBED = "embed"


def answer_of(script: str) -> Callable[[Request], Response]:
    """The route that answers with the page of a script."""
    return text_page_of(script) if script in TOLD else app_page(script)


def text_page_of(script: str) -> Callable[[Request], Response]:
    """The route of a page of words alone, which is whole as it is sent."""
    told = TOLD[script]

    def page(request: Request) -> Response:
        if figure := _figure_alone(script, request):
            return figure
        named = {name: request.query_params.getlist(name) for name in request.query_params}
        asked = text_page.Asked(named, site.address(request))
        return answer(text_page.page(script, told(asked), asked), HTML)

    return page


def app_page(script: str) -> Callable[[Request], Response]:
    """The route of a page that Streamlit draws, as it is before Streamlit wakes."""

    def page(request: Request) -> Response:
        if figure := _figure_alone(script, request):
            return figure
        record = request.query_params.get(RECORD, "")
        index = INDEX_PAGE.read_text(encoding="utf-8")
        return answer(first_answer.page(index, script, record, site.address(request)), HTML)

    return page


def _figure_alone(script: str, request: Request) -> Response | None:
    """The way to the figure of a page, or of the record that its address names, where that asks for it alone."""
    record = request.query_params.get(RECORD, "")
    if EMBED not in request.query_params or not (record or script in VIEWS):
        return None
    asked = [(asked, value) for asked, value in request.query_params.multi_items() if asked != EMBED]
    kept = f"?{urlencode(asked)}" if asked and not record else ""
    return RedirectResponse(f"embed/{quote(record or script, safe='')}{kept}")


def moved_to(script: str) -> Callable[[Request], Response]:
    """The route of a former address: for good, and with all that the address names."""

    def moved(request: Request) -> Response:
        named = f"?{request.url.query}" if request.url.query else ""
        return RedirectResponse(f"{navigation.address(script)}{named}", 308)

    return moved


class NotFound:
    """Middleware that answers 404 where Streamlit would send its page for an address that is none.

    Streamlit sends its page for whatever it does not know; the pages that there are have routes of their own.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does, or that there is nothing."""
        instead: Response | None = None

        async def send_what_is(message: Message) -> None:
            nonlocal instead
            if message["type"] == "http.response.start" and _is_fallback(scope, message):
                instead = nothing(scope["path"])
            if instead is None:
                await send(message)

        await self.app(scope, receive, send_what_is)
        if instead is not None:
            await instead(scope, receive, send)


def nothing(path: str) -> Response:
    """That there is no such page."""
    root = "../" * (path.removeprefix(site.base_path()).count("/") - 1)
    inside = (
        "<h1>There is no such page</h1><p>The address may be mistyped, or the page renamed."
        f' <a href="{root or "./"}">The first page</a> leads to all others and searches everything.</p>'
    )
    return answer(plain_page.page("No such page", inside, root=root), HTML, 404)


def _is_fallback(scope: Scope, message: Message) -> bool:
    """Whether Streamlit sends its page: an answer in HTML that none of our own routes gave."""
    kind = dict(message["headers"]).get(b"content-type", b"")
    ours = getattr(scope.get("endpoint"), "__module__", "").startswith("dashboard.")
    return message["status"] == 200 and kind.startswith(b"text/html") and not ours
