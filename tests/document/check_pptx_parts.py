"""Opens a deck without our code: every part has a content type, every relationship ends somewhere, every XML part is
well-formed, charts and their workbooks hold the same figures, pictures and charts are described."""
import io
import posixpath
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
faults = []


def check(fine, text):
    if not fine:
        faults.append(text)


deck = zipfile.ZipFile(sys.argv[1])
names = deck.namelist()
check(len(names) == len(set(names)), "a part is there twice")
check(names[0] == "[Content_Types].xml", "the content types are not first")
types = ET.fromstring(deck.read("[Content_Types].xml"))
defaults = {e.get("Extension") for e in types.iter(TYPES + "Default")}
overrides = {e.get("PartName") for e in types.iter(TYPES + "Override")}
for name in names[1:]:
    check("/" + name in overrides or name.rsplit(".", 1)[-1] in defaults, f"{name} has no content type")
    if name.endswith((".xml", ".rels")):
        ET.fromstring(deck.read(name))
for part in overrides:
    check(part[1:] in names, f"{part} is listed but missing")


def related(part):
    folder, file = posixpath.split(part)
    rels = posixpath.join(folder, "_rels", file + ".rels")
    out = {}
    for e in ET.fromstring(deck.read(rels)) if rels in names else []:
        target = e.get("Target")
        if e.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join(folder, target))
            check(target in names, f"{part}: {target} is missing")
        out[e.get("Id")] = target
    return out


for name in names:
    if name.endswith(".xml") and not name.startswith("["):
        known = related(name)
        for used in re.findall(r'\br:(?:id|embed)="(rId\d+)"', deck.read(name).decode()):
            check(used in known, f"{name}: {used} leads nowhere")


def workbook_cells(data):
    book = zipfile.ZipFile(io.BytesIO(data))
    check(book.testzip() is None, "a workbook is damaged")
    shared = []
    if "xl/sharedStrings.xml" in book.namelist():
        shared = ["".join(t.text or "" for t in e.iter(S + "t")) for e in ET.fromstring(book.read("xl/sharedStrings.xml"))]
    cells = {}
    for cell in ET.fromstring(book.read("xl/worksheets/sheet1.xml")).iter(S + "c"):
        value = cell.find(S + "v")
        if value is not None:
            cells[cell.get("r")] = shared[int(value.text)] if cell.get("t") == "s" else float(value.text)
    return cells


for name in names:
    if not re.fullmatch(r"ppt/charts/chart\d+\.xml", name):
        continue
    cells = workbook_cells(deck.read(next(t for t in related(name).values() if t.endswith(".xlsx"))))
    for reference in ET.fromstring(deck.read(name)).iter():
        if reference.tag not in (C + "strRef", C + "numRef"):
            continue
        formula = reference.find(C + "f").text
        column, first, last = re.fullmatch(r"Sheet1!\$([A-Z])\$(\d+)(?::\$[A-Z]\$(\d+))?", formula).groups()
        cached = {int(p.get("idx")): p.find(C + "v").text for p in reference.iter(C + "pt")}
        for row in range(int(first), int(last or first) + 1):
            value, cell = cached.get(row - int(first)), cells.get(f"{column}{row}")
            same = value == cell if reference.tag == C + "strRef" else (
                value is None and cell is None or value is not None and float(value) == cell)
            check(same or (value == "" and cell is None), f"{name} {column}{row}: {value} in the chart, {cell} in the workbook")

for name in names:
    if re.fullmatch(r"ppt/slides/slide\d+\.xml", name):
        slide = ET.fromstring(deck.read(name))
        ids = [e.get("id") for e in slide.iter(P + "cNvPr")]
        check(len(ids) == len(set(ids)), f"{name}: a shape's identifier is there twice")
        for e in list(slide.iter(P + "pic")):
            check(e.find(f".//{P}cNvPr").get("descr"), f"{name}: a picture without a description")
        for e in slide.iter(P + "graphicFrame"):
            if e.find(f".//{C}chart") is not None:
                check(e.find(f".//{P}cNvPr").get("descr"), f"{name}: a chart without a description")

print("\n".join(faults))
sys.exit(1 if faults else 0)
