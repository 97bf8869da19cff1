"""What pages may load."""

import re
from base64 import b64encode
from hashlib import sha256

from dashboard.server import security_headers


def test_every_script_in_the_page_is_let_in_by_its_hash():
    scripts = re.findall(r"<script>(.*?)</script>", security_headers.INDEX_PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(scripts) == 1
    for script in scripts:
        hashed = b64encode(sha256(script.encode()).digest()).decode()
        assert f"'sha256-{hashed}'" in security_headers.content_security_policy()
