#!/usr/bin/python3
"""Opens a deck in LibreOffice, changes one figure in the table behind a chart, and saves the deck as PDF.

usage: edit_chart.py DECK.pptx OUT.pdf PROFILE OLD NEW
Prints where the figure stood; fails when no chart has it.
"""

import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def prop(name, value):
    out = PropertyValue()
    out.Name, out.Value = name, value
    return out


def connected(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:  # not there yet
            time.sleep(0.2)
    sys.exit("LibreOffice does not answer")


def charts(document):
    for number in range(document.DrawPages.Count):
        page = document.DrawPages.getByIndex(number)
        for index in range(page.Count):
            shape = page.getByIndex(index)
            if shape.supportsService("com.sun.star.drawing.OLE2Shape") and shape.Model is not None:
                if shape.Model.supportsService("com.sun.star.chart2.ChartDocument"):
                    yield number + 1, shape.Model


def change(document, old, new):
    for slide, chart in charts(document):
        table = chart.getDataProvider() if chart.hasInternalDataProvider() else None
        if table is None:
            continue
        rows = [list(row) for row in table.getData()]
        for row in rows:
            for column, value in enumerate(row):
                if value == old:
                    row[column] = new
                    table.setData(tuple(tuple(cells) for cells in rows))
                    return slide
    sys.exit(f"no chart holds {old}")


def main():
    deck, out, profile, old, new = sys.argv[1:]
    pipe = f"chart{os.getpid()}"
    office = subprocess.Popen(["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{profile}",
                               f"--accept=pipe,name={pipe};urp;"])
    context = connected(pipe)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    try:
        document = desktop.loadComponentFromURL("file://" + os.path.abspath(deck), "_blank", 0, (prop("Hidden", True),))
        print("slide", change(document, float(old), float(new)))
        document.storeToURL("file://" + os.path.abspath(out), (prop("FilterName", "impress_pdf_Export"),))
        document.close(True)
    finally:
        try:
            desktop.terminate()
        except Exception:  # gone already
            pass
        office.wait(30)


main()
