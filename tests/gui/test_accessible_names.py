"""Drives the real console by accessible names, as the contract gives them: preview, approve, arm, package, events.

    python3 desktop.py python3 test_accessible_names.py AICMO AICMO_CONSOLE SAMPLES
"""

import os
import subprocess
import sys
import tempfile

from assistive import Program, keys, pictured_failure, wait_for

PROJECT = "northwind-spring"
SWITCHES = ["Execution enabled", "Dry run", "Email", "LinkedIn", "Instagram", "CRM"]


def page(number, role, name, program):
    keys(f"ctrl+{number}")
    program.find(role, name)
    unnamed = program.unnamed()
    assert not unnamed, f"controls without a name on page {number}: {unnamed}"


def drive(program):
    assert program.all("list", "Projects") or program.all("table", "Projects"), "no list Projects"
    program.find("text", "Search projects")
    program.find("push button", "Import")
    for name in SWITCHES:
        program.find("check box", name)
    page(1, "push button", "Preview sends", program)
    page(2, "table", "Plan items", program)
    wait_for("plan items", lambda: program.rows("Plan items") > 0)

    program.press("push button", "Preview sends")
    wait_for("a filled report", lambda: program.rows("Execution report") > 300, 180)
    program.find("progress bar", "Run progress")
    for name in ("Pause", "Stop"):
        program.find("push button", name, hidden=True)
    page(3, "table", "Execution report", program)

    page(2, "table", "Plan items", program)
    program.press("push button", "Approve .*", 120)
    program.find("push button", "Revoke approval", 60)

    program.press("check box", "Execution enabled")
    program.press("check box", "Dry run")
    program.find("push button", "Send live")
    program.gone("push button", "Preview sends")
    program.press("check box", "Dry run")
    program.find("push button", "Preview sends")
    program.gone("push button", "Send live")

    page(4, "push button", "Build package", program)
    program.press("push button", "Build package")
    keys("ctrl+comma")
    program.find("text", "Server")
    program.find("push button", "Save and test")
    unnamed = program.unnamed()
    assert not unnamed, f"controls without a name in the settings: {unnamed}"
    page(5, "table", "Event log", program)
    program.find("text", "Search events")
    wait_for("events", lambda: program.rows("Event log") > 3, 120)


def main(aicmo, console, samples):
    with tempfile.TemporaryDirectory() as folder:
        store = "sqlite:" + os.path.join(folder, "console.db")
        environment = dict(os.environ, AICMO_STORE=store)
        subprocess.run([aicmo, "import", os.path.join(samples, PROJECT)], env=environment, check=True)
        program = Program("aicmo-console", [console, "--store", store, PROJECT])
        try:
            with pictured_failure("accessible_names"):
                drive(program)
        finally:
            program.close()
        subprocess.run([aicmo, "events", "verify"], env=environment, check=True)


if __name__ == "__main__":
    main(*sys.argv[1:4])
