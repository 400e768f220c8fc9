"""Draws every picture of the sample northwind-spring: python3 draw_northwind.py"""
import pathlib

from drawing import circle, ellipse, group, hill, line, path, polar, rect, render, text

ASSETS = pathlib.Path(__file__).resolve().parent.parent / "northwind-spring" / "assets"

NAVY, DEEP, ORANGE, AMBER = "#1F4E79", "#16395A", "#E07A1F", "#F2B46B"
CREAM, PAPER, WHITE = "#F7E6CC", "#F4F1EA", "#FFFFFF"
SAGE, GREEN, FOREST = "#8FAE98", "#5F8A72", "#3C6B55"
BROWN, COFFEE, SKY, CURRANT = "#7A4B2A", "#4A2C1A", "#DCE8F2", "#8C2F4B"


def mark(fill=NAVY, needle=WHITE, accent=ORANGE):
    """The brand's mark, 100 × 100: a compass needle that is half of a coffee bean."""
    return (
        circle(50, 50, 50, fill)
        + path("M50 12 C66 34 66 44 58 54 C50 64 44 72 50 88 C34 66 34 56 42 46 C50 36 56 28 50 12 Z", needle)
        + circle(76, 30, 7, accent)
    )


def logo(color):
    return (
        group(mark(), 0, 0, 1.2)
        + text(146, 54, "Northwind", 50, color, 700, letter_spacing="-1")
        + text(146, 108, "Coffee", 50, color, 700, letter_spacing="-1")
    )


def steam(x, y, scale=1.0, color=NAVY, width=7):
    wave = "M0 0 C-14 -16 14 -28 0 -46 C-14 -62 12 -72 2 -88"
    one = path(wave, stroke=color, stroke_width=width, stroke_linecap="round")
    return group(one + group(one, 46, -6) , x, y, scale)


def cup(x, y, scale=1.0, color=NAVY, shade=DEEP):
    """A cup whose foot stands on (x, y); about 200 wide."""
    body = "M-90 -130 H90 C92 -60 72 0 40 0 H-40 C-72 0 -92 -60 -90 -130 Z"
    return group(
        ellipse(0, 6, 120, 12, "#000000", opacity="0.10")
        + path("M84 -104 C150 -118 150 -34 66 -42", stroke=color, stroke_width=18)
        + path(body, color)
        + path("M30 -130 H90 C92 -60 72 0 40 0 H6 C34 -30 36 -90 30 -130 Z", shade, opacity="0.55")
        + ellipse(0, -130, 90, 20, shade)
        + ellipse(0, -127, 78, 14, COFFEE)
        + ellipse(-18, -129, 40, 6, BROWN),
        x, y, scale,
    )


def bag(x, y, scale, color, shade, name, origin, notes=()):
    """A coffee bag of 240 × 360 whose foot stands on (x, y)."""
    label = (
        rect(-86, -236, 172, 156, PAPER, 4)
        + group(mark(color, PAPER, ORANGE), -16, -226, 0.32)
        + text(0, -158, name, 34, color, 700, "middle")
        + text(0, -134, origin, 17, "#4A4A4A", 400, "middle")
        + rect(-30, -118, 60, 3, color)
        + "".join(text(0, -98 + 18 * row, note, 14, "#4A4A4A", 400, "middle") for row, note in enumerate(notes[:1]))
    )
    return group(
        ellipse(0, 4, 140, 13, "#000000", opacity="0.10")
        + path("M-116 -330 H116 L124 -8 C124 -2 118 0 112 0 H-112 C-118 0 -124 -2 -124 -8 Z", color)
        + path("M70 -330 H116 L124 -8 C124 -2 118 0 112 0 H88 Z", shade, opacity="0.6")
        + rect(-116, -362, 232, 38, shade, 6)
        + rect(-60, -352, 120, 6, PAPER, 3, opacity="0.55")
        + circle(0, -282, 11, shade)
        + circle(0, -282, 4, color)
        + label,
        x, y, scale,
    )


GUJI = (NAVY, DEEP, "Guji", "Ethiopia", ("peach, jasmine",))
HUILA = (ORANGE, "#B45A10", "Huila", "Colombia", ("panela, red apple",))
NYERI = (FOREST, "#28503E", "Nyeri", "Kenya", ("cassis, grapefruit",))


