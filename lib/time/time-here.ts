/** The time of whoever makes the page, UTC epoch ms: on the server, the server's. */
export const timeHere = () => Date.now();
