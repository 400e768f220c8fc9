"""The whole job in the real console by keyboard alone, read from the accessibility tree: import a sample, preview,
approve, send live, see the report, settle what is in doubt, build the package, verify the log.

    python3 desktop.py python3 test_keyboard_round.py AICMO AICMO_CONSOLE SAMPLES
"""

import os
import re
import subprocess
import sys
import tempfile

from assistive import Ear, Keyboard, Program, pictured_failure, wait_for
from mail_server import MailServer

PROJECT = "northwind-spring"
CONTENT = "Café partners: wholesale list"
RECIPIENTS = 86
STORED = RECIPIENTS - 1  # one message is thrown away by the server, and its answer with it


def import_sample(program, keyboard, samples):
    keyboard.press("ctrl+o")
    program.find("dialog|file chooser", "Import projects")
    keyboard.write(os.path.join(samples, PROJECT, "project.json"))
    keyboard.press("Return")
    program.gone("dialog|file chooser", "Import projects")
    wait_for("plan items", lambda: program.rows("Plan items") > 0)


def preview(program, keyboard):
    keyboard.press("ctrl+Return")
    wait_for("a filled report", lambda: program.rows("Execution report") > 300, 180)
    program.find("push button", "Preview sends", 180)


def approve(program, keyboard):
    keyboard.press("ctrl+2")
    keyboard.tab_to("list|table", "Contents")
    keyboard.choose(CONTENT)
    keyboard.tab_to("push button", "Approve .*")
    keyboard.press("space")
    keyboard.tab_to("push button", "Revoke approval")


def send_live(program, keyboard):
    keyboard.tab_to("check box", "Execution enabled")
    keyboard.press("space")
    keyboard.tab_to("check box", "Dry run")
    keyboard.press("space")
    keyboard.tab_to("push button", "Send live")
    keyboard.press("space")
    program.find("text", "Number of items")
    keyboard.write(str(RECIPIENTS))
    keyboard.tab_to("push button", f"Send {RECIPIENTS} live")
    keyboard.press("space")
    program.find("progress bar", "Run progress")
    keyboard.wait_on("push button", "Pause", 60)
    keyboard.wait_on("push button", "Preview sends", 240)


def hear(ear):
    """What a screen reader was told meanwhile, without looking for it."""
    heard = ear.words()
    for words in ("Preview started", "Preview: nothing is sent", "LIVE", "Live run started",
                  "[1-9]0 %, [0-9]+ of 86 processed", "In doubt: .*@.*", "Live run ended: 85 items sent, 1 in doubt"):
        assert any(re.fullmatch(words, said) for said in heard), f"“{words}” is not in {heard}"


def see_report(program, keyboard, mail):
    wait_for("the report of the live run", lambda: program.rows("Execution report") > 0)
    program.find("label", r"1 item in doubt", 60)
    assert mail.stored() == (STORED, STORED), mail.stored()
    keyboard.tab_to("table", "Execution report")


def settle(program, keyboard):
    keyboard.tab_to("push button", "Settle…")
    keyboard.press("space")
    wait_for("the item in doubt alone", lambda: program.rows("Execution report") == 1)
    keyboard.tab_to("push button", "It was not sent")
    keyboard.press("space")
    program.gone("label", r"1 item in doubt", 60)


def package(program, keyboard):
    keyboard.press("ctrl+4")
    keyboard.tab_to("push button", "Build package")
    keyboard.press("space")
    for file in ("strategy.pdf", "deck.pptx", "summary.html"):
        program.find("push button", f"Open {file}", 240)


def verify(program, keyboard):
    keyboard.press("ctrl+5")
    wait_for("events", lambda: program.rows("Event log") > 3, 120)
    keyboard.tab_to("push button", "Verify event log")
    keyboard.press("space")
    program.find("label", "Event log verified to #.*", 120)


def drive(program, keyboard, ear, samples, mail):
    import_sample(program, keyboard, samples)
    preview(program, keyboard)
    approve(program, keyboard)
    send_live(program, keyboard)
    see_report(program, keyboard, mail)
    hear(ear)
    settle(program, keyboard)
    package(program, keyboard)
    verify(program, keyboard)


def main(aicmo, console, samples):
    with tempfile.TemporaryDirectory() as folder:
        store = "sqlite:" + os.path.join(folder, "console.db")
        mail = MailServer(folder, RECIPIENTS // 2 + 1, "droplost")
        program = Program("aicmo-console", [console, "--store", store], dict(os.environ, **mail.environment()))
        keyboard = Keyboard(program)
        ear = Ear(os.path.join(folder, "heard"))
        try:
            with pictured_failure("keyboard_round"):
                drive(program, keyboard, ear, samples, mail)
        finally:
            ear.close()
            program.close()
            mail.close()
        subprocess.run([aicmo, "events", "verify"], env=dict(os.environ, AICMO_STORE=store), check=True)


if __name__ == "__main__":
    main(*sys.argv[1:4])