def sun(x, y, r, color=ORANGE):
    return circle(x, y, r, color)


def country(w, h, horizon, back=SAGE, middle=GREEN, front=FOREST):
    """Three rows of hills over the whole width; `horizon` is the height of the farthest."""
    step = (h - horizon) / 3
    far = [(0, horizon + 30), (w * 0.22, horizon - 20), (w * 0.48, horizon + 40), (w * 0.78, horizon - 30), (w, horizon + 20)]
    mid = [(0, horizon + step * 0.9), (w * 0.3, horizon + step * 1.4), (w * 0.62, horizon + step * 0.7), (w, horizon + step * 1.3)]
    near = [(0, horizon + step * 2.1), (w * 0.26, horizon + step * 1.7), (w * 0.66, horizon + step * 2.4), (w, horizon + step * 1.8)]
    return hill(far, h, back) + hill(mid, h, middle) + hill(near, h, front)


def rows_of_shrubs(w, y, count, color, size=16):
    gap = w / count
    return "".join(circle(gap * (i + 0.5), y + 8 * ((i * 7) % 3 - 1), size, color) for i in range(count))


def peach(x, y, r):
    return (
        circle(x, y, r, "#F2A65A")
        + path(f"M{x} {y - r} C{x + r * 0.9} {y - r * 0.5} {x + r * 0.8} {y + r * 0.6} {x} {y + r} "
               f"C{x + r * 0.35} {y + r * 0.3} {x + r * 0.35} {y - r * 0.4} {x} {y - r} Z", "#E07A1F", opacity="0.45")
        + ellipse(x + r * 0.34, y - r * 1.12, r * 0.42, r * 0.17, FOREST, transform=f"rotate(-24 {x + r * 0.34} {y - r * 1.12})")
        + line([(x, y - r * 0.95), (x + r * 0.06, y - r * 1.2)], BROWN, r * 0.09)
    )


def currants(x, y, r, rows=4):
    berries = []
    for row in range(rows):
        for column in range(rows - row):
            berries.append(circle(x + (column - (rows - row - 1) / 2) * r * 2.1, y + row * r * 1.75, r, CURRANT))
            berries.append(circle(x + (column - (rows - row - 1) / 2) * r * 2.1 - r * 0.3, y + row * r * 1.75 - r * 0.3, r * 0.22, "#D38AA0"))
    return line([(x, y - r * 2.6), (x, y)], FOREST, r * 0.3) + ellipse(x + r * 1.5, y - r * 2.2, r * 1.6, r * 0.7, GREEN) + "".join(berries)


def apple(x, y, r):
    return (
        circle(x - r * 0.38, y, r * 0.78, "#B83A2B") + circle(x + r * 0.38, y, r * 0.78, "#B83A2B")
        + ellipse(x, y + r * 0.35, r * 0.7, r * 0.5, "#B83A2B")
        + line([(x, y - r * 0.6), (x + r * 0.12, y - r * 1.12)], BROWN, r * 0.12)
        + ellipse(x + r * 0.48, y - r * 0.98, r * 0.36, r * 0.15, FOREST, transform=f"rotate(-20 {x + r * 0.48} {y - r * 0.98})")
        + ellipse(x - r * 0.55, y - r * 0.3, r * 0.14, r * 0.26, "#E08A7A")
    )


def shelf(w, y, color=BROWN):
    return rect(0, y, w, 22, color) + rect(0, y + 22, w, 8, COFFEE, opacity="0.35")


def kettle(x, y, scale=1.0, color=NAVY, shade=DEEP):
    """A gooseneck kettle; its spout's mouth is at (x, y)."""
    return group(
        path("M0 0 C60 -10 66 60 96 130 C110 164 140 176 170 176", stroke=color, stroke_width=22, stroke_linecap="round")
        + path("M160 60 H330 L366 230 H132 Z", color)
        + path("M280 60 H330 L366 230 H310 Z", shade, opacity="0.6")
        + rect(150, 44, 190, 22, shade, 8) + circle(245, 34, 14, shade)
        + path("M330 84 C440 80 440 210 356 206", stroke=shade, stroke_width=22, stroke_linecap="round"),
        x, y, scale,
    )


