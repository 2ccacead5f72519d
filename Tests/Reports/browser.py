"""Opens pages in Chromium, checks them with axe in light and dark, and takes their pictures: browser.py FILE..."""

import base64
import os
import sys

from axe_core_python.selenium import Axe
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

# What axe leaves open, because text is short, drawn or scrolled, is measured by the colours themselves.
CONTRAST = """
const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
function rgba(colour) {
  canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
  return canvas.getImageData(0, 0, 1, 1).data;
}
function luminance(colour) {
  const [r, g, b] = [...rgba(colour)].slice(0, 3).map(v => v / 255)
    .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function paper(element) {
  for (let e = element; e; e = e.parentElement) {
    const colour = getComputedStyle(e).backgroundColor;
    if (rgba(colour)[3] === 255) return colour;
  }
  return 'white';
}
let least = 21;
for (const selector of arguments[0]) {
  const element = document.querySelector(selector), style = getComputedStyle(element);
  const ink = element instanceof SVGElement ? style.fill : style.color;
  const [a, b] = [luminance(ink), luminance(paper(element))].sort((x, y) => y - x);
  least = Math.min(least, (a + 0.05) / (b + 0.05));
}
return least;
"""

options = webdriver.ChromeOptions()
for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1000,1400"):
    options.add_argument(argument)
options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
driver.set_script_timeout(300)
failures = []


def check(page, scheme):
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
    driver.get("file://" + page)
    name = os.path.basename(page).removesuffix(".html")
    if driver.execute_script("return getComputedStyle(document.body).maxWidth") == "none":
        failures.append(f"{name}: the page's policy keeps its own style out")
    failures.extend(entry["message"] for entry in driver.get_log("browser"))
    driver.execute_script("document.querySelectorAll('details').forEach(e => e.open = true)")
    found = Axe().run(driver)
    for violation in found["violations"]:
        failures.append(f"{name}, {scheme}: {violation['id']}: {violation['help']} ({len(violation['nodes'])})")
    open_ends = [end for end in found["incomplete"] if end["id"] != "color-contrast"]
    failures.extend(f"{name}, {scheme}: {end['id']} is left open ({len(end['nodes'])})" for end in open_ends)
    nodes = [node["target"][-1] for end in found["incomplete"] for node in end["nodes"]]
    least = driver.execute_script(CONTRAST, nodes)
    if least < 4.5:
        failures.append(f"{name}, {scheme}: a contrast of {least:.2f}")
    driver.save_screenshot(f"{name}-{scheme}.png")
    print(
        f"axe, {name}, {scheme}: {len(found['passes'])} rules kept, {len(found['violations'])} broken; "
        f"{len(nodes)} contrasts measured apart, the least {least:.2f}")


def print_on_paper(page):
    driver.get("file://" + page)
    name = os.path.basename(page).removesuffix(".html")
    for paper, width, height in (("a4", 21.0, 29.7), ("letter", 21.59, 27.94)):
        printed = driver.execute_cdp_cmd(
            "Page.printToPDF",
            {"paperWidth": width / 2.54, "paperHeight": height / 2.54, "printBackground": True})
        with open(f"{name}-{paper}.pdf", "wb") as file:
            file.write(base64.b64decode(printed["data"]))


try:
    for page in sys.argv[1:]:
        for scheme in ("light", "dark"):
            check(page, scheme)
        print_on_paper(page)
finally:
    driver.quit()
if failures:
    sys.exit("\n".join(failures))
