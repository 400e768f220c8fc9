"""Checks what the schema cannot say about the samples: python3 check_samples.py (needs the package python3-jsonschema)

Files that are named exist and no others do, addresses are unique and end in .example, posts keep their channel's
limits, dates lie in the campaign with the offset of the client's zone, the budget adds up to what the prose says.
"""
import csv
import datetime
import json
import pathlib
import re
import subprocess
import sys
import zoneinfo

import jsonschema

SAMPLES = pathlib.Path(__file__).resolve().parent.parent
SCHEMA = json.loads((SAMPLES.parent / "schema/project.schema.json").read_text(encoding="utf-8"))
BUDGET = {"northwind-spring": ("EUR 24,000", 24000), "halden-observability": ("EUR 148,000", 148000)}
WINDOW = {"northwind-spring": ("2026-03-02", "2026-04-26"), "halden-observability": ("2026-05-04", "2026-06-28")}


def contacts_of(project, folder, audience_id):
    audience = next(one for one in project["audiences"] if one["id"] == audience_id)
    if "contacts" in audience:
        return audience["contacts"]
    with (folder / audience["file"]).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def named_files(project, folder):
    names = {"project.json", project["brand"]["logo"]} | {one["asset"] for one in project["creatives"]}
    names |= {one["file"] for one in project["audiences"] if "file" in one}
    for item in project["content"]:
        names |= {media["file"] for media in item.get("post", {}).get("media", [])}
        mail = item.get("email", {})
        names |= set(mail.get("attachments", []))
        if "html_file" in mail:
            names.add(mail["html_file"])
            html = (folder / mail["html_file"]).read_text(encoding="utf-8")
            names |= set(re.findall(r'src="([^"]+)"', html))
    return names


def picture(path):
    shown = subprocess.run(["identify", "-format", "%m %w %h", str(path)], capture_output=True, text=True, check=True).stdout
    kind, width, height = shown.split()
    return kind, int(width), int(height)


def post_problems(item, folder):
    post, channel = item["post"], item["channel"]
    whole = post["text"] + "".join(" #" + tag for tag in post["hashtags"]) + post.get("link", "")
    limit = 3000 if channel == "linkedin" else 2200
    if len(whole) > limit:
        yield f"{len(whole)} characters"
    for media in post["media"]:
        kind, width, height = picture(folder / media["file"])
        if not media["alt_text"]:
            yield "no alt text"
        if channel == "instagram" and not (kind == "JPEG" and 320 <= width <= 1440 and 0.8 <= width / height <= 1.91):
            yield f"picture {media['file']} is {kind} {width} × {height}"
    if channel == "instagram" and (not post["media"] or len(post["hashtags"]) > 5):
        yield "pictures or hashtags"


def problems(folder):
    project = json.loads((folder / "project.json").read_text(encoding="utf-8"))
    for error in jsonschema.Draft202012Validator(SCHEMA).iter_errors(project):
        yield f"{error.json_path}: {error.message}"
    named, there = named_files(project, folder), {str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()}
    yield from (f"missing file {name}" for name in sorted(named - there))
    yield from (f"file that nothing names {name}" for name in sorted(there - named))
    zone = zoneinfo.ZoneInfo(project["timezone"])
    first, last = (datetime.date.fromisoformat(day) for day in WINDOW[project["id"]])
    ids = [one["id"] for part in ("content", "creatives", "audiences") for one in project[part]]
    if len(ids) != len(set(ids)):
        yield "an id stands twice"
    for audience in project["audiences"]:
        addresses = [one["email"].lower() for one in contacts_of(project, folder, audience["id"])]
        if len(addresses) != len(set(addresses)) or not all(one.isascii() and one.endswith(".example") for one in addresses):
            yield f"addresses of {audience['id']}"
    for item in project["content"]:
        at = datetime.datetime.fromisoformat(item["scheduled_at"])
        if at.utcoffset() != at.astimezone(zone).utcoffset() or not first <= at.date() <= last:
            yield f"{item['id']}: {item['scheduled_at']}"
        if "post" in item:
            yield from (f"{item['id']}: {one}" for one in post_problems(item, folder))
    prose, amount = BUDGET[project["id"]]
    strategy = project["strategy"]
    if sum(line["amount"] for line in strategy["budget"]) != amount or prose not in strategy["executive_summary"]:
        yield "budget and prose differ"
    for kpi in strategy["kpis"]:
        actual = [point["actual"] for point in kpi["series"] if "actual" in point]
        if kpi["baseline"] != actual[-1] or kpi["target"] != kpi["series"][-1]["planned"]:
            yield f"baseline or target of {kpi['name']}"


if __name__ == "__main__":
    found = [f"{name}: {problem}" for name in sorted(BUDGET) for problem in problems(SAMPLES / name)]
    print("\n".join(found) or "The samples are consistent.")
    sys.exit(1 if found else 0)
