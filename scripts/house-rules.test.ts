// Rules that a look at the whole repository can check. Each failure says what to do about it.
// Rules about single files are lint's: see eslint.config.mjs, proven in scripts/house-rules/lint-proof.test.ts.
import { describe, expect, test } from "vitest";
import { nameFault } from "../lint/names.mjs";
import { doors, rooms } from "../lint/rooms.mjs";
import { readDocument, withMap } from "./architecture-map";
import { codeFiles, files, findings, isTest, read, textFiles } from "./house-rules/repository";

const lineCount = (text: string) => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

describe("files", () => {
  test("pages, layouts and routes hand over", () => {
    const long = findings(
      codeFiles.filter((path) => path.startsWith("app/")),
      (text) => (lineCount(text) > 25 ? `${lineCount(text)} lines` : null),
    );
    expect(long, "Move what is more than 25 lines of a file of app into its room in components or lib").toEqual([]);
  });

  test("names say what a file knows", () => {
    const faults = files.flatMap((path) => {
      const fault = nameFault(path);
      return fault ? [`${path}: ${fault}`] : [];
    });
    expect(faults, "Rename: kebab-case, and no utils, helpers, constants, types, common, misc, shared").toEqual([]);
  });

  test("no comment switches a rule off", () => {
    // ESLint ignores such comments (noInlineConfig), and the compiler's are banned in TypeScript; this finds both in
    // plain scripts too. Put together here, so that this file does not find itself.
    const word = new RegExp(`${["eslint", "disable"].join("-")}|@ts-(ignore|expect-error|nocheck)`);
    const places = codeFiles.filter((path) => path !== "scripts/house-rules/syntax-proofs.ts");
    const faults = findings(places, (text) => word.exec(text)?.[0] ?? null);
    expect(faults, "Write the code so that the rule holds, or change the rule in lint/ for everyone").toEqual([]);
  });
});

