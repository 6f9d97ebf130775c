/** @param {import("../../lib/env").PublicConfiguration} configuration */
function modeLine({ mode, resourceManager: { host } }) {
  if (mode === "cli") return `cli: ${host}, with the rights of your \`az login\` (signing in is not built yet)`;
  if (mode === "entra") return `entra: ${host}, people sign in themselves (signing in is not built yet)`;
  if (host === null) return "sample: the embedded Azure, made-up data; nothing leaves this machine";
  return `sample: test data from ${host}, not your Azure`;
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
  Your own   HEADROOM_RESOURCE_MANAGER_URL=<address> npm start reads another Resource Manager in sample mode today;
             signing in to your own Azure (HEADROOM_MODE=cli or entra) comes in a later version. See README.md.
  Stop       Ctrl-C

`;
}
