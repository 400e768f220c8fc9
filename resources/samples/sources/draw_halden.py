"""Draws every picture of the sample halden-observability: python3 draw_halden.py"""
import pathlib

from drawing import circle, group, line, path, rect, render, smooth, text

ASSETS = pathlib.Path(__file__).resolve().parent.parent / "halden-observability" / "assets"

TEAL, DARK, PANEL, EDGE = "#0B3D3A", "#072B29", "#114A46", "#1F625C"
MINT, PALE, PAPER, WHITE = "#2FBF9B", "#CFEFE6", "#F2F7F6", "#FFFFFF"
INK, GREY, SILVER, CORAL = "#10201F", "#51635F", "#C9D6D3", "#F2785C"
MINT_TEXT = "#0F7A63"


def mark(ground=TEAL, bar=WHITE, accent=MINT):
    """The brand's mark, 100 × 100: three spans of a trace."""
    return (
        rect(0, 0, 100, 100, ground, 22) + rect(20, 24, 44, 13, bar, 6.5) + rect(34, 44, 46, 13, accent, 6.5)
        + rect(48, 64, 26, 13, bar, 6.5)
    )


def waterfall(x, y, w, rows, height=20, gap=16, muted=EDGE):
    """Spans of a trace: rows of (start, length, color, name), as parts of the width."""
    art = ""
    for i, (start, length, color, name) in enumerate(rows):
        top = y + i * (height + gap)
        art += rect(x, top + height / 2 - 1, w, 2, muted, opacity="0.6")
        art += rect(x + start * w, top, max(length * w, 8), height, color, height / 2)
        if name:
            art += text(x - 20, top + height * 0.78, name, height * 0.92, PALE, 400, "end")
    return art


TRACE = [
    (0.00, 1.00, MINT, "checkout"), (0.04, 0.30, PALE, "cart"), (0.08, 0.16, PALE, "prices"), (0.36, 0.44, PALE, "payment"),
    (0.40, 0.32, CORAL, "fraud check"), (0.82, 0.14, PALE, "mail"),
]


def window(x, y, w, h, content="", ground=PANEL):
    """An application window; the content's origin is the window's corner."""
    dots = "".join(circle(x + 30 + 26 * i, y + 28, 7, EDGE) for i in range(3))
    return rect(x, y, w, h, ground, 16) + rect(x, y, w, h, "none", 16, stroke=EDGE, stroke_width=2) + dots + group(content, x, y)


def area_chart(x, y, w, h, values, color):
    step = w / (len(values) - 1)
    points = [(round(x + i * step, 1), round(y + h - value * h, 1)) for i, value in enumerate(values)]
    curve = smooth(points)
    return path(curve + f" V{y + h} H{x} Z", color, opacity="0.22") + path(curve, stroke=color, stroke_width=5, stroke_linecap="round")


def bars(x, y, h, values, width, gap, color, last=None):
    art = ""
    for i, value in enumerate(values):
        fill = last if last and i == len(values) - 1 else color
        art += rect(x + i * (width + gap), y + h - value * h, width, value * h, fill, 4)
    return art


def tile(x, y, w, h, label, value, ground=PANEL):
    return rect(x, y, w, h, ground, 12) + text(x + 24, y + 40, label, 20, PALE) + text(x + 24, y + 92, value, 44, WHITE, 700, letter_spacing="-1")


NODES = {
    "web": (0, 170), "gateway": (210, 170), "cart": (430, 40), "payment": (430, 170), "search": (430, 300),
    "prices": (660, -22), "fraud": (660, 104), "ledger": (660, 230), "index": (660, 356),
}
EDGES = [("web", "gateway"), ("gateway", "cart"), ("gateway", "payment"), ("gateway", "search"), ("cart", "prices"),
         ("payment", "fraud"), ("payment", "ledger"), ("search", "index")]


