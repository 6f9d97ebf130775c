import { frozenSvg } from "./frozen-svg";
import { wrapWords } from "./wrap-words";

/** Sharp on the screens and slides of today. */
const PIXELS_PER_PX = 2;
const EDGE_PX = 16;
const LINE_PX = 20;

interface Said {
  title: string;
  caption: string;
}

/**
 * The picture inside `frame` as a PNG, with its title above and its caption below, in the colours of the theme.
 * @throws Error when there is no picture, or the browser cannot draw it
 */
export async function pictureFile(frame: HTMLElement, { title, caption }: Said): Promise<Blob> {
  const svg = frame.querySelector("svg");
  const context = document.createElement("canvas").getContext("2d");
  if (!svg || !context) throw new Error("There is no picture to draw.");
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(frozenSvg(svg))}`;
  await image.decode();

  const { color, backgroundColor, fontFamily } = getComputedStyle(frame);
  const fonts = { title: `600 16px ${fontFamily}`, caption: `12px ${fontFamily}` };
  const lines = (text: string, font: string) => {
    context.font = font;
    return wrapWords(text, svg.clientWidth, (part) => context.measureText(part).width);
  };
  const above = lines(title, fonts.title);
  const below = lines(caption, fonts.caption);

  const { canvas } = context;
  const widthPx = svg.clientWidth + 2 * EDGE_PX;
  const heightPx = svg.clientHeight + (above.length + below.length) * LINE_PX + 2.5 * EDGE_PX;
  canvas.width = widthPx * PIXELS_PER_PX;
  canvas.height = heightPx * PIXELS_PER_PX;
  context.scale(PIXELS_PER_PX, PIXELS_PER_PX);
  context.fillStyle = backgroundColor;
  context.fillRect(0, 0, widthPx, heightPx);
  context.fillStyle = color;
  context.textBaseline = "top";
  let topPx = EDGE_PX;
  const write = (text: readonly string[], font: string) => {
    context.font = font;
    for (const line of text) {
      context.fillText(line, EDGE_PX, topPx);
      topPx += LINE_PX;
    }
  };
  write(above, fonts.title);
  context.drawImage(image, EDGE_PX, topPx, svg.clientWidth, svg.clientHeight);
  topPx += svg.clientHeight + EDGE_PX / 2;
  write(below, fonts.caption);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large.")))),
  );
}
