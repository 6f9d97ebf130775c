export { type LessonId, lessonNames } from "./lesson";
export { lessons } from "./lessons";
export { type Term, terms } from "./terms";
