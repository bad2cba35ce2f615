#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Draws the README's picture of rollout on a terminal, light and dark: picture.py rollout

The lines are captured from a terminal of 80 columns: the table as it is drawn while two instances are updated and one has
failed, and the last lines of the report. rollout_test.py compares them with those that rollout prints.
"""

import html
import re
import sys
from pathlib import Path

import processes

HERE = Path(__file__).resolve().parent
COMMAND = ("--cluster", "prod", "--at-once", "10%")
SPEED = ("--speed", "300")
SHOWN = "1 failed, 14 not ended"  # in the table that is drawn

# The colours of GitHub's pages: background, text, and those of the terminal's codes.
THEMES = {
    "light": {"back": "#f6f8fa", "": "#1f2328", "1": "#1f2328", "31": "#cf222e", "32": "#1a7f37", "33": "#9a6700"},
    "dark": {"back": "#151b23", "": "#f0f6fc", "1": "#f0f6fc", "31": "#ff7b72", "32": "#3fb950", "33": "#d29922"},
}
COLUMN, LINE, MARGIN = 8.43, 20, 16


def file_of(theme):
    return HERE / f"rollout-{theme}.svg"


def screens(printed):
    """What the terminal shows before each time that the program goes back up and erases; lines without their end."""
    return [part.replace("\r", "").rstrip("\n").split("\n") for part in re.split(r"\x1b\[\d+A\x1b\[J", printed)]


def captured(rollout):
    """The lines of the picture, with the terminal's codes."""
    shown = screens(processes.run_in_terminal([rollout, *COMMAND, *SPEED], TERM="xterm")[1])
    table = next(screen for screen in shown if any(SHOWN in line for line in screen))
    return ["$ rollout " + " ".join(COMMAND), *table, "...", *shown[-1][-2:]]


def svg(lines, colours):
    """The picture of a terminal that shows the lines."""
    width = round(80 * COLUMN + 2 * MARGIN)
    height = len(lines) * LINE + 2 * MARGIN
    drawn = []
    for number, line in enumerate(lines):
        spans = []
        for code, text in re.findall(r"(?:\x1b\[(\d+)m)?([^\x1b]+)(?:\x1b\[0m)?", line):
            style = f' fill="{colours[code]}"' if code else ""
            style += ' font-weight="bold"' if code == "1" else ""
            spans.append(f"<tspan{style}>{html.escape(text, quote=False)}</tspan>")
        y = MARGIN + (number + 0.75) * LINE
        drawn.append(f'  <text x="{MARGIN}" y="{y:g}" xml:space="preserve">{"".join(spans)}</text>')
    return "\n".join((
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        f' fill="{colours[""]}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', monospace"'
        ' font-size="14">',
        f'  <rect width="{width}" height="{height}" rx="6" fill="{colours["back"]}"/>', *drawn, "</svg>", ""))


def text_of(theme):
    """The lines of a picture."""
    found = re.findall(r"<text [^>]*>(.*)</text>", file_of(theme).read_text(encoding="utf-8"))
    return [html.unescape(re.sub(r"<[^>]*>", "", line)) for line in found]


def main(rollout):
    lines = captured(rollout)
    for theme, colours in THEMES.items():
        file_of(theme).write_text(svg(lines, colours), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
