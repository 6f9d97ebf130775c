/** Quotes a text for a POSIX shell, so that it parses back to the same text whatever is in it but NUL, which no shell takes. */
export const shellQuoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** An option of `az`, which takes a value that begins with a hyphen for another option, unless it stands behind "=". */
export const azOption = (name: string, value: string) =>
  `--${name}${value.startsWith("-") ? "=" : " "}${shellQuoted(value)}`;

/**
 * Whether `az` would put the content of a file in a value's place: one that is "@" and a file's name, also behind its first "=".
 * Source: azure-cli-core, commands/__init__.py, _expand_file_prefixed_files; read 2026-11-22.
 */
export const isFileToAz = (value: string) => !value.startsWith("-") && /^(?:[^=]*=)?@[^]/.test(value);
