"""A chart of horizontal bars as SVG, with a logarithmic scale where the values are far apart."""

from __future__ import annotations

from html import escape
from math import log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_WIDTH, _LABEL, _BAR, _ROW, _TITLE = 760, 220, 440, 24, 34
_STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#444}.t{font-weight:600;font-size:14px}rect{fill:#9ab}.own{fill:#2a7f62}"
    "@media(prefers-color-scheme:dark){text{fill:#ccc}}"
)


def chart(groups: Mapping[str, Mapping[str, float]], own: frozenset[str]) -> str:
    """Draw a group of bars for each title; those of `own` names stand out. Values have to be above 0."""
    parts, y = [], 0
    for title, bars in groups.items():
        parts.append(f'<text class="t" x="0" y="{y + 20}">{escape(title)}</text>')
        y += _TITLE
        low, high = min(bars.values()) / 3, max(bars.values())
        for name, value in bars.items():
            width = _BAR * log10(value / low) / log10(high / low)
            mark = ' class="own"' if name in own else ""
            parts += [
                f'<text x="{_LABEL - 8}" y="{y + 14}" text-anchor="end">{escape(name)}</text>',
                f'<rect{mark} x="{_LABEL}" y="{y + 2}" width="{width:.1f}" height="{_ROW - 8}" rx="2"/>',
                f'<text x="{_LABEL + width + 6:.1f}" y="{y + 14}">{value:.3g}</text>',
            ]
            y += _ROW
        y += 12
    inner = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {y}" width="{_WIDTH}" height="{y}" '
        f'role="img">\n<style>{_STYLE}</style>\n{inner}\n</svg>\n'
    )
