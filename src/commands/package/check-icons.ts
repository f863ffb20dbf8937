import { type DecodedPng, decode } from 'fast-png';

type Icons = { readonly color: Uint8Array; readonly outline: Uint8Array };

/** What is wrong with the icons by the rules of Teams, each with its file. */
export function checkIcons({ color, outline }: Icons): string[] {
  return [...check('color.png', color, 192, wrongColors), ...check('outline.png', outline, 32, wrongOutline)];
}

function check(
  file: string,
  bytes: Uint8Array,
  side: number,
  wrongWith: (pixels: Pixel[]) => string[],
): string[] {
  const png = decoded(bytes);
  if (!png) return [`${file} is no PNG picture.`];
  const { width, height } = png;
  if (width !== side || height !== side)
    return [`${file} is ${width}×${height}, and has to be ${side}×${side}.`];
  const pixels = pixelsOf(png);
  return pixels
    ? wrongWith(pixels).map((what) => `${file} ${what}.`)
    : [`${file} is not in 8 bit colour with transparency.`];
}

function decoded(bytes: Uint8Array): DecodedPng | undefined {
  try {
    return decode(bytes, { checkCrc: true });
  } catch {
    // What cannot be read is told to be no picture, whatever the reason.
    return undefined;
  }
}

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

function pixelsOf({ data, channels, depth }: DecodedPng): Pixel[] | undefined {
  if (channels !== 4 || depth !== 8) return undefined;
  return Array.from({ length: data.length / 4 }, (_, at) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at * 4, at * 4 + 4);
    return [red, green, blue, alpha];
  });
}

/** Teams cuts the corners itself, so the square has to be full. */
function wrongColors(pixels: Pixel[]): string[] {
  return pixels.every(([, , , alpha]) => alpha === 255)
    ? []
    : ['is see-through in places, and has to be a full square'];
}

function wrongOutline(pixels: Pixel[]): string[] {
  const seen = pixels.filter(([, , , alpha]) => alpha > 0);
  if (seen.some(([red, green, blue]) => Math.min(red, green, blue) < 255))
    return ['has a colour besides white'];
  if (seen.length === 0) return ['shows nothing'];
  return seen.length === pixels.length ? ['is not see-through anywhere'] : [];
}