def brewer(x, y, scale=1.0):
    """A cone on a glass carafe that stands on (x, y)."""
    return group(
        ellipse(0, 6, 170, 14, "#000000", opacity="0.10")
        + path("M-70 -250 H70 C80 -190 150 -140 150 -60 C150 -10 120 0 90 0 H-90 C-120 0 -150 -10 -150 -60 C-150 -140 -80 -190 -70 -250 Z", WHITE, opacity="0.92")
        + path("M-146 -90 H146 C150 -78 150 -66 150 -60 C150 -10 120 0 90 0 H-90 C-120 0 -150 -10 -150 -60 C-150 -66 -150 -78 -146 -90 Z", COFFEE)
        + line([(0, -250), (0, -92)], COFFEE, 6)
        + rect(-110, -268, 220, 20, ORANGE, 8)
        + path("M-150 -430 H150 L54 -268 H-54 Z", ORANGE)
        + path("M80 -430 H150 L54 -268 H20 Z", "#B45A10", opacity="0.55")
        + path("M-150 -430 L-136 -446 H136 L150 -430 Z", WHITE) + ellipse(0, -432, 118, 10, BROWN),
        x, y, scale,
    )


# --- The pictures -------------------------------------------------------------------------------------------------

def hero_spring():
    w, h = 1200, 420
    art = sun(930, 190, 92) + country(w, h, 210)
    art += rows_of_shrubs(w, 352, 26, "#35604C", 15) + rows_of_shrubs(w, 392, 22, "#2C523F", 18)
    art += cup(330, 352, 1.35) + steam(298, 150, 1.0)
    render(ASSETS / "hero-spring.png", w, h, art, CREAM)


def hero_wholesale():
    w, h = 1200, 420
    stripes = "".join(
        path(f"M{x} 0 H{x + 120} V52 C{x + 120} 106 {x} 106 {x} 52 Z", NAVY if i % 2 == 0 else ORANGE)
        for i, x in enumerate(range(0, 1200, 120))
    )
    art = rect(0, 330, w, 90, "#E6DCCB") + shelf(w, 330)
    art += bag(230, 330, 0.58, *GUJI) + bag(400, 330, 0.58, *HUILA) + bag(570, 330, 0.58, *NYERI)
    art += cup(800, 330, 0.72) + steam(782, 220, 0.6, NAVY, 8) + cup(990, 330, 0.72, FOREST, "#28503E") + steam(972, 220, 0.6, FOREST, 8)
    render(ASSETS / "hero-wholesale.png", w, h, art + stripes, PAPER)


def hero_brew():
    w, h = 1200, 420
    art = sun(210, 130, 62, AMBER) + hill([(0, 330), (300, 270), (640, 330), (960, 280), (1200, 320)], h, SAGE) + shelf(w, 370)
    art += brewer(560, 370, 0.72) + group(kettle(0, 0, 0.86), 566, 22) + line([(566, 24), (563, 58)], "#8EB4D6", 7)
    art += cup(990, 370, 0.75, ORANGE, "#B45A10") + steam(970, 258, 0.6, ORANGE, 8) + bag(220, 370, 0.5, *GUJI)
    render(ASSETS / "hero-brew.png", w, h, art, SKY)


CITIES = [("Rotterdam", 470, 236), ("Utrecht", 560, 186), ("Antwerp", 452, 330), ("Ghent", 330, 352), ("Hamburg", 852, 112), ("Copenhagen", 1010, 40)]


def tour_route(scale_x=1.0, scale_y=1.0, dx=0.0, dy=0.0):
    order = ["Ghent", "Antwerp", "Rotterdam", "Utrecht", "Hamburg", "Copenhagen"]
    at = {name: (x * scale_x + dx, y * scale_y + dy) for name, x, y in CITIES}
    return [(name, *at[name]) for name in order]