def topology(scale=1.0, hot="fraud", ground=PANEL, names=True):
    art = ""
    for a, b in EDGES:
        (x0, y0), (x1, y1) = NODES[a], NODES[b]
        color = CORAL if b == hot else MINT
        art += path(f"M{x0} {y0} C{(x0 + x1) / 2} {y0} {(x0 + x1) / 2} {y1} {x1} {y1}", stroke=color, stroke_width=5)
    for name, (x, y) in NODES.items():
        color = CORAL if name == hot else MINT
        art += circle(x, y, 34, ground, stroke=color, stroke_width=6) + circle(x, y, 13, color)
        if names:
            art += text(x, y + 66, name, 23, WHITE, 400, "middle")
    return group(art, 0, 0, scale)


# --- The pictures -------------------------------------------------------------------------------------------------

def brand_logo():
    words = text(130, 54, "Halden", 48, TEAL, 700, letter_spacing="-1") + text(130, 104, "Systems", 48, TEAL, 400, letter_spacing="-1")
    render(ASSETS / "logo.png", 340, 116, group(mark(), 2, 4, 1.08) + words)


def hero_launch():
    w, h = 1200, 420
    panel = waterfall(190, 76, 440, TRACE, 20, 20)
    art = window(490, 64, 680, 420, panel)
    art += text(70, 214, "4.0", 190, WHITE, 700, letter_spacing="-8") + text(78, 284, "Observability", 46, MINT, 700, letter_spacing="-1")
    art += text(78, 336, "A year of traces, every span.", 26, PALE)
    render(ASSETS / "hero-launch.png", w, h, art, TEAL)


def hero_preview():
    w, h = 1200, 420
    art = ""
    for row in range(3):
        for column in range(6):
            x, y = 660 + column * 84, 110 + row * 100
            color = MINT if (row + column) % 2 == 0 else PALE
            art += circle(x, y - 16, 16, color) + path(f"M{x - 30} {y + 38} C{x - 30} {y - 4} {x + 30} {y - 4} {x + 30} {y + 38} Z", color)
    art += text(70, 170, "18 teams.", 76, WHITE, 700, letter_spacing="-2") + text(70, 256, "14 months.", 76, WHITE, 700, letter_spacing="-2")
    art += text(74, 322, "Observability 4.0 opens to you first.", 28, PALE)
    render(ASSETS / "hero-preview.png", w, h, art, TEAL)


BILLS = [("Lumen Freight", 14.2, 6.7, "−53 %"), ("Kestrel Mobility", 9.1, 4.5, "−51 %"), ("Orrery Insurance", 22.8, 11.0, "−52 %")]


def hero_case():
    w, h = 1200, 420
    art = line([(60, 340), (1140, 340)], SILVER, 2)
    for i, (name, before, after, change) in enumerate(BILLS):
        x = 110 + i * 360
        art += rect(x, 340 - before * 11, 100, before * 11, SILVER, 4) + rect(x + 120, 340 - after * 11, 100, after * 11, MINT, 4)
        art += text(x + 170, 322 - after * 11, change, 34, MINT_TEXT, 700, "middle")
        art += text(x + 110, 388, name, 26, INK, 700, "middle")
    render(ASSETS / "hero-case.png", w, h, art, PAPER)


def hero_demo():
    w, h = 1200, 420
    content = group(topology(0.72), 90, 90)
    art = window(470, 50, 680, 440, content)
    art += rect(70, 92, 118, 44, CORAL, 22) + circle(98, 114, 9, WHITE) + text(118, 123, "LIVE", 26, DARK, 700)
    art += text(66, 226, "11 June", 78, WHITE, 700, letter_spacing="-3") + text(70, 284, "16:00, Berlin time", 32, PALE) + text(70, 328, "40 minutes, no slides", 32, PALE)
    render(ASSETS / "hero-demo.png", w, h, art, TEAL)


