#!/usr/bin/python3
"""Reads the console's texts into translations/aicmo_*.ts, keeping what is translated.

  translations/update.py          updates the files
  translations/update.py --check  says what is missing, unfinished or wrong in them; changes nothing

lupdate 6.4 does not understand "namespace aicmo::ui": it is shown a copy in which the namespaces are nested.

Core's sentences are collected too, in a context of their own: the formats that words(), phrase() and WordsFormat get,
and the plain literals that PLAIN_CALLS get as messages and advice: errors that an operator meets. All of them stand
in core_words.txt as well, by which a window finds the format of a text that it has in English only. The sentences of
the rules (resources/rules/channels.json) have the context "rules".
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

LUPDATE = "/usr/lib/qt6/bin/lupdate"  # the one in PATH is that of Qt 5, where both are
ROOT = pathlib.Path(__file__).resolve().parent.parent
# English needs its plurals alone: every other text is its own translation.
LANGUAGES = {"en": 2, "de": 2, "fr": 2, "es": 2, "ar": 6}
# Free functions have a tr() of their own, which names its context.
FREE_TR = re.compile(r'^QString tr\(const char\* text\) \{ return QCoreApplication::translate\("(\w+)", text\); \}$', re.M)
NAMESPACE = re.compile(r"^namespace (aicmo::ui)(::\w+)? \{$", re.M)


def readable_copy(folder, contexts):
    for source in sorted((ROOT / "ui").rglob("*")):
        if source.suffix not in (".cpp", ".h"):
            continue
        text = source.read_text()
        if NAMESPACE.search(text):
            text = NAMESPACE.sub("namespace aicmo { namespace ui {", text)
            text = re.sub(r"^\}  // namespace aicmo::ui.*$", "} }", text, flags=re.M)
        free = FREE_TR.search(text)
        if free:
            text = re.sub(r"\btr\(", f'QCoreApplication::translate("{free[1]}", ', FREE_TR.sub("", text))
            contexts.add(free[1])
        copy = folder / source.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(text)
    return folder / "ui"


CORE_WORDS = ROOT / "translations" / "core_words.txt"
# Calls whose texts an operator meets, by what they begin with, and which of the arguments behind that are texts; in
# the rooms of core that are named.
PLAIN_CALLS = (
    (r"\bfail\(ErrorKind::\w+,", (0, 2), ("project", "compose", "delivery", "gateway", "base", "store")),
    (r"\b(?:Failure\(|return \{)ErrorKind::\w+,", (0, 2), ("store",)),
    (r"\b(?:fail|filterError)\((?!ErrorKind|Error)", (0,), ("liquid",)),
    (r"\berror\(name,|\b(?:reader|fields)\.error\(\w+,|\breader\.error\(\"\w+\",", (0,), ("project",)),
    (r"\berrors_?\.push_back\(\{[^,]+,", (0,), ("project",)),
    (r"\bcomplain\(", (1, 2), ("gateway",)),
    (r"\bplainOutcome\(OutcomeKind::\w+,", (0,), ("gateway",)),
    (r"\b(?:cannotSay|notThere)\(", (0,), ("gateway", "delivery")),
    (r"\breturn refused\(", (0,), ("gateway",)),
    (r"\bcheck\.message =", (0,), ("gateway",)),
    (r"\.within\(", (0,), ("delivery", "store")),
)
LITERAL = r'"(?:\\.|[^"\\])*"'
LITERALS = rf"{LITERAL}(?:\s*{LITERAL})*"
FORMAT = re.compile(rf"(?<![\w:])(?:words|phrase|WordsFormat(?: \w+)?)\(\s*({LITERALS})")
FORMAT_USED = re.compile(r"(?<![\w:.>])(?:words|phrase)\((?!std::move)")
OTHER_WORDS = re.compile(r"^ *(?!return)[\w:]+ words\((?:const |std::string_view)", re.M)  # a function of the file's own


def joined(literals):
    return "".join(part[1:-1] for part in re.findall(LITERAL, literals))


def arguments(text, begin):
    """The arguments of a call from `begin` on, as they are written."""
    out, depth, at = [""], 0, begin
    while at < len(text):
        literal = re.compile(LITERAL + r"|'(?:\\.|[^'\\])+'").match(text, at)
        if literal:
            out[-1] += literal[0]
            at = literal.end()
            continue
        c = text[at]
        if (c in ")]}" or c == ";") and depth == 0:
            break
        depth += (c in "([{") - (c in ")]}")
        if c == "," and depth == 0:
            out.append("")
        else:
            out[-1] += c
        at += 1
    return [argument.strip() for argument in out]


def plain_texts(argument):
    """The literals of an argument that is one, or a choice between some; nothing of one that is put together."""
    choice = re.sub(r"^[^\"]*\?", "", argument)
    whole = rf"{LITERALS}(?:\s*:\s*(?:{LITERALS}|[^\"]*\?\s*{LITERALS}))*"
    if not re.fullmatch(whole, choice.strip()):
        return []
    return [text for text in map(joined, re.findall(LITERALS, choice)) if re.search(r"[A-Za-z]", text)]


def formats_of_core(problems):
    """In the order of the sources, each once, escaped as in the source."""
    found = {}
    for source in sorted((ROOT / "core").rglob("*")):
        if source.suffix not in (".cpp", ".h"):
            continue
        text = "\n".join(line for line in source.read_text().split("\n") if not line.lstrip().startswith("//"))
        name = source.relative_to(ROOT)
        hits = list(FORMAT.finditer(text))
        for hit in hits:
            found.setdefault(joined(hit[1]))
        starts = {hit.start() for hit in hits}
        if name.stem != "words" and not OTHER_WORDS.search(text):
            for use in FORMAT_USED.finditer(text):
                if use.start() not in starts:
                    problems.append(f"{name}: {text[use.start():use.start() + 60]!r} is given no literal")
        for call, texts, rooms in PLAIN_CALLS:
            if name.parts[1] in rooms:
                for hit in re.finditer(call, text):
                    given = arguments(text, hit.end())
                    for index in texts:
                        for literal in plain_texts(given[index] if index < len(given) else ""):
                            found.setdefault(literal)
    return list(found)


def sentences_of_rules():
    rules = json.loads((ROOT / "resources" / "rules" / "channels.json").read_text())["rules"]
    return list(dict.fromkeys(json.dumps(rule["says"].replace("{value}", "%1"), ensure_ascii=False)[1:-1]
                              for rule in rules))


def write_core_copy(folder, formats):
    lines = []
    for context, texts in (("core", formats), ("rules", sentences_of_rules())):
        for text in texts:
            macro = "QT_TRANSLATE_N_NOOP" if "%Ln" in text else "QT_TRANSLATE_NOOP"
            lines.append(f'static const auto x{len(lines)} = {macro}("{context}", "{text}");')
    (folder / "ui" / "core_words.cpp").write_text("\n".join(lines) + "\n")


def lupdate(sources, target, language):
    command = [LUPDATE, "-silent", "-locations", "none", "-no-ui-lines", "-no-obsolete", "-source-language", "en",
               "-target-language", language, "-I", str(sources.parent), str(sources), "-ts", str(target)]
    if language == "en":
        command.insert(1, "-pluralonly")
    ran = subprocess.run(command, capture_output=True, text=True)
    if ran.returncode != 0:
        sys.exit(ran.stdout + ran.stderr)


def messages(file):
    out = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            out[key] = message
    return out


def forms(message):
    translation = message.find("translation")
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural if message.get("numerus") == "yes" else [translation.text or ""]


def marks(text):
    """What a text must have in every language."""
    return sorted(re.findall(r"%L?[1-9]|%L?n", text)), text.count("&&"), len(re.findall(r"&(?=\w)", text)) > 0, \
        text.endswith("…")


def problems_of(language, message, key):
    texts = forms(message)
    place = f"aicmo_{language}.ts: {key[0]}: {key[1]!r}"
    if message.find("translation").get("type") == "unfinished" or not all(text.strip() for text in texts):
        return [f"{place} is not translated"]
    plural = message.get("numerus") == "yes"
    if plural and len(texts) != LANGUAGES[language]:
        return [f"{place} has {len(texts)} plural forms of {LANGUAGES[language]}"]
    wanted = marks(key[1])
    for text in texts:
        have = marks(text)
        # "One item" may do without the figure.
        places = [m for m in wanted[0] if "n" not in m], [m for m in have[0] if "n" not in m]
        if (places[0] != places[1] if plural else wanted[0] != have[0]) or wanted[1:] != have[1:]:
            return [f"{place}: {text!r} has other places, mnemonics or dots"]
    return []


def main():
    checking = sys.argv[1:] == ["--check"]
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        contexts = {"core", "rules"}
        sources = readable_copy(pathlib.Path(folder), contexts)
        formats = formats_of_core(problems)
        write_core_copy(pathlib.Path(folder), formats)
        listed = "".join(re.sub(r"\\(.)", r"\1", text) + "\n" for text in formats)
        if not checking:
            CORE_WORDS.write_text(listed)
        elif not CORE_WORDS.exists() or CORE_WORDS.read_text() != listed:
            problems.append("core_words.txt is not what the sources say")
        for language in LANGUAGES:
            file = ROOT / "translations" / f"aicmo_{language}.ts"
            target = pathlib.Path(folder) / file.name if checking else file
            if checking and file.exists():
                shutil.copy(file, target)
            lupdate(sources, target, language)
            for key, message in messages(target).items():
                if key[0] not in contexts and not key[0].startswith("aicmo::ui::"):
                    problems.append(f"{key[0]}: {key[1]!r} has a context that tr() does not look up")
                if checking:
                    problems += problems_of(language, message, key)
    print("\n".join(problems))
    return 1 if problems else 0


sys.exit(main())
