// The import table as settings and policies of eslint-plugin-boundaries. No row is written here: see import-table.mjs.
import { fileURLToPath } from "node:url";
import boundaries from "eslint-plugin-boundaries";
import { importTable } from "./import-table.mjs";
import { doors, rootFiles, rooms, testFiles } from "./rooms.mjs";

const extensions = "{ts,tsx,mjs,cjs}";
/** Routes with a row of their own; every other folder of app shares one. */
const innerRooms = ["app/emulator", "app/azure"];
const folders = [...innerRooms, ...rooms.map((room) => room.path)];

/** @param {string} target `room`, `room:door` or `room{names}` */
function readTarget(target) {
  const [, room = target, door = "index", names = null] = /^([^:{]+)(?::([\w-]+|\*))?(?:\{(.+)\})?$/.exec(target) ?? [];
  return { room, door, names };
}

/** @param {string | string[]} room @param {string} [door] */
const inside = (room, door = "*") => ({
  element: { type: room, ...(door !== "*" && { fileInternalPath: `${door}.*` }) },
});

const test = { file: { categories: "test" } };

/** One selector per door, since each selector costs time at each import. @param {string[]} targets */
const entries = (targets) =>
  [...doors, "*"]
    .map((door) => ({ door, group: targets.map(readTarget).filter((target) => target.door === door) }))
    .filter(({ group }) => group.length > 0)
    .map(({ door, group }) => ({
      to: inside(
        group.map((target) => target.room),
        door,
      ),
    }));

/** Only these names leave the room this way; one further name in the same import is enough to refuse it. @param {string[]} targets */
const narrow = (targets) =>
  targets
    .map(readTarget)
    .filter((target) => target.names !== null)
    .map((target) => ({
      disallow: { to: inside(target.room, target.door), dependency: { specifiers: `!(${target.names})` } },
      message: `Only names like ${target.names} may be taken from ${target.room} here.`,
    }));

/** The last policy that matches decides: refuse everything of ours, then allow what the row allows. @param {string} room */
function policiesOf(room) {
  const row = importTable.find((one) => one.rooms.includes(room));
  const forTests = importTable.find((one) => one.rooms.includes("(test)"));
  const targets = row?.may(room) ?? [];
  return [
    {
      disallow: { to: { module: { origin: "local" } } },
      message: `${row?.says ?? room} may import ${row?.mayInWords ?? "nothing"}; never ${row?.never}. Rooms are entered by their doors (${doors.join(", ")}). The table: lint/import-table.mjs`,
    },
    { allow: entries(targets) },
    ...narrow(targets),
    { allow: { to: inside(room) } },
    {
      disallow: { to: inside(room, "index") },
      message: "Inside a room import the sibling file by its name, never your own index.",
    },
    { from: test, allow: [{ to: inside(room, "index") }, ...entries(forTests?.may(room) ?? [])] },
    {
      from: { element: { fileInternalPath: "index.*" } },
      disallow: { to: inside(room, "server") },
      message: "index.ts is the browser's door: what server.ts offers is imported from the server door itself.",
    },
  ];
}

const everyDoor = doors.map((door) => ({ to: inside(folders, door) }));

/**
 * @param {string[]} files
 * @param {object[]} policies
 * @returns {import("eslint").Linter.Config}
 */
const block = (files, policies) => ({
  name: `headroom/import-table/${files[0]}`,
  files,
  rules: {
    "boundaries/dependencies": [
      "error",
      {
        default: "disallow",
        checkInternals: true,
        checkUnknownLocals: true,
        message: "No row of lint/import-table.mjs allows this import.",
        policies,
      },
    ],
  },
});

/** @type {import("eslint").Linter.Config[]} */
export const boundariesConfig = [
  {
    name: "headroom/rooms",
    files: [`**/*.${extensions}`],
    plugins: { boundaries },
    settings: {
      "boundaries/elements": folders.map((path) => ({
        type: path,
        pattern: path,
        partialMatch: false,
        exclusive: true,
      })),
      "boundaries/files": [
        { category: "root", pattern: Object.values(rootFiles).flat() },
        { category: "test", pattern: testFiles },
      ],
      "boundaries/additional-dependency-nodes": [
        // import("…").Type in a type is an import too.
        { selector: "TSImportType Literal", kind: "type", name: "import-type" },
      ],
      "boundaries/root-path": fileURLToPath(new URL("..", import.meta.url)),
      "import/resolver": { [fileURLToPath(new URL("resolver.cjs", import.meta.url))]: { rooms: folders } },
    },
    rules: { "boundaries/no-unknown-files": "error" },
  },
  // One block per room, and not one list for all: every policy is tried at every import, which took 80 ms each.
  ...[...folders].reverse().map((room) => block([`${room}/**/*.${extensions}`], policiesOf(room))),
  block(rootFiles.entry, policiesOf("(entry)")),
  block(rootFiles.startEntry, policiesOf("(start entry)")),
  block(rootFiles.browserEntry, policiesOf("(browser entry)")),
  block(rootFiles.entryTest, [{ allow: [{ to: { file: { categories: "root" } } }, ...everyDoor] }]),
  block(rootFiles.config, [{ allow: [...everyDoor, { to: inside(["lint", "scripts"]) }] }]),
];
