export { canAskMore } from "./asked-pool";
export { askedFor } from "./asked-question";
export { howToAsk } from "./how-to-ask";
export { otherPlaces } from "./other-places";
export { otherPeaksWords, peaksOf, peaksWindowWords, peakWords } from "./peaks";
export { roomWords, shapeWords } from "./quota-request";
export { writtenRequest } from "./written-request";
