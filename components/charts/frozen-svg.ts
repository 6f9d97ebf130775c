/**
 * What style sheets give to a picture. Each is a presentation attribute of SVG: unlike `style`, those are not subject to
 * the policy that keeps foreign styles out (www.w3.org/TR/SVG2/styling.html#PresentationAttributes).
 */
const painted = [
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "stroke-linejoin"],
  ...["font-family", "font-size", "font-weight", "text-anchor", "dominant-baseline", "paint-order", "opacity"],
];

/** A copy of a picture on the page that looks the same where our style sheets are not. */
export function frozenSvg(svg: SVGSVGElement): string {
  const copy = document.importNode(svg, true);
  const cursor = copy.querySelector(".recharts-tooltip-cursor"); // a finger leaves it behind
  const [originals, copies] = [svg, copy].map((root) => [root, ...root.querySelectorAll("*")]);
  copies?.forEach((element, at) => {
    const original = originals?.[at];
    if (!original) return;
    const computed = getComputedStyle(original);
    for (const name of painted) element.setAttribute(name, computed.getPropertyValue(name));
    element.removeAttribute("class");
    element.removeAttribute("style");
  });
  cursor?.remove();
  copy.setAttribute("width", `${svg.clientWidth}`);
  copy.setAttribute("height", `${svg.clientHeight}`);
  return new XMLSerializer().serializeToString(copy);
}
