export { type Artefact, artefactKeys } from "./artefact";
export { artefactsOf } from "./artefacts";
export { deploymentShow } from "./az-commands";
