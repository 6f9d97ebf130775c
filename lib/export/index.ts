export { csvOf } from "./csv";
export { fileStem } from "./file-stem";
export { markdownTable, markdownText } from "./markdown";
export { plainName } from "./plain-name";
export { azOption, isFileToAz, shellQuoted } from "./posix-shell";
