// Where an import leads, read from its text alone. The usual resolvers look for the file on the disk, so an import of a
// room that is not written yet, or of a file with a typing mistake, would slip past the import table unseen.
// CommonJS, because eslint-module-utils loads its resolvers with require().
const path = require("node:path");

const root = path.dirname(__dirname);
const hasExtension = /\.(?:[cm]?[jt]sx?|json|css|svg|woff2)$/;

exports.interfaceVersion = 2;

/**
 * @param {string} source
 * @param {string} file
 * @param {{ rooms: string[] }} config
 */
exports.resolve = (source, file, config) => {
  const isOurs = source.startsWith("@/") || /^\.\.?(\/|$)/.test(source);
  if (!isOurs) return { found: false };
  const target = source.startsWith("@/") ? path.join(root, source.slice(2)) : path.resolve(path.dirname(file), source);
  if (hasExtension.test(target)) return { found: true, path: target };
  const room = path.relative(root, target).replaceAll(path.sep, "/");
  return { found: true, path: config.rooms.includes(room) ? path.join(target, "index.ts") : `${target}.ts` };
};
