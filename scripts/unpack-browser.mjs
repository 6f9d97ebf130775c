// Run by scripts/suite/bundled-browser.mjs in a process of its own, because TMPDIR and others must be set before this import.
import chromium from "@sparticuz/chromium";

await chromium.executablePath();
