/** Colours as they are drawn, and the contrast between them by WCAG 2.2. */
export type Rgb = [number, number, number];

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/** Lays colours over one another, from the back to the front, as the browser itself would. */
export function drawn(...colors: string[]): Rgb {
  canvas.clearRect(0, 0, 1, 1);
  for (const color of colors) {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)] as Rgb;
}

const luminance = (rgb: Rgb): number => {
  const [r, g, b] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

export const contrast = (one: Rgb, two: Rgb): number => {
  const [light, dark] = [luminance(one), luminance(two)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** The boxes that an element stands in, outermost first, across shadow roots. */
const boxesAround = (element: Element): Element[] => {
  const found: Element[] = [];
  for (let node: Element | null = element; node;) {
    found.unshift(node);
    const root = node.getRootNode();
    node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return found;
};

/** What stands behind the text of an element. */
export const behind = (element: Element): Rgb =>
  drawn('#fff', ...boxesAround(element).map((box) => getComputedStyle(box).backgroundColor));

/** Contrast of an element's text. */
export const textContrast = (element: Element): number =>
  contrast(drawn(getComputedStyle(element).color), behind(element));
