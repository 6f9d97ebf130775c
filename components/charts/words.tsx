import { textStyle } from "./picture-room";

interface WordsProps {
  x: number;
  y: number;
  textAnchor: "start" | "middle" | "end";
  text: string;
  fill?: string;
}

/** Text over lines and hatches, readable through a rim in the colour of the ground. */
export const Words = ({ text, fill = textStyle.fill, ...place }: WordsProps) => (
  <text
    {...place}
    {...textStyle}
    fill={fill}
    stroke="var(--color-surface)"
    strokeWidth={4}
    strokeLinejoin="round"
    paintOrder="stroke"
  >
    {text}
  </text>
);
