/** How far many questions are, and what met them, through one line of the room's door. */
export { ReadingFailures, type ReadingQuestion } from "./reading-failures";
export { ReadingProgress } from "./reading-progress";