def hero_tasting():
    w, h = 1200, 420
    stops = tour_route(0.92, 0.86, 30, 62)
    art = hill([(0, 420), (250, 356), (600, 396), (900, 330), (1200, 372)], h, "#1B456C")
    art += line([(x, y) for _, x, y in stops], AMBER, 5, stroke_dasharray="2 14")
    for name, x, y in stops:
        art += circle(x, y, 20, ORANGE) + circle(x, y, 9, CREAM)
        left = name in ("Ghent", "Rotterdam")
        drop = 26 if name in ("Utrecht", "Hamburg") else 9
        art += text(x - 32 if left else x + 32, y + drop, name, 27, WHITE, 700, "end" if left else "start")
    art += cup(1010, 392, 0.8, CREAM, "#D9C4A0") + steam(990, 270, 0.6, CREAM, 8)
    render(ASSETS / "hero-tasting.png", w, h, art, NAVY)


def hero_last():
    w, h = 1200, 420
    art = shelf(w, 360) + sun(300, 110, 58, AMBER)
    outline = 'fill="none" stroke="#C9BBA3" stroke-width="4" stroke-dasharray="10 10"'
    for i, x in enumerate((140, 300, 460)):
        art += f'<path d="M{x - 70} 160 H{x + 70} L{x + 75} 358 H{x - 75} Z" {outline}/>'
    art += bag(640, 360, 0.62, *GUJI) + bag(820, 360, 0.62, *HUILA) + bag(1000, 360, 0.62, *NYERI)
    render(ASSETS / "hero-last.png", w, h, art, CREAM)


def bag_cards():
    for name, one, ground in (("guji", GUJI, SKY), ("huila", HUILA, CREAM), ("nyeri", NYERI, "#E2ECE5")):
        render(ASSETS / f"bag-{name}.png", 360, 260, bag(180, 246, 0.64, *one), ground)


def poster(name, ground, art, headline, lines, color, top=True):
    """A portrait picture of 1080 × 1350 with a headline and the mark."""
    w, h = 1080, 1350
    y = 170 if top else 1130
    words = text(90, y, headline, 104, color, 700, letter_spacing="-3")
    words += "".join(text(90, y + 66 + 50 * i, one, 38, color, 400) for i, one in enumerate(lines))
    render(ASSETS / f"{name}.jpg", w, h, art + words + group(mark(color, ground, ORANGE), 918, 82, 0.84), ground)


def ig_guji():
    art = sun(540, 830, 400, "#F6D3A6") + peach(210, 700, 96) + peach(890, 640, 78) + peach(860, 1060, 112)
    art += rect(0, 1200, 1080, 150, FOREST) + rows_of_shrubs(1080, 1202, 15, FOREST, 46) + bag(540, 1220, 1.9, *GUJI)
    poster("ig-guji", CREAM, art, "Guji, just landed", ["Peach, jasmine, black tea. 612 bags in all."], NAVY)


def ig_pour_over():
    art = shelf(1080, 1220) + rect(0, 1250, 1080, 100, "#C6D8E8") + brewer(440, 1220, 1.42)
    art += kettle(446, 400, 1.3) + line([(446, 404), (441, 600)], "#7FAAD0", 11)
    art += circle(890, 1000, 112, WHITE) + circle(890, 1000, 112, "none", stroke=NAVY, stroke_width=12) + rect(870, 862, 40, 30, NAVY, 6)
    art += line([(890, 1000), (890, 926)], NAVY, 10) + line([(890, 1000), polar(890, 1000, 64, 90)], ORANGE, 10) + circle(890, 1000, 11, NAVY)
    poster("ig-pour-over", SKY, art, "Three minutes", ["15 g of coffee, 250 g of water at 94 °C."], NAVY)


def ig_huila():
    w, h = 1080, 1350
    art = sun(770, 560, 150, ORANGE)
    art += path("M-40 860 L250 470 L430 700 L640 420 L960 800 L1120 690 V1350 H-40 Z", "#9DB7A5")
    art += path("M250 470 L310 550 L262 540 L226 580 L200 540 Z", WHITE) + path("M640 420 L712 506 L650 492 L604 540 L580 502 Z", WHITE)
    art += hill([(0, 930), (380, 830), (760, 950), (1080, 860)], h, GREEN) + hill([(0, 1120), (420, 1190), (1080, 1090)], h, FOREST)
    art += bag(380, 1256, 1.72, *HUILA) + apple(780, 1190, 92) + apple(950, 1226, 64)
    poster("ig-huila", "#FBEFD9", art, "Huila, in spring", ["Eleven families, one slope, 1,780 metres."], NAVY)


