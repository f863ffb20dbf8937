import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Shown } from './shown.ts';
import { hostConfigOf, themes } from './themes.ts';

const widths = [330, 700];

/** One page with everything in it that it needs: the cards, the themes, and the reader that draws them. */
export function page(cards: readonly Shown[], title = 'Belong: the cards'): string {
  const drawing = Object.entries(themes).map(([name, colours]) => [
    name,
    { colours, hostConfig: hostConfigOf(colours) },
  ]);
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${beside('cards-page.css')}</style>
<nav>${links()}</nav>
<main></main>
${data('cards', cards)}
${data('themes', Object.fromEntries(drawing))}
<script>${reader()}</script>
<script type="module">${beside('draw-cards.js')}</script>
</html>
`;
}

function links(): string {
  const all = Object.keys(themes).flatMap((theme) => widths.map((width) => [theme, width] as const));
  return all
    .map(([theme, width]) => `<a href="?theme=${theme}&width=${width}">${theme} ${width}</a>`)
    .join('');
}

/** Nothing that people wrote can end the script it stands in. */
function data(id: string, value: unknown): string {
  const text = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${id}">${text}</script>`;
}

function beside(name: string): string {
  return readFileSync(path.join(import.meta.dirname, name), 'utf8');
}

function reader(): string {
  const file = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');
  return readFileSync(file, 'utf8').replaceAll('</script', '<\\/script');
}