def hero_upgrade():
    w, h = 1200, 420
    art = ""
    steps = [("Check", "10 minutes"), ("Mirror", "a few days"), ("Switch", "one command"), ("Clean up", "when you like")]
    for i, (name, note) in enumerate(steps):
        x, y = 70 + i * 276, 300 - i * 62
        art += rect(x, y, 248, h - y, MINT if i == 2 else PALE, 0)
        art += text(x + 24, y + 56, str(i + 1), 44, TEAL, 700) + text(x + 64, y + 54, name, 32, TEAL, 700) + text(x + 24, y + 96, note, 24, TEAL)
    art += text(70, 110, "From 3.x to 4.0", 62, TEAL, 700, letter_spacing="-2") + text(72, 160, "Without a night shift.", 30, GREY)
    render(ASSETS / "hero-upgrade.png", w, h, art, PAPER)


def icons():
    cost = bars(34, 30, 60, [0.95, 0.8, 0.62, 0.44], 10, 5, PALE, MINT)
    opened = circle(44, 60, 17, "none", stroke=PALE, stroke_width=7) + circle(76, 60, 17, "none", stroke=MINT, stroke_width=7)
    proof = path("M36 32 H84 V78 H62 L48 92 V78 H36 Z", "none", stroke=PALE, stroke_width=6, stroke_linejoin="round") + line([(48, 55), (57, 64), (73, 46)], MINT, 7)
    for name, art in (("cost", cost), ("open", opened), ("proof", proof)):
        render(ASSETS / f"icon-{name}.png", 120, 120, rect(0, 0, 120, 120, TEAL, 26) + art)


def square(name, art, headline, note, ground=TEAL, color=WHITE, soft=PALE):
    """A square picture of 1080 × 1080 for Instagram."""
    words = text(80, 160, headline, 84, color, 700, letter_spacing="-3") + text(82, 222, note, 36, soft)
    sign = mark(PANEL, WHITE, MINT) if ground == TEAL else mark()
    render(ASSETS / f"{name}.jpg", 1080, 1080, art + words + group(sign, 900, 72, 1.0), ground)


def ig_launch():
    art = window(80, 310, 920, 690, waterfall(230, 110, 620, TRACE + [(0.86, 0.06, MINT, "receipt")], 32, 42) )
    square("ig-launch", art, "Keep every span.", "For a year. At the price of six months.")


def ig_team():
    art = ""
    people = [("#F0C9A4", "#4A2C1A", MINT), ("#C98B5E", "#1B1B1B", PALE), ("#F6D7BD", "#B5651D", CORAL)]
    for i, (skin, hair, shirt) in enumerate(people):
        x = 230 + i * 310
        art += path(f"M{x - 130} 930 C{x - 130} 740 {x - 70} 700 {x} 700 C{x + 70} 700 {x + 130} 740 {x + 130} 930 Z", shirt)
        art += rect(x - 26, 650, 52, 70, skin, 20) + circle(x, 590, 84, skin)
        if i == 1:
            art += path(f"M{x - 90} 640 C{x - 120} 436 {x + 120} 436 {x + 90} 640 C{x + 84} 560 {x + 40} 548 {x} 548 C{x - 40} 548 {x - 84} 560 {x - 90} 640 Z", hair)
        elif i == 0:
            art += path(f"M{x - 86} 590 C{x - 96} 470 {x + 96} 470 {x + 86} 590 C{x + 50} 560 {x - 10} 566 {x - 40} 530 C{x - 60} 560 {x - 80} 570 {x - 86} 590 Z", hair)
        else:
            art += path(f"M{x - 88} 600 C{x - 100} 456 {x + 100} 456 {x + 88} 600 C{x + 70} 540 {x - 70} 540 {x - 88} 600 Z", hair)
            art += circle(x - 32, 598, 22, "none", stroke=INK, stroke_width=6) + circle(x + 32, 598, 22, "none", stroke=INK, stroke_width=6) + line([(x - 10, 598), (x + 10, 598)], INK, 6)
        if i < 2:
            art += circle(x - 30, 598, 8, INK) + circle(x + 30, 598, 8, INK)
        art += path(f"M{x - 28} 634 C{x - 12} 650 {x + 12} 650 {x + 28} 634", stroke=INK, stroke_width=6, stroke_linecap="round")
    laptops = "".join(path(f"M{x - 100} 800 H{x + 100} L{x + 112} 930 H{x - 112} Z", DARK) + group(mark(DARK, PALE, MINT), x - 26, 836, 0.52) for x in (230, 540, 850))
    art = group(art, -108, -186, 1.2) + rect(0, 900, 1080, 180, TEAL) + group(laptops, -108, -186, 1.2)
    art += text(540, 1010, "Jonas, Ana and Mirek, storage engine", 36, WHITE, 400, "middle")
    square("ig-team", art, "43 bytes fewer", "Per span. It took three people 14 months.", PAPER, TEAL, GREY)