def ig_clocks():
    cx, cy, r = 490, 810, 320
    art = circle(cx, cy + 20, r + 90, "#122F4B") + circle(cx, cy, r + 84, CREAM) + circle(cx, cy, r + 40, "#E9D5B3") + circle(cx, cy, r, COFFEE)
    art += path(f"M{cx + r + 60} {cy - 70} C{cx + r + 210} {cy - 90} {cx + r + 210} {cy + 90} {cx + r + 60} {cy + 70}", stroke=CREAM, stroke_width=44)
    for hour in range(12):
        x0, y0 = polar(cx, cy, r - 34, hour * 30)
        x1, y1 = polar(cx, cy, r - (86 if hour % 3 == 0 else 60), hour * 30)
        art += line([(x0, y0), (x1, y1)], AMBER, 12 if hour % 3 == 0 else 7)
    art += line([(cx, cy), polar(cx, cy, 150, 60)], BROWN, 18) + line([(cx, cy), polar(cx, cy, 150, 90)], CREAM, 18)
    art += line([(cx, cy), polar(cx, cy, 236, 0)], CREAM, 12) + circle(cx, cy, 22, ORANGE)
    poster("ig-clocks", NAVY, art, "An hour shorter", ["Sunday 29 March. At two it is already three."], WHITE)


def egg(x, y, s, ground, band):
    shape = "M0 -120 C62 -120 92 -30 92 24 C92 84 50 118 0 118 C-50 118 -92 84 -92 24 C-92 -30 -62 -120 0 -120 Z"
    clip = f"egg{x}{y}"
    inner = (
        rect(-100, -50, 200, 26, band) + rect(-100, 56, 200, 26, band)
        + path("M-100 16 L-75 -8 L-50 16 L-25 -8 L0 16 L25 -8 L50 16 L75 -8 L100 16", stroke=band, stroke_width=10)
    )
    return group(f'<clipPath id="{clip}"><path d="{shape}"/></clipPath>' + path(shape, ground) + f'<g clip-path="url(#{clip})">{inner}</g>', x, y, s)


def ig_easter():
    art = rect(0, 1090, 1080, 260, "#C98B4E") + rect(0, 1090, 1080, 14, BROWN) + sun(850, 520, 130, AMBER)
    art += hill([(0, 900), (300, 800), (700, 900), (1080, 820)], 1090, SAGE) + hill([(0, 1010), (420, 930), (1080, 1020)], 1090, GREEN)
    art += cup(380, 1120, 2.3) + steam(326, 770, 1.6)
    art += egg(750, 1010, 1.0, CREAM, ORANGE) + egg(920, 1046, 0.84, "#BFD4E6", NAVY)
    poster("ig-easter", SKY, art, "Easter, filtered", ["Shop closed Friday to Monday.", "Order by Wednesday noon, brew on Sunday."], NAVY)


def ig_nyeri():
    art = circle(540, 840, 400, "#C9DDD0") + currants(190, 620, 34) + currants(900, 560, 40) + currants(876, 1010, 46, 4)
    art += rect(0, 1210, 1080, 140, NAVY) + bag(500, 1230, 1.9, *NYERI)
    poster("ig-nyeri", "#E8F0EA", art, "Nyeri, at last", ["Cassis, grapefruit, brown sugar. 408 bags in all."], FOREST)


