# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Bar charts as SVG, for a light and a dark page."""

from html import escape

THEMES = {
    "light": {"text": "#1f2328", "faint": "#59636e", "ours": "#0969da", "other": "#afb8c1", "line": "#d1d9e0"},
    "dark": {"text": "#f0f6fc", "faint": "#9198a1", "ours": "#4493f8", "other": "#656c76", "line": "#3d444d"},
}

WIDTH = 760
LABELS = 300  # where the bars begin
BAR, STEP, TOP = 18, 28, 56


def bars(title, subtitle, rows, theme, mark=None):
    """Rows are (label, value, whether it is ecswire's); a bar's length is its value. `mark` is the value of a
    line down the chart."""
    colours = THEMES[theme]
    longest = max(value for _, value, _ in rows)
    scale = (WIDTH - LABELS - 64) / longest
    height = TOP + STEP * len(rows) + 10
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
        f'viewBox="0 0 {WIDTH} {height}" role="img" '
        'font-family="system-ui, -apple-system, Segoe UI, Helvetica, Arial, sans-serif" font-size="13">',
        f"<title>{escape(title)}</title>",
        f'<text x="0" y="18" font-size="16" font-weight="600" fill="{colours["text"]}">{escape(title)}</text>',
        f'<text x="0" y="38" fill="{colours["faint"]}">{escape(subtitle)}</text>',
    ]
    if mark is not None:
        x = LABELS + mark * scale
        parts.append(f'<line x1="{x:.1f}" y1="{TOP - 6}" x2="{x:.1f}" y2="{height - 8}" '
                     f'stroke="{colours["line"]}" stroke-width="1.5"/>')
    for place, (label, value, ours) in enumerate(rows):
        y = TOP + STEP * place
        weight = ' font-weight="600"' if ours else ""
        parts += [
            f'<text x="{LABELS - 10}" y="{y + 13}" text-anchor="end" fill="{colours["text"]}"{weight}>'
            f"{escape(label)}</text>",
            f'<rect x="{LABELS}" y="{y}" width="{max(value * scale, 1):.1f}" height="{BAR}" rx="2" '
            f'fill="{colours["ours" if ours else "other"]}"/>',
            f'<text x="{LABELS + value * scale + 8:.1f}" y="{y + 13}" fill="{colours["text"]}"{weight}>'
            f"{value:.2f}</text>",
        ]
    return "\n".join([*parts, "</svg>", ""])