def ig_topology():
    art = window(60, 300, 960, 700, group(topology(1.16), 100, 150))
    square("ig-topology", art, "Find the slow one.", "Coral means look here. That is the manual.")


def ig_numbers():
    art = ""
    rows = [("81 → 38", "bytes a span, stored"), ("14 → 1.9 s", "a query over twelve months"), ("0", "lines of code to change")]
    for i, (figure, note) in enumerate(rows):
        y = 300 + i * 246
        art += rect(80, y, 920, 216, PANEL, 20) + text(124, y + 122, figure, 104, MINT if i < 2 else WHITE, 700, letter_spacing="-3") + text(128, y + 178, note, 34, PALE)
    square("ig-numbers", art, "4.0 in figures", "Measured on our own production traffic.")


def banner(name, art, title, note, ground=WHITE, color=TEAL, soft=GREY):
    """A landscape picture of 1200 × 627 for LinkedIn."""
    words = text(70, 108, title, 48, color, 700, letter_spacing="-1") + text(70, 152, note, 25, soft)
    sign = mark(PANEL, WHITE, MINT) if ground == TEAL else mark()
    render(ASSETS / f"{name}.png", 1200, 627, art + words + group(sign, 1058, 56, 0.72), ground)


def li_teaser():
    art = ""
    for i in range(12):
        x = 70 + i * 90
        kept = i >= 11
        art += rect(x, 260, 72, 220, MINT if kept else PANEL, 8) + rect(x, 260, 72, 220, "none", 8, stroke=MINT if kept else EDGE, stroke_width=3)
        art += text(x + 36, 522, ("Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May")[i], 24, WHITE if kept else PALE, 700 if kept else 400, "middle")
    art += text(70, 580, "What most teams keep: 30 days. What most questions need: the same week last year.", 24, PALE)
    banner("li-teaser", art, "What happened last June?", "Your traces of the past twelve months", TEAL, WHITE, PALE)


def li_launch():
    art = group(tile(0, 0, 320, 120, "Bytes a span", "38") + tile(340, 0, 320, 120, "Kept for", "12 months") + tile(680, 0, 380, 120, "Price of a year", "that of 6 months"), 70, 200)
    chart = area_chart(40, 60, 980, 170, [0.2, 0.32, 0.26, 0.5, 0.44, 0.7, 0.6, 0.86, 0.78, 0.94], MINT)
    art += group(rect(0, 0, 1060, 250, PANEL, 12) + chart, 70, 340)
    banner("li-launch", art, "Observability 4.0 is here", "Every span, for a year", TEAL, WHITE, PALE)


def li_standards():
    art = ""
    for i, name in enumerate(("Your services", "Your agents", "Your queues")):
        y = 220 + i * 120
        art += rect(70, y, 250, 84, PAPER, 12, stroke=SILVER, stroke_width=2) + text(195, y + 52, name, 26, INK, 700, "middle")
        art += path(f"M320 {y + 42} C400 {y + 42} 400 382 470 382", stroke=MINT, stroke_width=6)
    art += rect(470, 290, 260, 184, TEAL, 20) + group(mark(PANEL, WHITE, MINT), 560, 312, 0.8) + text(600, 436, "Halden 4.0", 30, WHITE, 700, "middle")
    for i, name in enumerate(("Your dashboards", "Your data lake", "Any other tool")):
        y = 220 + i * 120
        art += rect(880, y, 250, 84, PAPER, 12, stroke=SILVER, stroke_width=2) + text(1005, y + 52, name, 26, INK, 700, "middle")
        art += path(f"M730 382 C800 382 800 {y + 42} 880 {y + 42}", stroke=MINT, stroke_width=6)
    art += text(395, 200, "OTLP in", 26, MINT_TEXT, 700, "middle") + text(805, 200, "OTLP out", 26, MINT_TEXT, 700, "middle")
    banner("li-standards", art, "The way in is the way out", "The same open protocol on both sides")


