"""Opens a page in Chromium, checks it with axe in light and dark, and takes its pictures: browser.py FILE."""

import base64
import sys

from axe_core_python.selenium import Axe
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

options = webdriver.ChromeOptions()
for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1000,1400"):
    options.add_argument(argument)
options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
driver.set_script_timeout(300)
failures = []
try:
    for scheme in ("light", "dark"):
        driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
        driver.get("file://" + sys.argv[1])
        width = driver.execute_script("return getComputedStyle(document.body).maxWidth")
        if width == "none":
            failures.append("the page's policy keeps its own style out")
        complaints = [entry["message"] for entry in driver.get_log("browser")]
        failures += complaints
        found = Axe().run(driver)
        for violation in found["violations"]:
            failures.append(f"{scheme}: {violation['id']}: {violation['help']} ({len(violation['nodes'])})")
        driver.save_screenshot(f"{scheme}.png")
        print(f"axe, {scheme}: {len(found['passes'])} rules kept, {len(found['violations'])} broken")
    for name, width, height in (("a4", 21.0, 29.7), ("letter", 21.59, 27.94)):
        printed = driver.execute_cdp_cmd(
            "Page.printToPDF",
            {"paperWidth": width / 2.54, "paperHeight": height / 2.54, "printBackground": True})
        with open(f"{name}.pdf", "wb") as file:
            file.write(base64.b64decode(printed["data"]))
finally:
    driver.quit()
if failures:
    sys.exit("\n".join(failures))
