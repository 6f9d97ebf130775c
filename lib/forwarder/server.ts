export { openForwarder } from "./announce";
export { answerAzure } from "./forwarder";
