/** A failure that people can put right: its message is a whole sentence and all that is shown. */
export class PlainFailure extends Error {
  isPlain = true;
}