describe("rooms", () => {
  const withDoors = rooms.map((room) => room.path).filter((path) => /^(components|lib)\//.test(path));
  const built = withDoors.filter((path) => files.some((file) => file.startsWith(`${path}/`)));

  test.each(built)("%s has a door", (room) => {
    const found = files.filter((file) =>
      doors.some((door) => file === `${room}/${door}.ts` || file === `${room}/${door}.tsx`),
    );
    expect(found, `Add ${room}/index.ts that names what the room offers`).not.toEqual([]);
  });

  test("code stands in a room", () => {
    const places = [...rooms.map((room) => `${room.path}/`)];
    const lost = codeFiles.filter((path) => path.includes("/") && !places.some((place) => path.startsWith(place)));
    expect(lost, "A new room starts with a line in lint/rooms.mjs and a row in lint/import-table.mjs").toEqual([]);
  });

  test("a source holds wire, domain, query and door", () => {
    const extra = [
      "lib/sources/deployments/create.ts",
      "lib/sources/prices/server.ts",
      // The same traffic has two sets of names.
      "lib/sources/metrics/families.ts",
      // Resource Graph is a second way to ask for the same.
      ...["lib/sources/accounts/graph-wire.ts", "lib/sources/accounts/graph-query.ts"],
    ];
    const own = files.filter(
      (path) =>
        /^lib\/sources\/.+\.ts$/.test(path) &&
        !isTest(path) &&
        !extra.includes(path) &&
        // What stands behind prices/server.ts: reading, keeping and matching the public list.
        !/^lib\/sources\/prices\/((list|meter|ptu|token)-[a-z]+|price-in-effect|price-lists|turns)\.ts$/.test(path),
    );
    const more = own.filter((path) => {
      const [, , source, file] = path.split("/");
      const siblings = own.filter((other) => other.startsWith(`lib/sources/${source}/`));
      // A large wire is several files, each of which says what of it.
      const isOne =
        /^wire(-[a-z]+)?\.ts$/.test(file ?? "") || ["query.ts", "index.ts", `${source}.ts`].includes(file ?? "");
      return !isOne && siblings.length > 4;
    });
    expect(
      more,
      "Logic that is not wire, domain type or query belongs to lib/deployability, traffic or a feature",
    ).toEqual([]);
  });

  test("only its route, scripts, bench and tests know the emulator", () => {
    const name = /["'](@\/|(\.\.\/)+)lib\/emulator/;
    const may = (path: string) => /^(app\/emulator|scripts|bench|e2e|lib\/emulator)\//.test(path) || isTest(path);
    const faults = findings(
      codeFiles.filter((path) => !may(path)),
      (text) => (name.test(text) ? "imports lib/emulator" : null),
    );
    expect(faults, "The app talks to the emulator as to Azure: by http, never by import").toEqual([]);
  });
});

test("prices stand in the emulator's data and in recorded bodies, which only tests read", () => {
  // In code lint finds them: lint/house/no-price.mjs.
  const homes = /^lib\/(emulator|sources\/prices\/recorded)\//;
  const stray = findings(
    textFiles.filter((path) => path.endsWith(".json") && !homes.test(path)),
    (text) => /"(retailPrice|unitPrice|price|hourly\w*)":\s*\d/.exec(text)?.[0] ?? null,
  );
  expect(stray, "Ask the price list (lib/sources/prices): a price that is shipped is wrong somewhere today").toEqual(
    [],
  );
  const readers = findings(
    codeFiles.filter(
      (path) => /^(app|components|lib)\//.test(path) && !path.startsWith("lib/emulator/") && !isTest(path),
    ),
    (text) => /prices\/recorded|recorded\/meters/.exec(text)?.[0] ?? null,
  );
  expect(readers, "Recorded prices are for tests").toEqual([]);
});

describe("sources of facts", () => {
  /** A recorded body may carry its source itself. */
  const inBody = /"(source|url)":\s*"https?:[\s\S]*20\d\d-\d\d-\d\d/i;
  /** A hash has a digit and a letter, or every long number would be one. */
  const commit = /\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b/;
  const dated = new RegExp(`\\bread (on )?20\\d\\d-\\d\\d-\\d\\d\\b|${commit.source}`);

  test("each official body names its source", () => {
    const bodies = files.filter(
      (path) => /\/(official|recorded)\/.+\.json$/.test(path) && !/sources\.json$/.test(path),
    );
    const lists = files.filter((path) => /\/(official|recorded)\/(.+\/)?(sources|README)\.(md|json|ts)$/i.test(path));
    const lines = lists.flatMap((path) => read(path).split("\n"));
    const silent = bodies.filter((path) => {
      const name = path.slice(path.lastIndexOf("/") + 1);
      return !lines.some((line) => line.includes(name) && dated.test(line)) && !inBody.test(read(path).slice(0, 2000));
    });
    expect(
      silent,
      "Name the body on a line of SOURCES.md beside it: file, where it comes from, and the commit or date it was read at",
    ).toEqual([]);
  });

  test("a fact from outside carries the day it was read, or a commit", () => {
    // What can be checked honestly: a comment that links to documentation or a repository says when, in the same comment
    // or in the comment that opens the file. Links to standards (rfc-editor, w3.org) do not change under us.
    const outside =
      /\b(learn\.microsoft\.com|azure\.microsoft\.com|github\.com|githubusercontent\.com|developer\.mozilla\.org|nextjs\.org)\//;
    const comments = /(?:^[ \t]*\/\/.*\n?)+|\/\*[\s\S]*?\*\//gm;
    const places = codeFiles.filter(
      (path) => /^(app|components|lib|scripts|bench)\//.test(path) && !path.startsWith("scripts/house-rules"),
    );
    const faults = findings(places, (text) => {
      const all = text.match(comments) ?? [];
      const opens = text.startsWith(all[0] ?? "\0") ? (all[0] ?? "") : "";
      const silent = all.filter((comment) => outside.test(comment) && !dated.test(comment) && !dated.test(opens));
      return silent.length === 0
        ? null
        : `${silent.length} undated link(s), first: ${outside.exec(silent[0] ?? "")?.[0]}`;
    });
    expect(faults, 'Say when it was read, "(read 2026-01-31)", or link to a commit').toEqual([]);
  });

  test("nothing of the workshop leaks", () => {
    // Put together here, so that this file does not find itself.
    const leaks = [
      ["..", "shared"],
      ["", "work", ""],
      ["registry.npmjs", "org"],
      ["registry.yarnpkg", "com"],
    ].map((parts, i) => parts.join(i < 2 ? "/" : "."));
    const faults = findings(textFiles, (text) => {
      const leak = leaks.find((one) => text.includes(one));
      return leak ? `mentions ${leak}` : null;
    });
    expect(faults, "A clone knows no path of this machine and no registry: say it without").toEqual([]);
  });
});

test("docs/architecture.md shows the tree and the import table as they are", async () => {
  const now = readDocument();
  expect(now === (await withMap(now)), "Run npx tsx scripts/architecture-map.ts").toBe(true);
});
