/** @param {import("../../lib/env").PublicConfiguration} configuration */
function modeLine({ mode, resourceManager: { host } }) {
  if (mode === "cli") return `cli: ${host}, with the rights of your \`az login\``;
  if (mode === "entra") return `entra: ${host}, people sign in themselves`;
  if (host === null) return "sample: the embedded Azure, made-up data; nothing leaves this machine";
  return `sample: test data from ${host}, not your Azure`;
}

/**
 * In cli mode the server itself prints the address that lets a browser in, however it was started (lib/forwarder/announce.ts).
 * @param {string} mode
 */
function ownLine(mode) {
  if (mode === "cli") return "Your own   open the address with #key= at its end: it lets one browser in, once";
  if (mode === "entra") return "Your own   open it and sign in; /connect checks the connection step by step";
  return "Your own   npm start -- --cli asks your own Azure with your `az login`; for a team see README.md";
}

/**
 * What `npm start` says when the app answers.
 * @param {import("../../lib/env/server").Configuration} configuration
 * @param {string} url
 */
export function welcome(configuration, url) {
  return `
  Headroom   ${url}
  Mode       ${modeLine(configuration.public)}
  ${ownLine(configuration.public.mode)}
  Stop       Ctrl-C

`;
}
