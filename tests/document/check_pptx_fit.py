"""Compares a deck's text boxes with what LibreOffice drew of it: every word of a slide stands within a box that holds
it, and every word of a box stands on its slide.  usage: check_pptx_fit.py DECK PDF"""
import collections
import posixpath
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
import zipfile

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/package/2006/relationships}"
H = "{http://www.w3.org/1999/xhtml}"
EMU_PER_POINT = 12700
# A letter may lean over its edge; a word's box is as high as its font says, which is more than its line.
ASIDE, ABOVE = 4, 0.35
Box = collections.namedtuple("Box", "name left top right bottom text signs chart")

deck = zipfile.ZipFile(sys.argv[1])
faults = []


def part(name):
    return ET.fromstring(deck.read(name))


def target(name, kind):
    folder, file = posixpath.split(name)
    for relation in part(f"{folder}/_rels/{file}.rels"):
        if relation.get("Type").endswith("/" + kind):
            return posixpath.normpath(posixpath.join(folder, relation.get("Target")))
    return None


def plain(text):
    """Without spaces, accents' own code points and the signs that only steer the line."""
    text = unicodedata.normalize("NFKC", text)
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) != "Cf")


def frame(shape):
    off, ext = shape.find(".//" + A + "off"), shape.find(".//" + A + "ext[@cx]")
    if shape.tag == P + "graphicFrame":
        off, ext = shape.find(P + "xfrm/" + A + "off"), shape.find(P + "xfrm/" + A + "ext")
    elif shape.find(P + "spPr/" + A + "xfrm") is None:
        return None
    x, y = int(off.get("x")) / EMU_PER_POINT, int(off.get("y")) / EMU_PER_POINT
    return x, y, x + int(ext.get("cx")) / EMU_PER_POINT, y + int(ext.get("cy")) / EMU_PER_POINT


def placeholder(shape):
    found = shape.find(".//" + P + "ph")
    return None if found is None else (found.get("type", "body"), found.get("idx", "0"))


def inherited(name, shape):
    """The frame of the layout's placeholder, or of the master's."""
    wanted = placeholder(shape)
    layout = target(name, "slideLayout")
    for source in (layout, target(layout, "slideMaster")):
        for other in part(source).iter(P + "sp"):
            have = placeholder(other)
            same = have and wanted and (have == wanted or have[1] == wanted[1] != "0" or
                                        (source != layout and have[0] == wanted[0]) or
                                        {have[0], wanted[0]} == {"title", "ctrTitle"})
            if same and frame(other):
                return frame(other)
    return None


def boxes(name):
    for shape in part(name).iter():
        if shape.tag not in (P + "sp", P + "graphicFrame"):
            continue
        chart = shape.tag == P + "graphicFrame" and shape.find(".//" + A + "tbl") is None
        text = "".join(t.text or "" for t in shape.iter(A + "t"))
        signs = "".join(b.get("char") for b in shape.iter(A + "buChar"))
        if shape.find(".//" + A + "buAutoNum") is not None or shape.find(".//" + A + "fld") is not None:
            signs += "0123456789."
        if not text and not chart:
            continue
        where = frame(shape) or inherited(name, shape)
        title = shape.find(".//" + P + "cNvPr").get("name")
        if where is None:
            faults.append(f"{name}: '{title}' has no place")
            continue
        yield Box(title, *where, plain(text), signs, chart)


def drawn():
    page = subprocess.run(["pdftotext", "-bbox", sys.argv[2], "-"], check=True, capture_output=True).stdout
    page = re.sub(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", b"", page)
    for sheet in ET.fromstring(page).iter(H + "page"):
        yield [(plain(w.text or ""), *(float(w.get(k)) for k in ("xMin", "yMin", "xMax", "yMax")))
               for w in sheet.iter(H + "word")]


def from_the_right(text):
    return any(unicodedata.bidirectional(c) in ("R", "AL", "AN") for c in text)


def holds(box, word):
    text, left, top, right, bottom = word
    above = ABOVE * (bottom - top)
    within = (left >= box.left - ASIDE and right <= box.right + ASIDE and top >= box.top - above and
              bottom <= box.bottom + above)
    # Readers turn words from the right about; a chart's labels are figures of its workbook.
    return within and (box.chart or from_the_right(text + box.text) or text in box.text or
                       all(c in box.signs for c in text))


slides = sorted((n for n in deck.namelist() if re.fullmatch(r"ppt/slides/slide\d+\.xml", n)),
                key=lambda n: int(re.findall(r"\d+", n)[0]))
pages = list(drawn())
if len(pages) != len(slides):
    faults.append(f"{len(slides)} slides, {len(pages)} pages")
checked = 0
for name, words in zip(slides, pages):
    places = list(boxes(name))
    for word in words:
        if not word[0]:
            continue
        checked += 1
        if not any(holds(box, word) for box in places):
            faults.append(f"{name}: '{word[0]}' at {word[1]:.0f}, {word[2]:.0f} to {word[3]:.0f}, {word[4]:.0f} "
                          "stands in no box that holds it")
    shown = "".join(word[0] for word in words)
    for box in places:
        if not box.chart and not from_the_right(box.text):
            missing = collections.Counter(box.text) - collections.Counter(shown)
            if missing:
                faults.append(f"{name}: of '{box.name}' is missing {''.join(missing.elements())!r}")
print(f"{checked} words on {len(pages)} slides")
print("\n".join(faults))
sys.exit(1 if faults or checked == 0 else 0)