def ig_set():
    base = shelf(1080, 1180) + rect(0, 1210, 1080, 140, "#E3CFAA")
    art = base + bag(230, 1180, 1.22, *GUJI) + bag(540, 1180, 1.22, *HUILA) + bag(850, 1180, 1.22, *NYERI) + sun(540, 560, 150, AMBER)
    poster("ig-set-1", CREAM, art, "The spring set", ["Three harvests, 250 g each, one parcel."], NAVY)

    rows = [(GUJI, "Guji", "peach, jasmine, black tea", 420), (HUILA, "Huila", "panela, red apple, cocoa", 720), (NYERI, "Nyeri", "cassis, grapefruit, brown sugar", 1020)]
    art = ""
    for one, name, notes, y in rows:
        art += rect(90, y, 900, 260, WHITE, 18) + bag(220, y + 236, 0.62, *one)
        art += text(380, y + 122, name, 64, one[0], 700, letter_spacing="-1") + text(380, y + 180, notes, 36, "#3A3A3A")
    poster("ig-set-2", PAPER, art, "Which first?", ["From top to bottom, or as the weather says."], NAVY)

    art = sun(540, 740, 340) + text(540, 824, "39 €", 250, WHITE, 700, "middle", letter_spacing="-8")
    art += text(540, 1164, "instead of 43.50 € one by one", 40, WHITE, 400, "middle")
    art += text(540, 1240, "northwind-coffee.example/spring", 40, WHITE, 700, "middle")
    poster("ig-set-3", NAVY, art, "Until 26 April", ["Posted within two days of roasting."], WHITE)


