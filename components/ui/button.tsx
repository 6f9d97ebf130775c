import clsx from "clsx";
import type { ComponentProps } from "react";

export interface ButtonProps extends ComponentProps<"button"> {
  look?: "primary" | "plain" | "quiet" | "icon";
}

const looks = {
  primary: "bg-accent text-on-accent font-medium hover:bg-accent-hover px-4",
  plain: "border border-edge/60 bg-surface hover:bg-sunken px-3",
  icon: "border border-edge/60 bg-surface hover:bg-sunken w-8 pointer-coarse:w-10",
  quiet: "text-accent hover:bg-accent-soft px-2",
};

/** 32 px high, 40 on touch. One primary action per screen. */
export const Button = ({ look = "plain", className, type = "button", ...rest }: ButtonProps) => (
  <button
    type={type}
    className={clsx(
      "inline-flex h-8 shrink-0 items-center justify-center gap-1.5 rounded-md whitespace-nowrap transition-colors duration-100 pointer-coarse:h-10",
      looks[look],
      className,
    )}
    {...rest}
  />
);