def li_bills():
    art = ""
    for i, (name, before, after, change) in enumerate(BILLS):
        y = 204 + i * 122
        art += text(70, y + 52, name, 28, INK, 700)
        art += rect(330, y, before * 30, 38, SILVER, 4) + text(330 + before * 30 + 14, y + 28, f"{before:.1f} k€", 24, GREY)
        art += rect(330, y + 44, after * 30, 38, MINT, 4) + text(330 + after * 30 + 14, y + 73, f"{after:.1f} k€  {change}", 24, MINT_TEXT, 700)
    art += text(70, 594, "Monthly bill for traces, March 2025 on 3.x and March 2026 on 4.0. Published with the customers' consent.", 20, GREY)
    banner("li-bills", art, "Three bills, before and after", "Thousand euro a month")


def li_demo():
    art = window(560, 200, 700, 470, group(topology(0.74), 80, 100))
    art += rect(70, 226, 118, 44, CORAL, 22) + circle(98, 248, 9, WHITE) + text(118, 257, "LIVE", 26, DARK, 700)
    art += text(68, 360, "Thu 11 June", 66, WHITE, 700, letter_spacing="-2") + text(70, 418, "16:00, Berlin time", 34, PALE) + text(70, 466, "halden.example/live", 34, MINT, 700)
    banner("li-demo", art, "We break a shop. On purpose.", "Forty minutes, one real incident, no slides", TEAL, WHITE, PALE)


def li_migration():
    one = ""
    for i, (name, note) in enumerate((("Check", "A report of what will change: 10 minutes"), ("Mirror", "Both versions take the same traffic for a few days"),
                                      ("Switch", "One command, and the same command back"), ("Clean up", "Old storage goes when you say so"))):
        y = 204 + i * 98
        one += circle(106, y + 36, 34, MINT if i == 2 else PALE) + text(106, y + 48, str(i + 1), 34, TEAL, 700, "middle")
        one += text(170, y + 30, name, 32, INK, 700) + text(170, y + 66, note, 26, GREY)
    banner("li-migration-1", one, "From 3.x to 4.0 in four steps", "Nobody has to stay up at night for it")
    two = ""
    for i in range(18):
        x, y = 70 + (i % 6) * 178, 210 + (i // 6) * 106
        two += rect(x, y, 158, 84, PALE if i < 17 else PAPER, 10)
        two += text(x + 79, y + 55, ("4 days", "5 days", "5 days", "6 days", "6 days", "6 days", "7 days", "7 days", "7 days", "7 days", "7 days", "8 days", "8 days", "9 days", "9 days", "10 days", "11 days", "19 days")[i], 30, TEAL if i < 17 else GREY, 700, "middle")
    two += text(70, 574, "Calendar days from check to switch, 18 design partners. The last one had a code freeze in between.", 22, GREY)
    banner("li-migration-2", two, "How long it took 18 teams", "Eleven of them needed a week or less")


def li_questions():
    art = ""
    for i, one in enumerate(("Do we have to change our code?", "What happens to our old traces?", "Who can read our data?", "What if we leave?", "What will it cost in a year?")):
        y = 196 + i * 78
        art += rect(70, y, 1060, 62, PANEL, 12) + text(100, y + 42, str(i + 1), 30, MINT, 700) + text(146, y + 42, one, 30, WHITE)
    banner("li-questions", art, "Five questions before you upgrade", "With the answers we give everyone", TEAL, WHITE, PALE)


if __name__ == "__main__":
    for draw in (brand_logo, hero_launch, hero_preview, hero_case, hero_demo, hero_upgrade, icons, ig_launch, ig_team, ig_topology,
                 ig_numbers, li_teaser, li_launch, li_standards, li_bills, li_demo, li_migration, li_questions):
        draw()
