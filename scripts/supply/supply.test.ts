import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { readAudit } from "./audit.mjs";
import { licenceList, refusedLicences } from "./licences.mjs";
import { lockedPackages, runtimePackages } from "./runtime-packages.mjs";

const packages = runtimePackages(lockedPackages());
const manifest: { dependencies: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
const direct = Object.keys(manifest.dependencies);

test("every dependency of ours is a runtime package, and what only tests need is none", () => {
  const names = packages.map(({ name }) => name);
  for (const name of direct) expect(names).toContain(name);
  for (const name of ["vitest", "oidc-provider", "@playwright/test"]) expect(names).not.toContain(name);
});

test("docs/licences.md lists the lock file's runtime packages as they are", () =>
  expect(readFileSync("docs/licences.md", "utf8"), "Run `npm run licences`").toBe(licenceList(packages)));

test("no runtime package has a licence that is not allowed", () => expect(refusedLicences(packages)).toEqual([]));

test.each([
  ["copyleft", "left-pad", "GPL-3.0-only", 1],
  ["one of two is copyleft", "left-pad", "MIT AND AGPL-3.0-only", 1],
  ["no licence at all", "left-pad", "", 1],
  ["an exception is for its own package alone", "left-pad", "LGPL-3.0-or-later", 1],
  ["both of two are allowed", "left-pad", "MIT AND ISC", 0],
])("%s", (_says, name, licence, refused) =>
  expect(refusedLicences([{ name, version: "1.0.0", licence }])).toHaveLength(refused),
);

test("`npm run sbom` writes CycloneDX that lists every runtime package", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["scripts/sbom.mjs"], { maxBuffer: 16 * 1024 * 1024 });
  const bill = JSON.parse(stdout);
  expect(bill).toMatchObject({
    bomFormat: "CycloneDX",
    specVersion: expect.stringMatching(/^1\.[4-9]$/),
    serialNumber: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
    version: 1,
    metadata: { component: { type: "application", purl: expect.stringMatching(/^pkg:npm\/headroom@/) } },
  });
  const components: { "bom-ref": string; name: string; version: string; purl: string; hashes: unknown[] }[] =
    bill.components;
  for (const { name, version, purl, hashes } of components) {
    expect(purl).toBe(`pkg:npm/${name.replace("@", "%40")}@${version}`);
    expect(hashes).not.toEqual([]);
  }
  const named = (all: readonly { name: string; version: string }[]) =>
    all.map((each) => `${each.name} ${each.version}`);
  expect([...new Set(named(components))].sort()).toEqual(named(packages).sort());
  const refs = new Set(components.map((each) => each["bom-ref"]));
  const own: { ref: string; dependsOn: string[] }[] = bill.dependencies;
  expect(own.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
  const ours = own.find(({ ref }) => ref.startsWith("headroom@"))?.dependsOn ?? [];
  for (const name of direct)
    expect(
      ours.some((ref) => ref.startsWith(`${name}@`)),
      name,
    ).toBe(true);
});

test.each([
  ["the registry answers: nothing", '{"auditReportVersion":2,"metadata":{"vulnerabilities":{"total":0}}}', true, 0],
  ["the registry answers: two", '{"auditReportVersion":2,"metadata":{"vulnerabilities":{"total":2}}}', true, 2],
  ["the registry refuses", '{"message":"405 Method Not Allowed","statusCode":405}', false, 0],
  ["a page of a proxy", "<html>", false, 0],
  ["nothing", "", false, 0],
])("an audit: %s", (_says, output, isAnswered, found) => {
  const read = readAudit(output);
  expect(read).toMatchObject({ isAnswered, found });
  expect(read.says.includes("Not answered here")).toBe(!isAnswered);
});
