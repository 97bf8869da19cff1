"""A reader without a browser, on the web socket that Streamlit's own page uses."""

import time
from types import TracebackType
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets import Origin, Subprotocol
from websockets.sync.client import ClientConnection, connect


class Session:
    """A session of a page; `rerun` chooses a value of a filter and waits until the script has run."""

    def __init__(self, server: str, page: str = "") -> None:
        self.address = f"ws://{urlsplit(server).netloc}/_stcore/stream"
        self.origin = server
        self.page = page
        self.script = ""
        self.filters: dict[str, str] = {}
        self.offered: dict[str, list[str]] = {}
        self.fragments: dict[str, str] = {}
        self.errors: list[str] = []

    def __enter__(self) -> "Session":
        self.socket: ClientConnection = connect(
            self.address,
            origin=Origin(self.origin),
            subprotocols=[Subprotocol("streamlit")],
            max_size=None,
            open_timeout=60,
            compression="deflate",  # as browsers offer it
        )
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.socket.close()

    def open(self) -> float:
        """Open the page; returns the seconds until the script has run."""
        return self._run(ClientState(page_name=self.page))

    def rerun(self, label: str, value: str | None) -> float:
        """Choose one value of a filter, or none; returns the seconds until the script has run: as a browser asks, that
        of the fragment in which the filter stands.
        """
        state = ClientState(page_name=self.page, page_script_hash=self.script, fragment_id=self.fragments[label])
        for name, widget in self.filters.items():
            chosen = state.widget_states.widgets.add(id=widget)
            wanted = [each for each in self.offered[name] if value and name == label and _is(each, value)]
            chosen.string_array_value.data.extend(wanted)
        return self._run(state)

    def _run(self, state: ClientState) -> float:
        started = time.perf_counter()
        self.socket.send(BackMsg(rerun_script=state).SerializeToString())
        while True:
            message = ForwardMsg.FromString(self.socket.recv(timeout=60))
            kind = message.WhichOneof("type")
            if kind == "new_session":
                self.script = message.new_session.page_script_hash
            elif kind == "delta":
                self._hear(message)
            elif kind == "script_finished":
                return time.perf_counter() - started

    def _hear(self, message: ForwardMsg) -> None:
        element = message.delta.new_element
        if element.WhichOneof("type") == "multiselect":
            self.filters[element.multiselect.label] = element.multiselect.id
            self.offered[element.multiselect.label] = list(element.multiselect.options)
            self.fragments[element.multiselect.label] = message.delta.fragment_id
        if element.WhichOneof("type") == "exception":
            self.errors.append(element.exception.message)


def _is(option: str, value: str) -> bool:
    """Whether an option is a value, perhaps with how many rows it keeps: `killed (11)`."""
    return option == value or option.startswith(f"{value} (")
