export { Button } from "./button";
export { Combobox } from "./combobox";
export { CopyButton } from "./copy-button";
export { Field } from "./field";
export { ForeignText } from "./foreign-text";
export { Skeleton } from "./skeleton";
export { useNow } from "./use-now";