def ig_thanks():
    art = ""
    colors = [(NAVY, DEEP), (ORANGE, "#B45A10"), (FOREST, "#28503E")]
    for i, name in enumerate(("Rotterdam", "Antwerp", "Hamburg", "Utrecht", "Ghent", "Copenhagen")):
        x, y = 220 + (i % 3) * 320, 690 + (i // 3) * 420
        art += cup(x, y, 1.0, *colors[(i + i // 3) % 3]) + steam(x - 24, y - 152, 0.8, colors[(i + i // 3) % 3][0], 8)
        art += text(x, y + 70, name, 34, NAVY, 700, "middle")
    poster("ig-thanks", CREAM, art, "Thank you", ["Six cities, eight weeks, one spring."], NAVY)


def banner(name, art, title, note, ground=WHITE):
    """A landscape picture of 1200 × 627 for LinkedIn."""
    words = text(70, 104, title, 46, NAVY, 700, letter_spacing="-1") + text(70, 148, note, 24, "#4B5560")
    render(ASSETS / f"{name}.png", 1200, 627, words + art + group(mark(), 1070, 56, 0.64), ground)


def li_prices():
    art, left, unit = "", 250, 78
    for i, (name, price, color) in enumerate((("Guji", 8.40, NAVY), ("Huila", 7.60, ORANGE), ("Nyeri", 10.20, FOREST))):
        y = 218 + i * 96
        art += text(70, y + 46, name, 32, "#1B2733", 700) + rect(left, y, price * unit, 62, color, 4)
        art += text(left + price * unit - 20, y + 43, f"{price:.2f} €", 32, WHITE, 700, "end")
    x = left + 5.9 * unit
    art += line([(x, 196), (x, 504)], "#1B2733", 3, stroke_dasharray="3 9")
    art += text(x, 538, "5.90 €, the market on the day we signed", 22, "#1B2733", 400, "middle")
    art += text(70, 592, "Northwind Coffee, contracts of the 2025/26 harvest. Free on board, before freight.", 20, "#4B5560")
    banner("li-prices", art, "What we paid for this harvest", "Euro per kilogram of green coffee")


def li_roast():
    x0, y0, w, h = 120, 520, 1000, 320
    def point(minute, degrees):
        return round(x0 + minute / 12 * w, 1), round(y0 - (degrees - 80) / 150 * h, 1)
    art = ""
    for degrees in (80, 130, 180, 230):
        y = point(0, degrees)[1]
        art += line([(x0, y), (x0 + w, y)], "#DDE2E7", 2) + text(x0 - 16, y + 8, f"{degrees} °C", 20, "#4B5560", 400, "end")
    for minute in range(0, 13, 2):
        art += text(point(minute, 80)[0], y0 + 36, f"{minute} min" if minute else "0", 20, "#4B5560", 400, "middle")
    winter = [(0, 200), (1.4, 92), (4, 144), (7, 182), (9.5, 204), (11.4, 220)]
    spring = [(0, 205), (1.3, 94), (3.6, 148), (6, 182), (8, 200), (9.6, 209)]
    def curve(values):
        pts = [point(*v) for v in values]
        d = f"M{pts[0][0]} {pts[0][1]}"
        for i in range(len(pts) - 1):
            a, b, c, e = pts[max(i - 1, 0)], pts[i], pts[i + 1], pts[min(i + 2, len(pts) - 1)]
            d += f" C{b[0] + (c[0] - a[0]) / 6:.1f} {b[1] + (c[1] - a[1]) / 6:.1f} {c[0] - (e[0] - b[0]) / 6:.1f} {c[1] - (e[1] - b[1]) / 6:.1f} {c[0]} {c[1]}"
        return d
    art += path(curve(winter), stroke="#8A97A3", stroke_width=5, stroke_dasharray="10 9") + path(curve(spring), stroke=ORANGE, stroke_width=8, stroke_linecap="round")
    ex, ey = point(9.6, 209)
    wx, wy = point(11.4, 220)
    art += circle(ex, ey, 12, ORANGE) + circle(wx, wy, 10, "#8A97A3")
    art += text(1130, ey + 62, "spring: out at 9:36, 209 °C", 24, "#A65208", 700, "end")
    art += text(wx + 26, wy - 26, "winter: out at 11:24, 220 °C", 24, "#5D6872", 700, "end")
    art += text(70, 596, "Bean temperature in the drum, 15 kg batches, average of six roasts each.", 20, "#4B5560")
    banner("li-roast", art, "Why we roast lighter in March", "The same roaster, two minutes less")


def li_tour():
    stops = tour_route(0.86, 0.9, 40, 190)
    art = rect(0, 0, 1200, 627, NAVY) + hill([(0, 590), (320, 520), (700, 590), (1200, 500)], 627, "#1B456C")
    art += line([(x, y) for _, x, y in stops], AMBER, 5, stroke_dasharray="2 14")
    dates = {"Rotterdam": "11 April", "Antwerp": "11 April", "Hamburg": "11 April", "Utrecht": "18 April", "Ghent": "18 April", "Copenhagen": "18 April"}
    for name, x, y in stops:
        left = name in ("Ghent", "Rotterdam")
        tx, anchor = (x - 34, "end") if left else (x + 34, "start")
        art += circle(x, y, 19, ORANGE) + circle(x, y, 8, CREAM)
        drop = 18 if name in ("Utrecht", "Hamburg") else 2
        art += text(tx, y + drop, name, 28, WHITE, 700, anchor) + text(tx, y + drop + 30, dates[name], 22, "#D6E2EE", 400, anchor)
    art += text(70, 104, "Six cafés, six tables", 46, WHITE, 700, letter_spacing="-1") + text(70, 148, "Tastings on 11 and 18 April, 11:00 to 13:00", 24, "#D6E2EE")
    render(ASSETS / "li-tour.png", 1200, 627, art + group(mark(CREAM, NAVY, ORANGE), 1070, 516, 0.64))


def li_milk():
    art = ""
    for i in range(86):
        x, y = 92 + (i % 22) * 47.6, 240 + (i // 22) * 84
        art += cup(x, y, 0.19, *((NAVY, DEEP) if i < 61 else (AMBER, ORANGE)))
    art += circle(82, 558, 12, NAVY) + text(106, 567, "61 serve it mostly with milk", 24, "#1B2733", 700)
    art += circle(522, 558, 12, AMBER) + text(546, 567, "25 serve it mostly black", 24, "#1B2733", 700)
    art += text(70, 604, "Survey of all café partners, February 2026. One cup is one café.", 20, "#4B5560")
    banner("li-milk", art, "What 86 cafés told us about milk", "How is our coffee drunk at your bar?", WHITE)


def brand_logo():
    render(ASSETS / "logo.png", 420, 128, group(logo(NAVY), 4, 4))


if __name__ == "__main__":
    for draw in (brand_logo, hero_spring, hero_wholesale, hero_brew, hero_tasting, hero_last, bag_cards, ig_guji, ig_pour_over, ig_huila,
                 ig_clocks, ig_easter, ig_nyeri, ig_set, ig_thanks, li_prices, li_roast, li_tour, li_milk):
        draw()
