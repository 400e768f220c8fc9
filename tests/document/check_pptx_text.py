"""Every pillar, persona, KPI, creative, post, email title and the whole prose of the project is text of the deck, on a
slide or in its notes."""
import json
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def plain(text):
    return re.sub(r"[\s*_`>#|•]+", "", text)


deck = zipfile.ZipFile(sys.argv[1])
found = ""
for name in deck.namelist():
    if re.fullmatch(r"ppt/(slides|notesSlides)/\w+\.xml", name):
        for paragraph in ET.fromstring(deck.read(name)).iter(A + "p"):
            found += "".join(t.text or "" for t in paragraph.iter(A + "t"))
found = plain(found)
project = json.load(open(sys.argv[2]))
strategy = project["strategy"]
wanted = [project["name"], strategy["primary_goal"], strategy["timeline"]]
for pillar in strategy["pillars"]:
    wanted += [pillar["name"], pillar["description"], pillar["kpi_impact"]]
for persona in strategy["personas"]:
    wanted += [persona["name"], persona["description"], *persona["needs"]]
wanted += [kpi["name"] for kpi in strategy["kpis"]] + [line["channel"] for line in strategy["budget"]]
for creative in project["creatives"]:
    wanted += [creative["hook"], creative["caption"], creative["cta"]]
for content in project["content"]:
    wanted.append(content["title"])
    if "post" in content and "{" not in content["post"]["text"]:
        wanted += content["post"]["text"].split("\n")
for prose in ("executive_summary", "situation_analysis", "strategy_narrative"):
    for line in strategy[prose].split("\n"):
        if "|" in line:
            wanted += [cell for cell in line.split("|") if not re.fullmatch(r"[\s:-]*", cell)]
        else:
            text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", line)
            wanted.append(re.sub(r"^\s*(\d+\.|[-*>]|#+)\s*", "", text))
missing = [text for text in wanted if plain(text) and plain(text) not in found]
print("\n".join("missing: " + text for text in missing))
sys.exit(1 if missing else 0)
